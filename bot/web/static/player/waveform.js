// The waveform below the roll: the whole song at a glance, to seek in.

import { make } from "../dom.js";
import { onLight, paletteOf } from "./palette.js";
import { makeSlider } from "./seeking.js";

const STEP = 3; // pixels from one stroke to the next
const STROKE = 2;
const FLAT = 0.03; // the height of silence

export class Waveform {
  #canvas = make("canvas", { attrs: { "aria-hidden": "true" } });
  #pen = this.#canvas.getContext("2d");
  #still = null; // [not yet played, played]: two canvases, of which each frame shows a piece
  #peaks = [];
  #ending = [];

  /** `song`: {position(), duration(), seek(seconds)}; `changed()` when it must be drawn again. */
  constructor(song, label, changed) {
    Object.assign(this, { song, changed });
    this.element = make("div", { className: "waveform" }, this.#canvas);
    this.slider = makeSlider(this.element, song, label);
    const sizes = new ResizeObserver(() => this.#measure());
    sizes.observe(this.element);
    this.#ending.push(() => sizes.disconnect(), onLight(() => this.#measure()));
  }

  /** `peaks`: from 0 to 1, over the song's length. */
  show(peaks) {
    this.#peaks = peaks;
    this.#measure();
  }

  draw() {
    this.slider.show();
    if (!this.#still) return;
    const { width, height } = this.#canvas;
    const share = this.song.duration() ? Math.min(1, this.song.position() / this.song.duration()) : 0;
    const played = Math.round(share * width);
    this.#pen.clearRect(0, 0, width, height);
    if (played < width) this.#pen.drawImage(this.#still[0], played, 0, width - played, height, played, 0, width - played, height);
    if (played) this.#pen.drawImage(this.#still[1], 0, 0, played, height, 0, 0, played, height);
  }

  wake() {
    this.isAwake = true;
    if (!this.#still) this.#measure();
  }

  /** Gives the canvases' memory back until it is drawn again. */
  rest() {
    this.isAwake = false;
    this.#still = null;
    this.#canvas.width = this.#canvas.height = 0;
  }

  dispose() {
    for (const end of this.#ending) end();
    this.rest();
  }

  #measure() {
    const { clientWidth: width, clientHeight: height } = this.element;
    if (!this.isAwake || !width || !height) return;
    const ratio = Math.min(devicePixelRatio, 2);
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    const palette = paletteOf(this.element);
    this.#still = [palette.soft, palette.played].map((colour) => this.#strokes(colour, ratio));
    this.changed();
  }

  #strokes(colour, ratio) {
    const { width, height } = this.#canvas;
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const pen = canvas.getContext("2d");
    pen.fillStyle = colour;
    const count = Math.max(1, Math.floor(width / (STEP * ratio)));
    const tallest = Math.max(...this.#peaks, 0.01);
    for (let n = 0; n < count; n++) {
      const from = Math.floor((n / count) * this.#peaks.length);
      const until = Math.max(from + 1, Math.floor(((n + 1) / count) * this.#peaks.length));
      const peak = Math.max(...this.#peaks.slice(from, until), 0) / tallest;
      const tall = Math.max(FLAT, peak) * height;
      pen.beginPath();
      pen.roundRect(n * STEP * ratio, (height - tall) / 2, STROKE * ratio, tall, ratio);
      pen.fill();
    }
    return canvas;
  }
}
