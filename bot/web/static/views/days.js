// Songs by the days on which they were asked for, each day under its name.

import { make } from "../dom.js";
import { locale } from "../i18n.js";
import { capital } from "../music.js";

const DAY_MS = 86_400_000;

/** "today", "yesterday", "Friday, 20 November", with the year if it is another. `day` is a local date. */
export function dayName(day) {
  const now = new Date();
  const midnight = (of) => new Date(of.getFullYear(), of.getMonth(), of.getDate());
  const ago = Math.round((midnight(now) - midnight(day)) / DAY_MS);
  if (Math.abs(ago) < 2) return capital(new Intl.RelativeTimeFormat(locale(), { numeric: "auto" }).format(-ago, "day"));
  const year = day.getFullYear() === now.getFullYear() ? undefined : "numeric";
  return capital(new Intl.DateTimeFormat(locale(), { weekday: "long", day: "numeric", month: "long", year }).format(day));
}

/** A date as the API writes it, "2026-11-22", as a local one. */
export function dateOf(text) {
  const [year, month, day] = text.split("-").map(Number);
  return new Date(year, month - 1, day);
}

/** A list that grows: `add` puts songs below those that are there. */
export class Days {
  constructor(row) {
    this.row = row;
    this.element = make("div", { className: "days" });
  }

  /** Returns the rows. */
  add(songs) {
    return songs.map((song) => {
      const row = this.row(song);
      this.#listOf(new Date(song.created_at)).append(row);
      return row;
    });
  }

  #listOf(day) {
    const name = dayName(day);
    if (name !== this.name) {
      this.name = name;
      this.list = make("ol", { className: "rows" });
      this.element.append(make("section", { className: "day" }, make("h3", { className: "day-name" }, name), this.list));
    }
    return this.list;
  }
}
