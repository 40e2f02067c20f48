// The roll's colours: the style sheet's, read anew when the page turns dark or light.

import { make } from "../dom.js";

const NAMES = ["ground", "shade", "line", "strong", "octave", "text", "soft", "playhead", "played", "drums"];
const PARTS = 9;

/** {ground, shade, …, parts: […], font} as an element inherits them. A canvas knows neither variables nor light-dark(). */
export function paletteOf(element) {
  const probe = element.appendChild(make("i", { hidden: true }));
  const style = getComputedStyle(probe);
  const colour = (name) => {
    probe.style.color = `var(${name})`;
    return style.color;
  };
  const parts = Array.from({ length: PARTS }, (_, n) => colour(`--part-${n}`));
  const named = Object.fromEntries(NAMES.map((name) => [name, colour(`--roll-${name}`)]));
  const palette = { ...named, parts, font: style.fontFamily };
  probe.remove();
  return palette;
}

/** Calls `tell()` when the page turns dark or light; returns what ends that. */
export function onLight(tell) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = new MutationObserver(tell);
  system.addEventListener("change", tell);
  chosen.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    system.removeEventListener("change", tell);
    chosen.disconnect();
  };
}

/** Colours are counted from the tune, which is the last part. */
const number = (parts, index) => (parts.length - 1 - index) % PARTS;

export const colourOf = (palette, parts, index) => (parts[index].drums ? palette.drums : palette.parts[number(parts, index)]);

/** The same as the name of a variable of the style sheet. */
export const colourName = (parts, index) => (parts[index].drums ? "--roll-drums" : `--part-${number(parts, index)}`);
