// A piano of two octaves, to play a melody on: by the pointer, by touch, or by the keys of the computer as trackers have them.

import { make } from "../dom.js";
import { t } from "../i18n.js";

const LOWEST = 60; // C4
const KEYS = 25;
const BLACK = new Set([1, 3, 6, 8, 10]);
const TYPED = "zsxdcvgbhnjmq2w3er5t6y7ui"; // the lower octave on the lower rows, the upper on the upper

/** `played(pitch)` is called for each note as it is struck. */
export function keyboard(played) {
  let context = null;
  const strike = (pitch) => {
    context ??= new AudioContext();
    sound(context, pitch);
    played(pitch);
    const key = keys[pitch - LOWEST];
    key.classList.add("struck");
    setTimeout(() => key.classList.remove("struck"), 160);
  };
  const keys = Array.from({ length: KEYS }, (_, index) => {
    const pitch = LOWEST + index;
    const isBlack = BLACK.has(pitch % 12);
    const key = make("button", { type: "button", className: isBlack ? "key black" : "key", attrs: { "aria-label": name(pitch) } });
    key.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      strike(pitch);
    });
    key.addEventListener("click", ({ detail }) => detail === 0 && strike(pitch)); // by Enter and the space bar
    return key;
  });
  const element = make("div", { className: "keyboard", tabIndex: 0, attrs: { role: "group", "aria-label": t("page-find-keyboard") } }, ...keys);
  element.addEventListener("keydown", ({ key, repeat, ctrlKey, metaKey, altKey }) => {
    const at = TYPED.indexOf(key.toLowerCase());
    if (key.length === 1 && at >= 0 && !repeat && !ctrlKey && !metaKey && !altKey) strike(LOWEST + at);
  });
  return element;
}

const NAMES = ["C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B"];
const name = (pitch) => `${NAMES[pitch % 12]}${Math.floor(pitch / 12) - 1}`;

/** A short, soft tone. */
function sound(context, pitch) {
  const tone = new OscillatorNode(context, { type: "triangle", frequency: 440 * 2 ** ((pitch - 69) / 12) });
  const gain = new GainNode(context, { gain: 0 });
  const now = context.currentTime;
  gain.gain.linearRampToValueAtTime(0.25, now + 0.01);
  gain.gain.exponentialRampToValueAtTime(0.001, now + 0.7);
  tone.connect(gain).connect(context.destination);
  tone.start(now);
  tone.stop(now + 0.75);
}
