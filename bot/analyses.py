"""What was heard in a song, and why it sounds as it does, in a member's language: sentences and the words of pictures.

Kinds and numbers come from `generation.musicology`; the sentences of a kind are `analysis-suggest-<kind>` and
`analysis-lesson-<kind>`. Roman numerals, chord symbols and pitches are written alike in all languages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot import musical
from bot.words import Words
from generation.musicology import Analysis, Heard, Point, Suggestion
from generation.musicology.cadences import Kind
from generation.musicology.numerals import Function
from generation.musicology.periods import Period
from generation.musicology.pitches import named
from generation.render import analysis_picture
from generation.render.analysis_picture import Labels
from generation.theory import Key

_CADENCES = 8
"""As many cadences as are told one by one."""
_KEYS = ("key", "home")
_PITCHES = ("pitch", "other", "limit", "highest")
_INSTRUMENTS = {"program": "instrument", "tune": "tune"}


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of an analysis: what it is about, and what was found."""

    name: str
    value: str


def facts(words: Words, heard: Heard) -> list[Fact]:
    """Key, time, form, chords, cadences, ranges and texture, a line each."""
    found = {
        "key": key(words, heard),
        "time": time(words, heard),
        "form": " ".join(_section(words, period) for period in heard.periods),
        "harmony": numerals(heard),
        "cadences": _cadences(words, heard),
        "ranges": words.list(
            words(
                "analysis-range",
                instrument=musical.instrument(words, one.program),
                low=named(one.low, heard.tonality.key),
                high=named(one.high, heard.tonality.key),
            )
            for one in reversed(heard.ranges)
        ),
        "texture": words(f"analysis-texture-{heard.texture.kind}"),
    }
    return [Fact(words(f"analysis-title-{name}"), value) for name, value in found.items() if value]


def key(words: Words, heard: Heard) -> str:
    """The key, how sure it is, what else it may be; and where the song is in another one."""
    own, sure = musical.key(words, heard.tonality.key), words.percent(heard.tonality.confidence)
    others = [musical.key(words, other) for other, _ in heard.tonality.others]
    if others:
        said = words("analysis-key-or", key=own, percent=sure, others=words.list(others))
    else:
        said = words("analysis-key", key=own, percent=sure)
    elsewhere = [
        words("analysis-key-passage", key=musical.key(words, one.key), bars=bars(words, one.first, one.last))
        for one in heard.keys
        if one.key != heard.tonality.key
    ]
    return words.list([said, *elsewhere])


def time(words: Words, heard: Heard) -> str:
    """Meter, tempo and length."""
    score = heard.score
    return words(
        "analysis-time",
        meter=str(score.meter),
        bpm=round(score.bpm),
        bars=len(score.bars),
        length=words.duration(score.seconds),
    )


def numerals(heard: Heard) -> str:
    """One Roman numeral a bar, four bars between two strokes; a bar with the chord of the one before is a dot."""
    said, before = [], None
    for bar in heard.bars:
        numeral = bar.heard.numeral if bar.heard else "–"
        said.append("·" if numeral == before else numeral)
        before = numeral
    return " | ".join(" ".join(said[start : start + 4]) for start in range(0, len(said), 4))


def suggestions(words: Words, analysis: Analysis) -> list[str]:
    """A sentence or two each."""
    return [_said(words, "suggest", one, analysis.heard.tonality.key) for one in analysis.suggestions]


def lesson(words: Words, points: Sequence[Point], heard: Heard) -> list[str]:
    """A sentence each, with the bars to listen to."""
    return [_said(words, "lesson", one, heard.tonality.key) for one in points]


def bars(words: Words, first: int, last: int) -> str:
    """Bar 5, or bars 5 to 8."""
    return words("analysis-bars", count=last - first + 1, first=first, last=last)


def labels(words: Words, heard: Heard) -> Labels:
    """The words of the picture."""
    return Labels(
        key=key_alone(words, heard),
        time=time(words, heard),
        functions={one: words(f"analysis-function-{one}") for one in Function},
        cadences={one: words(f"analysis-cadence-{one}") for one in Kind},
        intro=words("analysis-intro"),
        outro=words("analysis-outro"),
        ranges=words("analysis-title-ranges"),
        instruments={one.program: musical.instrument(words, one.program) for one in heard.ranges},
        keys={str(one.key): musical.key(words, one.key) for one in heard.keys},
    )


def key_alone(words: Words, heard: Heard) -> str:
    """The key and how sure it is."""
    sure = words.percent(heard.tonality.confidence)
    return words("analysis-key", key=musical.key(words, heard.tonality.key), percent=sure)


def _section(words: Words, period: Period) -> str:
    return analysis_picture.section_name(period, intro=words("analysis-intro"), outro=words("analysis-outro"))


def _cadences(words: Words, heard: Heard) -> str:
    if not heard.cadences:
        return words("analysis-none")
    told = [
        words(
            "analysis-cadence",
            bar=one.bar,
            name=words(f"analysis-cadence-{one.kind}"),
            chords=" – ".join(one.numerals),
        )
        for one in heard.cadences[:_CADENCES]
    ]
    return words.list([*told, "…"] if len(heard.cadences) > _CADENCES else told)


def _said(words: Words, sort: str, one: Suggestion | Point, of: Key) -> str:
    values = {_INSTRUMENTS.get(name, name): _shown(words, name, value, of) for name, value in one.values.items()}
    said = words(f"analysis-{sort}-{one.kind}", bars=bars(words, one.first, one.last), **values)
    # A sentence begins with a large letter, but for Roman numerals, which mean something else then, and a-Moll.
    names = [values.get("instrument"), *([values.get("key")] if words.language != "de" else [])]
    return said[:1].upper() + said[1:] if any(name and said.startswith(str(name)) for name in names) else said


def _shown(words: Words, name: str, value: str | int, of: Key) -> str | float:
    """A value as the sentence needs it; `of` says how pitches are spelled."""
    if isinstance(value, str):
        return musical.key_name(words, value) if name in _KEYS else value
    if name in _PITCHES:
        return named(value, of)
    if name in _INSTRUMENTS:
        return musical.instrument(words, value)
    return words.percent(value / 100) if name == "percent" else value
