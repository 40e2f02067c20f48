from __future__ import annotations

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.studio import Studio
from bot.web.app import make_app
from tests.bot.web.support import error_of
from tests.support.fakes import PlainComposer

ORDER = {"prompt": "a waltz, 4 bars"}


@pytest.mark.parametrize("host", ["localhost", "localhost:8080", "127.0.0.1:1", "[::1]:8080", "LocalHost:80"])
async def test_our_own_names_are_answered(client: TestClient, host: str) -> None:
    assert (await client.get("/api/songs", headers={"Host": host})).status == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.0.9", "[::", "", "a@localhost:x"],
)
@pytest.mark.parametrize("path", ["/", "/api/songs", "/static/app.js", "/nothere"])
async def test_other_names_are_refused(client: TestClient, host: str, path: str) -> None:
    """DNS rebinding: a stranger's page, served from a name that now leads here."""
    response = await client.get(path, headers={"Host": host})
    assert response.status == 403
    assert (await error_of(response))["code"] == "wrong_host"


@pytest.mark.parametrize(
    ("listens_on", "host", "status"),
    [
        ("music.example", "music.example:8080", 200),
        ("music.example", "evil.example:8080", 403),
        ("0.0.0.0", "192.168.0.9:8080", 200),  # noqa: S104 - what a container listens on
        ("0.0.0.0", "evil.example", 403),  # noqa: S104
        ("::", "[2001:db8::7]:8080", 200),
        ("192.168.0.9", "192.168.0.9:8080", 200),
        ("192.168.0.9", "192.168.0.10:8080", 403),
    ],
)
async def test_the_configured_address_is_answered(studio: Studio, listens_on: str, host: str, status: int) -> None:
    async with TestClient(TestServer(make_app(studio, host=listens_on))) as client:
        assert (await client.get("/api/songs", headers={"Host": host})).status == status


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_another_sites_page_can_change_nothing(client: TestClient, headers: dict[str, str]) -> None:
    for response in (
        await client.post("/api/songs", json=ORDER, headers=headers),
        await client.delete("/api/songs/x", headers=headers),
    ):
        assert response.status == 403
        assert (await error_of(response))["code"] == "wrong_origin"
    assert (await (await client.get("/api/songs")).json())["songs"] == []


async def test_our_own_page_and_programs_may(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 0
    own = {"Origin": f"http://127.0.0.1:{client.port}", "Sec-Fetch-Site": "same-origin"}
    for headers in ({}, own):
        assert (await client.post("/api/songs", json=ORDER, headers=headers)).status == 202


@pytest.mark.parametrize("path", ["/", "/static/app.js", "/api/songs", "/api/songs/x", "/nothere"])
async def test_every_answer_carries_the_headers(client: TestClient, path: str) -> None:
    headers = (await client.get(path)).headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self';")
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Access-Control-Allow-Origin" not in headers


async def test_no_page_of_another_site_may_read(client: TestClient) -> None:
    asked = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    response = await client.options("/api/songs", headers=asked)
    assert response.status == 405
    assert "Access-Control-Allow-Origin" not in response.headers
