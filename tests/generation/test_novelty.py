"""A copy is found in any key and rhythm; scales, drones and new tunes are nobody's."""

import random
from pathlib import Path

import pytest

from generation import novelty
from generation.errors import WeightsError
from generation.novelty import Index
from generation.score import Note, Role
from tests.support.scores import band_score


def _tune(seed: int, length: int = 60) -> list[Note]:
    draw = random.Random(seed)
    pitches = [60]
    while len(pitches) < length:
        step = draw.choice((-7, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 7))
        pitches.append(pitches[-1] + (step if 48 <= pitches[-1] + step <= 84 else -step))
    return [Note(index * 12, pitch, 12, 80) for index, pitch in enumerate(pitches)]


def _placed(notes: list[Note], *, semitones: int = 0, stretch: int = 1) -> list[Note]:
    return [Note(note.onset * stretch, note.pitch + semitones, note.duration, note.velocity) for note in notes]


@pytest.fixture(scope="module")
def index() -> Index:
    return Index.of(_tune(seed) for seed in range(40))


def test_a_copy_is_found_in_another_key_and_rhythm(index: Index) -> None:
    copied = _tune(7)[20:44]
    assert index.longest_run(_placed(copied, semitones=5, stretch=2)) == 24


def test_a_copy_is_found_within_a_new_tune(index: Index) -> None:
    copied = _placed(_tune(3)[10:35], semitones=-4)
    song = [note.pitch for note in (*_tune(99, 30), *copied, *_tune(98, 30))]
    notes = [Note(place * 12, pitch, 12, 80) for place, pitch in enumerate(song)]
    assert 25 <= index.longest_run(notes) <= 27  # an interval at the seam may be the tune's by chance


def test_repeating_notes_hides_no_copy(index: Index) -> None:
    twice = [Note(note.onset + later, note.pitch, 6, 80) for note in _tune(5)[:30] for later in (0, 6)]
    assert index.longest_run(twice) == 30


def test_new_tunes_share_next_to_nothing(index: Index) -> None:
    assert max(index.longest_run(_tune(seed)) for seed in range(100, 140)) <= novelty.GRAM + 2


def test_scales_and_drones_are_no_tunes() -> None:
    scale = [Note(step * 12, 40 + 2 * step - step // 4, 12, 80) for step in range(30)]
    drone = [Note(step * 6, 60 + step % 2, 6, 80) for step in range(60)]
    index = Index.of([scale, drone])
    assert len(index.hashes)
    assert index.longest_run(scale) == index.longest_run(drone) == 0


@pytest.mark.parametrize("notes", [[], _tune(1)[:1], _tune(1)[: novelty.GRAM]])
def test_what_is_too_short_shares_nothing(index: Index, notes: list[Note]) -> None:
    assert index.longest_run(notes) == 0
    assert Index.of([]).longest_run(_tune(1)) == 0


def test_it_is_saved_and_loaded(index: Index, tmp_path: Path) -> None:
    index.save(tmp_path / "melodies.npz")
    loaded = Index.load(tmp_path / "melodies.npz")
    assert (loaded.hashes == index.hashes).all()
    assert loaded.longest_run(_tune(7)) == 60


def test_a_damaged_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "melodies.npz").write_bytes(b"no index")
    for name in ("melodies.npz", "missing.npz"):
        with pytest.raises(WeightsError, match="index of training tunes"):
            Index.load(tmp_path / name)


def test_the_melody_is_the_lead_or_a_counter_line() -> None:
    song = band_score()
    lead = song.part(Role.LEAD)
    assert lead is not None
    assert novelty.melody(song) == lead.notes
    assert novelty.melody(band_score(roles=(Role.BASS, Role.COUNTER)))
    assert novelty.melody(band_score(roles=(Role.DRUMS, Role.BASS))) == ()


def test_the_shipped_index_is_small() -> None:
    assert novelty.FILE.stat().st_size < 6 * 2**20
    assert len(Index.load().hashes) > 100_000
