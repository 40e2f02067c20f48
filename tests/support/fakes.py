"""A composer for tests that are not about music: plain, deterministic, quick, and it can be held up."""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from generation.brief import Brief
from generation.compose import Led
from generation.critic import Terms, Verdict
from generation.engine import Workload
from generation.given import Given
from generation.liking import Liking
from generation.preview import Preview
from generation.sampling import Sampling
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import TICKS_PER_QUARTER, Chord
from generation.tokens import encode


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainComposition:
    score: Score
    sampling: Sampling
    take: int = 0
    takes: tuple[Verdict, ...] = ()
    led: Led | None = None


@dataclass
class PlainComposer:
    """One note or hit a beat and part. `holds_at` is the bar after which it waits until `go` is set."""

    model: str = "plain 0123456789ab"
    holds_at: int | None = None
    seconds_a_bar: float = 0.0
    error: Exception | None = None
    go: threading.Event = field(default_factory=threading.Event)
    begun: threading.Event = field(default_factory=threading.Event)
    calls: list[int] = field(default_factory=list)  # the seeds of all songs begun
    likings: list[Liking | None] = field(default_factory=list)  # what led them, in the same order
    at_work: int = 0  # songs
    bars_done: int = 0  # of all songs

    @property
    def workload(self) -> Workload:
        """A slot a song, and a token a bar."""
        return Workload(slots=16, slots_in_use=self.at_work, takes_waiting=0, tokens=self.bars_done)

    async def compose(
        self,
        brief: Brief,
        *,
        seed: int,
        sampling: Sampling,
        on_bar: Callable[[int], None],
        liking: Liking | None,
        preview: Preview | None = None,
        given: Given | None = None,
    ) -> PlainComposition:
        self.calls.append(seed)
        self.likings.append(liking)
        self.begun.set()
        if self.error is not None:
            raise self.error
        score = plain_score(brief, seed)
        self.at_work += 1
        try:
            for bar, tokens in enumerate(encode(score, style=brief.style, mood=brief.mood).bars, 1):
                await self._wait(bar)
                self.bars_done += 1
                if preview is not None:
                    preview.add(0, tokens.ids)
                on_bar(bar)
        finally:
            self.at_work -= 1
        if preview is not None:
            preview.choose(0)
        verdict = Verdict(terms=Terms(**dict.fromkeys(Terms.__annotations__, 1.0)), shared_run=0)
        led = None if liking is None else Led(worth=0.5, otherwise=0)
        return PlainComposition(score=score, sampling=sampling, takes=(verdict,), led=led)

    async def _wait(self, bar: int) -> None:
        await asyncio.sleep(self.seconds_a_bar)
        while self.holds_at is not None and bar > self.holds_at and not self.go.is_set():
            await asyncio.sleep(0.005)


def plain_score(brief: Brief, seed: int) -> Score:
    chance = random.Random(seed)
    scale = sorted(brief.key.scale)
    beats = brief.bars * brief.meter.bar_ticks // TICKS_PER_QUARTER
    parts = tuple(
        Part(
            role=seat.role,
            program=seat.program,
            notes=tuple(
                Note(
                    onset=beat * TICKS_PER_QUARTER,
                    pitch=38 if seat.role is Role.DRUMS else 48 + chance.choice(scale),
                    duration=TICKS_PER_QUARTER,
                    velocity=80,
                )
                for beat in range(beats)
            ),
        )
        for seat in brief.band
    )
    bar = Bar(Chord(brief.key.pitch_class, "maj"), Section.A)
    return Score(bpm=brief.bpm, meter=brief.meter, key=brief.key, bars=(bar,) * brief.bars, parts=parts)
