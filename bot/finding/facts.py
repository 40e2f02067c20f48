"""What a song is, in a record of fixed size: a hundred thousand of them are compared in a moment."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.discovery import features, prompts
from generation.brief import Brief
from generation.score import Role
from generation.theory import MODES
from storage.song_features import SongFeatures

MODE_NAMES = tuple(MODES)
_AT_ONCE = 8192  # songs whose embeddings are compared: they are made longer for it
_UNIT = 127  # what 1 is in a signed byte
_FAMILIES = 128  # General MIDI programs

RECORD = np.dtype(
    [
        ("valence", "i1"),
        ("arousal", "i1"),
        ("bpm", "<u2"),
        ("tonic", "u1"),  # pitch class
        ("mode", "u1"),  # of MODE_NAMES
        ("beats", "u1"),
        ("unit", "u1"),
        ("bars", "<u2"),
        ("density", "u1"),  # from 1, sparse; 0: nothing was said
        ("drums", "?"),
        ("programs", "u1", _FAMILIES // 8),  # a bit each
        ("row", "i1", features.COLUMNS),  # as `features.row`, of which the ends are -1 and 1
        ("about", "i1", prompts.SIZE),  # the direction of the prompt's embedding; all 0: it has none
    ]
)

Facts = NDArray[np.void]
"""(songs,) of `RECORD`."""


def pack(brief: Brief, stored: SongFeatures | None) -> bytes:
    """The record of a song, by its brief and what was measured when it became ready."""
    facts = np.zeros(1, RECORD)
    facts["valence"], facts["arousal"] = _small([brief.mood.valence, brief.mood.arousal])
    facts["bpm"], facts["bars"], facts["density"] = (
        brief.bpm,
        brief.bars,
        0 if brief.density is None else brief.density + 1,
    )
    facts["tonic"], facts["mode"] = brief.key.pitch_class, MODE_NAMES.index(brief.key.mode)
    facts["beats"], facts["unit"] = brief.meter.beats, brief.meter.unit
    facts["drums"] = brief.drums
    bits = np.zeros(_FAMILIES, np.bool_)
    bits[[seat.program for seat in brief.band if seat.role is not Role.DRUMS]] = True
    facts["programs"] = np.packbits(bits)
    facts["row"] = _small(features.row(brief, stored))
    if stored is not None and stored.version == features.VERSION:
        facts["about"] = _direction(prompts.vector_of(stored.embedding))
    return facts.tobytes()


def unpack(records: Sequence[bytes]) -> Facts:
    """Raises ValueError for records of another size."""
    return np.frombuffer(b"".join(records), RECORD)


def alike(facts: Facts, vector: NDArray[np.float32]) -> NDArray[np.float32]:
    """(songs,): the cosine of each prompt's embedding with a vector (`prompts.SIZE`,), or 0 if it is below that."""
    found = np.zeros(len(facts), np.float32)
    for start in range(0, len(facts), _AT_ONCE):
        about = facts["about"][start : start + _AT_ONCE].astype(np.float32)
        lengths = np.sqrt(np.einsum("ij,ij->i", about, about)) * np.float32(np.linalg.norm(vector))
        found[start : start + _AT_ONCE] = np.maximum(about @ vector / np.where(lengths > 0, lengths, 1), 0)
    return found


def plays(facts: Facts, program: int) -> NDArray[np.bool_]:
    """(songs,): whether an instrument is in the band."""
    return (facts["programs"][:, program // 8] >> (7 - program % 8)) & 1 == 1


def number(field: NDArray[np.int8]) -> NDArray[np.float32]:
    """What was from -1 to 1 before it was a byte."""
    return field.astype(np.float32) / np.float32(_UNIT)


def _small(values: Sequence[float] | NDArray[np.floating]) -> NDArray[np.int8]:
    return np.rint(np.clip(values, -1, 1) * _UNIT).astype(np.int8)


def _direction(vector: NDArray[np.float32] | None) -> NDArray[np.int8]:
    """All 0 for no vector, and for numbers that are none: a backup that was restored may hold anything."""
    largest = 0.0 if vector is None else float(np.abs(vector).max())
    if vector is None or not 0 < largest < np.inf:
        return np.zeros(prompts.SIZE, np.int8)
    return _small(vector / largest)
