from __future__ import annotations

import ctypes.util
import sys
from pathlib import Path

import numpy as np
import pytest

from generation.errors import RenderError
from generation.render import synth, timeline


def test_song_sounds_to_its_end_and_rings_out(raw: synth.Sound, song_midi: bytes) -> None:
    assert raw.dtype == np.float32
    assert raw.shape[1] == 2
    end = int(timeline.read(song_midi).seconds * synth.SAMPLE_RATE_HZ)
    assert 0.5 < (len(raw) - end) / synth.SAMPLE_RATE_HZ <= 6.2
    tenth = synth.SAMPLE_RATE_HZ // 10
    levels = np.abs(raw[: end // tenth * tenth]).reshape(-1, tenth * 2).max(axis=1)
    assert levels.min() > 1e-3, "a silent tenth of a second within the song"
    assert np.abs(raw[-tenth:]).max() < 1e-4


def test_same_midi_gives_the_same_samples(synthesizer: synth.Synthesizer, song_midi: bytes, raw: synth.Sound) -> None:
    assert np.array_equal(synthesizer.render(song_midi), raw)


def test_both_ears_hear_something_else(raw: synth.Sound) -> None:
    assert np.abs(raw[:, 0] - raw[:, 1]).max() > 0.01


def test_length_is_capped(synthesizer: synth.Synthesizer, song_midi: bytes) -> None:
    sound = synthesizer.render(song_midi, max_seconds=2.0)
    assert len(sound) / synth.SAMPLE_RATE_HZ == pytest.approx(2.0, abs=0.11)


def test_damaged_midi_is_refused(synthesizer: synth.Synthesizer, song_midi: bytes) -> None:
    with pytest.raises(RenderError, match="not a MIDI file"):
        synthesizer.render(song_midi[:-100])


def test_missing_soundfont_says_where_it_was_sought(tmp_path: Path) -> None:
    with pytest.raises(RenderError, match="MINSTREL_SOUNDFONT") as caught:
        synth.find_soundfont(directories=[str(tmp_path)])
    assert str(tmp_path) in caught.value.message
    assert "apt install fluid-soundfont-gm" in caught.value.hint
    with pytest.raises(RenderError, match=r"nothing\.sf2"):
        synth.find_soundfont(tmp_path / "nothing.sf2")


def test_best_known_soundfont_is_taken_first(tmp_path: Path) -> None:
    for name in ("TimGM6mb.sf2", "FluidR3_GM.sf2", "unknown.sf2"):
        (tmp_path / name).touch()
    assert synth.find_soundfont(directories=[str(tmp_path)]).name == "FluidR3_GM.sf2"


def test_file_that_is_no_soundfont(tmp_path: Path) -> None:
    fake = tmp_path / "fake.sf2"
    fake.write_bytes(b"RIFF" + bytes(2000))
    with pytest.raises(RenderError, match="not a soundfont"):
        synth.Synthesizer(fake)


def test_missing_fluidsynth_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes.util, "find_library", lambda _: None)
    monkeypatch.delenv("HOMEBREW_PREFIX", raising=False)
    monkeypatch.delitem(sys.modules, "fluidsynth", raising=False)
    with pytest.raises(RenderError, match="FluidSynth is not installed") as caught:
        synth.Synthesizer(synth.find_soundfont())
    assert "install" in caught.value.hint
