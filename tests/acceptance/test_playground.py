"""Somebody opens the playground, asks for a song, watches it being composed, listens, and takes it home."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import mido
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.config import Settings
from bot.studio import Studio
from bot.web.app import serve

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(600)]

PROMPT = "a rainy-night bossa nova, melancholic, 96 bpm, in 8 bars"
LONG_PROMPT = "a sad piano ballad without drums, Am F C G, in 64 bars"
SONG_MS = 180_000  # on a slow, busy machine, with the model still to be loaded
STEP_MS = 30_000
CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
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
        port = int(self.address.rstrip("/").rpartition(":")[2])
        self.settings = self.settings.model_copy(update={"port": port})

    async def stop(self) -> None:
        serving = self._serving.pop()
        serving.cancel()
        with suppress(asyncio.CancelledError):
            await serving


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def playground(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Playground]:
    settings = Settings(data_dir=tmp_path_factory.mktemp("playground") / "data", port=0)
    async with Studio.open(settings) as studio:
        playground = Playground(studio, settings)
        await playground.start()
        yield playground
        await playground.stop()


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=list(CHROMIUM_ARGUMENTS))
        yield browser
        await browser.close()


@asynccontextmanager
async def visit(browser: Browser, address: str, **context: Any) -> AsyncIterator[Page]:
    """A page of its own for one visitor; fails if a script on it failed, or if its security policy was hurt."""
    size = context.pop("viewport", {"width": 1180, "height": 900})
    opened = await browser.new_context(viewport=size, accept_downloads=True, **context)
    page = await opened.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if "Content Security" in said.text else None)
    await page.goto(address)
    try:
        yield page
    finally:
        await opened.close()
    assert complaints == []


@pytest.fixture
def screenshots(tmp_path: Path) -> Path:
    folder = Path(os.environ.get("MINSTREL_SCREENSHOTS") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


async def ask(page: Page, prompt: str) -> None:
    box = page.get_by_label("Describe a song")
    await box.click()
    await box.press_sequentially(prompt)
    await box.press("Enter")


async def test_a_song_from_the_first_word_to_the_download(
    playground: Playground, browser: Browser, screenshots: Path, tmp_path: Path
) -> None:
    async with visit(browser, playground.address) as page:
        await expect(page.get_by_role("heading", name="What shall I play?")).to_be_visible()
        await page.screenshot(path=screenshots / "1-welcome.png")
        await _record_statuses(page)

        await ask(page, PROMPT)
        await expect(page.locator(".bubble")).to_have_text(PROMPT)
        await _says_what_was_heard(page)
        await page.screenshot(path=screenshots / "2-in-the-making.png")

        card = page.locator(".card")
        await expect(card).to_have_attribute("data-status", "ready", timeout=SONG_MS)
        assert any(re.match(r"Composing bar \d+ of 8$", said) for said in await _statuses(page))
        await _shows_the_picture(page)
        await _plays(page)
        await page.screenshot(path=screenshots / "3-ready.png", full_page=True)
        await _hands_out_the_midi(page, tmp_path)

        await page.reload()
        await expect(page.locator(".bubble")).to_have_text(PROMPT)
        await expect(card).to_have_attribute("data-status", "ready")
        await _shows_the_picture(page)

    for name, size, scheme in (("4-phone", (360, 740), "light"), ("5-dark", (1180, 900), "dark")):
        viewport = {"width": size[0], "height": size[1]}
        async with visit(browser, playground.address, viewport=viewport, color_scheme=scheme) as page:
            await _shows_the_picture(page)
            assert await page.evaluate("document.documentElement.scrollWidth") == size[0]
            await page.screenshot(path=screenshots / f"{name}.png", full_page=True)


async def _record_statuses(page: Page) -> None:
    """Keeps all that the card says of the progress: a quick song would be ready before one looks."""
    await page.evaluate(
        """() => {
          window.statuses = [];
          new MutationObserver(() => {
            const status = document.querySelector(".card .status");
            if (status) window.statuses.push(status.textContent);
          }).observe(document.getElementById("songs"), { subtree: true, childList: true, characterData: true });
        }"""
    )


async def _statuses(page: Page) -> list[str]:
    return await page.evaluate("window.statuses")


async def _says_what_was_heard(page: Page) -> None:
    chips = page.get_by_role("list", name="What I heard").locator(".chip")
    await expect(chips.first).to_be_visible(timeout=SONG_MS)
    said = page.locator(".chip.said .value")
    texts = await said.all_inner_texts()
    assert "96 bpm" in texts
    assert "bossa nova" in texts
    assert any("8 bars" in text for text in texts)

    tempo = page.locator(".chip.said", has_text="96 bpm")
    await tempo.focus()
    await expect(tempo.locator(".words")).to_be_visible()
    await expect(tempo.locator(".words")).to_contain_text("96 bpm")
    await expect(page.locator("mark.lit")).to_have_text("96 bpm")


async def _shows_the_picture(page: Page) -> None:
    picture = page.get_by_role("img", name=re.compile("^Piano roll of 8 bars"))
    await picture.scroll_into_view_if_needed()
    await expect(picture).to_be_visible()
    await expect(picture).to_have_js_property("naturalWidth", 1280, timeout=STEP_MS)


async def _plays(page: Page) -> None:
    """A click into the middle of the picture plays from there."""
    seconds = 8 * 4 * 60 / 96
    box = await page.locator(".roll").bounding_box()
    assert box is not None
    await page.mouse.click(box["x"] + box["width"] * 0.513, box["y"] + box["height"] / 2)
    await page.wait_for_function(
        "from => document.querySelector('audio').currentTime > from", arg=seconds / 2 + 0.5, timeout=STEP_MS
    )
    heard = await page.evaluate(
        "() => { const {currentTime, duration, paused, error} = document.querySelector('audio');"
        " return {currentTime, duration, paused, error} }"
    )
    assert heard["error"] is None
    assert heard["paused"] is False
    assert heard["currentTime"] < seconds / 2 + 5
    assert seconds - 1 < heard["duration"] < seconds + 8
    await expect(page.locator(".playhead")).to_be_visible()
    at = float(await page.locator(".playhead").evaluate("line => line.style.getPropertyValue('--at')"))
    assert 0.5 < at < 0.8
    await page.get_by_role("slider", name="Position in the song").press("Space")
    await page.wait_for_function("() => document.querySelector('audio').paused")


async def _hands_out_the_midi(page: Page, folder: Path) -> None:
    async with page.expect_download() as expected:
        await page.get_by_role("link", name="Download MIDI").click()
    download = await expected.value
    assert re.fullmatch(r"a-rainy-night-bossa-nova[\w-]*\.mid", download.suggested_filename)
    await download.save_as(folder / "song.mid")
    song = mido.MidiFile(folder / "song.mid")
    messages = [message for track in song.tracks for message in track]
    tempos = {mido.tempo2bpm(message.tempo) for message in messages if message.type == "set_tempo"}
    assert [round(bpm) for bpm in tempos] == [96]
    assert sum(message.type == "note_on" and message.velocity > 0 for message in messages) > 16


async def test_a_song_in_the_making_is_cancelled_and_deleted(playground: Playground, browser: Browser) -> None:
    async with visit(browser, playground.address) as page:
        await ask(page, LONG_PROMPT)
        mine = page.locator(".exchange", has_text=LONG_PROMPT)
        await expect(mine.get_by_role("button", name="Cancel")).to_be_visible(timeout=SONG_MS)
        said = await mine.locator(".chip.said .value").all_inner_texts()
        assert {"ballad", "sad", "acoustic grand piano", "no drums", "Am F C G"} <= set(said)
        await mine.get_by_role("button", name="Cancel").click()
        await expect(mine.locator(".card")).to_have_attribute("data-status", "cancelled", timeout=STEP_MS)
        await mine.get_by_role("button", name="Delete").click()
        await mine.get_by_role("button", name="Really delete?").click()
        await expect(mine).to_have_count(0)
        await page.reload()
        await expect(page.locator(".exchange")).not_to_have_count(0)
        await expect(mine).to_have_count(0)


async def test_the_same_words_again_make_another_song(playground: Playground, browser: Browser) -> None:
    async with visit(browser, playground.address) as page:
        ready = page.locator(".card[data-status=ready]")
        await expect(ready).to_have_count(1)
        await ready.get_by_role("button", name="Again, with a new seed").click()
        await expect(page.locator(".bubble")).to_have_text([PROMPT, PROMPT])
        await expect(ready).to_have_count(2, timeout=SONG_MS)
        first, second = await page.locator(".made").all_inner_texts()
        assert first.split(" · ")[0] != second.split(" · ")[0]


async def test_words_are_never_taken_for_html(playground: Playground, browser: Browser) -> None:
    prompt = "<img src=x onerror=\"document.title='hurt'\"><script>document.title='hurt'</script> polka in 64 bars"
    async with visit(browser, playground.address) as page:
        await ask(page, prompt)
        mine = page.locator(".exchange", has_text="polka")
        await expect(mine.locator(".bubble")).to_have_text(prompt)
        await mine.get_by_role("button", name="Cancel").click(timeout=SONG_MS)
        await expect(mine.get_by_role("button", name="Delete")).to_be_visible(timeout=STEP_MS)
        await page.reload()
        await expect(mine.locator(".bubble")).to_have_text(prompt)
        assert await mine.locator("img, script").count() == 0
        assert await page.title() == "Minstrel"


async def test_what_cannot_be_read_is_explained_and_can_be_changed(playground: Playground, browser: Browser) -> None:
    async with visit(browser, playground.address) as page:
        prompt = "no instruments " * 6000  # over the limit of a request
        await page.get_by_label("Describe a song").fill(prompt)
        await page.get_by_role("button", name="Compose it").click()
        trouble = page.locator(".trouble")
        await expect(trouble).to_contain_text("larger than 64 KiB", timeout=STEP_MS)
        await expect(trouble.locator(".advice")).not_to_be_empty()
        await page.get_by_role("button", name="Edit").click()
        await expect(trouble).to_have_count(0)
        await expect(page.get_by_label("Describe a song")).to_have_value(prompt.strip())
        await expect(page.get_by_label("Describe a song")).to_be_focused()


async def test_a_lost_connection_is_said_and_found_again(playground: Playground, browser: Browser) -> None:
    async with visit(browser, playground.address) as page:
        await ask(page, LONG_PROMPT)
        mine = page.locator(".exchange", has_text=LONG_PROMPT)
        await expect(mine.get_by_role("button", name="Cancel")).to_be_visible(timeout=SONG_MS)

        await playground.stop()
        lost = page.get_by_text("Connection lost")
        await expect(lost).to_be_visible(timeout=STEP_MS)
        await playground.start()
        await expect(lost).to_be_hidden(timeout=STEP_MS)

        await mine.get_by_role("button", name=re.compile("Cancel|Delete")).click()
        await expect(mine.locator(".card")).to_have_attribute("data-status", re.compile("cancelled|ready"))
