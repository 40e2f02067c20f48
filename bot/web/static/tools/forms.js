// The tools that make another song of a song: how much, which bars, in which style, with which other song.

import { get, send, songPath } from "../api.js";
import { announce, icon, make, trouble } from "../dom.js";
import { vocabulary } from "../chat/vocabulary.js";
import { percent, t } from "../i18n.js";
import { player } from "../player/player.js";
import { partName, plannedScore } from "../player/score.js";

const OTHERS = 50; // songs to choose from

/** A form that POSTs what `body()` gives, and says below itself what went wrong. */
function form(song, verb, made, body, ...fields) {
  const faults = make("div", {});
  const submit = make("button", { className: "act first" }, icon("send"), make("span", {}, t("page-button-compose")));
  const element = make(
    "form",
    {
      className: "tool-form",
      onsubmit: async (event) => {
        event.preventDefault();
        submit.disabled = true;
        faults.replaceChildren();
        player.prime();
        try {
          made(await send("POST", songPath(song.id, `/${verb}`), body()));
        } catch (problem) {
          faults.replaceChildren(trouble(problem));
          announce(`${problem.message} ${problem.hint}`);
        }
        submit.disabled = false;
      },
    },
    ...fields,
    make("div", { className: "actions" }, submit),
    faults,
  );
  return [element];
}

const labelled = (label, field, after) => make("label", { className: "tool-field" }, make("span", {}, label), field, after);

/** A dial from 0 to 1, with its value in percent beside it. */
function dial(label, value) {
  const range = make("input", { type: "range", min: 0, max: 100, step: 5, value: 100 * value });
  const shown = make("output", {});
  const show = () => (shown.textContent = percent(range.valueAsNumber / 100));
  range.addEventListener("input", show);
  show();
  return { field: labelled(label, range, shown), value: () => range.valueAsNumber / 100 };
}

const bar = (label, value, most) => {
  const field = make("input", { type: "number", className: "field", min: 1, max: most, value, required: true });
  return { field: labelled(label, field), value: () => field.valueAsNumber };
};

function select(label, options) {
  const field = make("select", { className: "field", required: true }, ...options.map(([value, said]) => make("option", { value }, said)));
  return { field: labelled(label, field), value: () => field.value };
}

/** A box for each part, all ticked; the value is the roles of those that are, none for all of them. */
function players(song) {
  const boxes = song.brief.band.map(({ role }) => make("input", { type: "checkbox", value: role, checked: true }));
  const labels = plannedScore(song).parts.map((part, index) => make("label", {}, boxes[index], partName(part)));
  const ticked = () => boxes.filter(({ checked }) => checked);
  const field = make("fieldset", { className: "tool-players" }, make("legend", {}, t("page-tool-players")), ...labels);
  field.addEventListener("change", () => (boxes[0].required = !ticked().length));
  return { field, value: () => (ticked().length < boxes.length ? ticked().map(({ value }) => value) : []) };
}

export function vary(song, made) {
  const amount = dial(t("page-tool-amount"), 0.3);
  return form(song, "vary", made, () => ({ amount: amount.value() }), amount.field);
}

export function reharmonise(song, made) {
  const amount = dial(t("page-tool-amount"), 0.5);
  return form(song, "reharmonise", made, () => ({ amount: amount.value() }), amount.field);
}

export function infill(song, made) {
  const { bars } = song.brief;
  const start = Math.floor(bars / 16) * 8 + 1;
  const first = bar(t("page-tool-first"), start, bars);
  const last = bar(t("page-tool-last"), Math.min(start + 7, bars), bars);
  const whose = players(song);
  const body = () => ({
    first: Math.min(first.value(), last.value()),
    last: Math.max(first.value(), last.value()),
    roles: whose.value(),
  });
  return form(song, "infill", made, body, make("div", { className: "tool-pair" }, first.field, last.field), whose.field);
}

export async function restyle(song, made) {
  const { styles } = await vocabulary();
  const style = select(t("page-chip-style"), styles.filter(({ name }) => name !== song.brief.style).map(({ name, label }) => [name, label]));
  return form(song, "restyle", made, () => ({ style: style.value() }), style.field);
}

export async function blend(song, made) {
  const { songs } = await get(`/api/songs?n=${OTHERS}`);
  const others = songs.filter(({ id, status }) => id !== song.id && status === "ready");
  if (!others.length) return [make("p", { className: "tool-none" }, t("page-tool-no-other"))];
  const other = select(t("page-tool-other"), others.map(({ id, title }) => [id, title]));
  const amount = dial(t("page-tool-share"), 0.5);
  return form(song, "blend", made, () => ({ with: other.value(), amount: amount.value() }), other.field, amount.field);
}
