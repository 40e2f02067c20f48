"""Somebody has a file and wants to know whether Minstrel made it: of a real song, from its asking to its seal."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from tests.support import browser as harness
from tests.support.browser import SONG_MS, STEP_MS, Playground, visit

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(600)]

PROMPT = "a calm waltz for flute and harp, 108 bpm, in 8 bars"


def verify(playground: Playground) -> str:
    return f"{playground.address}#/verify"


def mark(page: Page, name: str) -> Locator:
    return page.locator(".mark-line").filter(has=page.locator(".mark-name", has_text=re.compile(f"^{name}")))


async def choose(page: Page, name: str, data: bytes) -> None:
    await page.get_by_label("Choose a file").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": data}
    )


async def has_state(page: Page, name: str, state: str) -> None:
    await expect(mark(page, name).locator(".mark-state")).to_have_text(state, timeout=STEP_MS)


@pytest.fixture(scope="module")
def kept() -> dict[str, bytes]:
    """Files of the song, by their suffix."""
    return {}


async def test_a_song_is_asked_for_and_taken_home_from_the_library(
    playground: Playground, browser: Browser, kept: dict[str, bytes]
) -> None:
    async with visit(browser, playground.address) as page:
        box = page.get_by_label("Describe a song")
        await box.press_sequentially(PROMPT)
        await box.press("Enter")
        await expect(page.locator(".card")).to_have_attribute("data-status", "ready", timeout=SONG_MS)
        await page.get_by_role("link", name="Library").click()
        one = page.locator(".row", has_text=PROMPT)
        await expect(one.locator(".row-facts")).to_contain_text("108 bpm")
        for name in ("Sound mp3", "Notes mid"):
            await one.get_by_role("button", name=f"What to do with “{PROMPT}”").click()
            await page.get_by_role("button", name="Save").click()
            async with page.expect_download() as saving:
                await page.get_by_role("link", name=re.compile(name.replace(" ", r"\s*"))).click()
            saved = await (await saving.value).path()
            kept[(await saving.value).suggested_filename.rpartition(".")[2]] = saved.read_bytes()
            await page.keyboard.press("Escape")
            await page.keyboard.press("Escape")
        assert set(kept) == {"mp3", "mid"}


async def test_its_sound_bears_every_mark(
    playground: Playground, browser: Browser, kept: dict[str, bytes], screenshots: Path
) -> None:
    async with visit(browser, verify(playground)) as page:
        await harness.no_violations(page)
        await page.screenshot(path=screenshots / "views-verify-before.png", full_page=True)
        await choose(page, "found-somewhere.mp3", kept["mp3"])
        title = page.locator(".verdict-title")
        await expect(title).to_have_text("Minstrel made this.", timeout=STEP_MS)
        await expect(title).to_be_focused()
        await expect(page.locator("#announcer")).to_contain_text("Minstrel made this.")
        for name in ("Watermark", "Content Credentials", "Tags"):
            await has_state(page, name, "found")
        await expect(mark(page, "Content Credentials")).to_contain_text("108 bpm")
        song = page.locator(".verified .row")
        await expect(song).to_contain_text(PROMPT, timeout=STEP_MS)
        await song.get_by_role("button", name=re.compile("^Play")).click()
        await expect(song.get_by_role("button", name=re.compile("^Pause"))).to_be_visible(timeout=STEP_MS)


async def test_a_changed_byte_breaks_the_seal_but_not_the_watermark(
    playground: Playground, browser: Browser, kept: dict[str, bytes], screenshots: Path
) -> None:
    changed = bytearray(kept["mp3"])
    changed[-2000] ^= 0xFF
    async with visit(browser, verify(playground)) as page:
        await choose(page, "changed.mp3", bytes(changed))
        await expect(page.locator(".verdict-title")).to_have_text(
            "Minstrel made this, and it was changed since.", timeout=STEP_MS
        )
        await has_state(page, "Content Credentials", "damaged")
        await has_state(page, "Watermark", "found")
        await page.screenshot(path=screenshots / "views-verify-altered.png", full_page=True)


async def test_a_midi_file_says_so_itself(playground: Playground, browser: Browser, kept: dict[str, bytes]) -> None:
    async with visit(browser, verify(playground)) as page:
        await choose(page, "song.mid", kept["mid"])
        await expect(page.locator(".verdict-title")).to_have_text("Minstrel made this.", timeout=STEP_MS)
        await expect(page.locator(".verdict-means")).to_contain_text("cannot be signed")
        await has_state(page, "MIDI text", "found")


@harness.each_way_to_look
async def test_the_verdict_is_readable_for_everybody(
    playground: Playground,
    browser: Browser,
    kept: dict[str, bytes],
    screenshots: Path,
    name: str,
    context: dict[str, Any],
) -> None:
    async with visit(browser, verify(playground), **context) as page:
        await choose(page, "a-file-with-a-name-as-long-as-they-come-when-one-does-not-think-of-it.mp3", kept["mp3"])
        await expect(page.locator(".verdict-title")).to_be_visible(timeout=STEP_MS)
        await expect(page.locator(".verified .row")).to_be_visible(timeout=STEP_MS)
        await harness.no_violations(page)
        await harness.fits(page)
        await page.screenshot(path=screenshots / f"views-verify-{name}.png", full_page=True)


async def test_a_dropped_file_is_looked_at_too(playground: Playground, browser: Browser) -> None:
    async with visit(browser, verify(playground)) as page:
        place = page.locator(".drop-place")
        await expect(place).to_be_visible()
        for kind in ("dragenter", "drop"):
            files = await page.evaluate_handle(
                """() => {
                  const held = new DataTransfer();
                  const samples = new Uint8Array(44 + 48000 * 4);
                  const view = new DataView(samples.buffer);
                  const text = (at, words) => [...words].forEach((one, n) => view.setUint8(at + n, one.charCodeAt(0)));
                  text(0, 'RIFF'); view.setUint32(4, samples.length - 8, true); text(8, 'WAVEfmt ');
                  view.setUint32(16, 16, true); view.setUint16(20, 1, true); view.setUint16(22, 2, true);
                  view.setUint32(24, 48000, true); view.setUint32(28, 192000, true);
                  view.setUint16(32, 4, true); view.setUint16(34, 16, true);
                  text(36, 'data'); view.setUint32(40, samples.length - 44, true);
                  held.items.add(new File([samples], 'silence.wav'));
                  return held;
                }"""
            )
            await place.dispatch_event(kind, {"dataTransfer": files})
            if kind == "dragenter":
                await expect(place).to_have_class(re.compile("held"))
        await expect(page.locator(".verdict-title")).to_have_text("I find no mark of Minstrel’s.", timeout=STEP_MS)
        await has_state(page, "Watermark", "not found")


async def test_what_cannot_be_read_is_explained(playground: Playground, browser: Browser, screenshots: Path) -> None:
    async with visit(browser, verify(playground)) as page:
        await choose(page, "<b>notes</b>.txt", b"milk, eggs, bread")
        trouble = page.locator(".verified .trouble")
        await expect(trouble.locator(".message")).not_to_be_empty(timeout=STEP_MS)
        await expect(trouble.locator(".advice")).not_to_be_empty()
        await expect(page.locator("#announcer")).not_to_be_empty()
        await page.screenshot(path=screenshots / "views-verify-unreadable.png")


async def test_a_file_that_is_too_large_is_not_sent(playground: Playground, browser: Browser, tmp_path: Path) -> None:
    large = tmp_path / "large.wav"
    with large.open("wb") as file:
        file.truncate(41 * 2**20)
    async with visit(browser, verify(playground)) as page:
        sent: list[str] = []
        page.on("request", lambda request: sent.append(request.url))
        await page.get_by_label("Choose a file").set_input_files(large)
        await expect(page.locator(".verified .message")).to_have_text(
            "This file has 41 MB, and I take 40 MB at most.", timeout=STEP_MS
        )
        assert not [url for url in sent if "/api/verify" in url]
