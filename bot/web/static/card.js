// Minstrel's side of the chat: a card that shows a song from its first word to its last note.

import { announce, button, icon, make } from "./dom.js";
import { chipList, songName } from "./heard.js";
import { player } from "./player.js";

/** Seconds within which a second click on "Delete" means it. */
const SURE_SECONDS = 4;

/** Bars in a line of the staff, on a wide screen and on a phone. */
const WIDE = 16;
const NARROW = 8;

/** A card with `element`, and `wait()`, `show(song)`, `fail(problem, …)` to fill it. */
export class Card {
  /** `does`: what the card's buttons do: again(song), cancel(song), remove(song), point(words or null). */
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
    this.element.setAttribute("aria-label", "Minstrel is reading");
    this.#stage("waiting", () => [make("p", { className: "status busy" }, "Reading your words")]);
  }

  show(song) {
    if (!this.heard.hasChildNodes()) this.#showHeard(song);
    const { status } = song;
    this.element.dataset.status = status;
    this.element.dataset.song = song.id;
    if (status === "ready") this.#stage("ready", () => this.#result(song));
    else if (status === "failed") this.fail(song.error, [this.#againButton("Try again", song), this.#deleteButton(song)]);
    else if (status === "cancelled") this.#stage("cancelled", () => this.#stopped(song));
    else this.#showWork(song);
    this.#announce(song);
  }

  /** Something went wrong; `buttons` offer what to do. */
  fail({ message, hint }, buttons) {
    this.element.setAttribute("aria-label", "Minstrel: something went wrong");
    this.#stage("failed", () => [
      make(
        "div",
        { className: "trouble" },
        make("p", { className: "message" }, message),
        make("p", { className: "advice" }, hint),
      ),
      make("div", { className: "actions" }, ...buttons),
    ]);
    announce(`${message} ${hint}`);
  }

  #showHeard(song) {
    const name = songName(song.brief);
    this.element.setAttribute("aria-label", `Minstrel: ${name}`);
    const remarks = song.brief.remarks.map((remark) => make("li", { dir: "auto" }, icon("remark"), make("span", {}, remark)));
    this.heard.append(
      make("h2", { className: "name" }, name),
      chipList(song, this.does.point),
      ...(remarks.length ? [make("ul", { className: "remarks", attrs: { "aria-label": "Remarks" } }, ...remarks)] : []),
    );
  }

  /** Fills the stage anew when it changes its kind; a focus that would be lost goes to the card. */
  #stage(kind, fill) {
    if (this.shown.stage === kind) return;
    this.shown.stage = kind;
    const hadFocus = this.stage.contains(document.activeElement);
    this.stage.replaceChildren(...fill());
    if (hadFocus) this.element.focus();
  }

  #showWork(song) {
    this.#stage("work", () => this.#work(song));
    const { bars, of } = song.progress ?? { bars: 0, of: song.brief.bars };
    this.status.textContent = sentence(song);
    this.staff.setAttribute("aria-valuenow", bars);
    this.staff.setAttribute("aria-valuetext", sentence(song));
    this.staff.dataset.status = song.status;
    const done = song.status === "rendering" ? of : bars;
    [...this.staff.children].forEach((bar, index) => {
      bar.className = index < done ? "done" : index === done && song.status === "composing" ? "now" : "";
    });
  }

  #work(song) {
    const { bars } = song.brief;
    this.status = make("p", { className: "status busy" });
    this.staff = make(
      "div",
      {
        className: "staff",
        attrs: { role: "progressbar", "aria-label": "Bars composed", "aria-valuemin": "0", "aria-valuemax": bars },
      },
      ...Array.from({ length: bars }, () => make("i")),
    );
    this.staff.classList.toggle("long", bars > 4 * WIDE);
    this.staff.style.setProperty("--wide", Math.min(bars, WIDE));
    this.staff.style.setProperty("--narrow", Math.min(bars, NARROW));
    const cancel = button("Cancel", "stop", () => this.does.cancel(song));
    return [make("div", { className: "progress" }, this.status, cancel), this.staff];
  }

  #result(song) {
    const { files, seed, model, timings } = song;
    const made = [`seed ${seed}`, model, timings.total == null ? null : `made in ${timings.total.toFixed(1)}\u00a0s`];
    return [
      player(song),
      make(
        "div",
        { className: "actions" },
        save("MIDI", files.midi),
        save("MP3", files.audio),
        save("Recipe", files.recipe),
        make("span", { className: "gap" }),
        this.#againButton("Again, with a new seed", song),
        this.#deleteButton(song),
      ),
      make("p", { className: "made" }, made.filter(Boolean).join(" · ")),
    ];
  }

  #stopped(song) {
    return [
      make("p", { className: "status" }, "Stopped, as you wished."),
      make("div", { className: "actions" }, this.#againButton("Start again", song), this.#deleteButton(song)),
    ];
  }

  #againButton(label, song) {
    return button(label, "again", () => this.does.again(song));
  }

  #deleteButton(song) {
    const element = button("Delete", "delete", () => {
      if (element.dataset.sure) return this.does.remove(song);
      element.dataset.sure = "yes";
      element.lastChild.textContent = "Really delete?";
      setTimeout(() => {
        delete element.dataset.sure;
        element.lastChild.textContent = "Delete";
      }, SURE_SECONDS * 1000);
    });
    return element;
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
  if (status === "queued") return wait ? wait.why + waitingTime(wait.seconds) : "In line";
  if (status === "composing") {
    const { bars, of } = progress ?? { bars: 0, of: brief.bars };
    return bars < of ? `Composing bar ${bars + 1} of ${of}` : "Finishing the last bar";
  }
  if (status === "rendering") return "Rendering the sound";
  return status === "ready" ? `Your song is ready: ${songName(brief)}` : "The song was stopped";
}

function waitingTime(seconds) {
  if (seconds === null || seconds < 10) return "";
  return seconds < 90 ? ` About ${Math.round(seconds / 10) * 10} seconds.` : ` About ${Math.round(seconds / 60)} minutes.`;
}

function save(label, href) {
  return make(
    "a",
    { className: "act", href, download: "", attrs: { "aria-label": `Download ${label}` } },
    icon("save"),
    make("span", {}, label),
  );
}
