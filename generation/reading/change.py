"""Changes a brief: `change(brief, "slower, no drums, sadder")`.

Relative words are relative to the brief. What a prompt can say outright (tempo, key, meter, style, instruments, length,
chords) replaces that part. The rest stays, but for what follows: a new style brings its own band and tempo, a new mood
its mode and tempo, unless these were asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from generation.brief import Brief
from generation.errors import PromptError
from generation.heard import Heard
from generation.lexicon.change_words import Turn
from generation.lexicon.instrument_words import INSTRUMENTS
from generation.reading import listening, regrouping, remaking, shifts, surprises, wanted
from generation.reading.ear import Ear
from generation.reading.refusals import refusal
from generation.reading.wanted import Wanted
from generation.score import Role

__all__ = ["Understood", "change", "holding", "understood"]


@dataclass(frozen=True, slots=True)
class Understood:
    """What words ask of a song that is there."""

    brief: Brief
    semitones: int  # by which it is to be transposed, octaves too; 0 where no interval was said
    gives_chords: bool  # whether chords were said outright


def change(brief: Brief, words: str) -> Brief:
    """The brief as the words (in any of seven languages) would have it.

    `heard` is what was heard before and still holds, then what was heard of the words; `remarks` are of the words only.
    Raises PromptError if there are no words, or if they change nothing in the brief.
    """
    return understood(brief, words, octaves=False).brief


def understood(brief: Brief, words: str, *, octaves: bool = True) -> Understood:
    """As `change`, with what a song has and a brief does not: `octaves` too are a change."""
    ear = listening.listen(words)
    if listening.is_silent(ear):
        raise refusal("empty_change")
    changed, asked = _remade(brief, ear)
    if not ear.heard:
        raise _not_understood(ear, words)
    semitones = shifts.semitones(asked.interval, asked.pitch, is_minor=changed.key.is_minor)
    if replace(changed, heard=brief.heard, remarks=brief.remarks) == brief and not (octaves and semitones):
        raise _not_understood(ear, words) if semitones else _nothing_left(brief, asked, words)
    gives_chords = bool(asked.explicit.chords) or asked.explicit.is_blues_form
    return Understood(changed, semitones, gives_chords)


def _remade(brief: Brief, ear: Ear) -> tuple[Brief, Wanted]:
    asked = wanted.read(ear)
    style, implied = remaking.style(brief, asked)
    mood = remaking.mood(brief, asked, style)
    meter = remaking.meter(brief, asked, style, implied)
    bpm = remaking.tempo(brief, asked, style, mood)
    key = remaking.key(brief, asked, style, mood)
    bars = remaking.bars(brief, asked, meter, bpm)
    changed = Brief(
        style=style.name,
        mood=mood,
        bpm=bpm,
        meter=meter,
        key=key,
        band=regrouping.regrouped(brief, asked, style, mood),
        bars=bars,
        density=remaking.density(brief, asked),
        chords=remaking.chords(brief, asked, style, key, bars),
    )
    kept = holding(brief, changed)
    return replace(changed, heard=tuple(dict.fromkeys((*kept, *ear.heard))), remarks=tuple(ear.remarks)), asked


_FIELDS = {
    "style": ("style", "style_by_mood", "style_by_likeness", "style_of_time", "not_style"),
    "mood": ("mood", "mood_by_likeness"),
    "bpm": ("tempo", "tempo_word"),
    "meter": ("meter",),
    "key": ("key", "mode"),
    "chords": ("chords", "degrees", "form"),
    "bars": ("bars", "seconds"),
    "density": ("density",),
    "band": ("ensemble",),
}
"""What the kinds of what was heard are about."""


def holding(before: Brief, after: Brief) -> tuple[Heard, ...]:
    """What was heard of a brief, as far as it is still true of what became of it."""
    return tuple(heard for heard in surprises.holding(before, after) if _still_holds(heard, before, after))


def _still_holds(heard: Heard, before: Brief, after: Brief) -> bool:
    if heard.kind == "drums":
        return after.drums
    if heard.kind in {"instrument", "no"}:
        return _plays(heard.value, after) == (heard.kind == "instrument")
    return not any(heard.kind in kinds and _differs(field, before, after) for field, kinds in _FIELDS.items())


def _differs(field: str, before: Brief, after: Brief) -> bool:
    return getattr(before, field) != getattr(after, field)


def _plays(name: str, brief: Brief) -> bool:
    """Whether an instrument of the lexicon is in the band."""
    meant = next((one for one in INSTRUMENTS if one.name == name), None)
    if meant is None or meant.roles == (Role.DRUMS,):
        return meant is not None and brief.drums
    return any(seat.program in meant.programs for seat in brief.band if seat.role is not Role.DRUMS)


def _not_understood(ear: Ear, words: str) -> PromptError:
    """What is remarked on in a prompt, as there is no key H sharp, is all that there was here."""
    for remark in ear.remarks:
        if remark.code == "meter_unplayable":
            return refusal("unknown_meter", words=str(remark.values["asked"]), playable=str(remark.values["playable"]))
        if remark.code == "no_such_key":
            return refusal("unknown_key", words=str(remark.values["name"]))
    return refusal("no_change", words=words)


def _nothing_left(brief: Brief, asked: Wanted, words: str) -> PromptError:
    """What was heard is so already, or can go no further."""
    if any(step.turned.turn in {Turn.LONGER, Turn.TWICE_AS_LONG} for step in asked.length):
        return refusal("already_longest", bars=brief.bars)
    return refusal("already_so", words=words)
