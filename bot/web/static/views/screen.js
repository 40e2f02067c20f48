// What all views share: they are made anew when they are shown and when the language changes, and say how loading goes.

import { announce, button, make, trouble } from "../dom.js";
import { onLanguage, t } from "../i18n.js";

/** Milliseconds after which loading is said to take a moment: whoever waits less is not told. */
const SLOW_MS = 400;

/** Of refusals those that pass: too slow, too often. */
const PASSING = [408, 429];

/** A view as the page's router wants it. `draw(rest)` makes its nodes, `close()` ends what goes on in it. */
export function screen(name, draw, close = () => {}) {
  const element = make("section", { className: `view view-${name}` });
  let address = null; // what follows the view's name in the page's address; null while the view is not shown
  const fill = () => {
    empty(element);
    element.append(...draw(address));
  };
  onLanguage(() => address !== null && fill());
  return {
    element,
    shown(rest = "") {
      address = rest;
      fill();
    },
    left() {
      address = null;
      close();
      empty(element);
    },
  };
}

/** The view's heading, with a sentence below it. */
export function heading(title, lead, ...tools) {
  return make(
    "header",
    { className: "view-head" },
    make("h2", { className: "view-title", tabIndex: -1 }, title),
    lead ? make("p", { className: "view-lead" }, lead) : null,
    ...tools,
  );
}

/** Takes all away that is in an element, and ends what goes on in it: a song's panel follows the player. */
export function empty(element) {
  for (const one of element.querySelectorAll(".disposable")) one.dispose?.();
  element.replaceChildren();
}

/** Fills a place with the nodes that `show(await load())` makes, unless it is to be filled with something else by then. */
export async function fill(place, load, show) {
  const turn = (place.turn ?? 0) + 1;
  place.turn = turn;
  place.setAttribute("aria-busy", "true");
  const slow = setTimeout(() => {
    if (!place.hasChildNodes()) place.append(make("p", { className: "view-wait" }, t("views-wait")));
  }, SLOW_MS);
  let nodes;
  try {
    nodes = show(await load());
  } catch (problem) {
    nodes = [failed(problem, () => fill(place, load, show))];
  }
  clearTimeout(slow);
  if (place.turn !== turn) return;
  place.removeAttribute("aria-busy");
  empty(place);
  place.append(...nodes);
}

/** What went wrong, also for who listens; with a button to try again, unless the same would go wrong again. */
export function failed(problem, again) {
  announce(`${problem.message} ${problem.hint}`);
  const isFinal = problem.status >= 400 && problem.status < 500 && !PASSING.includes(problem.status);
  return trouble(problem, ...(again && !isFinal ? [button(t("views-retry"), "again", again)] : []));
}

/** Says in the place of a list why there is nothing, and what to do. */
export function nothing(title, how, ...actions) {
  return make(
    "div",
    { className: "nothing" },
    make("p", { className: "nothing-title" }, title),
    how ? make("p", { className: "nothing-how" }, how) : null,
    actions.length ? make("div", { className: "actions" }, ...actions) : null,
  );
}

/** Leads to where songs are asked for. */
export const askLink = () => make("a", { className: "act first", href: "#/" }, t("views-ask"));
