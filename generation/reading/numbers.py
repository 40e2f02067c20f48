"""Reads the numbers of a prompt: tempo, meter and length."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generation.brief import MAX_BARS, MAX_BPM, MAX_SECONDS, MIN_BARS, MIN_BPM
from generation.lexicon.number_words import CJK_DIGITS, METER_NAMES, NUMBER_WORDS
from generation.reading.ear import Ear
from generation.theory import METERS, Meter

_VALUE = (
    r"(?P<value>-?\d{1,9}(?:[.,]\d{1,3})?|"
    + "|".join(sorted(map(re.escape, NUMBER_WORDS), key=len, reverse=True))
    + ")"
)
_CJK = r"[\u3040-\u30ff\u3400-\u9fff]"  # whose words have no blanks between them
_START = rf"(?:(?<![\w.,/:-])|(?<={_CJK})|(?<={_CJK},))"

_BPM = re.compile(
    r"(?<![\w.])(?P<low>\d{2,3})(?:\s?-\s?|\s(?:to|bis|a|ate|à)\s)(?P<high>\d{2,3})\s?bpm(?![a-z0-9_])"
    r"|(?<![\w.])(?P<before>-?\d{1,9})(?:[.,]\d{1,3})?[\s-]?(?:b\.?p\.?m(?![a-z0-9_])\.?|beats? (?:per|a) minute"
    r"|schlage (?:pro|die) minute|pulsaciones|ppm\b|battements par minute|batidas por minuto|拍毎分|拍/分)"
    r"|\b(?:bpm|b\.p\.m\.|tempo|metronome|velocidad|速度|节奏|テンポ)[\s:=]{0,3}(?:(?:of|at|is|around|about|von"
    r"|de|a|为|は|to)\s)?[\s:=]?(?P<after>-?\d{1,9})(?![\d/])"
    r"|(?P<mark>[♩♪q]\.?|quarter(?: note)?)\s?=\s?(?P<note>\d{1,9})"
    r"|(?:\bat|@)\s?(?P<at>\d{2,3})(?=\s*(?:$|[.,;!)]|\band\b|\bwith\b|\bin\b|\bplease\b|\bfor\b))"
    r"|テンポ\s?(?P<ja>\d{1,9})|每分钟\s?(?P<zh>\d{1,9})\s?拍"
)
_BARE = re.compile(r"[\s,@]{1,3}(?:at )?(?P<bpm>[5-9]\d|1\d\d|2[01]\d)(?=$|[,.;!]|\s(?![a-z]*(?:s|years|people)\b))")
_METER = re.compile(
    r"(?<![\d/.])(?P<beats>\d{1,3})\s?/\s?(?P<unit>\d{1,3})(?![\d/])"
    r"|\b(?P<name>in (?:three|five|seven|six)(?=$|[\s,.!])(?! (?:four|eight|quarter|bars|minutes|seconds"
    r"|parts|days|hours))"
    r"|in [3567](?=$|[,.!])|three[- ]four|three[- ]quarter(?: time)?|six[- ]eight|five[- ]four"
    r"|seven[- ]eight|twelve[- ]eight|four[- ]four|two[- ]four|nine[- ]eight|waltz[- ]time|triple (?:meter"
    r"|metre|time)|common time|cut time|alla breve|double time signature"
    r"|dreivierteltakt|drei viertel takt|viervierteltakt|sechsachteltakt|funfvierteltakt|compas de tres"
    r"|compas ternario|a trois temps|tres por cuatro|tres cuartos|seis por ocho|tres por quatro"
    r"|compasso ternario|seis por oito)"
    r"|(?P<cjk>[三3四4二2五5六6八8]\s?/?[分]?の?[三四五六]?拍子|[三四]分の[二三四五]拍子|八分の[六九]拍子|[四八]分之[二三四五六七九]拍?|[三四]拍)"
)

_BARS = re.compile(
    _START + _VALUE + r"[\s-]?(?:bars?\b|measures?\b|takte?n?\b|compases\b|mesures?\b|compassos?\b|小節|小节)"
)
_CLOCK = re.compile(
    r"(?<![\d:/])(?P<minutes>\d{1,4}):(?P<seconds>[0-5]\d)(?![\d:])(?!\s?(?:am|pm|uhr|o'clock|a\.m|p\.m))"
)
_HOURS = r"(?:hours?\b|hrs?\b|stunden?\b|horas?\b|heures?\b|時間|小时|小時)"
_MINUTES = r"(?:minutes?\b|mins?\b|(?:(?<=\d)|(?<=\d\s))m\b|minuten?\b|minutos?\b|分間|分钟|分鐘|分(?!の|之))"
_SECONDS = r"(?:seconds?\b|secs?\b|sekunden?\b|segundos?\b|secondes?\b|秒間?|秒钟?)"
_LENGTH = re.compile(
    _START + _VALUE + rf"[\s-]?(?:(?P<hours>{_HOURS})|(?P<minutes>{_MINUTES})(?P<half>\s(?:and a half|y medio|et demie?"
    rf"|e meio|und eine halbe)|半)?"
    rf"(?:\s?(?:and|und|y|et|e)?\s?(?P<more>\d{{1,2}}|ten|fifteen|twenty|thirty|forty|fifty)\s?(?:{_SECONDS}|s\b)?)?"
    rf"|(?P<seconds>{_SECONDS}))" + r"|" + _START + r"(?P<short>\d{1,4})\s?s\b(?!\w)"
)
_DECADE = re.compile(r"(?:[1-9]0|19\d0|20\d0)s")
_MAX_ASKED = 10**9


@dataclass(frozen=True, slots=True)
class Length:
    """How long the song was asked to be; one of the two, or neither."""

    bars: int | None = None
    seconds: float | None = None


def _value(words: str) -> float:
    return NUMBER_WORDS[words] if words in NUMBER_WORDS else float(words.replace(",", "."))


def tempo(ear: Ear) -> int | None:
    """The tempo that was asked for as a number, in quarter notes a minute and within the limits."""
    chosen: int | None = None
    for match in ear.search(_BPM):
        asked = _asked_bpm(match)
        ear.use(*match.span())
        if chosen is not None:
            if round(asked) != chosen:
                ear.remark("tempi", bpm=chosen)
            continue
        chosen = limited_bpm(ear, round(asked))
        ear.hear(*match.span(), f"tempo: {chosen} bpm")
    return chosen


def limited_bpm(ear: Ear, asked: int) -> int:
    """`asked` within the limits, with a remark if it was not."""
    bpm = min(max(asked, MIN_BPM), MAX_BPM)
    if bpm != asked:
        ear.remark("tempo_too_fast" if asked > bpm else "tempo_too_slow", asked=asked, bpm=bpm)
    return bpm


def tempo_after(ear: Ear, places: Iterable[int]) -> int | None:
    """A bare number straight after a style's word is its tempo: "dnb 174". `places` are where those words end."""
    for place in places:
        match = _BARE.match(ear.text.folded, place)
        if match is not None and ear.is_free(match.start("bpm"), match.end()):
            ear.use(match.start("bpm"), match.end())
            ear.hear(match.start("bpm"), match.end(), f"tempo: {match['bpm']} bpm")
            return int(match["bpm"])
    return None


def _asked_bpm(match: re.Match[str]) -> float:
    if match["low"]:
        return (int(match["low"]) + int(match["high"])) / 2
    number = next(match[name] for name in ("before", "after", "note", "at", "ja", "zh") if match[name])
    factor = 1.5 if (match["mark"] or "").endswith(".") else 1.0  # a dotted quarter a beat, as in 6/8
    factor = 0.5 if match["mark"] == "♪" else factor
    return int(number) * factor


def meter(ear: Ear) -> Meter | None:
    """The meter that was asked for, if it is one that can be played."""
    chosen: Meter | None = None
    for match in ear.search(_METER):
        asked = _asked_meter(match)
        if asked is None:
            continue
        ear.use(*match.span())
        try:
            found = Meter.parse(asked)
        except ValueError:
            ear.remark("meter_unplayable", asked=asked, playable=", ".join(map(str, METERS)))
            continue
        if chosen is not None and found != chosen:
            ear.remark("meters", meter=str(chosen))
            continue
        chosen = found
        ear.hear(*match.span(), f"meter: {chosen}")
    return chosen


def _asked_meter(match: re.Match[str]) -> str | None:
    """The meter as a fraction, or None if the match is something else (24/7, a date)."""
    if name := match["name"]:
        words = re.split(r"[\s-]", name)
        return METER_NAMES[words[1] if words[0] == "in" else words[0]]
    if cjk := match["cjk"]:
        digits = [CJK_DIGITS[c] if c in CJK_DIGITS else int(c) for c in cjk if c in CJK_DIGITS or c.isdigit()]
        return f"{digits[1]}/{digits[0]}" if len(digits) == 2 else f"{digits[0]}/4"
    beats, unit = int(match["beats"]), int(match["unit"])
    if (beats, unit) == (2, 2):
        return "4/4"
    is_like_a_meter = unit in {1, 2, 4, 8, 16, 32} or (beats > 4 and unit > 8 and beats < 32)
    return f"{beats}/{unit}" if is_like_a_meter and (beats, unit) not in {(1, 2), (1, 4), (24, 7), (9, 11)} else None


def length(ear: Ear) -> Length:
    """The length that was asked for, within the limits; bars win over seconds."""
    bars, seconds = _bars(ear), _seconds(ear)
    if bars is not None and seconds is not None:
        ear.remark("bars_and_seconds", bars=bars)
        return Length(bars=bars)
    return Length(bars, seconds)


def _bars(ear: Ear) -> int | None:
    chosen: int | None = None
    for match in ear.search(_BARS):
        asked = _value(match["value"])
        ear.use(*match.span())
        if chosen is not None:
            continue
        chosen = limited_bars(ear, round(min(asked, _MAX_ASKED)))
        ear.hear(*match.span(), f"length: {chosen} bars")
    return chosen


def amount(ear: Ear, start: int, end: int) -> Length:
    """A number of bars or of seconds between two places, as it stands and without limits."""
    for pattern in (_BARS, _LENGTH):
        for match in ear.search(pattern):
            if start <= match.start() and match.end() <= end:
                ear.use(*match.span())
                if pattern is _BARS:
                    return Length(bars=round(_value(match["value"])))
                return Length(seconds=_asked_seconds(match))
    return Length()


def limited_bars(ear: Ear, asked: int) -> int:
    """`asked` within the limits, with a remark if it was not."""
    bars = min(max(asked, MIN_BARS), MAX_BARS)
    if bars != asked:
        ear.remark("bars_too_many" if asked > bars else "bars_too_few", asked=asked, bars=bars)
    return bars


def _seconds(ear: Ear) -> float | None:
    chosen: float | None = None
    for match in sorted([*ear.search(_LENGTH), *ear.search(_CLOCK)], key=lambda found: found.start()):
        asked = _asked_seconds(match)
        if asked is None or not ear.is_free(*match.span()):
            continue
        ear.use(*match.span())
        if chosen is not None:
            continue
        chosen = limited_seconds(ear, asked)
        ear.hear(*match.span(), f"length: {chosen:g} seconds")
    return chosen


def _asked_seconds(match: re.Match[str]) -> float | None:
    if match.re is _CLOCK:
        return int(match["minutes"]) * 60 + int(match["seconds"])
    if match["short"]:
        return None if _DECADE.fullmatch(match[0]) else float(match["short"])
    unit = 3600 if match["hours"] else 60 if match["minutes"] else 1
    return _value(match["value"]) * unit + (30 if match["half"] else 0) + _value(match["more"] or "0")


def limited_seconds(ear: Ear, asked: float) -> float:
    """`asked` within the longest song, with a remark if it was longer."""
    seconds = min(max(asked, 0.0), float(MAX_SECONDS))
    if asked > seconds:
        in_hours = asked >= 3600
        count = round(asked / (3600 if in_hours else 60), 1)
        unit = ("hour" if count == 1 else "hours") if in_hours else "minutes"
        ear.remark("too_long", count=count, unit=unit, minutes=MAX_SECONDS // 60)
    return seconds
