"""Lead sheets to learn harmony from, and others to be tested on: OpenEWLD's, on their side of the corpus's split.

A sheet is a test if its name's hash holds it out (`prepare.is_held_out`), no other tune of the archives that is trained
on is the same (`duplicates`), and the shipped index of training tunes does not know it by a longer run than a new song
may share (`novelty`): so neither these weights nor the transformer's have seen it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from generation import analysis, novelty
from generation.harmony import harmonising
from generation.harmony.families import state_of
from generation.harmony.hearing import Melody
from generation.novelty import Index
from generation.theory import Key
from generation.training import duplicates, leadsheets
from generation.training.leadsheets import Tune, TuneError
from generation.training.prepare import is_held_out

SOURCE = "openewld_public_domain"
_TUNE_BOOKS = ("oneills1850", "ryansMammoth")
"""Trained on by the transformer: tunes without chords."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """Lead sheets of both sides, each in the order of their names."""

    train: tuple[Tune, ...]
    held_out: tuple[Tune, ...]


def split(root: Path, index: Index) -> Sheets:
    """All lead sheets below `root`, where the archives lie unpacked. Takes a minute: the tune books are read too."""
    catalogue = leadsheets.catalogue(root)
    tunes = [tune for source in (SOURCE, *_TUNE_BOOKS) for tune in _read(root, catalogue[source])]
    melodies = [(tune.work, duplicates.runs(tune.melody)) for tune in tunes if tune.melody]
    cluster_of = duplicates.clusters(melodies)
    works: dict[str, list[str]] = defaultdict(list)
    for work, cluster in cluster_of.items():
        works[cluster].append(work)
    train: list[Tune] = []
    held_out: list[Tune] = []
    for tune in tunes:
        if tune.source != SOURCE or not tune.melody:
            continue
        if not all(map(is_held_out, works[cluster_of[tune.work]])):
            train.append(tune)
        elif index.longest_run(tune.melody) <= novelty.LIMIT:
            held_out.append(tune)
    return Sheets(tuple(train), tuple(held_out))


def _read(root: Path, works: Sequence[str]) -> list[Tune]:
    found = []
    for work in works:
        try:
            found.append(trimmed(leadsheets.read(root, work)))
        except TuneError:
            continue
    return found


def trimmed(tune: Tune) -> Tune:
    """The tune from its own first bar on: a pickup comes before it, whether its sheet has a whole bar for it or not."""
    whole = melody(tune, tune.key)
    lead_in = harmonising.before_the_tune(whole) if tune.melody else 0
    if not lead_in:
        return tune
    notes = harmonising.without(whole, lead_in).notes
    return replace(tune, melody=notes, chords=tune.chords[lead_in:], letters=tune.letters[lead_in:])


def heard_key(tune: Tune) -> Key:
    """The key that the melody alone speaks for."""
    return analysis.estimate_key(tune.melody)


def melody(tune: Tune, key: Key) -> Melody:
    """The tune in a key, which need not be its own."""
    return Melody(notes=tune.melody, meter=tune.meter, key=key, bars=len(tune.chords))


def states(tune: Tune, key: Key) -> NDArray[np.int64]:
    """(bars,): the sheet's own chords."""
    return np.array([state_of(chord, key.pitch_class) for chord in tune.chords])
