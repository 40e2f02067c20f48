"""Measures the table of generation/render/levels.py with the soundfont at hand: `python -m bench.levels`."""

from __future__ import annotations

import numpy as np

from generation.lexicon.instruments import GENERAL_MIDI
from generation.render import mix
from generation.render.lines import DRUM_CHANNEL, PROGRAM_CHANGE, Control, Line, Played
from generation.render.synth import Synthesizer, find_soundfont

_PLACES = (0.3, 0.5, 0.4, 0.6, 0.35, 0.55, 0.45, 0.5)
"""Of an instrument's range, from its lowest pitch to its highest: the middle, where it mostly plays."""

_KITS = (0, 8, 16, 24, 25, 32, 40, 48)
_KICK, _SNARE, _HAT = 36, 38, 42
_VELOCITY = 90


def program_lufs(synthesizer: Synthesizer, program: int) -> float:
    """The loudness of eight quarter notes at 120 bpm."""
    instrument = GENERAL_MIDI[program]
    pitches = [round(instrument.low + (instrument.high - instrument.low) * place) for place in _PLACES]
    notes = tuple(Played(n * 0.5, n * 0.5 + 0.42, pitch, _VELOCITY) for n, pitch in enumerate(pitches))
    return _lufs(synthesizer, 0, program, notes)


def kit_lufs(synthesizer: Synthesizer, kit: int) -> float:
    """The loudness of a bar of eighths on the hi-hat, with bass drum and snare in turn."""
    hits = [(n * 0.25, _HAT) for n in range(8)]
    hits += [(0.0, _KICK), (0.5, _SNARE), (1.0, _KICK), (1.5, _SNARE)]
    return _lufs(
        synthesizer, DRUM_CHANNEL, kit, tuple(Played(at, at + 0.2, key, _VELOCITY) for at, key in sorted(hits))
    )


def _lufs(synthesizer: Synthesizer, channel: int, program: int, notes: tuple[Played, ...]) -> float:
    line = Line(channel=channel, name="", notes=notes, controls=(Control(0.0, PROGRAM_CHANGE, program, 0),))
    return mix.loudness_lufs(np.concatenate(list(synthesizer.play([line])), axis=2)[0].T)


def main() -> None:
    synthesizer = Synthesizer(find_soundfont())
    for first in range(0, 128, 8):
        row = [f"{program_lufs(synthesizer, program):.1f}" for program in range(first, first + 8)]
        print(f"*({', '.join(row)}),")
    print({kit: round(kit_lufs(synthesizer, kit), 1) for kit in _KITS})
    synthesizer.close()


if __name__ == "__main__":
    main()
