"""Arranges lead sheets and chord charts in every style: the part of the corpus that nobody has written down.

`plan` deals tunes to styles, `realise` plays one of them; both depend on nothing but the seed and the data.
"""

from __future__ import annotations

import functools
import random
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.styles import STYLES, Style
from generation.score import Bar, Note, Role, Score, Section
from generation.theory import Meter
from generation.training import (
    backing,
    counterpoint,
    drummers,
    finish,
    form,
    leadsheets,
    loops,
    melody,
    progressions,
    takes,
)
from generation.training.leadsheets import Tune, TuneError
from generation.training.mma import MmaError
from generation.training.piece import Piece

_FIDDLE = {"oneills1850": 2, "ryansMammoth": 2}
_CHARTS = {"mcgill_billboard": 2, "grammar": 2, "mood_progressions": 1}
SOURCES: dict[str, dict[str, int]] = {
    "bossa nova": {"openewld_public_domain": 3, "grammar": 1},
    "samba": {"openewld_public_domain": 3, "grammar": 1},
    "salsa": {"openewld_public_domain": 1, "grammar": 2},
    "tango": {"openewld_public_domain": 1, "grammar": 2},
    "bolero": {"openewld_public_domain": 2, "grammar": 1},
    "swing": {"openewld_public_domain": 4, "grammar": 1},
    "jazz ballad": {"openewld_public_domain": 4, "grammar": 1},
    "ragtime": {"openewld_public_domain": 4, "grammar": 1},
    "blues": {"grammar": 4, "openewld_public_domain": 1},
    "gospel": {"openewld_public_domain": 2, "grammar": 2, "mcgill_billboard": 1},
    "country": {"openewld_public_domain": 1, "mcgill_billboard": 1, "oneills1850": 1, "ryansMammoth": 1},
    "bluegrass": {"openewld_public_domain": 1, **_FIDDLE},
    "folk": {"openewld_public_domain": 2, **_FIDDLE},
    "celtic": {**_FIDDLE, "grammar": 1},
    "cinematic": {"grammar": 3, "oneills1850": 1, "openewld_public_domain": 1, "mood_progressions": 1},
    "classical": {"grammar": 3, "oneills1850": 1, "openewld_public_domain": 1},
    "baroque": {"grammar": 3, "oneills1850": 1},
    "romantic": {"grammar": 2, "openewld_public_domain": 2},
    "waltz": {"openewld_public_domain": 3, "oneills1850": 1, "grammar": 1},
    "march": {"openewld_public_domain": 2, "ryansMammoth": 1, "grammar": 1},
    "polka": {"ryansMammoth": 2, "oneills1850": 1, "openewld_public_domain": 1, "grammar": 1},
    "lullaby": {"openewld_public_domain": 2, "oneills1850": 1, "grammar": 1},
    "ballad": {"mcgill_billboard": 2, "openewld_public_domain": 2, "grammar": 1, "mood_progressions": 1},
    "chiptune": {"grammar": 2, "ryansMammoth": 1, "oneills1850": 1, "mcgill_billboard": 1, "mood_progressions": 1},
    "ambient": {"grammar": 3, "mcgill_billboard": 1, "mood_progressions": 2},
    "techno": {"grammar": 3, "mood_progressions": 1},
    "trap": {"grammar": 3, "mood_progressions": 1},
    "metal": {"grammar": 4, "mcgill_billboard": 1, "mood_progressions": 1},
    "lo-fi": {"grammar": 2, "openewld_public_domain": 1, "mcgill_billboard": 1, "mood_progressions": 1},
}
"""How often each source is drawn for a style; styles not named here play pop charts and our grammar."""


@dataclass(frozen=True, slots=True)
class Job:
    """One piece to arrange: which tune, in which style, and the seed of every choice."""

    work: str
    style: str
    seed: int


MOST_STYLES = 10
"""In how many styles a tune is arranged at most: the few hundred lead sheets must not become most of what is heard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A tune of the archives that cannot be used."""

    source: str
    work: str
    why: str


@functools.lru_cache(maxsize=2)
def survey(root: Path) -> tuple[dict[str, dict[str, Meter | None]], tuple[Unreadable, ...]]:
    """The meter of every usable tune, by source and work (None: any meter), and what cannot be used. Reads them all."""
    usable: dict[str, dict[str, Meter | None]] = {}
    unreadable: list[Unreadable] = []
    for source, works in leadsheets.catalogue(root).items():
        usable[source] = {}
        for work in works:
            try:
                usable[source][work] = leadsheets.read(root, work).meter
            except Exception as error:  # noqa: BLE001 - sources are 15 years of other people's files
                unreadable.append(Unreadable(source=source, work=work, why=f"{type(error).__name__}: {error}"))
    try:
        usable[loops.SOURCE] = dict.fromkeys(loops.loops(root))
    except (ValueError, KeyError, TypeError) as error:
        unreadable.append(Unreadable(source=loops.SOURCE, work=loops.FILE, why=str(error)))
    return usable, tuple(unreadable)


def plan(root: Path, seed: int, per_style: int) -> list[Job]:
    """`per_style` jobs a style. A tune comes at most once in a style, and in MOST_STYLES of them."""
    usable, _ = survey(root)
    used: Counter[str] = Counter()
    jobs: dict[str, list[Job]] = {style: [] for style in STYLES}
    # In an order by chance: were it always the same, the last styles would find the favourites used up.
    for style in random.Random(seed).sample(list(STYLES.values()), len(STYLES)):
        rng = random.Random(f"{seed}/{style.name}")
        pools = {source: _pool(works, style, used, rng) for source, works in usable.items()}
        for index in range(per_style):
            work = _draw(style, pools, index, rng)
            used[work] += 1
            jobs[style.name].append(Job(work, style.name, rng.randrange(2**31)))
    return [job for dealt in jobs.values() for job in dealt]


def _pool(works: Mapping[str, Meter | None], style: Style, used: Counter[str], rng: random.Random) -> list[str]:
    """The works that the style can play, the most used first: they are drawn from the end."""
    suits = [
        work
        for work, meter in works.items()
        if used[work] < MOST_STYLES and (meter is None or form.playable(meter, style) is not None)
    ]
    rng.shuffle(suits)
    return sorted(suits, key=lambda work: -used[work])


def _draw(style: Style, pools: dict[str, list[str]], index: int, rng: random.Random) -> str:
    weights = SOURCES.get(style.name, _CHARTS)
    source = rng.choices(list(weights), weights=list(weights.values()))[0]
    pool = pools.get(source)
    return pool.pop() if pool else f"grammar/{style.name}/{index}"


def pieces(root: Path, *, seed: int, per_style: int) -> Iterator[Piece]:
    """All pieces of a plan, one after another; sources that turn out broken are left out."""
    for job in plan(root, seed, per_style):
        piece = realise(job, root)
        if piece is not None:
            yield piece


def realise(job: Job, root: Path) -> Piece | None:
    """Arranges one job, always in the same way. None if its source is broken or MMA cannot play it."""
    rng = random.Random(f"{job.seed}/{job.work}/{job.style}")
    style = STYLES[job.style]
    try:
        tune = _tune(job, root, style, rng)
        return arrange(tune, style, rng, takes.load(root))
    except (TuneError, MmaError):
        return None


def _tune(job: Job, root: Path, style: Style, rng: random.Random) -> Tune:
    if not job.work.startswith(("grammar/", "moods/")):
        return leadsheets.read(root, job.work)
    meter = style.meters[0] if rng.random() < 0.6 else rng.choice(style.meters)
    if job.work.startswith("moods/"):
        return progressions.compose_on(loops.loop(root, job.work), style.name, meter, rng=rng)
    return progressions.compose(style.name, meter, minor=rng.random() < style.minor, work=job.work, rng=rng)


def arrange(tune: Tune, style: Style, rng: random.Random, archive: takes.Archive | None = None) -> Piece:
    """A tune as a piece in a style, now and then with a human drummer. Raises MmaError if the MMA groove fails."""
    laid = form.lay_out(form.fit(tune, style, rng), rng)
    slow, usual, fast = style.bpm
    bpm = round(rng.triangular(slow, fast, usual))
    band = backing.seat(style, rng)
    has_lead = rng.random() < (0.97 if laid.melody else 0.67)
    drummer = None
    if archive is not None and Role.DRUMS in band:
        drummer = drummers.hire(archive, style, laid.tune.meter, bpm, rng)
    notes = backing.play(laid, style, band, rng, drummer)
    if has_lead and Role.LEAD in band:
        notes[Role.LEAD] = _lead(laid, style, band[Role.LEAD], rng)
    if Role.COUNTER in band and not notes.get(Role.COUNTER):
        notes[Role.COUNTER] = _counter(laid, style, band[Role.COUNTER], notes.get(Role.LEAD, []), rng)
    parts = finish.parts(laid, style, band, notes, rng)
    bars = tuple(Bar(chord, section) for chord, section in zip(laid.chords, laid.sections, strict=True))
    score = Score(bpm=float(bpm), meter=laid.tune.meter, key=laid.tune.key, bars=bars, parts=parts)
    licence = tune.licence if drummer is None else f"{tune.licence}; {drummers.LICENCE}"
    return Piece(score=score, style=style.name, source=tune.source, work=tune.work, licence=licence)


def _plan_of(laid: form.Form, style: Style, program: int, density: int) -> melody.Plan:
    instrument = GENERAL_MIDI[program]
    low = max(instrument.low, 59)
    return melody.Plan(
        chords=tuple(laid.chords[bar] for bar in laid.body),
        letters=laid.tune.letters,
        key=laid.tune.key,
        meter=laid.tune.meter,
        style=style.name,
        low=low,
        high=max(low + 17, min(instrument.high, 83)),
        density=density,
    )


def _lead(laid: form.Form, style: Style, program: int, rng: random.Random) -> list[Note]:
    if laid.melody:
        return list(laid.melody)
    density = max(0, min(2, round(1 + style.arousal * 0.9 + rng.uniform(-0.7, 0.5))))
    start = laid.body.start * laid.tune.meter.bar_ticks
    made = melody.write(_plan_of(laid, style, program, density), rng)
    return [replace(note, onset=note.onset + start) for note in made]


def _counter(laid: form.Form, style: Style, program: int, lead: list[Note], rng: random.Random) -> list[Note]:
    start = laid.body.start * laid.tune.meter.bar_ticks
    heard = [replace(note, onset=note.onset - start) for note in lead if note.onset >= start]
    line = counterpoint.line(_plan_of(laid, style, program, 1), heard, rng)
    sections = [laid.sections[bar] for bar in laid.body]
    silent = {Section.A} if len(set(sections)) > 1 else set()
    bar_ticks = laid.tune.meter.bar_ticks
    return [replace(note, onset=note.onset + start) for note in line if sections[note.onset // bar_ticks] not in silent]
