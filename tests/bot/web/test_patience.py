"""Bodies and connections of those who are slow, silent or mean harm: on a real server, as `minstrel play` serves it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from bot.config import Settings
from bot.studio import Studio
from bot.web import patience
from bot.web.app import serve

HEAD = "POST /api/songs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


@pytest.fixture
async def port(studio: Studio, tmp_path: Path) -> AsyncIterator[int]:
    opened = asyncio.get_running_loop().create_future()
    serving = asyncio.create_task(serve(studio, Settings(data_dir=tmp_path, port=0), on_open=opened.set_result))
    address = await opened
    yield int(address.rstrip("/").rpartition(":")[2])
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)


async def answer(port: int, *sent: bytes, pause_seconds: float = 0.0) -> tuple[int, str]:
    """Status and code of the answer to these bytes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)

    async def send() -> None:
        for some in sent:
            writer.write(some)
            await writer.drain()
            await asyncio.sleep(pause_seconds)

    sending = asyncio.create_task(send())
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = int(head.lower().partition("content-length:")[2].split()[0])
        body = json.loads(await reader.readexactly(length))
    finally:
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        writer.close()
    return int(head.split()[1]), body["error"]["code"]


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "BODY_SECONDS", 0.5)


@pytest.mark.usefixtures("impatient")
async def test_a_body_that_drips_is_not_waited_for(port: int) -> None:
    drops = [b'{"prompt": "a', *[b"a"] * 8000]
    slow = await answer(port, f"{HEAD}Content-Length: 9000\r\n\r\n".encode(), *drops, pause_seconds=0.1)
    assert slow == (408, "slow_body")


@pytest.mark.usefixtures("impatient")
async def test_a_body_that_never_comes_is_not_waited_for(port: int) -> None:
    for kind in ("Content-Length: 9000", "Transfer-Encoding: chunked"):
        assert await answer(port, f"{HEAD}{kind}\r\n\r\n".encode()) == (408, "slow_body")


@pytest.mark.usefixtures("impatient")
async def test_no_handler_waits_for_a_body_that_it_does_not_want(port: int) -> None:
    head = HEAD.replace("/api/songs", "/api/songs/x/again")
    assert await answer(port, f"{head}Content-Length: 9000\r\n\r\n".encode()) == (408, "slow_body")


@pytest.mark.parametrize("length", ["99999999999999", "70000"])
async def test_a_body_that_is_announced_too_large_is_refused(port: int, length: str) -> None:
    announced = f"{HEAD}Content-Length: {length}\r\n\r\n".encode()
    assert await answer(port, announced, *[b"a" * 65_536] * 3) == (413, "too_large")


async def test_chunks_without_end_are_refused(port: int) -> None:
    chunk = b"1000\r\n" + b"a" * 0x1000 + b"\r\n"
    chunked = await answer(port, f"{HEAD}Transfer-Encoding: chunked\r\n\r\n".encode(), *[chunk] * 50)
    assert chunked == (413, "too_large")


async def test_a_connection_that_asks_for_nothing_is_closed(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "FIRST_REQUEST_SECONDS", 1.0)
    for begun in (b"", b"GET / HTTP/1.1\r\nHost: local"):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(begun)
        async with asyncio.timeout(60):
            with suppress(ConnectionResetError):
                assert await reader.read() == b""
        writer.close()


async def test_a_connection_that_asked_once_is_kept(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "FIRST_REQUEST_SECONDS", 1.5)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for pause_seconds in (0.0, 3.5):
        await asyncio.sleep(pause_seconds)
        writer.write(b"HEAD /api/taste HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200")
    writer.close()
    await writer.wait_closed()
