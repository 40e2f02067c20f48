// What a chip opens: a list to pick from, a number, or players to tick.

import { button, clock, make, trouble } from "../dom.js";
import { t } from "../i18n.js";
import { feeling } from "../music.js";
import { playersOf, only, vocabulary } from "./vocabulary.js";

const LISTS = { style: "styles", mood: "moods", key: "keys", meter: "meters" };

/** A list that is longer than this, in entries, has a search. */
const SEARCHED = 15;

/** Where a focus opens a keyboard that hides half of the editor. */
const isTouched = matchMedia("(pointer: coarse)").matches;

/** Players beside each other: a song has eight parts, one of which may be drums. */
const MOST_PLAYERS = 7;

/** The nodes of the editor of one kind of chip; `choose(kind, value)` is called once, then `close()`. */
export function editor(kind, { brief }, { why, isChosen, choose, close }) {
  const take = (value) => {
    close();
    choose(kind, value);
  };
  const place = make("div", {});
  const withdraw = isChosen ? button(t("page-button-withdraw"), "close", () => take(null)) : null;
  vocabulary().then(
    (known) => {
      place.replaceWith(bodyOf(kind, brief, known, take, withdraw));
      document.querySelector(".editor:popover-open [data-focus]")?.focus();
    },
    (problem) => place.replaceChildren(trouble(problem)),
  );
  return [make("h3", {}, t(`page-chip-${kind}`)), make("p", { className: "why" }, why), place];
}

function bodyOf(kind, brief, known, take, withdraw) {
  if (kind in LISTS) return picker(known[LISTS[kind]], valueOf(kind, brief), take, withdraw);
  if (kind === "instruments") return players(brief, known, take, withdraw);
  if (kind === "tempo") return number({ value: brief.bpm, ...known.bpm, unit: t("page-unit-bpm") }, take, withdraw);
  return number({ value: brief.bars, ...known.bars, unit: t("page-unit-bars"), said: (bars) => clock((bars * brief.seconds) / brief.bars) }, take, withdraw);
}

const valueOf = (kind, { style, mood, key, meter }) => ({ style, mood: feeling(mood), key: `${key.tonic} ${key.mode}`, meter })[kind];

function searchField(label, shown) {
  const search = make("input", {
    type: "search",
    className: "field",
    autocomplete: "off",
    placeholder: t("page-placeholder-search"),
    dataset: isTouched ? {} : { focus: "" },
    attrs: { "aria-label": label },
  });
  search.addEventListener("input", () => shown(search.value.trim().toLowerCase()));
  return search;
}

/** Shows the rows whose label has the words, and says so if there are none. */
function filter(box, rows, words) {
  for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(words);
  const found = rows.filter((row) => !row.hidden);
  box.querySelector(".none").hidden = found.length > 0;
  return found;
}

const nothingFound = () => make("p", { className: "none", hidden: true, attrs: { role: "status" } }, t("page-nothing-found"));

/** One of many: a press takes it, and Enter in the search takes the first that is shown. */
function picker(entries, value, take, withdraw) {
  const row = ({ name, label }) => {
    const one = make("button", { type: "button", className: "option", onclick: () => take(name), attrs: { "aria-pressed": name === value } }, label);
    return make("li", {}, one);
  };
  const rows = entries.map(row);
  const list = make("ul", { className: "options" }, ...rows, make("li", {}, nothingFound()));
  const box = make("form", { onsubmit: (event) => event.preventDefault() });
  if (entries.length > SEARCHED) {
    let found = rows;
    box.append(searchField(t("page-search"), (words) => (found = filter(list, rows, words))));
    box.addEventListener("submit", () => found[0]?.firstChild.click());
  }
  box.append(list);
  if (withdraw) box.append(make("div", { className: "actions" }, withdraw));
  box.addEventListener("keydown", (event) => step(event, list));
  requestAnimationFrame(() => list.querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "center" }));
  return box;
}

/** The arrow keys lead through the list. */
function step(event, list) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  const all = [...list.querySelectorAll("li:not([hidden]) .option")];
  all[Math.max(0, all.indexOf(document.activeElement) + by)]?.focus();
  event.preventDefault();
}

function number({ value, least, most, unit, said }, take, withdraw) {
  const field = make("input", { type: "number", className: "field", min: least, max: most, value, required: true, dataset: isTouched ? {} : { focus: "" }, attrs: { "aria-label": unit } });
  const slider = make("input", { type: "range", min: least, max: most, value, attrs: { "aria-label": unit } });
  const shown = make("output", {});
  const show = () => (shown.textContent = [unit, said && said(field.valueAsNumber || 0)].filter(Boolean).join(" · "));
  field.addEventListener("input", () => ((slider.value = field.value), show()));
  slider.addEventListener("input", () => ((field.value = slider.value), show()));
  show();
  return make(
    "form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        take(field.valueAsNumber);
      },
    },
    slider,
    make("div", { className: "pair" }, shown, field),
    make("div", { className: "actions" }, takeButton(), withdraw),
  );
}

const takeButton = () => make("button", { className: "act first" }, t("page-button-take"));

/** Who plays, and nobody else: those who play now stand first. */
function players(brief, known, take, withdraw) {
  const playing = playersOf(brief, known);
  const entries = [...known.instruments].sort((a, b) => playing.includes(b.name) - playing.includes(a.name));
  const tick = ({ name, label }) => make("label", {}, make("input", { type: "checkbox", value: name, checked: playing.includes(name) }), label);
  const rows = entries.map(tick);
  const list = make("div", { className: "options", attrs: { role: "group", "aria-label": t("page-chip-instruments") } }, ...rows, nothingFound());
  const ticked = () => [...list.querySelectorAll(":checked")].map(({ value }) => value);
  const done = takeButton();
  list.addEventListener("change", () => {
    const pitched = ticked().filter((name) => name !== "drums");
    for (const box of list.querySelectorAll("input:not(:checked)")) box.disabled = pitched.length >= MOST_PLAYERS && box.value !== "drums";
    done.disabled = !ticked().length;
  });
  return make(
    "form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        if (ticked().length) take(only(ticked()));
      },
    },
    searchField(t("page-search"), (words) => filter(list, rows, words)),
    list,
    make("div", { className: "actions" }, done, withdraw),
  );
}
