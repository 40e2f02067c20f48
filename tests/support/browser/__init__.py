"""The playground in a real browser: the server as `minstrel play` runs it, and headless Chromium as a visitor.

A test module takes `playground`, `browser` and `screenshots` from tests/acceptance/conftest.py, and runs its tests in
the loop of the module: `pytestmark = pytest.mark.asyncio(loop_scope="module")`.
"""

from __future__ import annotations

import asyncio
import os
import random
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Error, Page, Route, async_playwright, expect

from bot.config import Settings
from bot.studio import Studio
from bot.web.app import serve

SONG_MS = 240_000
"""For a song to be made, on a slow, busy machine, with the model still to be loaded."""
STEP_MS = 60_000
"""For all else that takes a moment."""

DESKTOP = {"width": 1180, "height": 900}
PHONE = {"width": 360, "height": 740}

each_way_to_look = pytest.mark.parametrize(
    ("name", "context"),
    [
        ("desktop", {"viewport": DESKTOP}),
        ("phone", {"viewport": PHONE, "has_touch": True}),
        ("dark", {"viewport": DESKTOP, "color_scheme": "dark"}),
        ("phone-dark", {"viewport": PHONE, "has_touch": True, "color_scheme": "dark"}),
    ],
)
"""A test is run on a wide and on a narrow screen, in light and in dark: `context` is for `visit`."""

expect.set_options(timeout=STEP_MS)  # no test is timed: five seconds, which is usual, a busy machine may take

_AXE = Path(__file__).parent / "axe.min.js"
_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP minstrel.test 127.0.0.1",
)


def chromium() -> str:
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    pytest.fail("No Chromium was found on PATH. `make test` installs it (Debian: apt install chromium).")


@dataclass
class Playground:
    """The playground as `minstrel play` serves it, in this process; it can be stopped and started again."""

    studio: Studio
    settings: Settings
    address: str = ""
    _serving: list[asyncio.Task[None]] = field(default_factory=list)

    async def start(self) -> None:
        opened = asyncio.get_running_loop().create_future()
        self._serving.append(asyncio.create_task(serve(self.studio, self.settings, on_open=opened.set_result)))
        await asyncio.wait([opened, self._serving[-1]], return_when=asyncio.FIRST_COMPLETED)
        self.address = await (opened if opened.done() else self._serving[-1])
        port = int(self.address.partition("#")[0].rstrip("/").rpartition(":")[2])
        self.settings = self.settings.model_copy(update={"port": port})

    async def stop(self) -> None:
        serving = self._serving.pop()
        serving.cancel()
        with suppress(asyncio.CancelledError):
            await serving


@asynccontextmanager
async def opened(folder: Path, **settings: Any) -> AsyncIterator[Playground]:
    """A playground of its own in an empty folder, with Minstrel's own composer."""
    chosen = Settings(data_dir=folder / "data", port=0, **settings)
    async with Studio.open(chosen) as studio:
        playground = Playground(studio, chosen)
        await studio.warm_up()  # as `minstrel play` does
        await playground.start()
        yield playground
        await playground.stop()


@asynccontextmanager
async def launched() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=list(_ARGUMENTS))
        yield browser
        await browser.close()


@asynccontextmanager
async def visit(browser: Browser, address: str, **context: Any) -> AsyncIterator[Page]:
    """A page of its own for one visitor, who speaks English unless a `locale` is given.

    Fails if a script on it failed, if its security policy was hurt, or if a sentence was missing.
    """
    fitting: dict[str, Any] = {"viewport": DESKTOP, "locale": "en-GB", "accept_downloads": True} | context
    opened = await browser.new_context(**fitting)
    opened.set_default_timeout(STEP_MS)
    if "MINSTREL_JITTER" in os.environ:
        await opened.route("**/api/**", _late)
    page = await opened.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if _is_a_complaint(said.text) else None)
    await page.goto(address)
    try:
        yield page
    finally:
        await opened.close()
    assert complaints == []


async def _late(route: Route) -> None:
    """As over a bad line: each request takes its own while, so answers come in any order. For `make jitter`."""
    await asyncio.sleep(random.choice((0.0, 0.02, 0.3, 1.5)))
    with suppress(Error):  # whose page has been left meanwhile
        await route.continue_()


def _is_a_complaint(said: str) -> bool:
    return "Content Security" in said or said.startswith("no message")


async def no_violations(page: Page) -> None:
    """axe finds nothing serious or critical in the page as it is now, by the rules of WCAG 2.2 AA and its own."""
    if not await page.evaluate("() => 'axe' in window"):
        await page.evaluate(_AXE.read_text(encoding="utf-8"))
    await settled(page)
    found = await page.evaluate("() => axe.run({ resultTypes: ['violations'] })")
    serious = [
        f"{one['id']} ({one['impact']}): {node['html'][:160]} — {node['failureSummary']}"
        for one in found["violations"]
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
    ]
    assert not serious, "\n".join(serious)


async def settled(page: Page) -> None:
    """Waits until nothing moves on the page that will come to rest: a colour half-way there is measured wrongly."""
    await page.evaluate(
        """() => Promise.all(document.getAnimations().filter((one) => one.effect.getTiming().iterations !== Infinity)
          .map((one) => one.finished.catch(() => {})))"""
    )


async def fits(page: Page) -> None:
    """Nothing sticks out to the right: the page scrolls only down."""
    wide, window = await page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert wide <= window
