"""What is done to music that is there: the edit, and the music. Songs that are brought come by the same way.

The music is kept as Minstrel writes MIDI, whoever wrote it first: no word is in it, and it is read back exactly.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from bot import wordless
from bot.song import AS_BROUGHT, brief_from_json, heard_to_json
from generation.brief import Brief
from generation.edit import edits
from generation.edit.edits import Change, Edit

if TYPE_CHECKING:
    from generation.edit.draft import Plan
    from generation.edit.source import Source
    from generation.imports import Imported
    from generation.reading.change import Understood


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """Music to be edited."""

    midi: bytes  # written by `generation.midi`, with no words
    brief: Brief  # what it is
    style_is_known: bool = True  # False where it is only heard

    @classmethod
    def of(cls, midi: bytes, brief: Brief, *, style_is_known: bool = True) -> Original:
        """Of a song's MIDI file. Raises MidiError if it is damaged."""
        from generation import midi as written

        return cls(midi=written.write(_imported(midi).score), brief=brief, style_is_known=style_is_known)

    @classmethod
    def heard(cls, midi: bytes) -> tuple[Original, str]:
        """Of anybody's MIDI file: what it is is heard. With the title that stands in it, or "". Raises MidiError."""
        from generation import imports
        from generation import midi as written

        found = _imported(midi)
        brief = replace(imports.brief_of(found.score), remarks=found.remarks)
        return cls(midi=written.write(found.score), brief=brief, style_is_known=False), found.title

    def read(self) -> Source:
        """Its notes, and a brief of which all is true. Raises MidiError if it is damaged."""
        from generation.edit.source import Source

        return Source.of(_imported(self.midi).score, self.brief, style_is_known=self.style_is_known)

    def brief_to_json(self) -> dict[str, Any]:
        known = {"heard": heard_to_json(self.brief), "style_is_known": self.style_is_known}
        return {**self.brief.to_json(), **known}

    @classmethod
    def from_json(cls, midi: bytes, brief: dict[str, Any]) -> Original:
        """Raises KeyError, TypeError or ValueError if that is no brief."""
        read = brief_from_json(brief, brief["heard"])
        return cls(midi=midi, brief=read, style_is_known=brief["style_is_known"] is True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Editing:
    """One edit of one or two pieces of music."""

    edit: Edit | None  # None: the music stays as it was brought
    originals: tuple[Original, ...]
    bringers: frozenset[str] = frozenset()  # who brought any of it from outside: nobody else may use it
    asked: Understood | None = None  # what a change in words came to, where the words may not be told

    def to_json(self) -> dict[str, Any]:
        """All but the music; `of` reads it back."""
        done = dict(AS_BROUGHT) if self.edit is None else self.edit.to_json()
        return done if self.asked is None else {**done, "asked": _asked_to_json(self.asked)}

    def to_recipe(self) -> dict[str, Any]:
        """With the music, so that the song can be made from this alone."""
        sources = [
            {"midi": b64encode(original.midi).decode(), "brief": original.brief_to_json()}
            for original in self.originals
        ]
        return {**self.to_json(), "sources": sources}

    @classmethod
    def from_recipe(cls, document: Mapping[str, Any]) -> Editing:
        """Raises KeyError, TypeError or ValueError if `document` is none."""
        done = {name: value for name, value in document.items() if name != "sources"}
        return cls.of(done, [(b64decode(one["midi"], validate=True), one["brief"]) for one in document["sources"]])

    @classmethod
    def of(
        cls, done: Mapping[str, Any], sources: Sequence[tuple[bytes, dict[str, Any]]], *, bringer: str | None = None
    ) -> Editing:
        """As `to_json` wrote it down, and the MIDI and the brief of each source. Raises as `from_recipe`."""
        options = {name: value for name, value in done.items() if name != "asked"}
        edit = None if options == AS_BROUGHT else edits.from_json(options)
        if len(sources) != (1 if edit is None else edit.sources):
            raise ValueError("it has another number of sources than its edit takes")
        return cls(
            edit=edit,
            originals=tuple(Original.from_json(midi, brief) for midi, brief in sources),
            bringers=frozenset() if bringer is None else frozenset([bringer]),
            asked=_asked_from_json(done["asked"]) if "asked" in done else None,
        )

    def brief(self, seed: int) -> Brief:
        """What will come of it. Raises EditError, and PromptError for a change in words, if nothing can."""
        return self.read()[0].brief if self.edit is None else self.plan(seed).brief

    def plan(self, seed: int) -> Plan:
        """What is to be composed. Raises as `brief`."""
        from generation.edit import change, perform

        if self.edit is None:
            raise TypeError("music that stays as it is needs no plan")
        if self.asked is not None:
            return change.towards(self.asked, self.read()[0], seed)
        return perform.planned(self.edit, self.read(), seed)

    def without_words(self) -> Editing:
        """The same, by which the same comes out, with no word of whoever asked. Takes a moment. Raises PromptError."""
        originals = tuple(replace(one, brief=wordless.brief(one.brief)) for one in self.originals)
        told = replace(self, originals=originals)
        if not isinstance(self.edit, Change) or self.asked is not None:
            return told
        from generation.reading.change import understood

        asked = understood(told.read()[0].brief, self.edit.words)
        return replace(told, edit=Change(words=""), asked=replace(asked, brief=wordless.brief(asked.brief)))

    def read(self) -> list[Source]:
        """The music. Raises MidiError if it is damaged."""
        return [original.read() for original in self.originals]


def _asked_to_json(asked: Understood) -> dict[str, Any]:
    brief = {**asked.brief.to_json(), "heard": heard_to_json(asked.brief)}
    return {"brief": brief, "semitones": asked.semitones, "gives_chords": asked.gives_chords}


def _asked_from_json(document: Mapping[str, Any]) -> Understood:
    from generation.reading.change import Understood

    brief = brief_from_json(document["brief"], document["brief"]["heard"])
    return Understood(brief, int(document["semitones"]), document["gives_chords"] is True)


def _imported(midi: bytes) -> Imported:
    from generation import imports

    return imports.read(midi)
