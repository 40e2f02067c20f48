// A song taken apart: what is heard in it, what would be worth a try, and why it sounds as it does, with bars to listen to.

import { get, songPath } from "../api.js";
import { button, make } from "../dom.js";
import { language, t } from "../i18n.js";
import { player } from "../player/player.js";

export async function analysis(song) {
  const found = await get(songPath(song.id, "/analysis"));
  const { said, suggestions, lesson } = found;
  const hear = hearing(song, found);
  return [
    make("dl", { className: "facts" }, ...said.facts.flatMap(({ name, value }) => [make("dt", {}, name), make("dd", { dir: "auto" }, value)])),
    ...told(t("page-tool-suggestions"), said.suggestions, suggestions, hear),
    ...told(t("page-tool-lesson"), said.lesson, lesson, hear),
    make("img", {
      className: "analysis-picture",
      loading: "lazy",
      alt: t("page-tool-analysis-picture"),
      src: songPath(song.id, `/analysis/picture?of=lesson&lang=${language()}`),
    }),
  ];
}

/** A button that plays the song from a bar, which counts from 1. */
const hearing =
  (song, { seconds, bars }) =>
  (first) =>
    button(t("page-tool-hear", { bar: first }), "play", () => player.play(song, { at: ((first - 1) * seconds) / bars }), "act hear");

function told(title, sentences, points, hear) {
  if (!sentences.length) return [];
  const item = (sentence, index) => make("li", {}, make("span", {}, sentence), points[index]?.first ? hear(points[index].first) : null);
  return [make("h4", {}, title), make("ul", { className: "told" }, ...sentences.map(item))];
}
