"""Baselines' outcomes in a folder, so that they need not be measured again, and a stopped run goes on where it was."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from recommend.evaluation.metrics import Quality
from recommend.evaluation.splits import Split
from recommend.evaluation.trial import Entrant, Outcome, Setting

_DAMAGED = (OSError, KeyError, ValueError, EOFError, BadZipFile)


@dataclass(frozen=True, slots=True)
class Kept:
    """A file for each outcome, named by all that it depends on: the data that are hidden and shown, who was asked, over
    which settings, and the code of this package. So nothing stale is ever found.
    """

    folder: Path

    def find(self, entrant: Entrant, grid: Sequence[Setting], validation: Split, test: Split) -> Outcome | None:
        """Nothing if it was not kept, or cannot be read."""
        try:
            with self._path(entrant, grid, validation, test).open("rb") as file, np.load(file) as arrays:
                return Outcome(
                    setting=json.loads(str(arrays["setting"])),
                    was_cut=bool(arrays["was_cut"]),
                    users=arrays["users"],
                    quality=Quality(
                        ndcg=arrays["ndcg"],
                        recall=arrays["recall"],
                        average_precision=arrays["average_precision"],
                        coverage=float(arrays["coverage"]),
                    ),
                    fit_seconds=float(arrays["fit_seconds"]),
                    milliseconds=arrays["milliseconds"],
                )
        except _DAMAGED:
            return None

    def keep(self, outcome: Outcome, entrant: Entrant, grid: Sequence[Setting], validation: Split, test: Split) -> None:
        """Raises OSError."""
        path = self._path(entrant, grid, validation, test)
        self.folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with part.open("wb") as file:
            np.savez(
                file,
                setting=np.array(json.dumps(dict(outcome.setting))),
                was_cut=np.array(outcome.was_cut),
                users=outcome.users,
                ndcg=outcome.quality.ndcg,
                recall=outcome.quality.recall,
                average_precision=outcome.quality.average_precision,
                coverage=np.array(outcome.quality.coverage),
                fit_seconds=np.array(outcome.fit_seconds),
                milliseconds=outcome.milliseconds,
            )
        part.replace(path)

    def _path(self, entrant: Entrant, grid: Sequence[Setting], validation: Split, test: Split) -> Path:
        digest = hashlib.sha256(_code())
        digest.update(json.dumps([entrant.name, [dict(setting) for setting in grid]]).encode())
        for split in (validation, test):
            for array in (
                split.train.users,
                split.train.items,
                split.train.ratings,
                split.others.users,
                split.others.items,
                split.asked,
                split.right.indptr,
                split.right.indices,
                split.candidates,
                split.features,
            ):
                digest.update(repr(array.shape).encode() + np.ascontiguousarray(array).tobytes())
        return self.folder / f"{digest.hexdigest()[:32]}.npz"


def _code() -> bytes:
    """Of what decides the baselines' figures."""
    here = Path(__file__).parent
    files = [
        *sorted((here / "baselines").glob("*.py")),
        *(here / f"{name}.py" for name in ("lists", "metrics", "trial")),
    ]
    return b"\0".join(file.read_bytes() for file in files)
