// Songs whose music is like a song's.

import { get } from "../api.js";
import { make } from "../dom.js";
import { t } from "../i18n.js";
import { songRow } from "../views/rows.js";

const SHOWN = 8;

export async function likes(song) {
  const { found } = await get(`/api/find?like=${encodeURIComponent(song.id)}&n=${SHOWN}`);
  if (!found.length) return [make("p", { className: "tool-none" }, t("page-tool-no-likes"))];
  return [make("ol", { className: "rows" }, ...found.map((one) => songRow(one.song)))];
}
