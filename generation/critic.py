"""Which of several takes is the best: each is judged by terms from 0 to 1, and the highest total wins.

What is usual was measured on held-out pieces and lies in `weights/critic.json`, which `make ship` makes anew
(`training/norms.py`).
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from generation import adversary, analysis, novelty, tokens, traits
from generation.brief import Brief
from generation.errors import WeightsError
from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.styles import STYLES
from generation.score import Note, Part, Role, Score
from generation.theory import TICKS_PER_QUARTER, Key
from generation.traits import Traits

FILE = Path(__file__).with_name("weights") / "critic.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a take is judged by, each from 0 (never heard in real music) to 1 (as it should be)."""

    validity: float  # no notes out of range, no empty bars, no part that sleeps
    agreement: float  # mood, key and density as asked, measured in the notes
    harmony: float  # bass on roots, accompaniment and strong beats of the tune in the chord
    melody: float  # steps and leaps, compass, climax, breath, rhythms that return
    form: float  # what returns is alike, what departs is not; drums that keep a groove, and change it
    likelihood: float  # neither too surprising nor too predictable for its style, as the network sees it
    ending: float  # on the tonic, and held
    realness: float  # how real it seems to a judge that has learnt to tell real music from composed
    novelty: float  # 1 where no run of the tune is known, 0 at novelty.LIMIT


WEIGHTS = Terms(
    validity=3.0,  # what is broken is heard at once
    agreement=3.0,  # what was asked for comes before what is beautiful
    harmony=2.0,
    melody=2.0,
    form=2.0,
    likelihood=1.0,  # the network has had its say while it drew
    ending=1.0,  # two bars of many, and mostly guaranteed by the rules
    realness=3.0,  # as much as all else together, by its spread among takes
    novelty=1.0,  # a slope towards the limit, which by itself forbids
)
"""How much each term counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the critic says of a take."""

    terms: Terms
    shared_run: int  # notes: the longest run that the tune may share with a training tune

    @property
    def total(self) -> float:
        """The weighted mean of the terms, 0 to 1."""
        weights = asdict(WEIGHTS)
        return sum(weights[name] * value for name, value in asdict(self.terms).items()) / sum(weights.values())

    @property
    def is_copy(self) -> bool:
        """Whether the tune shares more than `novelty.LIMIT` notes: such a take is never delivered."""
        return self.shared_run > novelty.LIMIT

    def to_json(self) -> dict[str, Any]:
        """As a recipe states it."""
        terms = {name: round(value, 3) for name, value in asdict(self.terms).items()}
        return {"total": round(self.total, 3), "terms": terms, "shared_run": self.shared_run}


FULLNESS_PERCENTILES = (5, 20, 35, 50, 65, 80, 95)
"""Of a style's pieces, at which `Norms.fullness` is known."""
DENSITY_FACTORS = (0.5, 0.7, 1.0, 1.4, 1.9)
"""Times as many notes as usual, by the step of density that was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Norms:
    """What is usual in real music."""

    traits: dict[str, tuple[float, float, float, float]]  # 5th, 25th, 75th and 95th percentile, by trait
    nats_a_token: dict[str, float]  # mean by style; the network's surprise at held-out pieces
    nats_spread: float  # standard deviation within a style
    notes_a_quarter: dict[Role, float]  # mean, of the pieces where it plays
    fullness: dict[str, tuple[float, ...]]  # percentiles by style: notes a quarter, as a multiple of the band's usual

    def density(self, brief: Brief, *, luck: float) -> float:
        """Notes a quarter that a song is meant to have: as its style and band usually have, or as asked.

        `luck`, from 0 to 1, is its rank among pieces of the style; a mood that is livelier or calmer than the style
        usually is draws it up or down. A density that was asked for is a multiple of the median instead.
        """
        if brief.density is None:
            livelier = brief.mood.arousal - STYLES[brief.style].arousal
            pull = min(0.95, 1.3 * abs(livelier))
            rank, factor = luck * (1 - pull) + pull * (livelier > 0), 1.0
        else:
            rank, factor = 0.5, DENSITY_FACTORS[brief.density]
        usual = sum(self.notes_a_quarter[seat.role] for seat in brief.band)
        return usual * factor * float(np.interp(100 * rank, FULLNESS_PERCENTILES, self.fullness[brief.style]))

    def fit(self, trait: str, value: float) -> float:
        """1 in the middle half of real pieces, ½ at their 5th and 95th percentile, 0 as far again beyond."""
        low, first, third, high = self.traits[trait]
        if value < first:
            return max(0.0, 1 - (first - value) / (2 * max(first - low, _NARROWEST)))
        return max(0.0, 1 - (value - third) / (2 * max(high - third, _NARROWEST))) if value > third else 1.0


_NARROWEST = 0.05
"""Where nearly all real pieces are alike (every bass on its root), a song may still differ by this much for a half."""


@cache
def norms(path: Path = FILE) -> Norms:
    """The figures that are shipped. Raises WeightsError if their file is missing or damaged."""
    try:
        data = json.loads(path.read_text())
        found = {field.name: data["traits"][field.name] for field in fields(Traits)}
        ranges = {
            name: (float(low), float(first), float(third), float(high))
            for name, (low, first, third, high) in found.items()
        }
        usual = {style: float(data["nats_a_token"][style]) for style in tokens.STYLE_NAMES}
        return Norms(
            traits=ranges,
            nats_a_token=usual,
            nats_spread=float(data["nats_spread"]),
            notes_a_quarter={role: float(data["notes_a_quarter"][role]) for role in Role},
            fullness={style: tuple(map(float, data["fullness"][style])) for style in tokens.STYLE_NAMES},
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WeightsError(
            f"The critic's figures, {path}, cannot be read: they are missing or damaged.",
            "Install Minstrel again, or fetch the file again with `git checkout generation/weights`.",
        ) from error


_HARMONY = ("bass_roots", "chord_tones", "strong_tones")
_MELODY = ("steps", "leaps", "repeats", "compass", "peaks", "tune_bars", "tune_rhythms", "long_notes")
_FORM = ("returning", "contrast", "drum_repeats", "drum_patterns")


def judge(
    score: Score, brief: Brief, *, nats_a_token: float, index: novelty.Index, tune: Sequence[Note] | None = None
) -> Verdict:
    """Judges a take: 15 ms for 32 bars of a full band.

    `nats_a_token` is the network's mean surprise at the tokens that were drawn, by its own logits at temperature 1.
    `tune` is what has to be new of its melody, if not all of it.
    """
    found = traits.measure(score)
    shared = index.longest_run(novelty.melody(score) if tune is None else tune)
    terms = Terms(
        validity=_validity(score),
        agreement=_agreement(score, brief, found),
        harmony=_usual(found, _HARMONY),
        melody=_usual(found, _MELODY),
        form=_usual(found, _FORM),
        likelihood=likelihood(nats_a_token, brief.style),
        ending=_ending(score),
        realness=adversary.shipped().realness(score),
        novelty=min(1.0, max(0.0, 1 - (shared - novelty.GRAM) / (novelty.LIMIT - novelty.GRAM))),
    )
    return Verdict(terms=terms, shared_run=shared)


def likelihood(nats_a_token: float, style: str) -> float:
    """1 within a standard deviation of the style's held-out pieces, 0 from three on."""
    away = abs(nats_a_token - norms().nats_a_token[style]) / norms().nats_spread
    return min(1.0, max(0.0, (3 - away) / 2))


def _usual(found: Traits, names: Sequence[str]) -> float:
    """The mean fit of some traits; those that a song does not have (no drums, no tune) do not count."""
    values = [(name, getattr(found, name)) for name in names]
    fits = [norms().fit(name, value) for name, value in values if not math.isnan(value)]
    return sum(fits) / len(fits) if fits else 1.0


# ------------------------------------------------------------------------------------------------ validity

_LONGEST_REST = 8
"""Bars that a part may be silent in a row before it is missed: a period."""


def _validity(score: Score) -> float:
    """The product of three shares: notes in range, bars that sound, parts that do not sleep."""
    if not any(part.notes for part in score.parts):
        return 0.0
    in_range = np.mean([_in_range(part) for part in score.parts if part.notes])
    struck = [_bars_struck(part, score) for part in score.parts]
    sounding = np.mean(np.any(struck, axis=0))
    awake = np.mean([_longest_silence(bars) <= _LONGEST_REST for bars in struck])
    return float(in_range * sounding * awake)


def _in_range(part: Part) -> float:
    if part.is_drums:
        return 1.0
    instrument = GENERAL_MIDI[part.program]
    return sum(instrument.low <= note.pitch <= instrument.high for note in part.notes) / len(part.notes)


def _bars_struck(part: Part, score: Score) -> np.ndarray:
    """(bars,): whether the part sounds in each bar."""
    sounds, length = np.zeros(len(score.bars), bool), score.meter.bar_ticks
    for note in part.notes:
        sounds[note.onset // length : (note.end - 1) // length + 1] = True
    return sounds


def _longest_silence(sounds: np.ndarray) -> int:
    edges = np.flatnonzero(np.concatenate(([True], sounds, [True])))
    return int(np.diff(edges).max()) - 1


# ----------------------------------------------------------------------------------------------- agreement


def _agreement(score: Score, brief: Brief, found: Traits) -> float:
    """The mean of mood (both coordinates), key and, where it was asked for, density."""
    mood = analysis.mood(score)
    pitched = [note for part in score.parts if not part.is_drums for note in part.notes]
    fits = [
        max(0.0, 1 - abs(mood.valence - brief.mood.valence)),
        max(0.0, 1 - abs(mood.arousal - brief.mood.arousal)),
        _same_key(analysis.estimate_key(pitched), brief.key),
    ]
    if brief.density is not None:
        density = max(found.density, 0.01)  # a song without notes has no logarithm
        fits.append(max(0.0, 1 - abs(math.log2(density / norms().density(brief, luck=0.5)))))
    return sum(fits) / len(fits)


def _same_key(found: Key, asked: Key) -> float:
    """1 for the key that was asked for, ½ for its relative or the other mode on its tonic."""
    relative = 3 if asked.is_minor else -3
    if found.is_minor == asked.is_minor:
        return float(found.pitch_class == asked.pitch_class)
    return 0.5 * (found.pitch_class in (asked.pitch_class, (asked.pitch_class + relative) % 12))


# ------------------------------------------------------------------------------------------------- ending


def _ending(score: Score) -> float:
    """Thirds for: the lowest of the last notes is the tonic, something is held, the tune ends in the tonic chord."""
    start = score.total_ticks - score.meter.bar_ticks
    pitched = [note for part in score.parts if not part.is_drums for note in part.notes]
    last = [note for note in pitched if note.end > start]
    if not last:
        return 0.0
    tonic = score.key.pitch_class
    final = [note for note in last if note.end > max(note.end for note in last) - TICKS_PER_QUARTER]
    grounded = min(note.pitch for note in final) % 12 == tonic
    held = max(note.duration for note in last) >= score.meter.bar_ticks // 2
    tune = traits.tune_of(score)
    chord = {tonic, (tonic + (3 if score.key.is_minor else 4)) % 12, (tonic + 7) % 12}
    closes = tune is None or not tune.notes or tune.notes[-1].pitch % 12 in chord
    return (grounded + held + closes) / 3
