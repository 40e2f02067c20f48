// A song on paper: its pages, and all that one can take home of it.

import { get, songPath } from "../api.js";
import { icon, make } from "../dom.js";
import { t } from "../i18n.js";

export async function score(song) {
  const { pages, pdf, musicxml, zip, parts } = await get(songPath(song.id, "/score"));
  const link = (address, label) => make("a", { className: "act", href: address, download: "" }, icon("save"), make("span", {}, label));
  const page = (address, index) => make("img", { className: "score-page", loading: "lazy", src: address, alt: t("page-tool-score-page", { page: index + 1, pages: pages.length }) });
  return [
    make("div", { className: "actions" }, link(pdf, "PDF"), link(musicxml, "MusicXML"), link(zip, t("page-tool-score-all"))),
    make("div", { className: "actions", attrs: { role: "group", "aria-label": t("page-tool-score-parts") } }, ...parts.map((part) => link(part.pdf, part.name))),
    make("div", { className: "score-pages", tabIndex: 0, attrs: { role: "region", "aria-label": t("page-tool-score") } }, ...pages.map(page)),
  ];
}
