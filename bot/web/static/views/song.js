// A song's whole page, below its line: what was heard in its prompt, and the player with its parts.

import { chipsOf } from "../chat/heard.js";
import { make, trouble } from "../dom.js";
import { t } from "../i18n.js";
import { playerPanel } from "../player/player.js";

/** Its nodes; the one that follows the player ends that with `dispose()`. */
export function songPage(song) {
  const panel = song.status === "ready" ? playerPanel(song) : null;
  panel?.classList.add("disposable");
  const chips = chipsOf(song).map(({ text, words }) => make("li", { className: words.length ? "chip said" : "chip", dir: "auto" }, text));
  return [
    make("ul", { className: "chips", attrs: { "aria-label": t("page-heard") } }, ...chips),
    song.error ? trouble(song.error) : null,
    panel,
  ].filter(Boolean);
}
