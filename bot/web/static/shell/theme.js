// Light, dark, or as the system has it.

import { icon, iconButton, make } from "../dom.js";
import { t } from "../i18n.js";
import { menu } from "../popover.js";

const STORED = "minstrel-theme";
export const THEMES = ["auto", "light", "dark"];

export const current = () => document.documentElement.dataset.theme;

/** The bar of a phone's browser takes the paper's colour. */
export function tint() {
  const bar = document.querySelector("meta[name=theme-color]") ?? document.head.appendChild(make("meta", { name: "theme-color" }));
  bar.content = getComputedStyle(document.documentElement).backgroundColor;
}

export function choose(theme) {
  localStorage.setItem(STORED, theme);
  document.documentElement.dataset.theme = theme;
  tint();
}

export function themeMenu() {
  const opener = iconButton(t("page-theme"), "dark");
  const item = (theme, close) =>
    make(
      "button",
      { type: "button", onclick: () => (choose(theme), close()), attrs: { "aria-current": theme === current() } },
      icon(theme),
      t(`page-theme-${theme}`),
    );
  menu(opener, (close) => THEMES.map((theme) => item(theme, close)), { label: t("page-theme") });
  return make("span", {}, opener);
}
