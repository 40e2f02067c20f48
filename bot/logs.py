"""The log: a file in the data folder, made at the first line that is worth keeping."""

from __future__ import annotations

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

_MAX_BYTES = 2_000_000


class _LogFile(RotatingFileHandler):
    """A log that cannot be written (a full disk, a folder that is not ours) is no reason to stop a song."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802 - logging's own name
        return


def set_up(data_dir: Path, *, level: int = logging.ERROR) -> None:
    """Sends our own lines from `level` on, and other packages' warnings, to `minstrel.log` in the data folder.

    Once a process: a second call changes nothing.
    """
    root = logging.getLogger()
    if any(isinstance(handler, _LogFile) for handler in root.handlers):
        return
    file = _LogFile(data_dir / "minstrel.log", maxBytes=_MAX_BYTES, backupCount=2, encoding="utf-8", delay=True)
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(file)
    root.setLevel(max(level, logging.WARNING))
    logging.getLogger("bot").setLevel(level)
