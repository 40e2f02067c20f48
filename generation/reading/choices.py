"""Choices: what the asker picks beside the prompt, such as a command's options. They win over the prompt's words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from generation.heard import Heard
from generation.lexicon.artists import Artist
from generation.lexicon.grammar import Ensemble
from generation.lexicon.instrument_words import InstrumentWords
from generation.lexicon.moods import MoodWords
from generation.lexicon.styles import STYLES
from generation.reading import harmony, listening, numbers, wishes
from generation.reading.ear import Ear
from generation.reading.harmony import Tonality
from generation.reading.listening import Said
from generation.reading.phrases import Match, Sign, StyleMeant, key
from generation.reading.refusals import refusal
from generation.remarks import Remark
from generation.theory import METERS, Meter


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Texts as they are typed or picked, in any of seven languages; None or "" where nothing was chosen."""

    style: str | None = None  # "bossa nova", "bossa"
    mood: str | None = None  # "melancholic", "sehr ruhig"
    bpm: int | None = None  # quarter notes a minute; out of range, the nearest is taken with a remark
    key: str | None = None  # "D minor", "d-Moll", "Bb"
    meter: str | None = None  # "7/8"
    instruments: str | None = None  # "sax, piano, no drums"


NO_CHOICES = Choices()

_SEPARATOR = re.compile(r"[,;，、；]")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What choices mean. `style`, `mood` and `band` are read in the prompt's stead, by the prompt's own readers."""

    style: Said | None = None
    mood: Said | None = None
    bpm: int | None = None
    tonality: Tonality | None = None
    meter: Meter | None = None
    band: Said | None = None
    ears: tuple[Ear, ...] = ()  # of all choices, in the order of Choices

    @property
    def heard(self) -> tuple[Heard, ...]:
        """An entry for each choice at least, whose words are what was chosen."""
        return tuple(heard for ear in self.ears for heard in ear.heard)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        return tuple(remark for ear in self.ears for remark in ear.remarks)


def understand(choices: Choices) -> Chosen:
    """Raises PromptError for a choice that cannot be understood."""
    ears: list[Ear] = []
    return Chosen(
        style=_read(choices.style, _style, ears),
        mood=_read(choices.mood, _mood, ears),
        bpm=None if choices.bpm is None else _bpm(choices.bpm, ears),
        tonality=_read(choices.key, _tonality, ears),
        meter=_read(choices.meter, _meter, ears),
        band=_read(choices.instruments, _band, ears),
        ears=tuple(ears),
    )


def _read(words: str | None, reader: Callable[[str, list[Ear]], T], ears: list[Ear]) -> T | None:
    return reader(words, ears) if words and words.strip() else None


def _style(words: str, ears: list[Ear]) -> Said:
    probe = _listened_to(words)
    named = any(wishes.first(match, Artist) or wishes.first(match, Ensemble) for match in probe.matches)
    if not named and wishes.style(probe.ear, probe.matches, is_calm=False).style is None:
        raise refusal("unknown_style", words=words)
    said = _listened_to(words)
    ears.append(said.ear)
    return said


def _listened_to(words: str) -> Said:
    """The lexicon's words in a style's name; a name that is a mood's too ("romantic") means the style here."""
    said = listening.find(listening.listen(words))
    names = {key(name): name for name in STYLES}
    if key(words) not in names or not said.matches:
        return said
    first, last = said.matches[0], said.matches[-1]
    meant = (StyleMeant(names[key(words)]),)
    return Said(said.ear, [Match(meanings=meant, first=first.first, last=last.last, start=first.start, end=last.end)])


def _mood(words: str, ears: list[Ear]) -> Said:
    said = _said(words, ears)
    if not any(wishes.first(match, MoodWords) for match in said.matches):
        raise refusal("unknown_mood", words=words)
    return said


def _said(words: str, ears: list[Ear]) -> Said:
    said = listening.find(listening.listen(words))
    ears.append(said.ear)
    return said


def _bpm(asked: int, ears: list[Ear]) -> int:
    ear = listening.listen(str(asked))
    bpm = numbers.limited_bpm(ear, asked)
    ear.hear(0, len(ear.text.plain), f"tempo: {bpm} bpm")
    ears.append(ear)
    return bpm


def _tonality(words: str, ears: list[Ear]) -> Tonality:
    tonality = _in_a_sentence(words, harmony.tonality, ears)
    if tonality is None:
        raise refusal("unknown_key", words=words)
    return tonality


def _meter(words: str, ears: list[Ear]) -> Meter:
    meter = _in_a_sentence(words, numbers.meter, ears)
    if meter is None:
        raise refusal("unknown_meter", words=words, playable=", ".join(map(str, METERS)))
    return meter


def tonality_of(words: str) -> Tonality | None:
    """The key that a choice names; None if it names none."""
    return _in_a_sentence(words, harmony.tonality, [])


def meter_of(words: str) -> Meter | None:
    """The meter that a choice names; None if it names none."""
    return _in_a_sentence(words, numbers.meter, [])


def _in_a_sentence(words: str, read: Callable[[Ear], T], ears: list[Ear]) -> T | None:
    """What `read` hears in the words, or in what they would be in a prompt: "D" is "in D" there."""
    ear = listening.listen(words)
    for sentence in (words, f"in {words}", f"in {words.strip().capitalize()}"):
        probe = listening.listen(sentence)
        found = read(probe)
        if probe.heard:
            for heard in probe.heard:
                ear.hear(0, len(ear.text.plain), heard.meaning)
            ears.append(ear)
            return found
    return None


def _band(words: str, ears: list[Ear]) -> Said:
    for item in filter(str.strip, _SEPARATOR.split(words)):
        if not any(map(_is_player, listening.find(listening.listen(item)).matches)):
            raise refusal("unknown_instruments", words=item.strip())
    said = _said(words, ears)
    if not said.matches:
        raise refusal("unknown_instruments", words=words)
    return said


def _is_player(match: Match) -> bool:
    return any(isinstance(meaning, InstrumentWords | Ensemble | Sign) for meaning in match.meanings)
