from __future__ import annotations

import asyncio
import logging

import pytest
from aiohttp.test_utils import TestClient

from bot.studio import Studio
from tests.bot.web.support import error_of

ODD_IDS = (
    "nothere",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "..%5c..%5cminstrel.db",
    "%00",
    "%ff%fe",
    "a" * 2000,
    "' OR 1=1 --",
    "%F0%9F%8E%BB",
    "*",
)


@pytest.mark.parametrize("song_id", ODD_IDS)
@pytest.mark.parametrize("rest", ["", "/events", "/midi", "/audio", "/picture", "/recipe"])
async def test_an_unknown_song_is_not_found(client: TestClient, song_id: str, rest: str) -> None:
    response = await client.get(f"/api/songs/{song_id}{rest}")
    assert response.status == 404
    assert (await error_of(response))["code"] == "unknown_song"


async def test_an_unknown_song_cannot_be_deleted(client: TestClient) -> None:
    response = await client.delete("/api/songs/nothere")
    assert response.status == 404
    assert (await error_of(response))["code"] == "unknown_song"


@pytest.mark.parametrize(
    "path",
    ["/nothere", "/api", "/api/songs/x/voice", "/static/nothere.js", "/static/..%2fapp.py", "/static/"],
)
async def test_an_unknown_address_is_explained(client: TestClient, path: str) -> None:
    response = await client.get(path)
    assert response.status == 404
    assert (await error_of(response))["code"] == "not_found"


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("PUT", "/api/songs", "GET,HEAD,POST"),
        ("DELETE", "/api/songs", "GET,HEAD,POST"),
        ("POST", "/api/songs/x", "DELETE,GET,HEAD"),
        ("POST", "/healthz", "GET,HEAD"),
        ("HEAD", "/api/songs/x/events", "GET"),
    ],
)
async def test_a_wrong_method_is_explained(client: TestClient, method: str, path: str, allowed: str) -> None:
    response = await client.request(method, path)
    assert response.status == 405
    assert sorted(response.headers["Allow"].split(",")) == allowed.split(",")
    if method != "HEAD":
        assert (await error_of(response))["code"] == "method_not_allowed"


async def test_a_fault_of_ours_keeps_its_traceback_to_itself(
    client: TestClient, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(studio, "shelf", broken)
    response = await client.get("/api/songs")
    assert response.status == 500
    assert "secret detail" not in await response.text()
    assert (await error_of(response))["code"] == "internal"


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nBad Header\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX: \x00\r\n\r\n",
        b"GET /%zz HTTP/9.9\r\n\r\n",
        b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"POST /api/songs HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"POST /api/songs HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
    ],
)
async def test_bytes_that_are_no_request_print_no_traceback(
    client: TestClient, caplog: pytest.LogCaptureFixture, sent: bytes
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", client.port)
    writer.write(sent)
    async with asyncio.timeout(60):
        answer = await reader.readline()
    writer.close()
    assert answer.startswith(b"HTTP/1."), answer
    assert answer.split()[1].startswith(b"4")
    assert not any(record.exc_info for record in caplog.records if record.levelno >= logging.WARNING)
    assert (await client.get("/healthz")).status == 200
