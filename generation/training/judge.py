"""The judge: tells real music from composed music by its histograms, as the adversary of a GAN does; is it of use?

Goodfellow et al., "Generative Adversarial Nets" (2014), but for choosing among takes instead of for learning. It is
worth a term of the critic's only if what it chooses is nearer to real music than what the critic chooses without it:

    python -m generation.training.judge --data runs/corpus --songs runs/judge

composes the songs first (several takes of each brief) where the folder has none, writes the judge's weights and prints
the figures.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit
from scipy.stats import rankdata
from tqdm import tqdm

from generation import adversary, critic, midi, traits
from generation.adversary import Floats, Judge, histograms
from generation.brief import Brief
from generation.compose import Composer
from generation.critic import Verdict
from generation.engine import Engine
from generation.novelty import Index
from generation.sampling import Dice, Sampling
from generation.takes import Take
from generation.training import decoded, examples
from generation.training.dataset import Dataset
from generation.training.examples import Example
from generation.training.norms import row

BRIEFS, TAKES, BARS = 40, 3, 16
"""What is composed: takes of briefs taken from held-out pieces."""
FOLDS = 5
_REAL_PER_SONG = 5
_PENALTY = 30.0
"""Of the squared weights: there are more bins than songs."""
_LEAST_SCALE = 0.01  # of a bin: what hardly ever occurs shall not weigh more for it
_PICKS = 500
"""Random choices of a take for every brief, to tell a gain from luck."""


def fit(composed: Floats, real: Floats) -> Judge:
    """Logistic regression with both kinds in equal shares. Of (songs, bins) each."""
    features = np.concatenate((real, composed))
    is_real = np.repeat([1.0, 0.0], (len(real), len(composed)))
    weight = np.repeat([0.5 / len(real), 0.5 / len(composed)], (len(real), len(composed))) * len(features)
    nothing, bins = np.zeros(()), features.shape[1]
    blank = Judge(
        mean=features.mean(axis=0),
        scale=features.std(axis=0) + _LEAST_SCALE,
        weights=np.zeros(bins),
        bias=nothing,
        centre=nothing,
        spread=nothing + 1,
    )
    inputs = np.column_stack((blank.standardised(features), np.ones(len(features))))

    def loss(theta: Floats) -> tuple[float, Floats]:
        logits, penalised = inputs @ theta, np.append(theta[:-1], 0)
        surprise = weight * (np.logaddexp(0, logits) - is_real * logits)
        slope = inputs.T @ (weight * (expit(logits) - is_real)) + _PENALTY * penalised
        return float(surprise.sum() + _PENALTY / 2 * (penalised**2).sum()), slope

    theta = minimize(loss, np.zeros(bins + 1), jac=True, method="L-BFGS-B").x
    judge = replace(blank, weights=theta[:-1], bias=theta[-1:].reshape(()))
    logits = judge.logits(composed)
    return replace(judge, centre=np.array(logits.mean()), spread=np.array(logits.std()))


def auc(real: Floats, composed: Floats) -> float:
    """How often a real song scores above a composed one."""
    ranks = rankdata(np.concatenate((real, composed)))[: len(real)]
    return float((ranks.sum() - len(real) * (len(real) + 1) / 2) / (len(real) * len(composed)))


def crossed(composed: Floats, groups: Sequence[int], real: Floats, held_out: Floats) -> tuple[Floats, list[float]]:
    """Realness of each composed song by a judge that never saw a take of its brief, and the AUC of each fold."""
    folds = np.array(groups) % FOLDS
    shares, areas = np.zeros(len(composed)), []
    for fold in range(FOLDS):
        judge = fit(composed[folds != fold], real)
        logits = judge.logits(composed[folds == fold])
        areas.append(auc(judge.logits(held_out), logits))
        shares[folds == fold] = judge.share(logits)
    return shares, areas


def distance(chosen: Floats, real: Floats) -> float:
    """Mean Kolmogorov-Smirnov distance over the columns; 0: as in real music. NaN stands for nothing to measure."""
    columns = ((one[~np.isnan(one)], two[~np.isnan(two)]) for one, two in zip(chosen.T, real.T, strict=True))
    return float(np.mean([_farthest_apart(one, two) for one, two in columns if len(one) and len(two)]))


def _farthest_apart(one: Floats, two: Floats) -> float:
    """The Kolmogorov-Smirnov statistic of two samples."""
    places = np.concatenate((one, two))
    shares = [np.searchsorted(np.sort(sample), places, "right") / len(sample) for sample in (one, two)]
    return float(np.abs(shares[0] - shares[1]).max())


def picked(groups: Sequence[int], scores: Floats) -> list[int]:
    """The take of each brief that scores highest."""
    order = sorted(range(len(groups)), key=lambda song: groups[song])
    return [max(takes, key=lambda song: scores[song]) for _, takes in groupby(order, key=lambda song: groups[song])]


def compose(data: Dataset, folder: Path) -> None:
    """Writes `songs.jsonl` and `songs/`; goes on where it was stopped."""
    (folder / "songs").mkdir(parents=True, exist_ok=True)
    file = folder / "songs.jsonl"
    done = len(file.read_text().splitlines()) // TAKES if file.exists() else 0
    by_style = np.argsort(data.styles, kind="stable")
    pieces = by_style[np.linspace(0, len(data) - 1, BRIEFS).astype(int)]
    engine = Composer.load().engine
    for number in tqdm(range(done, BRIEFS), desc="composing", file=sys.stderr):
        brief = replace(decoded.brief(data, int(pieces[number])), bars=BARS)
        lines = []
        for index, take in enumerate(asyncio.run(_takes(engine, brief, number)), start=number * TAKES):
            (folder / "songs" / f"{index:04d}.mid").write_bytes(midi.write(take.score()))
            lines.append(json.dumps({"index": index, "brief": brief.to_json(), "seed": number}) + "\n")
        with file.open("a") as songs:  # all takes of a brief or none, so that a stopped run goes on
            songs.write("".join(lines))


async def _takes(engine: Engine, brief: Brief, seed: int) -> tuple[Take, ...]:
    handle = await engine.submit(brief, sampling=Sampling(), dice=[Dice(seed, take) for take in range(TAKES)])
    return await handle.result()


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generation.training.judge", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder made by generation.training.prepare")
    parser.add_argument("--songs", type=Path, required=True, help="folder of songs, with takes of each brief")
    parser.add_argument("--out", type=Path, default=adversary.FILE, help="where to (default: the package's own)")
    options = parser.parse_args(argv)
    train, held_out = (Dataset.load(options.data / f"{split}.npz") for split in ("train", "held_out"))
    if not (options.songs / "songs.jsonl").exists():
        compose(held_out, options.songs)
    songs = examples.composed(options.songs)
    bodies = Bodies.of(songs, *(_of_same_styles(songs, data) for data in (train, held_out)))
    fit(bodies.composed, bodies.real).save(options.out)
    print(report(songs, bodies))  # noqa: T201 - the command's result
    return 0


def _of_same_styles(songs: Sequence[Example], data: Dataset) -> list[Example]:
    """Real pieces in the styles of the composed songs, at most `_REAL_PER_SONG` times as many, in equal shares."""
    random, count = np.random.default_rng(0), len({song.group for song in songs}) * _REAL_PER_SONG
    styles = {song.brief.style for song in songs}
    names = np.array([decoded.brief(data, piece).style for piece in range(len(data))])
    chosen = [
        random.permutation(np.flatnonzero(names == style))[: -(-count // len(styles))] for style in sorted(styles)
    ]
    return examples.real(data, [int(piece) for pieces in chosen for piece in pieces])


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies:
    """Composed songs and real ones as rows of histograms and of traits."""

    groups: list[int]  # of the composed songs: takes of one brief share theirs
    composed: Floats
    real: Floats
    held_out: Floats
    composed_traits: Floats
    held_out_traits: Floats

    @classmethod
    def of(cls, songs: Sequence[Example], real: Sequence[Example], held_out: Sequence[Example]) -> Bodies:
        composed, known, unseen = (
            np.array([histograms(song.score) for song in group]) for group in (songs, real, held_out)
        )
        measured, reference = (
            np.array([row(traits.measure(song.score)) for song in group]) for group in (songs, held_out)
        )
        return cls(
            groups=[song.group for song in songs],
            composed=composed,
            real=known,
            held_out=unseen,
            composed_traits=measured,
            held_out_traits=reference,
        )

    def distances(self, chosen: Sequence[int]) -> tuple[float, float]:
        """Of some composed songs from the held-out pieces: in traits, which the judge does not see; in histograms."""
        return (
            distance(self.composed_traits[chosen], self.held_out_traits),
            distance(self.composed[chosen], self.held_out),
        )


def report(songs: Sequence[Example], bodies: Bodies) -> str:
    """The figures as Markdown: how well the judge tells them apart, and what choosing by it is good for."""
    shares, areas = crossed(bodies.composed, bodies.groups, bodies.real, bodies.held_out)
    verdicts = _verdicts(songs)
    blind = np.array([replace(verdict, terms=replace(verdict.terms, realness=0.0)).total for verdict in verdicts])
    seeing = np.array(
        [
            replace(verdict, terms=replace(verdict.terms, realness=float(share))).total
            for verdict, share in zip(verdicts, shares, strict=True)
        ]
    )
    random, briefs = np.random.default_rng(0), len(set(bodies.groups))
    luck = np.array([bodies.distances(picked(bodies.groups, random.random(len(songs)))) for _ in range(_PICKS)])
    lines = [
        f"{len(songs)} takes of {briefs} briefs",
        f"{len(bodies.real)} real pieces to learn from, {len(bodies.held_out)} held out",
        f"AUC on held-out pieces and unseen briefs: {np.mean(areas):.3f} ± {np.std(areas) / np.sqrt(FOLDS):.3f}",
        f"Spread of the critic's total without the judge: {blind.std():.4f}",
        f"Spread of the judge's share of the total: {(seeing - blind).std():.4f}",
        f"Correlation of the two: {np.corrcoef(blind, shares)[0, 1]:.2f}",
        "",
        "| chosen by | distance in traits | chance is nearer | distance in histograms | chance is nearer |",
        "|---|---:|---:|---:|---:|",
        f"| chance | {luck[:, 0].mean():.4f} | | {luck[:, 1].mean():.4f} | |",
    ]
    for name, values in (("the critic without the judge", blind), ("the judge", shares), ("the critic", seeing)):
        away = np.array(bodies.distances(picked(bodies.groups, values)))
        by_traits, by_bins = (luck <= away).mean(axis=0)
        lines.append(f"| {name} | {away[0]:.4f} | {by_traits:.0%} | {away[1]:.4f} | {by_bins:.0%} |")
    return "\n".join(lines)


def _verdicts(songs: Sequence[Example]) -> list[Verdict]:
    """Where a song's surprise is not known, the usual one stands in for it."""
    index, usual = Index.load(), critic.norms().nats_a_token
    return [
        critic.judge(song.score, song.brief, nats_a_token=song.nats_a_token or usual[song.brief.style], index=index)
        for song in songs
    ]


if __name__ == "__main__":
    raise SystemExit(main())
