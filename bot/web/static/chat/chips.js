// What was heard as a row of chips, each of which opens an editor to choose something else.

import { make } from "../dom.js";
import { listed, t } from "../i18n.js";
import { capital } from "../music.js";
import { popover } from "../popover.js";
import { editor } from "./editors.js";
import { chipsOf } from "./heard.js";

/**
 * `reading`: {brief, heard}, as of a song or of a prompt that was read. `choose(kind, value)` is called with what was
 * chosen, null for what is to be as the words say. `point(words or null)` is called when a chip with words is pointed at,
 * and when it is left. `chosen`: kinds that were chosen by hand. `note`: what choosing does.
 */
export function chipRow(reading, { choose, point = () => {}, chosen = [], note = "" }) {
  const items = chipsOf(reading).map((chip) => make("li", {}, chipOf(chip, reading, { choose, point, chosen, note })));
  return make("ul", { className: "chips", attrs: { "aria-label": t("page-heard") } }, ...items);
}

function chipOf({ kind, text, words }, reading, { choose, point, chosen, note }) {
  const isChosen = chosen.includes(kind);
  const why = whyOf(words, isChosen);
  const className = `chip${words.length ? " said" : ""}${isChosen ? " chosen-one" : ""}`;
  const inside = [
    kind && make("span", { className: "quiet" }, `${t(`page-chip-${kind}`)}: `),
    make("span", { className: "value", dir: "auto" }, text),
    make("span", { className: "quiet" }, ` (${why})`),
  ];
  const chip = kind
    ? make("button", { type: "button", className, title: why, dataset: { kind } }, ...inside)
    : make("span", { className, title: why }, ...inside);
  if (kind) popover(chip, (close) => editor(kind, reading, { why: note || capital(why), isChosen, choose, close }), { label: t(`page-chip-${kind}`), className: "editor" });
  if (words.length) {
    for (const event of ["mouseenter", "focus"]) chip.addEventListener(event, () => point(words));
    for (const event of ["mouseleave", "blur"]) chip.addEventListener(event, () => point(null));
  }
  return make("span", {}, chip);
}

function whyOf(words, isChosen) {
  if (isChosen) return t("page-chosen-by-hand");
  return words.length ? t("page-you-said", { words: listed(words.map((one) => t("page-quoted", { words: one }))) }) : t("page-my-choice");
}
