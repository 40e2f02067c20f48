"""The field: its weights come from a file, and what it finds does not depend on the key."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from generation.errors import WeightsError
from generation.harmony import field, hearing
from generation.harmony.families import STATES
from generation.harmony.field import SHAPES, Field
from generation.harmony.hearing import Melody
from generation.score import Note
from generation.theory import Key, Meter


def random_field(seed: int = 1) -> Field:
    random = np.random.default_rng(seed)
    return Field({name: random.normal(size=shape) for name, shape in SHAPES.items()})


def tune(up: int = 0) -> Melody:
    notes = tuple(Note(24 * n, 60 + up + step, 24, 80) for n, step in enumerate((0, 4, 7, 4, 5, 9, 12, 9, 7, 11, 2, 5)))
    return Melody(notes=notes, meter=Meter(4, 4), key=Key("C" if not up else "D", "major"), bars=3)


def test_a_tune_in_another_key_has_the_same_chords_there() -> None:
    one, other = (random_field().chain(hearing.hear(tune(up))) for up in (0, 2))
    np.testing.assert_allclose(one.nodes, other.nodes)


def test_what_is_learnt_from_the_root_holds_for_all_roots() -> None:
    silent = {name: np.zeros(shape) for name, shape in SHAPES.items()}
    from_root = Field(silent | {"from_root": np.random.default_rng(2).normal(size=SHAPES["from_root"])})
    heard = hearing.hear(tune())
    up = hearing.Heard(np.roll(heard.pitches, 5, axis=2), heard.places, heard.is_minor)
    nodes = from_root.chain(heard).nodes.reshape(3, 4, 12)
    np.testing.assert_allclose(from_root.chain(up).nodes.reshape(3, 4, 12), np.roll(nodes, 5, axis=2))


def test_weights_come_back_from_their_file_in_16_bits(tmp_path: Path) -> None:
    random_field().save(tmp_path / "harmony.npz")
    loaded = Field.load(tmp_path / "harmony.npz")
    for name, weight in random_field().weights.items():
        np.testing.assert_allclose(loaded.weights[name], weight, rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("data", [None, b"", b"PK nothing else", b"\x93NUMPY"])
def test_a_broken_file_is_an_error_that_says_what_to_do(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "harmony.npz"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(WeightsError, match=r"harmony\.npz"):
        Field.load(path)


def test_weights_of_another_shape_are_refused(tmp_path: Path) -> None:
    arrays = {name: np.zeros(shape, np.float16) for name, shape in SHAPES.items()}
    np.savez(tmp_path / "harmony.npz", **(arrays | {"steps": np.zeros((STATES, 3), np.float16)}))  # pyright: ignore[reportArgumentType]
    with pytest.raises(WeightsError):
        Field.load(tmp_path / "harmony.npz")


def test_what_ships_is_small() -> None:
    assert field.FILE.stat().st_size < 1 << 20
    assert field.shipped().weights.keys() == SHAPES.keys()
