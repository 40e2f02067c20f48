// What sounds on this page: one song at a time, finished or still being composed.

import { follow, songPath } from "../api.js";
import { Deck } from "./deck.js";
import { graph, level, rest, setVolume, volume, wake } from "./graph.js";
import { listensAlong } from "./listening.js";
import { Mix } from "./mix.js";
import { leadIn, loadScore } from "./score.js";
import { Stems, download } from "./stems.js";
import { Stream } from "./stream.js";
import { Track } from "./track.js";
import { Whole } from "./whole.js";

const TICK_MS = 200;
const AGAIN_SECONDS = 3; // before this, "previous" means the song before; later, the start of this one
const CROSSING_SECONDS = 0.3; // from the song as it was composed to the finished one
const STEADY_SECONDS = 0.15; // further away, the position has jumped
const WHOLE = "whole";

class Transport {
  #song = null;
  #list = [];
  #isPlaying = false;
  #stream = null;
  #opening = null; // {song, stream}: asked for, and not heard yet
  #unfollow = () => {};
  #deck = null;
  #stems = null;
  #isApart = false; // the parts have taken the place of the whole
  #mixes = new Map(); // song id → Mix
  #turn = 0; // each change of what is to sound; what was started before it is not to be finished
  #tick = 0;
  #shown = { at: 0, now: 0 };
  #listeners = new Set();
  #whole = new Whole({
    ended: () => this.#stream ?? this.#deck ?? this.#ended(), // what plays by the clock ends by the clock
    failed: () => this.#fail(),
    changed: () => this.#tell(),
  });

  /** {start, end} in seconds, played over and over; null for none. */
  loop = null;
  /** How much of the parts has been fetched, 0 to 1; null while none are. */
  fetching = null;
  /** A message's key, if the song or its parts cannot be played. */
  trouble = null;

  /** The audio element, to be put into the page. */
  get element() {
    return this.#whole.element;
  }

  song() {
    return this.#song;
  }

  isPlaying() {
    return this.#isPlaying;
  }

  /** Whether what sounds is still being composed. */
  isLive() {
    return this.#stream !== null;
  }

  /** Whether it waits for the next bar. */
  isWaiting() {
    return this.#stream?.isWaiting ?? false;
  }

  is(song) {
    return this.#song !== null && this.#song.id === song.id;
  }

  /** Seconds within the song's sound. */
  position() {
    if (this.#stream) return this.#stream.position();
    return Math.min(this.#deck?.hasStarted ? this.#deck.position() : this.#whole.position, this.duration() || Infinity);
  }

  /** The same for who draws it in each frame: without the steps in which the audio clock goes. */
  steadyPosition() {
    const [raw, now] = [this.position(), performance.now() / 1000];
    const guess = this.#shown.at + now - this.#shown.now;
    const isNear = this.#isPlaying && !this.isWaiting() && Math.abs(raw - guess) < STEADY_SECONDS;
    this.#shown = { at: isNear ? guess + (raw - guess) * 0.1 : raw, now };
    return this.#shown.at;
  }

  duration() {
    const known = this.#whole.seconds;
    return !this.#stream && Number.isFinite(known) ? known : (this.#song?.brief?.seconds ?? 0);
  }

  level() {
    return level();
  }

  volume() {
    return volume();
  }

  setVolume(value) {
    setVolume(value);
    this.#tell();
  }

  /** Calls `tell()` after each change but that of the position; returns what ends that. */
  onChange(tell) {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }

  /** Which of a song's parts are to sound. */
  mix({ id }) {
    if (!this.#mixes.has(id)) this.#mixes.set(id, new Mix(() => this.#mixed(id)));
    return this.#mixes.get(id);
  }

  /** Plays a finished song, from `at` seconds on; `list`: the songs among which there is a next and a previous one. */
  play(song, { at, list } = {}) {
    if (!this.is(song)) {
      this.#leave();
      this.#song = song;
      this.#whole.load(song.files.audio);
      this.#whole.seek(at ?? 0);
    } else if (at !== undefined) this.seek(at);
    this.#list = list ?? (this.#list.some(({ id }) => id === song.id) ? this.#list : [song]);
    this.#resume();
  }

  /** For a song that was just asked for: it sounds as soon as there is something to hear, if the listener wants that. */
  live(song) {
    const isTaken = this.#opening || (this.#isPlaying && this.#stream); // one asked for before, and still in the making
    if (listensAlong() && !isTaken) this.join(song);
  }

  /** To be called when something is pressed that may lead to sound later. */
  prime() {
    if (!listensAlong() || this.#stream) return;
    wake();
    this.#restLater();
  }

  /** Plays a song that is being composed, from its first bar on. */
  join(song) {
    this.#opening?.stream.stop();
    wake();
    const stream = new Stream(songPath(song.id, "/live"), {
      started: () => this.#takeOver(song, stream),
      ended: () => this.#stream === stream && this.#setPlaying(false),
      failed: () => this.#opening?.stream === stream && this.#giveUp(),
    });
    this.#opening = { song, stream };
    this.#unfollow();
    this.#unfollow = follow(song.id, { changed: (news) => this.#changed(news), gone: () => this.#changed({ ...song, status: "gone" }) });
    this.#tell();
  }

  /** Whether `song` will sound as soon as it can. */
  isOpening(song) {
    return this.#opening?.song.id === song.id;
  }

  toggle() {
    if (!this.#song) return;
    if (this.#isPlaying) this.pause();
    else this.#resume();
  }

  pause() {
    if (this.#stream) graph().context.suspend(); // the clock itself: what is scheduled waits
    else {
      const at = this.position();
      this.#whole.pause();
      if (this.#deck) this.#whole.seek(at);
      this.#dropDeck();
    }
    this.#setPlaying(false);
  }

  /** Of a song that is still composed there is nothing to seek in. */
  seek(position) {
    if (!this.#song || this.#stream) return;
    const to = Math.min(Math.max(position, 0), this.duration());
    if (this.loop && (to < this.loop.start || to > this.loop.end)) this.loop = null;
    this.#whole.seek(to);
    if (this.#isPlaying) this.#run();
    this.#dropDeck();
    this.#sound();
    this.#tell();
  }

  /** Plays {start, end} over and over; null ends that. */
  repeat(range) {
    this.loop = range;
    if (range && (this.position() < range.start || this.position() >= range.end)) this.seek(range.start);
    this.#tell();
  }

  hasNext() {
    return this.#neighbour(1) !== undefined;
  }

  hasPrevious() {
    return this.#neighbour(-1) !== undefined;
  }

  next() {
    if (this.hasNext()) this.play(this.#neighbour(1), { at: 0 });
  }

  previous() {
    if (this.position() > AGAIN_SECONDS || !this.hasPrevious()) this.seek(0);
    else this.play(this.#neighbour(-1), { at: 0 });
  }

  /** Silence, and no song any more. */
  stop() {
    this.#leave();
    this.#song = null;
    this.#whole.unload();
    this.#setPlaying(false);
  }

  #neighbour(step) {
    const index = this.#list.findIndex(({ id }) => id === this.#song?.id);
    return index < 0 ? undefined : this.#list[index + step];
  }

  #resume() {
    wake();
    this.#setPlaying(true);
    if (this.#stream) return;
    this.trouble = null;
    if (this.position() >= this.duration() - 0.05) this.#whole.seek(0);
    this.#sound();
    this.#run();
  }

  /** Has the element play: it stops by itself at its end, which may come a little before that of the parts. */
  #run() {
    this.#whole.play().catch((error) => {
      if (error.name === "NotAllowedError") this.#setPlaying(false);
      else if (error.name !== "AbortError") this.#fail();
    });
  }

  #setPlaying(isPlaying) {
    this.#isPlaying = isPlaying;
    clearInterval(this.#tick);
    if (isPlaying) this.#tick = setInterval(() => this.#look(), TICK_MS);
    else if (!this.#stream) this.#restLater();
    this.#tell();
  }

  #restLater() {
    rest(() => !this.#isPlaying && !this.#opening);
  }

  /** A loop's end, and the end of what is played by the clock. */
  #look() {
    if (this.#stream) return this.#tell();
    const left = Math.min(this.loop?.end ?? Infinity, this.duration()) - this.position();
    if (this.loop ? left < TICK_MS / 1000 : this.#deck && left <= 0) {
      const turn = this.#turn;
      setTimeout(() => turn === this.#turn && (this.loop ? this.seek(this.loop.start) : this.#ended()), 1000 * Math.max(0, left));
    }
  }

  #ended() {
    if (!this.#isPlaying) return;
    if (this.loop) this.seek(this.loop.start);
    else if (this.hasNext()) this.next();
    else {
      this.#whole.pause();
      this.#dropDeck();
      this.#whole.seek(this.duration());
      this.#setPlaying(false);
    }
  }

  #fail(trouble = "player-trouble") {
    this.trouble = trouble;
    this.#dropDeck();
    this.#setPlaying(false);
  }

  #tell() {
    for (const tell of this.#listeners) tell();
  }

  /** Ends what sounds, to make room for another song. */
  #leave() {
    this.#opening?.stream.stop();
    this.#stream?.stop();
    this.#opening = this.#stream = this.loop = this.fetching = this.trouble = null;
    this.#unfollow();
    this.#whole.pause();
    this.#dropDeck();
    this.#isApart = false;
    this.#stems?.dispose();
    this.#stems = null;
  }

  #dropDeck() {
    this.#turn++;
    this.#deck?.stop();
    this.#deck = null;
  }

  // Parts

  #mixed(id) {
    if (this.#song?.id === id) this.#sound();
    this.#tell();
  }

  /** Brings what sounds in line with the mix: the element, or the parts by the clock. */
  async #sound() {
    if (!this.#song || this.#stream) return;
    const turn = ++this.#turn;
    try {
      const { tracks, levels } = await this.#wanted(turn);
      if (turn === this.#turn && this.#isPlaying) await this.#bring(tracks, levels, turn);
    } catch (error) {
      if (error.name === "AbortError" || turn !== this.#turn) return;
      this.mix(this.#song).clear();
      this.trouble = error.name === "TooLarge" ? "player-parts-large" : "player-parts-trouble";
    }
    if (turn === this.#turn) this.fetching = null;
    this.#tell();
  }

  /** The tracks that are needed, and how loud each is to be; no tracks where the element will do. */
  async #wanted(turn) {
    const mix = this.mix(this.#song);
    if (mix.isWhole) return { tracks: null, levels: new Map([[WHOLE, 1]]) };
    this.#stems ??= new Stems(this.#song.id);
    this.#whole.hush(this.#isApart); // once parts were heard alone, the whole is not to be heard between them
    const { parts } = await loadScore(this.#song.id);
    const indices = parts.map(({ index }) => index).filter((index) => mix.sounds(index));
    const tracks = await this.#stems.load(indices, (share) => {
      if (turn !== this.#turn) return;
      this.fetching = share;
      this.#tell();
    });
    return { tracks, levels: new Map(indices.map((index) => [index, 1])) };
  }

  async #bring(tracks, levels, turn) {
    this.#isApart = tracks !== null;
    if (this.#deck && (tracks || this.#deck.has(WHOLE))) return this.#deck.change(tracks ?? new Map(), levels);
    if (!tracks) {
      if (this.#deck && Math.abs(this.#whole.position - this.#deck.position()) > 0.06) this.#whole.seek(this.#deck.position());
      this.#whole.hush(false);
      this.#deck?.stop();
      this.#deck = null;
      return;
    }
    const deck = new Deck();
    const when = await deck.start(tracks, levels, (at = graph().context.currentTime) => this.#whole.position + at - graph().context.currentTime);
    if (turn !== this.#turn) return deck.stop();
    this.#deck = deck;
    this.#whole.hush(true, 0.03, when);
  }

  // While it is composed

  #takeOver(song, stream) {
    this.#opening = null;
    const unfollow = this.#unfollow;
    this.#unfollow = () => {};
    this.#leave();
    this.#unfollow = unfollow;
    this.#song = song;
    this.#list = [song];
    this.#stream = stream;
    this.#setPlaying(true);
  }

  #giveUp() {
    this.#opening?.stream.stop();
    this.#opening = null;
    this.#tell();
  }

  #changed(song) {
    if (["queued", "composing", "rendering"].includes(song.status)) return;
    this.#unfollow();
    const isReady = song.status === "ready";
    if (this.isOpening(song)) {
      this.#giveUp();
      if (isReady) this.play(song); // it was ready before anything could be heard
    } else if (this.#stream && this.is(song)) isReady ? this.#handOver(song) : this.stop();
  }

  /** From what was played while it was composed to the finished song, at the same place in the music. */
  async #handOver(song) {
    const stream = this.#stream;
    const deck = new Deck();
    try {
      const [score, bytes] = await Promise.all([loadScore(song.id), download(song.files.audio)]);
      const at = (when) => stream.position(when) + leadIn(score);
      if (this.#stream !== stream) return;
      if (this.#isPlaying) {
        const tracks = new Map([[WHOLE, new Track(bytes)]]);
        const when = await deck.start(tracks, new Map([[WHOLE, 1]]), at, { fadeSeconds: CROSSING_SECONDS });
        if (this.#stream !== stream) return deck.stop();
        stream.stop(CROSSING_SECONDS, when);
      } else stream.stop(0);
      this.#adopt(song, this.#isPlaying ? deck : null, at());
    } catch {
      if (this.#stream === stream) this.stop();
    }
  }

  #adopt(song, deck, position) {
    this.#stream = null;
    this.#song = song;
    this.#list = [song];
    this.#deck = deck;
    this.#whole.load(song.files.audio);
    this.#whole.hush(deck !== null, 0);
    this.#whole.seek(position);
    if (deck) this.#whole.play().catch(() => {}); // unheard: only for the system's keys
    if (!this.mix(song).isWhole) this.#sound();
    this.#setPlaying(this.#isPlaying);
  }
}

/** One for the page. */
export const player = new Transport();
