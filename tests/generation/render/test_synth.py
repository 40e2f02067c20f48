from __future__ import annotations

import ctypes.util
import sys
from pathlib import Path

import numpy as np
import pytest

from generation.errors import RenderError
from generation.render import lines, synth, timeline


def test_song_sounds_to_its_end_and_rings_out(raw: synth.Sound, song_midi: bytes) -> None:
    assert raw.dtype == np.float32
    assert raw.shape[1] == 2
    end = int(timeline.read(song_midi).seconds * synth.SAMPLE_RATE_HZ)
    assert 0.5 < (len(raw) - end) / synth.SAMPLE_RATE_HZ <= 6.2
    tenth = synth.SAMPLE_RATE_HZ // 10
    levels = np.abs(raw[: end // tenth * tenth]).reshape(-1, tenth * 2).max(axis=1)
    assert levels.min() > 1e-3, "a silent tenth of a second within the song"
    assert np.abs(raw[-tenth:]).max() < 1e-4


def test_every_line_has_a_pair_of_channels_that_sum_to_the_whole(
    synthesizer: synth.Synthesizer, song_midi: bytes, raw: synth.Sound
) -> None:
    played = lines.read(song_midi).lines
    blocks = list(synthesizer.play(played))
    assert {block.shape for block in blocks} == {(len(played), 2, synth.BLOCK_FRAMES)}
    whole = np.concatenate(blocks, axis=2)
    assert np.array_equal(whole.sum(axis=0).T, raw)
    alone = np.concatenate(list(synthesizer.play(played[3:4])), axis=2)
    together = whole[3, :, : alone.shape[2]]
    assert np.abs(alone[0, :, : together.shape[1]] - together).max() < 0.02 * np.abs(together).max()


def test_notes_sound_when_they_are_written(synthesizer: synth.Synthesizer) -> None:
    notes = tuple(lines.Played(start, start + 0.2, 76, 120) for start in (0.5, 1.25, 2.0))
    line = lines.Line(channel=0, name="", notes=notes, controls=(lines.Control(0.0, lines.PROGRAM_CHANGE, 115, 0),))
    sound = np.abs(np.concatenate(list(synthesizer.play([line])), axis=2)[0]).max(axis=0)
    for note in notes:
        at = int(note.start * synth.SAMPLE_RATE_HZ)
        heard = at - 480 + int(np.flatnonzero(sound[at - 480 : at + 9600] > 0.1 * sound.max())[0])
        assert 0 <= (heard - at) / synth.SAMPLE_RATE_HZ < 0.012


def test_controllers_and_bends_are_heard(synthesizer: synth.Synthesizer) -> None:
    note = lines.Played(0.0, 1.0, 69, 100)
    organ = lines.Control(0.0, lines.PROGRAM_CHANGE, 19, 0)

    def play(*controls: lines.Control) -> synth.Sound:
        line = lines.Line(channel=3, name="", notes=(note,), controls=(organ, *controls))
        return np.concatenate(list(synthesizer.play([line])), axis=2)[0]

    plain, soft, bent = play(), play(lines.Control(0.0, 0xB0, 7, 50)), play(lines.Control(0.0, 0xE0, 0, 100))
    assert np.abs(soft).max() < 0.5 * np.abs(plain).max()
    assert not np.allclose(plain, bent, atol=1e-3)
    assert np.array_equal(plain, play(lines.Control(0.0, 0xA0, 60, 9), lines.Control(0.0, 0xD0, 60, 0)))


def test_same_midi_gives_the_same_samples(synthesizer: synth.Synthesizer, song_midi: bytes, raw: synth.Sound) -> None:
    assert np.array_equal(synthesizer.render(song_midi), raw)


def test_both_ears_hear_something_else(raw: synth.Sound) -> None:
    assert np.abs(raw[:, 0] - raw[:, 1]).max() > 0.01


def test_length_is_capped(synthesizer: synth.Synthesizer, song_midi: bytes) -> None:
    sound = synthesizer.render(song_midi, max_seconds=2.0)
    assert len(sound) / synth.SAMPLE_RATE_HZ == pytest.approx(2.0, abs=0.6)


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
