// The finished song as an audio element: it streams, seeks, goes on in the background, and the system's keys know it.

import { bus, glide, graph } from "./graph.js";

export class Whole {
  #element = new Audio();
  #gain = null;
  #address = "";

  /** `told`: {ended(), failed(), changed()}. */
  constructor(told) {
    this.#element.preload = "auto";
    this.#element.addEventListener("ended", () => told.ended());
    this.#element.addEventListener("error", () => this.#address && told.failed());
    for (const event of ["loadedmetadata", "seeked", "waiting", "playing", "timeupdate"]) {
      this.#element.addEventListener(event, () => told.changed(event));
    }
  }

  /** To be put into the page, where it shows nothing. */
  get element() {
    return this.#element;
  }

  get position() {
    return this.#element.currentTime;
  }

  /** Seconds, or NaN until they are known. */
  get seconds() {
    return this.#element.duration;
  }

  load(address) {
    if (this.#address === address) return;
    this.#address = address;
    this.#element.src = address;
  }

  unload() {
    this.#address = "";
    this.#element.removeAttribute("src");
    this.#element.load();
  }

  seek(position) {
    this.#element.currentTime = position;
  }

  /** Rejects if the browser does not let it, or cannot play the file. */
  async play() {
    this.#connect();
    await this.#element.play();
  }

  pause() {
    this.#element.pause();
  }

  /** Silent while something else sounds in its place; it runs on, since the system's keys belong to it. */
  hush(isHushed, seconds = 0.03, when = undefined) {
    this.#connect();
    glide(this.#gain.gain, isHushed ? 0 : 1, seconds, when);
  }

  #connect() {
    if (this.#gain) return;
    this.#gain = bus();
    this.#gain.gain.value = 1;
    graph().context.createMediaElementSource(this.#element).connect(this.#gain);
  }
}
