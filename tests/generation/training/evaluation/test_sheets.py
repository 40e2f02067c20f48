"""Reading a MIDI file into arrays, and the short cut for scores."""

from __future__ import annotations

import numpy as np
import pytest

from generation import midi
from generation.score import Role
from generation.theory import Meter
from generation.training.evaluation import sheets, style_features
from tests.support.scores import band_score


@pytest.mark.parametrize(("meter", "roles"), [(Meter(4, 4), tuple(Role)), (Meter(6, 8), (Role.BASS, Role.LEAD))])
def test_a_score_gives_the_sheet_that_its_midi_file_gives(meter: Meter, roles: tuple[Role, ...]) -> None:
    score = band_score(bars=8, meter=meter, roles=roles)
    short, long = sheets.from_score(score), sheets.from_midi(midi.write(score))
    assert (short.beats, short.unit) == (long.beats, long.unit) == (meter.beats, meter.unit)
    assert long.bpm == pytest.approx(short.bpm, abs=0.01)
    assert short.bars == long.bars == 8
    for one, other in zip(short.tracks, long.tracks, strict=True):
        assert (one.program, one.is_drums) == (other.program, other.is_drums)
        for field in ("onset", "duration", "pitch", "velocity"):
            np.testing.assert_allclose(getattr(one, field), getattr(other, field))
    np.testing.assert_allclose(style_features.features(short), style_features.features(long), atol=1e-4)


def test_a_clip_begins_at_nought_and_has_its_bars() -> None:
    sheet = sheets.from_score(band_score(bars=16))
    clip = sheets.clip(sheet, 5, 4)
    assert clip.bars == 4
    bass, whole = clip.pitched[0], sheet.pitched[0]
    inside = (whole.onset >= 20) & (whole.onset < 36)
    assert bass.onset[0] == 0
    assert bass.pitch.tolist() == whole.pitch[inside].tolist()


def test_what_is_no_midi_file_is_refused() -> None:
    with pytest.raises((ValueError, RuntimeError)):
        sheets.from_midi(b"not music")
