// What musicians do with a song: a list of tools, each of which opens its own place below the song.

import { announce, button, make, trouble } from "../dom.js";
import { t } from "../i18n.js";
import { analysis } from "./analysis.js";
import { blend, infill, reharmonise, restyle, vary } from "./forms.js";
import { likes } from "./likes.js";
import { score } from "./score.js";

/** By name: `open(song, made)` returns the nodes, or promises them. */
const TOOLS = { vary, infill, restyle, reharmonise, blend, analysis, score, likes };

/** The panel of tools for a song that is ready; `made(song)` is told of each song that is asked for. */
export function toolsPanel(song, made) {
  const place = make("div", { className: "tool-place" });
  const chosen = make("div", { className: "tool-list", attrs: { role: "group", "aria-label": t("page-tools") } });
  let turn = 0;
  const open = async (name, pressed) => {
    const mine = ++turn;
    for (const one of chosen.children) one.setAttribute("aria-pressed", one === pressed);
    place.replaceChildren(make("p", { className: "view-wait" }, t("views-wait")));
    place.setAttribute("aria-busy", "true");
    let nodes;
    try {
      nodes = await TOOLS[name](song, made);
    } catch (problem) {
      announce(`${problem.message} ${problem.hint}`);
      nodes = [trouble(problem)];
    }
    if (mine !== turn) return;
    place.removeAttribute("aria-busy");
    place.replaceChildren(make("p", { className: "tool-about" }, t(`page-tool-${name}-about`)), ...nodes);
    (place.querySelector("input, select") ?? pressed).focus({ preventScroll: true });
    place.parentElement.scrollIntoView({ block: "nearest" });
  };
  for (const name of Object.keys(TOOLS)) {
    const one = button(t(`page-tool-${name}`), null, () => open(name, one), "act tool");
    one.setAttribute("aria-pressed", "false");
    chosen.append(one);
  }
  return make("section", { className: "song-tools", attrs: { "aria-label": t("page-tools") } }, chosen, place);
}
