// The menu of the seven languages, each by its own name.

import { announce, iconButton, make } from "../dom.js";
import { LANGUAGES, language, setLanguage, t } from "../i18n.js";
import { menu } from "../popover.js";

export function languageMenu() {
  const opener = iconButton(t("page-language"), "language");
  const item = ([tag, name], close) =>
    make(
      "button",
      {
        type: "button",
        lang: tag,
        onclick: async () => {
          close();
          try {
            await setLanguage(tag);
            announce(t("page-language-now"));
          } catch {
            announce(t("page-unreachable"));
          }
        },
        attrs: { "aria-current": tag === language() },
      },
      name,
    );
  menu(opener, (close) => LANGUAGES.map((one) => item(one, close)), { label: t("page-language") });
  return make("span", {}, opener);
}
