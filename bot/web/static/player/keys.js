// The page's keys for music: the space bar and the arrows, where nothing else wants them.

import { player } from "./transport.js";

const STEP = 5; // seconds

export function connectKeys() {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (!player.song() || !isFree(document.activeElement)) return;
    const does = {
      " ": () => event.repeat || player.toggle(),
      ArrowLeft: () => (event.shiftKey ? player.previous() : player.seek(player.position() - STEP)),
      ArrowRight: () => (event.shiftKey ? player.next() : player.seek(player.position() + STEP)),
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });
}

/** Nothing has the focus, or something that takes no keys: a card that was brought to attention. */
const isFree = (element) => !element || element === document.body || element.tabIndex < 0;
