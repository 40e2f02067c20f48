"""What several tests of the API do."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient

PROMPT = "a slow waltz for flute and harp, 8 bars"


async def ask(client: TestClient, prompt: str = PROMPT, **fields: object) -> dict[str, Any]:
    response = await client.post("/api/songs", json={"prompt": prompt, **fields})
    assert response.status == 202, await response.text()
    return await response.json()


async def finished(client: TestClient, song_id: str) -> dict[str, Any]:
    """The song, once nothing more will happen to it."""
    async with client.get(f"/api/songs/{song_id}/events") as response:
        *_, last = [song async for song in told(response)]
    return last


async def error_of(response: ClientResponse) -> dict[str, str]:
    """The error's fields; fails unless the answer is an error as it should be, and nothing else."""
    body = await response.json()
    assert list(body) == ["error"]
    error = body["error"]
    assert set(error) == {"code", "message", "hint"}
    assert all(error.values())
    assert "Traceback" not in str(error)
    return error


async def told(response: ClientResponse) -> AsyncIterator[dict[str, Any]]:
    """The songs of a stream of events; the bars among them are passed over."""
    async for event in events(response):
        if event.name == "song":
            yield event.data


@dataclass(frozen=True, slots=True)
class Event:
    id: str | None
    name: str
    data: Any


async def events(response: ClientResponse) -> AsyncIterator[Event]:
    """Reads a stream of server-sent events as browsers do; comments are passed over."""
    fields: dict[str, str] = {}
    async for line in response.content:
        text = line.decode().rstrip("\n")
        if text:
            name, _, value = text.partition(":")
            fields[name] = value.removeprefix(" ")
            continue
        if "data" in fields:
            yield Event(fields.get("id"), fields.get("event", "message"), json.loads(fields["data"]))
        fields = {}
