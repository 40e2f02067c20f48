"""REST: reads requests, asks the table of routes, and answers as Discord does."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.support.discord import bodies, troubles
from tests.support.discord.limits import Taken
from tests.support.discord.records import Request
from tests.support.discord.refusals import Problem, RefusedError
from tests.support.discord.rest import Call, Route, find

if TYPE_CHECKING:
    from tests.support.discord.server import Discord

PREFIX = "/api/v10"


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What goes back; the body is JSON, or None for none."""

    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    def response(self) -> web.Response:
        """As Discord sends it: no charset behind the type, and a `Via`, without which a 429 would count as a ban."""
        headers = {"Via": "1.1 google"} | self.headers
        if self.status == 429:
            scope = "global" if self.body["global"] else "user"
            headers |= {"Retry-After": str(self.body["retry_after"]), "X-RateLimit-Scope": scope}
            headers |= {"X-RateLimit-Global": "true"} if self.body["global"] else {}
        if self.body is None:
            return web.Response(status=self.status, headers=headers)
        headers["Content-Type"] = "application/json"
        return web.Response(status=self.status, body=json.dumps(self.body).encode(), headers=headers)


class Rest:
    """Every request is noted in `discord.requests`, whatever becomes of it."""

    def __init__(self, discord: Discord) -> None:
        self.discord = discord

    async def serve(self, request: web.Request) -> web.Response:
        """Any route of the API."""
        if self.discord.is_down:
            return cut(request)
        path = request.rel_url.raw_path.removeprefix(PREFIX)
        payload, files = await bodies.read(request)
        call = Call(
            discord=self.discord,
            method=request.method,
            path=path,
            token=request.headers.get("Authorization"),
            query=request.query,
            payload=payload,
            files=files,
        )
        answer = await self._answered(call)
        told = json.loads(json.dumps(answer.body))
        self.discord.requests.append(Request(call.method, path, answer.status, payload, time.monotonic(), told))
        return cut(request) if answer.status == troubles.LOST else answer.response()

    async def give_file(self, request: web.Request) -> web.Response:
        """A file of a message, as the CDN gives it."""
        found = self.discord.files.get(int(request.match_info["attachment"]))
        if found is None or self.discord.is_down:
            raise web.HTTPNotFound
        return web.Response(body=found.data, content_type=found.content_type or "application/octet-stream")

    async def _answered(self, call: Call) -> Answer:
        found = find(call.method, call.path)
        if found is None:
            return Answer(status=404, body=Problem.NOT_FOUND.refused().body)
        route, call = found[0], call.at(found[1])
        trouble = self.discord.troubles.meet(call.method, call.path)
        taken = self.discord.buckets.take(
            f"{route.method} {route.template}", call.major, route.limit, is_exempt=not route.needs_token
        )
        if trouble is None:
            return await self._done(route, call, taken)
        if trouble.after_doing:
            await self._done(route, call, taken)
        return Answer(status=trouble.status, body=trouble.body, headers=taken.headers)

    async def _done(self, route: Route, call: Call, taken: Taken) -> Answer:
        if taken.wait:
            body = troubles.limited(round(taken.wait, 3), is_global=taken.is_global)
            return Answer(status=429, body=body, headers=taken.headers)
        try:
            body = await self._handled(route, call)
        except RefusedError as refused:
            return Answer(status=refused.status, body=refused.body, headers=taken.headers)
        except Exception as mistake:  # noqa: BLE001 - whatever it is, the test is to fail with it
            self.discord.mistakes.append(mistake)
            return Answer(status=400, body={"message": f"The stand-in stumbled: {mistake!r}", "code": 0})
        return Answer(status=204 if body is None else 200, body=body, headers=taken.headers)

    async def _handled(self, route: Route, call: Call) -> Any:
        if route.needs_token and call.token != f"Bot {self.discord.token}":
            raise Problem.UNAUTHORIZED.refused()
        if call.payload is bodies.BROKEN:
            raise Problem.NOT_JSON.refused()
        return await route.handler(call)


def cut(request: web.Request) -> web.Response:
    """No answer: the line is gone."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
