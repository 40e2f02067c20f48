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
  const left = new Set(heard);
  const take = (matches) => {
    const found = heard.filter((one) => left.has(one) && matches(one.as.toLowerCase()));
    for (const one of found) left.delete(one);
    return found.map((one) => one.words);
  };
  const kind = (...names) => (as) => names.includes(as.split(":")[0].trim());
  const chips = [
    { label: "Style", text: brief.style, words: take(kind("style")) },
    { label: "Mood", text: moodWord(brief.mood), words: take(kind("mood")) },
    { label: "Tempo", text: `${brief.bpm} bpm`, words: take(kind("tempo")) },
    { label: "Key", text: keyName(brief.key), words: take(kind("key", "mode")) },
    { label: "Meter", text: brief.meter, words: take(kind("meter")) },
    ...brief.instruments.map((name) => ({ label: "Instrument", text: name, words: take((as) => as.includes(name)) })),
    { label: "Drums", text: brief.drums ? "drums" : "no drums", words: take((as) => as.includes("drum")) },
    {
      label: "Length",
      text: `${brief.bars} bars · ${clock(brief.seconds)}`,
      words: take(kind("length", "bars", "seconds", "duration")),
    },
  ];
  const others = [...left].map(({ words, as }) => {
    const [label, ...rest] = as.split(":");
    return { label: capital(label), text: rest.join(":").trim() || label, words: [words] };
  });
  return [...chips, ...others];
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
  for (const { words } of [...heard].sort((a, b) => b.words.length - a.words.length)) {
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
