// A finished song in its card: piano roll, waveform, controls and parts.

import { get, songPath } from "../api.js";
import { make } from "../dom.js";
import { t } from "../i18n.js";
import { songName } from "../music.js";
import { playButton, repeatMenu, timer, volumeSlider } from "./controls.js";
import { signButton } from "./icons.js";
import { mixer } from "./parts.js";
import { Roll } from "./roll.js";
import { loadScore } from "./score.js";
import { Screen } from "./screen.js";
import { described } from "./text.js";
import { player } from "./transport.js";
import { Waveform } from "./waveform.js";

const CLOSER = 1.5;

/** An element with `dispose()`. `list`: the songs among which there is a next and a previous one. */
export function playerPanel(song, { list } = {}) {
  const panel = new Panel(song, list);
  panel.element.dispose = () => panel.dispose();
  return panel.element;
}

class Panel {
  #shows = []; // what writes down the player's state
  #isLoaded = false;
  #roll = null;
  #length;
  #zooms = () => {};

  constructor(song, list) {
    this.song = song;
    this.list = list;
    this.#length = song.brief.seconds;
    const place = { position: () => this.#position(), duration: () => this.#duration(), seek: (seconds) => this.#seek(seconds) };
    this.waveform = new Waveform(place, t("player-position"), () => this.screen?.touch());
    this.play = playButton(() => this.#toggle());
    this.time = timer();
    this.volume = volumeSlider();
    this.stage = make("div", { className: "stage-roll" });
    this.tools = make("div", { className: "controls" }, this.play.element, this.time.element, make("span", { className: "gap" }), this.volume.element);
    this.said = make("p", { className: "part-status", attrs: { role: "status" } });
    this.element = make(
      "section",
      { className: "player", attrs: { "aria-label": t("player-of", { title: songName(song.brief) }) } },
      this.stage,
      this.waveform.element,
      this.tools,
      this.said,
    );
    this.screen = new Screen(this.element, {
      isMoving: () => this.#isMine() && player.isPlaying(),
      draw: () => this.#draw(),
      wake: () => this.#wake(),
      rest: () => this.#rest(),
    });
    this.unhear = player.onChange(() => this.#show());
    this.#show();
  }

  dispose() {
    this.isDisposed = true;
    this.unhear();
    this.screen.dispose();
    this.waveform.dispose();
    this.#roll?.dispose();
  }

  #isMine() {
    return player.is(this.song);
  }

  #position() {
    return this.#isMine() ? player.position() : 0;
  }

  #duration() {
    return (this.#isMine() && player.duration()) || this.#length;
  }

  #toggle() {
    if (this.#isMine()) player.toggle();
    else player.play(this.song, { list: this.list });
    this.#roll?.view.release();
  }

  #seek(seconds) {
    if (this.#isMine()) player.seek(seconds);
    else player.play(this.song, { at: seconds, list: this.list });
    this.#roll?.view.release();
    this.screen.touch();
  }

  async #wake() {
    this.#roll?.wake();
    this.waveform.wake();
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    await Promise.all([this.#loadScore(), this.#loadWaveform()]);
  }

  #rest() {
    this.#roll?.rest();
    this.waveform.rest();
  }

  async #loadWaveform() {
    const { peaks, seconds } = await get(songPath(this.song.id, "/waveform")).catch(() => ({ peaks: [] }));
    if (this.isDisposed) return;
    this.#length = seconds ?? this.#length;
    this.waveform.show(peaks);
    this.#lengthen();
  }

  async #loadScore() {
    try {
      const score = await loadScore(this.song.id);
      if (!this.isDisposed) this.#showScore({ ...score });
    } catch (problem) {
      this.stage.replaceChildren(make("p", { className: "roll-trouble" }, t("player-roll-trouble")));
      this.#isLoaded = false; // tried again when the card is next scrolled to
    }
  }

  #showScore(score) {
    const mix = player.mix(this.song);
    this.#roll = new Roll(score, {
      seek: (seconds) => this.#seek(seconds),
      changed: () => this.screen.touch(),
      sounds: (part) => mix.sounds(part),
    });
    const { element } = this.#roll;
    element.setAttribute("role", "img");
    const further = signButton(t("player-further"), "further", () => this.#roll.zoom(1 / CLOSER));
    const closer = signButton(t("player-closer"), "closer", () => this.#roll.zoom(CLOSER));
    this.stage.replaceChildren(element);
    this.tools.insertBefore(make("div", { className: "zoom" }, further, closer), this.tools.querySelector(".gap"));
    this.#lengthen();
    this.#roll.wake();
    const parts = mixer(score, mix);
    const repeat = repeatMenu(score, (range) => this.#repeat(range));
    this.tools.insertBefore(repeat.element, this.volume.element);
    this.element.append(parts.element);
    let shown = mixText(mix);
    this.#zooms = () => {
      further.disabled = this.#roll.view.showsAll;
      closer.disabled = this.#roll.view.isClosest;
    };
    this.#shows.push(parts.show, () => repeat.show(this.#isMine() ? player.loop : null), () => {
      if (shown === mixText(mix)) return;
      shown = mixText(mix);
      this.#roll.renew();
    });
    this.#show();
  }

  /** The roll is as long as the sound, whether that or the notes were known first. */
  #lengthen() {
    if (!this.#roll) return;
    this.#roll.lengthen(this.#length);
    this.#roll.element.setAttribute("aria-label", described(this.#roll.score));
  }

  #repeat(range) {
    if (!this.#isMine()) player.play(this.song, { at: range?.start ?? 0, list: this.list });
    player.repeat(range);
  }

  /** Writes down the player's state. */
  #show() {
    this.play.show(this.#isMine() && player.isPlaying());
    this.volume.show();
    for (const show of this.#shows) show();
    const says = this.#isMine() ? this.#says() : "";
    if (this.said.textContent !== says) this.said.textContent = says;
    this.screen.touch();
  }

  #says() {
    if (player.trouble) return t(player.trouble);
    // Tenths are enough: each change is read out.
    return player.fetching === null ? "" : t("player-parts-coming", { percent: 10 * Math.floor(10 * player.fetching) });
  }

  #draw() {
    this.#roll?.draw(this.#isMine() ? player.steadyPosition() : null, this.#isMine() && player.isPlaying());
    this.#zooms();
    this.waveform.draw();
    this.time.show(this.#position(), this.#duration());
  }
}

const mixText = ({ muted, alone }) => `${[...muted]}/${[...alone]}`;
