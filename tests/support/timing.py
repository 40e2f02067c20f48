"""How punctually frames of sound arrive."""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from tests.support.discord.rtp import Packet

FRAME_MS = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Punctuality:
    """Of some frames that followed each other, in milliseconds."""

    interval: float  # the median time between two
    p95: float  # 95 % of the frames are no further from the schedule than this
    worst: float

    def __str__(self) -> str:
        return (
            f"every {self.interval:.2f} ms, 95 % within ±{self.p95:.2f} ms of the schedule, worst {self.worst:.1f} ms"
        )


def of(packets: Sequence[Packet]) -> Punctuality:
    """Against a schedule of exactly 20 ms a frame, which is laid where the median frame is on time."""
    times = [packet.at * 1000 for packet in packets]
    late = [at - number * FRAME_MS for number, at in enumerate(times)]
    usual = statistics.median(late)
    off = sorted(abs(one - usual) for one in late)
    intervals = [later - earlier for earlier, later in itertools.pairwise(times)]
    return Punctuality(interval=statistics.median(intervals), p95=off[int(0.95 * len(off))], worst=off[-1])
