// A day's playlist as it was published, the board on which the next one is decided, and the days before.

import { get } from "../api.js";
import { button, make } from "../dom.js";
import { date, t } from "../i18n.js";
import { board } from "./board.js";
import { dateOf, dayName } from "./days.js";
import { playAll } from "./playing.js";
import { songRow } from "./rows.js";
import { fill, heading, nothing, screen } from "./screen.js";

const SHOWN = 15; // days

/** `#/playlist` is the newest, with the board; `#/playlist/2026-11-22` is that of a day. */
export function view() {
  const draw = (day) => {
    const published = make("div", { className: "published" });
    const load = () =>
      fill(published, () => get(`/api/playlists?n=${SHOWN}`), ({ playlists }) => {
        const shown = day ? playlists.find((one) => one.day === day) : playlists[0];
        const others = playlists.filter((one) => one !== shown);
        return [shown ? list(shown) : none(day), ...(others.length ? [earlier(others)] : [])];
      });
    load();
    return [heading(t("views-playlist-title"), t("views-playlist-lead")), published, ...(day ? [] : [board(load)])];
  };
  return screen("playlist", draw);
}

const none = (day) => (day ? nothing(t("views-playlist-none-on-day")) : nothing(t("views-playlist-none"), t("views-playlist-none-how")));

function list({ day, songs }) {
  const tracks = songs.map(({ song }) => song);
  return make(
    "section",
    { className: "playlist" },
    make(
      "div",
      { className: "playlist-head" },
      make("h3", { className: "section-title" }, dayName(dateOf(day))),
      make("p", { className: "playlist-size" }, t("views-playlist-songs", { songs: songs.length })),
      songs.length ? button(t("views-play-all"), "play", () => playAll(tracks), "act first") : null,
    ),
    make("ol", { className: "rows numbered" }, ...songs.map(({ song, reason }, place) => songRow(song, { number: place + 1, reason: reason.sentence }))),
  );
}

function earlier(playlists) {
  const link = ({ day, songs }) =>
    make(
      "li",
      {},
      make("a", { href: `#/playlist/${day}` }, date(dateOf(day)), make("span", { className: "leader" }), make("span", { className: "playlist-size" }, t("views-playlist-songs", { songs: songs.length }))),
    );
  return make(
    "nav",
    { className: "earlier", attrs: { "aria-labelledby": "earlier" } },
    make("h3", { className: "section-title", id: "earlier" }, t("views-playlist-others")),
    make("ol", {}, ...playlists.map(link)),
  );
}
