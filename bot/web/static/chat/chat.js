// The chat: what is asked goes up, what is composed comes down.

import { get } from "../api.js";
import { make } from "../dom.js";
import { onLanguage, t } from "../i18n.js";
import { player } from "../player/player.js";
import { showTrouble } from "../shell/connection.js";
import { Composer } from "./composer.js";
import { Exchange } from "./exchange.js";
import { welcome } from "./welcome.js";

/** Songs that are shown; the library has all. */
const SHOWN = 20;

/** Milliseconds after which it is tried again to get them. */
const AGAIN_MS = 8000;

/** How near to its end, in pixels, the page counts as being read there. */
const NEAR = 120;

class Chat {
  constructor() {
    this.element = make("section", { className: "chat", attrs: { "aria-label": t("page-tab-chat") } });
    this.exchanges = [];
    this.#draw();
    onLanguage(() => this.#redraw());
    addEventListener("scroll", () => {
      if (this.element.isConnected) this.atBottom = innerHeight + scrollY > document.body.scrollHeight - NEAR;
    });
  }

  /** Songs that were asked for elsewhere meanwhile are there too. */
  async shown() {
    this.isShown = true;
    this.atBottom = true;
    await this.#load();
    this.#keepBottom();
    if (matchMedia("(pointer: fine)").matches) this.composer.focus(); // elsewhere it would open the keyboard
  }

  left() {
    this.isShown = false;
  }

  ask(order) {
    const exchange = this.#add(order.prompt);
    exchange.element.scrollIntoView({ block: "end" });
    this.atBottom = true;
    player.prime(); // a browser lets sound begin only where something was pressed
    exchange.send(order);
  }

  #draw() {
    this.songs = make("ol", { className: "songs", attrs: { "aria-label": t("page-songs") } });
    this.welcome = welcome((prompt) => this.ask({ prompt }));
    this.composer = new Composer((order) => this.ask(order));
    this.element.replaceChildren(make("div", { className: "between" }, this.welcome, this.songs), this.composer.element);
    new ResizeObserver(() => this.#keepBottom()).observe(this.songs);
  }

  #redraw() {
    for (const exchange of this.exchanges) exchange.close();
    this.exchanges = [];
    this.#draw();
    if (this.isShown) this.shown();
  }

  async #load() {
    let songs;
    try {
      ({ songs } = await get(`/api/songs?n=${SHOWN}`));
    } catch (problem) {
      if (problem.status === 401) return;
      showTrouble(problem);
      setTimeout(() => this.isShown && this.#load(), AGAIN_MS);
      return;
    }
    for (const song of songs.reverse()) if (!this.#with(song).length) this.#add(song.prompt, this.#after(song)).show(song);
    this.#showWelcome();
  }

  /** The exchanges that show a song. */
  #with(song) {
    return this.exchanges.filter((one) => one.song?.id === song.id);
  }

  /** The first of those at the end that were asked after a song, or are not known to the server yet: somebody was quick. */
  #after({ created_at: asked }) {
    const before = this.exchanges.findLastIndex(({ song }) => song && Date.parse(song.created_at) <= Date.parse(asked));
    return this.exchanges[before + 1];
  }

  /** A new question: at the end, or before another one. */
  #add(prompt, next) {
    const exchange = new Exchange(prompt, {
      made: (song) => this.#made(song),
      begun: (song) => this.#begun(song, exchange),
      ask: (order) => this.ask(order),
      edit: (order) => this.composer.edit(order),
      left: (one) => this.#leave(one),
    });
    this.exchanges.splice(next ? this.exchanges.indexOf(next) : this.exchanges.length, 0, exchange);
    this.songs.insertBefore(exchange.element, next?.element ?? null);
    this.#showWelcome();
    return exchange;
  }

  /** The server has answered. It may have named the song in its list before. */
  #begun(song, exchange) {
    for (const other of this.#with(song)) if (other !== exchange) other.leave();
    player.live(song);
  }

  /** A song that was made from another one. */
  #made(song) {
    const exchange = this.#add(song.prompt);
    exchange.show(song);
    exchange.element.scrollIntoView({ block: "end" });
    exchange.card.element.focus({ preventScroll: true });
    this.atBottom = true;
    this.#begun(song, exchange);
  }

  #leave(exchange) {
    const hadFocus = exchange.element.contains(document.activeElement);
    this.exchanges = this.exchanges.filter((one) => one !== exchange);
    exchange.element.remove();
    if (hadFocus) this.composer.focus();
    this.#showWelcome();
  }

  #showWelcome() {
    this.welcome.hidden = this.exchanges.length > 0;
  }

  /** A card that grows stays in sight if one was reading at the end of the page. */
  #keepBottom() {
    if (this.isShown && this.atBottom && this.exchanges.length) scrollTo(0, document.body.scrollHeight);
  }
}

export const view = () => new Chat();
