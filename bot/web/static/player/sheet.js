// The roll's still picture, drawn once in tiles: grounds, bars, sections, chords and notes.

import { colourOf } from "./palette.js";
import { chordName, sectionName, sectionsOf } from "./score.js";

/** A tile's width in CSS pixels. */
export const TILE = 512;

const KEPT = 8; // tiles: what is to be seen on a wide screen, and some beside
const MUTED = 0.16;
const LABEL = 160; // pixels that a label may reach into the next tile

export class Sheet {
  #tiles = new Map(); // number → canvas, the latest used last

  /** `scale`: pixels a second; `ratio`: the screen's pixels a CSS pixel; `sounds(index)`: whether a part is to be heard. */
  constructor({ score, layout, palette, scale, ratio, sounds }) {
    Object.assign(this, { score, layout, palette, scale, ratio, sounds });
  }

  /** As they are now: a song in the making gets more. */
  get sections() {
    return sectionsOf(this.score);
  }

  /** The tile of this number, from the left. */
  tile(number) {
    const tile = this.#tiles.get(number) ?? this.#draw(number);
    this.#tiles.delete(number);
    this.#tiles.set(number, tile);
    if (this.#tiles.size > KEPT) this.#tiles.delete(this.#tiles.keys().next().value);
    return tile;
  }

  /** Writes at the left rim in which section it lies, if that began further left and there is room. */
  pin(pen, left) {
    const section = this.sections.find(({ start, end }) => start * this.scale < left && left < end * this.scale);
    if (!section) return;
    const label = sectionName(section.name);
    pen.font = `600 12px ${this.palette.font}`;
    if (left + pen.measureText(label).width + 8 > section.end * this.scale) return;
    const { height } = this.layout.sections;
    pen.fillStyle = this.palette.ground;
    pen.fillRect(left, 0, pen.measureText(label).width + 8, height - 6);
    pen.fillStyle = this.palette.text;
    pen.fillText(label, left + 4, height - 9);
  }

  /** To be drawn anew: the tiles between two moments. */
  forget(start, end) {
    for (const number of this.#tiles.keys()) {
      if ((number + 1) * TILE > start * this.scale && number * TILE < end * this.scale) this.#tiles.delete(number);
    }
  }

  #draw(number) {
    const canvas = document.createElement("canvas");
    canvas.width = TILE * this.ratio;
    canvas.height = Math.round(this.layout.height * this.ratio);
    const pen = canvas.getContext("2d");
    pen.scale(this.ratio, this.ratio);
    pen.translate(-number * TILE, 0);
    this.span = { from: (number * TILE) / this.scale, to: ((number + 1) * TILE) / this.scale };
    this.#grounds(pen);
    this.#octaves(pen);
    this.#bars(pen);
    this.#labels(pen);
    for (const [index, part] of this.score.parts.entries()) this.#notes(pen, part, index);
    return canvas;
  }

  #isHere(start, end = start, spill = 0) {
    return end >= this.span.from && start - spill / this.scale <= this.span.to && start <= this.span.to;
  }

  #grounds(pen) {
    const { layout, palette, scale } = this;
    const { from, to } = this.span;
    const panels = [[layout.top, layout.bottom], ...(layout.lane.height ? [[layout.lane.top, layout.height]] : [])];
    for (const [top, bottom] of panels) {
      pen.fillStyle = palette.ground;
      pen.fillRect(from * scale, top, (to - from) * scale, bottom - top);
      pen.fillStyle = palette.shade;
      for (const [n, { start, end }] of this.sections.entries()) {
        if (n % 2) pen.fillRect(start * scale, top, (end - start) * scale, bottom - top);
      }
    }
  }

  #octaves(pen) {
    const { layout, palette, scale } = this;
    pen.fillStyle = palette.octave;
    for (let pitch = Math.ceil(layout.low / 12) * 12; pitch <= layout.high; pitch += 12) {
      pen.fillRect(this.span.from * scale, Math.round(layout.y(pitch) + layout.row / 2), TILE, 1);
    }
  }

  #bars(pen) {
    const { layout, palette, scale, score } = this;
    const width = score.bar_seconds * scale;
    const every = [1, 2, 4, 8, 16].find((step) => step * width >= 24) ?? 16;
    const starts = new Set(this.sections.map(({ bar }) => bar - 1));
    const first = Math.max(0, Math.floor(this.span.from / score.bar_seconds) - 1);
    for (let bar = first; bar <= score.bars && bar * score.bar_seconds <= this.span.to; bar++) {
      const isStrong = starts.has(bar) || bar === score.bars;
      if (!isStrong && bar % every) continue;
      const x = Math.round((score.lead_in_seconds + bar * score.bar_seconds) * scale);
      pen.fillStyle = isStrong ? palette.strong : palette.line;
      pen.fillRect(x, layout.top, 1, layout.height - layout.top);
    }
  }

  #labels(pen) {
    const { layout, palette, scale, score } = this;
    pen.textBaseline = "alphabetic";
    pen.font = `600 12px ${palette.font}`;
    for (const { name, start, end } of this.sections) {
      if (!this.#isHere(start, end)) continue;
      const room = (end - start) * scale - 7;
      pen.fillStyle = palette.strong;
      pen.fillRect(start * scale, layout.sections.height - 5, Math.max(2, room + 5), 2);
      pen.fillStyle = palette.text;
      const label = sectionName(name);
      if (pen.measureText(label).width <= room) pen.fillText(label, start * scale + 4, layout.sections.height - 9);
    }
    pen.font = `12px ${palette.font}`;
    pen.fillStyle = palette.soft;
    let free = -Infinity; // where the chord before ends
    for (const { bar, name } of this.#changes()) {
      const x = (score.lead_in_seconds + (bar - 1) * score.bar_seconds) * scale + 4;
      if (x < free) continue;
      const label = chordName(name);
      free = x + pen.measureText(label).width + 5;
      if (this.#isHere(x / scale, (x + LABEL) / scale)) pen.fillText(label, x, layout.chords.top + layout.chords.height - 6);
    }
  }

  /** The bars in which the chord changes. */
  #changes() {
    return this.score.chords.filter(({ name }, n, all) => name && name !== all[n - 1]?.name);
  }

  #notes(pen, part, index) {
    pen.fillStyle = colourOf(this.palette, this.score.parts, index);
    const strength = this.sounds(part.index) ? 1 : MUTED;
    const lead = this.score.lead_in_seconds;
    for (const note of notesBetween(part, this.span.from - lead, this.span.to - lead)) {
      pen.globalAlpha = strength * (part.drums ? 0.25 + (0.6 * note[3]) / 127 : 0.5 + (0.35 * note[3]) / 127);
      pen.fill(noteShape(note, part, this.layout, this.scale, lead));
    }
    pen.globalAlpha = 1;
  }
}

/** Notes [start, end, pitch, velocity] that sound between two moments; a part's notes are sorted by their start. */
export function notesBetween({ notes, longest }, from, to) {
  let [low, high] = [0, notes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (notes[middle][0] < from - longest) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let n = low; n < notes.length && notes[n][0] < to; n++) if (notes[n][1] > from) found.push(notes[n]);
  return found;
}

/** A note's outline on the roll, `grown` pixels larger on each side. */
export function noteShape([start, end, pitch], { drums }, layout, scale, lead, grown = 0) {
  const shape = new Path2D();
  const x = (start + lead) * scale;
  const width = drums ? Math.max(2, Math.min(6, scale / 12)) : Math.max(2.5, (end - start) * scale - 1);
  const { top, height } = drums ? layout.drum(pitch) : { top: layout.y(pitch) - layout.noteHeight / 2, height: layout.noteHeight };
  shape.roundRect(x - grown, top - grown, width + 2 * grown, height + 2 * grown, Math.min(width, height) * 0.4 + grown);
  return shape;
}
