"""The readers held against what is known, and `controls.json`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generation import midi
from generation.training.evaluation import controls, reader_check, readers
from generation.training.evaluation.options import Options
from tests.generation.training.evaluation.songs import write_corpus, write_songs
from tests.support.scores import band_score


@pytest.fixture(scope="module")
def options(tmp_path_factory: pytest.TempPathFactory) -> Options:
    """A corpus, and three songs in a working folder; what one test finds out of the readers the next one uses."""
    folder = tmp_path_factory.mktemp("evaluation")
    write_corpus(folder / "corpus", pieces=4)
    shutil.copy(folder / "corpus" / "held_out.npz", folder / "corpus" / "train.npz")
    write_songs(folder / "out", 3)
    return Options(data=folder / "corpus", out=folder / "out")


def test_a_file_is_read_by_other_people_s_code() -> None:
    reading = readers.read(midi.write(band_score(bars=8, bpm=96)))
    assert (reading.bpm, reading.meter, reading.bars, reading.drums) == (96, (4, 4), 8, True)
    assert reading.programs == {32, 0, 27, 48, 46, 73, 65}
    assert len(reading.chords) == len(reading.sounding) == 8


def test_a_file_without_notes_is_refused() -> None:
    empty = midi.write(band_score(bars=4, roles=()))
    with pytest.raises(ValueError, match="no notes"):
        readers.read(empty)


def test_tempo_bins_have_mustango_s_borders() -> None:
    assert [readers.tempo_bin(bpm) for bpm in (39, 40, 109, 110, 250)] == [0, 1, 4, 5, 8]


def test_the_readers_are_tried_on_held_out_pieces_in_any_key(options: Options) -> None:
    found = reader_check.load(options)
    assert (found.pieces, found.arranged) == (4, 2)
    assert found.tempo.share == found.meter.share == found.bars.share == found.instruments.share == 1
    assert found.keys[found.key_reader].share == 1
    assert found.chords["root and triad"].share > 0.9 > found.chords_of_others["root and triad"].share
    assert reader_check.load(options) == found  # from the file


def test_songs_are_held_against_their_prompts(options: Options) -> None:
    controls.run(options)
    result = json.loads((options.out / controls.FILE).read_text())
    assert result["songs"] == 3
    bars = result["controls"]["bars"]
    assert (bars["right"], bars["of"]) == (1, 3)  # 8 were asked for; they have 8, 12 and 16
    assert result["style"]["songs"]["of"] == 3
    assert set(result["style"]["known"]) <= {"bossa nova", "rock"}
    assert result["mood"]["independent"]["songs"] == 3
    assert result["mood"]["independent_said"]["songs"] == 0
    assert 0 <= result["asa"] <= 1
    assert result["raters"] is None


def test_without_songs_there_is_nothing_to_control(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="--only songs"):
        controls.run(Options(data=tmp_path, out=tmp_path))
