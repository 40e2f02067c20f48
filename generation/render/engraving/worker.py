"""The process that engraves: `python -m generation.render.engraving.worker`, started by `engraver.py` only.

One request, one answer, and it is gone. It bounds its own memory and processor time, beyond what its parent waits.
"""

from __future__ import annotations

import contextlib
import os
import resource
import sys
from typing import Any

from generation.errors import EngravingError
from generation.render import protocol

MOST_BYTES = 2 << 30
"""Of memory: a song of eight parts takes some 300 MiB."""

_Answer = tuple[dict[str, Any], list[bytes]]


def main() -> None:
    """Its argument is the most seconds of processor time."""
    seconds = int(sys.argv[1])
    _limit(resource.RLIMIT_CPU, seconds)
    _limit(resource.RLIMIT_AS, MOST_BYTES)
    _limit(resource.RLIMIT_CORE, 0)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print must not come between
    header, scores = protocol.receive(sys.stdin.buffer)
    protocol.send(answers, *_answer(header, scores))


def _limit(what: int, most: int) -> None:
    """Where the system knows the limit; macOS does not bound addresses."""
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(what, (most, most))


def _answer(header: dict[str, Any], scores: list[bytes]) -> _Answer:
    """Of each document a PDF, and of the first all pages as pictures."""
    from generation.render.engraving import pages

    documents = [
        pages.Document(musicxml=score, **said) for said, score in zip(header["documents"], scores, strict=True)
    ]
    try:
        pictures = pages.pngs(documents[0])
        return {}, [*(pages.pdf(document) for document in documents), *pictures]
    except EngravingError as error:
        return {"error": [error.message, error.hint]}, []


if __name__ == "__main__":
    main()
