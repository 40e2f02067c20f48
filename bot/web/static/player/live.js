// A song in the making: its notes appear bar by bar, and it sounds while it is composed.

import { follow } from "../api.js";
import { make } from "../dom.js";
import { t } from "../i18n.js";
import { songName } from "../music.js";
import { playButton } from "./controls.js";
import { listensAlong, setListensAlong } from "./listening.js";
import { legend } from "./parts.js";
import { Roll } from "./roll.js";
import { addBar, plannedScore } from "./score.js";
import { Screen } from "./screen.js";
import { player } from "./transport.js";

/** An element with `dispose()`. It makes no sound by itself: `player.live(song)` does, and its own button. */
export function livePanel(song) {
  const panel = new LivePanel(song);
  panel.element.dispose = () => panel.dispose();
  return panel.element;
}

class LivePanel {
  constructor(song) {
    this.song = song;
    this.play = playButton(() => this.#toggle());
    this.said = make("p", { className: "listen-status" });
    this.along = alongSwitch();
    this.score = plannedScore(song);
    this.roll = new Roll(this.score, { seek: () => {}, changed: () => this.screen?.touch(), sounds: () => true }, { isLive: true });
    this.roll.element.setAttribute("role", "img");
    this.roll.element.setAttribute("aria-label", t("player-roll-coming"));
    this.element = make(
      "section",
      { className: "player live-player", attrs: { "aria-label": t("player-of", { title: songName(song.brief) }) } },
      make("div", { className: "stage-roll" }, this.roll.element),
      make("div", { className: "controls" }, this.play.element, this.said, make("span", { className: "gap" }), this.along.element),
      legend(this.score),
    );
    this.screen = new Screen(this.element, {
      isMoving: () => player.is(song) && player.isPlaying(),
      draw: () => this.roll.draw(player.is(song) ? player.steadyPosition() : null, player.is(song) && player.isPlaying()),
      wake: () => this.roll.wake(),
      rest: () => this.roll.rest(),
    });
    this.unhear = player.onChange(() => this.#show());
    this.unfollow = follow(song.id, { bar: (bar) => this.#add(bar) });
    this.#show();
  }

  dispose() {
    this.unhear();
    this.unfollow();
    this.screen.dispose();
    this.roll.dispose();
  }

  #add(bar) {
    if (!addBar(this.score, bar)) return;
    const pitched = bar.notes.filter(([part]) => !this.score.parts[part].drums);
    const end = Math.max(bar.end, ...bar.notes.map(([, , end]) => end));
    this.roll.changed(bar.start, end, pitched.map(([, , , pitch]) => pitch));
  }

  #toggle() {
    if (player.is(this.song)) player.toggle();
    else player.join(this.song);
  }

  #show() {
    const isMine = player.is(this.song);
    this.play.show(isMine && player.isPlaying());
    this.along.show();
    const key = isMine ? (player.isWaiting() ? "waiting" : player.isPlaying() ? "sounds" : "paused") : player.isOpening(this.song) ? "opening" : "silent";
    const says = t(`player-live-${key}`);
    if (this.said.textContent !== says) this.said.textContent = says;
    this.screen.touch();
  }
}

/** Whether songs sound as soon as their first bar is there: remembered. */
function alongSwitch() {
  const element = make("button", { type: "button", className: "switch", attrs: { role: "switch" } }, make("i"), t("player-along"));
  const show = () => element.setAttribute("aria-checked", listensAlong());
  element.addEventListener("click", () => {
    setListensAlong(!listensAlong());
    show();
  });
  return { element, show };
}
