"""Pieces of a corpus back as music: what the index of melodies, the critic's figures and the judge learn from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from generation import tokens
from generation.brief import MAX_BPM, MIN_BPM, Brief, Mood, Seat
from generation.score import Role, Score
from generation.theory import METERS, Key
from generation.training.dataset import Dataset

_BY_RULE = frozenset({"grammar", "mood_progressions", "mcgill_billboard"})
"""Sources whose tunes are ours: harmonies by rule, and chord charts, which have no tune."""


def is_real(folder: Path, split: str) -> list[bool]:
    """For each piece of `folder/<split>.npz` whether people wrote its tune, by the manifest's sources."""
    entries = json.loads((folder / "manifest.json").read_text())["pieces"]
    return [entry["source"] not in _BY_RULE for entry in entries if entry["split"].replace(" ", "_") == split]


def brief(data: Dataset, piece: int) -> Brief:
    """A piece's header as the brief that asks for such a piece: tempo and mood are the middles of their bins.

    The key is C, as all tokens are. Raises ValueError if the header lacks a control.
    """
    header = data.header_ids[data.header_starts[piece] : data.header_starts[piece + 1]].tolist()
    style, mode, meter, tempo, valence, arousal = (
        _value(header, *span)
        for span in (
            (tokens.STYLE, tokens.MODE),
            (tokens.MODE, tokens.METER),
            (tokens.METER, tokens.TEMPO),
            (tokens.TEMPO, tokens.VALENCE),
            (tokens.VALENCE, tokens.AROUSAL),
            (tokens.AROUSAL, tokens.PROGRAM),
        )
    )
    density = [token - tokens.DENSITY for token in header if token >= tokens.DENSITY]
    return Brief(
        style=tokens.STYLE_NAMES[style],
        mood=Mood(_middle_of_mood(valence), _middle_of_mood(arousal)),
        bpm=round(MIN_BPM * (MAX_BPM / MIN_BPM) ** ((tempo + 0.5) / tokens.TEMPO_BINS)),
        meter=METERS[meter],
        key=Key("C", "minor" if mode else "major"),
        band=_band(header),
        bars=int(data.piece_starts[piece + 1] - data.piece_starts[piece]),
        density=density[0] if density else None,
    )


def score(data: Dataset, piece: int, roles: frozenset[Role] = frozenset(Role)) -> Score:
    """A piece's notes, or those of some roles, which takes less time. Tempo and key are those of its `brief`."""
    asked = brief(data, piece)
    bars = [
        data.bar_ids[data.bar_starts[bar] : data.bar_starts[bar + 1]].tolist()
        for bar in range(data.piece_starts[piece], data.piece_starts[piece + 1])
    ]
    band = [seat for seat in asked.band if seat.role in roles]
    return tokens.decode(bars, bpm=asked.bpm, meter=asked.meter, key=asked.key, band=band)


def _value(header: Sequence[int], start: int, end: int) -> int:
    """A control as a number from 0."""
    for token in header:
        if start <= token < end:
            return token - start
    raise ValueError("a header in the corpus lacks one of its controls: build the corpus again")


def _middle_of_mood(step: int) -> float:
    return (step + 0.5) / tokens.MOOD_BINS * 2 - 1


def _band(header: Sequence[int]) -> tuple[Seat, ...]:
    band: list[Seat] = []
    for token in header:
        if tokens.ROLE <= token < tokens.LEFT:
            band.append(Seat(tokens.ROLES[token - tokens.ROLE], 0))
        elif tokens.PROGRAM <= token < tokens.ROLE and band and band[-1].role is not Role.DRUMS:
            band[-1] = Seat(band[-1].role, token - tokens.PROGRAM)
    return tuple(band)
