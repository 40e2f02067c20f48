// The chat: what is asked goes up, what is composed comes down.

import * as api from "./api.js";
import { Card } from "./card.js";
import { announce, button, draw, make } from "./dom.js";
import { markedPrompt } from "./heard.js";

const SUGGESTIONS = [
  "a rainy-night bossa nova, melancholic, 96 bpm",
  "epic orchestral chase in D minor",
  "lo-fi beat to study to, with vibraphone",
  "a lullaby for music box and harp in 3/4",
  "ein fröhlicher Walzer für Akkordeon",
  "スローなジャズバラード",
];

const page = Object.fromEntries(
  ["welcome", "suggestions", "songs", "composer", "prompt", "connection"].map((id) => [id, document.getElementById(id)]),
);

/** One question and its answer: a bubble with the prompt, and Minstrel's card. */
class Exchange {
  constructor(prompt) {
    this.prompt = prompt;
    this.bubble = make("p", { className: "bubble", dir: "auto" }, prompt);
    this.card = new Card({
      again: ({ prompt: same }) => ask(same),
      cancel: (song) => this.carryOut(async () => this.show(await api.cancel(song.id))),
      remove: (song) => this.carryOut(async () => (await api.remove(song.id), this.leave())),
      point: (words) => this.point(words),
    });
    this.element = make("li", { className: "exchange" }, make("span", { className: "quiet" }, "You asked:"), this.bubble, this.card.element);
  }

  async send() {
    this.card.wait();
    try {
      this.show(await api.ask(this.prompt));
    } catch (problem) {
      this.card.fail(problem, [
        button("Try again", "again", () => this.send()),
        button("Edit", "edit", () => this.edit()),
      ]);
      keepBottom();
    }
  }

  show(song) {
    if (!this.bubble.querySelector("mark")) this.bubble.replaceChildren(...markedPrompt(this.prompt, song.heard));
    this.card.show(song);
    keepBottom();
    if (this.id || api.isFinal(song)) return;
    this.id = song.id;
    api.follow(song.id, { changed: (news) => this.show(news), gone: () => this.leave() });
  }

  async carryOut(order) {
    try {
      await order();
    } catch (problem) {
      if (problem.status === 404) this.leave();
      else showTrouble(problem);
    }
  }

  edit() {
    page.prompt.value = this.prompt;
    this.leave();
    fitPrompt();
    page.prompt.focus();
  }

  leave() {
    const hadFocus = this.element.contains(document.activeElement);
    this.element.remove();
    if (hadFocus) page.prompt.focus();
    showWelcome();
  }

  /** Lights up the words in the prompt that a chip came from; all of it, if it was understood as a whole. */
  point(words) {
    const marks = [...this.bubble.querySelectorAll("mark")];
    for (const mark of marks) mark.classList.toggle("lit", !!words?.includes(mark.dataset.words));
    this.bubble.classList.toggle("lit", !!words && !marks.some((mark) => mark.matches(".lit")));
  }
}

function ask(prompt) {
  const exchange = new Exchange(prompt);
  page.songs.append(exchange.element);
  showWelcome();
  exchange.element.scrollIntoView({ block: "end" });
  exchange.send();
}

async function restore() {
  try {
    for (const song of (await api.recent()).reverse()) {
      const exchange = new Exchange(song.prompt);
      page.songs.append(exchange.element);
      exchange.show(song);
    }
  } catch (problem) {
    showTrouble(problem);
    setTimeout(restore, 8000);
    return;
  }
  showWelcome();
  if (page.welcome.hidden) scrollTo(0, document.body.scrollHeight);
}

function showWelcome() {
  page.welcome.hidden = page.songs.hasChildNodes();
}

/** A card that grows stays in sight if one was reading at the end of the page. */
let atBottom = true;
addEventListener("scroll", () => {
  atBottom = innerHeight + scrollY > document.body.scrollHeight - 120;
});
const keepBottom = () => atBottom && page.welcome.hidden && scrollTo(0, document.body.scrollHeight);
new ResizeObserver(keepBottom).observe(page.songs);

function showConnection(isThere, text = "Connection lost. Trying again …") {
  page.connection.hidden = isThere;
  page.connection.textContent = isThere ? "" : text;
}

function showTrouble({ message, hint }) {
  showConnection(false, `${message} ${hint}`);
  setTimeout(() => showConnection(true), 8000);
}

function fitPrompt() {
  page.prompt.style.height = "auto";
  page.prompt.style.height = `${page.prompt.scrollHeight}px`;
}

/** A little piano roll that belongs to a text, and only to it. */
function motif(text) {
  let state = [...text].reduce((hash, c) => Math.imul(hash ^ c.codePointAt(0), 16777619) >>> 0, 2166136261);
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const lines = [0, 1, 2, 3, 4].map((n) => draw("rect", { x: 0, y: 4 + n * 6, width: 72, height: 0.7, class: "line" }));
  const notes = [0, 1, 2].flatMap((voice) => melody(next, voice));
  return draw("svg", { viewBox: "0 0 72 34", class: "motif", "aria-hidden": "true" }, ...lines, ...notes);
}

function melody(next, voice) {
  const notes = [];
  for (let x = 0, step = next(4); x < 72; ) {
    const width = Math.min([4, 4, 8, 8, 16][next(5)], 72 - x);
    step = Math.min(3, Math.max(0, step + next(3) - 1));
    const y = 1.5 + voice * 10.5 + step * 3;
    if (next(4)) notes.push(draw("rect", { x, y, width: width - 1.2, height: 2.2, rx: 1.1, class: `tone${voice}` }));
    x += width;
  }
  return notes;
}

page.suggestions.append(
  ...SUGGESTIONS.map((text) =>
    make("li", {}, make("button", { type: "button", onclick: () => ask(text) }, motif(text), make("span", {}, text))),
  ),
);
page.composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const prompt = page.prompt.value.trim();
  if (!prompt) {
    announce("Describe a song first.");
    page.prompt.focus();
    return;
  }
  page.prompt.value = "";
  fitPrompt();
  ask(prompt);
});
page.prompt.addEventListener("input", fitPrompt);
page.prompt.addEventListener("keydown", (event) => {
  // While a Japanese or Chinese word is being put together, Enter belongs to the input method.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  page.composer.requestSubmit();
});
api.onConnection(showConnection);
restore();
