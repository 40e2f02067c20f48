"""Reads who is to play: instruments, ensembles, and who is not."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import replace

from generation.lexicon import grammar
from generation.lexicon.grammar import Ensemble
from generation.lexicon.instrument_words import INSTRUMENTS, InstrumentWords
from generation.lexicon.styles import Style
from generation.reading import ear as ears
from generation.reading.band import Asked, BandWish
from generation.reading.ear import Ear, Token
from generation.reading.phrases import Match, Sign, key
from generation.reading.wishes import first
from generation.score import Role

_ARTICLES = frozenset("a an the one single ein eine einem einer un una une um uma my".split())
_FOR = frozenset({"for", "fur", "para", "pour"})
_DRUMS = (Role.DRUMS,)
_SOLOISTS = frozenset(
    {
        "classical",
        "romantic",
        "baroque",
        "ragtime",
        "ballad",
        "jazz ballad",
        "ambient",
        "lullaby",
        "folk",
        "waltz",
        "celtic",
    }
)


def wish(ear: Ear, matches: Sequence[Match], style: Style, *, style_is_said: bool, joins: bool = False) -> BandWish:
    """What the prompt says of the band, with every instrument's program as the style has it.

    `joins`: the band plays already, so that "for violin" or "a violin solo" means nobody else has to go.
    """
    all_tokens = ears.tokens(ear.text.folded)
    named = [(match, meant) for match in matches if (meant := first(match, InstrumentWords))]
    refused = [(match, meant) for match, meant in named if match.denied]
    wanted = [(match, meant) for match, meant in named if not match.denied]
    signs = {sign for match in matches if (sign := first(match, Sign)) and not match.denied}
    wanted = _without_contradictions(ear, wanted, refused, no_drums=Sign.NO_DRUMS in signs)
    _hear_refusals(ear, matches, refused)
    asked = _asked(ear, wanted, all_tokens, style)
    ensemble = _ensemble(ear, matches)
    closed = (
        ensemble is not None
        or Sign.ALONE in signs
        or any(
            _closes(match, all_tokens, wanted, is_soloist=not style_is_said or style.name in _SOLOISTS, joins=joins)
            for match, _ in wanted
        )
    )
    size = _size(ear, all_tokens)
    if ensemble is not None:
        asked = _with_ensemble(asked, ensemble)
    elif size is not None:
        asked, closed = _of_size(asked, size, style), True
    return BandWish(
        asked=tuple(asked),
        banned_programs=_banned(refused, no_voice=Sign.NO_VOICE in signs),
        banned_roles=_banned_roles(refused, no_drums=Sign.NO_DRUMS in signs),
        closed=closed and bool(asked),
    )


def with_refusals(wish: BandWish, ear: Ear, matches: Sequence[Match]) -> BandWish:
    """`wish` (of a choice) without whom the prompt refuses, unless the choice asks for them."""
    asked = frozenset(one.program for one in wish.asked if one.roles != _DRUMS)
    drums = any(one.roles == _DRUMS for one in wish.asked)
    refusing = [match for match in matches if _refuses(match, asked, drums=drums)]
    refused = [(match, meant) for match in refusing if (meant := first(match, InstrumentWords)) and match.denied]
    signs = {sign for match in refusing if (sign := first(match, Sign))}
    _hear_refusals(ear, refusing, refused)
    return replace(
        wish,
        banned_programs=wish.banned_programs | _banned(refused, no_voice=Sign.NO_VOICE in signs),
        banned_roles=wish.banned_roles | _banned_roles(refused, no_drums=Sign.NO_DRUMS in signs),
    )


def _refuses(match: Match, asked: frozenset[int], *, drums: bool) -> bool:
    """Whether a match refuses somebody who is not asked for."""
    if sign := first(match, Sign):
        return not match.denied and (sign is Sign.NO_VOICE or (sign is Sign.NO_DRUMS and not drums))
    meant = first(match, InstrumentWords)
    if meant is None or not match.denied:
        return False
    return not drums if meant.roles == _DRUMS else not meant.banned & asked


def _banned_roles(refused: Sequence[tuple[Match, InstrumentWords]], *, no_drums: bool) -> frozenset[Role]:
    roles = {role for _, meant in refused if len(meant.roles) == 1 for role in meant.roles}
    return frozenset(roles | ({Role.DRUMS} if no_drums else set()))


def _banned(refused: Sequence[tuple[Match, InstrumentWords]], *, no_voice: bool) -> frozenset[int]:
    voice = next(instrument for instrument in INSTRUMENTS if instrument.name == "voice")
    families = [meant.banned for _, meant in refused if meant.roles != (Role.DRUMS,)]
    return frozenset().union(*families, voice.banned if no_voice else frozenset())


def _without_contradictions(
    ear: Ear,
    wanted: list[tuple[Match, InstrumentWords]],
    refused: list[tuple[Match, InstrumentWords]],
    *,
    no_drums: bool,
) -> list[tuple[Match, InstrumentWords]]:
    names = {meant.name for _, meant in refused} | ({"drums"} if no_drums else set())
    for name in dict.fromkeys(meant.name for _, meant in wanted if meant.name in names):
        ear.remark("asked_and_refused", instrument=name)
    return [(match, meant) for match, meant in wanted if meant.name not in names]


def _hear_refusals(ear: Ear, matches: Sequence[Match], refused: list[tuple[Match, InstrumentWords]]) -> None:
    for match, meant in refused:
        start, end = _with_denial(ear, match)
        ear.hear(start, end, f"no {meant.name}")
    for match in matches:
        sign = first(match, Sign)
        if sign in {Sign.NO_DRUMS, Sign.NO_VOICE} and not match.denied:
            ear.hear(match.start, match.end, sign.value)


def _with_denial(ear: Ear, match: Match) -> tuple[int, int]:
    """The span of the instrument's word together with the word that denies it, where they stand together."""
    all_tokens = ears.tokens(ear.text.folded)
    if match.first and all_tokens[match.first - 1].text in {
        "no",
        "without",
        "ohne",
        "kein",
        "keine",
        "sin",
        "sans",
        "sem",
    }:
        return all_tokens[match.first - 1].start, match.end
    following = ear.text.folded[match.end : match.end + 2]
    return match.start, match.end + (2 if following in {"なし", "抜き"} else 0)


def _asked(
    ear: Ear, wanted: list[tuple[Match, InstrumentWords]], all_tokens: Sequence[Token], style: Style
) -> list[Asked]:
    asked: list[Asked] = []
    for match, meant in wanted:
        ear.hear(match.start, match.end, "drums" if meant.name == "drums" else f"instrument: {meant.name}")
        if meant.name == "voice":
            ear.remark("no_lyrics")
        one = Asked(meant.name, _program(meant, style), meant.roles, _said_role(match, meant, all_tokens))
        before = all_tokens[match.first - 1].text if match.first else ""
        count = grammar.COUNTS.get(before, 1)
        already = sum(other.name == one.name for other in asked)
        if already and one.said_role is None:
            continue
        if already:  # "a piano song with a piano solo" is one piano, and says what it does
            asked = [other for other in asked if other.name != one.name or other.said_role is not None]
        asked.extend([one] * count)
    return asked


def _program(meant: InstrumentWords, style: Style) -> int:
    """The first program, or the one of these that the style uses, looked for in the roles that fit best."""
    if meant.exact:
        return meant.programs[0]
    for role in meant.roles:
        for program in style.band.get(role, ()):
            if program in meant.programs:
                return program
    return meant.programs[0]


def _said_role(match: Match, meant: InstrumentWords, all_tokens: Sequence[Token]) -> Role | None:
    if len(meant.roles) == 1:
        return None
    for count in (3, 1):
        after = " ".join(token.text for token in all_tokens[match.last + 1 : match.last + 1 + count])
        if role := _roles_after().get(after):
            return role
    for count in (4, 3, 2, 1):
        before = " ".join(token.text for token in all_tokens[max(0, match.first - count) : match.first])
        if role := _roles_before().get(before):
            return role
    return None


@functools.cache
def _roles_after() -> dict[str, Role]:
    return {key(words): role for words, role in grammar.ROLE_AFTER.items()}


@functools.cache
def _roles_before() -> dict[str, Role]:
    return {key(words): role for words, role in grammar.ROLE_BEFORE.items()}


def _closes(
    match: Match,
    all_tokens: Sequence[Token],
    wanted: Sequence[tuple[Match, InstrumentWords]],
    *,
    is_soloist: bool,
    joins: bool,
) -> bool:
    """Whether the words beside an instrument say that it plays alone, or with those named beside it only."""
    place = match.first - 1
    while place >= 0 and all_tokens[place].text in _ARTICLES:
        place -= 1
    before = [token.text for token in all_tokens[max(0, place - 1) : place + 1]]
    closing = frozenset(map(key, grammar.CLOSING_BEFORE)) - (_FOR if joins else frozenset())
    if before and (before[-1] in closing or " ".join(before) in closing):
        return True
    after = _after(match, all_tokens)
    if after in {"solo", "ソロ"}:
        introduced = before[-1:] and before[-1] in {
            "with",
            "and",
            "featuring",
            "has",
            "plus",
            "mit",
            "con",
            "avec",
            "com",
        }
        return not joins and not introduced and is_soloist and len({meant.name for _, meant in wanted}) == 1
    return after in frozenset(map(key, grammar.CLOSING_AFTER))


def _after(match: Match, all_tokens: Sequence[Token]) -> str:
    """The word after an instrument; Japanese and Chinese ones have two characters, each a token."""
    pair = "".join(token.text for token in all_tokens[match.last + 1 : match.last + 3])
    if pair in grammar.CLOSING_AFTER:
        return key(pair)
    return all_tokens[match.last + 1].text if match.last + 1 < len(all_tokens) else ""


def _ensemble(ear: Ear, matches: Sequence[Match]) -> Ensemble | None:
    for match in matches:
        ensemble = first(match, Ensemble)
        if ensemble is not None and not match.denied:
            ear.hear(match.start, match.end, f"ensemble: {ensemble.name}")
            return ensemble
    return None


def _with_ensemble(asked: list[Asked], ensemble: Ensemble) -> list[Asked]:
    seats = [Asked(ensemble.name, program, (role,), role) for role, program in ensemble.seats]
    programs = {program for _, program in ensemble.seats}
    roles = {role for role, _ in ensemble.seats}
    guests = [
        one for one in asked if one.program not in programs and not (one.roles == (Role.DRUMS,) and Role.DRUMS in roles)
    ]
    return [*seats, *(replace(one, said_role=None) for one in guests)]


def _size(ear: Ear, all_tokens: Sequence[Token]) -> int | None:
    """How many a "duo" or "trio" are."""
    words = {token.text for token in all_tokens}
    return next(
        (n for word, n in grammar.GROUP_SIZES.items() if (word in words if word.isascii() else word in ear.text.plain)),
        None,
    )


def _of_size(asked: list[Asked], size: int, style: Style) -> list[Asked]:
    """A duo of one instrument is two of them; of none, the style's own players."""
    if len(asked) == 1:
        return asked * size
    if asked:
        return asked
    order = (Role.LEAD, Role.CHORDS, Role.BASS, Role.DRUMS, Role.COUNTER, Role.PAD, Role.COMP)
    roles = [role for role in order if role in style.band][:size]
    return [Asked(style.name, style.band[role][0], (role,), role) for role in roles]
