"""Composing the songs of the evaluation: resumed where it stopped, by the way that every song takes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from generation.brief import Brief
from generation.errors import GenerationError
from generation.sampling import Sampling
from generation.training.evaluation import briefs, generate, readers
from generation.training.evaluation.asked import Asked
from generation.training.evaluation.generate import Failure, Song
from generation.training.evaluation.options import Options
from tests.support.fakes import PlainComposition, plain_score

PLAN = tuple(  # in words that need no sentence encoder
    replace(asked, prompt=f"A happy {asked.style} piece at 96 bpm.", bars_said=False, bpm=96)
    for asked in briefs.plan(6, seed=generate.SEED)
)


class Plain:
    """Quick and plain, and it refuses what is in `refused`."""

    model = "plain"

    def __init__(self, refused: tuple[int, ...] = ()) -> None:
        self.refused = refused

    async def compose(self, brief: Brief, *, seed: int) -> PlainComposition:
        if seed % 1000 in self.refused:
            raise GenerationError("Every take was too near to a known tune.", "Ask again.")
        return PlainComposition(score=plain_score(brief, seed), sampling=Sampling())


def collect(options: Options, asked: Sequence[Asked], composer: Plain | None = None) -> None:
    plain = composer or Plain()
    asyncio.run(generate._collect(options, asked, lambda one: generate.make(plain, one, options.out)))


@pytest.fixture
def options(tmp_path: Path) -> Options:
    return Options(data=tmp_path, out=tmp_path / "out", songs=len(PLAN))


def test_a_song_is_read_composed_and_written(options: Options) -> None:
    asked = PLAN[1]
    song = asyncio.run(generate.make(Plain(), asked, options.out))
    assert isinstance(song, Song)
    assert song.brief.style == asked.style
    assert song.facts["sampling"]["temperature"] == Sampling().temperature
    assert "score" not in song.facts
    reading = readers.read(generate.midi_path(options.out, asked.index).read_bytes())
    assert (reading.bars, round(reading.bpm)) == (asked.bars, asked.bpm)


def test_songs_are_listed_in_order_and_read_back(options: Options) -> None:
    collect(options, list(reversed(PLAN)))
    found = generate.load(options.out)
    assert [song.index for song in found] == list(range(len(PLAN)))
    assert [song.asked for song in found] == list(PLAN)
    again = asyncio.run(generate.make(Plain(), PLAN[3], options.out))
    assert isinstance(again, Song)
    assert replace(found[3], seconds=0.0).to_json() == replace(again, seconds=0.0).to_json()


def test_what_is_there_is_not_composed_again(options: Options) -> None:
    collect(options, PLAN[:4])
    assert generate._missing(options.out, PLAN, "plain") == list(PLAN[4:])
    generate.midi_path(options.out, 2).unlink()
    assert [asked.index for asked in generate._missing(options.out, PLAN, "plain")] == [2, 4, 5]


def test_another_model_or_another_prompt_is_composed_anew(options: Options) -> None:
    collect(options, PLAN)
    assert generate._missing(options.out, PLAN, "plain") == []
    assert generate._missing(options.out, PLAN, "another") == list(PLAN)
    assert generate._missing(options.out, briefs.plan(6, seed=99), "plain") == list(briefs.plan(6, seed=99))


def test_a_killed_run_loses_its_last_line_at_most(options: Options) -> None:
    collect(options, PLAN[:3])
    listed = options.out / "songs.jsonl"
    listed.write_text(listed.read_text()[:-40])
    assert [asked.index for asked in generate._missing(options.out, PLAN, "plain")] == [2, 3, 4, 5]
    collect(options, PLAN[2:])
    assert [song.index for song in generate.load(options.out)] == list(range(len(PLAN)))


def test_what_cannot_be_composed_stands_beside_the_songs(options: Options) -> None:
    collect(options, PLAN, Plain(refused=(1,)))
    assert [song.index for song in generate.load(options.out)] == [0, 2, 3, 4, 5]
    (failure,) = generate.load_failures(options.out)
    assert failure == Failure(index=1, prompt=PLAN[1].prompt, error=failure.error)
    assert "too near" in failure.error


def test_an_empty_folder_has_no_songs(tmp_path: Path) -> None:
    assert generate.load(tmp_path) == []
    assert generate.load_failures(tmp_path) == []
