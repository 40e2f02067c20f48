// What one says of a song with an emoji, as on Discord: it is learnt from.

import { send, songPath } from "../api.js";
import { announce, make } from "../dom.js";
import { t } from "../i18n.js";
import { showTrouble } from "../shell/connection.js";

/** The few that are taught, each with the key of what it says; the server knows more. */
const TAUGHT = { "❤️": "love", "🔥": "fire", "👍": "like", "👎": "dislike", "⏭️": "skip" };

/** A row of toggles. `changed(song)` is told after each that the server took; the song's `reactions` are kept right. */
export function reactionBar(song, { changed = () => {} } = {}) {
  const given = new Set(song.reactions ?? []);
  const toggle = (emoji, key) => {
    const label = t(`page-react-${key}`);
    const element = make(
      "button",
      { type: "button", className: "reaction", title: label, attrs: { "aria-label": label, "aria-pressed": given.has(emoji) } },
      emoji,
    );
    element.addEventListener("click", async () => {
      const isGiven = !given.has(emoji);
      show(isGiven);
      try {
        await send(isGiven ? "PUT" : "DELETE", songPath(song.id, `/reactions/${encodeURIComponent(emoji)}`));
        song.reactions = [...given];
        announce(t(isGiven ? "page-reacted" : "page-unreacted", { reaction: label }));
        changed(song);
      } catch (problem) {
        show(!isGiven);
        showTrouble(problem);
      }
    });
    const show = (isGiven) => {
      if (isGiven) given.add(emoji);
      else given.delete(emoji);
      element.setAttribute("aria-pressed", isGiven);
    };
    return element;
  };
  return make(
    "div",
    { className: "reactions", attrs: { role: "group", "aria-label": t("page-reactions") } },
    ...Object.entries(TAUGHT).map(([emoji, key]) => toggle(emoji, key)),
  );
}
