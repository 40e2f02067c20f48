// The roll in words, for those who do not see it.

import { clock } from "../dom.js";
import { listed, t } from "../i18n.js";
import { partName, sectionName, sectionsOf } from "./score.js";

/** Who plays, how long, in which meter and tempo, and the form with its bars. */
export function described(score) {
  const players = [...new Set([...score.parts].reverse().map(partName))];
  const figures = { bars: score.bars, meter: score.meter, bpm: Math.round(score.bpm), length: clock(score.seconds) };
  const form = sectionsOf(score).map(({ name, bar, last }) => t("player-roll-section", { name: sectionName(name), from: bar, to: last }));
  const said = [t("player-roll-figures", figures), t("player-roll-players", { players: listed(players) })];
  return [...said, ...(form.length ? [t("player-roll-form", { form: listed(form) })] : [])].join(" ");
}
