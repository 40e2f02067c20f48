// Where an MP3's frames lie, so that a few seconds of it can be decoded alone (ISO 11172-3, layer III).

const KBPS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KBPS_LOW = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]; // MPEG 2 and 2.5
const RATES = [44100, 48000, 32000];
const DECODER_DELAY = 529; // samples that every decoder of layer III adds in front

/**
 * `{starts, samples, rate, delay}`: the byte at which each frame of sound starts, and one for the end; samples a frame
 * and a second; samples of silence that encoder and decoder put before the sound. Throws if the bytes are no MP3.
 */
export function framesOf(bytes) {
  const starts = [];
  let format = null;
  let delay = 0;
  let at = tagLength(bytes);
  for (let frame = header(bytes, at); frame && at + frame.length <= bytes.length; frame = header(bytes, at)) {
    const info = format ? null : infoAt(bytes, at, frame);
    format ??= { samples: frame.samples, rate: frame.rate };
    if (info) delay = encoderDelay(bytes, info) + DECODER_DELAY;
    else starts.push(at);
    at += frame.length;
  }
  if (!starts.length) throw new Error("not an MP3");
  return { ...format, delay, starts: Uint32Array.from([...starts, at]) };
}

/** Bytes of the ID3 tag before the sound. */
function tagLength(bytes) {
  if (bytes[0] !== 0x49 || bytes[1] !== 0x44 || bytes[2] !== 0x33) return 0;
  const size = (bytes[6] << 21) | (bytes[7] << 14) | (bytes[8] << 7) | bytes[9];
  return 10 + size + (bytes[5] & 0x10 ? 10 : 0);
}

function header(bytes, at) {
  const [first, second, third, fourth] = bytes.subarray(at, at + 4);
  if (first !== 0xff || (second & 0xe6) !== 0xe2) return null; // layer III
  const version = (second >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
  const isFirst = version === 3;
  const kbps = (isFirst ? KBPS : KBPS_LOW)[third >> 4];
  const rate = RATES[(third >> 2) & 3] / { 3: 1, 2: 2, 0: 4 }[version];
  if (!kbps || !rate) return null;
  const samples = isFirst ? 1152 : 576;
  const length = Math.floor((samples / 8) * ((kbps * 1000) / rate)) + ((third >> 1) & 1);
  const isMono = fourth >> 6 === 3;
  return { rate, samples, length, side: isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17 };
}

/** Where the first frame says "Xing" or "Info": then it holds figures of the file, and no sound. 0 if it does not. */
function infoAt(bytes, at, { side }) {
  const place = at + 4 + side;
  const word = String.fromCharCode(...bytes.subarray(place, place + 4));
  return word === "Xing" || word === "Info" ? place : 0;
}

/** Samples that the encoder put before the sound, as LAME and ffmpeg write them behind those figures. */
const encoderDelay = (bytes, info) => (bytes[info + 141] << 4) | (bytes[info + 142] >> 4);
