// The page's player: `player` decides what sounds, the panels and the small player show it.

import { connectKeys } from "./keys.js";
import { connectMini } from "./mini.js";
import { connectSystem } from "./session.js";

export { livePanel } from "./live.js";
export { playerPanel } from "./panel.js";
export { player } from "./transport.js";

connectKeys();
connectMini();
connectSystem();
