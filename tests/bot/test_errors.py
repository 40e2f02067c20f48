import errno
import logging
import os
import re

import pytest
from pydantic import BaseModel, Field, ValidationError

from bot import errors
from generation.errors import PromptError, RenderError, SongCancelledError, WeightsError
from storage.errors import StorageError


@pytest.mark.parametrize(
    ("error", "code", "exit_status", "http_status"),
    [
        (PromptError("It is empty.", "Say more."), "bad_prompt", 2, 400),
        (WeightsError("They are damaged.", "Fetch them."), "bad_weights", 1, 503),
        (RenderError("There is no soundfont.", "Install one."), "render_failed", 1, 503),
        (SongCancelledError("It was stopped.", "Ask again."), "cancelled", 130, 409),
        (StorageError("The disk broke.", "Buy one."), "storage_failed", 1, 503),
        (StorageError("The disk is full.", "Free some.", code="disk_full"), "disk_full", 1, 507),
        (errors.UsageError("That is no number.", "Give one."), "bad_request", 2, 400),
        (errors.UnknownSongError("0123"), "unknown_song", 2, 404),
        (errors.SongNotReadyError("It is queued.", "Wait."), "not_ready", 2, 409),
        (errors.AlreadyRunningError("It runs.", "Stop it."), "already_running", 2, 400),
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/songs/a.mid"), "disk_full", 1, 507),
        (PermissionError(errno.EACCES, os.strerror(errno.EACCES), "/songs"), "not_writable", 1, 503),
    ],
)
def test_every_known_error_has_its_code_and_statuses(error: Exception, code: str, exit_status: int, http_status: int):
    problem = errors.explain(error)
    assert (problem.code, problem.exit_status, problem.http_status) == (code, exit_status, http_status)
    assert problem.message.endswith(".")
    assert problem.hint.endswith(".")
    assert problem.to_json() == {"code": code, "message": problem.message, "hint": problem.hint}


def test_a_full_disk_names_the_file():
    problem = errors.explain(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/songs/a.mid"))
    assert problem.message == "/songs/a.mid could not be written, for the disk is full."


def test_a_value_that_was_refused_is_named():
    class Body(BaseModel):
        bars: int = Field(ge=1)

    with pytest.raises(ValidationError) as caught:
        Body.model_validate({"bars": 0})
    problem = errors.explain(caught.value)
    assert problem.message == "bars: Input should be greater than or equal to 1."
    assert (problem.exit_status, problem.http_status) == (2, 400)


def test_a_fault_of_ours_shows_a_reference_and_logs_the_traceback(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.ERROR)
    with pytest.raises(ZeroDivisionError) as caught:
        fault_of_ours()
    problem = errors.explain(caught.value)
    assert (problem.code, problem.exit_status, problem.http_status) == ("internal", 1, 500)
    assert "secret" not in problem.message + problem.hint
    reference = re.search(r"reference ([0-9a-f]{8})", problem.message)
    assert reference is not None
    assert reference[1] in caplog.text
    assert "ZeroDivisionError: secret detail" in caplog.text
    assert "Traceback" in caplog.text


def fault_of_ours():
    raise ZeroDivisionError("secret detail")
