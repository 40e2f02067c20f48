"""A song's reading against what its prompt asked for, attribute by attribute."""

from __future__ import annotations

from dataclasses import dataclass

from generation.brief import Brief, Mood
from generation.score import Role
from generation.training.evaluation import reader_check, readers
from generation.training.evaluation.asked import Asked
from generation.training.evaluation.chords import HeardChord
from generation.training.evaluation.keys import HeardKey
from generation.training.evaluation.readers import Reading
from generation.training.evaluation.shares import is_clear
from generation.training.evaluation.wording import PROGRAMS

ATTRIBUTES = ("style", "tempo", "meter", "bars", "key", "instruments", "drums", "chords")
NEAR_BINS = 1  # TBT: at most so many bins off


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What independent readers found in one song."""

    reading: Reading
    key: HeardKey | None
    style: str
    mood: Mood


def controls(asked: Asked, heard: Heard) -> dict[str, list[bool]]:
    """Right or wrong for each thing that was asked for; instruments one by one, and chords bar by bar."""
    reading = heard.reading
    found: dict[str, list[bool]] = {"style": [heard.style == asked.style], "bars": [reading.bars == asked.bars]}
    if asked.bpm is not None:
        found["tempo"] = [round(reading.bpm) == asked.bpm]
    if asked.meter is not None:
        found["meter"] = [reading.meter == asked.meter]
    if asked.key is not None:
        found["key"] = [heard.key == asked.key]
        if not asked.chords:  # given chords may say another key than the one that was asked for
            found["key without given chords"] = found["key"]
    if asked.instruments:
        found["instruments"] = [bool(PROGRAMS[name] & reading.programs) for name in asked.instruments]
    if asked.drums is not None:
        found["drums"] = [reading.drums == asked.drums]
    if asked.chords:
        found["chords"] = [verdict["root and triad"] for verdict in chord_verdicts(asked, reading)]
    return found


def chord_verdicts(asked: Asked, reading: Reading) -> list[dict[str, bool]]:
    """For each bar, whether it has the given chord, in the ways of `reader_check.chord_verdicts`."""
    given = asked.chords
    return [reader_check.chord_verdicts(reading, bar, given[bar % len(given)]) for bar in range(asked.bars) if given]


def field_figures(asked: Asked, heard: Heard) -> dict[str, bool]:
    """TB, TBT, CK and CKD as text2midi (Bhandari et al., AAAI 2025) has them; each where it was asked for."""
    found = {}
    if asked.bpm is not None:
        off = abs(readers.tempo_bin(heard.reading.bpm) - readers.tempo_bin(asked.bpm))
        found |= {"TB": off == 0, "TBT": off <= NEAR_BINS}
    if asked.key is not None:
        found |= {"CK": heard.key == asked.key, "CKD": heard.key in asked.key.same_signature}
    return found


def share_of_asked(asked: Asked, heard: Heard, requested: Mood) -> float:
    """ASA (MuseCoco, Lu et al. 2023): the share of a song's asked attributes that came out right, 0 to 1.

    A given progression counts by the share of its bars; a mood word by the signs of valence and arousal, where the
    word has them.
    """
    found = controls(asked, heard)
    parts = [sum(found[name]) / len(found[name]) for name in ATTRIBUTES if name in found]
    if asked.mood is not None:
        pairs = ((requested.valence, heard.mood.valence), (requested.arousal, heard.mood.arousal))
        parts += [float(one * other > 0) for one, other in pairs if is_clear(one)]
    return sum(parts) / len(parts)


def understood(asked: Asked, brief: Brief) -> dict[str, bool]:
    """Whether the reading of the prompt took each wish as it was meant: what the composer was told."""
    programs = {seat.program for seat in brief.band if seat.role is not Role.DRUMS}
    found = {"style": brief.style == asked.style, "bars": brief.bars == asked.bars}
    if asked.bpm is not None:
        found["tempo"] = brief.bpm == asked.bpm
    if asked.meter is not None:
        found["meter"] = (brief.meter.beats, brief.meter.unit) == asked.meter
    if asked.key is not None:
        found["key"] = HeardKey(tonic=brief.key.pitch_class, is_minor=brief.key.is_minor) == asked.key
    if asked.instruments:
        found["instruments"] = all(PROGRAMS[name] & programs for name in asked.instruments)
    if asked.drums is not None:
        found["drums"] = brief.drums == asked.drums
    if asked.chords:
        found["chords"] = asked.chords == tuple(HeardChord(root=c.root, quality=c.quality) for c in brief.chords)
    return found
