"""Markdown for the report."""

from __future__ import annotations

import textwrap


def paragraph(*sentences: str) -> list[str]:
    """The sentences as lines of an even width."""
    return textwrap.wrap(" ".join(sentences), 118, break_long_words=False, break_on_hyphens=False)
