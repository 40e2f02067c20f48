"""What a song is composed from, without a word of whoever asked for it."""

from __future__ import annotations

from dataclasses import replace

from generation.brief import Brief
from generation.heard import Heard


def brief(given: Brief) -> Brief:
    """The brief, which is as good to compose from, without a word of whoever asked for it.

    What was heard stays as far as it names what the lexicon has; remarks, which may quote, go.
    """
    heard = (Heard(words="", meaning=_without_names(one)) for one in given.heard if one.kind)
    return replace(given, heard=tuple(heard), remarks=())


def _without_names(one: Heard) -> str:
    return f"style: {one.value}" if one.kind == "style_of_time" else one.meaning  # else it names a composer
