"""The rival way of writing songs: within a bar all parts in the order of their onsets, and the grammar of both ways.

bar     LEFT SECTION PHRASE CHORD (POSITION (ROLE [VELOCITY] [DURATION] PITCH+)+)*
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tokenizers import Tokenizer

from generation import tokens
from generation.score import Note, Role, Score
from generation.theory import METERS, Meter

_CHARACTER = 0xE000  # as in `token_study`: a token is a private character to the BPE


def character(token: int) -> str:
    """A token as the character that BPE merges."""
    return chr(_CHARACTER + token)


def split(ids: Sequence[int], tokenizer: Tokenizer | None) -> list[list[int]]:
    """The tokens that each id stands for."""
    if tokenizer is None:
        return [[token] for token in ids]
    return [[ord(sign) - _CHARACTER for sign in tokenizer.id_to_token(merged) or ""] for merged in ids]


def bar(score: Score, index: int, opening: Sequence[int]) -> tokens.Tokens:
    """Bar `index` in one stream, behind the four tokens that place it."""
    start, shift = index * score.meter.bar_ticks, tokens.key_shift(score.key)
    struck: dict[int, dict[Role, list[Note]]] = {}
    for part in score.parts:
        for note in part.notes:
            if 0 <= note.onset - start < score.meter.bar_ticks:
                struck.setdefault(note.onset - start, {}).setdefault(part.role, []).append(note)
    ids, times = list(opening), [0] * len(opening)
    held: dict[Role, tuple[int, int]] = {}  # velocity and duration in force, by part
    for tick in sorted(struck):
        before = len(ids)
        ids.append(tokens.position_token(tick))
        for role, notes in struck[tick].items():
            ids.append(tokens.ROLE + tokens.ROLES.index(role))
            ids += _strikes(notes, role, held, shift)
        times += [tick] * (len(ids) - before)
    if index == len(score.bars) - 1:
        ids.append(tokens.END)
        times.append(0)
    return tokens.Tokens(tuple(ids), tuple(times))


def _strikes(notes: Sequence[Note], role: Role, held: dict[Role, tuple[int, int]], shift: int) -> list[int]:
    ids = []
    velocity, duration = held.get(role, (-1, -1))
    loudest = max(note.velocity for note in notes)
    if velocity < 0 or abs(tokens.VELOCITIES[velocity] - loudest) > 10:  # as part by part: no human jitter
        velocity = min(range(len(tokens.VELOCITIES)), key=lambda i: abs(tokens.VELOCITIES[i] - loudest))
        ids.append(tokens.VELOCITY + velocity)
    for note in sorted(notes, key=lambda note: (note.duration, note.pitch)):
        if role is Role.DRUMS:
            ids.append(tokens.DRUM + note.pitch - tokens.LOWEST_DRUM)
            continue
        nearest = min(range(len(tokens.DURATIONS)), key=lambda i: abs(tokens.DURATIONS[i] - note.duration))
        if nearest != duration:
            duration = nearest
            ids.append(tokens.DURATION + duration)
        ids.append(tokens.PITCH + min(max(note.pitch - shift, 0), 127))
    held[role] = velocity, duration
    return ids


def meter_of(ids: Sequence[int]) -> Meter:
    """The meter that a header names."""
    return METERS[next(token for token in ids if tokens.METER <= token < tokens.TEMPO) - tokens.METER]


def times(ids: Sequence[int], meter: Meter) -> Iterator[int]:
    """Musical time of each plain token of a song, whichever way it is written."""
    bar_start, time, position_is_known = -meter.bar_ticks, 0, False
    for token in ids:
        if tokens.LEFT <= token < tokens.SECTION:
            bar_start += meter.bar_ticks
            time, position_is_known = bar_start, False
        elif tokens.POSITION <= token < tokens.VELOCITY:
            time, position_is_known = bar_start + tokens.position_ticks(token), True
        elif tokens.ROLE <= token < tokens.LEFT and not position_is_known:
            time = bar_start
        yield max(time, 0)


# ---------------------------------------------------------------------------------------------- the grammar


def valid_bars(ids: Sequence[int], *, in_stream: bool) -> tuple[int, int]:
    """How many of the complete bars of a song in plain tokens follow the grammar, and how many there are."""
    meter = meter_of(ids)
    starts = [index for index, token in enumerate(ids) if tokens.LEFT <= token < tokens.SECTION]
    bars = [ids[start:end] for start, end in pairwise(starts)]
    follows = _stream_follows if in_stream else _parts_follow
    return sum(_opens(bar) and follows(bar[4:], meter) for bar in bars), len(bars)


def _opens(bar: Sequence[int]) -> bool:
    return (
        len(bar) >= 4
        and tokens.SECTION <= bar[1] < tokens.PHRASE_BAR
        and tokens.PHRASE_BAR <= bar[2] < tokens.CHORD
        and tokens.CHORD <= bar[3] < tokens.POSITION
    )


def _parts_follow(ids: Sequence[int], meter: Meter) -> bool:
    roles = [index for index, token in enumerate(ids) if tokens.ROLE <= token < tokens.LEFT]
    begins_with_a_part = not ids or roles[:1] == [0]
    if not begins_with_a_part or [ids[i] for i in roles] != sorted({ids[i] for i in roles}):
        return False
    ends = [*roles[1:], len(ids)]
    return all(_line_follows(ids[i + 1 : end], meter) for i, end in zip(roles, ends, strict=True))


def _line_follows(ids: Sequence[int], meter: Meter) -> bool:
    if list(ids) == [tokens.SIMILE]:
        return True
    last, stage = -1, 3
    for token in ids:
        if tokens.POSITION <= token < tokens.VELOCITY:
            tick = tokens.position_ticks(token)
            if stage != 3 or not last < tick < meter.bar_ticks:
                return False
            last, stage = tick, 0
            continue
        if last < 0 or (stage := _strike_stage(token, stage)) < 0:
            return False
    return stage == 3 and last >= 0


def _strike_stage(token: int, stage: int) -> int:
    """Stages of an onset: 0 place, 1 velocity, 2 duration, 3 pitch. −1: not allowed."""
    if tokens.VELOCITY <= token < tokens.DURATION:
        return 1 if stage == 0 else -1
    if tokens.DURATION <= token < tokens.PITCH:
        return 2 if stage != 2 else -1
    return 3 if tokens.PITCH <= token < tokens.DENSITY else -1


def _stream_follows(ids: Sequence[int], meter: Meter) -> bool:
    last, stage = -1, 3
    for token in ids:
        if tokens.POSITION <= token < tokens.VELOCITY:
            tick = tokens.position_ticks(token)
            if stage != 3 or not last < tick < meter.bar_ticks:
                return False
            last, stage = tick, 4  # a part has to follow
        elif tokens.ROLE <= token < tokens.LEFT:
            if last < 0 or stage not in (3, 4):
                return False
            stage = 0
        elif stage == 4 or last < 0 or (stage := _strike_stage(token, stage)) < 0:
            return False
    return stage == 3
