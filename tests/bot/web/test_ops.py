"""Health and figures, as supervisors and Prometheus ask for them."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from bot import probe
from bot.config import Settings
from bot.queue.local import LocalQueue
from bot.studio import Studio
from bot.web.app import make_app, make_ops_app
from bot.web.security import OPEN_TO_ALL
from storage.errors import StorageError
from storage.store import LocalStore
from tests.bot.web.support import error_of
from tests.support import figures
from tests.support.fakes import PlainComposer
from tests.support.postgres import Server

STRANGER = {"Host": "minstrel-worker:8080"}
FINE = {"ok": True}


@pytest.fixture(autouse=True)
def _always_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "FRESH_SECONDS", 0)


@pytest.fixture
def front(tmp_path: Path, postgres_url: str) -> Settings:
    """Of a process that makes no songs itself."""
    return Settings(data_dir=tmp_path / "front", database_url=postgres_url, songs_at_once=0)


@asynccontextmanager
async def playground(settings: Settings) -> AsyncIterator[TestClient]:
    async with (
        Studio.open(settings, load_composer=PlainComposer) as studio,
        TestClient(TestServer(make_app(studio))) as client,
    ):
        yield client


async def assert_explained(response: ClientResponse, *wrong: str) -> dict[str, dict[str, str]]:
    """That the answer says that exactly these checks fail, and how. The checks."""
    assert response.status == 503
    body = await response.json()
    assert not body["ok"]
    assert set(body["error"]) == {"code", "message", "hint"}
    assert all(name in body["error"]["message"] for name in wrong)
    for name, check in body["checks"].items():
        assert check["ok"] == (name not in wrong), name
    return body["checks"]


async def test_alive_and_ready(client: TestClient) -> None:
    alive, ready = await client.get("/healthz"), await client.get("/readyz")
    assert (alive.status, await alive.json()) == (200, FINE)
    assert ready.status == 200
    assert await ready.json() == {
        "ok": True,
        "waiting": 0,
        "checks": {"database": FINE, "files": FINE, "worker": FINE},
    }


async def test_a_worker_that_died_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(_queue: LocalQueue) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(LocalQueue, "_next", broken)
    async with playground(Settings(data_dir=tmp_path / "data", songs_at_once=1)) as client:
        async with asyncio.timeout(60):
            while (alive := await client.get("/healthz")).status == 200:
                alive.release()
                await asyncio.sleep(0.02)
        assert alive.status == 503
        assert (await alive.json())["error"]["code"] == "worker_lost"
        assert "secret" not in await alive.text()
        checks = await assert_explained(await client.get("/readyz"), "worker")
        assert checks["worker"]["code"] == "no_worker"
        assert (await client.get("/api/songs")).status == 200  # the page goes on
    assert "the worker has ended by itself" in caplog.text


async def test_a_front_end_is_alive_by_itself_and_ready_with_a_worker_elsewhere(front: Settings) -> None:
    async with playground(front) as client:
        assert (await client.get("/healthz")).status == 200
        checks = await assert_explained(await client.get("/readyz"), "worker")
        assert "minstrel worker" in checks["worker"]["hint"]
        worker = front.model_copy(update={"songs_at_once": 1})
        async with Studio.open(worker, load_composer=PlainComposer):
            assert (await client.get("/readyz")).status == 200
        await assert_explained(await client.get("/readyz"), "worker")


async def test_without_its_database_it_is_alive_but_not_ready(front: Settings, postgres: Server) -> None:
    async with playground(front) as client:
        postgres.kill()
        async with asyncio.timeout(60):
            checks = await assert_explained(await client.get("/readyz"), "database", "worker")
        assert checks["database"]["code"] == checks["worker"]["code"] == "database_unreachable"
        assert (await client.get("/healthz")).status == 200
        postgres.start()
        await assert_explained(await client.get("/readyz"), "worker")


async def test_a_full_disk(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(_store: LocalStore) -> None:
        raise StorageError("/srv/songs is full.", "Free some space.", code="disk_full")

    monkeypatch.setattr(LocalStore, "check", full)
    checks = await assert_explained(await client.get("/readyz"), "files")
    assert checks["files"] == {
        "ok": False,
        "code": "disk_full",
        "message": "/srv/songs is full.",
        "hint": "Free some space.",
    }
    told = await client.get("/readyz", headers=STRANGER)
    assert (await told.json())["checks"]["files"] == {"ok": False, "code": "disk_full"}
    assert "/srv" not in await told.text()


async def test_a_folder_that_went_away(client: TestClient, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "data" / "files")
    checks = await assert_explained(await client.get("/readyz"), "files")
    assert str(tmp_path) in checks["files"]["message"]


async def test_a_disk_that_hangs_holds_nobody_up(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(_store: LocalStore) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(LocalStore, "check", hang)
    monkeypatch.setattr(probe, "PATIENCE_SECONDS", 0.2)
    async with asyncio.timeout(60):
        answers = await asyncio.gather(*(client.get("/readyz") for _ in range(5)))
        assert (await client.get("/healthz")).status == 200
    for answer in answers:
        checks = await assert_explained(answer, "files")
        assert checks["files"]["code"] == "no_answer"


async def test_a_scrape(client: TestClient) -> None:
    response = await client.get("/metrics")
    assert response.status == 200
    assert response.headers["Content-Type"].startswith("text/plain; version=")
    assert response.headers["Cache-Control"] == "no-store"
    assert figures.read(await response.read())("minstrel_workers") == 1


async def test_errors_are_counted_by_kind(client: TestClient) -> None:
    for path in ("/nothere", "/api/songs/x", "/api/songs/y"):
        await error_of(await client.get(path))
    await error_of(await client.post("/api/songs", json={"prompt": ""}))
    shown = figures.read(await (await client.get("/metrics")).read())
    counted = {kind: shown("minstrel_errors_total", kind=kind) for kind in ("not_found", "unknown_song", "bad_prompt")}
    assert counted == {"not_found": 1, "unknown_song": 2, "bad_prompt": 1}


@pytest.mark.parametrize("path", sorted(OPEN_TO_ALL))
async def test_they_are_open_to_all_who_read(client: TestClient, path: str) -> None:
    """A supervisor calls a machine by a name that it does not know."""
    for method in ("GET", "HEAD"):
        assert (await client.request(method, path, headers=STRANGER)).status == 200
    for method in ("POST", "OPTIONS"):
        response = await client.request(method, path, headers=STRANGER)
        assert (response.status, (await error_of(response))["code"]) == (403, "wrong_host")
    assert (await client.get(f"{path}/", headers=STRANGER)).status == 403


def test_nothing_else_is_served_by_a_worker(studio: Studio) -> None:
    paths = {route.resource.canonical for route in make_ops_app(studio).router.routes() if route.resource}
    assert paths == OPEN_TO_ALL
