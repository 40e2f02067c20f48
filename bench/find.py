"""Is a song found by a melody that is half remembered, and how long does it take among a hundred thousand?"""

from __future__ import annotations

import asyncio
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import insert

from bench import tunes
from bot import memories, wish
from bot.config import Settings
from bot.discovery import features, prompts
from bot.finding import facts
from bot.finding.finding import Finding
from bot.finding.printing import VERSION
from bot.memories import Memory
from generation.brief import Brief, Mood, Seat
from generation.finding.index import TuneIndex
from generation.finding.tune import Tune
from generation.lexicon.styles import STYLES
from generation.score import Role
from generation.theory import Key, Meter
from storage import ids, members
from storage.kinds import Status
from storage.members import COMMON
from storage.song_features import SongFeatures
from storage.tables import PrintRow, RecipeRow, SongRow

SONGS, MANY = 10_000, 100_000
ASKED = 200  # melodies of each sort
QUESTIONS = 20  # of each sort among the many
LENGTHS = (12, 16, 24, 32)  # notes that are remembered
WRONG = 0.2
_INTERVALS = (-5, -4, -3, -2, -1, 1, 2, 3, 4, 5)
_MOODS = {"sad": Mood(-0.6, -0.4), "happy": Mood(0.7, 0.3), "calm": Mood(0.3, -0.6), "tense": Mood(-0.5, 0.6)}
_PLAYERS = {"flute": 73, "violin": 40, "trumpet": 56, "clarinet": 71, "oboe": 68, "cello": 42}
_THINGS = ("rain", "a train at night", "snow", "the sea", "a lost key", "summer", "my grandmother", "a long road")


@dataclass(frozen=True, slots=True)
class Memories:
    """How a melody is remembered: a fifth of its notes wrong, in another key, at another tempo."""

    name: str
    left_out: float = 0.0  # of the wrong notes
    added: float = 0.0  # the same: there is one more after a right one
    uneven: float = 0.0  # standard deviation of each onset, in the usual step

    def of(self, tune: tunes.Tune, notes: int, rng: np.random.Generator) -> Tune:
        """`notes` of a tune, from anywhere in it."""
        start = int(rng.integers(len(tune) - notes + 1))
        span = tune[start : start + notes].astype(np.float64)
        usual = float(np.median(np.diff(span[:, 0])))
        semitones, tempo = int(rng.integers(-11, 12)), 2 ** rng.uniform(-0.7, 0.7)
        played: list[tuple[float, int]] = []
        for onset, pitch in span.tolist():
            kind = rng.random() / WRONG  # above 1: right
            if kind < self.left_out:
                continue
            is_wrong = self.left_out + self.added <= kind < 1
            played.append((onset, int(pitch) + (int(rng.choice(_INTERVALS)) if is_wrong else 0)))
            if self.left_out <= kind < self.left_out + self.added:
                played.append((onset + usual / 2, int(pitch) + int(rng.choice(_INTERVALS))))
        return Tune.of(
            ((onset + rng.normal(0, self.uneven * usual)) * tempo, min(max(pitch + semitones, 0), 127))
            for onset, pitch in played
        )


KINDS = (
    Memories("of wrong pitch"),
    Memories("of wrong pitch, left out or too many; played unevenly", left_out=0.2, added=0.2, uneven=0.05),
)

_WHAT = (
    "Of {asked} melodies each, how many are found among the first ten (and as the very first) of {songs:,} songs: {real:,} "
    "tunes of the licensed archives, each once, and {more:,} patched together from their steps. A melody is some notes "
    "from anywhere in a real tune, up to 11 semitones higher or lower, at 0.6 to 1.6 times its tempo, a fifth of them wrong:"
)

_FIRST = (
    "The first question, which reads all songs, took {seconds:.0f} s, {worked:.0f} s of the processor; it and what it left "
    "took {megabytes:,.0f} MB."
)


def run() -> list[str]:
    """A section of the report."""
    real = tunes.real()
    few = real[:SONGS] + tunes.by_chance(real, max(SONGS - len(real), 0), seed=1)
    return [
        _WHAT.format(asked=ASKED, songs=SONGS, real=min(len(real), SONGS), more=max(SONGS - len(real), 0)),
        "",
        "| notes | " + " | ".join(kind.name for kind in KINDS) + " |",
        "|---:|" + "---:|" * len(KINDS),
        *_recalls(real[:SONGS], few),
        "",
        *asyncio.run(_seconds(real)),
    ]


def _recalls(real: Sequence[tunes.Tune], songs: Sequence[tunes.Tune]) -> list[str]:
    known = TuneIndex()
    known.add({number: _tune(tune) for number, tune in enumerate(songs)})
    allowed = np.ones(len(songs), np.bool_)
    rows = []
    for notes in LENGTHS:
        cells = [_recall(known, real, allowed, kind, notes) for kind in KINDS]
        rows.append(f"| {notes} | " + " | ".join(cells) + " |")
    return rows


def _recall(
    known: TuneIndex, real: Sequence[tunes.Tune], allowed: NDArray[np.bool_], kind: Memories, notes: int
) -> str:
    rng = np.random.default_rng(notes)
    first = among = 0
    for number in rng.choice(len(real), ASKED, replace=False).tolist():
        hits = [hit.number for hit in known.find(kind.of(real[number], notes, rng), 10, allowed)]
        among += number in hits
        first += hits[:1] == [number]
    return f"{among / ASKED:.1%} ({first / ASKED:.1%})"


async def _seconds(real: Sequence[tunes.Tune]) -> list[str]:
    rng, chance = np.random.default_rng(3), random.Random(3)
    songs = [*real, *tunes.by_chance(real, MANY - len(real), seed=2)][:MANY]
    with tempfile.TemporaryDirectory() as folder:
        async with memories.open_alone(Settings(data_dir=Path(folder))) as memory:
            await _write(memory, songs, chance)
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            finding = Finding(memory)

            async def by_melody() -> object:
                melody = KINDS[1].of(real[int(rng.integers(len(real)))], 24, rng)
                return await finding.by_melody(melody, member=COMMON, guild=None, n=10)

            async def by_words() -> object:
                words = (
                    f"that {chance.choice([*_MOODS])} {chance.choice([*STYLES])} with the {chance.choice([*_PLAYERS])}"
                )
                return await finding.by_words(words, member=COMMON, guild=None, n=10)

            await asyncio.to_thread(wish.warm_up)  # as at the start of whatever reads prompts
            found: Any = await finding.by_words("a sad waltz with the flute", member=COMMON, guild=None, n=10)
            finding.forget()
            began, worked = time.perf_counter(), time.process_time()
            await by_melody()
            reading, working = time.perf_counter() - began, time.process_time() - worked
            memory_mb = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024

            async def like() -> object:
                return await finding.like(chance.choice(found).song.id, member=COMMON, guild=None, n=10)

            rows = [
                f"| {name} | {await _timed(ask)} |"
                for name, ask in {"a melody of 24 notes": by_melody, "words": by_words, "a song": like}.items()
            ]
            await finding.close()
    return [
        f"Milliseconds of a question among {MANY:,} songs in SQLite, from the question to the songs' rows:",
        "",
        "| by | median | 95 % | of the processor: median |",
        "|---|---:|---:|---:|",
        *rows,
        "",
        _FIRST.format(seconds=reading, worked=working, megabytes=memory_mb),
    ]


async def _timed(ask: Callable[[], Awaitable[object]]) -> str:
    """In milliseconds, which other programs make longer, and in the processor's own, which they hardly do."""
    took, worked = list[float](), list[float]()
    for _ in range(QUESTIONS):
        began, work_began = time.perf_counter(), time.process_time()
        await ask()
        took.append(1000 * (time.perf_counter() - began))
        worked.append(1000 * (time.process_time() - work_began))
    return (
        f"{statistics.median(took):.0f} | {statistics.quantiles(took, n=20)[-1]:.0f} | {statistics.median(worked):.0f}"
    )


async def _write(memory: Memory, songs: Sequence[tunes.Tune], chance: random.Random) -> None:
    """Songs of the playground with prints, as if each had been made."""
    at = datetime.now(UTC) - timedelta(days=300)
    made = [_brief(chance) for _ in range(2000)]
    vectors = np.random.default_rng(4).normal(size=(len(made), prompts.SIZE)).astype("<f4")
    records = [
        (
            facts.pack(brief, SongFeatures(version=features.VERSION, embedding=vector.tobytes(), measured={})),
            brief,
            prompt,
        )
        for (brief, prompt), vector in zip(made, vectors, strict=True)
    ]
    async with memory.database.transaction() as session:
        await members.meet(session, COMMON)
    for start in range(0, len(songs), 1000):
        rows: dict[Any, list[dict[str, Any]]] = {SongRow: [], RecipeRow: [], PrintRow: []}
        for number, tune in enumerate(songs[start : start + 1000], start):
            song_id, (record, brief, prompt) = ids.new_id(), chance.choice(records)
            moment = at + timedelta(seconds=number)
            times = {"created_at": moment, "updated_at": moment, "finished_at": moment}
            song = {"id": song_id, "asker": COMMON, "style": brief.style, "turn": number, "of_bars": brief.bars}
            rows[SongRow].append({**song, **times, "status": Status.READY.value})
            recipe = {"prompt": prompt, "brief": brief.to_json(), "heard": [], "seed": number}
            rows[RecipeRow].append({"song_id": song_id, **recipe})
            printed = {"version": VERSION, "facts": record, "tune": _tune(tune).to_bytes(), "made_at": moment}
            rows[PrintRow].append({"song_id": song_id, **printed})
        async with memory.database.transaction() as session:
            for table, values in rows.items():
                await session.execute(insert(table), values)


def _brief(chance: random.Random) -> tuple[Brief, str]:
    """And a prompt that might have led to it."""
    style, mood, player = chance.choice([*STYLES]), chance.choice([*_MOODS]), chance.choice([*_PLAYERS])
    brief = Brief(
        style=style,
        mood=_MOODS[mood],
        bpm=chance.randint(60, 180),
        meter=Meter(4, 4),
        key=Key(chance.choice("CDEFGA"), chance.choice(("major", "minor"))),
        band=(Seat(Role.CHORDS, 0), Seat(Role.LEAD, _PLAYERS[player])),
        bars=32,
    )
    return brief, f"a {mood} {style} with {player} about {chance.choice(_THINGS)}"


def _tune(tune: tunes.Tune) -> Tune:
    return Tune.of((at - int(tune[0, 0]), pitch) for at, pitch in tune.tolist())
