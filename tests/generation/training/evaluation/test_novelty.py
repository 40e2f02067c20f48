"""Runs shared with training pieces, read off MIDI files: copies are found, melody and accompaniment apart."""

import json
from dataclasses import replace

import pytest

from generation import midi
from generation.score import Role
from generation.training.evaluation import novelty
from generation.training.evaluation.options import Options
from tests.support import corpora
from tests.support.briefs import simple_brief

_TRAIN = [corpora.song(seed) for seed in range(4)]


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict]:
    folder = tmp_path_factory.mktemp("evaluation")
    corpora.write(folder, train=_TRAIN, held_out=[corpora.song(seed) for seed in (10, 11)])
    new, copied = corpora.song(20), corpora.song(21)
    stolen = _TRAIN[2].part(Role.LEAD)
    assert stolen is not None
    raised = replace(stolen, notes=tuple(replace(note, pitch=note.pitch + 4) for note in stolen.notes[:30]))
    copied = replace(copied, parts=(*copied.parts[:-1], raised))
    (folder / "songs").mkdir()
    lines = []
    for number, song in enumerate((new, copied)):
        (folder / "songs" / f"{number:04d}.mid").write_bytes(midi.write(song))
        lines.append(json.dumps({"index": number, "brief": simple_brief().to_json()}))
    (folder / "songs.jsonl").write_text("\n".join(lines))
    novelty.run(Options(data=folder, out=folder))
    return json.loads((folder / novelty.FILE).read_text())


def test_a_copied_tune_is_found_and_a_new_one_is_not(result: dict[str, dict]) -> None:
    new, copied = result["groups"]["composed"]["songs"]
    assert copied["melody"] == 30
    assert new["melody"] < 15
    assert (copied["song"], copied["style"]) == (1, "bossa nova")


def test_the_accompaniment_is_told_apart(result: dict[str, dict]) -> None:
    """All hand-made songs have one accompaniment."""
    composed = result["groups"]["composed"]
    assert min(song["accompaniment"] for song in composed["songs"]) > 40
    assert composed["melody"]["longest"] == 30
    assert composed["melody"]["above_limit"] == 0.5


def test_held_out_pieces_stand_beside(result: dict[str, dict]) -> None:
    groups = result["groups"]
    assert groups["arranged"]["melody"]["songs"] == groups["by rule"]["melody"]["songs"] == 1
    assert groups["written"]["melody"] is None


def test_parts_are_read_by_their_roles() -> None:
    song = corpora.song(1)
    lines = novelty.read(midi.write(song))
    assert set(lines) == {part.role for part in song.parts} - {Role.DRUMS}
    lead = song.part(Role.LEAD)
    assert lead is not None
    assert [note.pitch for note in lines[Role.LEAD]] == [note.pitch for note in lead.notes]
