// A finished song: its piano roll, with the playing position over it, and the audio element.

import { clock, listed, make } from "./dom.js";
import { songName } from "./heard.js";

// Where the bars lie within the picture, as shares of its width: generation/render/picture.py draws them there.
const PLOT = { left: 66 / 1280, right: 1248 / 1280 };
const STEP_SECONDS = 5;

const nearScreen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    target.preload = "metadata";
    nearScreen.unobserve(target);
  }
}, { rootMargin: "400px" });

export function player(song) {
  const { brief, files } = song;
  const audio = make("audio", { controls: true, preload: "none", src: files.audio });
  audio.setAttribute("aria-label", `${songName(brief)}, player`);
  const line = make("div", { className: "playhead", hidden: true });
  const roll = make(
    "div",
    {
      className: "roll",
      tabIndex: 0,
      attrs: { role: "slider", "aria-label": "Position in the song", "aria-valuemin": "0", "aria-valuemax": brief.seconds },
    },
    make("img", { src: files.picture, alt: pictureText(brief), loading: "lazy", decoding: "async", draggable: false }),
    line,
  );
  connect(audio, roll, line, brief.seconds);
  nearScreen.observe(audio);
  return make("div", { className: "player" }, roll, audio);
}

function pictureText(brief) {
  const players = brief.drums ? [...brief.instruments, "drums"] : brief.instruments;
  return `Piano roll of ${brief.bars} bars: ${songName(brief)}, played by ${listed(players)}.`;
}

function connect(audio, roll, line, seconds) {
  const show = () => {
    const at = Math.min(audio.currentTime, seconds);
    line.hidden = audio.currentTime === 0 && audio.paused;
    line.style.setProperty("--at", PLOT.left + (at / seconds) * (PLOT.right - PLOT.left));
    roll.setAttribute("aria-valuenow", Math.round(at));
    roll.setAttribute("aria-valuetext", `${clock(at)} of ${clock(seconds)}`);
  };
  const run = () => {
    show();
    if (!audio.paused && roll.isConnected) requestAnimationFrame(run);
  };
  const seek = (to) => {
    audio.currentTime = Math.min(Math.max(to, 0), seconds);
    show();
  };
  audio.addEventListener("play", () => {
    for (const other of document.querySelectorAll("audio")) if (other !== audio) other.pause();
    run();
  });
  for (const event of ["seeked", "pause", "ended", "loadedmetadata"]) audio.addEventListener(event, show);
  roll.addEventListener("click", ({ clientX }) => {
    const { left, width } = roll.getBoundingClientRect();
    const share = ((clientX - left) / width - PLOT.left) / (PLOT.right - PLOT.left);
    seek(share * seconds);
    audio.play().catch(() => {}); // the audio element itself shows what is wrong
  });
  roll.addEventListener("keydown", (event) => {
    const to = {
      ArrowLeft: audio.currentTime - STEP_SECONDS,
      ArrowRight: audio.currentTime + STEP_SECONDS,
      Home: 0,
      End: seconds,
    }[event.key];
    if (to !== undefined) seek(to);
    else if (event.key === " " || event.key === "Enter") audio.paused ? audio.play().catch(() => {}) : audio.pause();
    else return;
    event.preventDefault();
  });
  show();
}
