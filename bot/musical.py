"""What was heard, what is played and what could not be done, in a member's language.

Names are the lexicon's, in English, wherever they are kept; here they become words. One that only another version knew
is shown as it is, and so is what a member wrote.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from bot import words as all_words
from bot.words import Words
from generation.brief import Brief, Mood, Seat
from generation.heard import Heard
from generation.lexicon import moods
from generation.lexicon.instruments import GENERAL_MIDI
from generation.remarks import Remark, Value
from generation.score import Role
from generation.theory import Key


def style(words: Words, name: str) -> str:
    return _name(words, "style", name)


def instrument(words: Words, program: int) -> str:
    """A General MIDI program, 0 to 127."""
    return _name(words, "instrument", GENERAL_MIDI[program].name)


def player(words: Words, seat: Seat) -> str:
    """Who plays a part."""
    return _name(words, "instrument", "drums") if seat.role is Role.DRUMS else instrument(words, seat.program)


def band(words: Words, brief: Brief) -> str:
    """Who plays, each once: double bass, piano and drums."""
    names = [*brief.instruments, *(["drums"] if brief.drums else [])]
    return words.list(dict.fromkeys(_name(words, "instrument", name) for name in names))


def players(words: Words, typed: str) -> str:
    """Instruments as a member lists them, "sax, no drums": those that the lexicon has in the member's language."""
    return ", ".join(_player(words, item.strip()) for item in typed.split(","))


def key(words: Words, of: Key) -> str:
    """With its mode: D minor."""
    return words(f"music-key-{of.mode}", tonic=_note(words, of.tonic))


def key_name(words: Words, name: str) -> str:
    """A key as the reading writes it: "D minor", or "D" where no mode was said."""
    tonic, _, mode = name.partition(" ")
    return key(words, Key(tonic, mode)) if mode else words("music-key-open", tonic=_note(words, tonic))


def mood(words: Words, of: Mood) -> str:
    """The feeling that is nearest to a point of the circumplex."""
    return mood_name(words, moods.feeling(of))


def mood_name(words: Words, name: str) -> str:
    return _name(words, "mood", name)


def heard(words: Words, one: Heard) -> str:
    """One line: what was heard, and the member's own words that led to it."""
    meaning = meaning_of(words, one)
    if not one.words:
        return meaning
    return words("music-heard-with-words", meaning=meaning, words=words.literal(one.words))


def meaning_of(words: Words, one: Heard) -> str:
    """What was heard, without the words that led to it."""
    if one.kind not in _HEARD:
        return words.literal(one.meaning)
    return words(f"music-heard-{_slug(one.kind)}", **_HEARD[one.kind](words, one))


def remarks(words: Words, brief: Brief) -> list[str]:
    """A sentence each: what could not be done as asked, and what was done instead."""
    return [_remark(words, remark) for remark in brief.remarks]


def made(words: Words, edit: Mapping[str, Any] | None) -> str | None:
    """How a song was made of music that was there, as far as its name does not say; None for a song of its own.

    `edit` is the JSON of one of `generation.edit.edits`, or "bring"; None too for a verb of another version.
    """
    if edit is None:
        return None
    is_one_bar = edit["verb"] == "infill" and edit["first"] == edit["last"]
    key = "made-infill-one" if is_one_bar else f"made-{edit['verb']}"
    if not all_words.of().has(key):
        return None
    told: dict[str, Callable[[Any], str]] = {"amount": words.percent, "first": str, "last": str}
    return words(key, **{name: told[name](value) for name, value in edit.items() if name in told})


# Names


def _slug(name: str) -> str:
    return re.sub(r"[ _]", "-", name.lower())


def _name(words: Words, sort: str, name: str) -> str:
    message = f"music-{sort}-{_slug(name)}"
    return words(message) if all_words.of().has(message) else words.literal(name)


def _note(words: Words, tonic: str) -> str:
    return words(f"music-note-{tonic[0].lower()}" + {"": "", "#": "-sharp", "b": "-flat"}[tonic[1:]])


def _player(words: Words, item: str) -> str:
    refused = item.removeprefix("no ")
    if refused != item:
        return words("music-heard-no", instrument=_name(words, "instrument", refused))
    return _name(words, "instrument", item)


# What was heard

_Values = dict[str, str | float]


def _with_degree(words: Words, one: Heard, word: str) -> str:
    return words(f"music-degree-{_slug(one.degree)}", word=word) if one.degree else word


def _bpm(words: Words, said: str) -> str:
    return words("music-bpm", bpm=int(said.removesuffix(" bpm")))


def _tempo_word(words: Words, one: Heard) -> _Values:
    word = _with_degree(words, one, _name(words, "tempo", one.value))
    return {"word": word, "tempo": _bpm(words, one.detail)}


def _style_of_time(words: Words, one: Heard) -> _Values:
    return {"style": style(words, one.value), "composer": one.detail}


def _named(sort: str) -> Callable[[Words, Heard], _Values]:
    return lambda words, one: {sort: _name(words, sort, one.value)}


def _as_it_is(name: str) -> Callable[[Words, Heard], _Values]:
    return lambda words, one: {name: words.literal(one.value)}


_DRAWN = frozenset({"style", "mood", "tempo", "mode"})


def _drawn(words: Words, one: Heard) -> _Values:
    """What was drawn for who wanted a surprise: "style waltz, mood sad, instrument violin, instrument no drums"."""
    things = [item.partition(" ")[::2] for item in one.value.split(", ")]
    return {
        "things": words.list(
            _name(words, sort, name) if sort in _DRAWN else _player(words, name) for sort, name in things
        )
    }


_HEARD: dict[str, Callable[[Words, Heard], _Values]] = {
    "style": _named("style"),
    "style_by_mood": _named("style"),
    "style_by_likeness": _named("style"),
    "style_of_time": _style_of_time,
    "not_style": _named("style"),
    "mood": lambda words, one: {"mood": _with_degree(words, one, mood_name(words, one.value))},
    "mood_by_likeness": lambda words, one: {"mood": _name(words, "like", one.value)},
    "tempo": lambda words, one: {"tempo": _bpm(words, one.value)},
    "tempo_word": _tempo_word,
    "meter": _as_it_is("meter"),
    "key": lambda words, one: {"key": key_name(words, one.value)},
    "mode": _named("mode"),
    "chords": _as_it_is("chords"),
    "degrees": _as_it_is("degrees"),
    "form": _named("form"),
    "bars": lambda _, one: {"bars": int(one.value)},
    "seconds": lambda words, one: {"length": words.duration(float(one.value))},
    "density": _named("density"),
    "ensemble": _named("ensemble"),
    "instrument": _named("instrument"),
    "drums": lambda _words, _one: {},
    "no": _named("instrument"),
    **dict.fromkeys(("drawn_taste", "drawn_change", "drawn_guild", "drawn_chance"), _drawn),
}
"""What the message of each kind names, by `generation.heard.KINDS`."""


# Remarks


def _remark(words: Words, remark: Remark) -> str:
    if remark.code == "as_written":
        return words.literal(remark.text)
    values = {name: _shown(words, name, value) for name, value in remark.values.items()}
    if "unit" in values:
        unit = "minutes" if values.pop("unit") == "minutes" else "hours"
        values["length"] = words(f"music-length-{unit}", count=values.pop("count"))
    return words(f"music-remark-{_slug(remark.code)}", **values)


def _shown(words: Words, name: str, value: Value) -> str | float:
    """A remark's value; `name` is what its template calls it."""
    if isinstance(value, tuple):
        return words.list(_player_or_style(words, one) for one in value)
    if not isinstance(value, str):
        return value
    match name:
        case "style" | "instrument":
            return _name(words, name, value)
        case "key":
            return key_name(words, value)
        case _:
            return words.literal(value)


def _player_or_style(words: Words, name: str) -> str:
    """A list's names may be of instruments, of ensembles and of styles."""
    known = (sort for sort in ("instrument", "ensemble", "style") if all_words.of().has(f"music-{sort}-{_slug(name)}"))
    return _name(words, next(known, "instrument"), name)
