"""Who joins a band that plays already, and who goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from generation.brief import Brief, Mood, Seat
from generation.heard import Heard
from generation.lexicon import grammar
from generation.lexicon.instrument_words import INSTRUMENTS, InstrumentWords
from generation.lexicon.styles import Style
from generation.reading import band, choose, players, turns
from generation.reading import ear as ears
from generation.reading.band import BandWish
from generation.reading.ear import Ear, Token
from generation.reading.phrases import Match, key
from generation.reading.wanted import Wanted
from generation.reading.wishes import first
from generation.score import Role

_THE = frozenset("the das die den der el la los las le les l' o os as".split())


def regrouped(brief: Brief, wanted: Wanted, style: Style, mood: Mood) -> tuple[Seat, ...]:
    """The band after what was said. A new style brings its own band, without whom the asker never wanted."""
    matches, is_swap = _denied(wanted.ear, wanted.matches)
    wish = players.wish(wanted.ear, matches, style, style_is_said=True, joins=True)
    if is_swap:
        wish = replace(wish, closed=False, swapped=True)
    if style.name != brief.style:
        wish = _still_refusing(wish, brief.heard)
        return band.assemble(style, wish, mood, choose.luck(wanted.ear.text.plain, "band")).seats
    return brief.band if wish == BandWish() else band.regroup(brief.band, wish, style, mood)


def _denied(ear: Ear, matches: Sequence[Match]) -> tuple[list[Match], bool]:
    """The matches, denied where other words than "no" have an instrument go; and whether one plays for another."""
    tokens = ears.tokens(ear.text.folded)
    replaced = _replaced(ear, matches)
    result: list[Match] = []
    is_swap = bool(replaced)
    for place, match in enumerate(matches):
        following = next((other for other in matches[place + 1 :] if first(other, InstrumentWords)), None)
        swapped = following is not None and _is_swapped(ear, match, following)
        is_swap = is_swap or swapped
        goes = first(match, InstrumentWords) is not None and (
            swapped
            or match in replaced
            or turns.goes_out(*turns.surroundings(ear, match.start, match.end))
            or (bool(result) and _list_goes_on(result[-1], match, tokens))
        )
        result.append(replace(match, denied=match.denied or goes))
    return result, is_swap


def _list_goes_on(previous: Match, match: Match, tokens: Sequence[Token]) -> bool:
    """ "Take out the drums and the bass"."""
    between = {token.text for token in tokens[previous.last + 1 : match.first]}
    the = _THE | ({"a"} if "e" in between else set())  # "e a" is Portuguese; "and a violin" is one that is wanted
    return previous.denied and between <= grammar.LIST_WORDS | the and bool(between & the)


def _is_swapped(ear: Ear, match: Match, following: Match) -> bool:
    text = ear.text.folded
    before, _ = turns.surroundings(ear, match.start, match.end)
    _, after = turns.surroundings(ear, following.start, following.end)
    return turns.is_swapped(before, key(text[match.end : following.start]), after)


def _replaced(ear: Ear, matches: Sequence[Match]) -> list[Match]:
    """The piano in "strings instead of the piano" and in "instead of the piano, strings"."""
    players = [match for match in matches if first(match, InstrumentWords)]
    found = []
    for one, other in pairwise(players):
        between = key(ear.text.folded[one.end : other.start])
        before, _ = turns.surroundings(ear, one.start, one.end)
        if turns.says_instead(between):
            found.append(other)
        elif turns.says_instead(before) or turns.says_instead_after(between):
            found.append(one)
    return found


def _still_refusing(wish: BandWish, heard: Sequence[Heard]) -> BandWish:
    names = {one.value for one in heard if one.kind == "no"}
    refused = [meant for meant in INSTRUMENTS if meant.name in names]
    return replace(
        wish,
        banned_programs=wish.banned_programs.union(
            *(meant.banned for meant in refused if meant.roles != (Role.DRUMS,))
        ),
        banned_roles=wish.banned_roles | {meant.roles[0] for meant in refused if len(meant.roles) == 1},
    )
