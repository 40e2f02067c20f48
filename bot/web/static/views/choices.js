// One of several: radio buttons that look like the keys of an instrument.

import { make } from "../dom.js";

/** `options`: [[value, label], …]. `chosen(value)` is called when another one is chosen. */
export function choices(legend, name, options, value, chosen, { isQuiet = true } = {}) {
  const one = ([of, label]) => {
    const input = make("input", { type: "radio", name, value: of, checked: of === value, onchange: () => chosen(of) });
    return make("label", { className: "choice" }, input, make("span", {}, label));
  };
  return make(
    "fieldset",
    { className: "choices" },
    make("legend", { className: isQuiet ? "quiet" : "choices-legend" }, legend),
    make("div", { className: "choices-row" }, ...options.map(one)),
  );
}
