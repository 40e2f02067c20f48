"""Some hundred requests that Schemathesis makes of the OpenAPI document; `make fuzz` sends 10,000."""

from __future__ import annotations

from pathlib import Path

from tests.fuzz.fuzzing import Fuzzer
from tests.fuzz.running import running

REQUESTS = 300


def test_no_request_breaks_the_playground(tmp_path: Path) -> None:
    with running(tmp_path) as playground:
        report = Fuzzer(playground, number=1).run(REQUESTS)
    assert not report.failures, str(report)
    assert not report.left_behind, str(report)
    assert report.requests == REQUESTS
    assert report.peak_bytes < 2**30
    assert "Traceback" not in (tmp_path / "errors").read_text()
