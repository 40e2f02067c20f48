"""Somebody makes the day's playlist of what is proposed, as a moderator does, publishes it, and hears it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from bot.web.community import HERE
from storage.members import COMMON
from tests.support import browser as harness
from tests.support.browser import STEP_MS, Playground, visit
from tests.support.browser.shelves import Shelf, plain

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(600)]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def playground(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Playground]:
    async with plain(tmp_path_factory.mktemp("playlist")) as playground:
        yield playground


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def full(playground: Playground) -> date:
    """Two dozen songs of this week, and a playlist of yesterday. Returns yesterday."""
    shelf = Shelf()
    found = shelf.put(26, step=0.2)
    for place in (1, 4, 6):
        shelf.like(found[place], 1.0, emoji="👍", member="discord:1")
    await shelf.write(playground.studio)
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    playlists = playground.studio.playlists
    made = await playlists.propose(HERE, yesterday, moderator=COMMON)
    await playlists.approve(HERE, made.id, moderator=COMMON)
    await playlists.publish(HERE, made.id, channel=HERE, moderator=COMMON)
    await playlists.published_in(HERE, made.id, message=HERE)
    return yesterday


def playlist(playground: Playground) -> str:
    return f"{playground.address}#/playlist"


def rows(page: Page) -> Locator:
    """On the board."""
    return page.locator(".board .numbered > .row")


async def ids(page: Page) -> list[str]:
    return await rows(page).evaluate_all("rows => rows.map((row) => row.dataset.song)")


async def at_rest(page: Page) -> None:
    await expect(page.locator(".board")).not_to_have_attribute("aria-busy", "true")


async def said(page: Page, words: str) -> None:
    await expect(page.locator("#announcer")).to_contain_text(words, timeout=STEP_MS)
    await at_rest(page)


async def test_where_nothing_can_be_proposed_it_says_why(
    playground: Playground, browser: Browser, screenshots: Path
) -> None:
    async with visit(browser, playlist(playground)) as page:
        await expect(page.get_by_text("There is nothing to propose yet.")).to_be_visible(timeout=STEP_MS)
        await expect(page.get_by_text("songs of the last seven days")).to_be_visible()
        await expect(page.get_by_text("No playlist was published yet.")).to_be_visible()
        await harness.no_violations(page)
        await page.screenshot(path=screenshots / "views-playlist-empty.png", full_page=True)


@harness.each_way_to_look
async def test_it_is_readable_for_everybody(
    playground: Playground, browser: Browser, screenshots: Path, full: date, name: str, context: dict[str, Any]
) -> None:
    async with visit(browser, playlist(playground), **context) as page:
        await expect(rows(page)).to_have_count(10, timeout=STEP_MS)
        await expect(page.locator(".playlist .row")).to_have_count(10, timeout=STEP_MS)
        await page.get_by_text("More songs that could be in it").click()
        await harness.no_violations(page)
        await harness.fits(page)
        await page.screenshot(path=screenshots / f"views-playlist-{name}.png", full_page=True)


async def test_songs_are_moved_by_keyboard_and_the_hand_stays_where_it_was(
    playground: Playground, browser: Browser, full: date
) -> None:
    async with visit(browser, playlist(playground)) as page:
        await expect(rows(page)).to_have_count(10, timeout=STEP_MS)
        before = await ids(page)
        down = rows(page).first.get_by_role("button", name="down")
        await down.focus()
        await page.keyboard.press("Enter")
        await said(page, "is now number 2 of 10.")
        assert await ids(page) == [before[1], before[0], *before[2:]]
        await expect(rows(page).nth(1).get_by_role("button", name="down")).to_be_focused()
        await page.keyboard.press("Enter")
        await said(page, "is now number 3 of 10.")
        up = rows(page).first.get_by_role("button", name="up")
        await expect(up).to_have_attribute("aria-disabled", "true")
        await page.reload()
        await expect(rows(page)).to_have_count(10, timeout=STEP_MS)
        assert await ids(page) == [before[1], before[2], before[0], *before[3:]]


async def test_songs_are_moved_by_dragging(playground: Playground, browser: Browser, full: date) -> None:
    async with visit(browser, playlist(playground), viewport={"width": 1180, "height": 2600}) as page:
        await expect(rows(page)).to_have_count(10, timeout=STEP_MS)
        await expect(page.locator(".playlist .row")).to_have_count(10, timeout=STEP_MS)
        before = await ids(page)
        await _drag(page, 0, 4)
        await said(page, "is now number 5 of 10.")
        assert await ids(page) == [*before[1:5], before[0], *before[5:]]
        there = await ids(page)
        await _drag(page, 6, 2, let_go=False)
        await page.keyboard.press("Escape")
        await page.mouse.up()
        assert await ids(page) == there


async def _drag(page: Page, row: int, to: int, *, let_go: bool = True) -> None:
    handle, over = rows(page).nth(row).locator(".handle"), rows(page).nth(to)
    start, end = await handle.bounding_box(), await over.bounding_box()
    assert start is not None
    assert end is not None
    await page.mouse.move(start["x"] + 8, start["y"] + 8)
    await page.mouse.down()
    await page.mouse.move(start["x"] + 8, end["y"] + end["height"] / 2, steps=12)
    if let_go:
        await page.mouse.up()


async def test_songs_are_dropped_swapped_and_added(playground: Playground, browser: Browser, full: date) -> None:
    async with visit(browser, playlist(playground)) as page:
        await expect(rows(page)).to_have_count(10, timeout=STEP_MS)
        before = await ids(page)
        await rows(page).nth(2).get_by_role("button", name="Drop").press("Enter")
        await said(page, "was dropped.")
        assert await ids(page) == [*before[:2], *before[3:]]
        await expect(rows(page).nth(2).get_by_role("button", name="Drop")).to_be_focused()

        await rows(page).nth(0).get_by_role("button", name="Swap").press("Enter")
        await said(page, "took the place of")
        swapped = await ids(page)
        assert swapped[1:] == [before[1], *before[3:]]
        assert swapped[0] not in before
        await expect(rows(page).nth(0).get_by_role("button", name="Swap")).to_be_focused()

        await page.get_by_text("More songs that could be in it").click()
        wanted = page.locator(".could-be .row").nth(1)
        song = await wanted.get_attribute("data-song")
        await wanted.get_by_role("button", name="Add").click()
        await said(page, "was added as number 10.")
        assert await ids(page) == [*swapped, song]


async def test_what_cannot_be_done_is_explained_where_it_was_tried(
    playground: Playground, browser: Browser, full: date
) -> None:
    async with visit(browser, playlist(playground)) as page:
        await expect(rows(page)).to_have_count(10, timeout=STEP_MS)
        await page.get_by_text("More songs that could be in it").click()
        await page.locator(".could-be .row").first.get_by_role("button", name="Add").click()
        await expect(page.locator(".board-trouble")).to_contain_text("Drop one first.", timeout=STEP_MS)
        await harness.no_violations(page)


async def test_it_is_decided_published_and_heard(
    playground: Playground, browser: Browser, full: date, screenshots: Path
) -> None:
    async with visit(browser, playlist(playground)) as page:
        await page.get_by_role("button", name="No playlist").click(timeout=STEP_MS)
        await said(page, "There is no playlist on this day.")
        await expect(page.locator(".standing")).to_contain_text("You said no")
        await page.get_by_role("button", name="Say yes").click()
        await said(page, "You said yes.")
        there = await ids(page)
        await page.get_by_role("button", name="Publish").click()
        await said(page, "The playlist is published.")
        await expect(page.locator(".standing")).to_contain_text("It is published.")
        await expect(page.get_by_role("button", name="Drop")).to_have_count(0)

        published = page.locator(".playlist .row")
        await expect(page.locator(".playlist h3")).to_have_text("Today")
        assert await published.evaluate_all("rows => rows.map((row) => row.dataset.song)") == there
        await page.get_by_role("button", name="Play all").click()
        for place in (0, 1):
            await expect(published.nth(place).get_by_role("button", name="Pause")).to_be_visible(timeout=STEP_MS)
        await harness.no_violations(page)
        await page.screenshot(path=screenshots / "views-playlist-published.png")


async def test_other_days_have_addresses_of_their_own(playground: Playground, browser: Browser, full: date) -> None:
    async with visit(browser, playlist(playground)) as page:
        await page.locator(".earlier a").first.click()
        await expect(page).to_have_url(f"{playlist(playground)}/{full.isoformat()}")
        await expect(page.locator(".playlist h3")).to_have_text("Yesterday")
        await expect(page.locator(".board")).to_have_count(0)
        await page.goto(f"{playlist(playground)}/2020-01-01")
        await expect(page.get_by_text("No playlist was published on this day.")).to_be_visible(timeout=STEP_MS)
