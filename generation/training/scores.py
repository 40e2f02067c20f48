"""The real music: readers of the written scores and game music in shared/data, as training pieces.

`plan` lists what to read, `realise` reads one file. Nothing in a file can stop the training: what cannot be used
is logged with its reason and gives no pieces.
"""

from __future__ import annotations

import hashlib
import logging
import math
import random
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import numpy as np

from generation.lexicon.styles import STYLES
from generation.score import Role, Score
from generation.theory import Meter
from generation.training import transcribe
from generation.training.archives import SOURCES, Job
from generation.training.excerpts import excerpts
from generation.training.piece import Piece
from generation.training.seating import Band, seat
from generation.training.transcribe import Passage, UnusableError

log = logging.getLogger(__name__)


def plan(root: Path, *, seed: int) -> list[Job]:
    """What to read below `root`, where the archives lie unpacked; sources that are not there are left out.

    The same seed gives the same jobs. No source gives so many that it drowns the others.
    """
    jobs = []
    for name, source in SOURCES.items():
        if not (root / name).is_dir():
            log.warning("%s is not in %s and is left out", name, root)
            continue
        found = sorted(source.find(root), key=lambda job: _hash(f"{seed}/{job.path}"))
        jobs += [replace(job, seed=_hash(f"{seed}/{job.path}")) for job in found[: source.files]]
    return jobs


def realise(job: Job, root: Path) -> list[Piece]:
    """The pieces of one job; none, with the reason in the log, if its file cannot be used."""
    try:
        return read(job, root)
    except UnusableError as error:
        log.info("%s is left out: %s", job.path, error)
    except OSError as error:
        log.warning("%s is left out: %s", job.path, error)
    return []


def read(job: Job, root: Path) -> list[Piece]:
    """The pieces of one job. Raises UnusableError or OSError if its file cannot be used."""
    source = SOURCES[job.source]
    rng = random.Random(job.seed)
    found = transcribe.passages(root / job.path, default_bpm=source.default_bpm, fixed_bars=source.fixed_bars)
    left = job.excerpts
    pieces: list[Piece] = []
    # The last passage first: it has the ending, which is worth most.
    for passage in [found[-1], *rng.sample(found[:-1], len(found) - 1)]:
        if left <= 0:
            break
        style = _style(job, passage)
        singer = _singer(job, style) if source.sung else None
        band = seat(passage.lines, stride=style in _STRIDE, singer=singer)
        count = left if len(found) == 1 else -(-left // 2)  # not all from one movement
        scores = excerpts(passage, band, bpm=_bpm(passage, band, style, rng), count=count, rng=rng)
        left -= len(scores)
        pieces += [_piece(job, style, score) for score in scores]
    if not pieces:
        raise UnusableError("no passage with enough music in it")
    return pieces


def _piece(job: Job, style: str, score: Score) -> Piece:
    return Piece(score=score, style=style, source=job.source, work=job.work, licence=job.licence)


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest())


# --------------------------------------------------------------------------------- style and tempo

_STRIDE = frozenset({"ragtime", "march", "waltz", "polka"})
"""Styles whose pianists play low bass notes and chords in turn with the left hand."""

_OTHERWISE = {"waltz": "romantic", "march": "classical", "polka": "folk", "ragtime": "classical"}
"""What a piece is if it has a dance's name and not its meter."""


def _style(job: Job, passage: Passage) -> str:
    """The job's style if the meter can be played in it."""
    style = job.style or _heard_style(passage)
    if style in _OTHERWISE and not _suits(style, passage.meter):
        return _OTHERWISE[style]
    return style


def _suits(style: str, meter: Meter) -> bool:
    return meter in STYLES[style].meters


def _heard_style(passage: Passage) -> str:
    """The style of game music by who plays and how fast."""
    shares: dict[str, float] = defaultdict(float)
    lines = [line for line in passage.lines if len(line)]
    pitched = [line for line in lines if not line.is_drums]
    total = sum(len(line) for line in pitched) or 1
    for line in pitched:
        shares[_family(line.program)] += len(line) / total
    hits = sum(len(line) for line in lines if line.is_drums) / (passage.bars * passage.meter.quarters)
    guitars, synths = shares["distorted"], shares["synth"]
    if hits < 0.5:
        slow = total / (passage.bars * passage.meter.quarters) * passage.bpm / 60 < 6
        return "ambient" if slow and shares["orchestra"] < 0.5 else "cinematic"
    if guitars >= 0.15:
        return "metal" if passage.bpm >= 130 or guitars >= 0.4 else "rock"
    if shares["orchestra"] >= 0.5:
        return "cinematic"
    if synths >= 0.2:
        return "techno" if passage.bpm >= 122 else "synthwave"
    return "rock"


def _family(program: int) -> str:
    if program in (29, 30, 31):
        return "distorted"
    if 40 <= program <= 79 and program not in (50, 51, 54, 62, 63):
        return "orchestra"
    if 80 <= program <= 103 or program in (38, 39, 50, 51, 54, 62, 63):
        return "synth"
    return "other"


def _singer(job: Job, style: str) -> int:
    """Who plays the voice's part: one of the style's leads, always the same for one work."""
    leads = [program for program in STYLES[style].band[Role.LEAD] if program not in (0, 3, 42)]
    programs = list(dict.fromkeys([*leads, 73, 68, 53]))
    return programs[_hash(job.work) % len(programs)]


def _bpm(passage: Passage, band: Band, style: str, rng: random.Random) -> float:
    """The file's tempo; where it has none, one that suits the style and how quick the notes are."""
    if passage.bpm:
        return min(max(passage.bpm, 32.0), 280.0)
    slow, usual, fast = STYLES[style].bpm
    onsets = len(set(np.concatenate([line.onset for line in band.values()]).tolist())) if band else 1
    a_quarter = max(onsets / (passage.bars * passage.meter.quarters), 0.25)
    by_notes = 60 * 3.6 / a_quarter  # 3.6 onsets a second is neither calm nor busy
    middle = math.sqrt(usual * min(max(by_notes, slow), fast))
    return float(round(min(max(middle * rng.gauss(1.0, 0.1), slow), fast)))
