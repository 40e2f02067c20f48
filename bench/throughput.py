"""Tokens a second: the engine over whole songs, rules and all, against other ways to sample from the same network."""

from __future__ import annotations

import asyncio
import statistics
import sys
from collections import defaultdict
from collections.abc import Callable
from functools import cache, partial

from bench import report, songs
from bench.rivals import RIVALS, Rival

BATCHES = (1, 8, 32)
LENGTH = 1024  # tokens of a rival's song
BARS = 32
ROUNDS = 5
PROBE_TOKENS = 128
MOST_SECONDS = 40.0  # for which a rival is measured in one round

OURS = "**this engine**"
OURS_FIRST = f"**this engine, the first {LENGTH:,} tokens**"
TEXTBOOK = "textbook loop without a cache"
_WAYS = {
    TEXTBOOK: [(TEXTBOOK, 1), (TEXTBOOK, 2)],
    "transformers `generate`, dynamic cache": [("transformers `generate`, dynamic cache", n) for n in (1, 2)],
    "transformers `generate`, static cache": [("transformers `generate`, static cache", n) for n in (1, 2)],
    "transformers `generate_batch`": [("transformers `generate_batch`", n) for n in (1, 2)],
    "CTranslate2 float32": [
        ("CTranslate2 float32", 1),
        ("CTranslate2 float32", 2),
        ("CTranslate2 float32, a batch for each thread", 2),
    ],
    "CTranslate2 int8": [
        ("CTranslate2 int8", 1),
        ("CTranslate2 int8", 2),
        ("CTranslate2 int8, a batch for each thread", 2),
    ],
}
"""The ways to run each rival; at each batch the fastest is measured."""
Rates = dict[tuple[str, int], list[float]]  # tokens a second, by who and batch


def run() -> list[str]:
    """A section of the report."""
    rates: Rates = defaultdict(list)
    lengths: list[float] = []
    ways = {(name, rows): _fastest(name, rows) for rows in BATCHES for name in _WAYS if _takes_part(name, rows)}
    for number in range(ROUNDS):
        for rows in BATCHES:
            made = asyncio.run(
                songs.takes(songs.composer().engine, range(number * rows, (number + 1) * rows), bars=BARS)
            )
            rates[OURS, rows].append(made.drawn / made.seconds)
            lengths.append(made.written / rows)
            if rows == 1:
                rate = asyncio.run(songs.first(songs.composer().engine, number, written=LENGTH))
                rates[OURS_FIRST, rows].append(rate)
            for name in _WAYS:
                if _takes_part(name, rows):
                    rates[name, rows].append(ways[name, rows]())
            _tell(f"round {number + 1} of {ROUNDS}, batch {rows}", rates, rows)
    return _report(rates, lengths)


def _takes_part(name: str, rows: int) -> bool:
    """The textbook loop alone takes minutes for one song."""
    return rows == 1 or name != TEXTBOOK


@cache
def _rival(name: str, threads: int) -> Rival:
    return RIVALS[name](threads=threads)


def _rate(name: str, threads: int, rows: int, length: int) -> float:
    return rows * length / _rival(name, threads).generate(rows, length)


def _fastest(name: str, rows: int) -> Callable[[], float]:
    """The fastest way, ready to be measured: by whole songs, or by as many tokens of each as it has time for."""
    rates = {way: _rate(*way, rows, PROBE_TOKENS) for way in _WAYS[name]}
    best = max(rates, key=lambda way: rates[way])
    length = min(LENGTH, max(PROBE_TOKENS, int(rates[best] * MOST_SECONDS / rows))) if name != TEXTBOOK else LENGTH
    sys.stderr.write(f"{name}, batch {rows}: {best} of {rates}, {length} tokens\n")
    return partial(_rate, *best, rows, length)


def _tell(what: str, rates: Rates, rows: int) -> None:
    figures = ", ".join(f"{name} {found[-1]:.0f}" for (name, batch), found in rates.items() if batch == rows)
    sys.stderr.write(f"{what}: {figures}\n")


def _report(rates: Rates, lengths: list[float]) -> list[str]:
    median = {key: statistics.median(values) for key, values in rates.items()}
    lines = [
        *report.paragraph(
            f"Tokens a second, medians of {ROUNDS} rounds in which all are measured in turn. The engine composes whole",
            f"songs of {BARS} bars ({statistics.mean(lengths):,.0f} tokens on average), one take each, with all rules; only",
            f"tokens that it drew are counted, not those that the rules gave. The rivals draw {LENGTH:,} tokens a song,",
            "with no rules, by the same weights in the nearest layout that they run (Llama's: all heads take the index",
            "as position). For each rival and batch the fastest of one thread, two threads, and a batch for each of two",
            f"threads was chosen; what would take over {MOST_SECONDS:.0f} s draws fewer tokens, which are the quickest of a song. In",
            "brackets: how many times as fast the engine is, the median over the rounds. The textbook loop is measured",
            f"against the first {LENGTH:,} tokens of a song.",
        ),
        "",
        "| | " + " | ".join(f"batch {rows}" for rows in BATCHES) + " |",
        "|---|" + "---:|" * len(BATCHES),
        f"| {OURS} | " + " | ".join(f"**{median[OURS, rows]:,.0f}**" for rows in BATCHES) + " |",
    ]
    lines.append(f"| {OURS_FIRST} | {median[OURS_FIRST, 1]:,.0f} |" + " – |" * (len(BATCHES) - 1))
    for name in _WAYS:
        cells = [
            f"{median[name, rows]:,.0f} ({_times(rates, name, rows):.2f})" if (name, rows) in median else "–"
            for rows in BATCHES
        ]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return lines


def _times(rates: Rates, name: str, rows: int) -> float:
    """The median over the rounds of how many times as fast the engine was."""
    ours = rates[OURS_FIRST if name == TEXTBOOK else OURS, rows]
    return statistics.median(own / theirs for own, theirs in zip(ours, rates[name, rows], strict=True))
