"""Ways of blending two songs, compared: `python -m bench.edits.ways`. Only the first is in `generation/edit/blend.py`.

patterns    tune and harmony by phrases from either song, and whoever accompanies plays his own song's patterns over
            the harmony that is there
phrases     whole phrases, all parts of either song
composed    as patterns, but what accompanies the other song's harmony is composed anew
guidance    nothing is kept: the network composes between two headers, by as much as the dial says
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from unittest import mock

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from bench import songs
from bench.edits import blends, material
from bench.edits.cases import ONE_TAKE
from generation import critic, imports, measured, midi, takes, tokens
from generation.brief import Brief
from generation.edit import blend, crossing, perform
from generation.edit.draft import Draft, Plan
from generation.edit.source import Source, described
from generation.sampling import Sampling
from generation.score import Role, Score
from generation.tokens import Tokens
from storage import atomic

PAIRS = {"patterns": 40, "phrases": 40, "composed": 6, "guidance": 6}
"""Fewer where every blend has to be composed."""
DIALS = (0.2, 0.4, 0.6, 0.8)
_USUAL_NATS = 1.0  # the network's surprise is no matter of how songs are blended: the same for all

Way = Callable[[Source, Source, float, int], Awaitable[Score]]


async def _patterns(first: Source, second: Source, amount: float, seed: int) -> Score:
    return blend.blended(first.score, second.score, amount, seed)


async def _phrases(first: Source, second: Source, amount: float, seed: int) -> Score:
    with mock.patch.object(blend, "_BY_PHRASES", tuple(Role)):
        return blend.blended(first.score, second.score, amount, seed)


async def _composed(first: Source, second: Source, amount: float, seed: int) -> Score:
    mixed = blend.blended(first.score, second.score, amount, seed)
    passed = crossing.passed(crossing.weights(first.score, second.score), amount, seed)
    near = first if amount <= 0.5 else second
    owners = [phrase.place in passed for phrase in crossing.phrases(near.score) for _ in phrase.bars]
    free = {
        part.role: [bar for bar, of_second in enumerate(owners) if of_second != (part.role in passed)]
        for part in mixed.parts
        if part.role is not Role.LEAD
    }
    plan = Plan(described(near.brief, mixed), Draft.of(mixed, free=free))
    return (await perform.carry_out(songs.composer(), plan, seed=seed, sampling=ONE_TAKE)).score


async def _guidance(first: Source, second: Source, amount: float, seed: int) -> Score:
    """In the band that the patterns' way has. The network's two rows read the two songs' headers."""
    near = first if amount <= 0.5 else second
    mixed = blend.blended(first.score, second.score, amount, seed)
    brief = replace(described(near.brief, mixed), chords=())

    def headers(asked: Brief, _sampling: Sampling, density: int) -> list[Tokens]:
        return [
            tokens.header(
                style=one.style, key=asked.key, meter=asked.meter, bpm=one.bpm, mood=one.mood, band=asked.band,
                density=density,
            )
            for one in (second.brief, first.brief)
        ]  # fmt: skip

    with mock.patch.object(takes, "_headers", headers):
        guided = replace(ONE_TAKE, guidance=amount)
        return (await songs.composer().compose(brief, seed=seed, sampling=guided)).score


WAYS: dict[str, Way] = {"patterns": _patterns, "phrases": _phrases, "composed": _composed, "guidance": _guidance}


def features(score: Score) -> NDArray[np.float64]:
    """What a song sounds like: what listeners may have a taste for, its tempo in octaves, its players."""
    players = np.zeros(len(Role) + 16)
    for part in score.parts:
        players[list(Role).index(part.role)] = 0.5
        if not part.is_drums:
            players[len(Role) + part.program // 8] += 0.5
    found = measured.standardised(measured.measured(score))
    return np.concatenate([found, [math.log2(score.bpm)], players])


def _character(one: Score, other: Score) -> float:
    return float(np.linalg.norm(features(one) - features(other)))


def _rank(dial: Sequence[float], away: Sequence[float]) -> float:
    """Spearman's."""
    return float(np.corrcoef(stats.rankdata(dial), stats.rankdata(away))[0, 1])


async def _made(name: str, number: int, pair: tuple[Source, Source], amount: float) -> Score:
    """Kept, so that a run that is stopped goes on where it was."""
    file = material.FOLDER / "ways" / name / f"{number}-{amount:g}.mid"
    if not file.exists():
        score = await WAYS[name](*pair, amount, number)
        file.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(file, midi.write(score))
    return imports.read(file.read_bytes()).score


async def _row(name: str) -> str:
    correlations: list[list[float]] = []
    apart: list[float] = []
    terms: list[tuple[float, float, float]] = []
    for number in range(PAIRS[name]):
        one, other = blends.pair(number)
        pair = await material.source(one), await material.source(other)
        first, second = pair[0].score, pair[1].score
        between = [await _made(name, number, pair, amount) for amount in DIALS]
        line, dial = [first, *between, second], [0.0, *DIALS, 1.0]
        correlations.append(
            [
                sign * _rank(dial, [away(score, parent) for score in line])
                for away in (blends.distance, _character)
                for sign, parent in ((1, first), (-1, second))
            ]
        )
        whole = blends.distance(first, second)
        apart += [(blends.distance(score, first) + blends.distance(score, second)) / whole for score in between]
        for score, amount in zip(between, DIALS, strict=True):
            brief = pair[amount > 0.5].brief
            judged = critic.judge(score, brief, nats_a_token=_USUAL_NATS, index=songs.composer().index).terms
            terms.append((judged.harmony, judged.form, judged.realness))
    cells = [*np.mean(correlations, axis=0), np.mean(apart), *np.mean(terms, axis=0)]
    return f"| {name} | {PAIRS[name]} | " + " | ".join(f"{cell:.2f}" for cell in cells) + " |"


async def _table(names: Sequence[str]) -> list[str]:
    return [
        "| way | pairs | habits, to 1 | to 2 | character, to 1 | to 2 | detour | harmony | form | realness |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
        *[await _row(name) for name in names],
    ]


def run(names: Sequence[str] = tuple(WAYS)) -> list[str]:
    """Rank correlations of distance and dial; how much longer the way over the blend is than from song to song; what
    the critic says."""
    return asyncio.run(_table(names))


if __name__ == "__main__":
    print("\n".join(run()))
