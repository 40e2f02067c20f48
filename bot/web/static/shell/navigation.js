// Where one can go: a bar of tabs below the page on a phone, a table of contents beside it on a wide screen.

import { icon, make } from "../dom.js";
import { t } from "../i18n.js";
import { languageMenu } from "./languages.js";
import { themeMenu } from "./theme.js";

const TABS = { "": "chat", library: "library", find: "find", discover: "discover", playlist: "playlist" };

/** For which a phone's bar has no room: they stand at its top. */
const TOOLS = ["verify", "settings"];

const byId = (id) => document.getElementById(id);

/** Writes all that is around the views, in the page's language. */
export function drawShell() {
  byId("skip").textContent = t("page-skip");
  byId("skip").hidden = false;
  byId("skip").onclick = (event) => {
    event.preventDefault(); // the address names the view, not a place in it
    byId("view").focus();
  };
  byId("motto").textContent = t("page-motto");
  byId("nav").setAttribute("aria-label", t("page-nav"));
  byId("nav").replaceChildren(
    ...Object.entries(TABS).map(([path, name]) => tab(path, name)),
    ...TOOLS.map((name) => tab(name, name, "minor")),
  );
  byId("tools").replaceChildren(
    ...TOOLS.map((name) =>
      make("a", { className: "plain", href: `#/${name}`, title: t(`page-tab-${name}`), attrs: { "aria-label": t(`page-tab-${name}`) } }, icon(name)),
    ),
    languageMenu(),
    themeMenu(),
  );
}

const tab = (path, name, className = "") =>
  make("a", { className, href: `#/${path}` }, icon(name), make("span", {}, t(`page-tab-${name}`)));

/** What stands at the lower edge of the window covers something: views leave this much room below. */
export function watchDock() {
  const dock = byId("dock");
  new ResizeObserver(() => document.documentElement.style.setProperty("--dock", `${dock.offsetHeight}px`)).observe(dock);
}
