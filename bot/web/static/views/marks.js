// The marks that a file may carry, what each of them is, and what it says.

import { clock, icon, make } from "../dom.js";
import { t } from "../i18n.js";
import { capital, keyName, styleName, tempoName } from "../music.js";

const KINDS = ["watermark", "c2pa", "tags", "midi", "recipe"];
const STATES = { valid: "check", invalid: "alert", absent: "absent" };

/** What is shown of what a mark says: its name there, the key of ours, and how the value is written. */
const SAYINGS = [
  ["title", "views-verify-says-title"],
  ["signer", "views-verify-says-signer", (signer, { trust, problem }) => (trust && !problem ? t(`views-verify-signer-${trust}`, { signer }) : signer)],
  ["problem", "views-verify-says-problem"],
  ["style", "page-chip-style", (style) => capital(styleName(style))],
  ["key", "page-chip-key", keyOf],
  ["bpm", "page-chip-tempo", (bpm) => tempoName(Number(bpm))],
  ["seed", "views-verify-says-seed"],
  ["model", "views-verify-says-model"],
  ["comment", "views-verify-says-words"],
  ["text", "views-verify-says-words"],
  ["payload", "views-verify-says-fingerprint"],
  ["heard_seconds", "views-verify-says-heard", clock],
];

/** "A minor", as files have it, in the page's language. */
function keyOf(text) {
  const [tonic, mode] = text.split(" ");
  return keyName({ tonic, mode });
}

/** Before a file is there: all that is looked for. */
export const wantedMarks = () => markList(KINDS.map((kind) => ({ kind })));

export function markList(marks) {
  const sorted = [...marks].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return [
    make("h3", { className: "section-title" }, t("views-verify-marks")),
    make("ul", { className: "marks" }, ...sorted.map(mark)),
  ];
}

/** Of a mark that was not looked for yet nothing is said but what it is. */
function mark({ kind, state, says }) {
  return make(
    "li",
    { className: `mark-line mark-${state ?? "wanted"}` },
    icon(state ? STATES[state] : "verify"),
    make(
      "div",
      {},
      make("p", { className: "mark-name" }, t(`views-verify-${kind}`), state && make("span", { className: "mark-state" }, t(`views-verify-state-${state}`))),
      make("p", { className: "mark-means" }, t(`views-verify-${kind}-means`)),
      says && sayings(says),
    ),
  );
}

function sayings(says) {
  const known = SAYINGS.filter(([name]) => says[name] !== undefined && says[name] !== "");
  if (!known.length) return null;
  const line = ([name, key, written = String]) => [make("dt", {}, t(key)), make("dd", { dir: "auto" }, written(says[name], says))];
  return make("dl", { className: "sayings" }, ...known.flatMap(line));
}
