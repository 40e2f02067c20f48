// Whether the server answers, and what went wrong that belongs to no song.

import { t } from "../i18n.js";

const SHOWN_MS = 8000;

const bar = () => document.getElementById("connection");
let isLost = false;

/** The connection is there again, or lost. */
export function showConnection(isThere) {
  isLost = !isThere;
  say(isThere ? "" : t("page-lost"));
}

/** Says for a while what went wrong. */
export function showTrouble({ message, hint }) {
  say(`${message} ${hint}`);
  setTimeout(() => say(isLost ? t("page-lost") : ""), SHOWN_MS);
}

function say(text) {
  bar().textContent = text;
  bar().hidden = !text;
}
