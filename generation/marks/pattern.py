"""Where in time and pitch the watermark lies, and with which sign: what its key decides.

Time is cut into frames of 10.7 ms, pitch into bands of about a semitone (two bins, where that is more). A tile is one
band for six frames, which the mark makes a hair louder in its first half and softer in its second, or the other way
round. 80 rows of tiles make a period (5.12 s), which repeats through the song. A fifth of the tiles are the pilot,
whose signs are known: by it the detector finds where a period begins. The others carry the code bits, 13 tiles each.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from generation.marks import code

Tiles = npt.NDArray[np.float32]
"""One number a tile of the period, shape (ROWS, BANDS)."""

FRAME_SECONDS = 512 / 48_000
TILE_FRAMES = 6
HALF_TILE = TILE_FRAMES // 2
ROWS = 80
PERIOD_FRAMES = TILE_FRAMES * ROWS
PILOT_SHARE = 0.2

_LOWEST_HZ, _HIGHEST_HZ = 200.0, 10_000.0  # small loudspeakers play nothing below, codecs at 64k little above
_NARROWEST_HZ = 94.0  # two bins of the spectrum
_WIDTH = 0.06


def _edges_hz() -> npt.NDArray[np.float64]:
    edges = [_LOWEST_HZ]
    while edges[-1] < _HIGHEST_HZ:
        edges.append(edges[-1] + max(_NARROWEST_HZ, _WIDTH * edges[-1]))
    return np.array(edges)


EDGES_HZ = _edges_hz()
BANDS = len(EDGES_HZ) - 1


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """One key's tiles."""

    chips: Tiles  # ±1: the sign of each tile where its code bit is 0
    owner: npt.NDArray[np.intp]  # (ROWS, BANDS): the code bit that a tile carries; CODE_BITS for the pilot

    @property
    def pilot(self) -> npt.NDArray[np.bool_]:
        return self.owner == code.CODE_BITS

    def signs(self, payload: int) -> Tiles:
        """Of every tile, for this payload. Raises OverflowError for what is not a number of 32 bits."""
        return self.chips * np.append(code.encode(payload), np.float32(1))[self.owner]


@cache
def of(key: bytes) -> Pattern:
    """Drawn from SHAKE-256: the same key gives the same pattern everywhere, and no sound is like it by design."""
    tiles = ROWS * BANDS
    coins = np.unpackbits(np.frombuffer(hashlib.shake_256(key + b"/chips").digest(-(-tiles // 8)), np.uint8))
    draws = np.frombuffer(hashlib.shake_256(key + b"/owners").digest(8 * tiles), ">u8")
    owner = np.full(tiles, code.CODE_BITS)
    carriers = np.argsort(draws, kind="stable")[int(tiles * PILOT_SHARE) :]
    owner[carriers] = np.arange(len(carriers)) % code.CODE_BITS
    chips = 1 - 2 * coins[:tiles].astype(np.float32)
    return Pattern(chips=chips.reshape(ROWS, BANDS), owner=owner.reshape(ROWS, BANDS))


def first_frame(payload: int, key: bytes) -> int:
    """Where in the period a song begins. It depends on the payload, so that two marks seldom lie upon each other."""
    digest = hashlib.shake_256(key + b"/begin" + payload.to_bytes(4, "big")).digest(8)
    return int.from_bytes(digest, "big") % PERIOD_FRAMES


def in_frames(tiles: Tiles) -> npt.NDArray[np.float32]:
    """One value a frame of the period and band: each tile first as it is, then with the other sign."""
    wave = np.repeat(np.array([1, -1], np.float32), HALF_TILE)
    return np.repeat(tiles, TILE_FRAMES, axis=0) * np.tile(wave, ROWS)[:, None]
