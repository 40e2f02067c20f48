"""How much one client may ask for."""

from __future__ import annotations

import pytest
from aiohttp.test_utils import TestClient, TestServer, make_mocked_request

from bot.studio import Studio
from bot.web import limits
from bot.web.app import make_app
from bot.web.limits import Buckets, client, cost
from tests.bot.web.support import error_of


class Clock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_a_bucket_is_emptied_and_filled_again():
    clock = Clock()
    buckets = Buckets(60, 60, clock=clock)
    assert [buckets.take("ann", 20) for _ in range(3)] == [0, 0, 0]
    assert buckets.take("ann", 20) == pytest.approx(20)
    clock.seconds = 10
    assert buckets.take("ann", 20) == pytest.approx(10)  # asking too early costs nothing
    clock.seconds = 20
    assert buckets.take("ann", 20) == 0
    clock.seconds = 10_000
    assert [buckets.take("ann", 60), buckets.take("ann", 1)] == [0, pytest.approx(1)]  # it never holds more


def test_everybody_has_their_own():
    buckets = Buckets(1, 60)
    assert buckets.take("ann", 1) == 0
    assert buckets.take("ben", 1) == 0
    assert buckets.take("ann", 1) > 0


def test_strangers_cannot_fill_the_memory(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "_MOST_CLIENTS", 3)
    buckets = Buckets(1, 60)
    for name in "abcd":
        assert buckets.take(name, 1) == 0
    assert buckets.take("d", 1) > 0
    assert buckets.take("a", 1) == 0  # forgotten: it begins anew


@pytest.mark.parametrize(
    ("method", "path", "tokens"),
    [
        ("GET", "/", 0),
        ("GET", "/static/player/player.js", 0),
        ("GET", "/metrics", 0),
        ("GET", "/api/songs", 1),
        ("GET", "/api/songs/x/audio", 1),
        ("POST", "/api/readings", 3),
        ("POST", "/api/songs", 10),
        ("POST", "/api/songs/x/again", 10),
        ("GET", "/api/songs/x/stems", 20),
        ("GET", "/api/songs/x/parts", 1),
        ("GET", "/api/songs/x/parts/3", 20),
        ("GET", "/api/find", 5),
        ("POST", "/api/find/midi", 10),
        ("POST", "/api/verify", 40),
    ],
)
def test_what_makes_work_costs_more(method: str, path: str, tokens: int):
    assert cost(method, path) == tokens


def test_a_client_is_a_session_or_an_address():
    def said(peer: str, **headers: str) -> str:
        request = make_mocked_request(
            "GET", "/", headers={name.replace("_", "-"): one for name, one in headers.items()}
        )
        return client(request.clone(remote=peer))

    assert said("203.0.113.5") == "203.0.113.5"
    assert said("203.0.113.5", X_Forwarded_For="198.51.100.1") == "203.0.113.5"  # anybody can write that
    assert said("127.0.0.1", X_Forwarded_For="198.51.100.1, 198.51.100.2") == "198.51.100.2"  # what our proxy wrote
    request = make_mocked_request("GET", "/").clone(remote="203.0.113.5")
    request[limits.SESSION] = "ann"
    assert client(request) == "ann"


async def test_who_asks_for_too_much_is_told_how_long_to_wait(studio: Studio) -> None:
    async with TestClient(TestServer(make_app(studio, requests_per_minute=30))) as client:
        asked = [await client.get("/api/songs") for _ in range(31)]
        assert [response.status for response in asked[:30]] == [200] * 30
        assert asked[30].status == 429
        assert (await error_of(asked[30]))["code"] == "too_many_requests"
        assert 1 <= int(asked[30].headers["Retry-After"]) <= 2
        refused = await client.post("/api/songs", json={"prompt": "a waltz"}, headers={"Accept-Language": "de"})
        assert refused.status == 429
        assert "Sekunden" in (await error_of(refused))["hint"]
        for path in ("/", "/static/app.js", "/healthz"):
            assert (await client.get(path)).status == 200
