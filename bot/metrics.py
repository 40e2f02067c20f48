"""What a process counts and times, for Prometheus. `docs/metrics.md` says what each tells, and when to act.

Labels are words of Minstrel's own, so their number is bounded: never what somebody wrote, an id, or a name.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass

from prometheus_client import (
    CollectorRegistry,
    Counter,
    GCCollector,
    Histogram,
    Info,
    PlatformCollector,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.health import Figures
from bot.song import Timings
from bot.version import VERSION
from generation.engine import Workload
from storage.kinds import Status

disable_created_metrics()  # a second series for each counter, which says when this process began

_WAIT_BUCKETS = (0.1, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800, 3600)
_SONG_BUCKETS = (0.25, 0.5, 1, 2, 3, 5, 7.5, 10, 15, 20, 30, 60, 120, 300)
_LAG_BUCKETS = (0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)
_LAG_EVERY_SECONDS = 0.25


class Meters:
    """A process's own counters. Each studio has its own, so that several can be open in one process."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        PlatformCollector(registry=registry)
        GCCollector(registry=registry)
        build = Info("minstrel_build", "The version of Minstrel that runs here.", registry=registry)
        build.info({"version": VERSION})
        self._waits = Histogram(
            "minstrel_queue_wait_seconds",
            "From when a song was asked for until it was taken up here for the first time.",
            buckets=_WAIT_BUCKETS,
            registry=registry,
        )
        self._stages = Histogram(
            "minstrel_song_seconds",
            "How long a stage of a song took here.",
            ["stage"],
            buckets=_SONG_BUCKETS,
            registry=registry,
        )
        self._finished = Counter(
            "minstrel_songs_finished", "Songs that came to their end here.", ["status"], registry=registry
        )
        self._retries = Counter(
            "minstrel_song_retries", "Songs that failed here and are made again.", registry=registry
        )
        self._errors = Counter(
            "minstrel_errors", "Errors that were explained to somebody.", ["kind"], registry=registry
        )
        self._lag = Histogram(
            "minstrel_event_loop_lag_seconds",
            "How late the event loop woke what was due.",
            buckets=_LAG_BUCKETS,
            registry=registry,
        )
        self._begin_at_zero()

    def taken_up(self, waited_seconds: float) -> None:
        """A song was taken up for the first time. Clocks of two machines may differ: a wait is never negative."""
        self._waits.observe(max(0.0, waited_seconds))

    def delivered(self, timings: Timings) -> None:
        """A song is ready; `timings` say how long its stages took."""
        self._finished.labels(Status.READY.value).inc()
        self._stages.labels("compose").observe(timings.compose or 0.0)
        self._stages.labels("render").observe(timings.render or 0.0)

    def failed(self, *, is_made_again: bool) -> None:
        """A song failed, for good or for this time."""
        if is_made_again:
            self._retries.inc()
        else:
            self._finished.labels(Status.FAILED.value).inc()

    def cancelled(self) -> None:
        """A song was."""
        self._finished.labels(Status.CANCELLED.value).inc()

    def error(self, code: str) -> None:
        """The code of a `bot.errors.Problem`, of which there are as many as the code names."""
        self._errors.labels(code).inc()

    async def time_the_loop(self) -> None:
        """Measures how late the event loop is, until it is cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + _LAG_EVERY_SECONDS
            await asyncio.sleep(_LAG_EVERY_SECONDS)
            self._lag.observe(max(0.0, loop.time() - due))

    def exposition(self, figures: Figures, workload: Workload | None) -> bytes:
        """All of it in Prometheus' text format, and what is given, which is of this moment."""
        return generate_latest(self._registry) + generate_latest(_Now(figures, workload))

    def _begin_at_zero(self) -> None:
        """A counter that is first seen at 1 has never risen, to Prometheus."""
        for stage in ("compose", "render"):
            self._stages.labels(stage)
        for status in Status:
            if status.is_final:
                self._finished.labels(status.value)
        self._errors.labels("internal")


@dataclass(frozen=True)
class _Now(Collector):
    """What is asked for at each scrape, and remembered nowhere. What is not known is left out."""

    figures: Figures
    workload: Workload | None

    def collect(self) -> Iterator[Metric]:
        line, songs, workload = self.figures.line, self.figures.songs, self.workload
        yield _gauge("minstrel_database_up", "Whether the database answers.", line is not None)
        if line is not None:
            yield _gauge("minstrel_queue_songs", "Songs that wait.", line.waiting)
            yield _gauge(
                "minstrel_queue_oldest_wait_seconds",
                "How long the song that waits longest has waited.",
                line.longest_wait_seconds,
            )
            yield _gauge("minstrel_workers", "Workers that are alive, here and elsewhere.", line.workers)
        if songs is not None:
            family = GaugeMetricFamily("minstrel_songs", "All songs there are.", labels=["status", "style"])
            for count in songs:
                family.add_metric([count.status.value, count.style], count.songs)
            yield family
        if workload is not None:
            yield _gauge("minstrel_engine_slots", "Slots of this process's engine.", workload.slots)
            yield _gauge("minstrel_engine_slots_in_use", "Those that have a take at work.", workload.slots_in_use)
            yield _gauge("minstrel_engine_takes_waiting", "Takes that wait for slots.", workload.takes_waiting)
            yield CounterMetricFamily("minstrel_tokens", "Tokens drawn by this process's engine.", workload.tokens)


def _gauge(name: str, says: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, says, value)
