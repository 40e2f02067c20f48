// Minstrel's side of the chat: a card that shows a song from its first word to its last note.

import { announce, icon, make, trouble } from "../dom.js";
import { number, t } from "../i18n.js";
import { songName } from "../music.js";
import { livePanel, playerPanel } from "../player/player.js";
import { songActions } from "./actions.js";
import { chipRow } from "./chips.js";
import { reactionBar } from "./reactions.js";

/** Bars in a line of the staff, on a wide screen and on a phone. */
const WIDE = 16;
const NARROW = 8;

/** How far outside the window a finished song's player is made already. */
const nearScreen = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      nearScreen.unobserve(target);
      target.replaceChildren(playerPanel(target.song));
    }
  },
  { rootMargin: "600px" },
);

/** A card with `element`, and `wait()`, `show(song)`, `fail(problem, …)` to fill it. */
export class Card {
  /** `does`: what the card's buttons do: made(song), changed(song), removed(), choose(kind, value), point(words or null). */
  constructor(does) {
    this.does = does;
    this.heard = make("div", { className: "heard" });
    this.stage = make("div", { className: "stage" });
    this.element = make("article", { className: "card", tabIndex: -1 }, this.heard, this.stage);
    this.shown = {};
    this.wait();
  }

  /** The prompt is on its way to the server. */
  wait() {
    this.element.setAttribute("aria-label", t("page-card-reading"));
    this.#stage("waiting", () => [make("p", { className: "status busy" }, t("page-reading"))]);
  }

  show(song) {
    if (!this.heard.hasChildNodes()) this.#showHeard(song);
    const { status } = song;
    this.element.dataset.status = status;
    this.element.dataset.song = song.id;
    if (status === "ready") this.#stage("ready", () => this.#result(song));
    else if (status === "failed") this.fail(song.error, [this.#actions(song)]);
    else if (status === "cancelled") this.#stage("cancelled", () => [make("p", { className: "status" }, t("page-cancelled")), this.#actions(song)]);
    else this.#showWork(song);
    this.#announce(song);
  }

  /** Something went wrong; `offers` are nodes that say what to do. */
  fail(problem, offers) {
    if (this.shown.stage === "failed") return;
    if (!this.heard.hasChildNodes()) this.element.setAttribute("aria-label", t("page-card-failed"));
    this.#stage("failed", () => [trouble(problem), ...offers]);
    announce(`${problem.message} ${problem.hint}`);
  }

  /** Ends what goes on in it. */
  dispose() {
    for (const panel of this.stage.querySelectorAll(".panel, .live")) {
      nearScreen.unobserve(panel);
      panel.firstChild?.dispose?.();
    }
  }

  #showHeard(song) {
    const name = songName(song.brief);
    this.element.setAttribute("aria-label", t("page-card", { name }));
    const remarks = song.remarks.map((remark) => make("li", { dir: "auto" }, icon("remark"), make("span", {}, remark)));
    this.heard.append(
      make("h3", { className: "name" }, name),
      ...(song.made ? [make("p", { className: "origin", dir: "auto" }, song.made)] : []),
      chipRow(song, { choose: this.does.choose, point: this.does.point, note: t("page-chip-anew") }),
      ...(remarks.length ? [make("ul", { className: "remarks", attrs: { "aria-label": t("page-remarks") } }, ...remarks)] : []),
    );
  }

  /** Fills the stage anew when it changes its kind; a focus that would be lost goes to the card. */
  #stage(kind, fill) {
    if (this.shown.stage === kind) return;
    this.shown.stage = kind;
    const hadFocus = this.stage.contains(document.activeElement);
    this.dispose();
    this.stage.replaceChildren(...fill());
    if (hadFocus) this.element.focus();
  }

  #showWork(song) {
    this.#stage("work", () => this.#work(song));
    const { bars, of } = song.progress ?? { bars: 0, of: song.brief.bars };
    const said = sentence(song);
    this.status.textContent = said;
    this.staff.setAttribute("aria-valuenow", bars);
    this.staff.setAttribute("aria-valuetext", said);
    this.staff.dataset.status = song.status;
    const done = song.status === "rendering" ? of : bars;
    [...this.staff.children].forEach((bar, index) => {
      bar.className = index < done ? "done" : index === done && song.status === "composing" ? "now" : "";
    });
    if (song.status !== "queued" && !this.live.hasChildNodes()) this.live.append(livePanel(song));
  }

  #work(song) {
    const { bars } = song.brief;
    this.status = make("p", { className: "status busy" });
    this.staff = make(
      "div",
      {
        className: "staff",
        attrs: { role: "progressbar", "aria-label": t("page-bars-composed"), "aria-valuemin": "0", "aria-valuemax": bars },
      },
      ...Array.from({ length: bars }, () => make("i")),
    );
    this.staff.classList.toggle("long", bars > 4 * WIDE);
    this.staff.style.setProperty("--wide", Math.min(bars, WIDE));
    this.staff.style.setProperty("--narrow", Math.min(bars, NARROW));
    this.live = make("div", { className: "live" });
    return [make("div", { className: "progress" }, this.status, this.#actions(song)), this.staff, this.live];
  }

  #result(song) {
    const { seed, model, timings } = song;
    const seconds = timings.total == null ? null : number(timings.total, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const made = [t("page-seed", { seed: String(seed) }), model, seconds && t("page-took", { seconds })];
    const panel = Object.assign(make("div", { className: "panel" }), { song });
    nearScreen.observe(panel);
    return [panel, reactionBar(song), this.#actions(song), make("p", { className: "made" }, made.filter(Boolean).join(" · "))];
  }

  #actions(song) {
    return songActions(song, this.does);
  }

  /** Not every bar is worth saying: a new status is, and each quarter of the bars. */
  #announce(song) {
    const quarter = song.progress ? Math.floor((4 * song.progress.bars) / song.progress.of) : 0;
    const step = `${song.status} ${song.place ?? ""} ${quarter}`;
    const isNews = this.shown.step !== undefined && this.shown.step !== step;
    this.shown.step = step;
    if (isNews && song.status !== "failed") announce(sentence(song));
  }
}

function sentence({ status, wait, progress, brief }) {
  if (status === "queued") return wait?.why ?? t("page-queued");
  if (status === "composing") {
    const { bars, of } = progress ?? { bars: 0, of: brief.bars };
    return bars < of ? t("page-composing", { bar: bars + 1, of }) : t("page-composing-end");
  }
  if (status === "rendering") return t("page-rendering");
  return status === "ready" ? t("page-ready", { name: songName(brief) }) : t("page-cancelled");
}
