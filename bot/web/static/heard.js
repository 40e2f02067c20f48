// What was heard in a prompt: the chips on a card, and the marks in the asker's own words.

import { clock, make } from "./dom.js";

const MOODS = [
  ["fierce", "driving", "exuberant"],
  ["sombre", "even-tempered", "cheerful"],
  ["melancholic", "calm", "serene"],
]; // rows: arousal from high to low; columns: valence from low to high

/** A word for a point in the plane of moods (both from −1 to 1). */
export function moodWord({ valence, arousal }) {
  const third = (value) => (value < -0.25 ? 0 : value > 0.25 ? 2 : 1);
  return MOODS[2 - third(arousal)][third(valence)];
}

export const keyName = ({ tonic, mode }) => `${tonic.replaceAll("b", "♭").replaceAll("#", "♯")} ${mode}`;

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Bossa nova in A minor". */
export const songName = ({ style, key }) => `${capital(style)} in ${keyName(key)}`;

/** [{label, text, words}]: `words` are the prompt's own that led to it, empty where Minstrel chose. */
export function chipsOf({ brief, heard }) {
  const left = heard.map(({ words, as }) => ({ words, ...split(as) }));
  const chip = (label, text, belongs, said = () => text) => {
    const found = left.filter(belongs);
    for (const one of found) left.splice(left.indexOf(one), 1);
    return { label, text: found.length ? said(found) : text, words: [...new Set(found.map((one) => one.words))] };
  };
  const is = (...kinds) => (one) => kinds.includes(one.kind);
  const asSaid = (found) => [...new Set(found.map((one) => one.value))].join(", ");
  const chips = [
    chip("Style", brief.style, is("style")),
    chip("Mood", moodWord(brief.mood), is("mood"), asSaid),
    chip("Tempo", `${brief.bpm} bpm`, is("tempo")),
    chip("Key", keyName(brief.key), is("key", "mode")),
    chip("Meter", brief.meter, is("meter")),
    ...brief.instruments.map((name) => chip("Instrument", name, (one) => one.kind === "instrument" && isNamed(name, one.value))),
    chip("Drums", brief.drums ? "drums" : "no drums", is("drums", "no drums")),
    chip("Length", `${brief.bars} bars · ${clock(brief.seconds)}`, is("length")),
  ];
  return [...chips, ...left.map(({ kind, value, words }) => ({ label: kind, text: value, words: [words] }))];
}

/** "tempo: 96 bpm" → its kind and value; "no guitar" is both. */
function split(as) {
  const [kind, ...rest] = as.split(": ");
  return { kind, value: rest.join(": ") || kind };
}

/** Whether what was heard ("piano", "strings") means an instrument ("acoustic grand piano", "string ensemble"). */
function isNamed(instrument, value) {
  const word = value.replace(/s$/, "");
  return instrument.includes(word) || word.includes(instrument);
}

/** A list of chips; `point(words or null)` is called when one with words is pointed at, and when it is left. */
export function chipList(song, point) {
  const items = chipsOf(song).map(({ label, text, words }) => {
    const why = words.length ? `you said ${words.map((one) => `“${one}”`).join(", ")}` : "my choice";
    const chip = make(
      "li",
      { className: words.length ? "chip said" : "chip" },
      make("span", { className: "quiet" }, `${label}: `),
      make("span", { className: "value", dir: "auto" }, text),
      make("span", { className: "quiet" }, ` (${why})`),
      make("span", { className: "words", attrs: { "aria-hidden": "true" } }, why),
    );
    chip.addEventListener("mouseenter", () => flip(chip));
    chip.addEventListener("focus", () => flip(chip));
    if (!words.length) return chip;
    chip.tabIndex = 0;
    for (const event of ["mouseenter", "focus"]) chip.addEventListener(event, () => point(words));
    for (const event of ["mouseleave", "blur"]) chip.addEventListener(event, () => point(null));
    return chip;
  });
  return make("ul", { className: "chips", attrs: { "aria-label": "What I heard" } }, ...items);
}

/** Keeps the words beside a chip within the page. */
function flip(chip) {
  chip.classList.remove("flip");
  chip.classList.toggle("flip", chip.lastChild.getBoundingClientRect().right > document.body.clientWidth - 16);
}

/** The prompt as text and `mark` elements around the words that were heard. */
export function markedPrompt(prompt, heard) {
  const lower = prompt.toLowerCase();
  // A few scripts change their length in lower case: then the places would be wrong, and nothing is marked.
  if (lower.length !== prompt.length) return [prompt];
  const marks = [];
  for (const { words } of [...heard].sort((a, b) => a.words.length - b.words.length)) {
    const start = words ? lower.indexOf(words.toLowerCase()) : -1;
    const end = start + words.length;
    if (start >= 0 && marks.every((mark) => end <= mark.start || mark.end <= start)) marks.push({ start, end, words });
  }
  marks.sort((a, b) => a.start - b.start);
  const nodes = [];
  let done = 0;
  for (const { start, end, words } of marks) {
    nodes.push(prompt.slice(done, start), make("mark", { dataset: { words } }, prompt.slice(start, end)));
    done = end;
  }
  return [...nodes, prompt.slice(done)];
}
