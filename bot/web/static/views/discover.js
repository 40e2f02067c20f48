// Songs that the listener may love, each with what speaks most for it; and what was learnt of the taste behind it.

import { get, send, songPath } from "../api.js";
import { announce, button, make } from "../dom.js";
import { t } from "../i18n.js";
import { playAll } from "./playing.js";
import { songRow } from "./rows.js";
import { askLink, fill, heading, nothing, screen } from "./screen.js";
import { tasteSection } from "./taste.js";

const SHOWN = 8; // songs
const USUAL = 0.3; // where the dial stands at first: recommend.interface.USUAL_ADVENTURE
const STORED = "minstrel-adventure";

/** Up to where the dial says "familiar", and "mixed"; beyond it is "adventurous". */
const FAMILIAR = 0.2;
const MIXED = 0.55;

const wordOf = (adventure) => (adventure < FAMILIAR ? "familiar" : adventure < MIXED ? "mixed" : "adventurous");

export function view() {
  const list = make("div", { className: "suggested" });
  let adventure = Number(localStorage.getItem(STORED) ?? USUAL);
  let taste;

  const load = () =>
    fill(list, () => get(`/api/recommendations?n=${SHOWN}&adventure=${adventure}`), ({ recommendations }) => {
      if (!recommendations.length) return [nothing(t("views-discover-nothing"), t("views-discover-nothing-how"), askLink())];
      const songs = recommendations.map(({ song }) => song);
      return [
        make("div", { className: "list-tools" }, button(t("views-play-all"), "play", () => playAll(songs), "act first")),
        make("ol", { className: "rows" }, ...recommendations.map(suggestion)),
      ];
    });

  const suggestion = ({ song, reason }) => {
    const row = songRow(song, {
      reason: reason.sentence,
      tools: [button(t("views-discover-uncount"), "uncount", () => uncount(song, row), "plain plain-words")],
      changed: () => taste.load(),
    });
    return row;
  };

  /** The row gives way to a line that says so, and can be taken back there. */
  const uncount = async (song, row) => {
    await row.carryOut(() => send("PUT", songPath(song.id, "/uncounted")));
    const back = button(t("views-discover-count-again"), "again", async () => {
      await row.carryOut(() => send("DELETE", songPath(song.id, "/uncounted")));
      line.replaceWith(row);
      row.querySelector(".row-title").focus();
      taste.load();
    }, "plain plain-words");
    const line = make("li", { className: "row row-gone" }, make("p", { dir: "auto" }, t("views-discover-uncounted", { title: song.title })), back);
    row.replaceWith(line);
    announce(line.firstChild.textContent);
    back.focus();
    taste.load();
  };

  const draw = () => {
    taste = tasteSection(load);
    load();
    return [
      heading(t("views-discover-title"), t("views-discover-lead")),
      dial(adventure, (to) => {
        adventure = to;
        localStorage.setItem(STORED, to);
        load();
      }),
      list,
      taste.element,
    ];
  };
  return screen("discover", draw);
}

/** How far suggestions go from what is liked already. `turned(to)` is called once the hand is off it. */
function dial(adventure, turned) {
  const said = make("output", { className: "dial-said", htmlFor: "dial" });
  const range = make("input", {
    type: "range",
    id: "dial",
    min: 0,
    max: 1,
    step: 0.05,
    oninput: () => say(),
    onchange: () => turned(range.valueAsNumber),
  });
  range.value = adventure;
  const say = () => {
    const word = wordOf(range.valueAsNumber);
    range.style.setProperty("--at", range.value);
    range.setAttribute("aria-valuetext", t(`views-discover-${word}`));
    said.textContent = t(`views-discover-${word}-means`);
  };
  say();
  return make(
    "div",
    { className: "dial" },
    make("label", { className: "quiet", htmlFor: "dial" }, t("views-discover-dial")),
    make("div", { className: "dial-ends", attrs: { "aria-hidden": "true" } }, make("span", {}, t("views-discover-familiar")), make("span", {}, t("views-discover-adventurous"))),
    range,
    said,
  );
}
