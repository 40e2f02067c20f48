// The system's own controls: keys of the keyboard, of headphones, a phone's lock screen.

import { songName } from "../music.js";
import { player } from "./transport.js";

/** Tells the system what plays, and obeys its keys. */
export function connectSystem() {
  const session = navigator.mediaSession;
  if (!session) return;
  const obey = {
    play: () => player.isPlaying() || player.toggle(),
    pause: () => player.isPlaying() && player.pause(),
    stop: () => player.stop(),
    previoustrack: () => player.previous(),
    nexttrack: () => player.next(),
    seekto: ({ seekTime }) => player.seek(seekTime),
    seekbackward: ({ seekOffset }) => player.seek(player.position() - (seekOffset ?? 10)),
    seekforward: ({ seekOffset }) => player.seek(player.position() + (seekOffset ?? 10)),
  };
  for (const [action, does] of Object.entries(obey)) session.setActionHandler(action, does);
  let shown = null;
  player.onChange(() => {
    const song = player.song();
    session.playbackState = song ? (player.isPlaying() ? "playing" : "paused") : "none";
    if (song !== shown) session.metadata = song && metadata(song);
    shown = song;
    const [duration, position] = [player.duration(), player.position()];
    if (song && duration > 0) session.setPositionState({ duration, position: Math.min(position, duration) });
  });
}

function metadata(song) {
  const artwork = song.files?.picture ? [{ src: song.files.picture, sizes: "1280x640", type: "image/png" }] : [];
  return new MediaMetadata({ title: songName(song.brief), artist: "Minstrel", artwork });
}
