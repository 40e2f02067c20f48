// The empty page: a question, and ideas to start from, each with a little piano roll of its own.

import { make } from "../dom.js";
import { t } from "../i18n.js";
import { motif } from "../motif.js";

const IDEAS = 6;

/** `ask(prompt)` is called with the idea that was pressed. */
export function welcome(ask) {
  const idea = (text) => make("li", {}, make("button", { type: "button", onclick: () => ask(text) }, motif(text), make("span", {}, text)));
  const ideas = Array.from({ length: IDEAS }, (_, index) => t(`page-idea-${index + 1}`));
  return make(
    "section",
    { className: "welcome", hidden: true },
    make("h2", { tabIndex: -1 }, t("page-question")),
    make("p", { className: "lead" }, t("page-lead")),
    make("ul", { className: "suggestions", attrs: { "aria-label": t("page-ideas") } }, ...ideas.map(idea)),
  );
}
