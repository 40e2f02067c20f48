"""The page's files: only names that are known, each with its type, never a path."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from aiohttp import hdrs, web

FOLDER = Path(__file__).parent / "static"

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".png": "image/png",
    ".woff2": "font/woff2",
}
"""By suffix. Said here, for what a system thinks of ".js" differs, and browsers run no script of another type."""

_PLAIN = "text/plain; charset=utf-8"
"""All else, such as a library's licence."""

_FILES = web.AppKey("files", Mapping[str, Path])


def add_to(app: web.Application) -> None:
    """Serves what is in the folder and in those below it at this moment."""
    app[_FILES] = {path.relative_to(FOLDER).as_posix(): path for path in FOLDER.rglob("*") if path.is_file()}
    app.router.add_get("/", _page)
    app.router.add_get("/static/{file:.+}", _file)


def response(path: Path) -> web.FileResponse:
    """With an ETag, and to be asked for anew: an update is seen at once, what has not changed is not sent again."""
    headers = {hdrs.CONTENT_TYPE: TYPES.get(path.suffix, _PLAIN), hdrs.CACHE_CONTROL: "no-cache"}
    return web.FileResponse(path, headers=headers)


async def _page(request: web.Request) -> web.FileResponse:
    return response(request.app[_FILES]["index.html"])


async def _file(request: web.Request) -> web.FileResponse:
    path = request.app[_FILES].get(request.match_info["file"])
    if path is None:
        raise web.HTTPNotFound
    return response(path)
