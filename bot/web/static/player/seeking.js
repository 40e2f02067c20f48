// A slider of the position in a song: by pointer, and by keyboard as the WAI-ARIA practices say.

import { clock } from "../dom.js";
import { t } from "../i18n.js";

const STEP = 5; // seconds
const LEAP = 15;

/** `song`: {position(), duration(), seek(seconds)}. Returns `{show()}`, which writes down where the song is. */
export function makeSlider(element, song, label) {
  const attributes = { role: "slider", tabindex: 0, "aria-label": label, "aria-valuemin": 0, "aria-valuenow": 0, "aria-orientation": "horizontal" };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.addEventListener("keydown", (event) => {
    const to = target(event.key, song.position(), song.duration());
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    song.seek(to);
  });
  byPointer(element, song);
  let shown = "";
  return {
    show() {
      const [at, of] = [clock(song.position()), clock(song.duration())];
      if (shown === `${at}/${of}`) return;
      shown = `${at}/${of}`;
      element.setAttribute("aria-valuemax", Math.round(song.duration()));
      element.setAttribute("aria-valuenow", Math.round(Math.min(song.position(), song.duration())));
      element.setAttribute("aria-valuetext", t("player-position-of", { at, of }));
    },
  };
}

function target(key, position, duration) {
  const to = {
    ArrowLeft: position - STEP,
    ArrowDown: position - STEP,
    ArrowRight: position + STEP,
    ArrowUp: position + STEP,
    PageDown: position - LEAP,
    PageUp: position + LEAP,
    Home: 0,
    End: duration,
  }[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), duration);
}

function byPointer(element, song) {
  let isHeld = false;
  const seek = ({ clientX }) => {
    const { left, width } = element.getBoundingClientRect();
    song.seek(Math.min(Math.max((clientX - left) / width, 0), 1) * song.duration());
  };
  element.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    isHeld = true;
    element.setPointerCapture(event.pointerId);
    seek(event);
  });
  element.addEventListener("pointermove", (event) => isHeld && seek(event));
  for (const end of ["pointerup", "pointercancel"]) element.addEventListener(end, () => (isHeld = false));
}
