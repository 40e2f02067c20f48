"""Making a song's print of what is kept of the song: its brief, what was measured in it, its notes."""

from __future__ import annotations

import json
import logging

from bot.discovery import features
from bot.finding import facts
from generation import imports
from generation.brief import Brief
from generation.errors import MidiError
from generation.finding.tune import Tune
from storage.prints import Print
from storage.song_features import SongFeatures

log = logging.getLogger(__name__)

_WAY = 1
"""To be raised when facts or tunes change their meaning."""

VERSION = (_WAY * 1000 + features.VERSION) * 1000 + features.COLUMNS
"""Of prints: those of another version are made again."""


def made(song_id: str, *, brief: str, stored: SongFeatures | None, midi: bytes | None) -> Print:
    """`brief` is JSON. What cannot be read is left out: the song is not found by it. Takes some 20 ms."""
    return Print(version=VERSION, facts=_facts(song_id, brief, stored), tune=_tune(song_id, midi))


def _facts(song_id: str, brief: str, stored: SongFeatures | None) -> bytes | None:
    try:
        return facts.pack(Brief.from_json(json.loads(brief)), stored)
    except (KeyError, TypeError, ValueError, OverflowError, IndexError) as error:
        log.info("song %s is not found by what it is: %r", song_id, error)
        return None


def _tune(song_id: str, midi: bytes | None) -> bytes | None:
    if midi is None:
        return None
    try:
        return Tune.of_score(imports.read(midi).score).to_bytes()
    except (MidiError, ArithmeticError, LookupError, ValueError) as error:  # one song keeps no other from being found
        log.info("song %s is not found by its tune: %r", song_id, error)
        return None
