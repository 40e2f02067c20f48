// An MP3 kept as it is, of which a few seconds at a time are decoded: ten parts of five minutes fit into a phone.

import { framesOf } from "./frames.js";

/** Seconds that are decoded at once. */
export const WINDOW = 6;

/** Seconds by which a window overlaps the next: one fades out while the other fades in, so that no seam is heard. */
export const FADE = 0.008;

const BEFORE = 8; // frames: a frame needs bits and overlaps of some before it

export class Track {
  #bytes;
  #frames;

  constructor(bytes) {
    this.#bytes = bytes;
    this.#frames = framesOf(bytes);
    const { starts, samples, rate, delay } = this.#frames;
    this.seconds = ((starts.length - 1) * samples - delay) / rate;
  }

  /**
   * The sound from `index` × WINDOW seconds on, WINDOW + FADE long (shorter at the end), with faded rims.
   * Null behind the end.
   */
  async window(context, index) {
    const { starts, samples, rate, delay } = this.#frames;
    const from = index * WINDOW;
    const until = Math.min(from + WINDOW + FADE, this.seconds);
    if (until <= from) return null;
    const first = Math.max(0, Math.floor((from * rate + delay) / samples) - BEFORE);
    const last = Math.min(starts.length - 1, Math.ceil((until * rate + delay) / samples) + 1);
    const raw = await context.decodeAudioData(this.#bytes.slice(starts[first], starts[last]).buffer);
    // What a decoder leaves out, it leaves out in front: frames whose bits lie in those before.
    const missing = ((last - first) * samples) / rate - raw.duration;
    const skipped = from + delay / rate - (first * samples) / rate - missing;
    return cut(context, raw, skipped, until - from, index > 0, until < this.seconds);
  }
}

/** Some seconds of a buffer, in one of their own, with faded rims. */
function cut(context, raw, skipped, seconds, fadesIn, fadesOut) {
  const { sampleRate } = raw;
  const start = Math.max(0, Math.round(skipped * sampleRate));
  const length = Math.min(Math.round(seconds * sampleRate), raw.length - start);
  const piece = context.createBuffer(raw.numberOfChannels, Math.max(1, length), sampleRate);
  for (let channel = 0; channel < raw.numberOfChannels; channel++) {
    const samples = piece.getChannelData(channel);
    samples.set(raw.getChannelData(channel).subarray(start, start + length));
    fade(samples, Math.round(FADE * sampleRate), fadesIn, fadesOut);
  }
  return piece;
}

/** Fades the first and the last `count` samples in place. */
export function fade(samples, count, isIn, isOut) {
  for (let n = 0; n < Math.min(count, samples.length); n++) {
    const level = (n + 0.5) / count;
    if (isIn) samples[n] *= level;
    if (isOut) samples[samples.length - 1 - n] *= level;
  }
}
