// The player's signs.

import { draw, make } from "../dom.js";

const PATHS = {
  play: "M8 5.5v13l10.5-6.5z",
  pause: "M8 5.5h2.8v13H8zM13.2 5.5H16v13h-2.8z",
  next: "M6 6v12l8.5-6zM16.2 6h1.8v12h-1.8z",
  previous: "M18 6v12L9.5 12zM6 6h1.8v12H6z",
  close: "M7 7l10 10M17 7L7 17",
  closer: "M12 6v12M6 12h12",
  further: "M6 12h12",
  sound: "M4 9.5v5h3.5L12 18V6L7.5 9.5zM15 9.5a3.5 3.5 0 0 1 0 5M17.5 7a7 7 0 0 1 0 10",
};
const FILLED = new Set(["play", "pause", "next", "previous"]);

export const sign = (name) =>
  draw("svg", { class: FILLED.has(name) ? "icon filled" : "icon", viewBox: "0 0 24 24", "aria-hidden": "true" }, draw("path", { d: PATHS[name] }));

/** A button that shows a sign; `rename(label, sign)` changes both. */
export function signButton(label, signName, onclick, className = "plain") {
  const element = make("button", { type: "button", className, onclick });
  element.rename = (newLabel, newSign = signName) => {
    if (element.title === newLabel) return;
    element.title = newLabel;
    element.setAttribute("aria-label", newLabel);
    element.replaceChildren(sign(newSign));
  };
  element.rename(label, signName);
  return element;
}
