// What is heard from a list: a song by its button, or all of them one after the other.

import { icon, make } from "../dom.js";
import { t } from "../i18n.js";
import { player } from "../player/player.js";

/** From the first song to the last. */
export function playAll(songs) {
  const heard = songs.filter(({ status }) => status === "ready");
  if (heard.length) player.play(heard[0], { at: 0, list: heard });
}

/** A button with the song's picture: it plays, and pauses what plays. `list()`: the songs among which there is a next one. */
export function playButton(song, picture, list) {
  const disc = make("span", { className: "disc" });
  const element = make(
    "button",
    {
      type: "button",
      className: "thumb playable",
      onclick: () => (player.is(song) && !player.isLive() ? player.toggle() : player.play(song, { at: 0, list: list() })),
    },
    picture,
    disc,
  );
  let shown;
  element.follow = () => {
    const isPlaying = player.is(song) && player.isPlaying();
    if (shown === isPlaying) return;
    shown = isPlaying;
    element.classList.toggle("is-playing", isPlaying);
    element.setAttribute("aria-label", t(isPlaying ? "views-row-pause" : "views-row-play", { title: song.title }));
    disc.replaceChildren(icon(isPlaying ? "pause" : "play"));
  };
  element.follow();
  return element;
}

// One for all buttons of the page: what is not in it any more needs no farewell.
player.onChange(() => {
  for (const element of document.querySelectorAll(".playable")) element.follow();
});
