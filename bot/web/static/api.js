// The server's API: requests, and following songs in the making.

/** What went wrong, as the server explains it: message and hint are for people. */
export class Problem extends Error {
  constructor({ code, message, hint }, status = 0) {
    super(message);
    Object.assign(this, { code, hint, status });
  }
}

const UNREACHABLE = {
  code: "unreachable",
  message: "Minstrel does not answer.",
  hint: "Check that it is still running, then try again.",
};

async function request(path, options = {}) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Problem(UNREACHABLE);
  }
  const body = await response.json().catch(() => null);
  if (response.ok && body) return body;
  throw new Problem(body?.error ?? { ...UNREACHABLE, message: "Minstrel gave no answer that I understand." }, response.status);
}

export const ask = (prompt) =>
  request("/api/songs", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ prompt }),
  });
export const recent = async () => (await request("/api/songs")).songs;
export const song = (id) => request(`/api/songs/${encodeURIComponent(id)}`);
export const cancel = (id) => request(`/api/songs/${encodeURIComponent(id)}?only=unfinished`, { method: "DELETE" });
export const remove = (id) => request(`/api/songs/${encodeURIComponent(id)}`, { method: "DELETE" });

export const isFinal = ({ status }) => ["ready", "failed", "cancelled"].includes(status);

// A browser keeps six connections to a server, for all of its tabs together: only the first songs in line
// are streamed, the others, of which only the place changes, are asked after now and then.
const STREAMS = 2;
const AGAIN_MS = 3000;

const followed = new Map(); // id → {changed(song), gone()}
const streams = new Map(); // id → EventSource
let connection = () => {};

/** `report(true or false)` is called when the connection to the server is there again, or lost. */
export function onConnection(report) {
  connection = report;
}

/** Calls `changed(song)` until its status is final, or `gone()` if somebody deleted it. */
export function follow(id, listener) {
  followed.set(id, listener);
  openStreams();
}

export function unfollow(id) {
  streams.get(id)?.close();
  streams.delete(id);
  followed.delete(id);
  openStreams();
}

function openStreams() {
  for (const id of followed.keys()) {
    if (streams.size >= STREAMS) break;
    if (!streams.has(id)) streams.set(id, openStream(id));
  }
}

function openStream(id) {
  const stream = new EventSource(`/api/songs/${encodeURIComponent(id)}/events`);
  stream.onopen = () => connection(true);
  stream.addEventListener("song", ({ data }) => tell(JSON.parse(data)));
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
    streams.delete(id);
    await check(id);
    openStreams();
  }, AGAIN_MS);
}

async function check(id) {
  try {
    tell(await song(id));
    connection(true);
  } catch (problem) {
    if (problem.status === 404) {
      followed.get(id)?.gone();
      unfollow(id);
    } else if (problem.code === UNREACHABLE.code) connection(false);
  }
}

function tell(heard) {
  followed.get(heard.id)?.changed(heard);
  if (isFinal(heard)) unfollow(heard.id);
}

setInterval(() => {
  for (const id of followed.keys()) if (!streams.has(id)) check(id);
}, AGAIN_MS);
