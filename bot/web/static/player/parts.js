// Who plays: each part with its colour, to be muted or heard alone.

import { make } from "../dom.js";
import { t } from "../i18n.js";
import { colourName } from "./palette.js";
import { partName } from "./score.js";

/** The parts from the tune down, without buttons: a legend of the roll. */
export function legend({ parts }) {
  return make("ul", { className: "parts", attrs: { "aria-label": t("player-parts") } }, ...rows(parts, () => []));
}

/** The same with buttons; `show()` writes down what the mix has become. */
export function mixer({ parts }, mix) {
  const shows = [];
  const list = rows(parts, ({ index }, name, row) => {
    const mute = press(t("player-mute-short"), t("player-mute", { part: name }), () => mix.toggleMuted(index));
    const alone = press(t("player-solo-short"), t("player-solo", { part: name }), () => mix.toggleAlone(index));
    shows.push(() => {
      mute.setAttribute("aria-pressed", mix.muted.has(index));
      alone.setAttribute("aria-pressed", mix.alone.has(index));
      row.classList.toggle("silent", !mix.sounds(index));
    });
    return [mute, alone];
  });
  const element = make("ul", { className: "parts mixer", attrs: { "aria-label": t("player-parts") } }, ...list);
  const show = () => shows.forEach((one) => one());
  show();
  return { element, show };
}

function rows(parts, buttons) {
  const names = distinct(parts);
  return [...parts.keys()].reverse().map((place) => {
    const dot = make("i");
    dot.style.setProperty("--colour", `var(${colourName(parts, place)})`);
    const row = make("li", {}, dot, make("span", { className: "part-name" }, names[place]));
    row.append(...buttons(parts[place], names[place], row));
    return row;
  });
}

/** The parts' names; two of one kind are numbered, the tune first. */
function distinct(parts) {
  const names = parts.map(partName);
  return names.map((name, place) => {
    const same = [...names.keys()].filter((other) => names[other] === name).reverse();
    return same.length > 1 ? `${name} ${same.indexOf(place) + 1}` : name;
  });
}

const press = (label, name, onclick) =>
  make("button", { type: "button", className: "press", title: name, onclick, attrs: { "aria-label": name } }, label);
