"""How loud a song is played before it is known."""

from __future__ import annotations

from collections.abc import Sequence
from math import log10

from generation.render import live_fluid, sounds
from generation.render.live_synth import LivePart

TARGET_LUFS = -16.0
"""Two below finished songs, whose level is known: the rest of this one is not."""

_FLUID_LUFS = -28.0
_CHIP_LUFS = -24.0
"""Of a part at 0 dB in a song."""

STYLES_DB = {
    "bossa nova": -2.6,
    "samba": 0.8,
    "salsa": 2.5,
    "tango": -0.1,
    "bolero": -2.7,
    "swing": 0.2,
    "jazz ballad": -5.5,
    "ragtime": -3.5,
    "blues": -2.9,
    "funk": -1.9,
    "soul": -2.9,
    "gospel": -3.5,
    "disco": 1.2,
    "pop": -1.8,
    "ballad": -4.8,
    "rock": 0.6,
    "metal": 1.8,
    "country": -1.0,
    "bluegrass": -1.3,
    "folk": -4.9,
    "celtic": -0.8,
    "reggae": -2.5,
    "ska": 0.9,
    "hip-hop": -1.7,
    "trap": 1.0,
    "lo-fi": -3.7,
    "house": 1.2,
    "techno": 2.3,
    "trance": 3.2,
    "drum and bass": 4.0,
    "synthwave": 2.1,
    "ambient": -0.2,
    "chiptune": -3.5,
    "cinematic": 3.9,
    "classical": -1.9,
    "baroque": -3.5,
    "romantic": -0.6,
    "waltz": -2.8,
    "march": -2.7,
    "polka": -1.2,
    "lullaby": -7.1,
}
"""What songs of a style then have beside the target, for how dense and high they are written (2026-11-22, two songs a
style). `python -m bench.live_level` measures what is left of it."""

_USUAL_DB = -1.0


def gain_of(parts: Sequence[LivePart], style: str | None) -> float:
    """What a band's sound is multiplied with, to be about as loud as other songs: `TARGET_LUFS`.

    Parts of different instruments add up by their power. All others are turned down to the loudest channel, which
    is undone.
    """
    sounding = sounds.of(style)
    band_db = 10 * log10(sum(10 ** (sounds.place(sounding, part.role).level_db / 10) for part in parts))
    turned_db = 0.0 if sounding.is_chip else max(live_fluid.gains_db(parts, sounding))
    usual = _CHIP_LUFS if sounding.is_chip else _FLUID_LUFS
    return 10 ** ((TARGET_LUFS - usual - band_db + turned_db - STYLES_DB.get(style or "", _USUAL_DB)) / 20)
