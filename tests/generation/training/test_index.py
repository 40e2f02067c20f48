"""A corpus goes in, an index of its tunes comes out; pieces come back from tokens as they were."""

from pathlib import Path

import pytest

from generation import novelty
from generation.novelty import Index
from generation.score import Role
from generation.training import decoded, index
from generation.training.dataset import Dataset
from tests.support import corpora

_SONGS = [corpora.song(seed) for seed in range(8)]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    corpora.write(folder, train=_SONGS[:4], held_out=[*_SONGS[4:], _SONGS[2]])
    return folder


def test_the_command_makes_the_index_of_training_tunes(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert index.main(["--data", str(corpus), "--out", str(tmp_path / "melodies.npz")]) == 0
    made = Index.load(tmp_path / "melodies.npz")
    runs = [made.longest_run(novelty.melody(song)) for song in _SONGS]
    assert min(runs[:4]) == 64
    assert max(runs[4:]) < novelty.LIMIT
    people, rule = capsys.readouterr().out.splitlines()[-2:]
    assert people.startswith("| by people | 3 ")
    assert people.endswith("| 64 | 33.3% |")  # _SONGS[2], which is in the training pieces as well
    assert rule.startswith("| by rule | 2 ")


def test_a_piece_comes_back_as_it_was(corpus: Path) -> None:
    data = Dataset.load(corpus / "train.npz")
    song, back = _SONGS[1], decoded.score(data, 1)
    shift = back.key.pitch_class - song.key.pitch_class
    assert [bar.section for bar in back.bars] == [bar.section for bar in song.bars]
    for part, found in zip(song.parts, back.parts, strict=True):
        moved = 0 if part.is_drums else shift
        assert [(note.onset, note.pitch + moved) for note in part.notes] == [
            (note.onset, note.pitch) for note in found.notes
        ]


def test_some_parts_alone_come_back(corpus: Path) -> None:
    data = Dataset.load(corpus / "train.npz")
    lead = decoded.score(data, 0, frozenset({Role.LEAD})).parts
    assert lead == tuple(part for part in decoded.score(data, 0).parts if part.role is Role.LEAD)


def test_a_header_is_read_back(corpus: Path) -> None:
    asked = decoded.brief(Dataset.load(corpus / "train.npz"), 1)
    assert asked.style == "rock"
    assert (asked.meter, asked.bars, asked.key.mode) == (_SONGS[1].meter, 16, "minor")
    assert abs(asked.bpm - 96) < 6  # the middle of its bin
    assert [seat.role for seat in asked.band] == [part.role for part in _SONGS[1].parts]


def test_the_manifest_tells_whose_tune_it_is(corpus: Path) -> None:
    assert decoded.is_real(corpus, "held_out") == [True, False, True, False, True]
