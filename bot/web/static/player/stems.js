// The MP3s of a song's parts: fetched when one is first needed alone, and forgotten with the song.

import { get, songPath } from "../api.js";
import { Track } from "./track.js";

const MIB = 2 ** 20;

/** What all of a song's parts may take, as MP3s: they are decoded a few seconds at a time. */
export const roomBytes = () => ((navigator.deviceMemory ?? 8) <= 4 || matchMedia("(pointer: coarse)").matches ? 64 : 192) * MIB;

/** The parts take more than this device should be asked to keep. */
export class TooLarge extends Error {
  name = "TooLarge";
}

export class Stems {
  #tracks = new Map(); // index → promise of a Track
  #there = new Set(); // those whose promise is kept
  #list = null;
  #bytes = 0;
  #ending = new AbortController();

  constructor(songId) {
    this.songId = songId;
  }

  /** Map of index → Track for these parts; `progress(0 to 1)` is told how far it is. Throws Problem or TooLarge. */
  async load(indices, progress) {
    const tracks = new Map();
    for (const [n, index] of indices.entries()) {
      const tell = (share) => progress((n + share) / indices.length);
      if (!this.#there.has(index)) tell(0);
      if (!this.#tracks.has(index)) {
        this.#tracks.set(index, this.#fetch(index, tell));
        this.#tracks.get(index).catch(() => this.#tracks.delete(index)); // to be tried again
      }
      tracks.set(index, await this.#tracks.get(index));
      this.#there.add(index);
    }
    return tracks;
  }

  dispose() {
    this.#ending.abort();
    this.#tracks.clear();
  }

  async #fetch(index, progress) {
    const { signal } = this.#ending;
    this.#list ??= await get(songPath(this.songId, "/parts"), { signal });
    const bytes = await download(this.#list.parts.find((part) => part.index === index).url, progress, signal, roomBytes() - this.#bytes);
    this.#bytes += bytes.length;
    return new Track(bytes);
  }
}

/** A file's bytes; `progress(0 to 1)`. Throws TooLarge above `most` bytes, and what the API says of errors. */
export async function download(address, progress = () => {}, signal = undefined, most = Infinity) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw Object.assign(new Error(answer.statusText), (await answer.json().catch(() => null))?.error);
  const total = Number(answer.headers.get("Content-Length")) || 0;
  if (total > most) throw new TooLarge();
  const pieces = [];
  let length = 0;
  const reader = answer.body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    if (length > most) throw new TooLarge();
    if (total) progress(length / total);
  }
  const bytes = new Uint8Array(length);
  pieces.reduce((at, piece) => (bytes.set(piece, at), at + piece.length), 0);
  return bytes;
}
