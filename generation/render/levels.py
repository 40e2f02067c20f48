"""How loud the soundfont's instruments are: measured once, so that a balance means what it says.

Instruments of one soundfont differ by 25 dB at the same velocity. `python -m bench.levels` measures them
again: eight quarter notes in the middle of each instrument's range at velocity 90.
"""

from __future__ import annotations

from math import log10

from generation.render.lines import Line

REFERENCE_LUFS = -33.0
"""The median instrument. The figures are of FluidR3_GM, the first choice of `synth.find_soundfont`."""

_PROGRAMS_LUFS = (
    *(-35.4, -35.8, -31.6, -36.0, -30.5, -34.9, -32.5, -33.2),  # piano
    *(-33.2, -32.7, -33.0, -36.9, -33.9, -44.1, -31.0, -40.5),  # chromatic percussion
    *(-34.5, -29.7, -31.3, -31.5, -32.6, -35.3, -31.7, -34.1),  # organ
    *(-32.0, -32.9, -31.0, -33.3, -39.4, -29.0, -25.9, -25.4),  # guitar
    *(-32.5, -32.8, -33.5, -29.6, -36.8, -33.7, -33.5, -27.1),  # bass
    *(-31.5, -33.8, -33.6, -35.8, -32.3, -32.8, -32.9, -39.0),  # strings
    *(-33.4, -30.9, -31.6, -31.0, -34.2, -30.7, -33.0, -33.1),  # ensemble
    *(-32.2, -28.2, -31.5, -31.3, -30.7, -32.8, -32.8, -33.1),  # brass
    *(-28.9, -29.6, -30.0, -32.5, -29.8, -36.7, -31.0, -28.2),  # reed
    *(-27.9, -28.4, -29.0, -30.5, -29.3, -27.8, -26.1, -29.8),  # pipe
    *(-30.3, -33.2, -34.8, -33.7, -31.5, -30.1, -38.7, -33.5),  # synth lead
    *(-35.0, -38.3, -32.7, -32.0, -29.9, -29.8, -32.9, -32.1),  # synth pad
    *(-33.0, -35.5, -36.6, -30.1, -32.9, -39.9, -34.2, -31.4),  # synth effects
    *(-33.8, -34.7, -39.9, -36.3, -37.8, -28.6, -31.4, -31.7),  # of many countries
    *(-37.0, -40.7, -34.9, -43.3, -34.5, -34.4, -30.9, -44.0),  # percussive
    *(-32.9, -32.3, -35.1, -28.5, -29.2, -51.5, -34.1, -30.3),  # noises
)
_KITS_LUFS = {0: -37.9, 8: -37.4, 16: -33.7, 24: -34.7, 25: -27.7, 32: -37.0, 40: -38.8, 48: -32.7}
_MOST_DB = 10.0  # a correction beyond this would bring up noise

_USUAL_VELOCITY = 90
_VELOCITY_SHARE = 0.5  # of a line's own dynamics that its balance takes back


def of_program_db(program: int) -> float:
    """What makes a General MIDI program as loud as the reference."""
    return _bounded(REFERENCE_LUFS - _PROGRAMS_LUFS[program])


def of_kit_db(kit: int) -> float:
    """The same of a drum kit, by its program in General Standard; of one that was not measured the standard kit's."""
    return _bounded(REFERENCE_LUFS - _KITS_LUFS.get(kit, _KITS_LUFS[0]))


def of_velocities_db(line: Line) -> float:
    """What makes a line as loud as if all its velocities were the usual one.

    Amplitude goes with velocity squared (SoundFont 2.04, 8.4.2), loudness with the mean of its square.
    """
    mean = (sum(note.velocity**4 for note in line.notes) / len(line.notes)) ** 0.25
    return _bounded(40 * log10(_USUAL_VELOCITY / mean))


def correction_db(line: Line, *, kit: int = 0) -> float:
    """What makes this line about as loud as the reference, before any balance. What is written soft stays softer."""
    of_instrument = of_kit_db(kit) if line.is_drums else of_program_db(line.program)
    return of_instrument + _VELOCITY_SHARE * of_velocities_db(line)


def _bounded(gain_db: float) -> float:
    return max(-_MOST_DB, min(_MOST_DB, gain_db))
