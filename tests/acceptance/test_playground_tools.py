"""A musician at the playground: a song is changed, taken apart, put on paper, found by its melody; music is brought."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from generation import imports
from generation.score import Note, Role, Score
from tests.support import browser as harness
from tests.support.browser import SONG_MS, STEP_MS, Playground, fits, no_violations, visit

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(900)]

NOTES = 16
KEYS = 25
MS_A_TICK = 20  # 120 quarters a minute and a bit: played by hand, and not in the song's tempo

PROMPT = "a bossa nova for flute and guitar, in 16 bars"


async def tool(page: Page, name: str) -> Locator:
    """Opens the tools of the last song, and chooses one of them."""
    card = page.locator(".card").last
    opener = card.get_by_role("button", name="Tools", exact=True)
    if await opener.get_attribute("aria-expanded") == "false":
        await opener.click()
    await card.locator(".song-tools").get_by_role("button", name=name, exact=True).click()
    return card.locator(".tool-place")


async def composed(page: Page, place: Locator) -> Score:
    """Presses Compose, waits for the song that comes of it, and reads its notes."""
    many = await page.locator(".card").count()
    await place.get_by_role("button", name="Compose").click()
    await expect(page.locator(".card")).to_have_count(many + 1, timeout=STEP_MS)
    return await score_of(page)


async def score_of(page: Page) -> Score:
    card = page.locator(".card").last
    await expect(card).to_have_attribute("data-status", "ready", timeout=SONG_MS)
    song = await card.get_attribute("data-song")
    answer = await page.request.get(f"/api/songs/{song}/midi")
    return imports.read(await answer.body()).score


def notes_of(score: Score, *roles: Role) -> list[tuple[Role, Note]]:
    return [(part.role, note) for part in score.parts if not roles or part.role in roles for note in part.notes]


def highest(notes: Iterable[Note]) -> list[Note]:
    """One note at a time, as one sings them."""
    return list({note.onset: note for note in sorted(notes)}.values())


async def shown(page: Page, screenshots: Path, name: str) -> None:
    await no_violations(page)
    await fits(page)
    await page.screenshot(path=screenshots / f"tools-{name}.png", full_page=True)


@pytest.fixture(scope="module")
def kept() -> dict[str, Any]:
    """What one story leaves for the next."""
    return {}


async def test_a_song_is_changed_bar_by_bar_and_restyled(
    playground: Playground, browser: Browser, screenshots: Path, kept: dict[str, Any]
) -> None:
    async with visit(browser, playground.address, base_url=playground.address) as page:
        box = page.get_by_label("Describe a song")
        await box.fill(PROMPT)
        await box.press("Enter")
        first = await score_of(page)
        place = await tool(page, "Some bars again")
        await place.get_by_label("First bar").fill("5")
        await place.get_by_label("Last bar").fill("8")
        spared = place.get_by_role("group", name="Who plays them anew").get_by_role("checkbox").last
        await spared.uncheck()
        role = Role(await spared.input_value())
        await shown(page, screenshots, "infill")
        second = await composed(page, place)
        bar = first.meter.bar_ticks
        untouched = [
            [(role, note) for role, note in notes_of(score) if not 4 <= note.onset // bar < 8]
            for score in (first, second)
        ]
        assert untouched[0] == untouched[1]
        assert notes_of(first, role) == notes_of(second, role) != []
        assert notes_of(first) != notes_of(second)
        place = await tool(page, "Another style")
        await place.get_by_label("Style").select_option("tango")
        third = await composed(page, place)
        assert notes_of(third, Role.LEAD) == notes_of(second, Role.LEAD)
        assert [one.chord for one in third.bars] == [one.chord for one in second.bars]
        place = await tool(page, "Blend")
        await expect(place.get_by_label("The other song").locator("option")).to_have_count(2)
        await shown(page, screenshots, "blend")
        await composed(page, place)
        kept["tune"] = highest(note for _, note in notes_of(first, Role.LEAD))


async def test_it_is_taken_apart_and_put_on_paper(playground: Playground, browser: Browser, screenshots: Path) -> None:
    async with visit(browser, f"{playground.address}#/library") as page:
        row = page.locator(".row").last
        await row.get_by_role("button", name=re.compile("^What to do with")).click()
        await page.locator(".row-menu").get_by_role("button", name="Tools", exact=True).click()
        unfolded = row.locator(".row-more")
        await unfolded.get_by_role("button", name="Analysis", exact=True).click()
        await expect(unfolded.locator(".facts dt").first).to_have_text("Key", timeout=SONG_MS)
        await expect(unfolded.locator(".analysis-picture")).to_be_visible()
        await unfolded.get_by_role("button", name=re.compile(r"^From bar \d+")).first.click()
        await page.wait_for_function("document.querySelector('#dock').textContent.trim() !== ''")
        await shown(page, screenshots, "analysis")
        await unfolded.get_by_role("button", name="On paper", exact=True).click()
        await expect(unfolded.locator(".score-page").first).to_be_visible(timeout=SONG_MS)
        async with page.expect_download() as saving:
            await unfolded.get_by_role("link", name="PDF", exact=True).click()
        saved = await (await saving.value).path()
        assert saved.read_bytes().startswith(b"%PDF")
        await shown(page, screenshots, "score")


async def test_it_is_found_by_words_and_by_its_melody(
    playground: Playground, browser: Browser, screenshots: Path, kept: dict[str, Any]
) -> None:
    async with visit(browser, f"{playground.address}#/find") as page:
        await page.get_by_label("What it was like").fill("a bossa nova with a flute")
        await page.get_by_role("button", name="Find", exact=True).click()
        await expect(page.locator(".found .row").first).to_contain_text(PROMPT, timeout=SONG_MS)
        keys = page.locator(".keyboard .key")
        tune = kept["tune"][:NOTES]
        down = min(note.pitch for note in tune) // 12 * 12  # as a person plays it: from the keyboard's lowest octave on
        for note, following in zip(tune, [*tune[1:], None], strict=True):
            await keys.nth(min(note.pitch - down, KEYS - 1)).click()
            if following is not None:
                await page.wait_for_timeout((following.onset - note.onset) * MS_A_TICK)
        await expect(page.locator(".found .row-reason").first).to_contain_text("From bar", timeout=SONG_MS)
        await shown(page, screenshots, "find")


async def test_a_midi_file_is_brought_and_gets_a_band(
    playground: Playground, browser: Browser, screenshots: Path
) -> None:
    async with visit(browser, f"{playground.address}#/find", base_url=playground.address) as page:
        (first, *_) = (await (await page.request.get("/api/songs")).json())["songs"]
        midi = await (await page.request.get(first["files"]["midi"])).body()
        await page.get_by_label("A MIDI file").set_input_files(
            {"name": "my tune.mid", "mimeType": "audio/midi", "buffer": midi}
        )
        await page.get_by_role("button", name="Look for its tune").click()
        await expect(page.locator(".found .row").first).to_be_visible(timeout=SONG_MS)
        await page.get_by_label("What to do with it").select_option("waltz")
        await page.get_by_role("button", name="Bring it").click()
        await expect(page).to_have_url(re.compile("#/$"))
        await expect(page.locator(".card").last).to_have_attribute("data-status", "ready", timeout=SONG_MS)
        await shown(page, screenshots, "brought")


@harness.each_way_to_look
async def test_the_page_to_find_is_for_everybody(
    playground: Playground, browser: Browser, screenshots: Path, name: str, context: dict[str, Any]
) -> None:
    async with visit(browser, f"{playground.address}#/find", **context) as page:
        await expect(page.locator(".keyboard")).to_be_visible()
        await shown(page, screenshots, f"find-{name}")
