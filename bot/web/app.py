"""The playground: a web page to chat with Minstrel, and the API that it stands on."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable, Sequence
from urllib.parse import quote, urlsplit

from aiohttp import web
from aiohttp.typedefs import Middleware

from bot.access import Access
from bot.config import Settings
from bot.errors import AlreadyRunningError, SettingsError
from bot.studio import Studio
from bot.web import access, events, limits, ops, patience, routes, security
from bot.web.errors import SERVER_LOG, errors_as_json
from bot.web.keys import ACCESS, CLOSING, HOSTS, STUDIO

MAX_BODY_BYTES = 64 * 1024


def make_app(
    studio: Studio, *, host: str = "127.0.0.1", public_url: str = "", requests_per_minute: int = 0
) -> web.Application:
    """The application over an open studio. `host` is the address that it will be served on; 0 requests is no limit."""
    app = _make([patience.in_time, access.recognise, limits.not_too_many, access.only_known], studio, host, public_url)
    app[ACCESS] = studio.access
    app[CLOSING] = asyncio.Event()
    app.on_shutdown.append(events.end_streams)
    if requests_per_minute:
        app[limits.REQUESTS] = limits.Buckets(requests_per_minute, 60)
    routes.add_to(app)
    return app


def make_ops_app(studio: Studio, *, host: str = "127.0.0.1", **_of_pages: object) -> web.Application:
    """What a worker serves: its health and its figures, no page."""
    app = _make([patience.in_time], studio, host)
    app[ACCESS] = Access()
    return app


def _make(guards: Sequence[Middleware], studio: Studio, host: str, public_url: str = "") -> web.Application:
    """Each guard lets a request through to the next, after those that every server has."""
    first = [errors_as_json, security.only_ours]
    app = web.Application(middlewares=[*first, *guards], client_max_size=MAX_BODY_BYTES)
    public = urlsplit(public_url).hostname
    app[STUDIO] = studio
    app[HOSTS] = (host, *([public] if public else []))
    app[patience.CONNECTIONS] = patience.Connections()
    app.on_response_prepare.append(security.add_headers)
    ops.add_to(app)
    return app


async def serve(
    studio: Studio,
    settings: Settings,
    *,
    on_open: Callable[[str], None],
    make: Callable[..., web.Application] = make_app,
) -> None:
    """Serves what `make` makes until it is cancelled. `on_open` is told the address to open as soon as it answers.

    Raises AlreadyRunningError if the port is taken, SettingsError if the address cannot be listened on.
    """
    app = make(
        studio,
        host=settings.host,
        public_url=settings.public_url,
        requests_per_minute=settings.requests_per_minute,
    )
    runner = web.AppRunner(
        app,
        logger=SERVER_LOG,
        shutdown_timeout=5,
        auto_decompress=False,  # nothing packed is taken, so nothing is unpacked
        keepalive_timeout=patience.KEPT_SECONDS,
        lingering_time=patience.LINGERING_SECONDS,
    )
    await runner.setup()
    try:
        await _listen(runner, settings)
        port = runner.addresses[0][1]  # differs from the setting if that is 0
        on_open(_address(settings.host, port) + _token(studio))
        await app[patience.CONNECTIONS].watch(runner)
    finally:
        await runner.cleanup()


def _token(studio: Studio) -> str:
    """What the page shows the server once. Behind the #: it stands in no log and no Referer."""
    return "" if studio.access.token is None else f"#token={quote(studio.access.token, safe='')}"


async def _listen(runner: web.AppRunner, settings: Settings) -> None:
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise AlreadyRunningError(
                f"Port {settings.port} on {settings.host} is taken by another program, or by another Minstrel.",
                "Close that one, or set MINSTREL_PORT to another number (0 takes a free one).",
            ) from error
        raise SettingsError(
            f"Minstrel cannot listen on {settings.host}, port {settings.port}: {error.strerror or error}.",
            "Set MINSTREL_HOST to an address of this machine, and MINSTREL_PORT to a port above 1023.",
        ) from error


def _address(host: str, port: int) -> str:
    """What to type into a browser on this machine."""
    if host in {"0.0.0.0", "::"}:  # noqa: S104 - compared with, not listened on
        host = "localhost"
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
