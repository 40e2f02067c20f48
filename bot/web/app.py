"""The playground: a web page to chat with Minstrel, and the API that it stands on."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable

from aiohttp import web

from bot.config import Settings
from bot.errors import AlreadyRunningError, SettingsError
from bot.studio import Studio
from bot.web import events, ops, routes, security
from bot.web.errors import SERVER_LOG, errors_as_json
from bot.web.keys import CLOSING, HOST, STUDIO

MAX_BODY_BYTES = 64 * 1024


def make_app(studio: Studio, *, host: str = "127.0.0.1") -> web.Application:
    """The application over an open studio. `host` is the address that it will be served on."""
    app = make_ops_app(studio, host=host)
    app[CLOSING] = asyncio.Event()
    app.on_shutdown.append(events.end_streams)
    routes.add_to(app)
    return app


def make_ops_app(studio: Studio, *, host: str = "127.0.0.1") -> web.Application:
    """What a worker serves: its health and its figures, no page."""
    app = web.Application(middlewares=[errors_as_json, security.only_ours], client_max_size=MAX_BODY_BYTES)
    app[STUDIO] = studio
    app[HOST] = host
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
    app = make(studio, host=settings.host)
    runner = web.AppRunner(app, logger=SERVER_LOG, shutdown_timeout=5)
    await runner.setup()
    try:
        await _listen(runner, settings)
        port = runner.addresses[0][1]  # differs from the setting if that is 0
        on_open(_address(settings.host, port))
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


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
