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
from generation.reading.listening import Said
from generation.reading.phrases import Gloss, Match, Sign, StyleMeant
from generation.reading.wishes import StyleWish, TempoWish
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The prompt, and what is read in its stead where something was chosen."""

    prompt: Said
    style: Said | None = None
    mood: Said | None = None
    band: Said | None = None

    @property
    def whole(self) -> tuple[Said, ...]:
        """What tells of style and mood beside their own words."""
        return (self.prompt, self.band) if self.band else (self.prompt,)


def character(sources: Sources, said: Circumstances) -> Character:
    """Decides on style and mood. Raises WeightsError if the sentence encoder is needed and missing."""
    prompt, mood_source = sources.prompt, sources.mood or sources.prompt
    said_mood = wishes.mood(mood_source.ear, mood_source.matches)
    style_wish, named = _named_style(sources, is_calm=_is_calm(said_mood, said))
    if named is None and said_mood is not None and _says_only_moods(sources):
        named = _nearest(said_mood, style_wish.refused)
        mood_source.ear.hear_all(f"style: {named} (by mood)")
    is_said = named is not None
    alike = _alike(sources, style=named, mood=said_mood)
    teller = prompt if prompt.ear.text.plain else sources.whole[-1]
    if named is None:
        misfits = _misfits(sources, said_mood, said)
        named = _likest(teller.ear, alike, misfits, style_wish.refused)
    style = STYLES[named]
    mood, mood_is_said = _mood(teller.ear, said_mood, alike, style)
    return Character(style=style, style_is_said=is_said, mood=mood, mood_is_said=mood_is_said, meter=style_wish.meter)


def _named_style(sources: Sources, *, is_calm: bool) -> tuple[StyleWish, str | None]:
    """What was said of the style, and the style itself where it, an ensemble or an artist was named."""
    source = sources.style or sources.prompt
    wish = wishes.style(source.ear, source.matches, is_calm=is_calm)
    named = wish.style or _ensemble_style(source.matches)
    named = wishes.artist_style(source.ear, source.matches, named) or named
    if sources.style is not None:
        named = wishes.artist_style(sources.prompt.ear, sources.prompt.matches, named) or named
    return wish, named


def _is_calm(mood: Mood | None, said: Circumstances) -> bool:
    if said.bpm is not None:
        return said.bpm <= 90
    return (said.tempo is not None and said.tempo.level < -0.5) or (mood is not None and mood.arousal < -0.3)


def _says_only_moods(sources: Sources) -> bool:
    meanings = (meaning for said in sources.whole for match in said.matches for meaning in match.meanings)
    says_more = any(not isinstance(meaning, MoodWords | TempoWords) for meaning in meanings)
    return not says_more and not any(tells(token.text) for token in sources.prompt.ear.unused)


def _nearest(mood: Mood, refused: frozenset[str]) -> str:
    """Of the most usual styles, the one whose own mood is nearest."""
    return min(
        (name for name in _USUAL_STYLES if name not in refused),
        key=lambda name: math.hypot(STYLES[name].valence - mood.valence, STYLES[name].arousal - mood.arousal),
    )


def _ensemble_style(matches: Sequence[Match]) -> str | None:
    ensembles = (wishes.first(match, Ensemble) for match in matches if not match.denied)
    return next((ensemble.style for ensemble in ensembles if ensemble and ensemble.style), None)


def _alike(sources: Sources, *, style: str | None, mood: Mood | None) -> Likeness:
    """What the prompt is like; nothing if its words say both style and mood, or nothing is left to compare."""
    matches = [match for said in sources.whole for match in said.matches]
    glossed = any(wishes.first(match, Gloss) for match in matches)
    leftover = any(tells(token.text) for token in sources.prompt.ear.unused)
    needed = (style is None and (leftover or bool(matches))) or (mood is None and (leftover or glossed))
    sentence = " ".join(filter(None, map(said_in_english, sources.whole))) if needed else ""
    return likeness(sentence) if sentence else Likeness((), None)


def tells(word: str) -> bool:
    """Whether a word that is not in the lexicon says anything that a prompt could be compared by."""
    folded = ears.fold(word)
    return len(word) > 1 and word.isalpha() and folded not in grammar.ENGLISH_EMPTY_WORDS | _foreign_empty_words()


@functools.cache
def _foreign_empty_words() -> frozenset[str]:
    return frozenset(map(ears.fold, grammar.FOREIGN_EMPTY_WORDS)) - grammar.ENGLISH_EMPTY_WORDS


def said_in_english(said: Said) -> str:
    """What was said in English for the encoder, without its numbers, artists, and what it does not want."""
    ear, matches = said.ear, said.matches
    parts = [
        (token.start, ear.text.plain[token.start : token.end])
        for token in ear.unused
        if not token.text.isdigit() and token.text not in _foreign_empty_words()
    ]
    parts += [(match.start, _in_english(match, ear)) for match in matches if not match.denied]
    words = list(dict.fromkeys(word for _, word in sorted(parts) if word))
    return " ".join(words) if any(map(tells, " ".join(words).split())) else ""


def _in_english(match: Match, ear: Ear) -> str:
    words = ear.text.plain[match.start : match.end]
    for meaning in match.meanings:
        if isinstance(meaning, Artist):
            return ""
        if isinstance(meaning, Gloss):
            return meaning.english
        if isinstance(meaning, Sign):
            return words
        if phrases.is_foreign(words, meaning):
            return meaning.style if isinstance(meaning, StyleMeant) else getattr(meaning, "name", words)
    return words


def _sounds_drumless(said: Said) -> bool:
    matches = said.matches
    refused = any(
        match.denied and (meant := wishes.first(match, InstrumentWords)) and meant.name == "drums" for match in matches
    )
    signs = {wishes.first(match, Sign) for match in matches}
    return refused or bool(signs & {Sign.NO_DRUMS, Sign.ALONE}) or bool(_SMALL_GROUPS.search(said.ear.text.folded))


def _misfits(sources: Sources, mood: Mood | None, said: Circumstances) -> dict[str, float]:
    """How badly each style suits what was said, in units of likeness."""
    players = (sources.band or sources.prompt).matches
    asked = [meant for match in players if not match.denied and (meant := wishes.first(match, InstrumentWords))]
    no_drums = any(map(_sounds_drumless, sources.whole))
    unread = [token.text for token in sources.prompt.ear.unused]
    misfits: dict[str, float] = {}
    for name, style in STYLES.items():
        has_drums = Role.DRUMS in style.band and Role.DRUMS not in style.optional
        programs = {program for role in style.band for program in style.band[role]}
        strangers = sum(not programs & set(one.programs) for one in asked if one.roles != (Role.DRUMS,))
        # MiniLM reads by syllables: "trapped" is like "trap" to it, "rocket" like "rock".
        misled = any(word.startswith(name) and word != name for word in unread)
        misfits[name] = _strain(style, mood, said) + 0.04 * strangers + 0.1 * (no_drums and has_drums) + 0.3 * misled
    return misfits


def _likest(ear: Ear, alike: Likeness, misfits: dict[str, float], refused: frozenset[str]) -> str:
    """The likest style that also suits what was said; pop if there is none."""
    scores = {name: score - misfits[name] for name, score in alike.styles if name not in refused}
    if not scores:
        ear.remark("style_default", style=_default(refused))
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
        return blend(said, style, 0.9), True
    if alike.mood is not None:
        mood = blend(alike.mood, style, 0.7)
        ear.hear_all(f"mood: {named(mood)} (by likeness)")
        return mood, True
    return Mood(style.valence, style.arousal), False


def blend(mood: Mood, style: Style, share: float) -> Mood:
    """`share` of the mood, and the rest of the style's own."""
    return Mood(
        round(share * mood.valence + (1 - share) * style.valence, 2),
        round(share * mood.arousal + (1 - share) * style.arousal, 2),
    )


def named(mood: Mood) -> str:
    """The quadrant of the circumplex in words."""
    if abs(mood.valence) < 0.2 and abs(mood.arousal) < 0.2:
        return "balanced"
    feeling = "happy" if mood.valence > 0.2 else "sad" if mood.valence < -0.2 else ""
    energy = "lively" if mood.arousal > 0.2 else "calm" if mood.arousal < -0.2 else ""
    if mood.valence < -0.2 and mood.arousal > 0.2:
        return "dark and tense"
    return " and ".join(word for word in (feeling, energy) if word) or "balanced"
