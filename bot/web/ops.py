"""For whoever watches over Minstrel: whether a process is alive, whether songs can be made now, and all its figures.

They are open to all (see `security`), so they say nothing that is private: sentences that name places are for
those who know the server's own name, and its token if it has one.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from aiohttp import hdrs, web
from prometheus_client import CONTENT_TYPE_LATEST

from bot.errors import Problem
from bot.web import access, security
from bot.web.keys import STUDIO

_OF_THIS_MOMENT = {hdrs.CACHE_CONTROL: "no-store"}


def add_to(app: web.Application) -> None:
    app.router.add_get("/healthz", _alive)
    app.router.add_get("/readyz", _ready)
    app.router.add_get("/metrics", _metrics)


async def _alive(request: web.Request) -> web.Response:
    """200, which shows that the event loop turns; 503 if the process has to be started again."""
    if not request.app[STUDIO].has_lost_its_worker:
        return _answer({"ok": True})
    error = {
        "code": "worker_lost",
        "message": "This process's worker has ended by itself.",
        "hint": "Start the process again; the log says why it ended.",
    }
    return _answer({"ok": False, "error": error})


async def _ready(request: web.Request) -> web.Response:
    """200 while songs can be asked for and made; else 503, with what is wrong."""
    health = await request.app[STUDIO].healthy()
    in_full = security.is_ours(request) and access.is_known(request)
    checks = {name: _check(problem, in_full=in_full) for name, problem in health.checks.items()}
    shown = {"ok": health.ok, "waiting": health.waiting, "checks": checks}
    if health.ok:
        return _answer(shown)
    wrong = ", ".join(name for name, problem in health.checks.items() if problem)
    error = {
        "code": "not_ready_for_songs",
        "message": f"Songs cannot be asked for and made now, because of: {wrong}.",
        "hint": "The checks say what is wrong, and so does the log.",
    }
    return _answer({**shown, "error": error})


async def _metrics(request: web.Request) -> web.Response:
    body = await request.app[STUDIO].metrics()
    return web.Response(body=body, headers={hdrs.CONTENT_TYPE: CONTENT_TYPE_LATEST, **_OF_THIS_MOMENT})


def _check(problem: Problem | None, *, in_full: bool) -> dict[str, Any]:
    if problem is None:
        return {"ok": True}
    return {"ok": False, **(problem.to_json() if in_full else {"code": problem.code})}


def _answer(shown: dict[str, Any]) -> web.Response:
    status = HTTPStatus.OK if shown["ok"] else HTTPStatus.SERVICE_UNAVAILABLE
    return web.json_response(shown, status=status, headers=_OF_THIS_MOMENT)
