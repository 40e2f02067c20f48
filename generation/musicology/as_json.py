"""An analysis as JSON: bars are counted from 1, pitches are MIDI's, shares run from 0 to 1."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generation.musicology.advice.suggestion import Suggestion
from generation.musicology.chords import BarHarmony, HeardChord
from generation.musicology.heard import Heard
from generation.musicology.lesson.point import Point
from generation.theory import TICKS_PER_QUARTER


def analysis(heard: Heard, suggestions: Sequence[Suggestion]) -> dict[str, Any]:
    score, key = heard.score, heard.tonality
    return {
        "bars": len(score.bars),
        "seconds": round(score.seconds, 2),
        "bpm": score.bpm,
        "meter": str(score.meter),
        "key": {
            "name": str(key.key),
            "confidence": round(key.confidence, 3),
            "others": [{"name": str(other), "confidence": round(chance, 3)} for other, chance in key.others],
        },
        "keys": [{"key": str(one.key), "first": one.first, "last": one.last} for one in heard.keys],
        "harmony": [_bar(one) for one in heard.bars],
        "chords": [_chord(one) for one in heard.chords],
        "cadences": [{"kind": one.kind.value, "bar": one.bar, "chords": [*one.numerals]} for one in heard.cadences],
        "form": [
            {
                "section": one.section.value,
                "variant": one.variant,
                "first": one.first,
                "last": one.last,
                "returns_to": one.returns_to,
                "likeness": one.likeness,
            }
            for one in heard.periods
        ],
        "ranges": [
            {
                "role": one.role.value,
                "program": one.program,
                "low": one.low,
                "high": one.high,
                "usual": [one.usual_low, one.usual_high],
                "playable": [one.playable_low, one.playable_high],
                "bars_outside": [*one.bars_outside],
            }
            for one in heard.ranges
        ],
        "texture": {
            "kind": heard.texture.kind.value,
            "voices": heard.texture.voices,
            "together": heard.texture.together,
            "notes_a_quarter": heard.texture.density,
            "fullest": heard.texture.fullest and [*heard.texture.fullest],
            "thinnest": heard.texture.thinnest and [*heard.texture.thinnest],
        },
        "suggestions": [
            {"kind": one.kind, "first": one.first, "last": one.last, "values": dict(one.values)} for one in suggestions
        ],
    }


def lesson(points: Sequence[Point]) -> list[dict[str, Any]]:
    """What `explain` found."""
    return [
        {
            "kind": one.kind,
            "chapter": one.chapter.value,
            "first": one.first,
            "last": one.last,
            "values": dict(one.values),
        }
        for one in points
    ]


def _bar(bar: BarHarmony) -> dict[str, Any]:
    if bar.heard is None:
        return {"bar": bar.number, "numeral": None, "chord": None}
    one = bar.heard
    return {
        "bar": bar.number,
        "numeral": one.numeral,
        "chord": one.chord.named(one.key),
        "key": str(one.key),
        "function": one.function.value,
    }


def _chord(one: HeardChord) -> dict[str, Any]:
    return {
        "start": round(one.onset / TICKS_PER_QUARTER, 3),  # quarter notes
        "end": round(one.end / TICKS_PER_QUARTER, 3),
        "numeral": one.numeral,
        "chord": one.chord.named(one.key),
        "key": str(one.key),
    }
