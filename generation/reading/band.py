"""Puts the band together: the style's seats, and every instrument that was asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generation.brief import Mood, Seat
from generation.lexicon.styles import Style
from generation.score import Role

MAX_SEATS = 6
"""More play only where more were asked for: a song has one part a role, so eight at most."""

_CORE = (Role.DRUMS, Role.BASS, Role.CHORDS, Role.LEAD)
_SUITING = 3  # of an instrument's roles: those in which it is the heir of another
_TUTTI = frozenset(_CORE[1:])
_EXTRA = (Role.PAD, Role.COMP, Role.ARPEGGIO, Role.COUNTER)
_CHORDAL = frozenset(range(8)) | frozenset(range(16, 32)) | {46, 105, 107, 15}
_BASS_PROGRAMS = (33, 32, 38, 43, 58)
_CHORD_PROGRAMS = (0, 25, 4, 16, 48, 46, 61, 89)
_LEAD_PROGRAMS = (73, 66, 40, 81, 53, 0)
_SPARE: dict[Role, tuple[int, ...]] = {
    Role.BASS: _BASS_PROGRAMS,
    Role.CHORDS: _CHORD_PROGRAMS,
    Role.LEAD: _LEAD_PROGRAMS,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """An instrument that was asked for, the roles it can take (best first), and one that was said outright."""

    name: str
    program: int
    roles: tuple[Role, ...]
    said_role: Role | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BandWish:
    """All that a prompt says of the band."""

    asked: tuple[Asked, ...] = ()
    banned_programs: frozenset[int] = frozenset()
    banned_roles: frozenset[Role] = frozenset()
    closed: bool = False  # the instruments asked for and no others
    swapped: bool = False  # who is asked for plays what is refused to others


@dataclass(frozen=True, slots=True)
class Band:
    """The seats, in the order of Role, and the names of instruments for which there was no seat left."""

    seats: tuple[Seat, ...]
    left_out: tuple[str, ...] = ()


def assemble(style: Style, wish: BandWish, mood: Mood, luck: float) -> Band:
    """The band for a song. `luck` (0 to 1, from the prompt) picks what nobody asked for."""
    taken, left_out = _seat(wish)
    _give_tune(taken, wish, style)
    if wish.closed and taken:
        return Band(_ordered(_completed(taken, wish)), left_out)
    programs = dict(taken)
    for role in _CORE:
        if role not in programs and role not in style.optional:
            _add(programs, role, style, wish)
    if not set(programs) - {Role.DRUMS}:
        _add(programs, Role.LEAD, style, BandWish())
    for role in _extras(style, mood, luck)[: max(0, 2 - len(set(programs) & set(_EXTRA)))]:
        if len(programs) < MAX_SEATS and role not in programs:
            _add(programs, role, style, wish, avoid=frozenset(programs.values()))
    return Band(_ordered(programs), left_out)


def _seat(wish: BandWish) -> tuple[dict[Role, int], tuple[str, ...]]:
    """Gives every instrument that was asked for a role: said outright first, then those with least choice."""
    taken: dict[Role, int] = {}
    left_out: list[str] = []
    by_choice = sorted(wish.asked, key=lambda asked: (asked.said_role is None, len(asked.roles) > 1))
    for asked in by_choice:
        roles = (asked.said_role, *asked.roles) if asked.said_role else asked.roles
        fallback = () if asked.roles in ((Role.DRUMS,), (Role.BASS,)) else tuple(r for r in Role if r is not Role.DRUMS)
        role = next((r for r in (*roles, *reversed(fallback)) if r not in taken), None)
        if role is not None:
            taken[role] = asked.program
        elif asked.roles != (Role.DRUMS,):
            left_out.append(asked.name)
    return taken, tuple(left_out)


def _give_tune(taken: dict[Role, int], wish: BandWish, style: Style) -> None:
    """One keyboard or guitar asked for and nobody for the tune: it has the tune too, where the style allows."""
    chordal = [one for one in wish.asked if one.program in _CHORDAL and one.roles != (Role.DRUMS,)]
    if Role.LEAD in taken or len(chordal) != 1 or chordal[0].said_role is not None:
        return
    program = chordal[0].program
    if program < 8 or program in style.band[Role.LEAD]:
        taken[Role.LEAD] = program


def _completed(taken: dict[Role, int], wish: BandWish) -> dict[Role, int]:
    """A closed ensemble's roles: somebody has the tune, and a lone pianist plays with both hands."""
    seats = dict(taken)
    pitched = {role: program for role, program in seats.items() if role is not Role.DRUMS}
    said = {asked.said_role for asked in wish.asked}
    if Role.LEAD not in pitched and pitched:
        # The lead comes from the role that can best spare its player; a bass alone simply plays the tune.
        order = (Role.COUNTER, Role.ARPEGGIO, Role.PAD, Role.COMP, Role.CHORDS, Role.BASS)
        movable = [role for role in order if role in pitched and role not in said] or [next(iter(pitched))]
        moved = movable[0]
        program = seats[moved]
        seats[Role.LEAD] = program
        keeps = moved is Role.CHORDS and (program in _CHORDAL) and not (set(pitched) & {Role.COMP})
        if not keeps or len(pitched) > 1:
            del seats[moved]
    if set(seats) - {Role.DRUMS} == {Role.LEAD} and seats[Role.LEAD] in _CHORDAL:
        seats[Role.CHORDS] = seats[Role.LEAD]
    return seats


def _add(
    programs: dict[Role, int], role: Role, style: Style, wish: BandWish, avoid: Iterable[int] = frozenset()
) -> None:
    """Seats the style's usual player of `role`, unless the prompt or the style has none."""
    if role in wish.banned_roles or role not in style.band:
        return
    if role is Role.DRUMS:
        programs[role] = 0
        return
    refused = wish.banned_programs | frozenset(avoid)
    choices = [*style.band[role], *_SPARE.get(role, ())]
    program = next((program for program in choices if program not in refused), None)
    if program is not None:
        programs[role] = program


def _extras(style: Style, mood: Mood, luck: float) -> list[Role]:
    """Up to two of the style's roles beside the core, more for lively moods, the one that suits the mood first."""
    roles = [role for role in _EXTRA if role in style.band and role not in style.optional]
    if not roles:
        return []
    turn = int(luck * len(roles)) % len(roles)
    roles = roles[turn:] + roles[:turn]
    calm_first = {Role.PAD: 1, Role.ARPEGGIO: 0, Role.COUNTER: 0, Role.COMP: -1}
    roles.sort(key=lambda role: calm_first[role] * (1 if mood.arousal > 0.5 else -1 if mood.arousal < -0.3 else 0))
    fullness = luck + mood.arousal / 4
    return roles[: (fullness > 0.25) + (fullness > 0.65)]


def _ordered(programs: dict[Role, int]) -> tuple[Seat, ...]:
    return tuple(Seat(role, programs[role]) for role in Role if role in programs)


def regroup(seats: Sequence[Seat], wish: BandWish, style: Style, mood: Mood) -> tuple[Seat, ...]:
    """A band as it is, with who is asked for and without who is refused; a closed wish is a band of its own."""
    if wish.closed:
        return assemble(style, wish, mood, 0.5).seats
    before = {seat.role: seat.program for seat in seats}
    programs = {role: program for role, program in before.items() if not _is_refused(role, program, wish)}
    vacant = [role for role in before if role not in programs and role not in wish.banned_roles]
    alone = len(wish.asked) == 1
    for asked in wish.asked:
        left = [role for role in before if role not in programs and role is not Role.DRUMS]  # a bass's role too
        heirs = left if wish.swapped and alone else []
        if heirs and asked.roles != (Role.DRUMS,):
            programs.update(dict.fromkeys(heirs, asked.program))
        else:
            _join(programs, asked, vacant, alone=alone)
    if before.keys() >= _TUTTI:  # a band, not a soloist or a duo: what nobody asked away is played by another
        for role in _CORE[1:]:
            if role in before and role not in programs:
                _add(programs, role, style, wish)
    if not set(programs) - {Role.DRUMS}:
        _add(programs, Role.LEAD, style, wish)
    return _ordered(_completed(programs, wish))


def _is_refused(role: Role, program: int, wish: BandWish) -> bool:
    return role in wish.banned_roles or (role is not Role.DRUMS and program in wish.banned_programs)


def _join(programs: dict[Role, int], asked: Asked, vacant: Sequence[Role], *, alone: bool) -> None:
    """Gives a newcomer a seat that became vacant (all of them if nobody else comes), a free one, or that fits best."""
    if asked.said_role is not None or len(asked.roles) == 1:
        programs[asked.said_role or asked.roles[0]] = asked.program
        return
    if asked.program in (program for role, program in programs.items() if role is not Role.DRUMS):
        return
    left = [role for role in asked.roles[:_SUITING] if role in vacant and role not in programs]
    if left:
        programs.update(dict.fromkeys(left if alone else left[:1], asked.program))
        return
    spare = (*asked.roles, Role.PAD, Role.COUNTER, Role.ARPEGGIO, Role.COMP, asked.roles[0])
    programs[next((role for role in spare if role not in programs), asked.roles[0])] = asked.program
