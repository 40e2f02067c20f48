"""A brief for a song that is there already."""

from __future__ import annotations

import math

from generation import analysis
from generation.brief import MAX_BARS, MAX_BPM, MIN_BARS, MIN_BPM, Brief, Mood, Seat
from generation.lexicon.styles import STYLES, Style
from generation.score import Role, Score


def brief_of(score: Score, *, style: str | None = None) -> Brief:
    """What would have to be asked for to be given such a song: tempo, meter, key, band and mood as they are measured.

    `style` is a key of `lexicon.styles.STYLES`; without one it is that which is nearest.
    """
    mood = analysis.mood(score)
    return Brief(
        style=style or nearest_style(score, mood),
        mood=mood,
        bpm=min(max(round(score.bpm), MIN_BPM), MAX_BPM),
        meter=score.meter,
        key=score.key,
        band=tuple(Seat(part.role, part.program) for part in score.parts),
        bars=min(max(len(score.bars), MIN_BARS), MAX_BARS),
    )


def nearest_style(score: Score, mood: Mood) -> str:
    """The style whose band, tempo, meter, feel and mood are most like the song's."""
    return min(STYLES.values(), key=lambda style: _distance(style, score, mood)).name


def _distance(style: Style, score: Score, mood: Mood) -> float:
    """0 for a song that is all that the style usually is."""
    slow, usual, fast = style.bpm
    tempo = abs(math.log2(score.bpm / usual)) / max(math.log2(fast / slow), 0.2)
    meter = 0.0 if score.meter in style.meters else 2.0
    feel = 0.0 if style.swing == _swings(score) else 0.7
    drums = 0.0 if (Role.DRUMS in style.band) == (score.part(Role.DRUMS) is not None) else 0.7
    if Role.DRUMS in style.optional:
        drums = 0.0
    character = math.hypot(style.valence - mood.valence, style.arousal - mood.arousal) / 2
    return min(tempo, 2.0) + meter + feel + drums + character + 2.0 * _strangers(style, score)


def _strangers(style: Style, score: Score) -> float:
    """The share of the notes that are played by whom the style does not know."""
    programs = {program for programs in style.band.values() for program in programs}
    families = {program // 8 for program in programs}
    total = strange = 0.0
    for part in score.parts:
        if part.is_drums:
            continue
        total += len(part.notes)
        if part.program in style.band.get(part.role, ()):
            continue
        if part.program in programs:
            strange += 0.2 * len(part.notes)
        else:
            strange += (0.5 if part.program // 8 in families else 1.0) * len(part.notes)
    return strange / total if total else 0.5


def _swings(score: Score) -> bool:
    """Whether more notes fall on the last third of a quarter than on its half."""
    onsets = [note.onset % 24 for part in score.parts for note in part.notes]
    thirds, halves = onsets.count(16), onsets.count(12)
    return thirds > halves and thirds > 0.05 * len(onsets)
