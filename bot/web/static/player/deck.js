// Plays tracks by the audio clock, all to the same sample: a song's parts, or the whole where a moment has to be met.

import { bus, glide, graph } from "./graph.js";
import { FADE, WINDOW } from "./track.js";

const LOOK_AHEAD = 4; // seconds before its start that a window is decoded
const LOOK_MS = 500;
const SOON = 0.06; // seconds from deciding to sounding

export class Deck {
  #gain = bus();
  #reels = new Map(); // key → Reel
  #origin = 0; // when the song's second 0 would have sounded, by the audio clock
  #timer = 0;

  /** `tracks`: Map of key → Track. `levels`: Map of key → 0 to 1. Resolves when it sounds, at `position()` of then. */
  async start(tracks, levels, position, { fadeSeconds = 0.03 } = {}) {
    await this.#load(tracks, levels, () => position() + SOON);
    if (this.isStopped) return null;
    const when = graph().context.currentTime + SOON;
    this.#origin = when - position(when);
    for (const reel of this.#reels.values()) reel.schedule(this.#origin, when);
    glide(this.#gain.gain, 1, fadeSeconds, when);
    this.hasStarted = true;
    this.#timer = setInterval(() => this.#lookAhead(), LOOK_MS);
    this.#lookAhead();
    return when;
  }

  position(when = graph().context.currentTime) {
    return when - this.#origin;
  }

  has(key) {
    return this.#reels.has(key);
  }

  /** Adds what is new in `tracks`, at the same place as all others, then sets the levels. */
  async change(tracks, levels) {
    await this.#load(tracks, levels, () => this.position());
    if (this.isStopped) return;
    for (const [key, reel] of this.#reels) {
      reel.schedule(this.#origin, graph().context.currentTime + 0.01);
      reel.setLevel(levels.get(key) ?? 0);
    }
  }

  stop(seconds = 0.02) {
    this.isStopped = true;
    clearInterval(this.#timer);
    glide(this.#gain.gain, 0, seconds);
    for (const reel of this.#reels.values()) reel.stop(graph().context.currentTime + 2 * seconds);
    setTimeout(() => this.#gain.disconnect(), 2000 * seconds + 100);
  }

  /** What takes no time to fetch still takes some to decode. */
  async #load(tracks, levels, position) {
    const added = [...tracks].filter(([key]) => !this.#reels.has(key));
    const reels = added.map(([key, track]) => [key, new Reel(track, this.#gain, levels.get(key) ?? 0)]);
    await Promise.all(reels.map(([, reel]) => reel.decode(position(), LOOK_AHEAD)));
    for (const [key, reel] of reels) if (!this.isStopped) this.#reels.set(key, reel);
  }

  async #lookAhead() {
    await Promise.all([...this.#reels.values()].map((reel) => reel.decode(this.position(), LOOK_AHEAD)));
    if (this.isStopped) return;
    for (const reel of this.#reels.values()) reel.schedule(this.#origin);
  }
}

/** One track of a deck: the windows around the position, decoded and scheduled. */
class Reel {
  #windows = new Map(); // index → AudioBuffer, or null while it is decoded, behind the end, or has been scheduled
  #sources = new Set();

  constructor(track, output, level) {
    this.track = track;
    this.gain = graph().context.createGain();
    this.gain.gain.value = level;
    this.gain.connect(output);
  }

  setLevel(level) {
    glide(this.gain.gain, level, 0.02);
  }

  /** Makes sure of the sound from `position` to `ahead` seconds later. */
  async decode(position, ahead) {
    const { context } = graph();
    const first = Math.max(0, Math.floor(position / WINDOW));
    for (const index of this.#windows.keys()) if (index < first) this.#windows.delete(index);
    for (let index = first; index * WINDOW < position + ahead; index++) {
      if (this.#windows.has(index)) continue;
      this.#windows.set(index, null);
      this.#windows.set(index, await this.track.window(context, index));
    }
  }

  /** Hands to the audio clock what is decoded, from `when` on. */
  schedule(origin, when = graph().context.currentTime) {
    for (const [index, buffer] of this.#windows) {
      if (!buffer) continue;
      this.#windows.set(index, null);
      const starts = origin + index * WINDOW;
      const late = Math.max(0, when - starts);
      if (late >= buffer.duration - FADE) continue;
      const source = new AudioBufferSourceNode(graph().context, { buffer });
      source.connect(this.gain);
      source.start(starts + late, late);
      source.onended = () => this.#sources.delete(source);
      this.#sources.add(source);
    }
  }

  stop(when) {
    for (const source of this.#sources) source.stop(when);
    this.#windows.clear();
  }
}
