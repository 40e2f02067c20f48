"""From a prompt to its Brief."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generation.brief import MAX_BARS, MAX_BPM, MAX_SECONDS, MIN_BPM, Brief, Mood
from generation.errors import PromptError
from generation.lexicon import grammar
from generation.lexicon.artists import Artist
from generation.lexicon.grammar import Ensemble, TempoWords
from generation.lexicon.instrument_words import InstrumentWords
from generation.lexicon.moods import MoodWords
from generation.lexicon.styles import STYLES, Style
from generation.reading import band, choose, harmony, numbers, phrases, players, wishes
from generation.reading import ear as ears
from generation.reading.ear import Ear, Text
from generation.reading.harmony import Degrees, Tonality
from generation.reading.likeness import Likeness, likeness
from generation.reading.numbers import Length
from generation.reading.phrases import Gloss, Match, Sign, StyleMeant
from generation.reading.wishes import TempoWish
from generation.score import Role
from generation.theory import Chord, Key, Meter

MAX_CHARACTERS = 2000
DEFAULT_STYLE = "pop"
"""Where neither words nor likeness tell a style: what most people take for music without further words."""

_USUAL_STYLES = ("pop", "ballad", "rock", "metal", "house", "ambient", "lo-fi", "folk", "cinematic", "lullaby")
_NOT_SAID = re.compile(r"<(?:[@#]|a?:)[^<>\s]{1,100}>|https?://\S{1,2000}")  # Discord's mentions and emoji codes; links
_TWELVE_BARS = re.compile(
    r"(?<![\w])(?:12|twelve|zwolf)[\s-]?(?:bar|takt|takte|compases|mesures|compassos)[\s-](?=blues|boogie|shuffle|minor blues|jazz blues)"
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
    is_blues_form: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Character:
    """Style and mood, and whether the prompt says anything of the mood."""

    style: Style
    style_is_said: bool
    mood: Mood
    mood_is_said: bool
    meter: Meter | None


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
    character = _character(ear, matches, explicit, tempo)
    meter = explicit.meter or character.meter or character.style.meters[0]
    bpm = _bpm(ear, explicit, character, tempo, prompt)
    key, chords = _harmony(explicit, character, prompt)
    seats = _band(ear, matches, character, prompt)
    count = _bars(ear, explicit, Length(bars, seconds), meter, bpm, len(chords))
    return Brief(
        style=character.style.name, mood=character.mood, bpm=bpm, meter=meter, key=key, band=seats, bars=count,
        chords=chords, heard=ear.heard, remarks=tuple(ear.remarks),
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


# Style and mood


def _character(ear: Ear, matches: list[Match], explicit: _Explicit, tempo: TempoWish | None) -> _Character:
    said_mood = wishes.mood(ear, matches)
    style_wish = wishes.style(ear, matches, is_calm=_is_calm(said_mood, tempo, explicit.bpm))
    named = style_wish.style or _ensemble_style(matches)
    named = wishes.artist_style(ear, matches, named) or named
    if named is None and said_mood is not None and _says_only_moods(ear, matches):
        named = _nearest(said_mood, style_wish.refused)
        ear.hear_all(f"style: {named} (by mood)")
    alike = _alike(ear, matches, style=named, mood=said_mood)
    style = STYLES[named or _likest(ear, matches, alike, said_mood, explicit, style_wish.refused)]
    mood, mood_is_said = _mood(ear, said_mood, alike, style)
    return _Character(
        style=style, style_is_said=named is not None, mood=mood, mood_is_said=mood_is_said, meter=style_wish.meter
    )


def _is_calm(mood: Mood | None, tempo: TempoWish | None, bpm: int | None) -> bool:
    if bpm is not None:
        return bpm <= 90
    return (tempo is not None and tempo.level < -0.5) or (mood is not None and mood.arousal < -0.3)


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
    for match in matches:
        if not match.denied and (words := _in_english(match, ear)):
            parts.append((match.start, words))
    words = list(dict.fromkeys(word for _, word in sorted(parts)))
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


_SMALL_GROUPS = re.compile(r"\b(?:solo|duo|duet|trio|quartet)\b|ソロ|独奏")


def _sounds_drumless(ear: Ear, matches: Sequence[Match]) -> bool:
    refused = any(
        match.denied and (meant := wishes.first(match, InstrumentWords)) and meant.name == "drums" for match in matches
    )
    signs = {wishes.first(match, Sign) for match in matches}
    return refused or bool(signs & {Sign.NO_DRUMS, Sign.ALONE}) or bool(_SMALL_GROUPS.search(ear.text.folded))


def _likest(
    ear: Ear, matches: Sequence[Match], alike: Likeness, mood: Mood | None, explicit: _Explicit, refused: frozenset[str]
) -> str:
    """The likest style that also suits what was said of mood, tempo and meter; pop if there is none."""
    scores = {name: score for name, score in alike.styles if name not in refused}
    if not scores:
        ear.remark(f"I heard no style in your words, so I took {_default(refused)}.")
        return _default(refused)
    asked = [meant for match in matches if not match.denied and (meant := wishes.first(match, InstrumentWords))]
    no_drums = _sounds_drumless(ear, matches)

    def suiting(name: str) -> float:
        style = STYLES[name]
        has_drums = Role.DRUMS in style.band and Role.DRUMS not in style.optional
        programs = {program for role in style.band for program in style.band[role]}
        strangers = sum(not programs & set(one.programs) for one in asked if one.roles != (Role.DRUMS,))
        strain = _strain(style, mood, explicit) + 0.04 * strangers + (0.1 if no_drums and has_drums else 0.0)
        return scores[name] - strain

    best = max(scores, key=suiting)
    ear.hear_all(f"style: {best} (by likeness)")
    return best


def _default(refused: frozenset[str]) -> str:
    return next(name for name in (DEFAULT_STYLE, "rock", *STYLES) if name not in refused)


def _strain(style: Style, mood: Mood | None, explicit: _Explicit) -> float:
    """How badly a style suits what was said, in units of likeness."""
    strain = 0.0
    if mood is not None:
        strain += 0.12 * math.hypot(style.valence - mood.valence, style.arousal - mood.arousal)
    if explicit.bpm is not None:
        slow, _, fast = style.bpm
        strain += 0.3 * max(0.0, math.log2(slow / explicit.bpm), math.log2(explicit.bpm / fast))
    if explicit.meter is not None and explicit.meter not in style.meters:
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


# Tempo, harmony, band and length


def _bpm(ear: Ear, explicit: _Explicit, character: _Character, tempo: TempoWish | None, prompt: str) -> int:
    style = character.style
    if explicit.bpm is not None:
        return explicit.bpm
    if tempo is None:
        level = 0.8 * (character.mood.arousal - style.arousal) if character.mood_is_said else 0.0
        return choose.bpm(style, level + 0.2 * (choose.luck(prompt, "tempo") - 0.5))
    bpm = choose.bpm(style, tempo.level)
    if tempo.mark_bpm:
        slowest, fastest = style.bpm[0] * (1 - _MARK_REACH), style.bpm[2] * (1 + _MARK_REACH)
        bpm = round(min(max(tempo.mark_bpm, slowest), fastest))
    bpm = min(max(bpm, MIN_BPM), MAX_BPM)
    for match, said in tempo.said:
        ear.hear(match.start, match.end, f"tempo: {said} ({bpm} bpm)")
    return bpm


def _harmony(explicit: _Explicit, character: _Character, prompt: str) -> tuple[Key, tuple[Chord, ...]]:
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
        mode = choose.mode(character.style, character.mood, mood_is_said=character.mood_is_said, chance=chance)
    key = Key(asked.tonic or choose.tonic(mode, choose.luck(prompt, "tonic")), mode)
    if isinstance(given, Degrees):
        return key, given.chords(key)
    if explicit.is_blues_form and not given:
        return key, tuple(
            Chord((key.pitch_class + step) % 12, "m7" if key.is_minor and step != 7 else "7") for step in _BLUES
        )
    return key, given


def _band(ear: Ear, matches: Sequence[Match], character: _Character, prompt: str) -> tuple[band.Seat, ...]:
    wish = players.wish(ear, matches, character.style, style_is_said=character.style_is_said)
    assembled = band.assemble(character.style, wish, character.mood, choose.luck(prompt, "band"))
    if assembled.left_out:
        names = " and ".join(dict.fromkeys(assembled.left_out))
        ear.remark(f"A song has eight parts at most, so there was no seat left for {names}.")
    return assembled.seats


def _bars(ear: Ear, explicit: _Explicit, wanted: Length, meter: Meter, bpm: int, chord_count: int) -> int:
    """What the caller asked for, else what the prompt says, else a usual length; never over the longest song."""
    if wanted.bars is not None:
        count = numbers.limited_bars(ear, wanted.bars)
    elif wanted.seconds is not None:
        count = choose.bars_lasting(numbers.limited_seconds(ear, wanted.seconds), meter, bpm)
    elif explicit.length.bars is not None:
        count = explicit.length.bars
    elif explicit.length.seconds is not None:
        count = choose.bars_lasting(explicit.length.seconds, meter, bpm)
    else:
        return choose.bars(meter, bpm, step=chord_count if 0 < chord_count <= 16 else 1)
    most = choose.most_bars(meter, bpm)
    if count > most:
        ear.remark(f"{count} bars would last over {MAX_SECONDS // 60} minutes, so I took {most} bars.")
    return min(count, most)
