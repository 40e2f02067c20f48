// The page's one audio graph: all that sounds goes through the volume and past the meter's ears.

const STORED = "minstrel-volume";
const EARS = 2048; // samples, about a 20th of a second

const REST_MS = 10_000;

let made = null;
let resting = 0;

export function graph() {
  return (made ??= build());
}

function build() {
  // "playback" asks for large blocks: composing keeps the same processor busy, and nobody plays an instrument here.
  const context = new AudioContext({ latencyHint: "playback" });
  const input = context.createGain();
  const ears = context.createAnalyser();
  ears.fftSize = EARS;
  input.gain.value = gainOf(volume());
  input.connect(ears).connect(context.destination);
  return { context, input, ears, heard: new Float32Array(EARS) };
}

/** To be called in a press of a key or a button: only then browsers let a page begin to sound. */
export function wake() {
  clearTimeout(resting);
  return graph().context.resume();
}

/** Lets the audio hardware sleep after a while of silence, if `mayRest()` then. */
export function rest(mayRest) {
  clearTimeout(resting);
  resting = setTimeout(() => mayRest() && made?.context.suspend(), REST_MS);
}

/** How loud the page is at this moment: root mean square, 0 to 1. */
export function level() {
  if (made?.context.state !== "running") return 0;
  made.ears.getFloatTimeDomainData(made.heard);
  return Math.sqrt(made.heard.reduce((sum, sample) => sum + sample * sample, 0) / EARS);
}

/** From 0 to 1, as the slider stands. Remembered. */
export function volume() {
  const stored = Number.parseFloat(localStorage.getItem(STORED));
  return stored >= 0 && stored <= 1 ? stored : 1;
}

export function setVolume(value) {
  localStorage.setItem(STORED, value);
  if (made) glide(made.input.gain, gainOf(value), 0.02);
}

const gainOf = (value) => value * value; // near to how loudness is felt

/** A voice's own gain, silent at first. */
export function bus() {
  const { context, input } = graph();
  const gain = context.createGain();
  gain.gain.value = 0;
  gain.connect(input);
  return gain;
}

/**
 * Moves a gain to `value` within about `seconds` from `when` on, without a click: exponentially, since that starts at
 * whatever the value is in that moment, in every browser. Two that cross over sum to one all the time.
 */
export function glide(param, value, seconds, when = graph().context.currentTime) {
  param.cancelScheduledValues(when);
  param.setTargetAtTime(value, when, seconds / 4);
}
