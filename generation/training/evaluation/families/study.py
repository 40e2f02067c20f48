"""Held-out bits a note of five model families of about equal size after the same training tokens.

Every family reads the same windows in the same order and is measured on the same held-out pieces in windows of the
same length. The Markov chain's order is chosen on training pieces that are kept out for that. One file a family is
kept, so that a stopped study goes on with the next family.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from tqdm import tqdm

from generation.training.dataset import Dataset
from generation.training.evaluation.families.learning import PEAK_RATES, Setting, Split, learn, surprises
from generation.training.evaluation.families.markov import Examples, Markov
from generation.training.evaluation.families.networks import NETWORKS, OURS
from generation.training.train import Surprise, batch

MARKOV = "Markov chain"
FAMILIES = (MARKOV, *NETWORKS)
ORDERS = range(1, 9)
TOKENS = 6_000_000
"""With which each family is trained."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A family, trained and measured: what is kept on disk."""

    corpus: str  # hash of the two data files
    setting: Setting
    family: str
    parameters: int  # weights; of the Markov chain, stored counts
    training_tokens: int
    seconds: float  # of the processor, for the final training alone
    chosen: float  # peak learning rate, or order
    pieces: list[Surprise]  # by held-out piece

    def save(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(self)))

    @classmethod
    def load(cls, path: Path) -> Measured:
        """Raises FileNotFoundError."""
        fields = json.loads(path.read_text())
        fields["setting"] = Setting(**fields["setting"])
        fields["pieces"] = [Surprise(**piece) for piece in fields["pieces"]]
        return cls(**fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A line of the table. Errors are standard errors over pieces, of ratios of sums (Cochran, 1977)."""

    family: str
    parameters: int
    training_tokens: int
    seconds: float
    chosen: float
    nats_a_token: float
    bits_a_note: float
    error: float
    above_ours: float  # bits a note more than ours, piece by piece
    above_ours_error: float

    @classmethod
    def of(cls, measured: Measured, ours: Measured) -> Result:
        total, reference = Surprise.sum(measured.pieces), Surprise.sum(ours.pieces)
        notes, bits, our_bits = (
            np.array([piece.notes for piece in ours.pieces], np.float64),
            _bits(measured.pieces),
            _bits(ours.pieces),
        )
        return cls(
            family=measured.family,
            parameters=measured.parameters,
            training_tokens=measured.training_tokens,
            seconds=measured.seconds,
            chosen=measured.chosen,
            nats_a_token=total.nats_a_token,
            bits_a_note=total.bits_a_note,
            error=ratio_error(bits, notes),
            above_ours=total.bits_a_note - reference.bits_a_note,
            above_ours_error=ratio_error(bits - our_bits, notes),
        )


def _bits(pieces: list[Surprise]) -> np.ndarray:
    return np.array([piece.nats for piece in pieces]) / np.log(2)


def ratio_error(amounts: np.ndarray, notes: np.ndarray) -> float:
    """Standard error of sum(amounts) / sum(notes), both by piece."""
    deviations = amounts - notes * (amounts.sum() / notes.sum())
    return float(np.sqrt((deviations**2).sum() * len(notes) / (len(notes) - 1)) / notes.sum())


def run(data: Path, out: Path, tokens: int = TOKENS, *, setting: Setting | None = None) -> list[Result]:
    """Writes `out`/families.json from `out`/families/*.json, measuring what is not there yet for these data and tokens.

    `data` is a folder made by generation.training.prepare; raises FileNotFoundError where it has no data.
    """
    setting = setting or Setting(tokens=tokens)
    files = [data / "train.npz", data / "held_out.npz"]
    corpus = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
    split, held_out = Split.of(Dataset.load(files[0])), Dataset.load(files[1])
    measured: dict[str, Measured] = {}
    for family in FAMILIES:
        path = out / "families" / f"{family.replace(' ', '_')}.json"
        kept = Measured.load(path) if path.exists() else None
        if kept is None or (kept.corpus, kept.setting) != (corpus, setting):
            measure = _measure_markov if family == MARKOV else _measure_network
            kept = measure(family, split, held_out, setting, corpus)
            kept.save(path)
        measured[family] = kept
    results = [Result.of(each, measured[OURS]) for each in measured.values()]
    (out / "families.json").write_text(json.dumps([asdict(result) for result in results], indent=1))
    return results


def _spread(held_out: Dataset, setting: Setting) -> list[int]:
    count = min(setting.pieces, len(held_out))
    return np.linspace(0, len(held_out) - 1, count).astype(int).tolist()


def _measure_network(family: str, split: Split, held_out: Dataset, setting: Setting, corpus: str) -> Measured:
    learnt = learn(family, split, setting)
    return Measured(
        corpus=corpus,
        setting=setting,
        family=family,
        parameters=sum(value.numel() for value in learnt.network.parameters()),
        training_tokens=learnt.tokens,
        seconds=learnt.seconds,
        chosen=PEAK_RATES[family],
        pieces=surprises(learnt.network, held_out, _spread(held_out, setting), length=setting.length),
    )


def _measure_markov(family: str, split: Split, held_out: Dataset, setting: Setting, corpus: str) -> Measured:
    begun = time.process_time()
    examples = _windows(split, setting)
    model = Markov.count(examples)
    seconds = time.process_time() - begun
    tried = [
        (order, Surprise.sum(model.surprises(split.data, split.validation, order, setting.length)).nats_a_token)
        for order in tqdm(ORDERS, desc=f"{family}, orders", file=sys.stderr)
    ]
    order, _ = min(tried, key=lambda pair: pair[1])
    return Measured(
        corpus=corpus,
        setting=setting,
        family=family,
        parameters=model.stored(order),
        training_tokens=len(examples.words),
        seconds=seconds,
        chosen=order,
        pieces=model.surprises(held_out, _spread(held_out, setting), order, setting.length),
    )


def _windows(split: Split, setting: Setting) -> Examples:
    """What the networks are trained on, batch by batch."""
    parts: list[Examples] = []
    with tqdm(total=setting.tokens, unit="token", desc=MARKOV, file=sys.stderr) as bar:
        while bar.n < setting.tokens:
            ids, _, goals = batch(
                split.data,
                split.weights,
                rows=setting.rows,
                length=setting.length,
                seed=setting.seed,
                step=len(parts),
            )
            parts.append(Examples.of(ids.numpy(), goals.numpy(), max(ORDERS)))
            bar.update(len(parts[-1].words))
    return Examples.join(parts)


def main(argv: Sequence[str] | None = None) -> int:
    """Prints a Markdown table; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generation.training.evaluation.families", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder made by generation.training.prepare")
    parser.add_argument("--out", type=Path, required=True, help="folder for families.json; what it holds is kept")
    parser.add_argument("--tokens", type=float, default=TOKENS, help="training tokens of each family")
    options = parser.parse_args(argv)
    print(table(run(options.data, options.out, int(options.tokens))))  # noqa: T201 - the command's result
    return 0


def table(results: list[Result]) -> str:
    """The results in Markdown."""
    lines = [
        "| family | parameters | training tokens | seconds | nats a token | bits a note | more than ours |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for each in results:
        more = "" if each.family == OURS else f"{each.above_ours:+.3f} ± {each.above_ours_error:.3f}"
        lines.append(
            f"| {each.family} | {each.parameters:,} | {each.training_tokens:,} | {each.seconds:.0f} "
            f"| {each.nats_a_token:.3f} | {each.bits_a_note:.3f} ± {each.error:.3f} | {more} |"
        )
    return "\n".join(lines)
