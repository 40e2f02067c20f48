"""Applies what is wanted to a song, part by part. What is applied is heard."""

from __future__ import annotations

from generation.brief import MAX_SECONDS, Brief, Mood
from generation.lexicon.grammar import Ensemble
from generation.lexicon.styles import STYLES, Style
from generation.reading import blues, choose, harmony, numbers, rekey, shifts, wishes
from generation.reading.character import blend
from generation.reading.harmony import Degrees
from generation.reading.phrases import Match
from generation.reading.shifts import PERIOD
from generation.reading.wanted import Wanted
from generation.reading.wishes import StyleWish
from generation.score import Role
from generation.theory import Chord, Key, Meter

_CALM = -0.3  # arousal
_HAPPY, _MUCH = 0.4, 0.35  # valence


def said(brief: Brief, *kinds: str) -> bool:
    """Whether the asker had said outright what the song has."""
    return any(heard.kind in kinds for heard in brief.heard)


def style(brief: Brief, wanted: Wanted) -> tuple[Style, Meter | None]:
    """The style that was named, or the song's, and the meter that its word implies.

    Styles that are refused change nothing, and are not heard.
    """
    ear, is_calm = wanted.ear, brief.mood.arousal < _CALM
    matches = [match for match in wanted.matches if not _plays_any_style(match)]
    wish = StyleWish()
    if wishes.style(ear.aside(), matches, is_calm=is_calm).style is not None:
        wish = wishes.style(ear, matches, is_calm=is_calm)
    artist = wishes.artist_style(ear, matches, wish.style)
    return STYLES[artist or wish.style or brief.style], wish.meter


def _plays_any_style(match: Match) -> bool:
    """Whether it is an ensemble that takes the song as it is: a string quartet does, a jazz trio brings its style."""
    ensemble = wishes.first(match, Ensemble)
    return ensemble is not None and all(role is not Role.DRUMS for role, _ in ensemble.seats)


def meter(brief: Brief, wanted: Wanted, style: Style, implied: Meter | None) -> Meter:
    """As it was said; else as it was, if a new style has it."""
    if asked := wanted.explicit.meter or implied:
        return asked
    return brief.meter if style.name == brief.style or brief.meter in style.meters else style.meters[0]


def mood(brief: Brief, wanted: Wanted, style: Style) -> Mood:
    """The moods that were said, then those that are to be more or less; a new style brings its own."""
    base = brief.mood
    if style.name != brief.style and not said(brief, "mood", "mood_by_likeness"):
        base = Mood(style.valence, style.arousal)
    asked = wishes.mood(wanted.ear, wanted.mood_matches)
    if asked is not None:
        base = blend(asked, style, 0.9)
    for step in wanted.moods:
        wanted.ear.hear(step.start, step.end, step.meaning)
    return shifts.mood(base, ((step.mood, step.strength) for step in wanted.moods))


def tempo(brief: Brief, wanted: Wanted, style: Style, mood: Mood) -> int:
    """The number or mark that was said, else what follows from style and mood; then the steps from there."""
    ear, base = wanted.ear, float(brief.bpm)
    marks = wishes.tempo(ear, wanted.tempo_matches)
    if wanted.explicit.bpm is not None:
        base = wanted.explicit.bpm
    elif marks is not None:
        base = wishes.bpm(style, marks)
        for match, name in marks.said:
            ear.hear(match.start, match.end, f"tempo: {name} ({base} bpm)")
    elif style.name != brief.style:
        base = choose.bpm(style, choose.liveliness(style, mood))
    elif not wanted.tempo and not said(brief, "tempo", "tempo_word"):
        before, after = (choose.bpm(style, choose.liveliness(style, one)) for one in (brief.mood, mood))
        base += after - before
    for step in wanted.tempo:
        base = step.of(base)
    bpm = numbers.limited_bpm(ear, round(base))
    for step in wanted.tempo:
        ear.hear(step.start, step.end, f"tempo: {step.name} ({bpm} bpm)")
    return bpm


def density(brief: Brief, wanted: Wanted) -> int | None:
    asked = wanted.explicit.density
    for one in wanted.density:
        wanted.ear.hear(one.start, one.end, f"density: {one.turn.value}")
    return shifts.density(brief.density if asked is None else asked, wanted.density)


def key(brief: Brief, wanted: Wanted, style: Style, mood: Mood) -> Key:
    asked, given = wanted.explicit.tonality, wanted.explicit.chords
    base = brief.key
    if isinstance(given, tuple) and given:
        base = harmony.key_of(given)
    elif isinstance(given, Degrees):
        base = Key(base.tonic, "minor" if given.is_minor else "major")
    elif wanted.says_mood and not _says_mode(brief):
        base = _coloured(base, style, mood, before=brief.mood)
    key = Key(asked.tonic or base.tonic, asked.mode or base.mode)
    by = shifts.semitones(wanted.interval, wanted.pitch, is_minor=key.is_minor)
    if by:
        key = rekey.transposed(key, by) if by % 12 else key
        for one in [wanted.interval] if wanted.interval else wanted.pitch:
            wanted.ear.hear(one.start, one.end, f"key: {key}")
    return key


def _says_mode(brief: Brief) -> bool:
    return said(brief, "mode", "chords", "degrees") or any(
        heard.kind == "key" and " " in heard.value for heard in brief.heard
    )


def _coloured(key: Key, style: Style, mood: Mood, *, before: Mood) -> Key:
    """Minor for a mood that became much sadder, major for one that became much happier, where that suits it."""
    became = mood.valence - before.valence
    if became <= -_MUCH and mood.valence < _HAPPY and not key.is_minor:
        return rekey.spelled(key.pitch_class, "minor")
    usual = choose.mode(style, mood, mood_is_said=True, tonic_is_said=True, chance=0.5)
    return rekey.spelled(key.pitch_class, "major") if became >= _MUCH and key.is_minor and usual == "major" else key


def chords(brief: Brief, wanted: Wanted, style: Style, key: Key, bars: int) -> tuple[Chord, ...]:
    """Those that were given, else the song's own in its key; a blues has its choruses."""
    given = wanted.explicit.chords
    if isinstance(given, Degrees):
        return given.chords(key)
    if given:
        return given
    was_blues = is_blues(brief)
    stays = style.name == brief.style or said(brief, "form")
    if wanted.explicit.is_blues_form or (was_blues and stays) or (style.name == "blues" and not brief.chords):
        return blues.chords(key, bars)
    return () if was_blues else rekey.moved(brief.chords, brief.key, key)


def is_blues(brief: Brief) -> bool:
    """Whether the chords are twelve-bar choruses."""
    return bool(brief.chords) and brief.chords == blues.chords(brief.key, brief.bars)


def bars(brief: Brief, wanted: Wanted, meter: Meter, bpm: int) -> int:
    """The length that was said, else the song's; then longer or shorter, and never over the longest song."""
    asked, ear = wanted.explicit.length, wanted.ear
    count = brief.bars
    if asked.bars is not None:
        count = asked.bars
    elif asked.seconds is not None:
        count = choose.bars_lasting(asked.seconds, meter, bpm)
    period = blues.BARS if is_blues(brief) else PERIOD
    for step in wanted.length:
        count = shifts.bars(count, step, meter=meter, bpm=bpm, period=period)
    most = choose.most_bars(meter, bpm)
    if count > most and not wanted.length:
        ear.remark("bars_too_long", asked=count, minutes=MAX_SECONDS // 60, bars=most)
    count = min(count, most)
    for step in wanted.length:
        ear.hear(step.turned.start, step.turned.end, f"length: {count} bars")
    return count
