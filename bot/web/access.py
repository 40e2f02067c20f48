"""Who is let in where others can reach the playground: whoever has its token. `bot.access` knows what is right.

A page shows the token once and has a session in a cookie from then on; programs send `Authorization: Bearer …`; a link
that Minstrel gave out opens one file. Open to all is what says nothing private: the page itself, which asks for the
token, its words, the API's document, health and figures.
"""

from __future__ import annotations

import re
import time
from http import HTTPStatus

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from bot.access import SESSION_SECONDS, Access
from bot.web import bodies, limits
from bot.web.errors import RequestError
from bot.web.keys import ACCESS

COOKIE = "minstrel_session"

_OPEN = re.compile(r"/|/static/.*|/api/(openapi\.json|session|words/[^/]*)|/healthz|/readyz|/metrics")
_LONGEST_TOKEN = 500

_TRIES = web.AppKey("tries", limits.Buckets)
_TRIES_AT_ONCE, _TRIES_SECONDS = 5, 60
"""An address may be wrong so often, and again as often in so many seconds: guessing is hopeless, mistyping is not."""


def add_to(app: web.Application) -> None:
    app[_TRIES] = limits.Buckets(_TRIES_AT_ONCE, _TRIES_SECONDS)
    app.router.add_get("/api/session", _guarded)
    app.router.add_post("/api/session", _enter)
    app.router.add_delete("/api/session", _leave)


@web.middleware
async def recognise(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Notes the session that a request belongs to, before its client is charged for it."""
    name = request.cookies.get(COOKIE, "")
    if name and not _access(request).is_open and _access(request).is_session(name, now=time.time()):
        request[limits.SESSION] = name
    return await handler(request)


@web.middleware
async def only_known(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuses (401) strangers."""
    if _OPEN.fullmatch(request.path) or is_known(request):
        return await handler(request)
    raise RequestError(
        HTTPStatus.UNAUTHORIZED,
        "token_needed",
        "This playground is only for those who have its token.",
        "Open the address that was printed at its start, or send the token as Authorization: Bearer.",
    )


def is_known(request: web.Request) -> bool:
    """Whether a request may see what is private. Raises RequestError (429) after too many wrong tokens."""
    access = _access(request)
    if access.is_open or limits.SESSION in request:
        return True
    scheme, _, token = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
    if scheme.lower() == "bearer":
        return _is_right(request, token.strip())
    is_reading = request.method in {hdrs.METH_GET, hdrs.METH_HEAD}
    return is_reading and access.opens(request.path, request.query.get("key", ""))


async def _guarded(request: web.Request) -> web.Response:
    """Whether a token is asked for at all: a page that nobody is kept out of has nothing to sign out of."""
    return web.json_response({"guarded": not _access(request).is_open})


async def _enter(request: web.Request) -> web.Response:
    """Opens a session for who shows the token. Where all is open, there is nothing to show."""
    fields = await bodies.read(request, ("token",), example='{"token": "…"}')
    token = bodies.text(fields, "token", longest=_LONGEST_TOKEN) or ""
    access = _access(request)
    response = web.Response(status=HTTPStatus.NO_CONTENT)
    if access.is_open:
        return response
    if not _is_right(request, token.strip()):
        raise RequestError(
            HTTPStatus.UNAUTHORIZED,
            "wrong_token",
            "This is not the playground's token.",
            "Copy it from the address that was printed at its start, or from the file `token` in its data folder.",
        )
    response.set_cookie(
        COOKIE,
        access.session(now=time.time()),
        max_age=SESSION_SECONDS,
        path="/",
        httponly=True,
        samesite="Strict",
        secure=_is_secure(request),
    )
    return response


async def _leave(request: web.Request) -> web.Response:
    """This browser forgets its session."""
    response = web.Response(status=HTTPStatus.NO_CONTENT)
    response.del_cookie(COOKIE, path="/", httponly=True, samesite="Strict", secure=_is_secure(request))
    return response


def _is_right(request: web.Request, token: str) -> bool:
    """A wrong one costs a try; who has none left is not listened to, whatever they say."""
    tries, address = request.app[_TRIES], limits.address(request)
    limits.check(tries.take(address, 1))
    if _access(request).knows(token):
        tries.take(address, -1)
        return True
    return False


def _is_secure(request: web.Request) -> bool:
    """Whether the browser came by https, perhaps to a proxy."""
    return request.secure or request.headers.get(hdrs.ORIGIN, "").startswith("https://")


def _access(request: web.Request) -> Access:
    return request.app[ACCESS]
