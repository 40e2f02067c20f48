"""Small helpers to write Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, words: int = 1) -> list[str]:
    """Lines of a table whose first `words` columns are words and the others figures."""
    rule = ["---"] * words + ["---:"] * (len(head) - words)
    return [_row(head), "|" + "|".join(rule) + "|", *map(_row, rows)]


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def share(value: float | None) -> str:
    """A share from 0 to 1 in per cent."""
    return "–" if value is None else f"{100 * value:.1f} %"


def figure(value: float | None, digits: int = 3) -> str:
    """A figure; a dash where there is none."""
    return "–" if value is None else f"{value:,.{digits}f}"


def words(name: str) -> str:
    """`pitch_class_entropy` as people write it."""
    return name.replace("_", " ")
