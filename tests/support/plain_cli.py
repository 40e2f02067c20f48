"""`minstrel` with the plain composer: `python -m tests.support.plain_cli song …`. PLAIN_* say how it behaves."""

from __future__ import annotations

import os
import sys

from bot import cli, workshop
from generation.errors import WeightsError
from tests.support.fakes import PlainComposer


def composer() -> PlainComposer:
    error = os.environ.get("PLAIN_ERROR")
    errors = {
        "weights": WeightsError("The weights are damaged.", "Fetch them again."),
        "bug": ZeroDivisionError("a fault of ours"),
    }
    return PlainComposer(
        seconds_a_bar=float(os.environ.get("PLAIN_SECONDS_A_BAR", "0")), error=errors[error] if error else None
    )


workshop.composer_loader = lambda _device: composer
sys.exit(cli.main())
