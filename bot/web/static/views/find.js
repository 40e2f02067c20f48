// Finding a song by words or by a melody that one plays or drops here; and bringing music of one's own.

import { get, send, upload } from "../api.js";
import { announce, button, icon, make } from "../dom.js";
import { vocabulary } from "../chat/vocabulary.js";
import { t } from "../i18n.js";
import { go } from "../router.js";
import { keyboard } from "../tools/keyboard.js";
import { songRow } from "./rows.js";
import { empty, failed, fill, heading, nothing, screen } from "./screen.js";

const LEAST_NOTES = 5; // that are looked for
const PAUSE_MS = 700; // after the last note, until the melody is looked for

export function view() {
  const result = make("div", { className: "found", attrs: { "aria-live": "polite" } });
  const show = (load) =>
    fill(result, load, ({ found }) => {
      if (!found.length) return [nothing(t("page-find-nothing"), t("page-find-nothing-how"))];
      announce(t("views-library-found", { count: found.length }));
      return [make("ol", { className: "rows" }, ...found.map((one) => songRow(one.song, { reason: why(one) })))];
    });
  const draw = () => {
    empty(result);
    return [heading(t("page-find-title"), t("page-find-lead")), words(show), melody(show), bring(show), result];
  };
  return screen("find", draw);
}

/** What was found of a melody, or which words are so. */
function why({ where, heard }) {
  if (where) return t("page-find-where", { bar: where.bar, notes: where.notes, of: where.of });
  return heard.map(({ said }) => said).join(" · ") || null;
}

function words(show) {
  const field = make("input", {
    type: "search",
    className: "field",
    required: true,
    maxLength: 300,
    placeholder: t("page-placeholder-find"),
    attrs: { "aria-label": t("page-find-words") },
  });
  const submit = (event) => {
    event.preventDefault();
    show(() => get(`/api/find?${new URLSearchParams({ q: field.value.trim() })}`));
  };
  return make("form", { className: "find-words", onsubmit: submit }, field, make("button", { className: "act first" }, icon("search"), make("span", {}, t("page-button-find"))));
}

/** A keyboard, whose notes are looked for as soon as one pauses. */
function melody(show) {
  let notes = [];
  let timer;
  const said = make("p", { className: "find-notes" }, t("page-find-play"));
  const clear = button(t("page-button-clear"), "close", () => {
    notes = [];
    clearTimeout(timer);
    said.textContent = t("page-find-play");
    clear.hidden = true;
  });
  clear.hidden = true;
  const played = (pitch) => {
    notes.push([performance.now() / 1000, 0.3, pitch]);
    clear.hidden = false;
    said.textContent = t("page-find-played", { count: notes.length, least: LEAST_NOTES });
    clearTimeout(timer);
    if (notes.length < LEAST_NOTES) return;
    timer = setTimeout(() => {
      const start = notes[0][0];
      show(() => send("POST", "/api/find", { notes: notes.map(([at, length, one]) => [at - start, length, one]) }));
    }, PAUSE_MS);
  };
  return make("section", { className: "find-melody" }, make("h3", { className: "section-title" }, t("page-find-melody")), keyboard(played), make("div", { className: "find-line" }, said, clear));
}

/** A MIDI file, to be looked for, or to become a song: as it is, or with chords and a band. */
function bring(show) {
  const file = make("input", { type: "file", className: "field", accept: ".mid,.midi,audio/midi", attrs: { "aria-label": t("page-bring-file") } });
  const style = make("select", { className: "field", attrs: { "aria-label": t("page-bring-style") } }, make("option", { value: "" }, t("page-bring-as-it-is")));
  vocabulary().then(
    ({ styles }) => style.append(...styles.map(({ name, label }) => make("option", { value: name }, t("page-bring-in-style", { style: label })))),
    () => {}, // it can be brought as it is
  );
  const faults = make("div", {});
  const chosen = (order) => async () => {
    faults.replaceChildren();
    if (!file.files.length) return file.click();
    try {
      await order(file.files[0]);
    } catch (problem) {
      faults.replaceChildren(failed(problem));
    }
  };
  const take = chosen(async (midi) => {
    const query = new URLSearchParams({ name: midi.name.replace(/\.[^.]*$/, ""), ...(style.value && { style: style.value }) });
    await upload(`/api/midi${style.value ? "/harmonise" : ""}?${query}`, midi);
    go("");
  });
  const look = chosen((midi) => show(() => upload("/api/find/midi", midi)));
  return make(
    "section",
    { className: "bring" },
    make("h3", { className: "section-title" }, t("page-bring-title")),
    make("p", { className: "find-notes" }, t("page-bring-lead")),
    make("div", { className: "find-line" }, file, style),
    make("div", { className: "actions" }, button(t("page-button-bring"), "more", take, "act first"), button(t("page-button-look"), "search", look)),
    faults,
  );
}
