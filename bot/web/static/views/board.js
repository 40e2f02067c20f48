// The moderator's view: the songs that Minstrel proposes for the day's playlist, to be kept, moved, swapped or dropped.

import { get, send } from "../api.js";
import { announce, button, icon, iconButton, make } from "../dom.js";
import { t } from "../i18n.js";
import { dateOf, dayName } from "./days.js";
import { sortable } from "./dragging.js";
import { playAll } from "./playing.js";
import { songRow } from "./rows.js";
import { askLink, empty, failed, fill, nothing } from "./screen.js";

const SIGNS = { drop: "close", add: "more" };

/** `published()` is called when the playlist is there for all. */
export function board(published) {
  const day = today();
  const place = make("section", { className: "board", attrs: { "aria-labelledby": "board-title" } });

  /** Tells the server, shows what it then has, says what was done, and gives the focus to where the hand was. */
  const act = async (verb, body, said, focus) => {
    place.setAttribute("aria-busy", "true");
    try {
      const found = await send("POST", `/api/board/${day}/${verb}`, body);
      empty(place);
      place.append(...drawn(day, found, act));
      announce(said(found));
      (place.querySelector(focus) ?? place.querySelector("#board-title")).focus();
      if (verb === "publish") published();
    } catch (problem) {
      place.querySelector(".board-trouble").replaceChildren(failed(problem, () => act(verb, body, said, focus)));
    }
    place.removeAttribute("aria-busy");
  };
  fill(place, () => get(`/api/board/${day}`), (found) => drawn(day, found, act));
  return place;
}

/** The local day as the API writes it: 2026-11-22. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function drawn(day, found, act) {
  const title = make("h3", { className: "section-title", id: "board-title", tabIndex: -1 }, t("views-board-title", { day: dayName(dateOf(day)) }));
  const trouble = make("div", { className: "board-trouble" });
  if (!found.playlist) return [title, trouble, nothing(t("views-board-nothing"), t("views-board-nothing-how"), askLink())];
  const { decision, published, songs } = found.playlist;
  const state = published ? "published" : decision;
  const isOpen = !published;
  return [
    title,
    make("p", { className: `standing standing-${state}` }, t(`views-board-${state}`)),
    trouble,
    songs.length ? songList(songs, isOpen, act) : nothing(t("views-board-empty"), t("views-board-empty-how")),
    isOpen ? decisions(state, songs, act) : null,
    isOpen && found.suggestions.length ? suggestions(found.suggestions, songs.length, act) : null,
  ].filter(Boolean);
}

function songList(songs, isOpen, act) {
  const list = make("ol", { className: "rows numbered" }, ...songs.map((line, place) => boardRow(line, place, songs, isOpen, act)));
  if (isOpen) sortable(list, (row, by) => move(songs, songs.findIndex(({ song }) => song.id === row.dataset.song), by, act, ".handle"));
  return list;
}

function move(songs, place, by, act, focus) {
  const { song } = songs[place];
  const there = Math.min(songs.length, Math.max(1, place + 1 + by));
  act("move", { song: song.id, by }, () => t("views-board-moved", { title: song.title, place: there, of: songs.length }), inRow(song, focus));
}

/** Where the focus goes after an act. */
const inRow = ({ id }, tool) => `[data-song="${id}"] ${tool}`;

function boardRow({ song, reason }, place, songs, isOpen, act) {
  const { title } = song;
  const neighbour = songs[place + 1] ?? songs[place - 1];
  const tools = [
    tool("up", t("views-board-up", { title }), place > 0, () => move(songs, place, -1, act, ".tool-up")),
    tool("down", t("views-board-down", { title }), place < songs.length - 1, () => move(songs, place, 1, act, ".tool-down")),
    tool("swap", t("views-board-swap", { title }), true, () =>
      act("swap", { song: song.id }, ({ playlist }) => t("views-board-swapped", { title, other: playlist.songs[place]?.song.title ?? "" }), `.rows > :nth-child(${place + 1}) .tool-swap`)),
    tool("drop", t("views-board-drop", { title }), true, () =>
      act("drop", { song: song.id }, () => t("views-board-dropped", { title }), neighbour ? inRow(neighbour.song, ".tool-drop") : "#board-title")),
  ];
  const handle = make("span", { className: "handle", title: t("views-board-drag"), attrs: { "aria-hidden": "true" } }, icon("drag"));
  return songRow(song, { number: place + 1, reason: reason.sentence, tools: isOpen ? tools : [], handle: isOpen ? handle : null, isPlain: true });
}

/** A button that keeps its place when there is nothing for it to do, so that the row does not jump under the hand. */
function tool(name, label, isOn, press) {
  const element = iconButton(label, SIGNS[name] ?? name, () => element.getAttribute("aria-disabled") !== "true" && press(), `plain tool-${name}`);
  if (!isOn) element.setAttribute("aria-disabled", "true");
  return element;
}

function decisions(state, songs, act) {
  const decide = (verb, iconName, className) =>
    button(t(`views-board-${verb}`), iconName, () => act(verb, undefined, () => t(`views-board-${verb}-done`), "#board-title"), className);
  return make(
    "div",
    { className: "actions decisions" },
    state !== "approved" && songs.length ? decide("approve", "check", "act first") : null,
    state === "approved" ? decide("publish", "send", "act first") : null,
    state !== "declined" ? decide("decline", "close") : null,
    songs.length ? button(t("views-board-listen"), "play", () => playAll(songs.map(({ song }) => song))) : null,
  );
}

function suggestions(lines, count, act) {
  const row = ({ song, reason }) => {
    const { title } = song;
    const add = tool("add", t("views-board-add", { title }), true, () =>
      act("add", { song: song.id }, () => t("views-board-added", { title, place: count + 1 }), inRow(song, ".tool-drop")));
    return songRow(song, { reason: reason.sentence, tools: [add], isPlain: true });
  };
  return make(
    "details",
    { className: "fold could-be" },
    make("summary", {}, t("views-board-suggestions")),
    make("ol", { className: "rows" }, ...lines.map(row)),
  );
}
