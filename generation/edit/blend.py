"""A song between two: phrases of tune and harmony from either, played by players of both.

The form is the nearer song's, and so are key and meter, in which the other is brought; the tempo lies between. An
accompaniment that came from one song plays its patterns over the harmony that is there, whichever song that is from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generation import tokens
from generation.brief import Mood
from generation.edit import aligning, cells, crossing, loudness, repitching, seating
from generation.edit.crossing import Share
from generation.edit.draft import Draft, Plan
from generation.edit.edits import Blend
from generation.edit.refusals import refusal
from generation.edit.source import Source, described
from generation.score import Note, Part, Role, Score
from generation.theory import Chord

_BY_PHRASES = (Role.LEAD,)
_HARMONIC = frozenset({Role.CHORDS, Role.COMP, Role.PAD, Role.ARPEGGIO})


def plan(edit: Blend, sources: Sequence[Source], seed: int) -> Plan:
    """Raises EditError if one of the songs has no notes."""
    if any(cells.notes_a_quarter(source.score) is None for source in sources):
        raise refusal("nothing_played")
    first, second = sources
    if edit.amount in (0, 1):
        source = second if edit.amount else first
        return Plan(source.brief, Draft.of(source.score, free={}))
    score = blended(first.score, second.score, edit.amount, seed)
    near = first if edit.amount <= 0.5 else second
    mood = Mood(
        round(_between(first.brief.mood.valence, second.brief.mood.valence, edit.amount), 2),
        round(_between(first.brief.mood.arousal, second.brief.mood.arousal, edit.amount), 2),
    )
    brief = described(replace(near.brief, mood=mood, density=None, heard=(), remarks=()), score)
    return Plan(brief, Draft.of(score, free={}))


def blended(first: Score, second: Score, amount: float, seed: int) -> Score:
    """`amount` of the second song, from 0 to 1, and the rest of the first."""
    weights = crossing.weights(first, second)
    passed = crossing.passed(weights, amount, seed)
    bpm = round(first.bpm * (second.bpm / first.bpm) ** amount, 1)
    loud = _between(loudness.usual(first), loudness.usual(second), amount)
    first, second = (loudness.louder(song, round(loud - loudness.usual(song))) for song in (first, second))
    if amount <= 0.5:
        near, far, of_far = first, aligning.aligned(second, first), passed
    else:
        near, far, of_far = second, aligning.aligned(first, second), frozenset(weights) - passed
    return replace(_Loom.of(near, far, of_far).woven(), bpm=bpm)


@dataclass(frozen=True, slots=True)
class _Loom:
    """Two songs of one key and meter, and what is whose: 0 is the nearer song, whose form it is, 1 the other."""

    songs: tuple[Score, Score]
    sources: tuple[Sequence[int], Sequence[int]]  # for each bar, the bar of either song that stands there
    harmony: Sequence[int]  # for each bar, whose tune and chord it is
    of_far: frozenset[Share]

    @classmethod
    def of(cls, near: Score, far: Score, of_far: frozenset[Share]) -> _Loom:
        harmony = [int(phrase.place in of_far) for phrase in crossing.phrases(near) for _ in phrase.bars]
        return cls((near, far), (range(len(near.bars)), crossing.counterparts(near, far)), harmony, of_far)

    def woven(self) -> Score:
        near = self.songs[0]
        bars = tuple(
            replace(bar, chord=self._chord(self.harmony[number], number)) for number, bar in enumerate(near.bars)
        )
        parts = [part for role in Role if (part := self._part(role)) is not None]
        if not any(part.role in _HARMONIC for part in parts):
            ours = [part.role for song in self.songs for part in song.parts if part.role in _HARMONIC]
            spare = self._played(ours[0], [int(near.part(ours[0]) is None)] * len(bars)) if ours else None
            parts = [*parts, spare] if spare else parts
        return replace(near, bars=bars, parts=tuple(sorted(parts, key=lambda part: list(Role).index(part.role))))

    def _chord(self, song: int, bar: int) -> Chord | None:
        return self.songs[song].bars[self.sources[song][bar]].chord

    def _part(self, role: Role) -> Part | None:
        """The tune is of both songs; any other part is in all bars that of one, if it has it."""
        if role in _BY_PHRASES:
            return self._played(role, self.harmony)
        return self._played(role, [int(role in self.of_far)] * len(self.harmony))

    def _played(self, role: Role, owners: Sequence[int]) -> Part | None:
        """The part with each bar from the song that owns it."""
        theirs = [song.part(role) for song in self.songs]
        bars = [cells.by_bar(part, song) if part else None for part, song in zip(theirs, self.songs, strict=True)]
        notes: list[Note] = []
        for bar, song in enumerate(owners):
            own = bars[song]
            if own is not None:
                notes += self._bar(role, own[self.sources[song][bar]], song, bar, self._run_end(owners, bar))
        player = theirs[role in self.of_far] or theirs[role not in self.of_far]
        if player is None or not notes:
            return None
        total = (len(owners) + 1) * self.songs[0].meter.bar_ticks
        return seating.within(seating.in_voices(replace(player, notes=tokens.without_overlaps(notes, total))))

    def _bar(self, role: Role, notes: Sequence[Note], song: int, bar: int, end: int) -> Iterator[Note]:
        """The notes of a song's bar, in the place of `bar` and over its chord; none rings on beyond tick `end`."""
        start = bar * self.songs[0].meter.bar_ticks
        if role is not Role.DRUMS:
            chords = self._chord(song, bar), self._chord(self.harmony[bar], bar)
            notes = repitching.over(notes, *chords, self.songs[0].key, by_member=role is Role.BASS)
        for note in notes:
            onset = start + note.onset
            yield replace(note, onset=onset, duration=min(note.duration, end - onset))

    def _run_end(self, owners: Sequence[int], bar: int) -> int:
        """The tick until which the bars after this one follow it in its song as well; the last rings on."""
        song = self.sources[owners[bar]]
        while bar + 1 < len(owners) and owners[bar + 1] == owners[bar] and song[bar + 1] == song[bar] + 1:
            bar += 1
        return (bar + 1 + (bar + 1 == len(owners))) * self.songs[0].meter.bar_ticks


def _between(one: float, other: float, amount: float) -> float:
    return one + (other - one) * amount
