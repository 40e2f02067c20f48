// Small helpers to build the page. Text only ever goes in as text: nothing here parses HTML.

const SVG = "http://www.w3.org/2000/svg";

/** An element with properties, `data-*` (in `dataset`), attributes (in `attrs`) and children (nodes, text, or null). */
export function make(tag, { attrs = {}, dataset = {}, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  Object.assign(element.dataset, dataset);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child != null));
  return element;
}

/** An SVG element with attributes and children. */
export function draw(tag, attrs = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A symbol of index.html's sprite: `icon("send")`. */
export const icon = (name) => draw("svg", { class: "icon", "aria-hidden": "true" }, draw("use", { href: `#icon-${name}` }));

/** A button with an icon (or null) and a label; `label` changes with `setLabel`. */
export function button(label, iconName, onclick, className = "act") {
  return make("button", { type: "button", className, onclick }, iconName && icon(iconName), make("span", {}, label));
}

/** A button that shows only its icon; `label` is for who listens, and for who waits with the pointer on it. */
export function iconButton(label, iconName, onclick, className = "plain") {
  return make("button", { type: "button", className, onclick, title: label, attrs: { "aria-label": label } }, icon(iconName));
}

export function setLabel(element, label) {
  element.querySelector("span").textContent = label;
}

/** 64.2 → "1:04". */
export function clock(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** What went wrong, and what to do next: of a Problem, or of anything with `message` and `hint`. */
export function trouble({ message, hint }, ...buttons) {
  return make(
    "div",
    { className: "trouble" },
    make("p", { className: "message", dir: "auto" }, message),
    hint && make("p", { className: "advice", dir: "auto" }, hint),
    buttons.length ? make("div", { className: "actions" }, ...buttons) : null,
  );
}

/** Says something to those who listen to the page instead of looking at it. */
export function announce(text) {
  const announcer = document.getElementById("announcer");
  // The same words twice are no change, and would not be said: a blank makes them one.
  announcer.textContent = announcer.textContent === text ? `${text}\u00a0` : text;
}
