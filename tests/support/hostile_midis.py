"""MIDI files that are damaged, or made to harm: the same number makes the same file."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Sequence
from functools import cache

from generation import midi
from generation.score import Role
from generation.theory import Meter
from tests.support.midis import to_midi
from tests.support.scores import band_score

Chance = random.Random


def hostile(number: int) -> bytes:
    """One file: mutated, of wild events, a bomb, or no MIDI at all."""
    chance = Chance(number)
    (kind,) = chance.choices([mutated, wild, bomb, noise], [55, 30, 10, 5])
    return kind(chance)


@cache
def whole() -> Sequence[bytes]:
    """Sound files to start from."""
    return (
        midi.write(band_score(bars=8), title="rain", text=["made by a test"]),
        midi.write(band_score(bars=5, meter=Meter(7, 8), roles=(Role.LEAD, Role.BASS))),
        to_midi(band_score(bars=8)),
        to_midi(band_score(bars=4, roles=(Role.CHORDS,))),
        _file([_track(_tune(Chance(1))), _track(_tune(Chance(2)))], division=96),
    )


# ------------------------------------------------------------------------------------------- mutated


def mutated(chance: Chance) -> bytes:
    """A sound file with some bytes changed, cut, doubled, moved, or exchanged with another's."""
    data = bytearray(chance.choice(whole()))
    in_place = chance.random() < 0.6  # the chunks' lengths stay right, so that more of the file is read
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        _mutate(data, chance, chance.choice((0, 1, 1, 1, 2)) if in_place else chance.randrange(7))
    return bytes(data)


def _mutate(data: bytearray, chance: Chance, way: int) -> None:
    start = chance.randrange(len(data) + 1)
    stop = min(len(data), start + chance.choice((1, 1, 2, 4, 9, 100, 1000)))
    match way:
        case 0:
            data[start:stop] = chance.randbytes(stop - start)
        case 1 if start < len(data):
            data[start] ^= 1 << chance.randrange(8)
        case 2:
            data[start:stop] = bytes([chance.choice((0x00, 0x7F, 0x80, 0xFF, 0x90, 0x2F, 0x51, 0x58))]) * (stop - start)
        case 3:
            del data[start:stop]
        case 4:
            data[start:start] = data[start:stop]
        case 5:
            data[start:start] = chance.randbytes(stop - start)
        case _:
            other = chance.choice(whole())
            cut = chance.randrange(len(other))
            data[start:stop] = other[cut : cut + stop - start]


# ---------------------------------------------------------------------------------------------- wild


def wild(chance: Chance) -> bytes:
    """Well-formed chunks of events that nobody would write, now and then under a header that lies."""
    weights = chance.choice((_CALM, _CALM, _WILD))
    tracks = [
        _track([_event(chance, weights) for _ in range(chance.choice((0, 1, 5, 50, 400)))], ends=chance.random() < 0.8)
        for _ in range(chance.choice((0, 1, 1, 2, 5, 40)))
    ]
    return _file(
        tracks,
        division=chance.choice((1, 2, 24, 24, 96, 96, 480, 480, 960, 32767, 0, 32768, 0xE728, 0xFFFF)),
        kind=chance.choice((0, 1, 1, 1, 2, 3, 65535)),
        count=chance.choice((None, None, None, None, None, None, 0, 1, 3, 65535)),
    )


def _event(chance: Chance, weights: Sequence[int]) -> bytes:
    """A delta time and an event."""
    delta = _number(chance.choice((0, 0, 1, 12, 24, 240, 480, 1920, 100_000, 0x0FFFFFFF)))
    return delta + chance.choices(_EVENTS, weights)[0](chance)


def _note(chance: Chance) -> bytes:
    return bytes((0x90 | _channel(chance), chance.randrange(128), chance.choice((0, 1, 64, 127))))


def _release(chance: Chance) -> bytes:
    return bytes((0x80 | _channel(chance), chance.randrange(128), 0))


def _running(chance: Chance) -> bytes:
    return bytes((chance.randrange(128), chance.randrange(128)))


def _control(chance: Chance) -> bytes:
    status, *data = chance.choice(
        ((0xB0, 0, 120), (0xB0, 0, 127), (0xB0, 64, 127), (0xA0, 60, 9), (0xE0, 1, 99), (0xD0, 5))
    )
    return bytes((status | _channel(chance), *data))


def _program(chance: Chance) -> bytes:
    return bytes((0xC0 | _channel(chance), chance.randrange(128)))


def _signature(chance: Chance) -> bytes:
    sharps, mode = chance.choice((-7, 0, 3, 7, 8, 127, -128)), chance.choice((0, 1, 2, 255))
    return _meta(0x59, struct.pack(">bB", sharps, mode))


def _meter(chance: Chance) -> bytes:
    beats, unit = chance.choice((0, 1, 3, 4, 7, 11, 255)), chance.choice((0, 1, 2, 3, 4, 7, 8, 255))
    return _meta(0x58, bytes((beats, unit, 24, 8)))


def _tempo(chance: Chance) -> bytes:
    return _meta(0x51, chance.choice((b"\0\0\0", b"\0\0\1", b"\7\xa1\x20", b"\xff\xff\xff", b"", b"\1", b"\1" * 9)))


def _text(chance: Chance) -> bytes:
    words = (
        b"lead: flute",
        b"drums",
        b"chord: H#",
        b"key: ? dorian",
        b"a",
        b"\xff\xfe\0",
        "夜\u202e\0".encode(),
        b"x" * 9999,
    )
    return _meta(chance.randrange(1, 8), chance.choice(words))


def _system(chance: Chance) -> bytes:
    size = chance.choice((0, 1, 50))
    said = chance.choice((size, size, size + 5, 0x0FFFFFFF))
    return bytes([chance.choice((0xF0, 0xF7))]) + _number(said) + chance.randbytes(size)


def _nonsense(chance: Chance) -> bytes:
    return chance.choice((b"\xf1", b"\xf8", b"\xff", b"\xff\x51", b"\x80\x80\x80\x80\x80", b"\x90\xff\xff", b""))


_EVENTS: Sequence[Callable[[Chance], bytes]] = (
    _note, _release, _running, _control, _program, _signature, _meter, _tempo, _text, _system, _nonsense,
)  # fmt: skip
_CALM = (400, 300, 0, 60, 40, 20, 40, 40, 40, 0, 0)
_WILD = (400, 300, 60, 60, 40, 20, 40, 40, 40, 10, 1)


def _channel(chance: Chance) -> int:
    return chance.choice((0, 0, 1, 9, 9, chance.randrange(16)))


# --------------------------------------------------------------------------------------------- bombs


def bomb(chance: Chance) -> bytes:
    """A file that is right, and too much: of notes, tracks, changes, names or time."""
    return chance.choice(_BOMBS)(chance)


def _never_released(chance: Chance) -> bytes:
    notes = b"".join(_number(chance.randrange(3)) + bytes((0x90 | n % 16, n * 7 % 128, 1)) for n in range(29_000))
    return _file([_raw_track(notes + _number(0x0FFFFFFF) + _END)], division=24)


def _all_at_once(_: Chance) -> bytes:
    """Every key of every channel, held for the whole song."""
    keys = [bytes((0x90 | channel, pitch, 100)) for channel in range(16) for pitch in range(128)]
    ends = [_number(24 * 4 * 200) + keys[0][:2] + b"\0", *(b"\0" + key[:2] + b"\0" for key in keys[1:])]
    return _file([_raw_track(b"".join(b"\0" + key for key in keys) + b"".join(ends) + b"\0" + _END)], division=24)


def _many_tracks(chance: Chance) -> bytes:
    return _file([_track(_tune(chance, notes=2))] * chance.choice((255, 256, 257, 5000)))


def _many_programs(chance: Chance) -> bytes:
    events = [
        _number(6) + bytes((0xC0 | n % 16, n * 5 % 128)) + b"\0" + bytes((0x90 | n % 16, n % 128, 80))
        for n in range(9_000)
    ]
    chance.shuffle(events)
    return _file([_track(events)], division=24)


def _many_changes(chance: Chance) -> bytes:
    return _file(
        [_track([_number(1) + chance.choice((_tempo, _meter))(chance) for _ in range(20_000)]), _track(_tune(chance))]
    )


def _too_many(chance: Chance) -> bytes:
    return _file(
        [_raw_track(b"\0\x90" + b"\x40\x01\x00" * chance.choice((30_001, 340_000)) + b"\x40\x01" + b"\0" + _END)]
    )


def _far_apart(chance: Chance) -> bytes:
    gap = _number(0x0FFFFFFF) + b"\x90\x40\0"
    return _file(
        [_track([*_tune(chance, notes=3), *[gap] * chance.choice((1, 9, 900)), *_tune(chance, notes=3)])], division=1
    )


def _large(chance: Chance) -> bytes:
    return _file([_track([b"\0" + _meta(1, b"x" * chance.choice((1 << 20, 1 << 18))), *_tune(chance)])])


_BOMBS: Sequence[Callable[[Chance], bytes]] = (
    _never_released, _all_at_once, _many_tracks, _many_programs, _many_changes, _too_many, _far_apart, _large,
)  # fmt: skip


def noise(chance: Chance) -> bytes:
    """No MIDI at all, or only its first letters."""
    head = chance.choice((b"", b"MThd", b"MThd\0\0\0\6\0\1\0\1\0\x60MTrk", b"RIFF", b"\x89PNG\r\n", b"<?xml"))
    return head + chance.randbytes(chance.choice((0, 1, 10, 1000, 100_000)))


# ------------------------------------------------------------------------------------ building blocks

_END = b"\xff\x2f\0"


def _tune(chance: Chance, *, notes: int = 40) -> list[bytes]:
    pitches = [chance.randrange(48, 84) for _ in range(notes)]
    return [b"\0" + bytes((0x90, pitch, 80)) + _number(48) + bytes((0x80, pitch, 0)) for pitch in pitches]


def _file(tracks: Sequence[bytes], *, division: int = 480, kind: int = 1, count: int | None = None) -> bytes:
    head = struct.pack(">4sIHHH", b"MThd", 6, kind, min(len(tracks) if count is None else count, 65535), division)
    return head + b"".join(tracks)


def _track(events: Sequence[bytes], *, ends: bool = True) -> bytes:
    return _raw_track(b"".join(events) + (b"\0" + _END if ends else b""))


def _raw_track(data: bytes) -> bytes:
    return b"MTrk" + struct.pack(">I", len(data)) + data


def _meta(kind: int, data: bytes) -> bytes:
    return b"\xff" + bytes([kind]) + _number(len(data)) + data


def _number(value: int) -> bytes:
    """A variable-length quantity."""
    groups = [value & 0x7F]
    while value := value >> 7:
        groups.append(value & 0x7F | 0x80)
    return bytes(reversed(groups))
