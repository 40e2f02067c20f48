// The server's API: requests, and following songs in the making.

import { language, t } from "./i18n.js";

/** What went wrong, as the server explains it: message and hint are for people. */
export class Problem extends Error {
  constructor({ code, message, hint }, status = 0) {
    super(message);
    Object.assign(this, { code, hint, status });
  }
}

const unreachable = (key = "page-unreachable") => ({ code: "unreachable", message: t(key), hint: t(`${key}-hint`) });

let denied = () => {};
let connection = () => {};

/** `ask()` is called when the server wants to know who is there. */
export const onDenied = (ask) => (denied = ask);

/** `report(true or false)` is called when the connection to the server is there again, or lost. */
export const onConnection = (report) => (connection = report);

/** The answer's JSON; null where there is none (204). Throws a Problem. */
export const get = (path, { signal } = {}) => request(path, { signal });

/** The same for another method, with a body to send as JSON. What is sent twice with one `key` is done once. */
export function send(method, path, body, { signal, key } = {}) {
  const json = body === undefined ? {} : { body: JSON.stringify(body), type: "application/json" };
  return request(path, { method, signal, key, ...json });
}

/** A key that nobody else has. (`crypto.randomUUID` is not there where the page comes over plain HTTP.) */
export const newKey = () => [...crypto.getRandomValues(new Uint32Array(4))].map((one) => one.toString(36)).join("-");

/** POSTs a file as it is. */
export const upload = (path, file) => request(path, { method: "POST", body: file, type: "application/octet-stream" });

async function request(path, { type, key, ...options }) {
  const headers = { "Accept-Language": language(), ...(type && { "Content-Type": type }), ...(key && { "Idempotency-Key": key }) };
  let answer;
  try {
    answer = await fetch(path, { ...options, headers });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem(unreachable());
  }
  if (answer.status === 204) return null;
  const body = await answer.json().catch(() => null);
  if (answer.ok && body) return body;
  if (answer.status === 401) denied();
  throw new Problem(body?.error ?? unreachable("page-garbled"), answer.status);
}

export const songPath = (id, rest = "") => `/api/songs/${encodeURIComponent(id)}${rest}`;

export const isFinal = ({ status }) => ["ready", "failed", "cancelled"].includes(status);

// A browser keeps six connections to a server, for all of its tabs together: only the first songs in line
// are streamed, the others, of which only the place changes, are asked after now and then.
const STREAMS = 2;
const AGAIN_MS = 3000;

const followed = new Map(); // id → Set of {changed, bar, gone}
const streams = new Map(); // id → EventSource

/**
 * Calls `changed(song)` until its status is final, `bar({bar, take, notes})` for each that was composed, `gone()` if
 * somebody deleted it; each may be left out. Returns what ends that. However many follow a song, it has one stream.
 */
export function follow(id, listener) {
  if (!followed.has(id)) followed.set(id, new Set());
  followed.get(id).add(listener);
  openStreams();
  return () => {
    followed.get(id)?.delete(listener);
    if (!followed.get(id)?.size) unfollow(id);
  };
}

function unfollow(id) {
  streams.get(id)?.close();
  streams.delete(id);
  followed.delete(id);
  openStreams();
}

function tellAll(id, what, ...news) {
  for (const listener of [...(followed.get(id) ?? [])]) listener[what]?.(...news);
}

function openStreams() {
  for (const id of followed.keys()) {
    if (streams.size >= STREAMS) break;
    if (!streams.has(id)) streams.set(id, openStream(id));
  }
}

function openStream(id) {
  const stream = new EventSource(songPath(id, `/events?lang=${language()}`));
  stream.onopen = () => connection(true);
  stream.addEventListener("song", ({ data }) => tell(JSON.parse(data)));
  stream.addEventListener("bar", ({ data }) => tellAll(id, "bar", JSON.parse(data)));
  stream.addEventListener("problem", () => giveUp(id, stream));
  stream.onerror = () => {
    if (stream.readyState === EventSource.CLOSED) giveUp(id, stream);
    else connection(false); // the browser tries again by itself
  };
  return stream;
}

/** A stream that the server refused or broke off: ask what became of the song, then try again. */
function giveUp(id, stream) {
  stream.close();
  setTimeout(async () => {
    if (streams.get(id) === stream) streams.delete(id);
    await check(id);
    openStreams();
  }, AGAIN_MS);
}

async function check(id) {
  try {
    tell(await get(songPath(id)));
    connection(true);
  } catch (problem) {
    if (problem.status === 404) {
      tellAll(id, "gone");
      unfollow(id);
    } else if (problem.code === "unreachable") connection(false);
  }
}

function tell(song) {
  tellAll(song.id, "changed", song);
  if (isFinal(song)) unfollow(song.id);
}

setInterval(() => {
  for (const id of followed.keys()) if (!streams.has(id)) check(id);
}, AGAIN_MS);
