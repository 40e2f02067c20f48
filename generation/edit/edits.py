"""What can be done to a song that is there: each edit as data, checked, and as JSON for recipes and the API."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, ClassVar

from generation.brief import MAX_BARS
from generation.lexicon.styles import STYLES
from generation.score import Role

MAX_WORDS = 500
"""Characters of a change in words."""


class Edit:
    """One edit. Its fields are its options; wrong ones raise ValueError."""

    verb: ClassVar[str]
    sources: ClassVar[int] = 1
    """Songs that it takes."""

    def to_json(self) -> dict[str, Any]:
        """The verb and its options; `from_json` reads it back."""
        options = asdict(self)  # type: ignore[call-overload]  # every edit is a dataclass
        return {"verb": self.verb, **{name: _plain(value) for name, value in options.items()}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Vary(Edit):
    """The song with some of its phrases composed anew."""

    verb: ClassVar[str] = "vary"

    amount: float = 0.3
    """From 0, the song itself, to 1: only key, tempo, form and band stay."""

    def __post_init__(self) -> None:
        _check_dial("amount", self.amount)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extend(Edit):
    """The song with more sections before its ending."""

    verb: ClassVar[str] = "extend"

    bars: int | None = None
    """How many more; None: whole sections, by a third of the song at least."""

    def __post_init__(self) -> None:
        if self.bars is not None:
            _check_count("bars", self.bars)


@dataclass(frozen=True, slots=True, kw_only=True)
class Infill(Edit):
    """Some bars composed anew, of all parts or of some; the rest stays."""

    verb: ClassVar[str] = "infill"

    first: int
    """Bars count from 1."""
    last: int
    """The last bar that is composed anew."""
    roles: tuple[Role, ...] = ()
    """Empty: all parts."""

    def __post_init__(self) -> None:
        _check_count("first", self.first)
        _check_count("last", self.last)
        if self.last < self.first:
            raise ValueError(f"bars {self.first} to {self.last}: the last comes before the first")
        roles = _roles(self.roles)
        object.__setattr__(self, "roles", tuple(role for role in Role if role in roles))


@dataclass(frozen=True, slots=True, kw_only=True)
class Restyle(Edit):
    """The song's tune and chords, played in another style."""

    verb: ClassVar[str] = "restyle"

    style: str
    """A key of lexicon.styles.STYLES."""

    def __post_init__(self) -> None:
        _check_style(self.style)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reharmonise(Edit):
    """The song's tune over other chords."""

    verb: ClassVar[str] = "reharmonise"

    amount: float = 0.5
    """From 0, the chords that it has, to 1: as many others as the tune bears."""

    def __post_init__(self) -> None:
        _check_dial("amount", self.amount)


@dataclass(frozen=True, slots=True, kw_only=True)
class Harmonise(Edit):
    """Chords and a band for a melody."""

    verb: ClassVar[str] = "harmonise"

    style: str
    """A key of lexicon.styles.STYLES."""

    def __post_init__(self) -> None:
        _check_style(self.style)


@dataclass(frozen=True, slots=True, kw_only=True)
class Blend(Edit):
    """A song between two."""

    verb: ClassVar[str] = "blend"
    sources: ClassVar[int] = 2

    amount: float = 0.5
    """From 0, the first song, to 1, the second."""

    def __post_init__(self) -> None:
        _check_dial("amount", self.amount)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change(Edit):
    """What the words ask for, and nothing else."""

    verb: ClassVar[str] = "change"

    words: str
    """In any of the seven languages."""

    def __post_init__(self) -> None:
        if not isinstance(self.words, str) or len(self.words) > MAX_WORDS:
            raise ValueError(f"words has to be text of at most {MAX_WORDS} characters")


EDITS: dict[str, type[Edit]] = {
    edit.verb: edit for edit in (Vary, Extend, Infill, Restyle, Reharmonise, Harmonise, Blend, Change)
}
"""By verb."""


def from_json(data: Any) -> Edit:
    """Reads `Edit.to_json`. Raises ValueError if `data` is not an edit: it says what is wrong with it."""
    if not isinstance(data, Mapping):
        raise ValueError("an edit is an object")  # noqa: TRY004 - one kind of error for wrong data
    verb = data.get("verb")
    if not isinstance(verb, str) or verb not in EDITS:
        raise ValueError("verb has to be one of " + ", ".join(EDITS))
    kind = EDITS[verb]
    options = {str(name): value for name, value in data.items() if name != "verb"}
    known = {field.name for field in fields(kind)}  # type: ignore[arg-type]  # every edit is a dataclass
    if unknown := sorted(options.keys() - known):
        raise ValueError(f"{verb} has no option {unknown[0]!r}, only " + ", ".join(sorted(known)))
    try:
        return kind(**options)
    except TypeError as error:  # an option is missing
        raise ValueError(f"{verb} needs " + ", ".join(sorted(known))) from error


def _plain(value: Any) -> Any:
    return [role.value for role in value] if isinstance(value, tuple) else value


def _roles(names: Any) -> frozenset[Role]:
    if not isinstance(names, list | tuple):
        raise ValueError("roles has to be a list")  # noqa: TRY004 - as above
    try:
        return frozenset(Role(name) for name in names)
    except ValueError as error:
        raise ValueError("roles are " + ", ".join(Role)) from error


def _check_dial(name: str, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not (math.isfinite(value) and 0 <= value <= 1):
        raise ValueError(f"{name} has to be a number from 0 to 1")


def _check_count(name: str, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MAX_BARS:
        raise ValueError(f"{name} has to be a whole number from 1 to {MAX_BARS}")


def _check_style(name: Any) -> None:
    if not isinstance(name, str) or name not in STYLES:
        raise ValueError(f"{str(name)[:60]!r} is not a style that Minstrel plays")
