"""Which pages may talk to the playground: those that it served itself. `access` says which people may.

The danger is a stranger's web page in the same browser. Against DNS rebinding the Host header must be a name of ours;
against forged requests an unsafe method must come from our own page; against injected scripts the page runs only what
this server serves as a file.

Health and figures are open to all: supervisors and Prometheus call a machine by names that it does not know, such as
a service's in a network of containers, and nothing that is private is said there.
"""

from __future__ import annotations

import ipaddress
import re
from http import HTTPStatus

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from bot.web.errors import RequestError
from bot.web.keys import HOSTS

OPEN_TO_ALL = frozenset({"/healthz", "/readyz", "/metrics"})

_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
_READING = frozenset({hdrs.METH_GET, hdrs.METH_HEAD})
_SAFE_METHODS = _READING | {hdrs.METH_OPTIONS}

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "media-src 'self' blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """A signal handler for `on_response_prepare`: streams and files get the headers too."""
    response.headers.update(HEADERS)


@web.middleware
async def only_ours(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuses strangers."""
    is_open = request.path in OPEN_TO_ALL and request.method in _READING
    if not is_open and not is_ours(request):
        raise RequestError(
            HTTPStatus.FORBIDDEN,
            "wrong_host",
            "The playground does not answer to this host name.",
            "Open it by the address that it printed at its start, or set MINSTREL_HOST or MINSTREL_PUBLIC_URL.",
        )
    if request.method not in _SAFE_METHODS and not _from_own_page(request):
        raise RequestError(
            HTTPStatus.FORBIDDEN,
            "wrong_origin",
            "The request comes from another site's page.",
            "Use the playground's own page, or a program that sends no Origin header.",
        )
    return await handler(request)


def is_ours(request: web.Request) -> bool:
    """Whether the request calls the server by its own name."""
    name = _hostname(_host_header(request))
    return any(_is_ours(name, host) for host in request.app[HOSTS])


def _host_header(request: web.Request) -> str:
    return request.headers.get(hdrs.HOST, "")


def _hostname(host_header: str) -> str:
    match = re.fullmatch(r"(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::\d+)?", host_header.lower())
    return (match[1] or match[2]) if match else ""


def _is_ours(name: str, host: str) -> bool:
    if name in _LOCAL or name == host.lower():
        return True
    # Listening on every address, any of them is right; a rebound name is never a bare address.
    return _is_address(name) and _is_address(host) and ipaddress.ip_address(host).is_unspecified


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _from_own_page(request: web.Request) -> bool:
    """Browsers send Origin with every unsafe request; programs such as curl do not."""
    origin, host = request.headers.get(hdrs.ORIGIN), _host_header(request).lower()
    same_host = origin is None or origin.lower() in {f"{scheme}://{host}" for scheme in ("http", "https")}
    return same_host and request.headers.get("Sec-Fetch-Site", "none") in {"same-origin", "none"}
