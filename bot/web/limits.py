"""How much one client may ask for: a bucket of tokens each, filled again with time.

A client is a session, or else an address. Everything costs a token, making things costs more, and what the page itself
is made of costs nothing. It is far more than a person needs: it stops programs that ask without end.
"""

from __future__ import annotations

import ipaddress
import math
import re
import time
from collections import OrderedDict
from collections.abc import Callable
from http import HTTPStatus

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from bot.web.errors import RequestError
from generation.edit.edits import EDITS

_MOST_CLIENTS = 10_000
"""Beyond it, those who were not heard of for longest begin anew: a stranger cannot fill the memory."""

_FREE = re.compile(r"/|/static/.*|/healthz|/readyz|/metrics")
_COSTS = (
    (re.compile(r"/api/readings"), frozenset({hdrs.METH_POST}), 3),
    (re.compile(r"/api/find"), frozenset({hdrs.METH_GET, hdrs.METH_POST}), 5),
    (re.compile(r"/api/find/midi"), frozenset({hdrs.METH_POST}), 10),
    (re.compile(rf"/api/songs(/[^/]+/(again|retry|{'|'.join(EDITS)}))?"), frozenset({hdrs.METH_POST}), 10),
    (re.compile(r"/api/midi(/[a-z]+)?"), frozenset({hdrs.METH_POST}), 10),
    (re.compile(r"/api/songs/[^/]+/(wav|flac|stems|parts/.+|score)"), frozenset({hdrs.METH_GET}), 20),
    (re.compile(r"/api/songs/[^/]+/score/.+"), frozenset({hdrs.METH_GET}), 5),
    (re.compile(r"/api/verify"), frozenset({hdrs.METH_POST}), 40),
)
"""By path and method, in tokens."""


class Buckets:
    """One for each client, filled again within `fill_seconds`. `clock` is in seconds."""

    def __init__(self, size: float, fill_seconds: float, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._size = size
        self._rate = size / fill_seconds
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()  # tokens, and when there were so many

    def take(self, client: str, tokens: float) -> float:
        """Takes tokens out of a client's bucket if they are there: 0. Else after how many seconds they will be."""
        now = self._clock()
        left, at = self._left.get(client, (self._size, now))
        left = min(self._size, left + (now - at) * self._rate)
        lacking = tokens - left
        self._left[client] = (left if lacking > 0 else left - tokens, now)
        self._left.move_to_end(client)
        if len(self._left) > _MOST_CLIENTS:
            self._left.popitem(last=False)
        return max(0.0, lacking / self._rate)


REQUESTS = web.AppKey("requests", Buckets)

SESSION = web.RequestKey("session", str)
"""What a request has the name of its session under, if it has one."""


@web.middleware
async def not_too_many(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuses (429) whoever asks for more than their bucket has; where there are no buckets, nobody."""
    buckets = request.app.get(REQUESTS)
    if buckets is not None and (price := cost(request.method, request.path)):
        check(buckets.take(client(request), price))
    return await handler(request)


def check(wait_seconds: float) -> None:
    """Raises RequestError if there is something to wait for."""
    if wait_seconds <= 0:
        return
    seconds = math.ceil(wait_seconds)
    raise RequestError(
        HTTPStatus.TOO_MANY_REQUESTS,
        "too_many_requests",
        "More is asked for from here than one listener can want.",
        f"Wait {seconds} s and try again.",
        values={"seconds": seconds},
        retry_after_seconds=seconds,
    )


def cost(method: str, path: str) -> int:
    """In tokens."""
    if _FREE.fullmatch(path):
        return 0
    return next((tokens for like, methods, tokens in _COSTS if method in methods and like.fullmatch(path)), 1)


def client(request: web.Request) -> str:
    """Who asks: a session that `access` knows, else an address; behind a proxy on this machine, the one it names."""
    return request.get(SESSION) or address(request)


def address(request: web.Request) -> str:
    """Where a request comes from."""
    peer = request.remote or ""
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return forwarded[:50] if forwarded and _is_this_machine(peer) else peer


def _is_this_machine(peer: str) -> bool:
    try:
        return ipaddress.ip_address(peer).is_loopback
    except ValueError:
        return False
