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
    const known = new Set(this.exchanges.map(({ song }) => song?.id));
    for (const song of songs.reverse()) if (!known.has(song.id)) this.#add(song.prompt).show(song);
    this.#showWelcome();
  }

  /** A new question at the end. */
  #add(prompt) {
    const exchange = new Exchange(prompt, {
      made: (song) => this.#made(song),
      begun: (song) => player.live(song),
      ask: (order) => this.ask(order),
      edit: (order) => this.composer.edit(order),
      left: (one) => this.#leave(one),
    });
    this.exchanges.push(exchange);
    this.songs.append(exchange.element);
    this.#showWelcome();
    return exchange;
  }

  /** A song that was made from another one. */
  #made(song) {
    const exchange = this.#add(song.prompt);
    exchange.show(song);
    exchange.element.scrollIntoView({ block: "end" });
    exchange.card.element.focus({ preventScroll: true });
    this.atBottom = true;
    player.live(song);
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
