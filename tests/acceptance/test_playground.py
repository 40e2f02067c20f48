"""Somebody opens the playground, asks for a song, watches it being composed, rates it, and takes it home."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import mido
import pytest
from playwright.async_api import Browser, Locator, Page, Route, expect

from bot import worker
from generation.render import synth
from tests.support.browser import (
    PHONE,
    SONG_MS,
    STEP_MS,
    Playground,
    fits,
    no_violations,
    opened,
    visit,
)

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(900)]

PROMPT = "a rainy-night bossa nova, melancholic, 96 bpm, in 8 bars"
LONG_PROMPT = "a sad piano ballad without drums, Am F C G, in 64 bars"
TOKEN = "a-token-of-many-letters"  # noqa: S105 - nobody else's


async def type_in(page: Page, prompt: str) -> None:
    box = page.get_by_label("Describe a song")
    await box.click()
    await box.press_sequentially(prompt)


async def ask(page: Page, prompt: str) -> Locator:
    """Asks as a person would; the newest question with its answer."""
    await type_in(page, prompt)
    await page.get_by_label("Describe a song").press("Enter")
    mine = page.locator(".exchange").last
    await expect(mine.locator(".bubble")).to_have_text(prompt)
    return mine


async def cancel(exchange: Locator) -> None:
    """Stops a song in the making; one that was quicker than the click is ready."""
    button = exchange.get_by_role("button", name="Cancel")
    await expect(button.or_(exchange.locator("[data-status=ready]"))).not_to_have_count(0, timeout=SONG_MS)
    if await button.count():
        await button.click()
    await expect(exchange.locator(".card")).to_have_attribute(
        "data-status", re.compile("cancelled|ready"), timeout=STEP_MS
    )


@asynccontextmanager
async def answered(page: Page, method: str, path: str) -> AsyncIterator[None]:
    """Waits until the server has answered what is sent within."""
    async with page.expect_response(lambda it: it.request.method == method and path in it.url, timeout=STEP_MS):
        yield


async def test_a_song_from_the_first_word_to_the_last_button(
    playground: Playground, browser: Browser, screenshots: Path, tmp_path: Path
) -> None:
    async with visit(browser, playground.address) as page:
        await expect(page.get_by_role("heading", name="What shall I play?")).to_be_visible()
        await no_violations(page)
        await page.screenshot(path=screenshots / "1-welcome.png")
        await _record_statuses(page)

        await type_in(page, PROMPT)
        await _shows_what_it_hears_while_one_types(page, screenshots)
        await page.get_by_label("Describe a song").press("Enter")
        mine = page.locator(".exchange").last
        await expect(mine.locator(".bubble")).to_have_text(PROMPT)
        await _says_what_was_heard(mine)
        await page.screenshot(path=screenshots / "3-in-the-making.png")
        await no_violations(page)

        card = mine.locator(".card")
        await expect(card).to_have_attribute("data-status", "ready", timeout=SONG_MS)
        assert any(re.match(r"Composing bar \d+ of 8$", said) for said in await _statuses(page))
        await expect(mine.get_by_role("button", name="Play", exact=True).first).to_be_visible(timeout=STEP_MS)
        await no_violations(page)
        await page.screenshot(path=screenshots / "4-ready.png", full_page=True)

        await _reacts(mine)
        await _hands_out_the_files(mine, tmp_path)
        await _does_not_count_and_counts_again(mine)
        await page.screenshot(path=screenshots / "5-reacted.png", full_page=True)

        await page.reload()
        await expect(page.locator(".bubble")).to_have_text(PROMPT)
        await expect(card).to_have_attribute("data-status", "ready")
        await expect(mine.get_by_role("button", name="I love it")).to_have_attribute("aria-pressed", "true")
        await expect(mine.get_by_text("Chosen by you: E major")).to_be_visible()


async def _record_statuses(page: Page) -> None:
    """Keeps all that the card says of the progress: a quick song would be ready before one looks."""
    await page.evaluate(
        """() => {
          window.statuses = [];
          new MutationObserver(() => {
            const status = document.querySelector(".card .status");
            if (status) window.statuses.push(status.textContent);
          }).observe(document.querySelector(".songs"), { subtree: true, childList: true, characterData: true });
        }"""
    )


async def _statuses(page: Page) -> list[str]:
    return await page.evaluate("window.statuses")


async def _shows_what_it_hears_while_one_types(page: Page, screenshots: Path) -> None:
    """Chips above the button, one of which is changed before anything is sent."""
    chips = page.locator(".composer").get_by_role("list", name="What I heard")
    tempo = chips.get_by_role("button", name="Tempo: 96 bpm (you said “96 bpm”)")
    await expect(tempo).to_be_visible(timeout=SONG_MS)  # the first reading loads a language model
    key = chips.locator("[data-kind=key]")
    await expect(key).to_have_accessible_name(re.compile(r"^Key: .+ \(my choice\)$"))
    await key.click()
    editor = page.get_by_role("dialog", name="Key")
    search = editor.get_by_label("Search the list")
    await expect(search).to_be_focused()
    await search.fill("e maj")
    await no_violations(page)
    await page.screenshot(path=screenshots / "2-typing.png")
    async with answered(page, "POST", "/api/readings"):
        await search.press("Enter")
    await expect(editor).to_be_hidden()
    await expect(key).to_have_accessible_name("Key: E major (chosen by you)")
    await expect(key).to_be_focused()

    meter = chips.locator("[data-kind=meter]")
    for choice, name in (("7/8", "Meter: 7/8 (chosen by you)"), ("As my words say", "Meter: 4/4 (my choice)")):
        await meter.click()
        await page.get_by_role("dialog", name="Meter").get_by_role("button", name=choice).click()
        await expect(meter).to_have_accessible_name(name, timeout=STEP_MS)


async def _says_what_was_heard(mine: Locator) -> None:
    chips = mine.get_by_role("list", name="What I heard").locator(".chip")
    await expect(chips.first).to_be_visible(timeout=SONG_MS)
    texts = await mine.locator(".chip.said .value").all_inner_texts()
    assert {"bossa nova", "melancholic", "96 bpm", "E major", "8 bars · 0:20"} <= set(texts)
    await expect(mine.get_by_text("Chosen by you: E major")).to_be_visible()
    await mine.locator(".chip.said", has_text="96 bpm").focus()
    await expect(mine.locator("mark.lit")).to_have_text("96 bpm")


async def _reacts(mine: Locator) -> None:
    """Several reactions may stand beside each other; each is taken back by pressing it again."""
    page = mine.page
    love, skip = mine.get_by_role("button", name="I love it"), mine.get_by_role("button", name="Not now")
    for reaction in (love, skip):
        await expect(reaction).to_have_attribute("aria-pressed", "false")
        async with answered(page, "PUT", "/reactions/"):
            await reaction.click()
        await expect(reaction).to_have_attribute("aria-pressed", "true")
    async with answered(page, "DELETE", "/reactions/"):
        await skip.click()
    await expect(skip).to_have_attribute("aria-pressed", "false")
    await expect(page.locator("#announcer")).to_have_text("Taken back: Not now")


async def _hands_out_the_files(mine: Locator, folder: Path) -> None:
    page = mine.page
    midi = await _saved(mine, "Notes", folder / "song.mid")
    song = mido.MidiFile(folder / "song.mid")
    messages = [message for track in song.tracks for message in track]
    tempos = {mido.tempo2bpm(message.tempo) for message in messages if message.type == "set_tempo"}
    assert [round(bpm) for bpm in tempos] == [96]
    assert sum(message.type == "note_on" and message.velocity > 0 for message in messages) > 16
    assert re.fullmatch(r"[\w-]+\.mid", midi)

    assert (await _saved(mine, "Sound", folder / "song.mp3")).endswith(".mp3")
    assert (folder / "song.mp3").stat().st_size > 50_000
    assert (await _saved(mine, "Picture", folder / "song.png")).endswith(".png")
    assert (folder / "song.png").read_bytes().startswith(b"\x89PNG")
    assert (await _saved(mine, "Recipe", folder / "song.json")).endswith(".json")
    assert json.loads((folder / "song.json").read_text())["brief"]["bpm"] == 96

    await mine.get_by_role("button", name="Save").click()
    links = page.get_by_role("dialog", name="Save").get_by_role("link")
    assert await links.all_inner_texts() == [
        "Sound\nmp3",
        "Notes\nmid",
        "Sound, uncompressed\nwav",
        "Sound, lossless\nflac",
        "Each part by itself\nzip",
        "Picture\npng",
        "Recipe\njson",
    ]
    await page.keyboard.press("Escape")


async def _saved(mine: Locator, name: str, path: Path) -> str:
    """Takes a file home; the name that it is offered under."""
    await mine.get_by_role("button", name="Save").click()
    link = mine.page.get_by_role("link", name=re.compile(rf"^{name}\s*\w+$"))
    async with mine.page.expect_download(timeout=STEP_MS) as expected:
        await link.click()
    download = await expected.value
    await download.save_as(path)
    await expect(link).to_be_hidden()
    return download.suggested_filename


async def _does_not_count_and_counts_again(mine: Locator) -> None:
    for said, then in (("Don’t count", "Count again"), ("Count again", "Don’t count")):
        async with answered(mine.page, "PUT" if said == "Don’t count" else "DELETE", "/uncounted"):
            await mine.get_by_role("button", name=said).click()
        await expect(mine.get_by_role("button", name=then)).to_be_focused()


async def test_the_page_is_light(playground: Playground, browser: Browser) -> None:
    """All that it loads but what belongs to songs: under 300 kB before anything is compressed."""
    async with visit(browser, playground.address) as page:
        await expect(page.locator(".exchange").first).to_be_visible()
        loaded: dict[str, int] = await page.evaluate(
            """() => Object.fromEntries(["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type))
              .map(({ name, decodedBodySize }) => [name, decodedBodySize]))"""
        )
        of_the_page = {name: size for name, size in loaded.items() if "/api/songs" not in name}
        assert all(of_the_page.values())
        assert 100_000 < sum(of_the_page.values()) < 300_000, of_the_page


async def test_a_surprise_is_the_one_that_was_shown(playground: Playground, browser: Browser) -> None:
    async with visit(browser, playground.address) as page:
        await type_in(page, "surprise me, in 8 bars")
        chips = page.locator(".composer .chip .value")
        await expect(chips.first).to_be_visible(timeout=STEP_MS)
        shown = await chips.all_inner_texts()
        await page.get_by_label("Describe a song").press("Enter")
        mine = page.locator(".exchange").last
        await expect(mine.locator(".bubble")).to_contain_text("surprise me", timeout=STEP_MS)
        await expect(mine.locator(".chip .value")).to_have_text(shown, timeout=STEP_MS)
        await cancel(mine)


async def test_a_song_is_made_anew_varied_lengthened_and_changed_in_words(
    playground: Playground, browser: Browser, screenshots: Path
) -> None:
    async with visit(browser, playground.address) as page:
        first = page.locator(".exchange").first
        await expect(first.locator(".card")).to_have_attribute("data-status", "ready", timeout=STEP_MS)
        seeds = [await first.locator(".made").inner_text()]
        before = await page.locator(".exchange").count()
        for count, (name, path) in enumerate([("New seed", "again"), ("Vary", "vary"), ("Longer", "extend")], start=1):
            async with answered(page, "POST", f"/{path}"):
                await first.get_by_role("button", name=name).click()
            await expect(page.locator(".exchange")).to_have_count(before + count)
            newest = page.locator(".exchange").last
            await expect(newest.locator(".card")).to_be_focused()
            await expect(newest.locator(".bubble")).to_have_text(PROMPT)
            if name == "New seed":
                await expect(newest.locator(".card")).to_have_attribute("data-status", "ready", timeout=SONG_MS)
                seeds.append(await newest.locator(".made").inner_text())
            else:
                made = {"Vary": "A variation (30%)", "Longer": "Made longer"}[name]
                await expect(newest.locator(".origin")).to_have_text(made)
                await cancel(newest)
        assert seeds[0].split(" · ")[0] != seeds[1].split(" · ")[0]

        await first.get_by_role("button", name="Change …").click()
        words = first.get_by_label("What should be different?")
        await expect(words).to_be_focused()
        await words.press_sequentially("gibberish xyzzy")
        await words.press("Enter")
        await expect(first.locator(".trouble .advice")).not_to_be_empty(timeout=STEP_MS)
        await page.screenshot(path=screenshots / "6-change.png")
        await words.fill("slower, no drums")
        await words.press("Enter")
        newest = page.locator(".exchange").last
        await expect(newest.locator(".bubble")).to_have_text(f"{PROMPT} (slower, no drums)", timeout=STEP_MS)
        await expect(words).to_have_count(0)
        await expect(newest.locator(".chip", has_text="no drums")).to_be_visible()
        await cancel(newest)


async def test_a_chip_of_a_song_asks_for_it_anew(playground: Playground, browser: Browser, screenshots: Path) -> None:
    async with visit(browser, playground.address) as page:
        first = page.locator(".exchange").first
        await first.locator("[data-kind=tempo]").click()
        editor = page.get_by_role("dialog", name="Tempo")
        await expect(editor.get_by_text("Another choice asks for a new song")).to_be_visible()
        await editor.get_by_role("spinbutton").fill("120")
        await expect(editor.get_by_role("slider")).to_have_value("120")
        await editor.get_by_role("button", name="Use it").click()

        second = page.locator(".exchange").last
        await expect(second.get_by_text("Chosen by you: 120 bpm and E major")).to_be_visible(timeout=STEP_MS)
        await expect(second.locator("[data-kind=tempo]")).to_have_text(re.compile("120 bpm"))
        await cancel(second)
        await page.reload()
        await expect(second.get_by_text("Chosen by you: 120 bpm and E major")).to_be_visible()

        await second.locator("[data-kind=instruments]").first.click()
        editor = page.get_by_role("dialog", name="Who plays")
        await expect(editor.get_by_role("checkbox", checked=True)).not_to_have_count(0)
        while await editor.get_by_role("checkbox", checked=True).count():
            await editor.get_by_role("checkbox", checked=True).first.click()
        await expect(editor.get_by_role("button", name="Use it")).to_be_disabled()
        for name in ("flute", "harp"):
            await editor.get_by_label("Search the list").fill(name)
            await editor.get_by_role("checkbox", name=name, exact=True).check()
        await page.screenshot(path=screenshots / "7-who-plays.png")
        await no_violations(page)
        await editor.get_by_role("button", name="Use it").click()
        third = page.locator(".exchange").last
        players = third.locator("[data-kind=instruments] .value")
        await expect(players).to_have_text(["harp", "flute", "no drums"], timeout=STEP_MS)
        await expect(third.locator("[data-kind=tempo]")).to_have_text(re.compile("120 bpm"))
        await cancel(third)


async def test_songs_in_the_making_are_followed_together_cancelled_and_deleted(
    playground: Playground, browser: Browser
) -> None:
    async with visit(browser, playground.address) as page:
        one = await ask(page, LONG_PROMPT)
        one = page.locator(".exchange", has_text=LONG_PROMPT).first
        two = await ask(page, "a cheerful polka for two accordions in 64 bars")
        two = page.locator(".exchange", has_text="polka").first
        for mine in (one, two):
            await expect(mine.get_by_role("progressbar", name="Bars composed")).to_be_visible(timeout=SONG_MS)
        said = await one.locator(".chip.said .value").all_inner_texts()
        assert {"ballad", "sad", "grand piano", "no drums"} <= set(said)
        await expect(one.locator(".chip.said", has_text="Am F C G")).to_be_visible()
        for mine in (one, two):
            await mine.get_by_role("button", name="Cancel").click()
            await expect(mine.locator(".card")).to_have_attribute("data-status", "cancelled", timeout=STEP_MS)

        delete = one.get_by_role("button", name="Delete")
        await delete.click()
        await expect(one.get_by_role("button", name="Yes, delete it")).to_be_focused()
        await page.keyboard.press("Escape")
        await expect(delete).to_be_visible()
        await delete.click()
        await one.get_by_role("button", name="Yes, delete it").click()
        await expect(one).to_have_count(0)
        await expect(page.get_by_label("Describe a song")).to_be_focused()
        await page.reload()
        await expect(two.locator(".bubble")).to_be_visible()
        await expect(one).to_have_count(0)


async def test_a_song_waits_for_its_turn_and_says_why(tmp_path: Path, browser: Browser) -> None:
    async with opened(tmp_path, songs_at_once=1) as playground, visit(browser, playground.address) as page:
        await ask(page, LONG_PROMPT)
        one = page.locator(".exchange").first
        await expect(one.get_by_text(re.compile("^Composing bar"))).to_be_visible(timeout=SONG_MS)
        await ask(page, "a polka in 64 bars")
        two = page.locator(".exchange").nth(1)
        await expect(two.get_by_text("Next in line.")).to_be_visible(timeout=STEP_MS)
        await ask(page, "a march in 64 bars")
        three = page.locator(".exchange").nth(2)
        waiting = "Number 2 in line. One song before it is your own. Turns go round among members"
        await expect(three.get_by_text(waiting)).to_be_visible(timeout=STEP_MS)
        await cancel(two)
        await expect(three.get_by_text("Next in line.")).to_be_visible(timeout=STEP_MS)
        await cancel(three)
        await cancel(one)


async def test_all_is_done_with_the_keyboard_alone(playground: Playground, browser: Browser) -> None:
    async with visit(browser, playground.address) as page:
        await expect(page.locator(".exchange")).not_to_have_count(0)
        before = await page.locator(".exchange").count()
        await expect(page.get_by_label("Describe a song")).to_be_focused()
        await page.keyboard.type("a march for brass in 16 bars")
        tempo = page.locator(".composer [data-kind=tempo]")
        await expect(tempo).to_be_visible(timeout=STEP_MS)
        await _tab_to(page, tempo, key="Shift+Tab")
        await page.keyboard.press("Enter")
        slider = page.get_by_role("dialog", name="Tempo").get_by_role("spinbutton")
        await expect(slider).to_be_focused(timeout=STEP_MS)
        await page.keyboard.press("ControlOrMeta+a")
        await page.keyboard.type("101")
        await page.keyboard.press("Enter")
        await expect(tempo).to_have_accessible_name("Tempo: 101 bpm (chosen by you)", timeout=STEP_MS)
        await _tab_to(page, page.get_by_label("Describe a song"))
        await page.keyboard.press("Enter")
        await expect(page.locator(".exchange")).to_have_count(before + 1)
        mine = page.locator(".exchange").last
        await _tab_to(page, mine.get_by_role("button", name="Cancel"), key="Shift+Tab")
        await page.keyboard.press("Enter")
        await expect(mine.locator(".card")).to_have_attribute("data-status", "cancelled", timeout=STEP_MS)
        await expect(mine.locator(".card")).to_be_focused()
        await _tab_to(page, mine.get_by_role("button", name="Delete"))
        await page.keyboard.press("Enter")
        await page.keyboard.press("Enter")
        await expect(page.locator(".exchange")).to_have_count(before)

        await page.keyboard.press("ControlOrMeta+Home")
        await page.get_by_role("link", name="Skip to the content").focus()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("main")).to_be_focused()


async def _tab_to(page: Page, target: Locator, *, key: str = "Tab", most: int = 60) -> None:
    for _ in range(most):
        if await target.evaluate("one => one === document.activeElement"):
            return
        await page.keyboard.press(key)
    pytest.fail(f"{most} presses of {key} do not lead to {target}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_on_a_phone(playground: Playground, browser: Browser, screenshots: Path, scheme: Any) -> None:
    async with visit(
        browser, playground.address, viewport=PHONE, color_scheme=scheme, has_touch=True, is_mobile=True
    ) as page:
        first = page.locator(".exchange").first
        await first.scroll_into_view_if_needed()
        await expect(first.get_by_role("button", name="Play", exact=True).first).to_be_visible(timeout=STEP_MS)
        await fits(page)
        await no_violations(page)
        await page.screenshot(path=screenshots / f"8-phone-{scheme}.png")
        await first.get_by_role("button", name="I love it").scroll_into_view_if_needed()
        await page.screenshot(path=screenshots / f"8-phone-{scheme}-buttons.png")

        await page.get_by_label("Describe a song").fill("a slow waltz for harp")
        await expect(page.locator(".composer [data-kind=meter]")).to_have_text(re.compile("3/4"), timeout=STEP_MS)
        await page.locator(".composer [data-kind=meter]").tap()
        await expect(page.get_by_role("dialog", name="Meter").get_by_role("button", name="6/8")).to_be_visible()
        await fits(page)
        await no_violations(page)
        await page.screenshot(path=screenshots / f"8-phone-{scheme}-typing.png")
        await page.get_by_role("button", name="6/8").tap()
        await expect(page.locator(".composer [data-kind=meter]")).to_have_text(re.compile("6/8"), timeout=STEP_MS)

        tabs = page.get_by_role("navigation", name="Where to go")
        for name in ("Library", "Discover", "Playlist", "Chat"):
            await tabs.get_by_role("link", name=name).tap()
            await expect(tabs.get_by_role("link", name=name)).to_have_attribute("aria-current", "page")
            await fits(page)
        await expect(page.get_by_label("Describe a song")).to_have_value("a slow waltz for harp")


async def test_dark_or_light_is_chosen_and_stays(playground: Playground, browser: Browser, screenshots: Path) -> None:
    async with visit(browser, playground.address, color_scheme="light") as page:
        paper = "getComputedStyle(document.documentElement).backgroundColor"
        assert await page.evaluate(paper) == "rgb(246, 240, 228)"
        await page.get_by_role("button", name="Light or dark").click()
        await page.get_by_role("button", name="Dark", exact=True).click()
        assert await page.evaluate(paper) == "rgb(23, 19, 16)"
        await page.reload()
        assert await page.evaluate(paper) == "rgb(23, 19, 16)"
        await expect(page.locator(".exchange").first).to_be_visible()
        await no_violations(page)
        await page.screenshot(path=screenshots / "9-dark.png")


@pytest.mark.parametrize(
    ("locale", "question", "style", "save"),
    [
        ("de-DE", "Beschreibe ein Stück", "Bossa nova in E-Dur", "Speichern"),
        ("ja-JP", "どんな曲か書いてください", "ホ長調のボサノヴァ", "保存"),
    ],
)
async def test_the_browsers_language_is_spoken(
    playground: Playground, browser: Browser, screenshots: Path, locale: str, question: str, style: str, save: str
) -> None:
    async with visit(browser, playground.address, locale=locale) as page:
        await expect(page.get_by_label(question)).to_be_visible()
        first = page.locator(".exchange").first
        await expect(first.get_by_role("heading", name=style)).to_be_visible()
        await expect(first.get_by_role("button", name=save)).to_be_visible()
        assert await page.evaluate("document.documentElement.lang") == locale[:2]
        await no_violations(page)
        await page.screenshot(path=screenshots / f"10-{locale[:2]}.png")
        await page.set_viewport_size({"width": 360, "height": 740})
        await fits(page)


@pytest.mark.parametrize("locale", ["en-GB", "de-DE", "es-ES", "fr-FR", "pt-BR", "ja-JP", "zh-CN"])
async def test_every_language_fits_on_a_phone(playground: Playground, browser: Browser, locale: str) -> None:
    async with visit(
        browser, playground.address, locale=locale, viewport=PHONE, has_touch=True, is_mobile=True
    ) as page:
        await page.locator(".exchange").first.scroll_into_view_if_needed()
        await fits(page)
        save = page.locator(".exchange").first.locator(".act[aria-haspopup]")
        await save.click()
        await expect(page.get_by_role("link", name=re.compile("mp3$"))).to_be_visible()
        await fits(page)
        await no_violations(page)
        labels = page.locator(".nav a:visible span")
        assert await labels.evaluate_all("all => all.every((one) => one.scrollWidth <= one.parentElement.clientWidth)")
        assert len({round((await one.bounding_box() or {})["height"]) for one in await labels.all()}) == 1


async def test_another_language_is_chosen_and_stays(playground: Playground, browser: Browser) -> None:
    async with visit(browser, playground.address) as page:
        await type_in(page, "eine Polka")
        await expect(page.locator(".composer .chip", has_text="polka")).to_be_visible(timeout=STEP_MS)
        await page.get_by_role("button", name="Language").click()
        await page.get_by_role("button", name="Deutsch").click()
        await expect(page.get_by_label("Beschreibe ein Stück")).to_have_value("eine Polka")
        await expect(page.locator(".composer .chip", has_text="Polka")).to_be_visible(timeout=STEP_MS)
        await expect(page.locator("#announcer")).to_have_text("Ich spreche jetzt Deutsch.")
        await page.reload()
        await expect(page.get_by_role("link", name="Bibliothek")).to_be_visible()


async def test_a_browser_that_keeps_nothing_will_do(playground: Playground, browser: Browser) -> None:
    async with visit(browser, "about:blank", locale="fr-FR") as page:
        await page.add_init_script(
            """Object.defineProperty(window, "localStorage", {
              configurable: true, get() { throw new DOMException("not here", "SecurityError"); } })"""
        )
        await page.goto(playground.address)
        await expect(page.get_by_label("Décris un morceau")).to_be_visible()
        await page.get_by_role("button", name="Langue").click()
        await page.get_by_role("button", name="English").click()
        await expect(page.get_by_label("Describe a song")).to_be_visible()


async def test_words_are_never_taken_for_html(playground: Playground, browser: Browser) -> None:
    prompt = "<img src=x onerror=\"document.title='hurt'\"><script>document.title='hurt'</script> polka in 64 bars"
    async with visit(browser, playground.address) as page:
        mine = await ask(page, prompt)
        await cancel(mine)
        await page.reload()
        mine = page.locator(".exchange", has_text="hurt")
        await expect(mine.locator(".bubble")).to_have_text(prompt)
        assert await mine.locator(".bubble :is(img, script), .heard :is(img, script)").count() == 0
        assert await page.title() == "Minstrel"


async def test_what_cannot_be_read_is_explained_and_can_be_changed(playground: Playground, browser: Browser) -> None:
    async with visit(browser, playground.address) as page:
        await expect(page.locator(".exchange")).not_to_have_count(0)
        prompt = "no instruments " * 6000  # over the limit of a request
        await page.get_by_label("Describe a song").fill(prompt)
        await page.get_by_role("button", name="Compose it").click()
        trouble = page.locator(".trouble")
        await expect(trouble).to_contain_text("larger than what is taken", timeout=STEP_MS)
        await expect(trouble.locator(".advice")).not_to_be_empty()
        await page.get_by_role("button", name="Edit").click()
        await expect(trouble).to_have_count(0)
        await expect(page.get_by_label("Describe a song")).to_have_value(prompt.strip())
        await expect(page.get_by_label("Describe a song")).to_be_focused()


async def test_a_lost_connection_is_said_and_found_again(playground: Playground, browser: Browser) -> None:
    async with visit(browser, playground.address) as page:
        mine = await ask(page, LONG_PROMPT)
        await expect(mine.get_by_role("button", name="Cancel")).to_be_visible(timeout=SONG_MS)

        await playground.stop()
        lost = page.get_by_text("Connection lost")
        await expect(lost).to_be_visible(timeout=STEP_MS)
        await playground.start()
        await expect(lost).to_be_hidden(timeout=STEP_MS)
        await cancel(mine)


async def test_who_is_quicker_than_the_list_of_songs_finds_theirs_once_and_at_the_end(
    playground: Playground, browser: Browser
) -> None:
    async with visit(browser, "about:blank") as page:
        songs = f"{playground.address}api/songs"
        earlier = await (await page.request.post(songs, data={"prompt": "a slow march in 4 bars"})).json()
        listed, asked, answered = asyncio.Event(), asyncio.Event(), asyncio.Event()

        async def late(route: Route) -> None:
            """The list is read after the song was asked for, and comes before the answer to that."""
            if route.request.method == "GET":
                await asked.wait()
                await route.fulfill(response=await route.fetch())
                listed.set()
            else:
                answer = await route.fetch()
                asked.set()
                await answered.wait()
                await route.fulfill(response=answer)

        await page.route(re.compile(r"/api/songs(\?n=\d+)?$"), late)
        await page.goto(playground.address)
        mine = await ask(page, "a quick polka in 4 bars")
        await listed.wait()
        await expect(page.locator(f".card[data-song='{earlier['id']}']")).to_be_visible()
        await expect(mine.locator(".bubble")).to_have_text("a quick polka in 4 bars")
        answered.set()
        await expect(mine.locator(".card")).to_have_attribute("data-status", "ready", timeout=SONG_MS)
        await expect(page.locator(".exchange", has_text="a quick polka in 4 bars")).to_have_count(1)
        order = await page.locator(".exchange .card").evaluate_all("(cards) => cards.map((one) => one.dataset.song)")
        assert order[-2:] == [earlier["id"], (await mine.locator(".card").get_attribute("data-song"))]


async def test_a_song_whose_answer_is_lost_is_not_asked_for_twice(playground: Playground, browser: Browser) -> None:
    async with visit(browser, playground.address) as page:
        lost: list[str] = []

        async def lose(route: Route) -> None:
            if route.request.method == "POST" and not lost:
                lost.append((await (await route.fetch()).json())["id"])
                await route.abort()
            else:
                await route.continue_()

        await page.route("**/api/songs", lose)
        mine = await ask(page, "a lonely tango in 4 bars")
        await mine.get_by_role("button", name="Try again").click()
        await expect(mine.locator(".card")).to_have_attribute("data-song", re.compile("."), timeout=SONG_MS)
        assert await mine.locator(".card").get_attribute("data-song") == lost[0]
        songs = (await (await page.request.get(f"{playground.address}api/songs")).json())["songs"]
        assert [song["prompt"] for song in songs].count("a lonely tango in 4 bars") == 1


async def test_it_works_over_plain_http_where_browsers_keep_some_of_their_tools_back(
    tmp_path: Path, browser: Browser
) -> None:
    async with opened(tmp_path, public_url="http://minstrel.test") as playground:
        address = playground.address.replace("127.0.0.1", "minstrel.test")
        async with visit(browser, address) as page:
            assert not await page.evaluate("isSecureContext")
            mine = await ask(page, "a waltz in 4 bars")
            await expect(mine.locator(".card")).to_have_attribute("data-status", "ready", timeout=SONG_MS)
            for view in await page.get_by_role("navigation", name="Where to go").get_by_role("link").all():
                await view.click()
                await expect(page.locator(".trouble")).to_have_count(0)
            await page.get_by_role("link", name="Library").click()
            await expect(page.locator(".row", has_text="a waltz in 4 bars")).to_be_visible()


async def test_a_song_that_failed_is_explained_and_tried_again(
    tmp_path: Path, browser: Browser, screenshots: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its sounds were damaged; somebody put that right."""
    monkeypatch.setattr(worker, "RETRY_SECONDS", (0.5, 0.5, 0.5))
    soundfont = tmp_path / "sounds.sf2"
    soundfont.write_bytes(b"no soundfont at all")
    async with opened(tmp_path, soundfont=soundfont) as playground, visit(browser, playground.address) as page:
        mine = await ask(page, "a short waltz, 4 bars")
        await expect(mine.locator(".card")).to_have_attribute("data-status", "failed", timeout=SONG_MS)
        await expect(mine.locator(".trouble .message")).not_to_be_empty()
        await expect(mine.locator(".trouble .advice")).not_to_be_empty()
        await no_violations(page)
        await page.screenshot(path=screenshots / "11-failed.png")

        soundfont.unlink()
        soundfont.symlink_to(synth.find_soundfont(None))
        await mine.get_by_role("button", name="Try again").click()
        await expect(mine.locator(".card")).to_have_attribute("data-status", "ready", timeout=SONG_MS)


async def test_a_playground_with_a_token_asks_for_it_once(tmp_path: Path, browser: Browser, screenshots: Path) -> None:
    async with opened(tmp_path, token=TOKEN) as playground:
        printed = playground.address
        assert TOKEN in printed
        async with visit(browser, printed.partition("#")[0]) as page:
            await expect(page.get_by_role("heading", name="Who is there?")).to_be_visible()
            await no_violations(page)
            await page.screenshot(path=screenshots / "12-access.png")
            token = page.get_by_label("Token")
            await expect(token).to_be_focused()
            await token.fill("not the right one")
            await token.press("Enter")
            await expect(page.get_by_role("alert")).to_contain_text("token", timeout=STEP_MS)
            await token.fill(TOKEN)
            await token.press("Enter")
            await expect(page.get_by_role("heading", name="What shall I play?")).to_be_visible(timeout=STEP_MS)
            await page.reload()
            await expect(page.get_by_role("heading", name="What shall I play?")).to_be_visible(timeout=STEP_MS)
        async with visit(browser, printed) as page:
            await expect(page.get_by_role("heading", name="What shall I play?")).to_be_visible(timeout=STEP_MS)
            assert TOKEN not in page.url
