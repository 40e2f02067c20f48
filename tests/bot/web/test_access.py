"""A playground that others can reach lets in whoever has its token, and nobody else."""

from __future__ import annotations

import asyncio
import json
import re
from collections import defaultdict
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from aiohttp import ClientSession, CookieJar
from aiohttp.test_utils import TestClient, TestServer

from bot.config import Settings
from bot.studio import Studio
from bot.web.access import COOKIE
from bot.web.app import make_app, serve
from storage.kinds import FileKind
from tests.bot.web.support import ask, error_of, finished
from tests.support.fakes import PlainComposer

TOKEN = "sixteen letters!"  # noqa: S105 - of nobody
BEARER = {"Authorization": f"Bearer {TOKEN}"}
OPEN = ("/", "/static/app.js", "/api/openapi.json", "/api/words/de", "/healthz", "/readyz", "/metrics")
DOCUMENT = json.loads((Path(__file__).parents[3] / "bot/web/openapi.json").read_text())


@pytest.fixture
async def studio(tmp_path: Path, composer: PlainComposer) -> AsyncIterator[Studio]:
    settings = Settings.model_validate(
        {"data_dir": tmp_path / "data", "songs_at_once": 1, "token": TOKEN, "public_url": "https://music.example/"}
    )
    async with Studio.open(settings, load_composer=lambda: composer) as studio:
        yield studio
        composer.go.set()


@pytest.fixture
async def client(studio: Studio) -> AsyncIterator[TestClient]:
    app = make_app(studio, public_url="https://music.example/")
    async with TestClient(TestServer(app), cookie_jar=CookieJar(unsafe=True)) as client:
        yield client


async def test_a_stranger_sees_nothing_that_is_private(client: TestClient) -> None:
    sample = defaultdict(lambda: "x", kind="midi", day="2026-11-22", act="approve", index="0")
    private = [
        (method, re.sub(r"{(\w+)}", lambda match: sample[match[1]], path))
        for path, item in DOCUMENT["paths"].items()
        for method, operation in item.items()
        if method != "parameters" and operation.get("security") != []
    ]
    assert len(private) > 30
    for method, path in private:
        response = await client.request(method, path, json={})
        assert response.status == 401, f"{method} {path}"
        assert (await error_of(response))["code"] == "token_needed"


async def test_the_page_can_ask_for_the_token(client: TestClient) -> None:
    for path in OPEN:
        assert (await client.get(path)).status == 200, path
    assert await (await client.get("/api/session")).json() == {"guarded": True}


async def test_a_program_sends_the_token_each_time(client: TestClient) -> None:
    assert (await client.get("/api/songs", headers=BEARER)).status == 200
    assert (await client.get("/api/songs", headers={"Authorization": f"bearer  {TOKEN}"})).status == 200
    for wrong in ("Bearer", "Bearer wrong", f"Basic {TOKEN}", TOKEN):
        assert (await client.get("/api/songs", headers={"Authorization": wrong})).status == 401
    assert (await client.get("/api/songs", params={"token": TOKEN})).status == 401
    assert (await client.get("/api/songs")).status == 401  # the token leaves no session behind


async def test_a_browser_shows_the_token_once(client: TestClient) -> None:
    entered = await client.post("/api/session", json={"token": TOKEN})
    assert entered.status == 204
    cookie = entered.cookies[COOKIE]
    assert cookie["httponly"]
    assert (cookie["samesite"], cookie["path"], cookie["max-age"]) == ("Strict", "/", str(30 * 24 * 3600))
    assert not cookie["secure"]  # by http it would be lost
    assert TOKEN not in cookie.value
    assert (await client.get("/api/songs")).status == 200

    assert (await client.delete("/api/session")).status == 204
    assert (await client.get("/api/songs")).status == 401


async def test_a_cookie_from_https_is_for_https_only(client: TestClient) -> None:
    headers = {"Host": "music.example", "Origin": "https://music.example"}
    entered = await client.post("/api/session", json={"token": TOKEN}, headers=headers)
    assert entered.cookies[COOKIE]["secure"]


@pytest.mark.parametrize("value", ["", "x", "1.2.3", "9999999999.00.00", f"{'9' * 3000}.a.b"])
async def test_a_cookie_that_was_not_given_here_opens_nothing(client: TestClient, value: str) -> None:
    assert (await client.get("/api/songs", headers={"Cookie": f"{COOKIE}={value}"})).status == 401


async def test_guessing_is_slowed_and_a_slip_is_not(client: TestClient) -> None:
    for _ in range(20):
        assert (await client.post("/api/session", json={"token": TOKEN})).status == 204
    tried = [await client.post("/api/session", json={"token": f"wrong {number}"}) for number in range(6)]
    assert [response.status for response in tried] == [401] * 5 + [429]
    assert (await error_of(tried[0]))["code"] == "wrong_token"
    assert (await error_of(tried[5]))["code"] == "too_many_requests"
    assert 1 <= int(tried[5].headers["Retry-After"]) <= 12
    # A right one is not listened to either, by either way: else a guess could be told from another.
    client.session.cookie_jar.clear()
    assert (await client.post("/api/session", json={"token": TOKEN})).status == 429
    assert (await client.get("/api/songs", headers=BEARER)).status == 429


async def test_who_is_in_is_not_kept_out_by_who_guesses(client: TestClient) -> None:
    await client.post("/api/session", json={"token": TOKEN})
    for number in range(6):
        await client.post("/api/session", json={"token": f"wrong {number}"})
    assert (await client.get("/api/songs")).status == 200


async def test_the_public_name_is_answered_and_others_are_not(client: TestClient) -> None:
    assert (await client.get("/api/songs", headers=BEARER | {"Host": "music.example"})).status == 200
    assert (await client.get("/api/songs", headers=BEARER | {"Host": "evil.example"})).status == 403


async def test_another_site_s_page_cannot_use_a_session(client: TestClient) -> None:
    await client.post("/api/session", json={"token": TOKEN})
    response = await client.post("/api/songs", json={"prompt": "a waltz"}, headers={"Origin": "https://evil.example"})
    assert response.status == 403


async def test_a_link_opens_its_file_to_anybody(client: TestClient, studio: Studio) -> None:
    await client.post("/api/session", json={"token": TOKEN})
    song = await finished(client, (await ask(client, bars=4))["id"])
    client.session.cookie_jar.clear()
    link = studio.link(song["id"], FileKind.AUDIO)
    assert link is not None
    path = link.removeprefix("https://music.example")
    assert (await client.get(path)).status == 200
    assert (await client.get(path.partition("?")[0])).status == 401
    assert (await client.get(path.replace("/audio", "/midi"))).status == 401
    assert (await client.delete(path.replace("/audio", ""))).status == 401


async def test_where_all_is_open_there_is_nothing_to_show(tmp_path: Path, composer: PlainComposer) -> None:
    settings = Settings(data_dir=tmp_path / "open", songs_at_once=1)
    async with (
        Studio.open(settings, load_composer=lambda: composer) as studio,
        TestClient(TestServer(make_app(studio))) as client,
    ):
        entered = await client.post("/api/session", json={"token": "whatever"})
        assert (entered.status, dict(entered.cookies)) == (204, {})
        assert await (await client.get("/api/session")).json() == {"guarded": False}


async def test_a_page_learns_whether_there_is_anything_to_sign_out_of(client: TestClient, tmp_path: Path) -> None:
    assert await (await client.get("/api/session")).json() == {"guarded": True}
    settings = Settings(data_dir=tmp_path / "open", songs_at_once=1)
    async with (
        Studio.open(settings, load_composer=PlainComposer) as studio,
        TestClient(TestServer(make_app(studio))) as guest,
    ):
        assert await (await guest.get("/api/session")).json() == {"guarded": False}


async def test_the_printed_address_has_the_token_where_no_log_sees_it(studio: Studio, tmp_path: Path) -> None:
    opened = asyncio.get_running_loop().create_future()
    serving = asyncio.create_task(serve(studio, Settings(data_dir=tmp_path, port=0), on_open=opened.set_result))
    page, _, token = (await opened).partition("#token=")
    assert unquote(token) == TOKEN
    async with ClientSession() as session, session.get(f"{page}api/songs") as response:
        assert response.status == 401
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
