"""Progress by bars, or by other steps: a moving line on a terminal, a few plain lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tqdm import tqdm

Show = Callable[[int, int], None]
"""Told how many are done, and of how many."""


@contextmanager
def bars(total: int) -> Iterator[Callable[[int], None]]:
    """Yields what is to be called with the number of bars done. Writes to standard error."""
    with steps("Composing", "Composed", "bar", total=total) as show:
        yield lambda done: show(done, total)


@contextmanager
def steps(doing: str, did: str, unit: str, *, total: int | None = None) -> Iterator[Show]:
    """Yields what is to be called with the number of steps done, and of how many. Writes to standard error."""
    if not sys.stderr.isatty():
        yield _plain(did, f"{unit}s")
        return
    with tqdm(total=total, desc=doing, unit=unit, file=sys.stderr, leave=True) as line:

        def show(done: int, of: int) -> None:
            line.total = of
            line.update(done - line.n)
            if done >= of:
                line.close()  # what is said next stands on a line of its own

        yield show


def _plain(did: str, units: str) -> Show:
    """A line at each quarter of the way."""
    next_quarter = 1

    def show(done: int, of: int) -> None:
        nonlocal next_quarter
        if done * 4 < of * next_quarter:
            return
        next_quarter = done * 4 // of + 1
        sys.stderr.write(f"{did} {done} of {of} {units}\n")
        sys.stderr.flush()

    return show
