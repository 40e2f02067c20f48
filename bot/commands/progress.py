"""Progress by bars: a moving line on a terminal, a few plain lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tqdm import tqdm


@contextmanager
def bars(total: int) -> Iterator[Callable[[int], None]]:
    """Yields what is to be called with the number of bars done. Writes to standard error."""
    if not sys.stderr.isatty():
        yield _plain(total)
        return
    with tqdm(total=total, desc="Composing", unit="bar", file=sys.stderr, leave=True) as line:

        def show(done: int) -> None:
            line.update(done - line.n)
            if done >= total:
                line.close()  # what is said next stands on a line of its own

        yield show


def _plain(total: int) -> Callable[[int], None]:
    """A line at each quarter of the song."""
    next_quarter = 1

    def show(done: int) -> None:
        nonlocal next_quarter
        if done * 4 < total * next_quarter:
            return
        next_quarter = done * 4 // total + 1
        sys.stderr.write(f"Composed {done} of {total} bars\n")
        sys.stderr.flush()

    return show
