// What the page says, in the listener's language: Fluent messages that the server keeps (bot/locales).

import { FluentBundle, FluentResource } from "./vendor/fluent/fluent.min.js";

/** Tags with the languages' own names. */
export const LANGUAGES = Object.entries({
  en: "English",
  de: "Deutsch",
  es: "Español",
  fr: "Français",
  pt: "Português",
  ja: "日本語",
  zh: "中文",
});

const STORED = "minstrel-language";
const COUNTRIES = { en: "en-GB", pt: "pt-BR", zh: "zh-Hans-CN" }; // whose habits with numbers, dates and lists: bot/words.py
const FUNCTIONS = { LOWER: ([text]) => String(text?.value ?? text).toLowerCase() };

let tag = "en";
let bundle = null;
const listeners = new Set();

export const language = () => tag;

/** The locale of `language()`, as `Intl` and `toLocaleString` take it. */
export const locale = () => COUNTRIES[tag] ?? tag;

/** The message of this key. Values go in as text. */
export function t(key, args = {}) {
  const message = bundle.getMessage(key);
  if (!message?.value) {
    console.error(`no message: ${tag} ${key}`);
    return key;
  }
  const faults = [];
  const said = bundle.formatPattern(message.value, args, faults);
  if (faults.length) console.error(`no message: ${tag} ${key}: ${faults.join("; ")}`);
  return said;
}

/** Whether there is such a message: names of another version have none. */
export const has = (key) => bundle.hasMessage(key);

/** Speaks another language from now on, and remembers it. Throws the API's Problem if its words do not come. */
export async function setLanguage(wanted) {
  await load(wanted);
  localStorage.setItem(STORED, wanted);
  for (const tell of listeners) tell(tag);
}

/** Calls `tell(tag)` after each change; returns what ends that. */
export function onLanguage(tell) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Loads the language that was chosen before, or that the browser asks for. */
export function start() {
  const known = LANGUAGES.map(([known]) => known);
  const wanted = [localStorage.getItem(STORED) ?? "", ...navigator.languages].map((wanted) => wanted.split("-")[0].toLowerCase());
  return load(wanted.find((wanted) => known.includes(wanted)) ?? "en");
}

async function load(wanted) {
  const answer = await fetch(`/api/words/${wanted}`);
  if (!answer.ok) throw new Error(`no words: ${wanted}, ${answer.status}`);
  const resource = new FluentResource(await answer.text());
  tag = wanted;
  // Marks of direction around values are for scripts that run from right to left, and would be copied with them.
  bundle = new FluentBundle(locale(), { functions: FUNCTIONS, useIsolating: false });
  bundle.addResource(resource);
  document.documentElement.lang = locale();
}

/** ["a", "b", "c"] → "a, b and c". */
export const listed = (words) => new Intl.ListFormat(locale(), { type: "conjunction" }).format(words);

/** 0.31 → "31%". */
export const percent = (share) => new Intl.NumberFormat(locale(), { style: "percent" }).format(share);

export const number = (value, options) => new Intl.NumberFormat(locale(), options).format(value);

/** A date, or its ISO text → "22 November 2026"; `options` as of Intl.DateTimeFormat. */
export const date = (when, options = { dateStyle: "long" }) =>
  new Intl.DateTimeFormat(locale(), options).format(new Date(when));
