"""Somebody looks for a song among all that were composed: by its words, by what was liked, by scrolling."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from tests.support import browser as harness
from tests.support.browser import SONG_MS, STEP_MS, Playground, visit
from tests.support.browser.shelves import Shelf, plain

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(600)]

FAILED = "a song that could not be made"
HURTFUL = "<img src=x onerror=\"document.title='hurt'\"> bolero"
ALL = 47


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def playground(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Playground]:
    async with plain(tmp_path_factory.mktemp("library"), seconds_a_bar=0.3) as playground:
        yield playground


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def full(playground: Playground) -> list[str]:
    """The songs' ids, the newest first."""
    shelf = Shelf()
    shelf.fail(FAILED)
    shelf.put(1, prompt=HURTFUL, days_ago=20)
    found = shelf.put(ALL - 2, days_ago=0.02)
    for song_id in found[3:5]:
        shelf.like(song_id)
    await shelf.write(playground.studio)
    return found


def library(playground: Playground) -> str:
    return f"{playground.address}#/library"


def rows(page: Page) -> Locator:
    return page.locator(".view-library .row")


def row(page: Page, words: str) -> Locator:
    return rows(page).filter(has_text=words).first


async def test_an_empty_library_says_what_to_do(playground: Playground, browser: Browser, screenshots: Path) -> None:
    async with visit(browser, library(playground)) as page:
        await expect(page.get_by_text("The library is still empty.")).to_be_visible()
        await harness.no_violations(page)
        await page.screenshot(path=screenshots / "views-library-empty.png")
        await page.get_by_role("link", name="Ask for a song").click()
        await expect(page.get_by_label("Describe a song")).to_be_visible()


@harness.each_way_to_look
async def test_it_is_readable_for_everybody(
    playground: Playground, browser: Browser, screenshots: Path, full: list[str], name: str, context: dict[str, Any]
) -> None:
    async with visit(browser, library(playground), **context) as page:
        await row(page, "snowy waltz").locator(".row-title").click()
        await expect(page.locator(".row-more .player")).to_be_visible(timeout=STEP_MS)
        await page.evaluate("scrollTo(0, 0)")
        await harness.no_violations(page)
        await harness.fits(page)
        await page.screenshot(path=screenshots / f"views-library-{name}.png")


async def test_more_songs_come_as_one_scrolls(playground: Playground, browser: Browser, full: list[str]) -> None:
    async with visit(browser, library(playground)) as page:
        await expect(rows(page).first).to_be_visible()
        assert 20 <= await rows(page).count() < ALL
        for _ in range(40):
            await page.mouse.wheel(0, 2500)
            if await page.get_by_text("That is the first of them all.").is_visible():
                break
            await page.wait_for_timeout(100)
        await expect(rows(page)).to_have_count(ALL)
        shown = await rows(page).evaluate_all("rows => rows.map((row) => row.dataset.song)")
        assert shown[1:-1] == full
        assert (await page.locator(".day-name").all_inner_texts())[0] == "Today"


async def test_the_page_can_be_fetched_by_hand(playground: Playground, browser: Browser, full: list[str]) -> None:
    """Without a pointer: the button has the focus, and after it the first of the new songs."""
    async with visit(browser, library(playground), viewport={"width": 1180, "height": 300}) as page:
        more = page.get_by_role("button", name="More songs")
        await expect(more).to_be_attached()
        before = await rows(page).count()
        await more.focus()
        await page.keyboard.press("Enter")
        await expect(rows(page).nth(before).locator(".row-title")).to_be_focused(timeout=STEP_MS)


async def test_words_find_a_song(playground: Playground, browser: Browser, full: list[str]) -> None:
    async with visit(browser, library(playground)) as page:
        search = page.get_by_role("searchbox", name="Search the library")
        await search.press_sequentially("polka village", delay=20)
        await expect(rows(page)).to_have_count(4)
        assert {await one.inner_text() for one in await page.locator(".row-title").all()} == {
            "the happiest polka in the village"
        }
        await expect(page.locator("#announcer")).to_have_text("4 songs")
        await search.fill("xylophone of glass")
        await expect(page.get_by_text("No song is found for “xylophone of glass”.")).to_be_visible()
        await page.get_by_role("button", name="Show all songs").click()
        await expect(search).to_have_value("")
        await expect(rows(page).first).to_be_visible()


async def test_what_is_liked_is_kept_together(playground: Playground, browser: Browser, full: list[str]) -> None:
    async with visit(browser, library(playground)) as page:
        everything = page.get_by_role("radio", name="All")
        await everything.focus()
        await page.keyboard.press("ArrowRight")
        await expect(page.get_by_role("radio", name="Liked")).to_be_checked()
        await expect(rows(page)).to_have_count(2)
        await page.get_by_role("radio", name="All").check()
        liked = row(page, "boss fight").get_by_role("button", name="I love it")
        await liked.click()
        await expect(liked).to_have_attribute("aria-pressed", "true")
        await page.reload()
        await page.get_by_role("radio", name="Liked").check()
        await expect(rows(page)).to_have_count(3)
        await expect(row(page, "boss fight").get_by_role("button", name="I love it")).to_have_attribute(
            "aria-pressed", "true"
        )


async def test_a_song_is_heard_and_opened(playground: Playground, browser: Browser, full: list[str]) -> None:
    async with visit(browser, library(playground)) as page:
        title = "un tango lento para dos bandoneones"
        one = row(page, title)
        await one.get_by_role("button", name=f"Play “{title}”").click()
        await expect(one.get_by_role("button", name=f"Pause “{title}”")).to_be_visible(timeout=STEP_MS)
        await page.wait_for_function(
            "() => [...document.querySelectorAll('audio')].some((one) => !one.paused && one.currentTime > 0.3)",
            timeout=STEP_MS,
        )
        await one.get_by_role("button", name=f"Pause “{title}”").click()
        await expect(one.get_by_role("button", name=f"Play “{title}”")).to_be_visible()

        await one.get_by_role("button", name=title, exact=True).press("Enter")
        await expect(one.get_by_role("button", name=title, exact=True)).to_have_attribute("aria-expanded", "true")
        await expect(one.get_by_role("list", name="What I heard")).to_contain_text("tango")
        await expect(one.locator(".row-more .player")).to_be_visible(timeout=STEP_MS)
        await one.get_by_role("button", name=title, exact=True).press("Enter")
        await expect(one.locator(".row-more")).to_be_hidden()


async def test_a_song_is_taken_up_again_and_deleted(playground: Playground, browser: Browser, full: list[str]) -> None:
    async with visit(browser, library(playground)) as page:
        title = "lo-fi beat to study to, with vibraphone"
        one = row(page, title)
        following = await page.locator(f"[data-song='{full[4]}'] .row-title").element_handle()
        await one.get_by_role("button", name=f"What to do with “{title}”").click()
        menu = page.get_by_role("dialog", name=f"What to do with “{title}”")
        await expect(menu.get_by_role("button", name="Vary")).to_be_visible()
        await harness.no_violations(page)
        await menu.get_by_role("button", name="Delete").click()
        await menu.get_by_role("button", name="Yes, delete it").click()
        await expect(page.locator(f"[data-song='{full[3]}']")).to_have_count(0)
        assert following is not None
        assert await following.evaluate("one => one === document.activeElement")

        other = row(page, "a sunny samba for the whole street")
        await other.get_by_role("button", name=re.compile("^What to do with")).click()
        await page.get_by_role("button", name="Vary").click()
        await expect(page.get_by_label("Describe a song")).to_be_visible()
        await expect(page.locator(".exchange").last).to_contain_text("samba")


async def test_the_last_song_of_a_day_takes_the_day_with_it_and_the_last_of_all_says_what_to_do(
    tmp_path: Path, browser: Browser
) -> None:
    async with plain(tmp_path) as playground:
        shelf = Shelf()
        newer, older = shelf.put(2, step=3)
        await shelf.write(playground.studio)
        async with visit(browser, library(playground)) as page:
            await expect(page.locator(".day-name:visible")).to_have_count(2)
            await _delete(page, newer)
            await expect(page.locator(".day-name:visible")).to_have_count(1)
            await _delete(page, older)
            await expect(page.get_by_text("The library is still empty.")).to_be_visible()
            await expect(page.get_by_role("searchbox")).to_be_focused()


async def _delete(page: Page, song_id: str) -> None:
    one = page.locator(f"[data-song='{song_id}']")
    await one.get_by_role("button", name=re.compile("^What to do with")).click()
    await page.get_by_role("button", name="Delete").click()
    await page.get_by_role("button", name="Yes, delete it").click()
    await expect(one).to_have_count(0)


async def test_a_song_in_the_making_becomes_ready_in_its_place(
    playground: Playground, browser: Browser, full: list[str]
) -> None:
    async with visit(browser, library(playground)) as page:
        await expect(rows(page).first).to_be_visible()
        prompt = "a slow march of snails in 8 bars"
        await page.request.post(f"{playground.address}api/songs", data={"prompt": prompt}, timeout=SONG_MS)
        await page.reload()
        await expect(row(page, prompt).locator(".row-state")).to_have_text("In the making", timeout=STEP_MS)
        await expect(row(page, prompt).get_by_role("button", name=f"Play “{prompt}”")).to_be_visible(timeout=SONG_MS)
        await expect(row(page, FAILED).locator(".row-state")).to_have_text("Could not be made")


async def test_words_are_never_taken_for_html(playground: Playground, browser: Browser, full: list[str]) -> None:
    async with visit(browser, library(playground)) as page:
        await page.get_by_role("searchbox").fill("onerror")
        await expect(page.locator(".row-title")).to_have_text([HURTFUL])
        await page.locator(".row-title").click()
        assert await page.locator(".view-library img").count() == 0
        assert await page.title() == "Library · Minstrel"
