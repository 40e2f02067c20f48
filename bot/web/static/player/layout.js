// Where things lie on the roll: pixels across by time, pixels down by pitch. From the top: sections, chords, notes, drums.

const SECTIONS = 22;
const CHORDS = 20;
const DRUM_ROW = 8;
const GAP = 6;
const GROWING_SPAN = [43, 76]; // pitches that have room before there are notes
const LEAST_SEMITONES = 30; // a tune within one octave is not blown up to fill the roll

// Rows of the drums from the top, by General MIDI's percussion keys; other keys go to the toms' row.
const DRUM_ROWS = [
  [49, 51, 52, 53, 55, 57, 59], // cymbals
  [42, 44, 46, 54, 69, 70, 82], // hi-hats and shakers
  [41, 43, 45, 47, 48, 50], // toms
  [37, 38, 39, 40], // snares and claps
  [35, 36], // kicks
];
const OTHER_ROW = 2;

export class Layout {
  /** `height` in pixels. `isGrowing`: a song in the making, with room for what will come. */
  constructor(score, height, isGrowing) {
    const hasDrums = score.parts.some(({ drums }) => drums);
    this.height = height;
    this.sections = { top: 0, height: isGrowing || score.sections.length ? SECTIONS : 0 };
    this.chords = { top: this.sections.height, height: isGrowing || score.chords.length ? CHORDS : 0 };
    this.lane = { height: hasDrums ? DRUM_ROWS.length * DRUM_ROW + GAP : 0 };
    this.lane.top = height - this.lane.height;
    this.top = this.chords.top + this.chords.height;
    this.bottom = this.lane.top - (hasDrums ? GAP : 0);
    const [low, high] = pitchSpan(score, isGrowing ? GROWING_SPAN : [127, 0]);
    this.low = low;
    this.high = high;
    this.row = (this.bottom - this.top) / (high - low + 1);
    this.noteHeight = Math.max(3, Math.min(this.row, 11));
  }

  /** The middle of a pitch's row. */
  y(pitch) {
    return this.bottom - (pitch - this.low + 0.5) * this.row;
  }

  /** The top and the height of a drum's mark. */
  drum(key) {
    const row = DRUM_ROWS.findIndex((keys) => keys.includes(key));
    return { top: this.lane.top + GAP / 2 + (row < 0 ? OTHER_ROW : row) * DRUM_ROW, height: DRUM_ROW - 2 };
  }

  holds(pitch) {
    return this.low <= pitch && pitch <= this.high;
  }
}

function pitchSpan({ parts }, [least, most]) {
  let [low, high] = [least, most];
  for (const { drums, notes } of parts) {
    if (drums) continue;
    for (const [, , pitch] of notes) [low, high] = [Math.min(low, pitch), Math.max(high, pitch)];
  }
  if (low > high) [low, high] = [60, 60];
  const missing = Math.max(0, LEAST_SEMITONES - (high + 2 - (low - 2)));
  return [low - 2 - Math.floor(missing / 2), high + 2 + Math.ceil(missing / 2)];
}
