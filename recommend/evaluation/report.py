"""What was measured, as Markdown for people and as JSON for machines."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from recommend.evaluation import splits
from recommend.evaluation.bootstrap import SURE, Difference, Interval
from recommend.evaluation.contest import Contest, Round, Standing
from recommend.evaluation.splits import Kind

_HEAD = ("", "NDCG@10", f"{SURE:.0%} interval", "Recall@10", "MAP@10", "coverage@10", "fit, s", "p50, ms", "p99, ms")

TITLES = {Kind.WARM: "Warm", Kind.ITEMS: "Cold items", Kind.USERS: "Cold users"}


def markdown(contest: Contest, *, level: int = 2) -> str:
    """Of one data set, under a heading of this level."""
    lines = ["#" * level + f" {contest.data.name}", "", _facts(contest)]
    for held in contest.rounds:
        lines += ["", "#" * (level + 1) + f" {TITLES[held.kind]}", "", _question(contest, held), "", *_table(held)]
        lines += ["", _verdict(held)]
        if held.left_out:
            lines += [
                "",
                "Did not take part: " + "; ".join(f"{who} ({why})" for who, why in held.left_out.items()) + ".",
            ]
        if cut := [standing.name for standing in held.baselines if standing.was_cut]:
            lines += ["", f"Not all settings were tried, for want of time: {', '.join(cut)}."]
    for kind, reason in contest.not_held.items():
        lines += ["", f"{TITLES[kind]}: not measured. {reason}"]
    return "\n".join(lines) + "\n"


def document(contests: Sequence[Contest], *, command: str, minutes: float) -> str:
    """The whole of `docs/recommender.md`: how it is measured, and every data set."""
    head = Path(__file__).with_name("protocol.md").read_text("utf-8")
    stamp = f"*`{command}`, {datetime.now(UTC):%Y-%m-%d}, {_machine()}, {minutes:.0f} minutes.*"
    return "\n".join([head, stamp, "", *(markdown(contest) for contest in contests)]).rstrip("\n") + "\n"


def plain(contest: Contest) -> dict[str, Any]:
    """For JSON."""
    return {
        "data": contest.data.name,
        "users": contest.data.users,
        "items": contest.data.items,
        "likes": len(contest.data.likes),
        "features": len(contest.data.columns),
        "notes": list(contest.data.notes),
        "seed": contest.rules.seed,
        "folds": contest.rules.folds,
        "by_time": contest.rules.by_time,
        "splits": {
            held.kind.value: {
                "users": held.users,
                "candidates": held.candidates,
                "ours": _figures(held.ours),
                "baselines": [_figures(standing) for standing in held.baselines],
                "best_baseline": held.best.name,
                "ahead": _difference(held.ahead),
                "left_out": dict(held.left_out),
            }
            for held in contest.rounds
        },
        "not_measured": {kind.value: reason for kind, reason in contest.not_held.items()},
    }


def _facts(contest: Contest) -> str:
    data = contest.data
    counts = f"{len(data.likes):,} likes of {data.items:,} items by {data.users:,} users, {len(data.columns)} features."
    return " ".join([counts, *data.notes])


def _question(contest: Contest, held: Round) -> str:
    share = f"{splits.TEST:.0%}"
    hidden = {
        Kind.WARM: f"The newest {share} of each user's likes are hidden."
        if contest.rules.by_time
        else f"{share} of each user's likes are hidden, at random.",
        Kind.ITEMS: f"{share} of the items are hidden with all that was said of them, and ranked by their features.",
        Kind.USERS: f"{share} of the users are hidden but for their first {splits.GIVEN} likes.",
    }[held.kind]
    folds = contest.rules.folds if not (contest.rules.by_time and held.kind is Kind.WARM) else 1
    times = f"{folds} times, others each time; " if folds > 1 else ""
    return f"{hidden} {times[:1].upper()}{times[1:]}{held.users:,} users are asked, of {held.candidates:,} candidates."


def _table(held: Round) -> list[str]:
    rows = [_HEAD, *(_row(standing) for standing in sorted((*held.baselines, held.ours), key=lambda s: s.ndcg))]
    rows = [tuple(f"**{cell}**" for cell in row) if row[0] == held.ours.name else row for row in rows]
    widths = [max(len(row[place]) for row in rows) for place in range(len(_HEAD))]
    rule = "|" + "|".join("-" * (width + 1) + (":" if place else "-") for place, width in enumerate(widths)) + "|"
    head, *body = ("| " + " | ".join(_aligned(row, widths)) + " |" for row in rows)
    return [head, rule, *body]


def _aligned(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    first, *figures = zip(row, widths, strict=True)
    return [first[0].ljust(first[1]), *(figure.rjust(width) for figure, width in figures)]


def _row(standing: Standing) -> tuple[str, ...]:
    return (
        standing.name,
        f"{standing.ndcg:.4f}",
        _interval(standing.ndcg_interval),
        f"{standing.recall:.4f}",
        f"{standing.mean_average_precision:.4f}",
        f"{standing.coverage:.1%}",
        f"{standing.fit_seconds:.2f}",
        f"{standing.p50_ms:.2f}",
        f"{standing.p99_ms:.2f}",
    )


def _verdict(held: Round) -> str:
    ahead = held.ahead
    interval = ahead.ratio_interval
    return (
        f"{held.ours.name} against the best baseline, {held.best.name}: {ahead.ratio:+.1%} NDCG@10 "
        f"({SURE:.0%} interval {interval.low:+.1%} to {interval.high:+.1%}, paired by user)."
    )


def _interval(interval: Interval) -> str:
    return f"{interval.low:.4f} to {interval.high:.4f}"


def _figures(standing: Standing) -> dict[str, Any]:
    return {
        "name": standing.name,
        "ndcg@10": standing.ndcg,
        "ndcg@10_interval": [standing.ndcg_interval.low, standing.ndcg_interval.high],
        "recall@10": standing.recall,
        "map@10": standing.mean_average_precision,
        "coverage@10": standing.coverage,
        "fit_seconds": standing.fit_seconds,
        "p50_ms": standing.p50_ms,
        "p99_ms": standing.p99_ms,
        "settings": [dict(setting) for setting in standing.settings],
    }


def _difference(difference: Difference) -> dict[str, Any]:
    return {
        "ndcg@10": difference.mean,
        "ndcg@10_interval": [difference.interval.low, difference.interval.high],
        "ratio": difference.ratio,
        "ratio_interval": [difference.ratio_interval.low, difference.ratio_interval.high],
    }


def _machine() -> str:
    cpu = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line.split(":")[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
        cpu = names[0] if names else cpu
    return f"{cpu}, {os.cpu_count()} cores, Python {platform.python_version()}"
