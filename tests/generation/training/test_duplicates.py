"""The same tune is found again in another key, tempo, swing and setting; other tunes are not."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np

from generation.score import Note, Role
from generation.training import duplicates
from generation.training.duplicates import Excerpt
from tests.support.scores import band_score


def tune(seed: int, length: int = 64) -> list[Note]:
    """A walk of eighths and quarters, unlike any other seed's."""
    rng = random.Random(seed)
    notes: list[Note] = []
    onset, pitch = 0, 67
    for _ in range(length):
        duration = rng.choice((12, 12, 24))
        notes.append(Note(onset, pitch, duration, 80))
        onset += duration
        pitch = max(55, min(84, pitch + rng.choice((-4, -3, -2, -1, 1, 2, 3, 5))))
    return notes


def test_key_tempo_and_octave_do_not_change_a_fingerprint() -> None:
    first = tune(1)
    second = [Note(2 * note.onset, note.pitch + 5, note.duration, 60) for note in first]
    assert len(duplicates.runs(first)) > 30
    assert np.array_equal(duplicates.runs(first), duplicates.runs(second))


def test_swing_changes_little_of_a_fingerprint() -> None:
    straight = [Note(12 * index, note.pitch, 12, 80) for index, note in enumerate(tune(2))]
    swung = [replace(note, onset=note.onset + 4 * (index % 2)) for index, note in enumerate(straight)]
    assert np.array_equal(duplicates.runs(straight), duplicates.runs(swung))


def test_scales_trills_and_short_lines_say_nothing() -> None:
    trill = [Note(12 * index, 60 + index % 2, 12, 80) for index in range(60)]
    assert len(duplicates.runs(trill)) == 0
    assert len(duplicates.runs(tune(3, length=12))) == 0


def test_the_lead_is_what_is_compared() -> None:
    score = band_score()
    lead = score.part(Role.LEAD)
    assert lead is not None
    assert np.array_equal(duplicates.fingerprint(score), duplicates.runs(lead.notes))
    without = replace(score, parts=tuple(part for part in score.parts if part.role is not Role.LEAD))
    assert len(duplicates.fingerprint(without))


def test_works_that_share_a_tune_are_one_cluster() -> None:
    strain = tune(4)
    melodies = {
        "a/whole": strain,
        "b/half of it with another end": strain[:32] + [replace(n, onset=n.onset + 2000) for n in tune(5, 40)],
        "c/another": tune(6),
        "d/a quarter more": [replace(note, pitch=note.pitch + 3) for note in strain[20:]] + [Note(9000, 60, 12, 80)],
    }
    found = duplicates.clusters([(work, duplicates.runs(notes)) for work, notes in melodies.items()])
    assert found["b/half of it with another end"] == found["d/a quarter more"] == found["a/whole"] == "a/whole"
    assert found["c/another"] == "c/another"


def test_a_figure_that_many_works_share_unites_none() -> None:
    figure = tune(7, length=24)
    melodies = [
        (f"work {seed}", duplicates.runs([*figure, *(replace(n, onset=n.onset + 900) for n in tune(seed))]))
        for seed in range(100, 120)
    ]
    assert len(set(duplicates.clusters(melodies).values())) == 20


def test_nothing_to_compare() -> None:
    assert duplicates.clusters([]) == {}


def test_of_two_editions_of_an_excerpt_one_is_kept() -> None:
    found = duplicates.runs(tune(8))
    first = Excerpt(cluster="a", bars=24, notes=300, runs=found)
    editions = {
        0: first,
        1: replace(first, notes=310, runs=found[2:]),
        2: replace(first, bars=40),
        3: replace(first, notes=500),
        4: replace(first, cluster="b"),
        5: replace(first, runs=duplicates.runs(tune(9))),
    }
    assert duplicates.editions(editions) == {1}
