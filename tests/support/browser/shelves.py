"""A playground with songs ready-made for its views: of many styles and days, with a short sound and their notes."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import imageio_ffmpeg
import pytest
from sqlalchemy import update

from bot.config import Settings
from bot.discovery import adviser
from bot.studio import Studio
from bot.web.community import HERE
from generation import midi
from generation.brief import Mood, Seat
from generation.score import Role
from generation.theory import Key, Meter
from storage import files
from storage.kinds import FileKind, Status
from storage.members import COMMON
from storage.tables import SongRow
from tests.support.browser import Playground
from tests.support.fakes import PlainComposer, plain_score
from tests.support.repertoire import Stock, brief

SOUND_SECONDS = 3
"""How long each of the songs sounds, whatever its brief says: nobody waits for the next one."""

_PIANO, _BASS, _FLUTE = Seat(Role.CHORDS, 0), Seat(Role.BASS, 32), Seat(Role.LEAD, 73)

SONGS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("waltz", "a snowy waltz for flute and harp", {"key": Key("Eb", "major"), "mood": Mood(0.3, -0.4), "bpm": 160}),
    ("bossa nova", "a rainy-night bossa nova", {"key": Key("A", "minor"), "mood": Mood(-0.5, -0.5)}),
    ("techno", "relentless techno for a night train", {"key": Key("F", "minor"), "mood": Mood(-0.2, 0.8)}),
    ("lo-fi", "lo-fi beat to study to, with vibraphone", {"key": Key("D", "dorian"), "mood": Mood(0.4, -0.6)}),
    ("samba", "a sunny samba for the whole street", {"key": Key("G", "major"), "mood": Mood(0.8, 0.7)}),
    ("lullaby", "ein Wiegenlied für Spieluhr und Harfe", {"key": Key("C", "major"), "mood": Mood(0.4, -0.8)}),
    ("cinematic", "epic orchestral chase in D minor", {"key": Key("D", "minor"), "mood": Mood(-0.2, 0.9)}),
    ("jazz ballad", "スローなジャズバラード", {"key": Key("Bb", "major"), "mood": Mood(-0.1, -0.5), "bpm": 66}),
    ("polka", "the happiest polka in the village", {"key": Key("F", "major"), "mood": Mood(0.9, 0.8)}),
    ("ambient", "the sea at four in the morning", {"key": Key("E", "minor"), "mood": Mood(0.1, -0.9)}),
    ("chiptune", "boss fight on a broken game console", {"key": Key("C", "minor"), "mood": Mood(-0.3, 0.9)}),
    ("tango", "un tango lento para dos bandoneones", {"key": Key("G", "minor"), "mood": Mood(-0.5, 0.2)}),
)
"""Style, prompt, and what else is in the brief."""


_WHY = {
    "error_code": "generation_failed",
    "error_message": "The song could not be made.",
    "error_hint": "Ask again, or with other words.",
}


@dataclass(kw_only=True)
class Shelf:
    """Songs of the playground, written at once."""

    _stock: Stock = field(default_factory=Stock)
    _notes: dict[str, bytes] = field(default_factory=dict)  # MIDI files by song
    _failed: list[str] = field(default_factory=list)

    def put(self, number: int = len(SONGS), *, days_ago: float = 0.01, step: float = 0.3, **other: Any) -> list[str]:
        """So many songs, each `step` days older than the one before it. Returns their ids."""
        return [self._song(place, days_ago=days_ago + step * place, **other) for place in range(number)]

    def _song(self, place: int, **other: Any) -> str:
        style, prompt, own = SONGS[place % len(SONGS)]
        played = {"band": (_PIANO, _BASS, _FLUTE), "meter": Meter(4, 4), "bars": 16 + 4 * (place % 5)} | own
        fields = {"asker": COMMON, "guild": HERE, "prompt": prompt} | played | other
        song_id = self._stock.song(style, **fields)
        self._notes[song_id] = midi.write(plain_score(brief(style, **played), place))
        return song_id

    def like(self, song_id: str, weight: float = 2.0, *, emoji: str = "❤️", member: str = COMMON) -> None:
        self._stock.rating(song_id, member, weight, emoji=emoji)

    def fail(self, prompt: str) -> str:
        fields: dict[str, Any] = {"asker": COMMON, "guild": HERE, "prompt": prompt, "days_ago": 0.01}
        song_id = self._stock.song("waltz", status=Status.FAILED, **fields)
        self._failed.append(song_id)
        return song_id

    async def write(self, studio: Studio) -> None:
        """What was put there since the last time, with files to be heard and seen."""
        memory = studio._memory
        await self._stock.write(memory.database)
        async with memory.database.transaction() as session:
            await session.execute(update(SongRow).where(SongRow.id.in_(self._failed)).values(_WHY))
        sound = await asyncio.to_thread(_sound)
        for song_id, notes in self._notes.items():
            contents = {FileKind.AUDIO: sound, FileKind.MIDI: notes}
            kept = {
                kind: files.File(digest=await memory.store.put(data), bytes=len(data))
                for kind, data in contents.items()
            }
            async with memory.database.transaction() as session:
                await files.hold(session, kept.values())
                await files.attach(session, song_id, kept)
        self._notes.clear()


@asynccontextmanager
async def plain(folder: Path, **composer: Any) -> AsyncIterator[Playground]:
    """A playground whose songs are composed plainly and at once, and whose suggestions are never half a minute old."""
    chosen = Settings(data_dir=folder / "data", port=0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(adviser, "FRESH_SECONDS", 0)
        async with Studio.open(chosen, load_composer=lambda: PlainComposer(**composer)) as studio:
            playground = Playground(studio, chosen)
            await playground.start()
            yield playground
            await playground.stop()


def _sound() -> bytes:
    """A quiet tone as mp3."""
    source = f"sine=frequency=220:duration={SOUND_SECONDS}:sample_rate=48000"
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-f", "lavfi", "-i", source, "-ac", "2"]
    command += ["-b:a", "64k", "-f", "mp3", "pipe:1"]
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout
