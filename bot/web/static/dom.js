// Small helpers to build the page. Text only ever goes in as text: nothing here parses HTML.

const SVG = "http://www.w3.org/2000/svg";

/** An element with properties, `data-*` (in `dataset`), attributes (in `attrs`) and children (nodes or text). */
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

export function icon(name) {
  return draw("svg", { "aria-hidden": "true" }, draw("use", { href: `#icon-${name}` }));
}

export function button(label, iconName, onclick, className = "act") {
  return make("button", { type: "button", className, onclick }, icon(iconName), make("span", {}, label));
}

/** 64.2 → "1:04". */
export function clock(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** ["a", "b", "c"] → "a, b and c". */
export function listed(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

const announcer = document.getElementById("announcer");

/** Says something to those who listen to the page instead of looking at it. */
export function announce(text) {
  if (announcer.textContent !== text) announcer.textContent = text;
}
