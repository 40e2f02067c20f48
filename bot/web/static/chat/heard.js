// What was heard in a prompt: what its chips say, and the marks in the asker's own words.

import { clock, make } from "../dom.js";
import { t } from "../i18n.js";
import { feeling, instrumentName, keyName, moodName, named, styleName, tempoName } from "../music.js";
import { only, playersOf } from "./vocabulary.js";

const LENGTH = ["bars", "seconds"];
const PLAYERS = ["instrument", "drums", "no", "ensemble"];

/**
 * [{kind, text, words}]: `kind` is what can be chosen (style, mood, tempo, key, meter, instruments, length), or null
 * where nothing can; `words` are the asker's own that led to it, empty where Minstrel chose.
 */
export function chipsOf({ brief, heard }) {
  const left = [...heard];
  const chip = (kind, text, belongs, said = () => text) => {
    const found = left.filter(belongs);
    for (const one of found) left.splice(left.indexOf(one), 1);
    return { kind, text: found.length ? said(found) : text, words: [...new Set(found.map((one) => one.words))] };
  };
  const is = (...kinds) => (one) => kinds.includes(one.kind);
  const asSaid = (found) => [...new Set(found.map(saidMood))].join(", ");
  const isStyle = is("style", "style_by_mood", "style_by_likeness", "style_of_time");
  const isDrums = (one) => one.kind === "drums" || (one.kind === "no" && one.value === "drums");
  const plays = (name) => (one) => one.kind === "instrument" && isNamed(name, one.value);
  const drums = brief.drums ? instrumentName("drums") : t("music-heard-no", { instrument: instrumentName("drums") });
  const length = t("page-length", { bars: brief.bars, length: clock(brief.seconds) });
  const chips = [
    chip("style", styleName(brief.style), isStyle),
    chip("mood", moodName(feeling(brief.mood)), is("mood", "mood_by_likeness"), asSaid),
    chip("tempo", tempoName(brief.bpm), is("tempo", "tempo_word")),
    chip("key", keyName(brief.key), is("key", "mode")),
    chip("meter", brief.meter, is("meter")),
    ...brief.instruments.map((name) => chip("instruments", instrumentName(name), plays(name))),
    chip("instruments", drums, isDrums),
    chip("length", length, is(...LENGTH)),
  ];
  const rest = left.map(({ kind, said, words }) => ({ kind: PLAYERS.includes(kind) ? "instruments" : null, text: said, words: [words] }));
  return [...chips, ...rest];
}

const saidMood = ({ kind, value }) => (kind === "mood" ? moodName(value) : named("like", value));

/** Whether what was heard ("piano", "strings") means an instrument ("acoustic grand piano", "string ensemble"). */
function isNamed(instrument, value) {
  const word = value.replace(/s$/, "");
  return instrument.includes(word) || word.includes(instrument);
}

/** What somebody chose beside their words, as an order takes it: it was heard in words that are not in the prompt. */
export function choicesOf({ prompt, brief, heard }, vocabulary) {
  const lower = prompt.toLowerCase();
  const chosen = heard.filter(({ words }) => words && !lower.includes(words.toLowerCase()));
  const words = (...kinds) => chosen.find(({ kind }) => kinds.includes(kind))?.words;
  const choices = {
    style: words("style", "style_of_time"),
    mood: words("mood"),
    bpm: words("tempo") && brief.bpm,
    key: words("key", "mode"),
    meter: words("meter"),
    instruments: words(...PLAYERS) && only(playersOf(brief, vocabulary)),
  };
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value));
}

export const hasLength = ({ heard }) => heard.some(({ kind }) => LENGTH.includes(kind));

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
