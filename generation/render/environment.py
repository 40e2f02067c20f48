"""What processes that make sound are started with."""

from __future__ import annotations

import os
from pathlib import Path

_ROOT = Path(__file__).parents[2]  # where `generation` is found, installed or not
_SECRET_PREFIXES = ("DISCORD_", "MINSTREL_")


def environment() -> dict[str, str]:
    """No secrets, this very code, and one thread, as two would only wait for each other."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_SECRET_PREFIXES)}
    paths = [str(_ROOT), *filter(None, [kept.get("PYTHONPATH")])]
    return kept | {"PYTHONPATH": os.pathsep.join(paths), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
