// What opens beside a button and closes by itself: with Escape, with a click elsewhere, or when something was chosen.

import { make } from "./dom.js";

const GAP = 6; // pixels between the button and what it opens

/**
 * Makes a button open something. `fill(close)` returns its nodes each time that it opens. One that is to have the focus
 * at once has `data-focus`; else what has opened gets it. The focus comes back to the button by itself.
 */
export function popover(anchor, fill, { label, className = "" } = {}) {
  anchor.setAttribute("aria-expanded", "false");
  anchor.setAttribute("aria-haspopup", "dialog");
  // Made by the first click: a page of songs has hundreds of buttons, of which few are ever pressed.
  anchor.addEventListener("click", () => attach(anchor, fill, label, className), { once: true });
}

/** The same with a list of links and buttons, through which the arrow keys lead. `items(close)` returns them. */
export function menu(anchor, items, { label } = {}) {
  popover(anchor, items, { label, className: "menu" });
}

function attach(anchor, fill, label, className) {
  const box = make("div", { className: `popover ${className}`, popover: "auto", tabIndex: -1, attrs: { role: "dialog", "aria-label": label ?? anchor.textContent } });
  const place = () => placeBeside(box, anchor.getBoundingClientRect());
  const grown = new ResizeObserver(place); // what is inside may come later, and the keyboard of a phone too
  box.addEventListener("beforetoggle", ({ newState }) => {
    if (newState === "open") box.replaceChildren(...fill(() => box.hidePopover()));
  });
  box.addEventListener("toggle", ({ newState }) => {
    const isOpen = newState === "open";
    anchor.setAttribute("aria-expanded", isOpen);
    for (const change of ["scroll", "resize"]) {
      if (isOpen) addEventListener(change, place, true);
      else removeEventListener(change, place, true);
    }
    if (!isOpen) {
      grown.disconnect();
      return box.replaceChildren();
    }
    grown.observe(box);
    place();
    (box.querySelector("[data-focus]") ?? (className === "menu" ? focusable(box)[0] : box)).focus();
  });
  if (className === "menu") box.addEventListener("keydown", (event) => walk(event, box));
  anchor.after(box);
  anchor.popoverTargetElement = box; // this click already opens it
}

/** Below the button if there is room, else above it; always within the window. */
function placeBeside(box, { left, top, bottom }) {
  const { offsetWidth: width, offsetHeight: height } = box;
  const fits = bottom + GAP + height <= innerHeight || top < innerHeight - bottom;
  const y = fits ? bottom + GAP : top - GAP - height;
  box.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8))}px`;
  box.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
}

const focusable = (box) => [...box.querySelectorAll("a[href], button:not(:disabled), input, select")];

function walk(event, box) {
  const all = focusable(box);
  const at = all.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined) return;
  all[(to + all.length) % all.length].focus();
  event.preventDefault();
}
