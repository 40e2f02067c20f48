"""Somebody plays a song on the page: looks at its notes, seeks, mutes its parts, goes elsewhere while it plays."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, Route, expect

from tests.support.browser import PHONE, SONG_MS, STEP_MS, Playground, fits, no_violations, visit
from tests.support.browser.listening import SILENT, listen, state, until, until_it_sounds

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(900)]

PROMPTS = ("a bossa nova in A minor, 96 bpm, in 8 bars", "a waltz for flute and harp in G major, 120 bpm, in 8 bars")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def songs(playground: Playground) -> list[dict[str, Any]]:
    """Two finished songs; the second is the newer one."""
    async with aiohttp.ClientSession(playground.address) as session:
        return [await _made(session, prompt) for prompt in PROMPTS]


async def _made(session: aiohttp.ClientSession, prompt: str) -> dict[str, Any]:
    async with session.post("api/songs", json={"prompt": prompt, "seed": 7}) as answer:
        song = await answer.json()
    async with asyncio.timeout(SONG_MS / 1000):
        while song["status"] != "ready":
            assert song["status"] != "failed", song
            await asyncio.sleep(0.5)
            async with session.get(f"api/songs/{song['id']}") as answer:
                song = await answer.json()
    return song


async def panel_of(page: Page, song: dict[str, Any]) -> Locator:
    """The player in the song's card, with its roll and its parts."""
    panel = page.locator(f".card[data-song='{song['id']}'] .player")
    await page.locator(f".card[data-song='{song['id']}']").scroll_into_view_if_needed()
    await expect(panel.get_by_role("list", name="Parts")).to_be_visible(timeout=STEP_MS)
    return panel


def position_slider(panel: Locator) -> Locator:
    return panel.get_by_role("slider", name="Position in the song")


async def play(panel: Locator) -> None:
    await panel.get_by_role("button", name="Play", exact=True).click()
    await until_it_sounds(panel.page, STEP_MS)


async def test_a_song_plays_and_is_sought_by_keyboard_alone(
    playground: Playground, browser: Browser, songs: list[dict[str, Any]], screenshots: Path
) -> None:
    async with visit(browser, playground.address) as page:
        panel = await panel_of(page, songs[0])
        assert (await state(page)).song is None
        assert (await listen(page, 0.3)).most == 0, "a page that is opened is silent"

        slider = position_slider(panel)
        await panel.get_by_role("button", name="Play", exact=True).focus()
        await page.keyboard.press("Enter")
        await until_it_sounds(page, STEP_MS)
        seconds = songs[0]["brief"]["seconds"]
        now = await state(page)
        assert (now.song, now.is_playing) == (songs[0]["id"], True)
        assert seconds < now.duration < seconds + 8
        await expect(panel.get_by_role("button", name="Pause")).to_be_focused()

        await slider.focus()
        await page.keyboard.press("End")
        await page.keyboard.press("PageDown")
        await expect(slider).to_have_attribute("aria-valuetext", re.compile(rf"^0:\d\d of 0:{now.duration:02.0f}$"))
        at = (await state(page)).position
        assert now.duration - 16 <= at <= now.duration - 10
        await page.keyboard.press("ArrowLeft")
        assert -5.5 <= (await state(page)).position - at <= -3
        assert (await listen(page)).most > SILENT

        await page.evaluate("document.activeElement.blur()")
        await page.keyboard.press("Space")
        await expect(panel.get_by_role("button", name="Play", exact=True)).to_be_visible()
        await asyncio.sleep(0.5)
        assert (await listen(page, 0.3)).most < SILENT
        before = (await state(page)).position
        await page.keyboard.press("ArrowRight")
        await page.keyboard.press("Space")
        await until_it_sounds(page, STEP_MS)
        assert (await state(page)).position >= before + 4.9
        await no_violations(page)
        await page.screenshot(path=screenshots / "player-1-playing.png")

        assert await page.evaluate("[navigator.mediaSession.metadata.title, navigator.mediaSession.playbackState]") == [
            "Bossa nova in A minor",
            "playing",
        ]
        await page.reload()
        await panel_of(page, songs[0])
        assert (await listen(page, 0.5)).most == 0, "what played before does not start by itself"


_INKS = """(panel) => {
  // A note is its part's colour over the paper: somewhere on the line between the two, far from the paper.
  const pen = panel.querySelector(".roll canvas").getContext("2d");
  const { data } = pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
  const rgb = (text) => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const paper = rgb(getComputedStyle(panel.querySelector(".stage-roll")).backgroundColor);
  return [...panel.querySelectorAll(".parts li")].map((row) => {
    const ink = rgb(getComputedStyle(row.querySelector("i")).backgroundColor);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const share = (paper[0] - data[at]) / (paper[0] - ink[0]);
      if (share < 0.4 || share > 1.02) continue;
      if ([1, 2].every((c) => Math.abs(paper[c] + share * (ink[c] - paper[c]) - data[at + c]) < 9)) count++;
    }
    return count;
  });
}"""
_PICTURE = "(panel) => panel.querySelector('.roll canvas').toDataURL()"


async def test_the_roll_shows_every_part_and_moves_along(
    playground: Playground, browser: Browser, songs: list[dict[str, Any]]
) -> None:
    async with visit(browser, playground.address) as page:
        panel = await panel_of(page, songs[0])
        roll = panel.get_by_role("img")
        await expect(roll).to_have_attribute("aria-label", re.compile("^Piano roll: 8 bars of 4/4 at 96 bpm, 0:2[1-9]"))
        await expect(roll).to_have_attribute("aria-label", re.compile("Played by .+ and drums. Form: "))
        await asyncio.sleep(0.3)
        inks = await panel.evaluate(_INKS)
        assert len(inks) == len(songs[0]["brief"]["band"])
        assert all(count > 50 for count in inks), inks

        still = await panel.evaluate(_PICTURE)
        await play(panel)
        assert await panel.evaluate(_PICTURE) != still

        await panel.get_by_role("button", name="Pause").click()
        await page.wait_for_timeout(300)
        far = await panel.evaluate(_PICTURE)
        await panel.get_by_role("button", name="Look closer").click()
        await page.wait_for_timeout(300)
        assert await panel.evaluate(_PICTURE) != far
        for _ in range(2):
            await panel.get_by_role("button", name="See more of the song").click()
        await expect(panel.get_by_role("button", name="See more of the song")).to_be_disabled()

        box = await roll.bounding_box()
        assert box is not None
        duration = (await state(page)).duration
        await page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        assert abs((await state(page)).position - duration / 2) < 1.5, "a tap on the roll seeks"


@pytest.mark.parametrize("late", ["notes", "waveform"])
async def test_the_roll_is_as_long_as_the_sound_whichever_is_known_first(
    playground: Playground, browser: Browser, songs: list[dict[str, Any]], late: str
) -> None:
    async with visit(browser, "about:blank") as page:
        held = asyncio.Event()

        async def hold(route: Route) -> None:
            await held.wait()
            await route.continue_()

        await page.route(f"**/api/songs/{songs[0]['id']}/{late}", hold)
        await page.goto(playground.address)
        panel = page.locator(f".card[data-song='{songs[0]['id']}'] .player")
        await panel.scroll_into_view_if_needed()
        if late == "notes":
            await expect(panel.locator(".time")).to_contain_text(re.compile("0:2[1-9]"), timeout=STEP_MS)
        else:
            await expect(panel.get_by_role("img")).to_have_attribute("aria-label", re.compile("0:20"), timeout=STEP_MS)
        held.set()
        await expect(panel.get_by_role("img")).to_have_attribute("aria-label", re.compile("0:2[1-9]"), timeout=STEP_MS)
        further = panel.get_by_role("button", name="See more of the song")
        await further.click()
        await expect(further).to_be_disabled()


async def test_parts_are_muted_and_heard_alone(
    playground: Playground, browser: Browser, songs: list[dict[str, Any]], screenshots: Path
) -> None:
    async with visit(browser, playground.address) as page:
        panel = await panel_of(page, songs[0])
        await play(panel)
        await panel.get_by_label("Repeat").select_option(label="Repeat the song")  # parts may take longer than it does
        mutes = panel.get_by_role("button", name=re.compile("^Mute "))
        for mute in await mutes.all():
            await mute.click()
            await expect(mute).to_have_attribute("aria-pressed", "true")
        await expect(panel.get_by_role("status")).to_be_empty(timeout=SONG_MS)
        await _sounds_at(page, most=SILENT)
        assert (await state(page)).is_playing

        alone = panel.get_by_role("button", name="Solo drums")
        await alone.click()
        await expect(panel.get_by_role("status")).to_be_empty(timeout=SONG_MS)
        await expect(alone).to_have_attribute("aria-pressed", "true")
        await _sounds_from_the_start(page, panel)
        drums = await listen(page, 2)
        await alone.click()
        for mute in await mutes.all():
            await mute.click()
        await _sounds_from_the_start(page, panel)
        whole = await listen(page, 2)
        assert whole.mean > 1.1 * drums.mean
        assert whole.least > drums.least, "between the drums' strokes others are heard"

        await panel.get_by_role("button", name="Mute drums").click()
        await page.screenshot(path=screenshots / "player-2-muted.png")
        await until_it_sounds(page, SONG_MS)
        await position_slider(panel).press("End")
        await until(page, "player.position() < 6", STEP_MS)
        await until_it_sounds(page, STEP_MS)


async def test_the_whole_sounds_again_though_its_element_came_to_its_end_before_the_parts(
    playground: Playground, browser: Browser, songs: list[dict[str, Any]]
) -> None:
    """On a busy machine it does: they go by two clocks."""
    async with visit(browser, playground.address) as page:
        panel = await panel_of(page, songs[0])
        await play(panel)
        mute = panel.get_by_role("button", name="Mute drums")
        await mute.click()
        await expect(panel.get_by_role("status")).to_be_empty(timeout=SONG_MS)
        await until_it_sounds(page, SONG_MS)
        await page.evaluate("player.element.currentTime = player.element.duration")
        await until(page, "player.element.paused", STEP_MS)
        await position_slider(panel).press("Home")
        await mute.click()
        await asyncio.sleep(1)
        assert (await state(page)).is_playing
        await until_it_sounds(page, STEP_MS)


async def _sounds_from_the_start(page: Page, panel: Locator) -> None:
    """Parts may have to be rendered, or decoded, for that: it is sought when they are there."""
    for _ in range(2):
        await until_it_sounds(page, SONG_MS)
        await position_slider(panel).press("Home")
        await asyncio.sleep(0.5)
    await until_it_sounds(page, STEP_MS)


async def _sounds_at(page: Page, *, most: float) -> None:
    """Waits until it is no louder; parts may have to be rendered for that."""
    async with asyncio.timeout(SONG_MS / 1000):
        while (await listen(page, 0.4)).most > most:
            pass


_SOUNDS = """async (id) => {
  // The song as the browser decodes it at once; as the player does, some seconds at a time; and the sum of its parts.
  const { Track, WINDOW } = await import("/static/player/track.js");
  const context = new OfflineAudioContext(1, 1, 48000);
  const fetched = async (path) => {
    const answer = await fetch(`/api/songs/${id}/${path}`);
    if (!answer.ok) throw new Error(await answer.text());
    return new Uint8Array(await answer.arrayBuffer());
  };
  const bytes = await fetched("audio");
  const whole = (await context.decodeAudioData(bytes.slice().buffer)).getChannelData(0);
  const add = async (sum, track) => {
    for (let index = 0, piece; (piece = await track.window(context, index)); index++) {
      piece.getChannelData(0).forEach((sample, n) => (sum[index * WINDOW * 48000 + n] += sample));
    }
    return sum;
  };
  const distance = (sum) => {
    let [difference, power] = [0, 0];
    for (let n = 2000; n < whole.length - 4000; n++) {
      difference += (whole[n] - sum[n]) ** 2;
      power += whole[n] ** 2;
    }
    return 10 * Math.log10(difference / power);
  };
  const inPieces = await add(new Float64Array(whole.length + 96000), new Track(bytes));
  const ofParts = new Float64Array(whole.length + 96000);
  const { parts } = await (await fetch(`/api/songs/${id}/parts`)).json();
  for (const { index } of parts) await add(ofParts, new Track(await fetched(`parts/${index}`)));
  return [distance(inPieces), distance(ofParts)];
}"""


async def test_pieces_and_parts_sound_like_the_song(
    playground: Playground, browser: Browser, songs: list[dict[str, Any]]
) -> None:
    async with visit(browser, playground.address) as page:
        in_pieces, of_parts = await page.evaluate(_SOUNDS, songs[0]["id"])
        assert in_pieces < -100, "no seam between two pieces, and not a sample out of place"
        assert of_parts < -12, "the parts start together, and sum to the song, but for what MP3 leaves out"


async def test_parts_that_do_not_come_are_explained(
    playground: Playground, browser: Browser, songs: list[dict[str, Any]]
) -> None:
    async with visit(browser, playground.address) as page:
        await page.route("**/parts/*", lambda route: route.fulfill(status=503, json={"error": {"code": "busy"}}))
        panel = await panel_of(page, songs[0])
        await play(panel)
        mute = panel.get_by_role("button", name="Mute drums")
        await mute.click()
        await expect(panel.get_by_role("status")).to_contain_text("cannot be fetched right now, so you hear all")
        await expect(mute).to_have_attribute("aria-pressed", "false")
        assert (await listen(page)).most > SILENT


async def test_a_song_plays_on_elsewhere_and_the_list_goes_on(
    playground: Playground, browser: Browser, songs: list[dict[str, Any]], screenshots: Path
) -> None:
    async with visit(browser, playground.address) as page:
        await play(await panel_of(page, songs[0]))
        mini = page.get_by_role("region", name="Now playing")
        await expect(mini).to_contain_text("Bossa nova in A minor")
        await page.get_by_role("link", name="Library").click()
        await expect(page).to_have_url(re.compile("#/library"))
        assert (await listen(page)).most > SILENT

        await page.evaluate(
            "async (list) => (await import('/static/player/player.js')).player.play(list[0], { at: 0, list })", songs
        )
        await expect(mini.get_by_role("button", name="Next song")).to_be_enabled()
        await position_slider(mini).focus()
        await page.keyboard.press("End")
        await expect(mini).to_contain_text("Waltz in G major", timeout=STEP_MS)
        await until_it_sounds(page, STEP_MS)
        await mini.get_by_role("button", name="Pause").click()  # after some seconds, *Previous* means this song again
        await page.screenshot(path=screenshots / "player-3-library.png")
        await no_violations(page)
        await mini.get_by_role("button", name="Previous song").click()
        await expect(mini).to_contain_text("Bossa nova in A minor")
        await mini.get_by_role("button", name="Stop, and close the player").click()
        await expect(mini).to_be_hidden()
        await asyncio.sleep(0.5)
        assert (await listen(page, 0.3)).most < SILENT


@pytest.mark.parametrize(
    ("name", "context"),
    [
        ("phone", {"viewport": PHONE, "has_touch": True, "is_mobile": True}),
        ("phone-dark", {"viewport": PHONE, "has_touch": True, "is_mobile": True, "color_scheme": "dark"}),
        ("dark", {"color_scheme": "dark"}),
        ("still", {"reduced_motion": "reduce"}),
    ],
)
async def test_on_a_phone_and_in_the_dark(
    name: str,
    context: dict[str, Any],
    playground: Playground,
    browser: Browser,
    songs: list[dict[str, Any]],
    screenshots: Path,
) -> None:
    async with visit(browser, playground.address, **context) as page:
        panel = await panel_of(page, songs[1])
        await play(panel)
        await page.wait_for_timeout(1500)
        await panel.scroll_into_view_if_needed()
        await page.screenshot(path=screenshots / f"player-4-{name}.png")
        await fits(page)
        await no_violations(page)
