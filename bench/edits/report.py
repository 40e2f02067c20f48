"""Tables of what was found."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import groupby

import numpy as np
from scipy import stats

from bench import report
from bench.edits import blends, changes, core, harmony, material, styles
from bench.edits.cases import Case, Found
from bench.edits.measuring import measured

CASES: tuple[Case, ...] = (*core.CASES, *harmony.CASES, *changes.CASES, *blends.CASES)


def run(cases: Sequence[Case] = CASES, count: int = material.SONGS) -> list[str]:
    """A section of the report."""
    found = asyncio.run(measured(cases, count))
    dials = [case for case in cases if case.dial is not None]
    return [
        *report.paragraph(
            f"{count} songs of {material.BARS[0]} to {material.BARS[-1]} bars, of every style in turn, composed by the",
            "model as it is shipped, written as MIDI and read again. Every edit is composed with one take. *Kept* is",
            "judged by the notes alone: part, onset, pitch, duration and velocity are the same to the tick. *New* is how",
            "much of what should change did: 1 − F1 of (part, onset, pitch) before and after.",
        ),
        "",
        "| edit | songs | notes that had to stay | of these lost | all else stays | did what was asked | new, median (least) |",
        "|---|---:|---:|---:|---:|---:|---:|",
        *(row(case.name, found[case.name]) for case in cases),
        *(["", *_dial_table(dials, found)] if dials else []),
        *(["", *_joins(found[core.THREE_TAKES])] if core.THREE_TAKES in found else []),
        *(["", *_styles(count)] if "restyle" in found else []),
    ]


def _joins(found: Sequence[Found | None]) -> list[str]:
    joins = np.array([one.joins for one in found if one is not None and any(one.joins)])
    chosen, others = joins[:, 0].mean(), joins[:, 1:].mean()
    return report.paragraph(
        f"Of the infills {len(joins)} are followed by a bar of the song. Of three takes, the one that is chosen leads there",
        f"with {chosen:.3f} nats a token of that bar, as the network has it, and the other two with {others:.3f}.",
    )


def _styles(count: int) -> list[str]:
    before, after = styles.nearer(count)
    return report.paragraph(
        "By features of the evaluation that the composer does not read (instruments, groove, pace, bass, harmony,",
        f"texture), {before:.0%} of the songs are nearer to the other songs of the style that they are to be restyled to",
        f"than to those of their own, and {after:.0%} of what came out.",
    )


def row(name: str, all_found: Sequence[Found | None]) -> str:
    found = [one for one in all_found if one is not None]
    new = [one.changed for one in found] or [0.0]
    return (
        f"| {name} | {len(found)} | {sum(one.kept for one in found):,} | {sum(one.lost for one in found):,} "
        f"| {sum(one.rest_stays for one in found)} | {sum(one.does for one in found)} "
        f"| {np.median(new):.2f} ({min(new):.2f}) |"
    )


def _dial_table(cases: Sequence[Case], found: dict[str, list[Found | None]]) -> list[str]:
    """Distance to each parent against the dial, by Spearman's rank correlation (1904)."""
    lines = [
        "| dial | to parent | rank correlation, all songs | in the mean of songs | songs with 0.8 or more | mean distance along the dial |",
        "|---|---:|---:|---:|---:|---|",
    ]
    for verb, group in groupby(cases, key=lambda case: case.name.split()[0]):
        settings = list(group)
        columns = [found[case.name] for case in settings]
        songs = [row for row in zip(*columns, strict=True) if all(one is not None for one in row)]
        parents = len(songs[0][0].distances) if songs and songs[0][0] is not None else 0
        for parent in range(parents):
            away = np.array([[one.distances[parent] for one in row if one is not None] for row in songs])
            lines.append(_dial_row(verb, parent, np.array([case.dial for case in settings], float), away))
    return lines


def rank_correlation(one: np.ndarray, other: np.ndarray) -> float:
    """Spearman's (1904); 0 where either is always the same."""
    ranks = np.array([stats.rankdata(one), stats.rankdata(other)])
    return float(np.corrcoef(ranks)[0, 1]) if ranks.std(axis=1).all() else 0.0


def _dial_row(verb: str, parent: int, dial: np.ndarray, away: np.ndarray) -> str:
    """`away` is (songs, settings)."""
    pooled = rank_correlation(np.tile(dial, len(away)), away.ravel())
    each = np.array([rank_correlation(dial, row) for row in away])
    means = ", ".join(f"{value:.2f}" for value in away.mean(axis=0))
    return f"| {verb} | {parent + 1} | {pooled:.3f} | {each.mean():.3f} | {(abs(each) >= 0.8).mean():.0%} | {means} |"
