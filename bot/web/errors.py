"""Every error leaves as `{"error": {"code", "message", "hint"}}` with the right status, never as a traceback."""

from __future__ import annotations

import logging
from http import HTTPStatus

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from bot.errors import MinstrelError, explain
from bot.web.keys import STUDIO


class RequestError(MinstrelError):
    """A request that cannot be served as it is. `http_status` is of the request, not of the class."""

    exit_status = 2

    def __init__(self, http_status: HTTPStatus, code: str, message: str, hint: str) -> None:
        super().__init__(message, hint)
        self.http_status = http_status
        self.code = code


_FROM_AIOHTTP = {
    HTTPStatus.NOT_FOUND: ("not_found", "There is nothing at this address.", "See /api/openapi.json."),
    HTTPStatus.METHOD_NOT_ALLOWED: (
        "method_not_allowed",
        "This address does not take that method.",
        "The header Allow names those that it takes; see /api/openapi.json.",
    ),
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: (
        "too_large",
        "The request is larger than 64 KiB.",
        "Send a shorter prompt.",
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
        return _response(
            request,
            HTTPStatus.BAD_REQUEST,
            "bad_body",
            "The request's body could not be received.",
            "Send it again, as plain JSON.",
        )
    except Exception as error:  # noqa: BLE001 - whatever it is, the answer is an explanation
        problem = explain(error)
        return _response(request, problem.http_status, problem.code, problem.message, problem.hint)


def _from_aiohttp(request: web.Request, error: web.HTTPException) -> web.Response:
    status = HTTPStatus(error.status)
    code, message, hint = _FROM_AIOHTTP.get(
        status, (status.name.lower(), f"{status.description or status.phrase}.", "See /api/openapi.json.")
    )
    response = _response(request, status, code, message, hint)
    if hdrs.ALLOW in error.headers:
        response.headers[hdrs.ALLOW] = error.headers[hdrs.ALLOW]
    return response


def _response(request: web.Request, status: int, code: str, message: str, hint: str) -> web.Response:
    request.app[STUDIO].meters.error(code)
    return web.json_response({"error": {"code": code, "message": message, "hint": hint}}, status=status)


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
