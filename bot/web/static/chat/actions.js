// What can be done with a song that is there: the buttons of its message on Discord.

import { isFinal, send, songPath } from "../api.js";
import { announce, button, icon, make, setLabel, trouble } from "../dom.js";
import { t } from "../i18n.js";
import { player } from "../player/player.js";
import { menu } from "../popover.js";
import { go } from "../router.js";

/** Files to take home: what they are called, the ending that is shown, and where they are. */
const FILES = [
  ["mp3", "mp3", ({ files }) => `${files.audio}?download=1`],
  ["midi", "mid", ({ files }) => files.midi],
  ["wav", "wav", ({ id }) => songPath(id, "/wav")],
  ["flac", "flac", ({ id }) => songPath(id, "/flac")],
  ["stems", "zip", ({ id }) => songPath(id, "/stems")],
  ["picture", "png", ({ files }) => `${files.picture}?download=1`],
  ["recipe", "json", ({ files }) => files.recipe],
];

/**
 * A row of buttons for a song whatever its status. The handlers say what to do besides, each may be left out:
 * `made(song)` with a new song that was asked for (else the chat is opened, which shows it), `changed(song)` with this
 * one as it is now, `removed(id)`, `unfold(panel)` with the tools of musicians where there is more room for them.
 */
export function songActions(song, { made = () => go(""), changed = () => {}, removed = () => {}, unfold } = {}) {
  const box = make("div", { className: "song-actions" });
  const row = make("div", { className: "actions" });
  const below = make("div", {});
  /** Carries something out, once however often the button is pressed, and says what went wrong where that was. */
  const does = (order) => async ({ currentTarget }) => {
    if (currentTarget.ariaDisabled) return;
    currentTarget.ariaDisabled = "true"; // and not `disabled`, which would lose the focus
    below.replaceChildren();
    try {
      await order();
    } catch (problem) {
      below.replaceChildren(trouble(problem));
      announce(`${problem.message} ${problem.hint}`);
      if (problem.status === 404) removed(song.id);
    }
    currentTarget.ariaDisabled = null;
  };
  const anew = (verb) =>
    does(async () => {
      player.prime();
      made(await send("POST", songPath(song.id, `/${verb}`)));
    });
  const { status } = song;
  if (status === "ready") {
    row.append(
      button(t("page-button-again"), "again", anew("again")),
      button(t("page-button-vary"), "vary", anew("vary")),
      button(t("page-button-extend"), "extend", anew("extend")),
      changeButton(song, below, made),
      toolsButton(song, below, made, unfold),
      saveButton(song),
      countButton(song, does, changed),
    );
  } else if (status === "failed") {
    row.append(button(t("page-button-retry"), "again", does(async () => changed(await send("POST", songPath(song.id, "/retry"))))));
  } else if (status === "cancelled") {
    row.append(button(t("page-button-start-again"), "again", anew("again")));
  }
  row.append(isFinal(song) ? deleteButton(song, does, removed) : cancelButton(song, does, changed));
  box.append(row, below);
  return box;
}

function cancelButton(song, does, changed) {
  return button(t("page-button-cancel"), "stop", does(async () => changed(await send("DELETE", songPath(song.id, "?only=unfinished")))));
}

/** Opens a line to type in what should be different. */
function changeButton(song, below, made) {
  const opener = button(t("page-button-change"), "edit", () => {
    const isOpen = opener.getAttribute("aria-expanded") === "true";
    opener.setAttribute("aria-expanded", !isOpen);
    below.replaceChildren(...(isOpen ? [] : [form()]));
    below.querySelector("input")?.focus();
  });
  opener.setAttribute("aria-expanded", "false");
  const close = () => {
    opener.setAttribute("aria-expanded", "false");
    below.replaceChildren();
    opener.focus();
  };
  const form = () => {
    const words = make("input", {
      className: "field",
      name: "words",
      required: true,
      maxLength: 300,
      placeholder: t("page-placeholder-change"),
      autocomplete: "off",
      enterKeyHint: "send",
      attrs: { "aria-label": t("page-change-what") },
    });
    const faults = make("div", {});
    const submit = make("button", { className: "act first" }, icon("send"), make("span", {}, t("page-button-compose")));
    const element = make(
      "form",
      {
        className: "change",
        onkeydown: ({ key }) => {
          if (key === "Escape") close();
        },
        onsubmit: async (event) => {
          event.preventDefault();
          submit.disabled = true;
          player.prime();
          try {
            const changed = await send("POST", songPath(song.id, "/change"), { words: words.value.trim() });
            close();
            made(changed);
          } catch (problem) {
            faults.replaceChildren(trouble(problem));
            announce(`${problem.message} ${problem.hint}`);
            submit.disabled = false;
          }
        },
      },
      make("div", { className: "change-line" }, words, submit),
      faults,
    );
    return element;
  };
  return opener;
}

/** Opens what musicians do with a song, which is fetched when it is first wanted. */
function toolsButton(song, below, made, unfold) {
  const panel = async () => (await import("../tools/tools.js")).toolsPanel(song, made);
  if (unfold) return button(t("page-button-tools"), "tools", async () => unfold(await panel()));
  const opener = button(t("page-button-tools"), "tools", async () => {
    const isOpen = opener.getAttribute("aria-expanded") === "true";
    opener.setAttribute("aria-expanded", !isOpen);
    below.replaceChildren();
    if (isOpen) return;
    below.replaceChildren(await panel());
    below.querySelector("button")?.focus();
  });
  opener.setAttribute("aria-expanded", "false");
  return opener;
}

function saveButton(song) {
  const opener = button(t("page-button-save"), "save");
  opener.append(icon("down"));
  menu(
    opener,
    (close) =>
      FILES.map(([key, ending, address]) =>
        make("a", { href: address(song), download: "", onclick: () => setTimeout(close) }, t(`page-save-${key}`), make("small", {}, ending)),
      ),
    { label: t("page-button-save") },
  );
  return make("span", {}, opener);
}

/** Whether anything that one does with the song teaches what one likes. */
function countButton(song, does, changed) {
  const label = () => t(song.uncounted ? "page-button-count" : "page-button-uncount");
  const element = button(
    label(),
    "uncount",
    does(async () => {
      await send(song.uncounted ? "DELETE" : "PUT", songPath(song.id, "/uncounted"));
      song.uncounted = !song.uncounted;
      setLabel(element, label());
      element.title = t(song.uncounted ? "page-count-why" : "page-uncount-why");
      announce(t(song.uncounted ? "page-uncounted" : "page-counted"));
      changed(song);
    }),
  );
  element.title = t(song.uncounted ? "page-count-why" : "page-uncount-why");
  return element;
}

/** Asks whether one is sure: the second click means it, unless something else was done between. */
function deleteButton(song, does, removed) {
  const remove = does(async () => {
    await send("DELETE", songPath(song.id));
    if (player.is(song)) player.stop();
    announce(t("page-deleted"));
    removed(song.id);
  });
  const element = button(t("page-button-delete"), "delete", (event) => {
    if (element.dataset.sure) return remove(event);
    element.dataset.sure = "yes";
    setLabel(element, t("page-button-sure"));
    announce(t("page-delete-sure"));
  });
  const keep = () => {
    delete element.dataset.sure;
    setLabel(element, t("page-button-delete"));
  };
  element.addEventListener("blur", keep);
  element.addEventListener("keydown", ({ key }) => key === "Escape" && keep());
  return element;
}
