"""Finding songs: by words, by what they are, by one that they are like, by a melody."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from bot import turns
from bot.discovery import prompts
from bot.errors import UnknownSongError, UsageError
from bot.finding import facets
from bot.finding.catalogue import Catalogue, Match, Scope
from bot.finding.facets import Facet
from bot.finding.keeping import Keeper, Progress
from bot.memories import Memory
from bot.shown import shown
from bot.song import Song
from generation import imports
from generation.finding.alignment import Fit
from generation.finding.index import MOST_ASKED
from generation.finding.tune import LEAST_NOTES, Tune
from generation.heard import Heard
from generation.reading.choices import NO_CHOICES, Choices
from generation.theory import TICKS_PER_QUARTER
from storage import members, repertoire, songs
from storage.kinds import Status

MOST = 50
"""Songs that one question finds."""

_SPARE = 5
"""Songs that are asked for beyond what is needed: some may be gone that the catalogue still has."""


class ShortMelodyError(UsageError):
    """A melody of too few notes to be looked for."""

    code = "short_melody"

    def __init__(self, notes: int) -> None:
        super().__init__(
            f"A melody of {notes} notes is in too many songs to be found.",
            f"Give at least {LEAST_NOTES} notes, one after the other; a dozen find a song for sure.",
            values={"notes": notes, "least": LEAST_NOTES},
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """How a melody lies in a song."""

    notes: int  # of the melody that are there
    of: int  # notes that were looked for
    bar: int  # in which it begins, from 1
    semitones: int  # by which the song has it higher
    tempo: float | None  # how many times as fast the song has it; None if a single note was found


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A song that was found, and why."""

    song: Song
    score: float  # 0 to 1; comparable among the answers to one question
    heard: tuple[Heard, ...] = ()  # what was said of it that is so
    where: Where | None = None  # of the melody


class Finding:
    """A part of the studio. Everybody finds their own songs, and those of guilds that they may see."""

    def __init__(self, memory: Memory) -> None:
        self._database = memory.database
        self._keeper = Keeper(memory)

    async def close(self) -> None:
        """Stops what goes on behind the answers."""
        await self._keeper.close()

    async def fill(self, on_made: Progress | None = None) -> None:
        """Makes ready to be found what earlier versions left; `on_made` is told how many songs are ready."""
        await self._keeper.fill(on_made)

    def forget(self) -> None:
        """Forgets all songs, to read those that are left when somebody asks."""
        self._keeper.forget()

    async def by_words(
        self, words: str, *, member: str, guild: str | None, n: int, choices: Choices = NO_CHOICES
    ) -> list[Found]:
        """Songs that the words describe, in any of seven languages, the best first; all of them have what was chosen.

        Without words, those that are nearest to what was chosen. Raises PromptError for choices that cannot be
        understood, and where nothing is said at all.
        """
        said, must, about = await turns.in_thread(partial(_read, words, choices))
        scope = await self._scope(member, guild)
        ask = partial(Catalogue.by_words, n=n + _SPARE, scope=scope, words=words, facets=said, must=must, about=about)
        return await self._found(ask, n)

    async def like(self, song_id: str, *, member: str, guild: str | None, n: int) -> list[Found]:
        """Songs like this one, the likest first. Raises UnknownSongError, also for one that they may not see."""
        scope = await self._scope(member, guild)
        await self._song(song_id, scope)
        return await self._found(partial(Catalogue.like, song_id=song_id, n=n + _SPARE, scope=scope), n)

    async def by_melody(self, melody: Tune, *, member: str, guild: str | None, n: int) -> list[Found]:
        """Songs that have this melody, its onsets in seconds, the surest first; no matter its key and tempo.

        Raises ShortMelodyError.
        """
        if len(melody) < LEAST_NOTES:
            raise ShortMelodyError(len(melody))
        scope = await self._scope(member, guild)
        return await self._found(
            partial(Catalogue.by_melody, melody=melody, n=n + _SPARE, scope=scope), n, of=min(len(melody), MOST_ASKED)
        )

    async def by_midi(self, midi: bytes, *, member: str, guild: str | None, n: int) -> list[Found]:
        """By the tune of a MIDI file. Raises MidiError, ShortMelodyError."""
        melody = await asyncio.to_thread(tune_of, midi)
        return await self.by_melody(melody, member=member, guild=guild, n=n)

    async def _found(self, question: Callable[[Catalogue], Sequence[Match]], n: int, *, of: int = 0) -> list[Found]:
        """The songs as the database has them now: those that are gone are left out."""
        matches = await self._keeper.ask(question)
        async with self._database.reading() as session:
            there = [(match, await songs.get(session, match.song_id)) for match in matches]
        return [_shown(match, shown(song), of) for match, song in there if song and song.status is Status.READY][:n]

    async def _song(self, song_id: str, scope: Scope) -> songs.Song:
        async with self._database.reading() as session:
            song = await songs.get(session, song_id)
        if song is None or song.status is not Status.READY:
            raise UnknownSongError(song_id)
        is_theirs = song.guild is not None and not song.brought and (scope.guilds is None or song.guild in scope.guilds)
        if not is_theirs and song.asker != scope.member:
            raise UnknownSongError(song_id)
        return song

    async def _scope(self, member: str, guild: str | None) -> Scope:
        """A guild's songs there; elsewhere those of all guilds that the member is known in. In the playground all."""
        if guild is not None:
            return Scope(member, frozenset({guild}))
        if member == members.COMMON:
            return Scope(member, None)
        async with self._database.reading() as session:
            return Scope(member, frozenset(await repertoire.guilds_of(session, member)))


def tune_of(midi: bytes) -> Tune:
    """The tune of a MIDI file, in seconds. Raises MidiError."""
    score = imports.read(midi).score
    tune = Tune.of_score(score)
    return Tune(tune.onsets * (60 / score.bpm / TICKS_PER_QUARTER), tune.pitches)


def _read(words: str, choices: Choices) -> tuple[list[Facet], list[Facet], NDArray[np.float32] | None]:
    """What the words say, what must be so, and what the words are about."""
    must = facets.read("", choices) if choices != NO_CHOICES else []
    if not words.strip() and must:
        return [], must, None
    return facets.read(words), must, prompts.vector_of(prompts.embedded(words))


def _shown(match: Match, song: Song, of: int) -> Found:
    return Found(
        song=song,
        score=round(match.score, 4),
        heard=tuple(facet.heard for facet in match.facets),
        where=None if match.fit is None else _where(match.fit, song, of),
    )


def _where(fit: Fit, song: Song, of: int) -> Where:
    seconds = fit.slower * 60 / song.brief.bpm / TICKS_PER_QUARTER  # of the song, for one of the melody
    return Where(
        notes=fit.notes,
        of=of,
        bar=int(fit.onset) // song.brief.meter.bar_ticks + 1,
        semitones=fit.semitones,
        tempo=None if fit.notes < 2 else round(1 / seconds, 2),
    )
