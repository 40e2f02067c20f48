"""From a prompt to its Brief."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generation.brief import MAX_BARS, MAX_BPM, MAX_SECONDS, MIN_BPM, Brief
from generation.errors import PromptError
from generation.lexicon.artists import Artist
from generation.reading import band, choose, harmony, numbers, phrases, players, wishes
from generation.reading import ear as ears
from generation.reading.character import Character, Circumstances, character
from generation.reading.density import density
from generation.reading.ear import Ear, Text
from generation.reading.harmony import Degrees, Tonality
from generation.reading.numbers import Length
from generation.reading.phrases import Match, StyleMeant
from generation.reading.wishes import TempoWish
from generation.theory import Chord, Key, Meter

MAX_CHARACTERS = 2000
_NOT_SAID = re.compile(r"<(?:[@#]|a?:)[^<>\s]{1,100}>|https?://\S{1,2000}")  # Discord's mentions and emoji codes; links
_TWELVE_BARS = re.compile(
    r"(?<!\w)(?:12|twelve|zwolf)[\s-]?(?:bar|takt|takte|compases|mesures|compassos)[\s-]"
    r"(?=blues|boogie|shuffle|minor blues|jazz blues)"
)
_BLUES = (0, 0, 0, 0, 5, 5, 0, 0, 7, 5, 0, 7)
_MARK_REACH = 0.25  # an Italian mark may leave the style's range of tempo by this much


@dataclass(frozen=True, slots=True, kw_only=True)
class _Explicit:
    """What was said in numbers and names of notes."""

    chords: tuple[Chord, ...] | Degrees
    meter: Meter | None
    bpm: int | None
    length: Length
    tonality: Tonality
    density: int | None
    is_blues_form: bool


def read(prompt: str, *, bars: int | None = None, seconds: float | None = None) -> Brief:
    """Reads `prompt` in any of seven languages; `bars` and `seconds` win over what it says of the length.

    Raises PromptError for a prompt without a visible character and for a length that is no length, and
    WeightsError if the sentence encoder is needed and missing.
    """
    _check_length(bars, seconds)
    ear = _listen(prompt)
    explicit = _explicit(ear)
    matches = _leave_out_chance_artists(phrases.find(ear), ear)
    if explicit.bpm is None:
        styled = (match.end for match in matches if wishes.first(match, StyleMeant))
        explicit = replace(explicit, bpm=numbers.tempo_after(ear, styled))
    tempo = wishes.tempo(ear, matches)
    said = Circumstances(bpm=explicit.bpm, meter=explicit.meter, tempo=tempo)
    chosen = character(ear, matches, said)
    meter = explicit.meter or chosen.meter or chosen.style.meters[0]
    bpm = explicit.bpm or _bpm(ear, chosen, tempo)
    key, chords = _harmony(explicit, chosen, ear.text.plain)
    is_blues = not chords and (explicit.is_blues_form or chosen.style.name == "blues")
    seats = _band(ear, matches, chosen)
    wanted = _length(ear, explicit.length, bars=bars, seconds=seconds)
    count = _bars(ear, wanted, meter, bpm, len(_BLUES) if is_blues else len(chords))
    if is_blues:
        chords = _blues(key, count)
    return Brief(
        style=chosen.style.name, mood=chosen.mood, bpm=bpm, meter=meter, key=key, band=seats, bars=count,
        density=explicit.density, chords=chords, heard=ear.heard, remarks=tuple(ear.remarks),
    )  # fmt: skip


def _check_length(bars: int | None, seconds: float | None) -> None:
    if bars is not None and bars < 1:
        raise PromptError(f"A song cannot have {bars} bars.", f"Ask for 4 to {MAX_BARS} bars.")
    if seconds is not None and not (math.isfinite(seconds) and seconds > 0):
        raise PromptError(f"A song cannot last {seconds:g} seconds.", f"Ask for 5 to {MAX_SECONDS} seconds.")


def _listen(prompt: str) -> Ear:
    # Clean a little more than is read: removed characters do not count, and a huge prompt costs no more.
    cleaned = ears.clean(prompt[: 4 * MAX_CHARACTERS]).strip()
    text = Text.of(cleaned[:MAX_CHARACTERS])
    if not text.plain.strip():
        raise PromptError(
            "The prompt is empty, so there is nothing to compose.",
            'Say what you would like to hear, for example "a calm piano waltz in D minor".',
        )
    ear = Ear(text)
    for match in ear.search(_NOT_SAID):
        ear.use(*match.span())
    if len(cleaned) > MAX_CHARACTERS:
        ear.remark(f"The prompt is long; I read its first {MAX_CHARACTERS:,} characters and left out the rest.")
    return ear


def _explicit(ear: Ear) -> _Explicit:
    blues = next(iter(ear.search(_TWELVE_BARS)), None)
    if blues is not None:
        ear.use(*blues.span())
        ear.hear(blues.start(), blues.end(), "form: twelve-bar blues")
    return _Explicit(
        is_blues_form=blues is not None,
        chords=harmony.chords(ear),
        meter=numbers.meter(ear),
        bpm=numbers.tempo(ear),
        length=numbers.length(ear),
        tonality=harmony.tonality(ear),
        density=density(ear),
    )


def _leave_out_chance_artists(matches: Sequence[Match], ear: Ear) -> list[Match]:
    """Drops names that are also words, where nothing says that the artist is meant."""
    all_tokens = ears.tokens(ear.text.folded)
    kept = [
        m for m in matches if wishes.first(m, Artist) is None or wishes.is_artist(m, all_tokens) or len(m.meanings) > 1
    ]
    for match in kept:
        ear.use(match.start, match.end)
    return kept


# Tempo, harmony, band and length


def _bpm(ear: Ear, chosen: Character, tempo: TempoWish | None) -> int:
    """The tempo where no number was given: as words have it, else as lively as the mood."""
    style = chosen.style
    if tempo is None:
        level = 0.8 * (chosen.mood.arousal - style.arousal) if chosen.mood_is_said else 0.0
        return choose.bpm(style, level + 0.2 * (choose.luck(ear.text.plain, "tempo") - 0.5))
    bpm = choose.bpm(style, tempo.level)
    if tempo.mark_bpm:
        slowest, fastest = style.bpm[0] * (1 - _MARK_REACH), style.bpm[2] * (1 + _MARK_REACH)
        bpm = round(min(max(tempo.mark_bpm, slowest), fastest))
    bpm = min(max(bpm, MIN_BPM), MAX_BPM)
    for match, said in tempo.said:
        ear.hear(match.start, match.end, f"tempo: {said} ({bpm} bpm)")
    return bpm


def _harmony(explicit: _Explicit, chosen: Character, prompt: str) -> tuple[Key, tuple[Chord, ...]]:
    given = explicit.chords
    asked = explicit.tonality
    if isinstance(given, tuple) and given and (asked.tonic is None or asked.mode is None):
        sounding = harmony.key_of(given)
        tonic = asked.tonic or sounding.tonic
        return Key(tonic, asked.mode or sounding.mode), given
    mode = asked.mode
    if mode is None and isinstance(given, Degrees):
        mode = "minor" if given.is_minor else "major"
    if mode is None:
        chance = choose.luck(prompt, "mode")
        mode = choose.mode(
            chosen.style,
            chosen.mood,
            mood_is_said=chosen.mood_is_said,
            tonic_is_said=asked.tonic is not None,
            chance=chance,
        )
    key = Key(asked.tonic or choose.tonic(mode, choose.luck(prompt, "tonic")), mode)
    if isinstance(given, Degrees):
        return key, given.chords(key)
    return key, given


def _blues(key: Key, bars: int) -> tuple[Chord, ...]:
    """Choruses of twelve bars, whose turnaround leads on; the last bar comes home."""
    steps = [_BLUES[bar % len(_BLUES)] for bar in range(bars - 1)] + [0]
    return tuple(Chord((key.pitch_class + step) % 12, "m7" if key.is_minor and step != 7 else "7") for step in steps)


def _band(ear: Ear, matches: Sequence[Match], chosen: Character) -> tuple[band.Seat, ...]:
    wish = players.wish(ear, matches, chosen.style, style_is_said=chosen.style_is_said)
    assembled = band.assemble(chosen.style, wish, chosen.mood, choose.luck(ear.text.plain, "band"))
    if assembled.left_out:
        names = " and ".join(dict.fromkeys(assembled.left_out))
        ear.remark(f"A song has eight parts at most, so there was no seat left for {names}.")
    return assembled.seats


def _length(ear: Ear, said: Length, *, bars: int | None, seconds: float | None) -> Length:
    """What the caller asked for, else what the prompt says, within the limits."""
    if bars is not None:
        return Length(bars=numbers.limited_bars(ear, bars))
    if seconds is not None:
        return Length(seconds=numbers.limited_seconds(ear, seconds))
    return said


def _bars(ear: Ear, wanted: Length, meter: Meter, bpm: int, chord_count: int) -> int:
    """The number of bars: a usual one if no length is wanted, and never over the longest song."""
    if wanted.bars is not None:
        count = wanted.bars
    elif wanted.seconds is not None:
        count = choose.bars_lasting(wanted.seconds, meter, bpm)
    else:
        return choose.bars(meter, bpm, step=chord_count if 0 < chord_count <= 16 else 1)
    most = choose.most_bars(meter, bpm)
    if count > most:
        ear.remark(f"{count} bars would last over {MAX_SECONDS // 60} minutes, so I took {most} bars.")
    return min(count, most)
