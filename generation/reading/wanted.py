"""What is asked to be changed, before it is applied to a song."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generation.lexicon.grammar import TempoWords
from generation.lexicon.moods import MoodWords
from generation.reading import explicit as explicitly
from generation.reading import listening, numbers, shifts, turns, wishes
from generation.reading.choices import Chosen
from generation.reading.ear import Ear
from generation.reading.explicit import Explicit
from generation.reading.phrases import Match, StyleMeant
from generation.reading.shifts import LengthStep, TempoStep
from generation.reading.turns import A_LITTLE, A_LOT, PLAIN, MoodStep, Transposed, Turned

_WAYS = {"very slow": -A_LOT, "slow": -PLAIN, "fast": PLAIN, "very fast": A_LOT}
"""Tempo words that are relative to the song that is changed; the others, such as "allegro", are not."""

_STRENGTHS = {0.5: A_LITTLE, 1.3: A_LOT}
"""From those of `Match`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """All that the words say, by what it changes."""

    ear: Ear
    matches: list[Match]  # of the lexicon
    explicit: Explicit
    interval: Transposed | None
    pitch: list[Turned]  # "higher", "lower"
    density: list[Turned]
    length: list[LengthStep]
    tempo: list[TempoStep]
    tempo_matches: list[Match]  # tempo marks
    moods: list[MoodStep]
    mood_matches: list[Match]  # moods that replace the song's

    @property
    def says_mood(self) -> bool:
        return bool(self.moods or self.mood_matches)


def read(ear: Ear) -> Wanted:
    """Relative words first: "double time" is none of the prompt's "fast", and "10 bpm faster" not "10 bpm"."""
    interval = turns.transposition(ear)
    turned, moods = turns.find(ear)
    tempo = shifts.tempo_steps(ear, turned)
    length = shifts.length_steps(ear, turned)
    explicit = explicitly.read(ear, Chosen())
    matches = listening.find(ear).matches
    if explicit.bpm is None:
        styled = (match.end for match in matches if wishes.first(match, StyleMeant))
        explicit = replace(explicit, bpm=numbers.tempo_after(ear, styled))
    tempo_matches = [m for m in matches if wishes.first(m, TempoWords) and not wishes.first(m, MoodWords)]
    relative = [match for match in tempo_matches if _way(match) is not None]
    mood_steps = {match.first: step for match in matches if (step := _mood_step(ear, match))}
    return Wanted(
        ear=ear,
        matches=matches,
        explicit=explicit,
        interval=interval,
        pitch=[one for one in turned if one.turn in shifts.PITCHES],
        density=[one for one in turned if one.turn in shifts.DENSITY_TURNS],
        length=length,
        tempo=[*tempo, *(_tempo_step(ear, match) for match in relative)],
        tempo_matches=[match for match in tempo_matches if match not in relative],
        moods=[*moods, *mood_steps.values()],
        mood_matches=[m for m in matches if wishes.first(m, MoodWords) and m.first not in mood_steps],
    )


def _way(match: Match) -> float | None:
    meant = wishes.first(match, TempoWords)
    return _WAYS.get(meant.name) if meant else None


def _tempo_step(ear: Ear, match: Match) -> TempoStep:
    way = (_way(match) or 0.0) * _STRENGTHS.get(match.strength, PLAIN)
    if match.moderated:
        way *= -A_LITTLE
    elif match.denied or _comparison(ear, match)[0] < 0:
        way = -way
    return shifts.tempo_step(way, match.start, match.end)


def _mood_step(ear: Ear, match: Match) -> MoodStep | None:
    """A mood with "more", "less" or "not" beside it."""
    mood = wishes.first(match, MoodWords)
    way, strength = _comparison(ear, match)
    if match.denied:
        way, strength = -1, A_LITTLE if match.moderated else strength
    return MoodStep(mood, way * strength, match.start, match.end) if mood and way else None


def _comparison(ear: Ear, match: Match) -> tuple[int, float]:
    return turns.comparison(*turns.surroundings(ear, match.start, match.end))
