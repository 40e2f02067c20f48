// A little piano roll that belongs to a text, and only to it: the same words always look the same.

import { draw } from "./dom.js";

export function motif(text) {
  let state = [...text].reduce((hash, c) => Math.imul(hash ^ c.codePointAt(0), 16777619) >>> 0, 2166136261);
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const lines = [0, 1, 2, 3, 4].map((n) => draw("rect", { x: 0, y: 4 + n * 6, width: 72, height: 0.7, class: "line" }));
  const notes = [0, 1, 2].flatMap((voice) => melody(next, voice));
  return draw("svg", { viewBox: "0 0 72 34", class: "motif", "aria-hidden": "true" }, ...lines, ...notes);
}

function melody(next, voice) {
  const notes = [];
  for (let x = 0, step = next(4); x < 72; ) {
    const width = Math.min([4, 4, 8, 8, 16][next(5)], 72 - x);
    step = Math.min(3, Math.max(0, step + next(3) - 1));
    const y = 1.5 + voice * 10.5 + step * 3;
    if (next(4)) notes.push(draw("rect", { x, y, width: width - 1.2, height: 2.2, rx: 1.1, class: `tone${voice}` }));
    x += width;
  }
  return notes;
}
