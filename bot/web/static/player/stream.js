// A song's sound while it is composed: bars of PCM as they come, laid one behind the other on the audio clock.

import { bus, glide, graph } from "./graph.js";
import { fade, FADE } from "./track.js";

const RATE = 48000; // of GET /api/songs/ID/live: stereo, 16 bits, little-endian
const FRAME_BYTES = 4;
const PIECE = 0.5; // seconds scheduled at once
const FIRST = 0.25; // seconds in hand before the first sound
const AGAIN = 1.5; // … and before the sound goes on after it ran dry
const AHEAD = 20; // seconds scheduled at most: what lies further ahead stays with the server
const SOON = 0.05; // from deciding to sounding

export class Stream {
  #gain = bus();
  #fading = new AbortController();
  #waiting = []; // Int16Array pieces that are not scheduled
  #inHand = 0; // frames in them
  #sources = new Set();
  #position = 0; // seconds of the song that are scheduled
  #until = 0; // when they end, by the audio clock
  #isDry = true;
  #isComplete = false;
  #room = null; // wakes the reader

  /** `told`: {started(), ended(), failed(status)}; a failure before the start has the answer's status, or 0. */
  constructor(url, told) {
    this.told = told;
    this.hasStarted = false;
    this.#read(url).catch((error) => error.name === "AbortError" || told.failed(0));
  }

  /** Seconds of the song that have sounded, by the audio clock. */
  position(when = graph().context.currentTime) {
    return Math.max(0, this.#position - Math.max(0, this.#until - when));
  }

  /** Whether it has to wait for the next bar. */
  get isWaiting() {
    return this.hasStarted && this.#isDry && !this.#isComplete;
  }

  /** Fades out within `seconds` from `when` on, and ends. */
  stop(seconds = 0.05, when = graph().context.currentTime) {
    this.#fading.abort();
    this.#waiting = [];
    this.#inHand = 0;
    this.#room?.();
    glide(this.#gain.gain, 0, seconds, when);
    for (const source of this.#sources) {
      source.onended = null;
      source.stop(when + 2 * seconds);
    }
    setTimeout(() => this.#gain.disconnect(), 1000 * (2 * seconds + when - graph().context.currentTime) + 500);
  }

  async #read(url) {
    const { signal } = this.#fading;
    const answer = await fetch(url, { signal });
    if (!answer.ok) return this.told.failed(answer.status);
    const reader = answer.body.getReader();
    let odd = new Uint8Array(0);
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const bytes = odd.length ? joined(odd, value) : value;
      const whole = bytes.length - (bytes.length % FRAME_BYTES);
      odd = bytes.slice(whole);
      if (!whole) continue;
      this.#waiting.push(new Int16Array(bytes.slice(0, whole).buffer));
      this.#inHand += whole / FRAME_BYTES;
      this.#schedule();
      while (this.#ahead() + this.#inHand / RATE > AHEAD && !signal.aborted) await new Promise((wake) => (this.#room = wake));
    }
    this.#isComplete = true;
    this.#schedule();
  }

  #ahead() {
    return Math.max(0, this.#until - graph().context.currentTime);
  }

  #schedule() {
    const now = graph().context.currentTime;
    if (this.#isDry || this.#until < now + SOON / 2) {
      const needed = this.hasStarted ? AGAIN : FIRST;
      this.#isDry = this.#inHand < needed * RATE && !this.#isComplete;
      if (this.#isDry || !this.#inHand) return;
      this.#until = now + SOON;
      glide(this.#gain.gain, 1, 0.01);
    }
    const rim = Math.round(FADE * RATE);
    while (this.#inHand > (this.#isComplete ? 0 : rim) && (this.#inHand >= PIECE * RATE || this.#isComplete || this.#ahead() < PIECE)) {
      this.#lay(Math.min(this.#inHand, 2 * PIECE * RATE), rim);
    }
    if (!this.hasStarted) {
      this.hasStarted = true;
      this.told.started();
    }
  }

  /** Schedules `count` frames; the last `rim` of them are kept, to fade in with the next. */
  #lay(count, rim) {
    const { context } = graph();
    const buffer = context.createBuffer(2, count, RATE);
    const isFirst = this.#position === 0;
    const isLast = this.#isComplete && count === this.#inHand;
    this.#take(count, isLast ? count : count - rim, buffer.getChannelData(0), buffer.getChannelData(1));
    const faded = Math.min(rim, count);
    for (const channel of [0, 1]) fade(buffer.getChannelData(channel), faded, !isFirst, !isLast);
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(this.#gain);
    source.start(this.#until);
    source.onended = () => this.#sounded(source);
    this.#sources.add(source);
    this.#until += (isLast ? count : count - rim) / RATE;
    this.#position += (isLast ? count : count - rim) / RATE;
  }

  /** Copies `count` frames into two channels, and forgets the first `used` of them. */
  #take(count, used, left, right) {
    let filled = 0;
    for (const piece of this.#waiting) {
      const frames = Math.min(count - filled, piece.length / 2);
      for (let n = 0; n < frames; n++) {
        left[filled + n] = piece[2 * n] / 32768;
        right[filled + n] = piece[2 * n + 1] / 32768;
      }
      filled += frames;
      if (filled === count) break;
    }
    this.#inHand -= used;
    for (let rest = used; rest; ) {
      const frames = this.#waiting[0].length / 2;
      if (frames <= rest) this.#waiting.shift();
      else this.#waiting[0] = this.#waiting[0].subarray(2 * rest);
      rest -= Math.min(rest, frames);
    }
  }

  #sounded(source) {
    this.#sources.delete(source);
    this.#room?.();
    if (this.#sources.size) return;
    if (this.#isComplete && !this.#inHand) this.told.ended();
    else this.#isDry = true;
  }
}

function joined(first, second) {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
