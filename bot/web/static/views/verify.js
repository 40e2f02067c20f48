// Whether a file was made by Minstrel: it is dropped or chosen, and each mark in it is told in words.

import { get, songPath } from "../api.js";
import { announce, button, icon, make } from "../dom.js";
import { number, percent, t } from "../i18n.js";
import { markList, wantedMarks } from "./marks.js";
import { songRow } from "./rows.js";
import { empty, failed, heading, screen } from "./screen.js";
import { examine } from "./sending.js";

const MOST_BYTES = 40 * 1024 * 1024; // what the server takes
const VERDICTS = { minstrel: "check", altered: "alert", none: "question" };
const SIGNED = ["mp3", "wav", "flac", "png"];
const ACCEPTED = "audio/*,image/png,.mp3,.opus,.ogg,.wav,.flac,.mid,.midi,.png,.json,.zip";

export function view() {
  let sending = null;
  const result = make("div", { className: "verified" });

  const check = async (file) => {
    sending?.abort();
    const mine = (sending = new AbortController());
    if (file.size > MOST_BYTES) {
      show([failed({ message: t("views-verify-too-large", { size: megabytes(file.size), most: megabytes(MOST_BYTES) }), hint: t("views-verify-too-large-hint") })]);
      return;
    }
    const waiting = progress(file, () => mine.abort());
    show([waiting.element]);
    try {
      const found = await examine(file, waiting.sent, mine.signal);
      show(verdict(file, found));
      announce(result.querySelector(".verdict").textContent);
    } catch (problem) {
      if (mine !== sending) return;
      show(mine.signal.aborted ? wantedMarks() : [failed(problem, () => check(file))]);
    }
  };
  const show = (nodes) => {
    empty(result);
    result.append(...nodes);
    result.querySelector(".verdict-title")?.focus();
  };

  const draw = () => {
    show(wantedMarks());
    return [heading(t("views-verify-title"), t("views-verify-lead")), dropPlace(check), result];
  };
  return screen("verify", draw, () => sending?.abort());
}

const megabytes = (bytes) => number(bytes / 1024 ** 2, { maximumFractionDigits: 1 });

/** A large place to drop a file onto, with the button to choose one. */
function dropPlace(check) {
  const input = make("input", {
    type: "file",
    id: "verify-file",
    className: "quiet",
    accept: ACCEPTED,
    onchange: () => {
      if (input.files.length) check(input.files[0]);
      input.value = "";
    },
  });
  const label = make("label", { className: "act first", htmlFor: "verify-file" }, icon("file"), make("span", {}, t("views-verify-choose")));
  const place = make(
    "div",
    { className: "drop-place" },
    input,
    label,
    make("p", { className: "drop-or" }, t("views-verify-drop")),
    make("p", { className: "drop-kinds" }, t("views-verify-kinds", { most: megabytes(MOST_BYTES) })),
  );
  let within = 0; // elements of the place that the file is held over
  const hold = (by) => {
    within = Math.max(0, within + by);
    place.classList.toggle("held", within > 0);
  };
  place.addEventListener("dragenter", () => hold(1));
  place.addEventListener("dragleave", () => hold(-1));
  place.addEventListener("dragover", (event) => event.preventDefault());
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    hold(-within);
    if (event.dataTransfer.files.length) check(event.dataTransfer.files[0]);
  });
  return place;
}

function progress(file, stop) {
  const said = make("p", { className: "sending-said" }, t("views-verify-sending", { name: file.name, percent: percent(0) }));
  const bar = make("progress", { max: 1, value: 0, attrs: { "aria-label": t("views-verify-progress") } });
  const sent = (share) => {
    if (share < 1) {
      bar.value = share;
      said.textContent = t("views-verify-sending", { name: file.name, percent: percent(share) });
    } else {
      bar.removeAttribute("value");
      said.textContent = t("views-verify-looking", { name: file.name });
      announce(said.textContent);
    }
  };
  return { element: make("div", { className: "sending" }, said, bar, button(t("views-verify-stop"), "stop", stop)), sent };
}

function verdict(file, { verdict: found, type, complete, marks, song }) {
  const means = found === "minstrel" && !SIGNED.includes(type) ? "unsigned" : found;
  const place = make("ol", { className: "rows" });
  if (song) showSong(song.id, place);
  return [
    make(
      "section",
      { className: `verdict verdict-${found}` },
      make("span", { className: "seal" }, icon(VERDICTS[found])),
      make("h3", { className: "verdict-title", tabIndex: -1 }, t(`views-verify-is-${found}`)),
      make("p", { className: "verdict-file", dir: "auto" }, file.name),
      make("p", { className: "verdict-means" }, t(`views-verify-is-${means}-means`), complete ? null : ` ${t("views-verify-incomplete")}`),
    ),
    ...markList(marks),
    ...(song ? [make("h3", { className: "section-title" }, t("views-verify-song")), place] : []),
  ];
}

async function showSong(id, place) {
  try {
    place.append(songRow(await get(songPath(id))));
  } catch (problem) {
    place.append(make("li", { className: "row" }, failed(problem)));
  }
}
