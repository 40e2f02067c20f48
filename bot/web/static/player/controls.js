// The row below the waveform: play and pause, where the song is, what is repeated, how loud.

import { clock, make } from "../dom.js";
import { t } from "../i18n.js";
import { sign, signButton } from "./icons.js";
import { sectionName, sectionsOf } from "./score.js";
import { player } from "./transport.js";

/** The large round button of a panel; `show(isPlaying)`. */
export function playButton(onclick) {
  const element = signButton(t("player-play"), "play", onclick, "play");
  const show = (isPlaying) => element.rename(t(isPlaying ? "player-pause" : "player-play"), isPlaying ? "pause" : "play");
  return { element, show };
}

/** "0:12 / 1:04"; `show(position, duration)`. */
export function timer() {
  const at = make("span");
  const of = make("span");
  const element = make("p", { className: "time", attrs: { "aria-hidden": "true" } }, at, " / ", of);
  const show = (position, duration) => {
    for (const [part, seconds] of [[at, position], [of, duration]]) {
      const text = clock(seconds);
      if (part.textContent !== text) part.textContent = text;
    }
  };
  return { element, show };
}

/** What to repeat: nothing, a section, the song; `chosen(range or null)`. `show(range)` sets it. */
export function repeatMenu(score, chosen) {
  const ranges = [null, ...sectionsOf(score), { start: 0, end: Infinity }];
  const label = (range, n) => {
    if (!range) return t("player-repeat-nothing");
    if (n === ranges.length - 1) return t("player-repeat-song");
    return t("player-repeat-section", { name: sectionName(range.name), from: range.bar, to: range.last });
  };
  const menu = make("select", { className: "field", attrs: { "aria-label": t("player-repeat") } });
  menu.append(...ranges.map((range, n) => make("option", { value: String(n) }, label(range, n))));
  menu.addEventListener("change", () => chosen(ranges[menu.value]));
  const show = (loop) => {
    const n = loop ? ranges.findIndex((range) => range && range.start === loop.start && range.end === loop.end) : 0;
    menu.value = String(Math.max(0, n));
  };
  return { element: menu, show };
}

export function volumeSlider() {
  const slider = make("input", {
    type: "range", min: "0", max: "1", step: "0.05", value: String(player.volume()),
    attrs: { "aria-label": t("player-volume") },
    oninput: () => player.setVolume(slider.valueAsNumber),
  });
  const show = () => {
    if (slider.valueAsNumber !== player.volume()) slider.value = String(player.volume());
  };
  return { element: make("label", { className: "volume", title: t("player-volume") }, sign("sound"), slider), show };
}
