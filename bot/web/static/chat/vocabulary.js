// All that can be chosen, by the names that the server understands, with labels in the page's language.

import { get } from "../api.js";
import { language } from "../i18n.js";

const DRUMS = "drums";

const loading = new Map(); // language → promise

/** {styles, moods, instruments, keys, meters: [{name, label}], bpm, bars: {least, most}}; fetched once a language. */
export function vocabulary() {
  const tag = language();
  if (!loading.has(tag)) {
    const coming = get("/api/vocabulary");
    loading.set(tag, coming);
    coming.catch(() => loading.delete(tag));
  }
  return loading.get(tag);
}

/** Who plays in a brief, by names of the vocabulary. */
export function playersOf({ band }, { instruments }) {
  const pitched = instruments.filter(({ name }) => name !== DRUMS);
  const named = ({ role, program }) =>
    role === DRUMS
      ? DRUMS
      : (pitched.find(({ programs }) => programs[0] === program) ?? pitched.find(({ programs }) => programs.includes(program)))?.name;
  return [...new Set(band.map(named).filter(Boolean))];
}

/** These players and nobody else, as a choice. */
export const only = (players) => `only ${players.join(", ")}`;
