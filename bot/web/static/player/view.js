// The part of a song that its roll shows: from which second on, and how many pixels a second takes.

const BARS = 8; // shown at first, where there is room
const BAR_PIXELS = 76; // that a bar takes at least, at first
const MOST_SCALE = 260;
const LEAD = 0.3; // where in the view the playhead stays
const FREE_MS = 5000; // for which the view stays where it was moved by hand

export class View {
  start = 0;
  scale = 0;
  #width = 1;
  #seconds = 1;
  #isChosen = false; // the scale: by hand
  #movedAt = -Infinity;

  /** `width` in pixels; the song's length. The scale follows both until it is chosen by hand. */
  fit(width, seconds, barSeconds) {
    const centre = this.start + this.span / 2;
    this.#width = width;
    this.#seconds = seconds;
    const bars = Math.min(BARS, Math.max(2, width / BAR_PIXELS));
    this.scale = this.#isChosen ? this.#bounded(this.scale) : Math.max(width / (bars * barSeconds), this.least);
    this.#place(centre - this.span / 2);
  }

  /** Seconds to be seen. */
  get span() {
    return this.scale ? this.#width / this.scale : 0;
  }

  /** The scale that shows all. */
  get least() {
    return this.#width / this.#seconds;
  }

  get showsAll() {
    return this.scale <= this.least * 1.001;
  }

  get isClosest() {
    return this.scale >= this.#most * 0.999;
  }

  /** Closer by `factor`, around a place (in pixels from the left). */
  zoom(factor, at) {
    const moment = this.start + at / this.scale;
    this.scale = this.#bounded(this.scale * factor);
    this.#isChosen = true;
    this.#place(moment - at / this.scale);
    this.#movedAt = performance.now();
  }

  /** Moves by hand, by pixels. */
  drag(pixels) {
    this.#place(this.start + pixels / this.scale);
    this.#movedAt = performance.now();
  }

  /** Goes with the playhead, unless a hand has just moved it; page by page where motion is not wanted. */
  follow(position, isStill) {
    if (performance.now() - this.#movedAt < FREE_MS) return;
    const ahead = position - this.start;
    if (!isStill) this.#place(position - LEAD * this.span);
    else if (ahead < 0 || ahead > 0.95 * this.span) this.#place(position - 0.05 * this.span);
  }

  /** To follow again at once. */
  release() {
    this.#movedAt = -Infinity;
  }

  get #most() {
    return Math.max(MOST_SCALE, this.least);
  }

  #bounded(scale) {
    return Math.min(Math.max(scale, this.least), this.#most);
  }

  #place(start) {
    this.start = Math.max(0, Math.min(start, this.#seconds - this.span));
  }
}
