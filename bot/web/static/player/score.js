// A song's notes, as GET /api/songs/ID/notes gives them, with what the page needs besides.

import { get, songPath } from "../api.js";
import { has, t } from "../i18n.js";
import { named } from "../music.js";

const KEPT = 12; // songs
const loaded = new Map(); // id → Promise, the latest used last

/** The score of a finished song. Throws the API's Problem. */
export function loadScore(id) {
  const score = loaded.get(id) ?? get(songPath(id, "/notes")).then(shaped);
  loaded.delete(id);
  loaded.set(id, score);
  score.catch(() => loaded.delete(id)); // to be tried again
  if (loaded.size > KEPT) loaded.delete(loaded.keys().next().value);
  return score;
}

/** Where a finished song's first bar starts within its sound: seconds. */
export const leadIn = (score) => score.lead_in_seconds;

function shaped(score) {
  for (const part of score.parts) part.longest = part.notes.reduce((most, [start, end]) => Math.max(most, end - start), 0);
  return score;
}

/** The score of a song in the making, as far as its plan is known: no notes yet. */
export function plannedScore({ brief }) {
  const { band, bars, seconds, bpm, meter, instruments } = brief;
  const programs = [...new Set(band.filter(({ role }) => role !== "drums").map(({ program }) => program))]; // as the instruments are
  const parts = band.map(({ role, program }, index) => {
    const drums = role === "drums";
    return { index, name: drums ? role : (instruments[programs.indexOf(program)] ?? role), drums, notes: [], longest: 0 };
  });
  return { parts, bars, seconds, bpm, meter, bar_seconds: seconds / bars, lead_in_seconds: 0, sections: [], chords: [] };
}

/** Adds an event `bar` to a score in the making. They come in their order; who lost the connection gets all again. */
export function addBar(score, { bar, section, chord, notes }) {
  if (bar <= (score.barsThere ?? 0)) return false;
  score.barsThere = bar;
  if (section && section !== score.sections.at(-1)?.name) score.sections.push({ bar, name: section });
  if (chord && chord !== score.chords.at(-1)?.name) score.chords.push({ bar, name: chord });
  for (const [index, ...note] of notes) {
    const part = score.parts[index];
    part.notes.push(note);
    part.longest = Math.max(part.longest, note[1] - note[0]);
  }
  return true;
}

/** What a part is called: in the listener's language, if the lexicon has the instrument. */
export const partName = ({ name, drums }) => named("instrument", drums ? "drums" : name);

/** "intro" → "Intro"; letters of the form stay letters. */
export function sectionName(name) {
  const key = `player-section-${name.toLowerCase()}`;
  return has(key) ? t(key) : name.toUpperCase();
}

/** [{name, bar, bars, start, end}], bars from 1, seconds within the song's sound. */
export function sectionsOf({ sections, bars, bar_seconds: barSeconds, lead_in_seconds: lead }) {
  return sections.map(({ bar, name }, n) => {
    const last = (sections[n + 1]?.bar ?? bars + 1) - 1;
    return { name, bar, last, start: lead + (bar - 1) * barSeconds, end: lead + last * barSeconds };
  });
}

/** "Bbm7" → "B♭m7": only the letter's own sign, and those before a number. */
export const chordName = (name) => name.replace(/([A-G])b/g, "$1♭").replace(/([A-G])#/g, "$1♯").replace(/b(?=\d)/g, "♭").replace(/#(?=\d)/g, "♯");
