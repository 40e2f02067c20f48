"""Style and mood of a song: by their words first, then by likeness, then by default."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from generation.brief import Mood
from generation.lexicon import grammar
from generation.lexicon.artists import Artist
from generation.lexicon.grammar import Ensemble, TempoWords
from generation.lexicon.instrument_words import InstrumentWords
from generation.lexicon.moods import MoodWords
from generation.lexicon.styles import STYLES, Style
from generation.reading import ear as ears
from generation.reading import phrases, wishes
from generation.reading.ear import Ear
from generation.reading.likeness import Likeness, likeness
from generation.reading.phrases import Gloss, Match, Sign, StyleMeant
from generation.reading.wishes import TempoWish
from generation.score import Role
from generation.theory import Meter

DEFAULT_STYLE = "pop"
"""Where neither words nor likeness tell a style: what most people take for music without further words."""

_USUAL_STYLES = ("pop", "ballad", "rock", "metal", "ambient", "lo-fi", "cinematic")
"""For a prompt that says a mood and nothing else."""

_SMALL_GROUPS = re.compile(r"\b(?:solo|duo|duet|trio|quartet)\b|ソロ|独奏")


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """Style and mood, and whether the prompt says anything of the mood."""

    style: Style
    style_is_said: bool
    mood: Mood
    mood_is_said: bool
    meter: Meter | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What else was said that a style has to suit."""

    bpm: int | None
    meter: Meter | None
    tempo: TempoWish | None


def character(ear: Ear, matches: Sequence[Match], said: Circumstances) -> Character:
    """Decides on style and mood. Raises WeightsError if the sentence encoder is needed and missing."""
    said_mood = wishes.mood(ear, matches)
    style_wish = wishes.style(ear, matches, is_calm=_is_calm(said_mood, said))
    named = style_wish.style or _ensemble_style(matches)
    named = wishes.artist_style(ear, matches, named) or named
    if named is None and said_mood is not None and _says_only_moods(ear, matches):
        named = _nearest(said_mood, style_wish.refused)
        ear.hear_all(f"style: {named} (by mood)")
    is_said = named is not None
    alike = _alike(ear, matches, style=named, mood=said_mood)
    if named is None:
        misfits = _misfits(ear, matches, said_mood, said)
        named = _likest(ear, alike, misfits, style_wish.refused)
    style = STYLES[named]
    mood, mood_is_said = _mood(ear, said_mood, alike, style)
    return Character(style=style, style_is_said=is_said, mood=mood, mood_is_said=mood_is_said, meter=style_wish.meter)


def _is_calm(mood: Mood | None, said: Circumstances) -> bool:
    if said.bpm is not None:
        return said.bpm <= 90
    return (said.tempo is not None and said.tempo.level < -0.5) or (mood is not None and mood.arousal < -0.3)


def _says_only_moods(ear: Ear, matches: Sequence[Match]) -> bool:
    says_more = any(not isinstance(meaning, MoodWords | TempoWords) for match in matches for meaning in match.meanings)
    return not says_more and not any(_tells(token.text) for token in ear.unused)


def _nearest(mood: Mood, refused: frozenset[str]) -> str:
    """Of the most usual styles, the one whose own mood is nearest."""
    return min(
        (name for name in _USUAL_STYLES if name not in refused),
        key=lambda name: math.hypot(STYLES[name].valence - mood.valence, STYLES[name].arousal - mood.arousal),
    )


def _ensemble_style(matches: Sequence[Match]) -> str | None:
    ensembles = (wishes.first(match, Ensemble) for match in matches if not match.denied)
    return next((ensemble.style for ensemble in ensembles if ensemble and ensemble.style), None)


def _alike(ear: Ear, matches: Sequence[Match], *, style: str | None, mood: Mood | None) -> Likeness:
    """What the prompt is like; nothing if its words say both style and mood, or nothing is left to compare."""
    glossed = any(wishes.first(match, Gloss) for match in matches)
    leftover = any(_tells(token.text) for token in ear.unused)
    needed = (style is None and (leftover or bool(matches))) or (mood is None and (leftover or glossed))
    sentence = _sentence(ear, matches) if needed else ""
    return likeness(sentence) if sentence else Likeness((), None)


def _tells(word: str) -> bool:
    folded = ears.fold(word)
    return len(word) > 1 and word.isalpha() and folded not in grammar.ENGLISH_EMPTY_WORDS | _foreign_empty_words()


@functools.cache
def _foreign_empty_words() -> frozenset[str]:
    return frozenset(map(ears.fold, grammar.FOREIGN_EMPTY_WORDS)) - grammar.ENGLISH_EMPTY_WORDS


def _sentence(ear: Ear, matches: Sequence[Match]) -> str:
    """The prompt in English for the encoder, without its numbers, artists, and what it does not want."""
    parts = [
        (token.start, ear.text.plain[token.start : token.end])
        for token in ear.unused
        if not token.text.isdigit() and token.text not in _foreign_empty_words()
    ]
    parts += [(match.start, _in_english(match, ear)) for match in matches if not match.denied]
    words = list(dict.fromkeys(word for _, word in sorted(parts) if word))
    return " ".join(words) if any(map(_tells, " ".join(words).split())) else ""


def _in_english(match: Match, ear: Ear) -> str:
    words = ear.text.plain[match.start : match.end]
    for meaning in match.meanings:
        if isinstance(meaning, Artist):
            return ""
        if isinstance(meaning, Gloss):
            return meaning.english
        if phrases.is_foreign(words, meaning):
            return meaning.style if isinstance(meaning, StyleMeant) else getattr(meaning, "name", words)
    return words


def _sounds_drumless(ear: Ear, matches: Sequence[Match]) -> bool:
    refused = any(
        match.denied and (meant := wishes.first(match, InstrumentWords)) and meant.name == "drums" for match in matches
    )
    signs = {wishes.first(match, Sign) for match in matches}
    return refused or bool(signs & {Sign.NO_DRUMS, Sign.ALONE}) or bool(_SMALL_GROUPS.search(ear.text.folded))


def _misfits(ear: Ear, matches: Sequence[Match], mood: Mood | None, said: Circumstances) -> dict[str, float]:
    """How badly each style suits what was said, in units of likeness."""
    asked = [meant for match in matches if not match.denied and (meant := wishes.first(match, InstrumentWords))]
    no_drums = _sounds_drumless(ear, matches)
    misfits: dict[str, float] = {}
    for name, style in STYLES.items():
        has_drums = Role.DRUMS in style.band and Role.DRUMS not in style.optional
        programs = {program for role in style.band for program in style.band[role]}
        strangers = sum(not programs & set(one.programs) for one in asked if one.roles != (Role.DRUMS,))
        # MiniLM reads by syllables: "trapped" is like "trap" to it, "rocket" like "rock".
        misled = any(token.text.startswith(name) and token.text != name for token in ear.unused)
        misfits[name] = _strain(style, mood, said) + 0.04 * strangers + 0.1 * (no_drums and has_drums) + 0.3 * misled
    return misfits


def _likest(ear: Ear, alike: Likeness, misfits: dict[str, float], refused: frozenset[str]) -> str:
    """The likest style that also suits what was said; pop if there is none."""
    scores = {name: score - misfits[name] for name, score in alike.styles if name not in refused}
    if not scores:
        ear.remark(f"I heard no style in your words, so I took {_default(refused)}.")
        return _default(refused)
    best = max(scores, key=lambda name: scores[name])
    ear.hear_all(f"style: {best} (by likeness)")
    return best


def _default(refused: frozenset[str]) -> str:
    return next(name for name in (DEFAULT_STYLE, "rock", *STYLES) if name not in refused)


def _strain(style: Style, mood: Mood | None, said: Circumstances) -> float:
    """How far a style is from the mood, tempo and meter that were said."""
    strain = 0.0
    if mood is not None:
        strain += 0.12 * math.hypot(style.valence - mood.valence, style.arousal - mood.arousal)
    if said.bpm is not None:
        slow, _, fast = style.bpm
        strain += 0.3 * max(0.0, math.log2(slow / said.bpm), math.log2(said.bpm / fast))
    if said.meter is not None and said.meter not in style.meters:
        strain += 0.1
    return strain


def _mood(ear: Ear, said: Mood | None, alike: Likeness, style: Style) -> tuple[Mood, bool]:
    if said is not None:
        return _blend(said, style, 0.9), True
    if alike.mood is not None:
        mood = _blend(alike.mood, style, 0.7)
        ear.hear_all(f"mood: {_named(mood)} (by likeness)")
        return mood, True
    return Mood(style.valence, style.arousal), False


def _blend(mood: Mood, style: Style, share: float) -> Mood:
    return Mood(
        round(share * mood.valence + (1 - share) * style.valence, 2),
        round(share * mood.arousal + (1 - share) * style.arousal, 2),
    )


def _named(mood: Mood) -> str:
    """The quadrant of the circumplex in words."""
    if abs(mood.valence) < 0.2 and abs(mood.arousal) < 0.2:
        return "balanced"
    feeling = "happy" if mood.valence > 0.2 else "sad" if mood.valence < -0.2 else ""
    energy = "lively" if mood.arousal > 0.2 else "calm" if mood.arousal < -0.2 else ""
    if mood.valence < -0.2 and mood.arousal > 0.2:
        return "dark and tense"
    return " and ".join(word for word in (feeling, energy) if word)
