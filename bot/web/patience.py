"""How long the server waits for who is slow, or says nothing: connections are few, and a page needs six."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from weakref import WeakSet

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from bot.web.errors import RequestError

BODY_SECONDS = 3.0
"""For all of a body of at most `app.MAX_BODY_BYTES`. Larger ones are read by those who take them."""

LEAST_BYTES_PER_SECOND = 64 * 1024
"""Of larger bodies, after the first seconds: half a megabit a second."""

FIRST_REQUEST_SECONDS = 10.0
"""From a connection's opening to the end of the first request's headers."""

KEPT_SECONDS = 75.0
"""An open connection without a request: longer than browsers and proxies keep theirs."""

LINGERING_SECONDS = 2.0
"""For the rest of a body that nobody wants, after the answer."""

_LOOK_SECONDS = 1.0
_TAKES_LARGE = re.compile(r"/api/verify|/api/midi(/[a-z]+)?|/api/find/midi")


class Connections:
    """Closes connections over which nothing is asked for."""

    def __init__(self) -> None:
        self._asked: WeakSet[asyncio.BaseTransport] = WeakSet()

    def note(self, request: web.Request) -> None:
        """Something was asked for."""
        if request.transport is not None:
            self._asked.add(request.transport)

    async def watch(self, runner: web.AppRunner) -> None:
        """Until it is cancelled."""
        loop = asyncio.get_running_loop()
        seen: dict[asyncio.BaseTransport, float] = {}
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            now = loop.time()
            open_ones = runner.server.connections if runner.server else []
            silent = {one.transport for one in open_ones if one.transport and one.transport not in self._asked}
            seen = {transport: seen.get(transport, now) for transport in silent}
            for transport, since in seen.items():
                if now - since >= FIRST_REQUEST_SECONDS:
                    transport.close()


CONNECTIONS = web.AppKey("connections", Connections)


@web.middleware
async def in_time(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Receives the body, if it is one of ours and comes within reason, before anybody works on the request.

    Raises RequestError (408, 415), and HTTPRequestEntityTooLarge for a body over the limit.
    """
    request.app[CONNECTIONS].note(request)
    if not request.body_exists or _TAKES_LARGE.fullmatch(request.path):
        return await handler(request)
    if request.headers.get(hdrs.CONTENT_ENCODING, "identity").strip().lower() != "identity":
        raise packed()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            await request.read()  # which the request keeps
    except TimeoutError:
        raise too_slow() from None
    return await handler(request)


@asynccontextmanager
async def in_pace(request: web.Request) -> AsyncIterator[None]:
    """For who receives a large body: gives up when it comes more slowly than `LEAST_BYTES_PER_SECOND`.

    Raises RequestError (408).
    """
    loop = asyncio.get_running_loop()

    async def watch(limit: asyncio.Timeout, began: float) -> None:
        while True:
            await asyncio.sleep(_LOOK_SECONDS / 2)
            if loop.time() - began > BODY_SECONDS + request.content.total_bytes / LEAST_BYTES_PER_SECOND:
                limit.reschedule(loop.time())

    try:
        async with asyncio.timeout(None) as limit:
            watching = asyncio.create_task(watch(limit, loop.time()))
            try:
                yield
            finally:
                watching.cancel()
    except TimeoutError:
        raise too_slow() from None


def too_slow() -> RequestError:
    """The connection is of no more use: the rest of the body would be taken for a request."""
    return RequestError(
        HTTPStatus.REQUEST_TIMEOUT,
        "slow_body",
        "The request's body came too slowly.",
        "Send it again, on a better connection.",
    )


def packed() -> RequestError:
    """Few bytes can unpack to very many."""
    return RequestError(
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
        "packed",
        "The request's body is compressed, which is not taken here.",
        "Send it as it is, without Content-Encoding.",
    )
