"""Seats a human drummer of Groove MIDI in the band: takes that fit the style, looped as drummers do, and fills."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from generation.lexicon.styles import Style
from generation.score import Note, Section
from generation.theory import Meter
from generation.training.feel import Feel
from generation.training.form import Form
from generation.training.patterns import DRUMS
from generation.training.takes import HIT_TICKS, Archive, Take, turns

LICENCE = "drums CC BY 4.0, Groove MIDI, © Google"
OFTEN = 0.4
"""How often a human drums where one fits."""

_FARTHEST_TEMPO = 4 / 3  # a take may be played faster or slower by a third
_LONGEST_VOTE = 32  # bars: a take of ten minutes is not drawn more often than one of this length
_BUSIER = 1.5  # times the hits of a usual bar, beyond which (or below its inverse) a bar does not bear repeating
_FEW_CRASHES = 2  # hits a bar: more is riding on the crash

_SIXTEENTHS = frozenset({"hip-hop", "lo-fi"})
_ROCK = frozenset(
    {"rock", "rock/groove8", "rock/indie", "rock/folk", "rock/prog", "rock/halftime", "pop", "pop/groove7"}
)
_SOUL = frozenset({"soul", "soul/groove3", "soul/groove4", "soul/groove9", "soul/groove10", "soul/motown"})
_FUNK = frozenset({"funk", "funk/groove1", "funk/groove2", "funk/groove5", "funk/rock", "funk/fast", "jazz/funk"})
_NEW_ORLEANS = frozenset({"neworleans/funk", "neworleans/secondline"})
_HIP_HOP = frozenset({"hiphop", "hiphop/groove6"})
_SHUFFLE = frozenset({"blues/shuffle", "rock/shuffle", "funk/purdieshuffle", "neworleans/shuffle"})
_SAMBA = frozenset({"latin/samba", "latin/brazilian-samba"})
_SONGO = frozenset({"latin/brazilian-songo", "afrocuban", "afrocuban/rhumba"})

FITS: dict[str, frozenset[str]] = {
    "bossa nova": frozenset({"latin/brazilian-bossa", "latin/brazilian"}),
    "samba": _SAMBA | {"latin/brazilian-frevo", "latin/brazilian"},
    "salsa": _SONGO,
    "bolero": frozenset({"afrocuban/rhumba", "latin/brazilian-bossa", "pop/soft"}),
    "swing": frozenset({"jazz", "jazz/swing", "jazz/mediumfast"}),
    "jazz ballad": frozenset({"jazz", "blues/shuffle"}),
    "blues": _SHUFFLE | {"rock"},
    "funk": _FUNK | _NEW_ORLEANS | {"afrobeat"},
    "soul": _SOUL | {"pop/soft", "funk/groove5"},
    "gospel": _SOUL | {"gospel", "pop/soft"},
    "disco": frozenset({"dance/disco"}),
    "pop": _ROCK | {"pop/soft", "soul/motown"},
    "ballad": frozenset({"rock", "rock/groove8", "rock/indie", "pop/soft"}),
    "rock": _ROCK | {"punk"},
    "metal": frozenset({"punk", "rock/prog", "rock"}),
    "country": frozenset({"country", "rock/folk", "rock/indie"}),
    "folk": frozenset({"rock/folk", "country", "pop/soft"}),
    "reggae": frozenset({"reggae", "reggae/slow"}),
    "ska": frozenset({"reggae", "punk"}),
    "hip-hop": _HIP_HOP,
    "lo-fi": _HIP_HOP | {"soul/groove3", "soul/groove4"},
    "house": frozenset({"dance/disco"}),
    "drum and bass": frozenset({"dance/breakbeat"}),
    "synthwave": frozenset({"rock", "pop", "pop/groove7"}),
    "march": frozenset({"jazz/march"}),
}
"""Groove MIDI's styles that truly serve one of ours."""

_IN_SIXTEENTHS: dict[str, frozenset[str]] = {"samba": _SAMBA | {"latin/brazilian-frevo"}, "salsa": _SONGO}
"""Written in sixteenths by Groove MIDI and in eighths by us: a bar of theirs is two of ours."""

Bar = tuple[Note, ...]
Loop = tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drummer:
    """Who drums one song: a take, other takes of the same player that go with it, and one-bar fills."""

    take: Take
    others: tuple[Take, ...]
    fills: tuple[Bar, ...]


def hire(archive: Archive, style: Style, meter: Meter, bpm: float, rng: random.Random) -> Drummer | None:
    """A drummer for a song in a style and meter at so many quarters a minute; None where nobody fits or none is due."""
    pool = list(_fitting(archive.grooves, style, meter, bpm))
    if not pool or rng.random() >= OFTEN:
        return None
    take = rng.choices(pool, weights=[min(len(one.bars), _LONGEST_VOTE) for one in pool])[0]
    others = tuple(one for one in pool if one.drummer == take.drummer and one.feel is take.feel)
    fills = [one for one in _fitting(archive.fills, style, meter, bpm) if one.feel is take.feel]
    own = [one for one in fills if one.drummer == take.drummer]
    turned = [bar for bar in take.bars if turns(bar)]
    return Drummer(take=take, others=others, fills=tuple(one.bars[0] for one in own or fills) or tuple(turned))


def _fitting(takes: Sequence[Take], style: Style, meter: Meter, bpm: float) -> Iterator[Take]:
    names = FITS.get(style.name, frozenset())
    doubled = _IN_SIXTEENTHS.get(style.name, frozenset())
    for take in takes:
        if take.style not in names or take.meter != meter or take.feel not in _feels(style):
            continue
        fast = twice_as_fast(take) if take.style in doubled else take
        if 1 / _FARTHEST_TEMPO <= fast.bpm / bpm <= _FARTHEST_TEMPO:
            yield fast


def _feels(style: Style) -> set[Feel]:
    """The feels that stay whole when `finish` swings the style."""
    if style.name in _SIXTEENTHS:
        return {Feel.STRAIGHT, Feel.SIXTEENTHS}
    return {Feel.EIGHTHS} if style.swing else {Feel.STRAIGHT}


def twice_as_fast(take: Take) -> Take:
    """The take with every bar written as two, at twice the tempo."""
    length = take.meter.bar_ticks
    bars: list[Bar] = []
    for bar in take.bars:
        wide = [replace(note, onset=2 * note.onset) for note in bar]
        bars.append(tuple(note for note in wide if note.onset < length))
        bars.append(tuple(replace(note, onset=note.onset - length) for note in wide if note.onset >= length))
    return replace(take, bpm=2 * take.bpm, bars=tuple(bars))


def play(form: Form, drummer: Drummer, rng: random.Random) -> list[Note]:
    """All bars but the last: a loop for each section, A's whenever A returns, and fills where sections turn."""
    loops = _loops(drummer, rng)
    variations = {section: loop_of(drummer.take, rng) for section in loops}
    bar_ticks = form.tune.meter.bar_ticks
    notes: list[Note] = []
    filled, varied, since = False, False, 0
    for bar in range(form.bars - 1):
        section = form.sections[bar]
        since = since + 1 if bar and form.sections[bar - 1] == section else 0
        if since % 8 == 0:
            varied = rng.random() < 0.25
        loop = variations[section] if varied and since % 8 >= 6 else loops[section]
        played = loop[since % len(loop)]
        turning = form.sections[bar + 1] != section and bool(drummer.fills) and rng.random() < 0.75
        if turning:
            played = led_over(played, rng.choice(drummer.fills))
        elif filled and rng.random() < 0.6:
            played = (*played, Note(0, DRUMS["crash"], HIT_TICKS, 104))
        filled = turning
        notes += [replace(note, onset=note.onset + bar * bar_ticks) for note in played]
    return notes


def _loops(drummer: Drummer, rng: random.Random) -> dict[Section, Loop]:
    first = loop_of(drummer.take, rng)
    second, third = (loop_of(rng.choice((drummer.take, *drummer.others)), rng) for _ in range(2))
    return {Section.INTRO: first, Section.A: first, Section.B: second, Section.C: third, Section.OUTRO: first}


def loop_of(take: Take, rng: random.Random) -> Loop:
    """One, two or four bars in a row that bear repeating: no turns, no breaks, no crash that would strike each time."""
    size = rng.choices((1, 2, 4), weights=(4, 4, 2))[0]
    usual = median(map(len, take.bars))
    steady = [not turns(bar) and usual / _BUSIER <= len(bar) <= usual * _BUSIER for bar in take.bars]
    starts = range(0, len(take.bars) - size + 1, size)
    good = [start for start in starts if all(steady[start : start + size])] or list(starts)
    start = rng.choice(good)
    return tuple(_without_crashes(bar) for bar in take.bars[start : start + size])


def _without_crashes(bar: Bar) -> Bar:
    crash = DRUMS["crash"]
    if sum(note.pitch == crash for note in bar) > _FEW_CRASHES:
        return bar
    return tuple(note for note in bar if note.pitch != crash)


def led_over(groove: Bar, fill: Bar) -> Bar:
    """The groove until the fill begins, then the fill."""
    start = fill[0].onset
    return (*(note for note in groove if note.onset < start), *fill)
