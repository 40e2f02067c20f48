// The small player at the foot of the page: what plays, wherever one is.

import { announce, make } from "../dom.js";
import { onLanguage, t } from "../i18n.js";
import { songName } from "../music.js";
import { timer } from "./controls.js";
import { signButton } from "./icons.js";
import { Meter } from "./meter.js";
import { makeSlider } from "./seeking.js";
import { player } from "./transport.js";

class Mini {
  /** `element`: where it is to be, hidden while there is no song. */
  constructor(element) {
    this.element = element;
    this.previous = signButton(t("player-previous"), "previous", () => player.previous());
    this.play = signButton(t("player-play"), "play", () => player.toggle(), "play");
    this.next = signButton(t("player-next"), "next", () => player.next());
    this.end = signButton(t("player-close"), "close", () => player.stop());
    this.meter = new Meter();
    this.title = make("p", { className: "mini-title", dir: "auto" });
    this.time = timer();
    this.line = make("div", { className: "mini-line" }, make("i"));
    this.slider = makeSlider(this.line, player, t("player-position"));
    element.setAttribute("role", "region");
    element.replaceChildren(
      this.line,
      this.meter.element,
      this.title,
      this.time.element,
      make("div", { className: "mini-buttons" }, this.previous, this.play, this.next, this.end),
      player.element,
    );
    player.onChange(() => this.#show());
    onLanguage(() => this.#rename());
    this.#rename();
  }

  #rename() {
    this.element.setAttribute("aria-label", t("player-now"));
    this.line.setAttribute("aria-label", t("player-position"));
    this.previous.rename(t("player-previous"));
    this.next.rename(t("player-next"));
    this.end.rename(t("player-close"));
    this.#show();
  }

  #show() {
    const song = player.song();
    const hadFocus = this.element.contains(document.activeElement);
    this.element.hidden = !song;
    if (!song) {
      if (hadFocus) document.getElementById("view")?.focus();
      this.shown = null;
      return;
    }
    const isPlaying = player.isPlaying();
    this.play.rename(t(isPlaying ? "player-pause" : "player-play"), isPlaying ? "pause" : "play");
    this.next.disabled = !player.hasNext();
    this.previous.disabled = player.isLive();
    this.line.toggleAttribute("hidden", player.isLive());
    const title = songName(song.brief);
    this.title.textContent = player.isLive() ? t("player-live-title", { title }) : title;
    if (this.shown !== null && this.shown !== undefined && this.shown !== song.id) announce(t("player-now-title", { title }));
    this.shown = song.id;
    this.#move();
  }

  #move() {
    cancelAnimationFrame(this.request);
    this.time.show(player.position(), player.duration());
    this.slider.show();
    this.line.style.setProperty("--at", player.duration() ? player.position() / player.duration() : 0);
    this.meter.draw(player.isPlaying() ? player.level() : 0);
    if (player.isPlaying()) this.request = requestAnimationFrame(() => this.#move());
  }
}

/** Fills the page's #mini-player as soon as there is a song: earlier there are no words for it. */
export function connectMini() {
  const unhear = player.onChange(() => {
    if (!player.song()) return;
    unhear();
    new Mini(document.getElementById("mini-player"));
  });
}
