"""A saved recommender that cannot be read is a sentence, whatever happened to it."""

import pickle
import random
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from recommend import ModelError, Recommender
from tests.recommend.boards import community


@pytest.fixture
def saved(kind: type[Recommender], tmp_path: Path) -> Path:
    recommender = kind()
    recommender.fit(*community(users=5, items=8))
    recommender.save(tmp_path / "model")
    return tmp_path / "model"


def test_a_file_that_is_missing_or_something_else(kind: type[Recommender], tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        kind.load(tmp_path / "none")
    for number, data in enumerate((b"", b"hello", pickle.dumps({"users": 1}))):
        path = tmp_path / str(number)
        path.write_bytes(data)
        with pytest.raises(ModelError):
            kind.load(path)


def test_another_recommenders_file(kind: type[Recommender], saved: Path) -> None:
    with np.load(saved) as arrays:
        others = {**arrays, "kind": np.array("somebody else's 7")}
    np.savez(saved.with_name("other.npz"), **others)
    with pytest.raises(ModelError, match="another kind"):
        kind.load(saved.with_name("other.npz"))


def test_pickled_arrays_are_never_opened(kind: type[Recommender], saved: Path) -> None:
    with np.load(saved) as arrays:
        poisoned = {name: np.array([_Bomb()], dtype=object) for name in arrays}
    np.savez(saved.with_name("bomb.npz"), allow_pickle=True, **poisoned)
    with pytest.raises(ModelError):
        kind.load(saved.with_name("bomb.npz"))
    assert not _Bomb.exploded


def test_any_damage_is_noticed_or_harmless(kind: type[Recommender], saved: Path) -> None:
    data, dice = saved.read_bytes(), random.Random(1)
    for _ in range(300):
        torn = bytearray(data[: dice.randrange(len(data))] if dice.random() < 0.3 else data)
        for _ in range(dice.randrange(1, 4)):
            if torn:
                torn[dice.randrange(len(torn))] = dice.randrange(256)
        saved.write_bytes(torn)
        with suppress(ModelError):
            kind.load(saved).recommend(1, 5)


def test_a_failed_save_leaves_the_old_file(kind: type[Recommender], saved: Path) -> None:
    data = saved.read_bytes()
    (saved.parent / ".model.part").mkdir()  # what stands in the way
    with pytest.raises(OSError, match="part"):
        kind().save(saved)
    assert saved.read_bytes() == data


class _Bomb:
    exploded = False

    def __reduce__(self):
        return _explode, ()


def _explode() -> None:
    _Bomb.exploded = True
