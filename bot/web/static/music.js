// Names of musical things in the page's language: music.ftl has them. What only another version knew is shown as it is.

import { has, listed, t } from "./i18n.js";

/** Moods that name a feeling, each a point of the plane (valence, arousal): a test holds them to the lexicon. */
export const FEELINGS = {
  happy: [0.8, 0.5], joyful: [0.9, 0.6], cheerful: [0.75, 0.45], upbeat: [0.7, 0.8], euphoric: [0.7, 1], energetic: [0.4, 0.9],
  hopeful: [0.5, 0.1], relaxed: [0.5, -0.7], calm: [0.3, -0.8], peaceful: [0.5, -0.8], gentle: [0.4, -0.6], warm: [0.6, -0.3],
  dreamy: [0.4, -0.4], majestic: [0.3, 0], sad: [-0.7, -0.4], melancholic: [-0.5, -0.5], nostalgic: [-0.2, -0.4],
  heartbroken: [-0.8, -0.2], reflective: [-0.2, -0.6], dark: [-0.5, 0.2], angry: [-0.7, 0.9], tense: [-0.4, 0.7],
  scary: [-0.7, 0.5], dramatic: [-0.2, 0.6], intense: [-0.1, 0.85], emotional: [0, -0.3], neutral: [0, 0],
};

const slug = (name) => name.toLowerCase().replaceAll(/[ _]/g, "-");
export const capital = (text) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A name of a sort: style, instrument, mood, like. */
export function named(sort, name) {
  const key = `music-${sort}-${slug(name)}`;
  return has(key) ? t(key) : name;
}

export const styleName = (style) => named("style", style);
export const instrumentName = (name) => named("instrument", name);
export const moodName = (name) => named("mood", name);

/** The name, in English, of the feeling nearest to a brief's mood. */
export function feeling({ valence, arousal }) {
  const far = ([name, [v, a]]) => [Math.hypot(v - valence, a - arousal), name];
  return Object.entries(FEELINGS).map(far).reduce((best, one) => (one[0] < best[0] ? one : best))[1];
}

/** {tonic: "Bb", mode: "minor"} → "B♭ minor". */
export const keyName = ({ tonic, mode }) => t(`music-key-${mode}`, { tonic: noteName(tonic) });

const noteName = (tonic) => t(`music-note-${tonic[0].toLowerCase()}${{ "#": "-sharp", b: "-flat" }[tonic[1]] ?? ""}`);

export const tempoName = (bpm) => t("music-bpm", { bpm });

/** Who plays, in one phrase: "double bass, grand piano and drums". */
export const bandName = ({ instruments, drums }) => listed([...instruments, ...(drums ? ["drums"] : [])].map(instrumentName));

/** "Bossa nova in A minor". */
export const songName = ({ style, key }) => capital(t("page-song-name", { style: styleName(style), key: keyName(key) }));
