"""Requests that Schemathesis makes of the OpenAPI document, half of them wrong, and what is asked of every answer.

Left to itself it would guess no song's id: so some requests name a song that is there, or a day on which something is
to be decided.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from typing import Any

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import APIOperation, Case, GenerationMode
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.core.failures import FailureGroup

from tests.fuzz.running import Running

DOCUMENT = Path(__file__).parents[2] / "bot/web/openapi.json"

MOST_SECONDS = 5.0
"""Until an answer is there."""

_STREAM_SECONDS = 60.0
_STREAMS = ("/live", "/events")
"""They last as long as a song is in the making."""

_AT_ONCE = 25
"""Requests of an operation in a row."""

_MEMORY_EVERY = 50
_SHARE_KNOWN = 0.5
_EMOJIS = ("❤️", "👍", "⏭️", "👎", "🔥")
_STARTERS = ("a waltz", "a slow bossa nova", "techno")


load_all_checks()
_CHECKS = [
    CHECKS.get_one(name)
    for name in (
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
    )
]
"""Not among them: that all that breaks the schema is refused, for unknown parameters of an address are no error; and
that nothing else is, for no schema says that "a waltz of 3 and of 5 bars" cannot be."""


@dataclass(slots=True, kw_only=True)
class Report:
    """What came of it."""

    requests: int = 0
    seconds: float = 0.0
    statuses: Counter[int] = field(default_factory=Counter)
    slowest: list[tuple[float, str]] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    peak_bytes: int = 0
    files_before: int = 0
    left_behind: set[str] = field(default_factory=set)

    def __str__(self) -> str:
        statuses = ", ".join(f"{status}: {count}" for status, count in sorted(self.statuses.items()))
        slowest = "; ".join(f"{seconds:.1f} s {name}" for seconds, name in sorted(self.slowest, reverse=True)[:3])
        return (
            f"{self.requests} requests in {self.seconds:.0f} s\n"
            f"statuses: {statuses}\n"
            f"slowest: {slowest}\n"
            f"memory of all processes at most {self.peak_bytes / 2**20:.0f} MiB\n"
            f"files before: {self.files_before}, left behind: {len(self.left_behind)} {sorted(self.left_behind)[:5]}\n"
            f"failures: {len(self.failures)}\n" + "\n".join(self.failures[:20])
        )


class Fuzzer:
    """Sends requests to a playground. The same `number` makes the same ones, but for songs' ids."""

    def __init__(self, playground: Running, *, number: int) -> None:
        self._playground = playground
        self._chance = random.Random(number)
        self._number = number
        self._session = requests.Session()
        self._songs: list[str] = []
        self.report = Report(files_before=len(playground.files()))

    def run(self, many: int, *, tell: Callable[[Report], None] = lambda _: None) -> Report:
        """Sends so many requests, then deletes all songs and looks at what is left. `tell` is told now and then."""
        before, began = self._playground.files(), time.monotonic()
        operations = [one.ok() for one in schemathesis.openapi.from_path(DOCUMENT).get_all_operations()]
        modes = cycle((GenerationMode.POSITIVE, GenerationMode.NEGATIVE))
        for round_, (operation, mode) in enumerate(self._in_turn(operations, modes)):
            left = many - self.report.requests
            if left <= 0:
                break
            self._send_some(operation, mode, min(left, _AT_ONCE, many // len(operations) + 1), round_)
            self.report.seconds = time.monotonic() - began
            tell(self.report)
        self.report.seconds = time.monotonic() - began
        self._tidy_up()
        self._playground.measure()
        self.report.peak_bytes = self._playground.peak_bytes
        self.report.left_behind = self._playground.files() - before
        return self.report

    def _in_turn(
        self, operations: list[APIOperation], modes: Iterator[GenerationMode]
    ) -> Iterator[tuple[APIOperation, GenerationMode]]:
        while True:
            for operation in operations:
                self._keep_some_songs()
                yield operation, next(modes)
            next(modes)  # each operation meets the other mode the next time

    def _send_some(self, operation: APIOperation, mode: GenerationMode, many: int, round_: int) -> None:
        strategy = operation.as_strategy(generation_mode=mode)

        @seed(self._number * 100_003 + round_)
        @settings(
            max_examples=many,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=[*HealthCheck],
        )
        @given(case=strategy)
        def send(case: Case) -> None:
            self._send(operation, case)

        with suppress(Unsatisfiable):  # nothing that could be sent would be wrong
            send()

    def _send(self, operation: APIOperation, case: Case) -> None:
        self._enliven(case)
        began = time.monotonic()
        try:
            response = case.call(base_url=self._playground.address, session=self._session, timeout=_STREAM_SECONDS)
            seconds = time.monotonic() - began
            self._note(operation, response.status_code, seconds)
            case.validate_response(response, checks=_CHECKS)
        except requests.RequestException as error:
            self.report.failures.append(f"{operation.label}: {type(error).__name__}: {str(error)[:300]}")
        except FailureGroup as group:
            self.report.failures += [f"{operation.label}: {one.title}: {one.message[:500]}" for one in group.exceptions]
        if self.report.requests % _MEMORY_EVERY == 0:
            self._playground.measure()

    def _note(self, operation: APIOperation, status: int, seconds: float) -> None:
        self.report.requests += 1
        self.report.statuses[status] += 1
        path = operation.path
        self.report.slowest = sorted([*self.report.slowest, (seconds, operation.label)], reverse=True)[:5]
        if seconds > (_STREAM_SECONDS if path.endswith(_STREAMS) else MOST_SECONDS):
            self.report.failures.append(f"{operation.label}: {status} after {seconds:.1f} s")

    def _enliven(self, case: Case) -> None:
        """Names what is there, in half of all requests."""
        known = {"song_id": self._song(), "emoji": self._chance.choice(_EMOJIS), "day": _today(), "index": 0}
        for name, value in known.items():
            if name in (case.path_parameters or {}) and self._chance.random() < _SHARE_KNOWN:
                case.path_parameters[name] = value
        body: Any = case.body
        if isinstance(body, dict) and "song" in body and self._chance.random() < _SHARE_KNOWN:
            body["song"] = self._song()

    def _song(self) -> str:
        return self._chance.choice(self._songs) if self._songs else "0" * 12

    def _keep_some_songs(self) -> None:
        """Of those that are there now, and new ones if they were deleted."""
        there = self._all()
        if len(there) < len(_STARTERS):
            for prompt in _STARTERS:
                self._session.post(
                    f"{self._playground.address}/api/songs", json={"prompt": prompt, "bars": 4}, timeout=30
                )
            there = self._all()
        self._songs = [song["id"] for song in there]

    def _all(self) -> list[dict[str, Any]]:
        answer = self._session.get(f"{self._playground.address}/api/songs", params={"n": "100"}, timeout=30)
        return answer.json()["songs"]

    def _tidy_up(self) -> None:
        """Deletes everything: what is in the making is cancelled first."""
        end = time.monotonic() + 60
        while (songs := self._all()) and time.monotonic() < end:
            for song in songs:
                self._session.delete(f"{self._playground.address}/api/songs/{song['id']}", timeout=30)


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
