"""What a page gives to the loudspeakers: measured by its player's own level meter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.async_api import Page

SILENT = 0.0005
"""Root mean square, of full scale: −66 dB."""

_LISTEN = """async (seconds) => {
  const { player } = await import("/static/player/player.js");
  let [sum, least, most, count] = [0, 1, 0, 0];
  for (const end = performance.now() + 1000 * seconds; performance.now() < end; count++) {
    const level = player.level();
    [sum, least, most] = [sum + level * level, Math.min(least, level), Math.max(most, level)];
    await new Promise((wait) => setTimeout(wait, 20));
  }
  return { mean: Math.sqrt(sum / count), least, most };
}"""

_STATE = """async () => {
  const { player } = await import("/static/player/player.js");
  return {
    song: player.song()?.id ?? null,
    is_playing: player.isPlaying(),
    is_live: player.isLive(),
    position: player.position(),
    duration: player.duration(),
  };
}"""

_RECORD = """async () => {
  const { player } = await import("/static/player/player.js");
  window.recorded = [];
  setInterval(() => recorded.push([performance.now() / 1000, player.level(), player.position(), player.isLive()]), 20);
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """Root mean squares over some time, 0 to 1."""

    mean: float
    least: float
    most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What the page's player is at; seconds."""

    song: str | None
    is_playing: bool
    is_live: bool
    position: float
    duration: float


@dataclass(frozen=True, slots=True)
class Moment:
    """One look at what sounds."""

    seconds: float  # on the page's own clock
    level: float
    position: float  # within the song
    is_live: bool


async def listen(page: Page, seconds: float = 1.0) -> Level:
    return Level(**await page.evaluate(_LISTEN, seconds))


async def state(page: Page) -> State:
    return State(**await page.evaluate(_STATE))


async def record(page: Page) -> None:
    """Writes down from now on, fifty times a second, what `recorded` gives."""
    await page.evaluate(_RECORD)


async def recorded(page: Page) -> list[Moment]:
    moments: list[list[Any]] = await page.evaluate("recorded")
    return [Moment(*one) for one in moments]


async def until_it_sounds(page: Page, timeout_ms: float) -> None:
    await until(page, f"player.level() > {SILENT}", timeout_ms)


async def until(page: Page, what: str, timeout_ms: float) -> None:
    """Waits until an expression in JavaScript about `player` is true."""
    await page.evaluate("async () => { window.player = (await import('/static/player/player.js')).player; }")
    await page.wait_for_function(f"() => {what}", timeout=timeout_ms)
