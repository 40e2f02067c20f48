"""Who plays which role: from a file's lines to a band with one part a role. Every note finds a place."""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean, median

from generation.score import Note, Part, Role
from generation.theory import TICKS_PER_QUARTER
from generation.tokens import without_overlaps

_KEYBOARDS = frozenset((*range(8), *range(16, 24)))
_BASSES = frozenset((*range(32, 40), 43, 58, 87))
_PADS = frozenset((*range(48, 55), *range(88, 96)))
_LEADS = frozenset((*range(80, 87), 22, 29, 30, 40, 52, 53, 54, 56, 59, *range(64, 80)))
_GUITARS = frozenset(range(24, 32))
_NOISES = frozenset((*range(112, 128), 47))  # percussion and sound effects: no tune is played on them
_ANY = (Role.COUNTER, Role.COMP, Role.ARPEGGIO, Role.PAD, Role.CHORDS)
_SINGLE = 1.15  # notes struck together, on average: below is one note at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """A line on the grid, and what it does in a few numbers."""

    program: int
    is_drums: bool
    wish: Role | None  # as its name says
    notes: tuple[Note, ...]  # sorted, at least one
    height: float  # median pitch
    voices: float  # mean number of notes struck together
    length: float  # mean duration in quarters

    @classmethod
    def of(cls, notes: Iterable[Note], *, program: int, is_drums: bool = False, wish: Role | None = None) -> Player:
        played = tuple(sorted(notes))
        return cls(
            program=program,
            is_drums=is_drums,
            wish=wish,
            notes=played,
            height=median(note.pitch for note in played),
            voices=len(played) / len({note.onset for note in played}),
            length=fmean(note.duration for note in played) / TICKS_PER_QUARTER,
        )


_Band = dict[Role, list[Player]]  # the first gives its program


def cast(players: Sequence[Player], *, end: int) -> tuple[Part, ...]:
    """A part a role, in the order of roles. Notes end at tick `end`, and none sounds twice at once."""
    pitched = [player for player in players if not player.is_drums]
    band = _pitched(pitched)
    if drums := [player for player in players if player.is_drums]:
        band[Role.DRUMS] = drums
    return tuple(_part(role, band[role], end) for role in Role if role in band)


def _part(role: Role, players: Sequence[Player], end: int) -> Part:
    program = max(players, key=lambda player: len(player.notes)).program
    notes = without_overlaps((note for player in players for note in player.notes), end)
    return Part(role=role, program=0 if role is Role.DRUMS else program, notes=notes)


def _pitched(players: Sequence[Player]) -> _Band:
    if len(players) == 1 and players[0].voices >= _SINGLE and players[0].wish in (None, Role.LEAD):
        return _hands(players[0])
    if len(players) == 2 and all(player.program in _KEYBOARDS for player in players):
        low, high = sorted(players, key=lambda player: player.height)
        return {_left(low): [low], Role.LEAD: [high]}
    if 3 <= len(players) <= 6 and all(player.voices < 1.25 and player.wish is None for player in players):
        return _voices(players)
    return _ensemble(players)


def _hands(player: Player) -> _Band:
    """A piano, organ or guitar alone: the right hand leads, the left accompanies."""
    right, left = _split(player)
    if not left or not right:
        return {Role.LEAD: [player]}
    low = Player.of(left, program=player.program)
    return {_left(low): [low], Role.LEAD: [Player.of(right, program=player.program)]}


def _left(hand: Player) -> Role:
    """A left hand that plays low single notes is a bass."""
    return Role.BASS if hand.voices < 1.12 and hand.height <= 55 and hand.length >= 0.4 else Role.CHORDS


def _split(player: Player) -> tuple[list[Note], list[Note]]:
    """Right and left hand of a part for both: each keeps near to where it last played."""
    right, left = (66.0, 50.0) if player.program in _GUITARS else (72.0, 48.0)
    high: list[Note] = []
    low: list[Note] = []
    for _, struck in itertools.groupby(player.notes, lambda note: note.onset):
        middle = (right + left) / 2
        up: list[Note] = []
        down: list[Note] = []
        for note in struck:
            (up if note.pitch > middle else down).append(note)
        if up:
            right = 0.8 * right + 0.2 * fmean(note.pitch for note in up)
        if down:
            left = 0.8 * left + 0.2 * fmean(note.pitch for note in down)
        if right - left < 12:
            right, left = right + 1, left - 1
        high += up
        low += down
    return high, low


def _voices(players: Sequence[Player]) -> _Band:
    """A quartet, a choir, a consort: from high to low, the inner ones below the second together."""
    ordered = sorted(players, key=lambda player: -player.height)
    band: _Band = {Role.LEAD: [ordered[0]], Role.COUNTER: [ordered[1]], Role.BASS: [ordered[-1]]}
    if inner := ordered[2:-1]:
        band[Role.PAD] = inner
    return band


def _ensemble(players: Sequence[Player]) -> _Band:
    """A band: the tune, the bass, and a role for each of the others by what it does most like."""
    band: _Band = defaultdict(list)
    rest = sorted(players, key=lambda player: -len(player.notes))
    tunes = [player for player in rest if player.program not in _NOISES]
    if tunes:
        lead = max(tunes, key=_leading)
        band[Role.LEAD].append(lead)
        rest = [player for player in rest if player is not lead]
    bass = min(rest, key=_depth, default=None)
    if bass is not None and (bass.height < 53 or bass.program in _BASSES or bass.wish is Role.BASS):
        band[Role.BASS].append(bass)
        rest = [player for player in rest if player is not bass]
    for player in rest:
        band[_seat(player, band)].append(player)
    return dict(band)


def _seat(player: Player, band: _Band) -> Role:
    """A free role that suits, else one that is shared with somebody alike, else any that is free."""
    wishes = _wishes(player)
    if free := [role for role in wishes if role not in band]:
        return free[0]
    if shared := [role for role in wishes if _are_alike(band[role][0], player)]:
        return shared[0]
    return next((role for role in _ANY if role not in band), wishes[0])


def _leading(player: Player) -> float:
    """How much a line is like a tune: high, one note at a time, not too slow, and present."""
    height = player.height + (5 if player.program in _LEADS else 0)
    if player.program in _BASSES or player.program in _PADS:
        height -= 12
    if player.wish is not None:
        height += 36 if player.wish is Role.LEAD else -12
    presence = 8 * math.log2(len(player.notes) / 64) if len(player.notes) < 64 else 0.0
    return height - 14 * max(player.voices - 1.1, 0) - 4 * max(player.length - 2, 0) + presence


def _depth(player: Player) -> float:
    height = player.height - (12 if player.program in _BASSES else 0)
    if player.wish is not None:
        height += -24 if player.wish is Role.BASS else 12
    return height + 8 * max(player.voices - 1.3, 0)


def _wishes(player: Player) -> tuple[Role, ...]:
    """The roles that suit a line, best first."""
    if player.wish not in (None, Role.LEAD, Role.BASS, Role.DRUMS):
        return (player.wish, *_by_habit(player))
    return _by_habit(player)


def _by_habit(player: Player) -> tuple[Role, ...]:
    if player.length >= 1.75 or (player.program in _PADS and player.length >= 0.9):
        return (Role.PAD, Role.CHORDS, Role.COMP)
    if player.voices >= 1.3:
        return (Role.CHORDS, Role.COMP, Role.PAD)
    if _is_broken(player):
        return (Role.ARPEGGIO, Role.CHORDS, Role.COUNTER, Role.COMP)
    if player.program in _GUITARS and player.height < 55:
        return (Role.CHORDS, Role.COMP, Role.COUNTER)
    return (Role.COUNTER, Role.PAD if player.length >= 0.6 else Role.ARPEGGIO, Role.CHORDS, Role.COMP)


def _is_broken(player: Player) -> bool:
    """Broken chords: quick, even, and mostly in leaps."""
    pairs = list(itertools.pairwise(player.notes))
    if len(pairs) < 32:
        return False
    quick = sum(0 < after.onset - before.onset <= TICKS_PER_QUARTER // 2 for before, after in pairs)
    leaps = sum(abs(after.pitch - before.pitch) >= 3 for before, after in pairs)
    return quick > 0.8 * len(pairs) and leaps > 0.55 * len(pairs)


def _are_alike(seated: Player, player: Player) -> bool:
    """Two lines make one part if they are the same kind of instrument or hardly ever play together."""
    if seated.program // 8 == player.program // 8:
        return True
    beats = {note.onset // TICKS_PER_QUARTER for note in seated.notes}
    return len(beats & {note.onset // TICKS_PER_QUARTER for note in player.notes}) < 0.1 * len(beats)
