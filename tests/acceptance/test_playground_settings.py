"""Somebody makes the page their own: its language, its light, what it learns, and what it writes into files."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.config import Settings
from bot.studio import Studio
from storage.members import COMMON
from tests.support import browser as harness
from tests.support.browser import PHONE, STEP_MS, Playground, visit
from tests.support.browser.shelves import plain
from tests.support.fakes import PlainComposer

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(600)]

TOKEN = "sixteen letters!"  # noqa: S105 - of nobody

LANGUAGES = {
    "Deutsch": "Einstellungen",
    "Español": "Ajustes",
    "Français": "Réglages",
    "Português": "Configurações",
    "日本語": "設定",
    "中文": "设置",
    "English": "Settings",
}


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def playground(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Playground]:
    async with plain(tmp_path_factory.mktemp("settings")) as playground:
        yield playground


def settings(playground: Playground) -> str:
    return f"{playground.address}#/settings"


@harness.each_way_to_look
async def test_they_are_readable_for_everybody(
    playground: Playground, browser: Browser, screenshots: Path, name: str, context: dict[str, Any]
) -> None:
    async with visit(browser, settings(playground), **context) as page:
        await expect(page.get_by_role("switch", name="Learn from what I do")).to_be_visible(timeout=STEP_MS)
        await harness.no_violations(page)
        await harness.fits(page)
        await page.screenshot(path=screenshots / f"views-settings-{name}.png", full_page=True)


async def test_the_page_speaks_seven_languages(playground: Playground, browser: Browser) -> None:
    async with visit(browser, settings(playground)) as page:
        for language, title in LANGUAGES.items():
            await page.get_by_role("radio", name=language).check()
            await expect(page.get_by_role("heading", level=2)).to_have_text(title, timeout=STEP_MS)
            await expect(page.get_by_role("radio", name=language)).to_be_focused()
            await expect(page.get_by_role("switch")).to_have_count(4)
            await harness.fits(page)
        await page.get_by_role("radio", name="Deutsch").check()
        await expect(page.get_by_role("heading", level=2)).to_have_text("Einstellungen")
        await page.reload()
        await expect(page.get_by_role("heading", level=2)).to_have_text("Einstellungen")


@pytest.mark.parametrize("view", ["library", "discover", "playlist", "verify", "settings"])
@pytest.mark.parametrize("locale", ["de-DE", "fr-FR", "pt-BR", "ja-JP"])
async def test_every_view_fits_a_phone_in_long_languages(
    playground: Playground, browser: Browser, locale: str, view: str
) -> None:
    async with visit(browser, f"{playground.address}#/{view}", viewport=PHONE, locale=locale) as page:
        await expect(page.get_by_role("heading", level=2)).to_be_visible()
        await expect(page.locator("[aria-busy=true]")).to_have_count(0, timeout=STEP_MS)
        await harness.fits(page)


async def test_light_and_dark_are_chosen_by_the_keyboard(playground: Playground, browser: Browser) -> None:
    async with visit(browser, settings(playground)) as page:
        await page.get_by_role("radio", name="As the system has it").focus()
        for _ in range(2):
            await page.keyboard.press("ArrowRight")
        await expect(page.get_by_role("radio", name="Dark")).to_be_checked()
        assert await _paper(page) == "rgb(23, 19, 16)"
        await page.reload()
        await expect(page.get_by_role("radio", name="Dark")).to_be_checked()
        assert await _paper(page) == "rgb(23, 19, 16)"
        await page.get_by_role("radio", name="Light").check()
        assert await _paper(page) == "rgb(246, 240, 228)"


async def _paper(page: Page) -> str:
    return await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")


async def test_what_the_server_keeps_is_turned_and_stays_so(playground: Playground, browser: Browser) -> None:
    studio = playground.studio
    async with visit(browser, settings(playground)) as page:
        learning = page.get_by_role("switch", name="Learn from what I do")
        led = page.get_by_role("switch", name="Compose by my taste")
        words = page.get_by_role("switch", name="Write my words into files")
        await expect(learning).to_be_checked(timeout=STEP_MS)
        await expect(words).not_to_be_checked()
        for switch in (learning, led, words):
            await switch.focus()
            async with page.expect_response(lambda answer: answer.request.method == "PATCH") as answered:
                await page.keyboard.press("Space")
            assert (await answered.value).ok
        await page.reload()
        await expect(learning).not_to_be_checked(timeout=STEP_MS)
        await expect(led).not_to_be_checked()
        await expect(words).to_be_checked()
        assert await studio.is_paused(COMMON)
        assert not await studio.leading.is_led(COMMON)
        assert await studio.allows_words(COMMON)


async def test_a_switch_goes_back_if_the_server_does_not_take_it(playground: Playground, browser: Browser) -> None:
    async with visit(browser, settings(playground)) as page:
        led = page.get_by_role("switch", name="Compose by my taste")
        await expect(led).to_be_visible(timeout=STEP_MS)
        was = await led.is_checked()
        await page.route("**/api/settings", lambda route: route.abort())
        await led.focus()
        await page.keyboard.press("Space")
        await expect(page.get_by_text("Minstrel does not answer.").first).to_be_visible(timeout=STEP_MS)
        assert await led.is_checked() is was


async def test_listening_along_is_the_browsers_own(playground: Playground, browser: Browser) -> None:
    async with visit(browser, settings(playground)) as page:
        along = page.get_by_role("switch", name="Listen along")
        await expect(along).to_be_checked()
        await along.focus()
        await page.keyboard.press("Space")
        await page.reload()
        await expect(along).not_to_be_checked()
        await expect(page.get_by_role("button", name="Sign out on this browser")).to_have_count(0)


async def test_who_came_in_by_a_token_signs_out(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, screenshots: Path
) -> None:
    chosen = Settings.model_validate(
        {"data_dir": tmp_path_factory.mktemp("guarded") / "data", "port": 0, "token": TOKEN}
    )
    async with Studio.open(chosen, load_composer=PlainComposer) as studio:
        guarded = Playground(studio, chosen)
        await guarded.start()
        address = guarded.address.partition("#")[0]
        async with visit(browser, f"{address}#token={TOKEN.replace(' ', '%20')}") as page:
            await expect(page.get_by_label("Describe a song")).to_be_visible(timeout=STEP_MS)
            await page.get_by_role("link", name="Settings").click()
            sign_out = page.get_by_role("button", name="Sign out on this browser")
            await expect(sign_out).to_be_visible(timeout=STEP_MS)
            await harness.no_violations(page)
            await sign_out.click()
            await expect(page.get_by_role("heading", name="Who is there?")).to_be_visible(timeout=STEP_MS)
            await page.reload()
            await expect(page.get_by_role("heading", name="Who is there?")).to_be_visible(timeout=STEP_MS)
            await page.screenshot(path=screenshots / "views-signed-out.png")
        await guarded.stop()
