"""From a prompt to its Brief."""

from __future__ import annotations

import math
from dataclasses import replace

from generation.brief import MAX_BARS, MAX_SECONDS, Brief, Seat
from generation.reading import band, blues, choose, harmony, listening, numbers, players, wishes
from generation.reading import choices as choosing
from generation.reading import explicit as explicitly
from generation.reading.character import Character, Circumstances, Sources, character
from generation.reading.choices import NO_CHOICES, Choices
from generation.reading.ear import Ear
from generation.reading.explicit import Explicit
from generation.reading.harmony import Degrees
from generation.reading.listening import Said
from generation.reading.numbers import Length
from generation.reading.phrases import StyleMeant
from generation.reading.refusals import refusal
from generation.reading.wishes import TempoWish
from generation.theory import Chord, Key, Meter


def read(prompt: str, *, choices: Choices = NO_CHOICES, bars: int | None = None, seconds: float | None = None) -> Brief:
    """Reads `prompt` in any of seven languages; `choices`, `bars` and `seconds` win over what it says of the same.

    Raises PromptError for a prompt without a visible character where nothing is chosen either, for a choice that
    cannot be understood and for a length that is no length; WeightsError if the sentence encoder is needed and missing.
    """
    _check_length(bars, seconds)
    chosen = choosing.understand(choices)
    ear = listening.listen(prompt)
    if listening.is_silent(ear) and not chosen.ears:
        raise refusal("bad_prompt")
    explicit = explicitly.read(ear, chosen)
    said = listening.find(ear)
    if explicit.bpm is None:
        styled = (match.end for match in said.matches if wishes.first(match, StyleMeant))
        explicit = replace(explicit, bpm=numbers.tempo_after(ear, styled))
    tempo = wishes.tempo(ear, said.matches) if chosen.bpm is None else None
    taken = character(
        Sources(prompt=said, style=chosen.style, mood=chosen.mood, band=chosen.band),
        Circumstances(bpm=explicit.bpm, meter=explicit.meter, tempo=tempo),
    )
    lot = "\n".join([ear.text.plain, *(one.text.plain for one in chosen.ears)])
    meter = explicit.meter or taken.meter or taken.style.meters[0]
    bpm = explicit.bpm or _bpm(ear, taken, tempo, lot)
    key, chords = _harmony(explicit, taken, lot)
    is_blues = not chords and (explicit.is_blues_form or taken.style.name == "blues")
    seats = _band(said, chosen.band, taken, lot)
    wanted = _length(ear, explicit.length, bars=bars, seconds=seconds)
    count = _bars(ear, wanted, meter, bpm, blues.BARS if is_blues else len(chords))
    if is_blues:
        chords = blues.chords(key, count)
    return Brief(
        style=taken.style.name, mood=taken.mood, bpm=bpm, meter=meter, key=key, band=seats, bars=count,
        density=explicit.density, chords=chords,
        heard=(*ear.heard, *chosen.heard), remarks=tuple(dict.fromkeys((*ear.remarks, *chosen.remarks))),
    )  # fmt: skip


def _check_length(bars: int | None, seconds: float | None) -> None:
    if bars is not None and bars < 1:
        raise refusal("no_such_bars", bars=bars, most=MAX_BARS)
    if seconds is not None and not (math.isfinite(seconds) and seconds > 0):
        raise refusal("no_such_seconds", seconds=f"{seconds:g}", most=MAX_SECONDS)


# Tempo, harmony, band and length


def _bpm(ear: Ear, chosen: Character, tempo: TempoWish | None, lot: str) -> int:
    """The tempo where no number was given: as words have it, else as lively as the mood."""
    style = chosen.style
    if tempo is None:
        level = choose.liveliness(style, chosen.mood) if chosen.mood_is_said else 0.0
        return choose.bpm(style, level + 0.2 * (choose.luck(lot, "tempo") - 0.5))
    bpm = wishes.bpm(style, tempo)
    for match, said in tempo.said:
        ear.hear(match.start, match.end, f"tempo: {said} ({bpm} bpm)")
    return bpm


def _harmony(explicit: Explicit, chosen: Character, lot: str) -> tuple[Key, tuple[Chord, ...]]:
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
        chance = choose.luck(lot, "mode")
        mode = choose.mode(
            chosen.style,
            chosen.mood,
            mood_is_said=chosen.mood_is_said,
            tonic_is_said=asked.tonic is not None,
            chance=chance,
        )
    key = Key(asked.tonic or choose.tonic(mode, choose.luck(lot, "tonic")), mode)
    if isinstance(given, Degrees):
        return key, given.chords(key)
    return key, given


def _band(said: Said, chosen: Said | None, taken: Character, lot: str) -> tuple[Seat, ...]:
    source = chosen or said
    wish = players.wish(source.ear, source.matches, taken.style, style_is_said=taken.style_is_said)
    if chosen is not None:
        wish = players.with_refusals(wish, said.ear, said.matches)
    assembled = band.assemble(taken.style, wish, taken.mood, choose.luck(lot, "band"))
    if assembled.left_out:
        source.ear.remark("no_seat", instruments=tuple(dict.fromkeys(assembled.left_out)))
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
        ear.remark("bars_too_long", asked=count, minutes=MAX_SECONDS // 60, bars=most)
    return min(count, most)
