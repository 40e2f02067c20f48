from __future__ import annotations

import pytest

from generation.errors import RenderError
from generation.render import waveform
from tests.support.mp3s import a_tone


def test_it_is_as_high_as_the_sound_is_loud():
    seconds, peaks = waveform.peaks(a_tone(0.2, 0.8, 0.0, 0.5), 16)
    assert seconds == pytest.approx(4, abs=0.15)
    assert peaks[2::4] == pytest.approx([0.2, 0.8, 0.0, 0.5], abs=0.15)
    assert max(peaks) <= 1


def test_it_has_no_more_points_than_it_has_samples():
    _, peaks = waveform.peaks(a_tone(0.5), 1000)
    assert len(peaks) == 1000
    _, few = waveform.peaks(a_tone(0.5), 10_000_000)
    assert len(few) < 10_000


@pytest.mark.parametrize("data", [b"", b"no sound", b"RIFF" + bytes(100)])
def test_what_is_no_mp3_is_explained(data: bytes):
    with pytest.raises(RenderError):
        waveform.peaks(data, 100)
