"""From pressing send to the first sound, in a browser: what a visitor of the page waits for."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Page

from bench import live, report
from tests.support import browser

AIM_SECONDS = 1.5
_SILENT = 0.002  # root mean square: −54 dB of full scale
_PATIENCE_SECONDS = 240.0  # the first one waits for all to be loaded, which takes long on a busy machine
_WATCH = """async () => {
  const { player } = await import("/static/player/player.js");
  window.player = player;
  addEventListener("keydown", ({ key }) => key === "Enter" && (window.sent = performance.now()), true);
}"""
_HEARD = """async (silent) => {
  while (player.level() < silent) await new Promise((wait) => setTimeout(wait, 5));
  const heard = performance.now();
  const requests = performance.getEntriesByType("resource").filter(({ startTime }) => startTime >= sent);
  const asked = requests.find(({ name, initiatorType }) => initiatorType === "fetch" && name.endsWith("/api/songs"));
  return { asked: (asked.responseEnd - sent) / 1000, heard: (heard - sent) / 1000, id: player.song().id };
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One song, in seconds since Enter was pressed."""

    prompt: str
    asked: float  # the server has answered
    heard: float  # what the page gives to the loudspeakers is above silence


def run() -> list[str]:
    """A section of the report."""
    heard = asyncio.run(_look())
    seconds = [one.heard for one in heard]
    slowest = max(heard, key=lambda one: one.heard)
    return [
        *report.paragraph(
            f"{len(heard)} wishes, one after the other, in headless Chromium on the same two cores; seconds since Enter",
            "was pressed. A song sounds when the page's own output rises above −54 dB. Each is cancelled then.",
        ),
        "",
        "| | median | worst |",
        "|---|---:|---:|",
        f"| the server has answered | {_figures([one.asked for one in heard])} |",
        f"| the first sound | {_figures(seconds)} |",
        "",
        *report.paragraph(
            f"The slowest was “{slowest.prompt}”. Aim: within {AIM_SECONDS} s, which",
            f"{sum(one <= AIM_SECONDS for one in seconds)} of {len(seconds)} kept.",
        ),
    ]


def _figures(seconds: list[float]) -> str:
    return f"{statistics.median(seconds):.2f} s | {max(seconds):.2f} s"


async def _look() -> list[Heard]:
    with tempfile.TemporaryDirectory() as folder:
        async with (
            live.playground(Path(folder)) as address,
            browser.launched() as chromium,
            browser.visit(chromium, address) as page,
        ):
            await page.evaluate(_WATCH)
            await _one(page, live.PROMPTS[-1])  # by then all is loaded
            return [await _one(page, prompt) for prompt in live.PROMPTS]


async def _one(page: Page, prompt: str) -> Heard:
    """Asks as a visitor does, and cancels the song when it sounds."""
    box = page.get_by_role("textbox").first
    await box.fill(prompt)
    await box.press("Enter")
    async with asyncio.timeout(_PATIENCE_SECONDS):
        found = await page.evaluate(_HEARD, _SILENT)
    await page.evaluate(
        "async (id) => { player.stop(); await fetch(`/api/songs/${id}`, { method: 'DELETE' }); }", found["id"]
    )
    await asyncio.sleep(0.5)  # until nothing is at work any more
    return Heard(prompt=prompt, asked=found["asked"], heard=found["heard"])
