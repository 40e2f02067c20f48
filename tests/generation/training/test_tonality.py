import json
from pathlib import Path

import numpy as np
import pytest

from generation import midi
from generation.training import tonality
from tests.support import scores


@pytest.mark.parametrize(
    ("name", "key"),
    [("C", 0), ("B-", 10), ("f#", 18), ("d:dor", 14), ("G:mix", 7), ("d:dor-plag", None), ("", None), (None, None)],
)
def test_keys_as_humdrum_writes_them(name: str | None, key: int | None) -> None:
    assert tonality._key(name) == key


def test_the_fit_finds_what_tells_the_key() -> None:
    luck = np.random.default_rng(0)
    keys = luck.integers(0, 24, 200)
    evidence = luck.normal(size=(200, 24, 2))  # the second is noise
    evidence[np.arange(200), keys, 0] += 3
    weights = tonality.fit(evidence, keys)
    assert weights[0] > 1.5
    assert abs(weights[1]) < 0.5


def test_pieces_with_a_written_key_are_read(tmp_path: Path) -> None:
    (tmp_path / "night.mid").write_bytes(midi.write(scores.band_score(bars=4)))
    entries = [
        {"file": "night.krn", "notes": 200, "key": "d"},
        {"file": "night.krn", "notes": 9, "key": "d"},
        {"file": "night.krn", "notes": 200, "key": ""},
        {"file": "lost.krn", "notes": 200, "key": "C"},
    ]
    (tmp_path / "index.json").write_text(json.dumps(entries))
    ((notes, key),) = tonality.read(tmp_path)
    assert key == 14
    assert len(notes) == sum(len(part.notes) for part in scores.band_score(bars=4).parts if not part.is_drums)
