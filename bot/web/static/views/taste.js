// What was learnt of the listener's taste, shown so that it can be seen at a glance, forgotten or paused.

import { get, send } from "../api.js";
import { announce, button, make } from "../dom.js";
import { number, percent, t } from "../i18n.js";
import { capital, styleName } from "../music.js";
import { failed, fill } from "./screen.js";

const SHOWN = 5; // leanings of a kind

/** Tempi between which the scale runs: from the slowest of ballads to the fastest drum and bass. */
const SCALE_BPM = [40, 200];

/** `changed()` is called when suggestions may be others now. */
export function tasteSection(changed) {
  const place = make("div", { className: "taste" });
  const load = () => fill(place, () => get("/api/taste"), (taste) => shown(taste, again));
  const again = async (order, said) => {
    try {
      await order();
    } catch (problem) {
      place.prepend(failed(problem, () => again(order, said)));
      return;
    }
    await load();
    announce(said);
    place.querySelector("h3").focus();
    changed();
  };
  load();
  return { element: place, load };
}

function shown(taste, again) {
  const hasLiked = taste.songs > 0;
  return [
    make("h3", { className: "section-title", tabIndex: -1 }, t("views-taste-title")),
    make("p", { className: "view-lead" }, hasLiked ? t("views-taste-rests", { songs: taste.songs }) : t("views-taste-nothing")),
    taste.paused ? make("p", { className: "taste-paused" }, t("views-taste-paused")) : null,
    hasLiked ? make("div", { className: "taste-charts" }, ...charts(taste)) : null,
    ...qualities(taste),
    make("div", { className: "actions" }, pauseButton(taste, again), hasLiked || taste.left_out.length ? forgetting(again) : null),
  ].filter(Boolean);
}

function charts({ styles, moods, instruments, bpm }) {
  const kinds = [
    ["styles", styles],
    ["moods", moods],
    ["band", instruments],
  ];
  return [...kinds.filter(([, some]) => some.length).map(([kind, some]) => chart(kind, some)), bpm && tempoScale(bpm)].filter(Boolean);
}

/** A note for each leaning, on a line as long as its share. */
function chart(kind, leanings) {
  const most = leanings[0].share;
  const line = ({ words, share, songs }) => {
    const bar = make("span", { className: "leaning-line", attrs: { "aria-hidden": "true" } }, make("i"));
    bar.style.setProperty("--share", share / most);
    return make(
      "li",
      { className: "leaning", title: t("views-taste-leaning", { songs }) },
      make("span", { className: "leaning-name" }, capital(words)),
      bar,
      make("span", { className: "leaning-share" }, percent(share)),
      make("span", { className: "quiet" }, t("views-taste-leaning", { songs })),
    );
  };
  return make(
    "section",
    { className: `chart chart-${kind}` },
    make("h4", { className: "chart-title" }, t(`views-taste-${kind}`)),
    make("ul", {}, ...leanings.slice(0, SHOWN).map(line)),
  );
}

function tempoScale({ slowest, fastest }) {
  const [least, most] = SCALE_BPM;
  const at = (bpm) => Math.min(1, Math.max(0, (bpm - least) / (most - least)));
  const scale = make("div", { className: "tempo-scale", attrs: { "aria-hidden": "true" } }, make("i"));
  scale.style.setProperty("--from", at(slowest));
  scale.style.setProperty("--to", at(fastest));
  const range = slowest === fastest ? t("music-bpm", { bpm: slowest }) : t("views-taste-bpm", { slow: slowest, fast: fastest });
  return make(
    "section",
    { className: "chart chart-tempo" },
    make("h4", { className: "chart-title" }, t("views-taste-tempo")),
    make("p", { className: "tempo-range" }, range),
    scale,
    make("p", { className: "tempo-ends", attrs: { "aria-hidden": "true" } }, ...SCALE_BPM.map((bpm) => make("span", {}, number(bpm)))),
  );
}

function qualities({ towards, away, left_out: leftOut }) {
  const some = [
    ["towards", towards.map(({ words }) => words)],
    ["away", away.map(({ words }) => words)],
    ["left-out", leftOut.map(styleName)],
  ];
  return some
    .filter(([, words]) => words.length)
    .map(([kind, words]) =>
      make(
        "div",
        { className: `qualities ${kind}` },
        make("h4", { className: "chart-title", id: `taste-${kind}` }, t(`views-taste-${kind}`)),
        make(
          "ul",
          { className: "quality-list", attrs: { "aria-labelledby": `taste-${kind}` } },
          ...[...new Set(words)].map((text) => make("li", { className: "quality" }, text)),
        ),
      ),
    );
}

function pauseButton({ paused }, again) {
  const order = () => send("PATCH", "/api/settings", { paused: !paused });
  return button(t(paused ? "views-taste-resume" : "views-taste-pause"), paused ? "play" : "pause", () =>
    again(order, t(paused ? "views-taste-is-learning" : "views-taste-paused")),
  );
}

/** Forgetting cannot be undone, so it is asked for twice, and said what goes. */
function forgetting(again) {
  const place = make("div", { className: "forgetting" });
  const ask = () => {
    const keep = button(t("views-taste-keep"), null, () => offer(true));
    place.replaceChildren(
      make("p", { className: "forget-what" }, t("views-taste-forget-what")),
      make(
        "div",
        { className: "actions" },
        button(t("views-taste-forget-sure"), "delete", () => again(() => send("DELETE", "/api/taste"), t("views-taste-forgotten")), "act first"),
        keep,
      ),
    );
    keep.focus();
  };
  const offer = (isBack) => {
    const forget = button(t("views-taste-forget"), "delete", ask);
    place.replaceChildren(forget);
    if (isBack) forget.focus();
  };
  offer(false);
  return place;
}
