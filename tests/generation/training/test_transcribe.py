from pathlib import Path

import numpy as np
import pytest

from generation.theory import Meter
from generation.tokens import GRID
from generation.training.transcribe import Passage, UnusableError, passages
from tests.generation.training.written import Track, choir, save, waltz_hands


def read(path: Path, *, default_bpm: float | None = None, fixed_bars: bool = False) -> list[Passage]:
    return passages(path, default_bpm=default_bpm, fixed_bars=fixed_bars)


def onsets(passage: Passage) -> np.ndarray:
    return np.concatenate([line.onset for line in passage.lines])


@pytest.mark.parametrize("pickup", [0.0, 0.5, 1.0])
def test_an_upbeat_is_dropped_and_the_first_full_bar_begins_at_zero(tmp_path: Path, pickup: float) -> None:
    file = save(tmp_path / "a.mid", waltz_hands(32, pickup=pickup), meters=[(0, 3, 4)])

    (passage,) = read(file)

    assert (passage.meter, passage.bars) == (Meter(3, 4), 32)
    left = passage.lines[1]
    assert set((left.onset[left.pitch < 52] % 72).tolist()) == {0}  # every low note on a first beat
    assert passage.is_first
    assert passage.is_last


def test_sequenced_music_keeps_the_bar_lines_of_the_file(tmp_path: Path) -> None:
    file = save(tmp_path / "a.mid", waltz_hands(32, pickup=1.0), meters=[(0, 3, 4)])

    (passage,) = read(file, fixed_bars=True)

    left = passage.lines[1]
    assert set((left.onset[left.pitch < 52] % 72).tolist()) == {24}


def test_bar_lines_that_move_in_the_middle_split_the_music(tmp_path: Path) -> None:
    first, second = waltz_hands(32), waltz_hands(32)
    tracks = [
        Track(notes=[*a.notes, *((onset + 97, duration, pitch) for onset, duration, pitch in b.notes)])
        for a, b in zip(first, second, strict=True)
    ]
    file = save(tmp_path / "a.mid", tracks, meters=[(0, 3, 4)])

    found = read(file)

    assert len(found) == 2
    left = found[1].lines[1]
    assert set((left.onset[left.pitch < 52] % 72).tolist()) == {0}
    assert [passage.is_last for passage in found] == [False, True]


def test_a_change_of_meter_splits_the_music(tmp_path: Path) -> None:
    four = choir(16)
    three = choir(16, beats=3)
    tracks = [
        Track(notes=[*a.notes, *((onset + 64, duration, pitch) for onset, duration, pitch in b.notes)])
        for a, b in zip(four, three, strict=True)
    ]
    file = save(tmp_path / "a.mid", tracks, meters=[(0, 4, 4), (64, 3, 4)], tempos=[(0, 90), (64, 150)])

    first, second = read(file)

    assert (first.meter, first.bars, round(first.bpm)) == (Meter(4, 4), 16, 90)
    assert (second.meter, second.bars, round(second.bpm)) == (Meter(3, 4), 16, 150)
    assert (first.is_first, first.is_last) == (True, False)
    assert (second.is_first, second.is_last) == (False, True)


def test_three_eight_is_read_as_three_four_at_twice_the_tempo(tmp_path: Path) -> None:
    tracks = [
        Track(notes=[(onset / 2, duration / 2, pitch) for onset, duration, pitch in hand.notes])
        for hand in waltz_hands(24)
    ]
    file = save(tmp_path / "a.mid", tracks, meters=[(0, 3, 8)], tempos=[(0, 60)])

    (passage,) = read(file)

    assert (passage.meter, passage.bars, round(passage.bpm)) == (Meter(3, 4), 24, 120)
    assert set((passage.lines[0].onset % 24).tolist()) == {0}


def test_a_meter_that_nobody_plays_is_refused(tmp_path: Path) -> None:
    file = save(tmp_path / "a.mid", choir(20), meters=[(0, 11, 16)])

    with pytest.raises(UnusableError, match="meter"):
        read(file)


def test_the_tempo_is_the_one_that_lasts_longest_in_the_middle(tmp_path: Path) -> None:
    file = save(tmp_path / "a.mid", choir(16), tempos=[(0, 40), (4, 100), (60, 20)])

    assert round(read(file)[0].bpm) == 100


def test_a_converters_default_tempo_counts_as_none(tmp_path: Path) -> None:
    file = save(tmp_path / "a.mid", choir(16), tempos=[(0, 120)])

    assert read(file, default_bpm=120)[0].bpm == 0
    assert round(read(file)[0].bpm) == 120


def test_small_rounding_is_snapped_to_the_grid(tmp_path: Path) -> None:
    late = [
        Track(notes=[(onset + 0.02, duration * 0.96, pitch) for onset, duration, pitch in voice.notes])
        for voice in choir(12)
    ]
    triplets = Track(notes=[(i / 3, 1 / 3, 60 + i % 5) for i in range(12 * 12)])
    (passage,) = read(save(tmp_path / "a.mid", [*late, triplets]))

    assert set((onsets(passage) % 24).tolist()) == {0, 8, 16}
    assert set((onsets(passage) % 24).tolist()) <= set(GRID)
    assert set(passage.lines[0].duration.tolist()) == {24}


def test_free_timing_is_refused(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    free = Track(notes=[(float(at), 0.3, 60) for at in np.sort(rng.uniform(0, 64, 300))])

    with pytest.raises(UnusableError, match="off the grid"):
        read(save(tmp_path / "a.mid", [free]))


def test_one_pitch_is_struck_once_at_a_time(tmp_path: Path) -> None:
    twice = Track(notes=[(beat, 3, 60) for beat in range(40)])  # each rings into the next ones
    (passage,) = read(save(tmp_path / "a.mid", [twice, *choir(10)]))

    line = passage.lines[0]
    assert len(line) == len(set(line.onset.tolist()))
    assert (line.onset[:-1] + line.duration[:-1] <= line.onset[1:]).all()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not readable"),
        (b"MThd\x00\x00\x00\x06\x00\x01", "not readable"),
        (b"RIFF not midi at all", "not readable"),
        (bytes(range(256)) * 4, "not readable"),
    ],
)
def test_a_broken_file_says_so(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "broken.mid"
    file.write_bytes(content)

    with pytest.raises(UnusableError, match=reason):
        read(file)


def test_files_without_music_say_so(tmp_path: Path) -> None:
    with pytest.raises(UnusableError, match="no notes"):
        read(save(tmp_path / "empty.mid", [Track(notes=[])]))
    with pytest.raises(UnusableError, match="shorter"):
        read(save(tmp_path / "short.mid", choir(3)))
