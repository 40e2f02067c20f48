// A song's piano roll on a canvas: the still picture moves along, notes that sound light up.

import { make } from "../dom.js";
import { onGestures } from "./gestures.js";
import { Layout } from "./layout.js";
import { colourOf, onLight, paletteOf } from "./palette.js";
import { Sheet, TILE, notesBetween, noteShape } from "./sheet.js";
import { View } from "./view.js";

const STILL = matchMedia("(prefers-reduced-motion: reduce)");
const HIT_SECONDS = 0.12; // for which a drum's mark is lit

export class Roll {
  #canvas = make("canvas", { attrs: { "aria-hidden": "true" } });
  #pen = this.#canvas.getContext("2d");
  #view = new View();
  #sheet = null;
  #layout = null;
  #position = 0;
  #ending = [];

  /** `does`: {seek(seconds)} when the roll is tapped, {changed()} when it must be drawn again, {sounds(part)}. */
  constructor(score, does, { isLive = false } = {}) {
    Object.assign(this, { score, does, isLive });
    this.element = make("div", { className: "roll" }, this.#canvas);
    const sizes = new ResizeObserver(() => this.#measure());
    sizes.observe(this.element);
    this.#ending.push(() => sizes.disconnect(), onLight(() => this.renew()));
    onGestures(this.#canvas, {
      tap: (x) => does.seek(this.#view.start + x / this.#view.scale),
      drag: (pixels) => this.#move(() => this.#view.drag(pixels)),
      zoom: (factor, x) => this.#move(() => this.#view.zoom(factor, x)),
    });
  }

  get view() {
    return this.#view;
  }

  /** Closer, or with a factor below 1 further away, around the playhead. */
  zoom(factor) {
    const at = Math.min(Math.max((this.#position - this.#view.start) * this.#view.scale, 0), this.element.clientWidth);
    this.#move(() => this.#view.zoom(factor, at));
    this.#view.release();
  }

  /** Notes of the score have changed between two moments. */
  changed(start, end, pitches) {
    if (!this.#sheet) return;
    if (pitches.every((pitch) => this.#layout.holds(pitch))) this.#sheet.forget(start, end);
    else this.renew();
    this.does.changed();
  }

  /** The song's sound is known to take so long: more than its bars, as long as the last of it rings. */
  lengthen(seconds) {
    if (seconds <= this.score.seconds) return;
    this.score.seconds = seconds;
    this.#measure();
  }

  /** `position` in seconds, at which the playhead stands; null for none. */
  draw(position, isFollowing) {
    if (!this.#sheet) return;
    this.#position = position ?? 0;
    if (isFollowing) this.#view.follow(this.#position, STILL.matches);
    const { start, scale } = this.#view;
    const { ratio, layout } = this.#sheet;
    const pen = this.#pen;
    const left = Math.round(start * scale * ratio) / ratio;
    const width = this.element.clientWidth;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    pen.scale(ratio, ratio);
    pen.translate(-left, 0);
    for (let number = Math.floor(left / TILE); number * TILE < left + width; number++) {
      pen.drawImage(this.#sheet.tile(number), number * TILE, 0, TILE, layout.height);
    }
    this.#sheet.pin(pen, left);
    if (position !== null) this.#light(position);
  }

  /** Gives the canvas's memory back until it is drawn again. */
  rest() {
    this.isAwake = false;
    this.#sheet = null;
    this.#canvas.width = this.#canvas.height = 0;
  }

  dispose() {
    for (const end of this.#ending) end();
    this.rest();
  }

  #light(position) {
    const { scale, palette } = this.#sheet;
    const { score } = this;
    const pen = this.#pen;
    const at = position - score.lead_in_seconds;
    for (const [index, part] of score.parts.entries()) {
      if (!this.does.sounds(part.index)) continue;
      pen.fillStyle = colourOf(palette, score.parts, index);
      for (const note of notesBetween(part, part.drums ? at - HIT_SECONDS : at, at + 0.001)) {
        pen.globalAlpha = 0.3;
        pen.fill(noteShape(note, part, this.#layout, scale, score.lead_in_seconds, 3));
        pen.globalAlpha = 1;
        pen.fill(noteShape(note, part, this.#layout, scale, score.lead_in_seconds));
      }
    }
    pen.fillStyle = palette.playhead;
    pen.fillRect(position * scale - 1, this.#layout.sections.height, 2, this.#layout.height);
  }

  #move(move) {
    move();
    if (this.#sheet && this.#sheet.scale !== this.#view.scale) this.renew();
    this.does.changed();
  }

  #measure() {
    const { clientWidth: width, clientHeight: height } = this.element;
    if (!this.isAwake || !width || !height) return;
    const ratio = Math.min(devicePixelRatio, 2);
    this.#canvas.width = width * ratio;
    this.#canvas.height = height * ratio;
    this.#view.fit(width, this.score.seconds, this.score.bar_seconds);
    this.renew();
    this.does.changed();
  }

  /** Makes the canvas ready again after `rest`. */
  wake() {
    this.isAwake = true;
    if (!this.#sheet) this.#measure();
  }

  /** Draws the still picture anew: a part was muted, the language or the light has changed. */
  renew() {
    if (!this.#canvas.width) return;
    const { score } = this;
    this.#layout = new Layout(score, this.element.clientHeight, this.isLive);
    const ratio = this.#canvas.width / this.element.clientWidth;
    const palette = paletteOf(this.element);
    this.#sheet = new Sheet({ score, layout: this.#layout, palette, scale: this.#view.scale, ratio, sounds: this.does.sounds });
    this.does.changed();
  }
}
