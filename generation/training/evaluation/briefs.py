"""Prompts in plain English for the evaluation: what each asks for is known, so that it can be checked in the song."""

from __future__ import annotations

import random
from collections.abc import Sequence

from generation.lexicon.styles import STYLES, Style
from generation.score import Role
from generation.training.evaluation import wording
from generation.training.evaluation.asked import Asked
from generation.training.evaluation.chords import HeardChord
from generation.training.evaluation.keys import HeardKey

BARS = {8: 0.05, 12: 0.1, 16: 0.3, 24: 0.3, 32: 0.25}  # shares; about 22 on average
_SAYS_BARS, _SAYS_MOOD, _SAYS_TEMPO, _SAYS_KEY = 0.5, 0.8, 0.65, 0.65
_SAYS_METER, _SAYS_INSTRUMENTS, _SAYS_DRUMS, _GIVES_CHORDS = 0.5, 0.65, 0.5, 0.2
_SECOND_INSTRUMENT, _OF_THE_STYLE = 0.4, 0.7
_AS_USUAL = 0.75  # how often drums are asked for where the style has them, and refused where it has none
_AGREES = 0.85  # how often mode and tempo are asked for as the mood would have them: most people's wishes go together


def plan(count: int, *, seed: int) -> tuple[Asked, ...]:
    """`count` prompts; the styles take turns, so that each has as many. The same seed gives the same prompts."""
    styles = tuple(STYLES.values())
    return tuple(_ask(index, styles[index % len(styles)], random.Random(f"{seed}/{index}")) for index in range(count))


def _ask(index: int, style: Style, luck: random.Random) -> Asked:
    moods = luck.choice(wording.MOODS) if luck.random() < _SAYS_MOOD else ()
    mood = luck.choice(moods) if moods else None
    is_minor = _is_minor(moods, style, luck)
    tonic = luck.randrange(12)
    gives_chords = luck.random() < _GIVES_CHORDS
    wish = {
        "bars": luck.choices(list(BARS), list(BARS.values()))[0],
        "bars_said": luck.random() < _SAYS_BARS,
        "mood": mood,
        "bpm": _bpm(moods, style, luck) if luck.random() < _SAYS_TEMPO else None,
        "key": HeardKey(tonic=tonic, is_minor=is_minor) if luck.random() < _SAYS_KEY else None,
        "meter": _meter(style, luck) if luck.random() < _SAYS_METER else None,
        "instruments": _instruments(style, luck) if luck.random() < _SAYS_INSTRUMENTS else (),
        "drums": _drums(style, luck) if luck.random() < _SAYS_DRUMS else None,
        "chords": _chords(tonic, is_minor=is_minor, luck=luck) if gives_chords else (),
    }
    unworded = Asked(index=index, prompt="", style=style.name, **wish)
    return Asked(index=index, prompt=_worded(unworded, luck), style=style.name, **wish)


def _is_minor(moods: Sequence[str], style: Style, luck: random.Random) -> bool:
    if not moods:
        return luck.random() < style.minor
    sad = moods in (wording.DARK_MOODS, wording.SAD_MOODS)
    return sad == (luck.random() < _AGREES)


def _bpm(moods: Sequence[str], style: Style, luck: random.Random) -> int:
    """A tempo of the style's own range; on the slow side of the usual one for calm moods, else on the fast side."""
    slow, usual, fast = style.bpm
    if not moods:
        return luck.randint(slow, fast)
    calm = moods in (wording.CALM_MOODS, wording.SAD_MOODS)
    return luck.randint(slow, usual) if calm == (luck.random() < _AGREES) else luck.randint(usual, fast)


def _meter(style: Style, luck: random.Random) -> tuple[int, int]:
    meter = luck.choice(style.meters)
    return meter.beats, meter.unit


def _instruments(style: Style, luck: random.Random) -> tuple[str, ...]:
    """One or two, mostly of those that the style usually has."""
    programs = {program for role, usual in style.band.items() if role is not Role.DRUMS for program in usual}
    own = [name for name, accepted in wording.PROGRAMS.items() if accepted & programs]
    chosen: list[str] = []
    for _ in range(1 + (luck.random() < _SECOND_INSTRUMENT)):
        names = own if luck.random() < _OF_THE_STYLE else wording.USUAL_ANYWHERE
        free = [name for name in names if all(_apart(name, other) for other in chosen)]
        if free:
            chosen.append(luck.choice(free))
    return tuple(chosen)


def _apart(name: str, other: str) -> bool:
    """Whether two instruments can be told apart and both have a seat."""
    both_bass = name in wording.BASSES and other in wording.BASSES
    return not (wording.PROGRAMS[name] & wording.PROGRAMS[other]) and not both_bass


def _drums(style: Style, luck: random.Random) -> bool:
    usual = Role.DRUMS in style.band and Role.DRUMS not in style.optional
    return usual == (luck.random() < _AS_USUAL)


def _chords(tonic: int, *, is_minor: bool, luck: random.Random) -> tuple[HeardChord, ...]:
    steps = luck.choice(wording.PROGRESSIONS[is_minor])
    return tuple(HeardChord(root=(tonic + step) % 12, quality=quality) for step, quality in steps)


# ------------------------------------------------------------------------------------------------ words


def _worded(asked: Asked, luck: random.Random) -> str:
    """The prompt: what is wanted first, then the rest in any order."""
    details = _details(asked, luck)
    luck.shuffle(details)
    opening = luck.choice(wording.OPENINGS).format(what=_what(asked, luck))
    joined = luck.choice((", ", " "))
    prompt = joined.join([opening, *details]) if details else opening
    return prompt[0].upper() + prompt[1:] + luck.choice(("", "."))


def _what(asked: Asked, luck: random.Random) -> str:
    length_first = luck.random() < 0.5 and asked.style != "blues"  # "12-bar blues" is the name of a form
    style = wording.STYLES_AS_SAID.get(asked.style, asked.style)
    words = [asked.mood] if asked.mood else []
    words += [f"{asked.bars}-bar"] if asked.bars_said and length_first else []
    words += [style, luck.choice(wording.NOUNS)]
    words += [f"of {asked.bars} bars"] if asked.bars_said and not length_first else []
    named = " ".join(words)
    begins_with_vowel = named[0] in "aeiou" or named.startswith("8-")
    return f"{'an' if begins_with_vowel else 'a'} {named}"


def _details(asked: Asked, luck: random.Random) -> list[str]:
    details = []
    if asked.bpm:
        details.append(luck.choice(wording.TEMPO_PHRASES).format(bpm=asked.bpm))
    if asked.key:
        details.append(luck.choice(wording.KEY_PHRASES).format(key=_key_name(asked.key)))
    if asked.meter:
        details.append(luck.choice(wording.METER_PHRASES).format(meter="/".join(map(str, asked.meter))))
    if asked.instruments:
        details.append(luck.choice(wording.BAND_PHRASES).format(band=" and ".join(asked.instruments)))
    if asked.drums is not None:
        details.append(luck.choice(wording.DRUM_PHRASES[asked.drums]))
    if asked.chords:
        symbols = luck.choice((" ", " - ", ", ")).join(map(_symbol, asked.chords))
        details.append(luck.choice(wording.CHORD_PHRASES).format(chords=symbols))
    return details


def _key_name(key: HeardKey) -> str:
    tonic = (wording.MINOR_TONICS if key.is_minor else wording.TONICS)[key.tonic]
    return f"{tonic} {'minor' if key.is_minor else 'major'}"


def _symbol(chord: HeardChord) -> str:
    return wording.TONICS[chord.root] + wording.SUFFIXES[chord.quality]
