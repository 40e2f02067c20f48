// Which view is shown: the part of the address after "#/".

import { t } from "./i18n.js";
import { make, trouble } from "./dom.js";

/** The chat first: it is what an empty address means. Each module has `view() -> {element, shown(rest), left()}`. */
const VIEWS = {
  "": () => import("./chat/chat.js"),
  library: () => import("./views/library.js"),
  discover: () => import("./views/discover.js"),
  playlist: () => import("./views/playlist.js"),
  find: () => import("./views/find.js"),
  verify: () => import("./views/verify.js"),
  settings: () => import("./views/settings.js"),
};

const made = new Map(); // name → view
let current = null; // {name, view}
let turn = 0;

/** Shows another view: `go("library")`, `go("playlist/2026-11-22")`, `go("")`. */
export function go(path) {
  if (location.hash === `#/${path}`) show();
  else location.hash = `#/${path}`;
}

/** Shows the address's view, now and after each change of it. */
export function start() {
  addEventListener("hashchange", show);
  return show();
}

/** The view's element is in the page, and its heading has the focus, unless the page has only just been opened. */
async function show() {
  const [name, ...rest] = location.hash.replace(/^#\/?/, "").split("/");
  const known = name in VIEWS ? name : "";
  const isFirst = current === null;
  const mine = ++turn;
  title(known);
  const view = await viewOf(known);
  if (mine !== turn) return;
  if (current?.view !== view) {
    current?.view.left();
    document.getElementById("view").replaceChildren(view.element);
    scrollTo(0, 0);
  }
  current = { name: known, view };
  view.shown(rest.map(decodeURIComponent).join("/"));
  if (!isFirst) view.element.querySelector("h2")?.focus({ preventScroll: true });
}

async function viewOf(name) {
  if (!made.has(name)) {
    try {
      made.set(name, (await VIEWS[name]()).view());
    } catch (error) {
      console.error(error);
      return { element: lost(), shown() {}, left() {} };
    }
  }
  return made.get(name);
}

const lost = () =>
  make("section", { className: "view" }, trouble({ message: t("page-unreachable"), hint: t("page-unreachable-hint") }));

/** Says in the title and the navigation where one is; called again after a change of language. */
export function title(name = current?.name ?? "") {
  document.title = name ? `${t(`page-tab-${name}`)} · Minstrel` : "Minstrel";
  for (const link of document.querySelectorAll(".nav a, .tools a")) {
    if (link.getAttribute("href") === `#/${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}
