"""What is heard of a song while it is composed is what it will be."""

from __future__ import annotations

import asyncio

import pytest

from generation import tokens
from generation.brief import Brief
from generation.compose import Composer
from generation.preview import PlayedBar, Preview
from generation.sampling import Dice, Sampling
from generation.score import Note, Score
from generation.takes import Take
from generation.theory import TICKS_PER_QUARTER
from tests.support.briefs import composed, random_brief, simple_brief, tiny_composer

THREE = Sampling(takes=3)


@pytest.fixture(scope="module")
def composer() -> Composer:
    return tiny_composer()


async def _take(composer: Composer, brief: Brief, seed: int) -> Take:
    handle = await composer.engine.submit(brief, sampling=Sampling(takes=1), dice=[Dice(seed)])
    (take,) = await handle.result()
    return take


async def _all(preview: Preview) -> list[PlayedBar]:
    bars = []
    async with asyncio.timeout(60):
        while (bar := await preview.next()) is not None:
            bars.append(bar)
    return bars


def _told(preview: Preview, take: int, song: Take) -> None:
    for ids in song.writer.bars:
        preview.add(take, tuple(ids))


def _notes(bars: list[PlayedBar], score: Score) -> list[tuple[Note, ...]]:
    """The parts' notes in ticks, cut where a pitch is struck again: a bar alone cannot know that."""
    tick = 60 / score.bpm / TICKS_PER_QUARTER
    played: list[list[Note]] = [[] for _ in score.parts]
    for bar in bars:
        for note in bar.notes:
            onset, end = note.start_seconds / tick, note.end_seconds / tick
            assert abs(onset - round(onset)) < 1e-6
            assert bar.start_seconds - 1e-9 <= note.start_seconds < bar.end_seconds
            played[note.part].append(Note(round(onset), note.pitch, round(end) - round(onset), note.velocity))
    return [tokens.without_overlaps(notes, score.total_ticks) for notes in played]


@pytest.mark.parametrize("seed", range(16))
async def test_its_bars_make_the_finished_score(composer: Composer, seed: int) -> None:
    """Repeats and returning sections are written out, in any meter, tempo, key and band."""
    song = await _take(composer, random_brief(seed), seed)
    score, preview = song.score(), Preview(song.brief)
    _told(preview, 0, song)
    preview.choose(0)
    bars = await _all(preview)
    assert [bar.bar for bar in bars] == list(range(song.brief.bars))
    assert [bar.is_last for bar in bars] == [False] * (len(bars) - 1) + [True]
    assert bars[-1].end_seconds == pytest.approx(score.seconds)
    assert _notes(bars, score) == [part.notes for part in score.parts]
    assert [bar.section for bar in bars] == [bar.section.value for bar in score.bars]
    assert [bar.chord for bar in bars] == [bar.chord and bar.chord.named(score.key) for bar in score.bars]


async def test_a_note_ends_later_than_in_the_score_only_where_its_pitch_is_struck_again(composer: Composer) -> None:
    song = await _take(composer, simple_brief(bars=16), 3)
    score, preview = song.score(), Preview(song.brief)
    _told(preview, 0, song)
    preview.choose(0)
    tick = 60 / score.bpm / TICKS_PER_QUARTER
    for bar in await _all(preview):
        for note in bar.notes:
            final = next(
                one
                for one in score.parts[note.part].notes
                if (one.onset, one.pitch) == (round(note.start_seconds / tick), note.pitch)
            )
            end = round(note.end_seconds / tick)
            assert end >= final.end
            if end > final.end:
                again = [one for one in score.parts[note.part].notes if one.pitch == note.pitch]
                assert any(one.onset == final.end for one in again)


async def test_the_first_take_sounds_until_the_critic_has_chosen(composer: Composer) -> None:
    brief = simple_brief()
    takes = [await _take(composer, brief, seed) for seed in range(3)]
    preview = Preview(brief)
    for number, take in enumerate(takes):
        _told(preview, number, take)
    heard = [await preview.next() for _ in range(3)]
    preview.choose(2)
    heard += await _all(preview)
    assert [bar.take for bar in heard if bar] == [0, 0, 0] + [2] * (brief.bars - 3)
    alone = Preview(brief)
    _told(alone, 2, takes[2])
    alone.choose(2)
    assert heard[3:] == (await _all(alone))[3:]


async def test_whoever_asks_waits_for_the_next_bar_and_for_nothing_after_the_end(composer: Composer) -> None:
    song = await _take(composer, simple_brief(), 1)
    preview = Preview(song.brief)
    asking = asyncio.create_task(preview.next())
    await asyncio.sleep(0)
    assert not asking.done()
    preview.add(1, tuple(song.writer.bars[0]))  # of another take
    await asyncio.sleep(0)
    assert not asking.done()
    preview.add(0, tuple(song.writer.bars[0]))
    bar = await asking
    assert bar is not None
    assert bar.bar == 0
    asking = asyncio.create_task(preview.next())
    await asyncio.sleep(0)
    preview.end()
    assert await asking is None
    preview.add(0, tuple(song.writer.bars[1]))
    assert await preview.next() is None


@pytest.mark.parametrize("seed", range(4))
def test_the_song_is_the_same_whether_somebody_listens_or_not(composer: Composer, seed: int) -> None:
    brief = random_brief(seed)
    unheard = composed(composer, brief, seed=seed, sampling=THREE)

    async def listened() -> tuple[object, list[PlayedBar]]:
        preview = Preview(brief)
        listening = asyncio.create_task(_all(preview))
        return await composer.compose(brief, seed=seed, sampling=THREE, preview=preview), await listening

    heard, bars = asyncio.run(listened())
    assert heard == unheard
    assert len(bars) == brief.bars
    assert bars[-1].take in (0, unheard.take)


def test_a_song_that_nobody_has_heard_is_heard_as_it_is(composer: Composer) -> None:
    brief = random_brief(5)

    async def late() -> tuple[Score, list[PlayedBar]]:
        preview = Preview(brief)
        made = await composer.compose(brief, seed=5, sampling=THREE, preview=preview)
        return made.score, await _all(preview)

    score, bars = asyncio.run(late())
    assert _notes(bars, score) == [part.notes for part in score.parts]
