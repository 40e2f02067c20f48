// Where one asks: a line to type in, and above it what is heard in it so far, to be changed before it is sent.

import { send } from "../api.js";
import { announce, icon, make } from "../dom.js";
import { t } from "../i18n.js";
import { chipRow } from "./chips.js";
import { chosenIn, withChoice } from "./exchange.js";

/** Milliseconds without a key after which the words are read. */
const TYPED_MS = 300;

/**
 * The order so far: what is typed and not sent yet outlives a change of language and a look at another view. Its seed
 * is drawn at the first reading, so that who wants a surprise gets the one that the chips show.
 */
const draft = { prompt: "" };

export class Composer {
  /** `ask(order)` is called with what was typed and chosen. */
  constructor(ask) {
    this.ask = ask;
    this.field = make("textarea", {
      id: "prompt",
      name: "prompt",
      rows: 1,
      placeholder: t("page-placeholder-prompt"),
      autocomplete: "off",
      enterKeyHint: "send",
      value: draft.prompt,
    });
    this.chips = make("div", { className: "so-far" });
    this.element = make(
      "form",
      { className: "composer", attrs: { "aria-label": t("page-ask") } },
      this.chips,
      make(
        "div",
        { className: "sheet" },
        make("label", { className: "quiet", htmlFor: "prompt" }, t("page-describe")),
        this.field,
        make("button", { className: "send", title: t("page-button-compose"), attrs: { "aria-label": t("page-button-compose") } }, icon("send")),
      ),
      make("p", { className: "hint" }, t("page-keys")),
    );
    this.element.addEventListener("submit", (event) => this.#submit(event));
    this.field.addEventListener("input", () => this.#typed());
    this.field.addEventListener("keydown", (event) => {
      // While a Japanese or Chinese word is being put together, Enter belongs to the input method.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.element.requestSubmit();
    });
    if (draft.prompt) this.#read();
  }

  focus() {
    this.field.focus({ preventScroll: true });
  }

  /** Puts an order back, to be changed. */
  edit(order) {
    Object.assign(draft, order);
    this.field.value = order.prompt;
    this.#fit();
    this.#read();
    this.focus();
  }

  #submit(event) {
    event.preventDefault();
    const prompt = this.field.value.trim();
    if (!prompt) {
      announce(t("page-describe-first"));
      return this.focus();
    }
    const order = { ...draft, prompt };
    this.field.value = "";
    this.#clear();
    this.#fit();
    this.ask(order);
  }

  #clear() {
    clearTimeout(this.waiting);
    this.reading?.abort();
    Object.assign(draft, { prompt: "", choices: undefined, bars: undefined, seed: undefined });
    this.chips.replaceChildren();
  }

  #typed() {
    this.#fit();
    draft.prompt = this.field.value;
    clearTimeout(this.waiting);
    if (!draft.prompt.trim()) return this.#clear();
    this.waiting = setTimeout(() => this.#read(), TYPED_MS);
  }

  /** What is heard in the words so far. What cannot be read is said when it is sent, not while it is typed. */
  async #read() {
    this.reading?.abort();
    this.reading = new AbortController();
    try {
      const reading = await send("POST", "/api/readings", { ...draft, prompt: draft.prompt.trim() }, this.reading);
      draft.seed = reading.seed;
      this.#show(reading);
    } catch (problem) {
      if (problem.name !== "AbortError") this.chips.replaceChildren();
    }
  }

  #show(reading) {
    const open = this.chips.querySelector(":popover-open");
    // An editor that is open stays: what is chosen in it is read anew anyway.
    if (open) return open.addEventListener("toggle", () => this.#show(reading), { once: true });
    const row = chipRow(reading, {
      chosen: chosenIn(draft),
      choose: (kind, value) => {
        Object.assign(draft, withChoice(draft, kind, value));
        this.again = kind;
        this.#read();
      },
    });
    this.chips.replaceChildren(row);
    if (this.again) row.querySelector(`[data-kind=${this.again}]`)?.focus();
    this.again = undefined;
  }

  #fit() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight}px`;
  }
}
