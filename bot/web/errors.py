"""Every error leaves as `{"error": {"code", "message", "hint"}}` with the right status, never as a traceback.

In English it says what the program says; in another language what `explained` has for its code.
"""

from __future__ import annotations

import logging
from http import HTTPStatus

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from bot.errors import MinstrelError, Problem, Values, explain
from bot.explained import explained, is_known
from bot.web.keys import STUDIO
from bot.web.language import words_of


class RequestError(MinstrelError):
    """A request that cannot be served as it is. `http_status` is of the request, not of the class."""

    exit_status = 2

    def __init__(
        self,
        http_status: HTTPStatus,
        code: str,
        message: str,
        hint: str,
        *,
        values: Values | None = None,
        retry_after_seconds: int | None = None,
    ) -> None:
        super().__init__(message, hint, values=values)
        self.http_status = http_status
        self.code = code
        self.retry_after_seconds = retry_after_seconds


def bad_field(name: str, message: str, hint: str) -> RequestError:
    """A field of a body that cannot have its value."""
    return RequestError(HTTPStatus.BAD_REQUEST, "bad_field", message, hint, values={"name": name[:40]})


def bad_query(name: str, message: str, hint: str) -> RequestError:
    """A parameter of an address that cannot have its value."""
    return RequestError(HTTPStatus.BAD_REQUEST, "bad_query", message, hint, values={"name": name[:40]})


_FROM_AIOHTTP = {
    HTTPStatus.NOT_FOUND: ("not_found", "There is nothing at this address.", "See /api/openapi.json."),
    HTTPStatus.METHOD_NOT_ALLOWED: (
        "method_not_allowed",
        "This address does not take that method.",
        "The header Allow names those that it takes; see /api/openapi.json.",
    ),
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: (
        "too_large",
        "The request's body is larger than what is taken here.",
        "Send less: a prompt of some sentences, a MIDI file of at most 1 MiB, or one of at most 40 MiB to be verified.",
    ),
}


@web.middleware
async def errors_as_json(request: web.Request, handler: Handler) -> web.StreamResponse:
    """The first that fits: aiohttp's own errors, a body that cannot be received, all that `explain` knows."""
    try:
        return await handler(request)
    except web.HTTPException as error:
        if error.status < HTTPStatus.BAD_REQUEST:
            raise
        return _from_aiohttp(request, error)
    except web.RequestPayloadError:
        return refusal(
            request,
            RequestError(
                HTTPStatus.BAD_REQUEST,
                "bad_body",
                "The request's body could not be received.",
                "Send it again, as plain JSON.",
            ),
        )
    except Exception as error:  # noqa: BLE001 - whatever it is, the answer is an explanation
        return refusal(request, error)


def refusal(request: web.Request, error: Exception) -> web.Response:
    """The answer that explains an error."""
    response = _response(request, explain(error))
    if isinstance(error, RequestError) and error.retry_after_seconds is not None:
        response.headers[hdrs.RETRY_AFTER] = str(error.retry_after_seconds)
    return response


def in_their_language(request: web.Request, problem: Problem) -> dict[str, str]:
    """The problem's fields, for whoever asked."""
    words = words_of(request)
    if words.language == "en" or not is_known(problem):
        return problem.to_json()
    message, hint = explained(words, problem)
    return {"code": problem.code, "message": message, "hint": hint}


def _from_aiohttp(request: web.Request, error: web.HTTPException) -> web.Response:
    status = HTTPStatus(error.status)
    code, message, hint = _FROM_AIOHTTP.get(
        status, (status.name.lower(), f"{status.description or status.phrase}.", "See /api/openapi.json.")
    )
    response = refusal(request, RequestError(status, code, message, hint))
    if hdrs.ALLOW in error.headers:
        response.headers[hdrs.ALLOW] = error.headers[hdrs.ALLOW]
    return response


def _response(request: web.Request, problem: Problem) -> web.Response:
    request.app[STUDIO].meters.error(problem.code)
    return web.json_response({"error": in_their_language(request, problem)}, status=problem.http_status)


class OneLine(logging.Filter):
    """Says in one line what aiohttp would log with a traceback, such as bytes that are no HTTP at all."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.exc_info and record.exc_info[1] is not None:
            error = record.exc_info[1]
            record.msg = f"{record.getMessage()}: {type(error).__name__}"
            record.args = None
            record.exc_info = None
        return True


SERVER_LOG = logging.getLogger("bot.web.server")
"""For aiohttp's server to log to."""
SERVER_LOG.addFilter(OneLine())
