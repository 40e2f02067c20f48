"""Somebody wants to hear what they may love, says what they think of it, and sees what was learnt of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from storage.members import COMMON
from tests.support import browser as harness
from tests.support.browser import PHONE, STEP_MS, Playground, visit
from tests.support.browser.shelves import Shelf, plain

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(600)]

UNRATED = 30


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def playground(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Playground]:
    async with plain(tmp_path_factory.mktemp("discover")) as playground:
        yield playground


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def full(playground: Playground) -> None:
    """Three dozen songs that were made long ago; waltzes and lo-fi are loved, techno is not."""
    shelf = Shelf()
    found = shelf.put(36, days_ago=30, step=0.5)
    for place in (0, 3, 12, 15):
        shelf.like(found[place])
    for place in (2, 14):
        shelf.like(found[place], -1.0, emoji="👎")
    await shelf.write(playground.studio)
    async with asyncio.timeout(60):  # until all of them are known to the adviser
        while len(await playground.studio.discovery.discover(COMMON, None, 50)) < UNRATED:
            await asyncio.sleep(0.2)


def discover(playground: Playground) -> str:
    return f"{playground.address}#/discover"


def rows(page: Page) -> Locator:
    return page.locator(".suggested .row[data-song]")


async def ids(page: Page) -> list[str]:
    return await rows(page).evaluate_all("rows => rows.map((row) => row.dataset.song)")


async def test_who_said_nothing_is_told_how_it_begins(
    playground: Playground, browser: Browser, screenshots: Path
) -> None:
    async with visit(browser, discover(playground)) as page:
        await expect(page.get_by_text("I have nothing to suggest yet.")).to_be_visible(timeout=STEP_MS)
        await expect(page.get_by_text("I know nothing of your taste yet.")).to_be_visible(timeout=STEP_MS)
        await harness.no_violations(page)
        await page.screenshot(path=screenshots / "views-discover-empty.png", full_page=True)


@harness.each_way_to_look
async def test_it_is_readable_for_everybody(
    playground: Playground, browser: Browser, screenshots: Path, full: None, name: str, context: dict[str, Any]
) -> None:
    async with visit(browser, discover(playground), **context) as page:
        await expect(rows(page)).to_have_count(8, timeout=STEP_MS)
        await expect(page.locator(".leaning").first).to_be_visible(timeout=STEP_MS)
        await harness.no_violations(page)
        await harness.fits(page)
        await page.screenshot(path=screenshots / f"views-discover-{name}.png", full_page=True)


async def test_each_says_why_in_the_language_of_the_page(
    playground: Playground, browser: Browser, full: None, screenshots: Path
) -> None:
    async with visit(browser, discover(playground)) as page:
        await expect(page.locator(".row-reason", has_text="You like this style: waltz.")).not_to_have_count(
            0, timeout=STEP_MS
        )
    async with visit(browser, discover(playground), locale="de-DE") as page:
        await expect(page.get_by_role("heading", name="Für dich")).to_be_visible()
        await expect(page.locator(".row-reason", has_text="Du magst diesen Stil: Walzer.")).not_to_have_count(
            0, timeout=STEP_MS
        )
        await expect(page.locator(".taste")).to_contain_text("Walzer")
        await page.screenshot(path=screenshots / "views-discover-de.png", full_page=True)
    async with visit(browser, discover(playground), locale="ja-JP", viewport=PHONE) as page:
        await expect(page.locator(".row-reason", has_text="ワルツ")).not_to_have_count(0, timeout=STEP_MS)
        await harness.fits(page)
        await page.screenshot(path=screenshots / "views-discover-ja.png", full_page=True)


async def test_the_dial_is_turned_by_the_keyboard_and_stays_so(
    playground: Playground, browser: Browser, full: None
) -> None:
    async with visit(browser, discover(playground)) as page:
        await expect(rows(page)).to_have_count(8, timeout=STEP_MS)
        familiar = await ids(page)
        dial = page.get_by_role("slider", name="How far from what you like already")
        await expect(dial).to_have_attribute("aria-valuetext", "Mixed")
        await dial.focus()
        async with page.expect_response(lambda answer: "/api/recommendations" in answer.url) as turned:
            await page.keyboard.press("End")
        asked = parse_qs(urlsplit((await turned.value).url).query)
        assert asked["adventure"] == ["1"]
        await expect(dial).to_have_attribute("aria-valuetext", "Adventurous")
        await expect(page.locator(".dial-said")).to_contain_text("hardly heard yet")
        await expect(page.locator(".suggested")).not_to_have_attribute("aria-busy", "true")
        assert await ids(page) != familiar
        await page.reload()
        await expect(dial).to_have_attribute("aria-valuetext", "Adventurous")


async def test_all_are_played_one_after_the_other(playground: Playground, browser: Browser, full: None) -> None:
    async with visit(browser, discover(playground)) as page:
        await page.get_by_role("button", name="Play all").click(timeout=STEP_MS)
        for place in (0, 1):
            pause = rows(page).nth(place).get_by_role("button", name="Pause")
            await expect(pause).to_be_visible(timeout=STEP_MS)


async def test_what_does_not_count_goes_and_comes_back(playground: Playground, browser: Browser, full: None) -> None:
    async with visit(browser, discover(playground)) as page:
        await expect(rows(page)).to_have_count(8, timeout=STEP_MS)
        first = (await ids(page))[0]
        await rows(page).first.get_by_role("button", name="Don’t count").click()
        gone = page.locator(".row-gone")
        await expect(gone).to_contain_text("does not count: I learn nothing from it.")
        await expect(gone.get_by_role("button", name="Count again")).to_be_focused()
        async with visit(browser, discover(playground)) as another:
            await expect(rows(another)).to_have_count(8, timeout=STEP_MS)
            assert first not in await ids(another)
        await gone.get_by_role("button", name="Count again").press("Enter")
        await expect(page.locator(f"[data-song='{first}'] .row-title")).to_be_focused()
        assert (await ids(page))[0] == first


async def test_a_reaction_is_learnt_from_at_once(playground: Playground, browser: Browser, full: None) -> None:
    async with visit(browser, discover(playground)) as page:
        await expect(page.locator(".taste")).to_contain_text("This rests on 4 songs", timeout=STEP_MS)
        await rows(page).first.get_by_role("button", name="I like it").click()
        await expect(page.locator(".taste")).to_contain_text("This rests on 5 songs", timeout=STEP_MS)


async def test_learning_is_paused_and_goes_on(playground: Playground, browser: Browser, full: None) -> None:
    async with visit(browser, discover(playground)) as page:
        await page.get_by_role("button", name="Pause learning").click(timeout=STEP_MS)
        await expect(page.locator(".taste-paused")).to_contain_text("Learning is paused")
        await page.get_by_role("button", name="Learn again").click()
        await expect(page.locator(".taste-paused")).to_have_count(0)


async def test_all_of_it_is_forgotten_after_asking_twice(playground: Playground, browser: Browser, full: None) -> None:
    async with visit(browser, discover(playground)) as page:
        forget = page.get_by_role("button", name="Forget all of it")
        await forget.click(timeout=STEP_MS)
        await expect(page.get_by_text("It cannot be brought back.")).to_be_visible()
        await page.get_by_role("button", name="No, keep it").press("Enter")
        await expect(forget).to_be_focused()
        await forget.click()
        await harness.no_violations(page)
        await page.get_by_role("button", name="Yes, forget it").click()
        await expect(page.get_by_text("I know nothing of your taste yet.")).to_be_visible(timeout=STEP_MS)
        await expect(page.locator("#announcer")).to_have_text("It is forgotten.")
        await expect(page.locator(".leaning")).to_have_count(0)
