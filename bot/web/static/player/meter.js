// A small level meter: that something sounds can be seen, too.

import { make } from "../dom.js";

const LINES = 4;
const FALL = 0.92; // a frame

/** Louder than this share of full scale lights all of it; music lies around −16 dB. */
const FULL = 0.35;

export class Meter {
  #shown = 0;

  constructor() {
    this.element = make("span", { className: "meter", attrs: { "aria-hidden": "true" } }, ...Array.from({ length: LINES }, () => make("i")));
  }

  /** `level`: root mean square, 0 to 1. */
  draw(level) {
    this.#shown = Math.max(Math.sqrt(Math.min(1, level / FULL)), this.#shown * FALL);
    [...this.element.children].forEach((line, n) => {
      const lag = [0.7, 1, 0.85, 0.55][n];
      line.style.setProperty("--level", Math.max(0.12, Math.min(1, this.#shown * lag)).toFixed(2));
    });
  }
}
