// How the page looks, speaks and sounds, what is written into files, and what is learnt.

import { get, send } from "../api.js";
import { announce, button, make } from "../dom.js";
import { LANGUAGES, language, setLanguage, t } from "../i18n.js";
import { listensAlong, setListensAlong } from "../player/listening.js";
import * as theme from "../shell/theme.js";
import { choices } from "./choices.js";
import { failed, fill, heading, screen } from "./screen.js";

/** What the server keeps, each shown as a switch: whether it is on, and what is to be sent to turn it. */
const KEPT = {
  learning: { isOn: ({ paused }) => !paused, order: (isOn) => ({ paused: !isOn }) },
  led: { isOn: ({ led }) => led, order: (led) => ({ led }) },
  words: { isOn: ({ words_in_files: words }) => words, order: (isOn) => ({ words_in_files: isOn }) },
};

/** The listener's name on this machine, as `minstrel export` and `minstrel erase` know it. */
const LISTENER = "playground";

export function view() {
  const draw = () => {
    const [taste, files] = [make("div", {}), make("div", {})];
    fill(taste, () => get("/api/settings"), (settings) => {
      files.replaceChildren(kept("words", settings));
      return [kept("learning", settings), kept("led", settings)];
    });
    return [
      heading(t("views-settings-title")),
      group("page", languages(), themes(), toggle("listen", listensAlong(), setListensAlong)),
      group("taste", taste),
      group("files", files),
      group("yours", ...yours()),
      signingOut(),
    ];
  };
  return screen("settings", draw);
}

function group(name, ...children) {
  const title = make("h3", { className: "section-title" }, t(`views-settings-${name}`));
  return make("section", { className: `settings-group settings-${name}` }, title, ...children);
}

/** The page is written anew in the language that is chosen; the focus stays where it was. */
function languages() {
  const faults = make("div", {});
  const chosen = async (tag) => {
    try {
      await setLanguage(tag);
      document.querySelector("[name=settings-language]:checked")?.focus();
      announce(t("page-language-now"));
    } catch (problem) {
      faults.replaceChildren(failed(problem, () => chosen(tag)));
    }
  };
  return make("div", {}, choices(t("page-language"), "settings-language", LANGUAGES, language(), chosen, { isQuiet: false }), faults);
}

const themes = () =>
  choices(t("page-theme"), "settings-theme", theme.THEMES.map((one) => [one, t(`page-theme-${one}`)]), theme.current(), theme.choose, { isQuiet: false });

/** A switch that goes back if the server does not take it. */
function kept(name, settings) {
  const { isOn, order } = KEPT[name];
  const faults = make("div", {});
  return make("div", {}, toggle(name, isOn(settings), async (on, input) => {
    faults.replaceChildren();
    try {
      await send("PATCH", "/api/settings", order(on));
    } catch (problem) {
      input.checked = !on;
      faults.replaceChildren(failed(problem, () => input.click()));
    }
  }), faults);
}

function toggle(name, isOn, turned) {
  const input = make("input", {
    type: "checkbox",
    id: `settings-${name}`,
    checked: isOn,
    onchange: () => turned(input.checked, input),
    attrs: { role: "switch", "aria-describedby": `settings-${name}-means` },
  });
  return make(
    "div",
    { className: "setting" },
    make("label", { htmlFor: input.id }, t(`views-settings-${name}-switch`)),
    input,
    make("p", { className: "setting-means", id: `settings-${name}-means` }, t(`views-settings-${name}-means`)),
  );
}

/** Where others can reach the playground: this browser is to forget that it knows the token. */
function signingOut() {
  const place = make("div", {});
  const leave = async () => {
    try {
      await send("DELETE", "/api/session");
      location.reload();
    } catch (problem) {
      place.append(failed(problem, leave));
    }
  };
  const offered = () =>
    group(
      "access",
      make("p", { className: "settings-says" }, t("views-settings-access-means")),
      make("div", {}, button(t("views-settings-sign-out"), "close", leave)),
    );
  fill(place, () => get("/api/session"), ({ guarded }) => (guarded ? [offered()] : []));
  return place;
}

/** What the host can do with all that is kept: the page itself only says how. */
function yours() {
  const command = (text) => make("pre", { className: "command", tabIndex: 0 }, make("code", {}, text));
  return [
    make("p", { className: "settings-says" }, t("views-settings-export")),
    command(`minstrel export ${LISTENER} mine.zip`),
    make("p", { className: "settings-says" }, t("views-settings-erase")),
    command(`minstrel erase ${LISTENER}`),
  ];
}
