// One question and its answer: a bubble with the prompt, and Minstrel's card.

import { follow, isFinal, newKey, send } from "../api.js";
import { button, make } from "../dom.js";
import { listed, t } from "../i18n.js";
import { Card } from "./card.js";
import { chipsOf, choicesOf, hasLength, markedPrompt } from "./heard.js";
import { vocabulary } from "./vocabulary.js";

const FIELDS = { style: "style", mood: "mood", tempo: "bpm", key: "key", meter: "meter", instruments: "instruments" };

/** An order with something chosen by hand; `value` null takes the choice back. */
export function withChoice(order, kind, value) {
  if (kind === "length") return { ...order, bars: value ?? undefined };
  const choices = { ...order.choices, [FIELDS[kind]]: value ?? undefined };
  return { ...order, choices };
}

/** The kinds of chips that an order has a choice for. */
export const chosenIn = ({ choices = {}, bars }) =>
  [...Object.keys(FIELDS).filter((kind) => choices[FIELDS[kind]] !== undefined), ...(bars === undefined ? [] : ["length"])];

export class Exchange {
  /** `does`: what the chat does: made(song), ask(order), edit(order), left(exchange). */
  constructor(prompt, does) {
    this.prompt = prompt;
    this.does = does;
    this.bubble = make("p", { className: "bubble", dir: "auto" }, prompt);
    this.chosen = make("p", { className: "chosen", hidden: true });
    this.card = new Card({
      made: does.made,
      changed: (song) => this.show(song),
      removed: () => this.leave(),
      choose: (kind, value) => this.askAnew(kind, value),
      point: (words) => this.point(words),
    });
    this.element = make(
      "li",
      { className: "exchange" },
      make("div", { className: "asked" }, make("span", { className: "quiet" }, t("page-you-asked")), this.bubble, this.chosen),
      this.card.element,
    );
  }

  /**
   * Sends the order to the server; says what went wrong, and what to do, where that fails. The server may have heard it
   * although its answer was lost: with the `key` of the first time it is not asked for another song.
   */
  async send(order, key = newKey()) {
    this.card.wait();
    try {
      const song = await send("POST", "/api/songs", order, { key });
      this.show(song);
      this.does.begun(song);
    } catch (problem) {
      this.card.fail(problem, [
        make(
          "div",
          { className: "actions" },
          button(t("page-button-retry"), "again", () => this.send(order, key)),
          button(t("page-button-edit"), "edit", () => (this.leave(), this.does.edit(order))),
        ),
      ]);
    }
  }

  show(song) {
    this.song = song;
    if (!this.isMarked) this.#mark(song);
    this.card.show(song);
    if (isFinal(song)) this.#unfollow();
    else this.unfollow ??= follow(song.id, { changed: (news) => this.show(news), gone: () => this.leave() });
  }

  /** The same words once more, with something else chosen by hand and all the rest as it was heard. */
  async askAnew(kind, value) {
    const { prompt, seed, brief } = this.song;
    const choices = choicesOf(this.song, await vocabulary());
    const bars = hasLength(this.song) ? undefined : brief.bars;
    this.does.ask(withChoice({ prompt, seed, choices, bars }, kind, value));
  }

  /** Lights up the words in the prompt that a chip came from; all of it, if it was understood as a whole. */
  point(words) {
    const marks = [...this.bubble.querySelectorAll("mark")];
    for (const mark of marks) mark.classList.toggle("lit", !!words?.includes(mark.dataset.words));
    this.bubble.classList.toggle("lit", !!words && words.includes(this.prompt));
  }

  leave() {
    this.close();
    this.does.left(this);
  }

  /** Ends what goes on in it. */
  close() {
    this.#unfollow();
    this.card.dispose();
  }

  #unfollow() {
    this.unfollow?.();
    this.unfollow = undefined;
  }

  #mark(song) {
    this.isMarked = true;
    this.bubble.replaceChildren(...markedPrompt(this.prompt, song.heard));
    const lower = this.prompt.toLowerCase();
    const byHand = chipsOf(song).filter(({ words }) => words.length && words.every((one) => !lower.includes(one.toLowerCase())));
    this.chosen.hidden = !byHand.length;
    this.chosen.textContent = byHand.length ? t("page-chosen", { choices: listed([...new Set(byHand.map(({ text }) => text))]) }) : "";
  }
}
