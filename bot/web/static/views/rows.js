// A song as a line of a songbook's contents: heard with one click, opened to its whole page with another.

import { follow, isFinal, newKey } from "../api.js";
import { songActions } from "../chat/actions.js";
import { reactionBar } from "../chat/reactions.js";
import { announce, clock, icon, iconButton, make, trouble } from "../dom.js";
import { t } from "../i18n.js";
import { motif } from "../motif.js";
import { capital, keyName, styleName, tempoName } from "../music.js";
import { popover } from "../popover.js";
import { playButton } from "./playing.js";
import { empty } from "./screen.js";
import { songPage } from "./song.js";

/**
 * A list item. `number`: its place in the list; `reason`: why it is there, in a sentence; `handle` and `tools`: what the
 * list does with it; `isPlain`: without reactions and the menu; `changed(song)`: it was reacted to, or counts again or no more;
 * `emptied()`: it was deleted, and was the last of its list.
 * It has `carryOut(order)`, which says below the line what went wrong and returns whether nothing did.
 */
export function songRow(song, options = {}) {
  const { number, reason, handle, tools = [], isPlain = false, changed = () => {}, emptied = () => {} } = options;
  const isReady = song.status === "ready";
  const element = make("li", { className: "row disposable", dataset: { song: song.id } });
  const more = make("div", { className: "row-more", id: `more-${newKey()}`, hidden: true });
  const faults = make("div", { className: "row-faults" });
  const renew = (now) => element.isConnected && element.replaceWith(songRow(now, options));
  const removed = () => {
    const rows = rowsAround(element);
    const at = rows.indexOf(element);
    const next = (rows[at + 1] ?? rows[at - 1])?.querySelector(".row-title");
    element.dispose();
    element.remove();
    if (next) next.focus();
    else emptied();
  };

  const title = make(
    "button",
    { type: "button", className: "row-title", dir: "auto", onclick: () => open(more.hidden), attrs: { "aria-expanded": "false", "aria-controls": more.id } },
    make("span", {}, song.title),
  );
  const open = (isOpen) => {
    empty(more);
    if (isOpen) more.append(...songPage(song));
    more.hidden = !isOpen;
    element.classList.toggle("row-open", isOpen);
    title.setAttribute("aria-expanded", isOpen);
  };
  const unfold = (panel) => {
    open(true);
    more.append(panel);
    panel.querySelector("button").focus();
  };
  element.append(
    make(
      "div",
      { className: "row-line" },
      handle,
      number === undefined ? null : make("span", { className: "row-number", attrs: { "aria-hidden": "true" } }, number),
      isReady ? playButton(song, motif(song.prompt), () => siblings(element)) : make("span", { className: "thumb" }, motif(song.prompt)),
      make(
        "div",
        { className: "row-text" },
        make("div", { className: "row-head" }, title, make("span", { className: "leader" }), make("span", { className: "row-length" }, clock(song.brief.seconds))),
        make(
          "div",
          { className: "row-under" },
          make("div", { className: "row-says" }, facts(song), reason ? make("p", { className: "row-reason", dir: "auto" }, reason) : null),
          make(
            "div",
            { className: "row-tools" },
            isReady && !isPlain ? reactionBar(song, { changed }) : null,
            ...tools,
            isPlain ? null : menuButton(song, { changed: (now) => (renew(now), changed(now)), removed, unfold }),
          ),
        ),
      ),
    ),
    faults,
    more,
  );
  element.song = song;
  element.carryOut = async (order) => {
    faults.replaceChildren();
    try {
      await order();
      return true;
    } catch (problem) {
      faults.replaceChildren(trouble(problem));
      announce(`${problem.message} ${problem.hint}`);
      return false;
    }
  };
  const unfollow = isFinal(song) ? () => {} : follow(song.id, { changed: (now) => now.status !== song.status && renew(now), gone: removed });
  element.dispose = () => {
    unfollow();
    empty(more);
  };
  return element;
}

function facts(song) {
  const { status, brief, made, uncounted } = song;
  const states = { ready: null, failed: "failed", cancelled: "cancelled" };
  const state = status in states ? states[status] : "in-the-making";
  return make(
    "p",
    { className: "row-facts" },
    state ? make("span", { className: `row-state ${state}` }, t(`views-row-${state}`)) : null,
    ...[capital(styleName(brief.style)), keyName(brief.key), tempoName(brief.bpm)].map((fact) => make("span", {}, fact)),
    made ? make("span", { dir: "auto" }, made) : null,
    uncounted ? make("span", { className: "row-uncounted" }, t("views-row-uncounted")) : null,
  );
}

/** The rows of the list that a row is in, which may go over several days. */
const rowsAround = (row) => [...(row.closest(".days") ?? row.parentElement).querySelectorAll(".row")];

/** The songs of the list that a row is in, as they are heard one after the other. */
const siblings = (row) => rowsAround(row).map(({ song }) => song).filter((one) => one?.status === "ready");

function menuButton(song, handlers) {
  const label = t("views-row-actions", { title: song.title });
  const opener = iconButton(label, "dots");
  const actions = (close) => songActions(song, { ...handlers, unfold: (panel) => (close(), handlers.unfold(panel)) });
  popover(opener, (close) => [actions(close)], { label, className: "row-menu" });
  return make("span", {}, opener);
}
