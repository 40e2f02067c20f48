"""Reads single-voice tunes in ABC notation and finds chords for them.

Of ABC 1.6 only what the two fiddle books need: notes with accidentals and lengths, ties, broken rhythm,
triplets, rests, first and second endings. Ornaments, slurs and fingerings are left out.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from generation.score import Note
from generation.theory import TICKS_PER_QUARTER, Chord, Key, Meter, pitch_class
from generation.training import leadsheets
from generation.training.leadsheets import Tune, TuneError

_TOKEN = re.compile(
    r"(?P<bar>:?\|+[\]:]*|::|\[\||:\|)"
    r"|\[(?P<ending>[12])"
    r"|\((?P<tuplet>[2-9])"
    r"|(?P<accidental>\^\^|__|\^|_|=)?(?P<note>[A-Ga-gzx])(?P<octave>[,']*)(?P<length>\d*/*\d*)"
    r"|(?P<broken>[<>]+)"
    r"|(?P<tie>-)"
    r"|(?P<space>.)"
)
_FIFTHS = {
    "": 0,
    "maj": 0,
    "ion": 0,
    "mix": -1,
    "dor": -2,
    "m": -3,
    "min": -3,
    "aeo": -3,
    "phr": -4,
    "lyd": 1,
}


@functools.lru_cache(maxsize=4)
def tunes(root: Path, archive: str) -> dict[str, str]:
    """All tunes of a book as ABC text by work id."""
    prefix = {"oneills1850": "oneills", "ryansMammoth": "ryans"}[archive]
    found: dict[str, str] = {}
    for path in sorted((root / archive / archive).glob("*.abc")):
        for text in re.split(r"(?m)^(?=X:)", path.read_text(encoding="latin-1")):
            if match := re.match(r"X:\s*(\d+)", text):
                name = match[1] if archive == "oneills1850" else path.stem
                found.setdefault(f"{prefix}/{name}", text)
    return found


@dataclass(slots=True)
class _Bar:
    """A bar while it is read: notes as (onset, pitch, length) in quarters, and its length so far."""

    notes: list[tuple[Fraction, int, Fraction]] = field(default_factory=list)
    length: Fraction = Fraction(0)


def parse(text: str, work: str, archive: str) -> Tune:
    """Reads one tune and harmonises it, one chord a bar. Raises TuneError."""
    headers = dict(reversed(re.findall(r"(?m)^([A-Z]):[ \t]*([^\n%]*)", text)))
    meter = _meter(headers.get("M", ""), work)
    key, signature = _key(headers.get("K", ""), work)
    body = re.split(r"(?m)^K:.*$", text, maxsplit=1)[-1]
    if re.search(r"(?m)^[MKL]:|\[[MKL]:", body):
        raise TuneError(f"{work}: changes its meter or key")
    unit = Fraction(headers["L"].strip()) * 4 if "L" in headers else Fraction(1, 2)
    body = re.sub(r'(?m)^[A-Za-z]:.*$|%.*$|"[^"]*"|\{[^}]*\}|![^!]*!|\\$', "", body)
    full = Fraction(meter.bar_ticks, TICKS_PER_QUARTER)
    bars = _whole_bars(_bars(body, signature, unit), full, work)
    melody = _melody(bars, meter)
    if bars and bars[0].length < full:
        bars = bars[1:]
    if len(bars) < 8:
        raise TuneError(f"{work}: fewer than 8 bars")
    chords = harmonise(melody, key, meter, len(bars))
    letters = leadsheets.form_of(chords, melody, meter)
    return Tune(
        source=archive,
        work=work,
        meter=meter,
        key=key,
        chords=tuple(chords),
        letters=letters,
        melody=tuple(melody),
    )


def _meter(text: str, work: str) -> Meter:
    name = {"C": "4/4", "C|": "4/4", "2/2": "4/4"}.get(text.strip(), text.strip())
    try:
        return Meter.parse(name)
    except ValueError as error:
        raise TuneError(f"{work}: {error}") from error


def _key(text: str, work: str) -> tuple[Key, dict[str, int]]:
    """The key, and the accidentals of its signature by letter."""
    match = re.match(r"([A-G][#b]?)\s*(\w*)", text.strip())
    mode = match[2][:3].lower() if match else "?"
    if match is None or mode not in _FIFTHS:
        raise TuneError(f"{work}: {text!r} is not a key")
    tonic = pitch_class(match[1])
    names = ("Cb", "Gb", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#")
    if match[1] not in names:
        raise TuneError(f"{work}: {text!r} is not a usual key")
    fifths = names.index(match[1]) - 7 + _FIFTHS[mode]
    if not -7 <= fifths <= 7:
        raise TuneError(f"{work}: {text!r} is not a usual key")
    letters = "FCGDAEB"[:fifths] if fifths >= 0 else "BEADGCF"[:-fifths]
    minor = mode in {"m", "min", "aeo", "dor", "phr"}
    return leadsheets.key_of(tonic, minor=minor), dict.fromkeys(letters, 1 if fifths > 0 else -1)


def _length(text: str) -> Fraction:
    """`3/2`, `/`, `//`, `2`: a multiple of the unit length."""
    top, slash, bottom = text.partition("/")
    if not slash:
        return Fraction(int(top or 1))
    halvings = 1 + bottom.count("/")
    digits = bottom.strip("/")
    return Fraction(int(top or 1), int(digits) if digits and digits != "0" else 2**halvings)


def _bars(body: str, signature: dict[str, int], unit: Fraction) -> list[_Bar]:
    """Everything between bar lines, first endings left out."""
    bars = [_Bar()]
    accidentals: dict[str, int] = {}
    tuplet_left, tuplet_ratio = 0, Fraction(1)
    broken = Fraction(1)
    in_first, tied = False, False
    for token in _TOKEN.finditer(body):
        if token["bar"]:
            in_first = in_first and ":" not in token["bar"]
            bars.append(_Bar())
            accidentals = {}
            if re.match(r"[12]", body[token.end() :]):
                in_first = body[token.end()] == "1"
        elif token["ending"]:
            in_first = token["ending"] == "1"
        elif token["tuplet"]:
            tuplet_left = int(token["tuplet"])
            tuplet_ratio = {2: Fraction(3, 2), 3: Fraction(2, 3), 4: Fraction(3, 4)}.get(tuplet_left, Fraction(1))
        elif token["broken"]:
            broken = _break(bars[-1], token["broken"])
        elif token["tie"]:
            tied = True
        elif token["note"]:
            length = _length(token["length"]) * unit * broken
            broken = Fraction(1)
            if tuplet_left:
                length, tuplet_left = length * tuplet_ratio, tuplet_left - 1
            if not in_first:
                _add(bars, token, length, signature, accidentals, tied=tied)
            tied = False
    return [bar for bar in bars if bar.length]


def _break(bar: _Bar, sign: str) -> Fraction:
    """Applies `>` or `<` to the note just read and returns the factor for the next one."""
    part = Fraction(1, 2 ** len(sign))
    long, short = 2 - part, part
    first, second = (long, short) if sign[0] == ">" else (short, long)
    if bar.notes:
        onset, pitch, length = bar.notes[-1]
        bar.notes[-1] = (onset, pitch, length * first)
        bar.length += length * first - length
    return second


def _add(
    bars: list[_Bar],
    token: re.Match[str],
    length: Fraction,
    signature: dict[str, int],
    accidentals: dict[str, int],
    *,
    tied: bool,
) -> None:
    bar, letter = bars[-1], token["note"]
    onset = bar.length
    bar.length += length
    if letter in "zx":
        return
    name = letter.upper()
    octave = 60 + 12 * (letter.islower() + token["octave"].count("'") - token["octave"].count(","))
    if token["accidental"]:
        accidentals[letter] = {"^": 1, "^^": 2, "_": -1, "__": -2, "=": 0}[token["accidental"]]
    pitch = octave + pitch_class(name) + accidentals.get(letter, signature.get(name, 0))
    # In these books `-` is often a slur: only the same pitch is tied.
    before = next((other.notes for other in (bar, *bars[-2:-1]) if other.notes), None)
    if tied and before and before[-1][1] == pitch:
        start, _, sounded = before[-1]
        before[-1] = (start, pitch, sounded + length)
    else:
        bar.notes.append((onset, pitch, length))


def _whole_bars(bars: list[_Bar], full: Fraction, work: str) -> list[_Bar]:
    """Joins bars that a part's pickup has split. The first bar may stay short: it is the pickup."""
    whole: list[_Bar] = []
    for bar in bars:
        before = whole[-1] if whole else None
        if bar.length > full:
            raise TuneError(f"{work}: a bar is too long")
        if before is not None and len(whole) > 1 and before.length < full and before.length + bar.length <= full:
            before.notes += [(onset + before.length, pitch, length) for onset, pitch, length in bar.notes]
            before.length += bar.length
            continue
        whole.append(bar)
    if sum(bar.length < full for bar in whole[1:]) > 2:
        raise TuneError(f"{work}: bars are too short")
    return whole


def _melody(bars: list[_Bar], meter: Meter) -> list[Note]:
    """All notes; a short first bar is a pickup, whose onsets are negative."""
    full = Fraction(meter.bar_ticks, TICKS_PER_QUARTER)
    begin = -bars[0].length if bars and bars[0].length < full else Fraction(0)
    notes: list[Note] = []
    for bar in bars:
        for onset, pitch, length in bar.notes:
            first = round((begin + onset) * TICKS_PER_QUARTER)
            last = round((begin + onset + length) * TICKS_PER_QUARTER)
            if last > first:
                notes.append(Note(first, pitch, last - first, 84))
        begin = begin + full if begin >= 0 else Fraction(0)
    return notes


_MAJOR_CHORDS = (
    (0, "maj", 0.3),
    (5, "maj", 0.1),
    (7, "maj", 0.15),
    (2, "min", -0.15),
    (9, "min", -0.1),
    (4, "min", -0.4),
)
_MINOR_CHORDS = ((0, "min", 0.3), (5, "min", 0.0), (7, "maj", 0.0), (10, "maj", 0.1), (3, "maj", 0.0), (8, "maj", -0.1))
_FALLING_FIFTH = 0.25
_SAME = -0.1


def harmonise(melody: list[Note], key: Key, meter: Meter, bars: int) -> list[Chord]:
    """One diatonic chord a bar by dynamic programming: melody time on chord tones, strong beats weigh double,
    falling fifths are liked, and the tune ends on its tonic."""
    table = _MINOR_CHORDS if key.is_minor else _MAJOR_CHORDS
    chords = [Chord((key.pitch_class + step) % 12, quality) for step, quality, _ in table]
    liking = [bonus for _, _, bonus in table]
    fits = [_fits(melody, chords, meter, bar) for bar in range(bars)]
    score = [
        fit + like + (0.3 if index == 0 else 0) for index, (fit, like) in enumerate(zip(fits[0], liking, strict=True))
    ]
    back: list[list[int]] = []
    for bar in range(1, bars):
        ends = bar % 8 == 7 or bar == bars - 1
        links, new = [], []
        for to, chord in enumerate(chords):
            steps = [score[origin] + _step(chords[origin], chord, bar) for origin in range(len(chords))]
            best = max(range(len(chords)), key=steps.__getitem__)
            links.append(best)
            new.append(steps[best] + fits[bar][to] + liking[to] + (0.5 if ends and to == 0 else 0))
        back.append(links)
        score = new
    path = [max(range(len(chords)), key=score.__getitem__)]
    for links in reversed(back):
        path.append(links[path[-1]])
    return [chords[index] for index in reversed(path)]


def _step(before: Chord, after: Chord, bar: int) -> float:
    if before == after:
        return _SAME if bar % 2 else 2 * _SAME
    return _FALLING_FIFTH if (before.root - after.root) % 12 == 7 else 0.0


def _fits(melody: list[Note], chords: list[Chord], meter: Meter, bar: int) -> list[float]:
    """For each chord the share of the bar's melody time that lies on its tones, doubled."""
    start, stop = bar * meter.bar_ticks, (bar + 1) * meter.bar_ticks
    beat = TICKS_PER_QUARTER * (3 if meter.is_compound else 2) // 2
    weights: dict[int, float] = {}
    for note in melody:
        if start <= note.onset < stop:
            weight = note.duration * (2 if (note.onset - start) % beat == 0 else 1)
            weights[note.pitch % 12] = weights.get(note.pitch % 12, 0) + weight
    total = sum(weights.values()) or 1
    return [2 * sum(weights.get(pitch, 0) for pitch in chord.pitch_classes) / total for chord in chords]
