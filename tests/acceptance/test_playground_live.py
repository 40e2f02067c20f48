"""Somebody hears a song while it is composed, until it goes over into the finished one."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from tests.support.browser import SONG_MS, STEP_MS, Playground, no_violations, visit
from tests.support.browser.listening import SILENT, Moment, listen, record, recorded, state, until, until_it_sounds

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(900)]

PROMPT = "a slow ballad for piano, strings and bass, no drums, 40 bpm, in 16 bars"
"""It sounds for a minute and a half: it is ready before that."""
SHORT_PROMPT = "a polka with accordion, 120 bpm, in 8 bars"

GAP_SECONDS = 0.5
"""In which slow music may be quieter than SILENT; a break in the sound is longer."""


async def ask(page: Page, prompt: str) -> Locator:
    box = page.get_by_label("Describe a song")
    await box.fill(prompt)
    await box.press("Enter")
    card = page.locator(".exchange").last.locator(".card")
    await expect(card.locator(".live-player")).to_be_visible(timeout=SONG_MS)
    return card


async def test_it_plays_while_it_is_composed_and_goes_over_into_the_finished_song(
    playground: Playground, browser: Browser, screenshots: Path
) -> None:
    async with visit(browser, playground.address) as page:
        await record(page)
        card = await ask(page, PROMPT)
        live = card.locator(".live-player")
        await until_it_sounds(page, SONG_MS)
        assert (await state(page)).is_live
        await expect(live.get_by_text("It plays while it is composed.")).to_be_visible()
        await expect(live.get_by_role("img", name=re.compile("grows bar by bar"))).to_be_visible()
        await expect(live.get_by_role("list", name="Parts")).to_contain_text("piano")
        await page.wait_for_timeout(2000)
        await page.screenshot(path=screenshots / "live-1-composing.png")
        await no_violations(page)

        # On a slow, busy machine the music would be over before the song is ready: it is paused for a while.
        await live.get_by_role("button", name="Pause").click()
        await expect(live.get_by_text("Paused")).to_be_visible()
        before = (await state(page)).position
        await expect(card).to_have_attribute("data-status", "rendering", timeout=SONG_MS)
        assert (await state(page)).position - before < 0.1
        await live.get_by_role("button", name="Play", exact=True).click()

        await expect(card).to_have_attribute("data-status", "ready", timeout=SONG_MS)
        await until(page, "!player.isLive()", STEP_MS)
        await page.wait_for_timeout(2500)
        assert (await state(page)).is_playing
        await expect(card.locator(".player").get_by_role("button", name="Pause")).to_be_visible(timeout=STEP_MS)
        await page.screenshot(path=screenshots / "live-2-ready.png")
        _has_no_gap(await recorded(page))


def _has_no_gap(moments: list[Moment]) -> None:
    """From two seconds before the finished song takes over: the sound goes on, at the same place in the music."""
    over = next(n for n, (one, other) in enumerate(pairwise(moments)) if one.is_live and not other.is_live)
    near = [one for one in moments if abs(one.seconds - moments[over].seconds) < 2]
    loud = [one.seconds for one in near if one.level > SILENT]
    assert max(after - before for before, after in pairwise(loud)) < GAP_SECONDS
    for before, after in pairwise(near):
        passed, played = after.seconds - before.seconds, after.position - before.position
        assert abs(played - passed) < 0.25, (before, after)


async def test_who_does_not_listen_along_hears_nothing_and_may_join(
    playground: Playground, browser: Browser, screenshots: Path
) -> None:
    async with visit(browser, playground.address) as page:
        first = await ask(page, PROMPT)
        along = first.get_by_role("switch", name="Listen along")
        await expect(along).to_have_attribute("aria-checked", "true")
        await along.press("Space")
        await expect(along).to_have_attribute("aria-checked", "false")
        await page.get_by_role("button", name="Stop, and close the player").click(timeout=SONG_MS)
        await first.get_by_role("button", name="Cancel").click()
        await expect(first).to_have_attribute("data-status", "cancelled", timeout=SONG_MS)

        await page.reload()
        second = await ask(page, PROMPT)
        await expect(second.get_by_role("switch")).to_have_attribute("aria-checked", "false")
        await expect(second.get_by_text("Press play to listen while it is composed.")).to_be_visible()
        assert (await listen(page, 2)).most == 0
        await second.locator(".live-player").get_by_role("button", name="Play", exact=True).click()
        await until_it_sounds(page, SONG_MS)
        assert (await state(page)).position < 10, "it begins with the first bar"

        await page.reload()
        await expect(second.locator(".player").first).to_be_visible(timeout=SONG_MS)
        assert (await listen(page, 1)).most == 0, "what is shown again after a reload keeps still"


async def test_one_song_at_a_time(playground: Playground, browser: Browser) -> None:
    async with visit(browser, playground.address) as page:
        card = await ask(page, SHORT_PROMPT)
        await until_it_sounds(page, SONG_MS)
        await expect(card).to_have_attribute("data-status", "ready", timeout=SONG_MS)
        await until(page, "!player.isLive()", STEP_MS)
        finished = (await state(page)).song
        panel = card.locator(".player")
        if not (await state(page)).is_playing:
            await panel.get_by_role("button", name="Play", exact=True).click()
        await panel.get_by_label("Repeat").select_option(label="Repeat the song")
        await ask(page, PROMPT)
        await until(page, f"player.song().id !== '{finished}'", SONG_MS)
        assert (await state(page)).is_live, "the song that was asked for last is the one that sounds"
        assert await page.evaluate("[...document.querySelectorAll('audio')].every((one) => one.paused)")
