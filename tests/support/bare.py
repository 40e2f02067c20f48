"""Bare requests, sockets and payloads, where discord.py would not let one do it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from tests.support.discord import Discord


@asynccontextmanager
async def rest(stage: Discord) -> AsyncIterator[Any]:
    """Bare requests: (status, JSON)."""
    async with aiohttp.ClientSession(headers={"Authorization": f"Bot {stage.token}"}) as session:

        async def ask(method: str, path: str, body: Any = None, **kwargs: Any) -> tuple[int, Any]:
            async with session.request(method, stage.base + path, json=body, **kwargs) as answer:
                return answer.status, json.loads(await answer.text() or "null")

        yield ask


@asynccontextmanager
async def knocking(stage: Discord) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    async with aiohttp.ClientSession() as session, session.ws_connect(f"{stage.gateway_url}?v=10&encoding=json") as ws:
        assert (await ws.receive_json())["op"] == 10
        yield ws


def button(**more: Any) -> dict[str, Any]:
    return {"type": 2, "style": 1, "label": "x", "custom_id": "x"} | more


def select(**more: Any) -> dict[str, Any]:
    return {"type": 3, "custom_id": "s", "options": [{"label": "a", "value": "a"}]} | more


def row(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(parts)}


def command(**more: Any) -> dict[str, Any]:
    return {"name": "compose", "description": "Composes"} | more


def option(**more: Any) -> dict[str, Any]:
    return {"type": 3, "name": "prompt", "description": "What"} | more
