"""The page's files: what is there, under its name and type, and nothing else."""

from __future__ import annotations

import fnmatch
import tomllib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.studio import Studio
from bot.web import assets
from bot.web.app import make_app

ROOT = Path(__file__).parents[3]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page of a few files, in folders."""
    folder = tmp_path / "static"
    for name in ("index.html", "app.js", "player/deep/er.js", "style/base.css", "vendor/some/LICENSE", "icon.svg"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    (tmp_path / "secret.txt").write_text("secret")
    monkeypatch.setattr(assets, "FOLDER", folder)
    return folder


@pytest.fixture
async def client(folder: Path, studio: Studio) -> AsyncIterator[TestClient]:
    async with TestClient(TestServer(make_app(studio))) as client:
        yield client


@pytest.mark.parametrize(
    ("path", "name", "type_"),
    [
        ("/", "index.html", "text/html"),
        ("/static/app.js", "app.js", "text/javascript"),
        ("/static/player/deep/er.js", "player/deep/er.js", "text/javascript"),
        ("/static/style/base.css", "style/base.css", "text/css"),
        ("/static/vendor/some/LICENSE", "vendor/some/LICENSE", "text/plain"),
        ("/static/icon.svg", "icon.svg", "image/svg+xml"),
    ],
)
async def test_each_file_has_its_type_wherever_it_lies(client: TestClient, path: str, name: str, type_: str) -> None:
    response = await client.get(path)
    assert (response.status, response.content_type, response.charset) == (200, type_, "utf-8")
    assert await response.text() == name
    assert response.headers["Cache-Control"] == "no-cache"
    unchanged = await client.get(path, headers={"If-None-Match": response.headers["ETag"]})
    assert unchanged.status == 304


@pytest.mark.parametrize(
    "path",
    [
        "",
        "player",
        "player/",
        "player/deep",
        "../secret.txt",
        "..%2fsecret.txt",
        "%2e%2e/secret.txt",
        "a%00.js",
        "APP.JS",
    ],
)
async def test_nothing_else_is_there(client: TestClient, path: str) -> None:
    response = await client.get(f"/static/{path}")
    assert response.status == 404
    assert "secret" not in await response.text()


def test_an_installed_minstrel_has_them_all() -> None:
    """What `pip install` takes along."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    taken = project["tool"]["setuptools"]["package-data"]["*"]
    static = ROOT / "bot/web/static"
    left = [
        path.relative_to(static).as_posix()
        for path in static.rglob("*")
        if path.is_file() and not any(fnmatch.fnmatch(path.name, pattern) for pattern in taken)
    ]
    assert not left
