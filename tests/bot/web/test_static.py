"""Rules that the page keeps, so that it stays light and safe."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient

from bot import web
from bot.words import LANGUAGES
from generation.lexicon.moods import FEELINGS, MOODS

STATIC = Path(web.__file__).parent / "static"
FILES = sorted(path.relative_to(STATIC).as_posix() for path in STATIC.rglob("*") if path.is_file())
LOADED = [name for name in FILES if not name.endswith("LICENSE")]
SCRIPTS = [name for name in FILES if name.endswith(".js")]
OWN_SCRIPTS = [name for name in SCRIPTS if not name.startswith("vendor/")]

OPENED_BYTES = 300_000
"""What opening the page loads, uncompressed, but songs and pictures."""

WHOLE_BYTES = 345_000
"""The same with every other view and the tools of musicians, which load their scripts when they are first shown."""


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_page_is_light(client: TestClient, language: str) -> None:
    common = [name for name in LOADED if name not in SCRIPTS and name != "index.html"]
    first = _with_imports({"app.js", "chat/chat.js", "shell/paint.js"})
    opened = await _bytes(client, ["/", f"/api/words/{language}", *(f"/static/{name}" for name in [*common, *first])])
    others = await _bytes(client, [f"/static/{name}" for name in SCRIPTS if name not in first])
    assert 100_000 < opened < OPENED_BYTES
    assert 0 < others < WHOLE_BYTES - opened


async def _bytes(client: TestClient, addresses: list[str]) -> int:
    return sum([len(await (await client.get(address)).read()) for address in addresses])


async def test_every_file_has_its_type(client: TestClient) -> None:
    types = {name: (await client.get(f"/static/{name}")).content_type for name in FILES}
    assert {types[name] for name in SCRIPTS} == {"text/javascript"}
    assert {types[name] for name in FILES if name.endswith(".css")} == {"text/css"}
    assert types["icon.svg"] == "image/svg+xml"
    assert types["vendor/fluent/LICENSE"] == "text/plain"
    assert (await client.get("/")).content_type == "text/html"


@pytest.mark.parametrize("name", SCRIPTS)
def test_text_never_becomes_html(name: str) -> None:
    script = (STATIC / name).read_text()
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser", script
    )


@pytest.mark.parametrize("name", LOADED)
def test_nothing_comes_from_elsewhere(name: str) -> None:
    text = (STATIC / name).read_text().replace("http://www.w3.org/2000/svg", "").replace("http://host/", "")
    assert "http://" not in text
    assert "https://" not in text


def test_nothing_is_inline() -> None:
    html = (STATIC / "index.html").read_text()
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", html)


@pytest.mark.parametrize("name", [name for name in LOADED if name != "index.html"])
def test_every_file_is_used(name: str) -> None:
    html = (STATIC / "index.html").read_text()
    imported = {_target(user, path) for user in SCRIPTS for path in _imports(user)}
    assert f'"/static/{name}"' in html or name in imported


@pytest.mark.parametrize("name", OWN_SCRIPTS)
def test_what_is_imported_is_there(name: str) -> None:
    for path in _imports(name):
        assert _target(name, path) in SCRIPTS, path


@pytest.mark.parametrize("name", OWN_SCRIPTS)
def test_every_icon_is_drawn(name: str) -> None:
    drawn = set(re.findall(r'id="icon-([\w-]+)"', (STATIC / "index.html").read_text()))
    used = set(re.findall(r'\bicon\("([\w-]+)"\)', (STATIC / name).read_text()))
    assert used <= drawn


def test_a_vendored_library_has_its_licence() -> None:
    folders = {Path(name).parent for name in SCRIPTS if name.startswith("vendor/")}
    assert folders
    for folder in folders:
        assert (STATIC / folder / "LICENSE").stat().st_size > 1000


def test_the_page_knows_moods_as_the_lexicon_does() -> None:
    table = (STATIC / "music.js").read_text().split("FEELINGS = {")[1].split("}")[0]
    known = {name: (float(v), float(a)) for name, v, a in re.findall(r"(\w+): \[([-\d.]+), ([-\d.]+)\]", table)}
    assert known == {one.name: (one.valence, one.arousal) for one in MOODS if one.name in FEELINGS}


def _imports(name: str, *, at_once: bool = False) -> list[str]:
    """The paths that a script imports, as it writes them; `at_once` leaves out those that wait until needed."""
    script = (STATIC / name).read_text()
    paths = re.findall(r'(?:\bfrom\s*|\bimport\s+)"(\.[^"]+)"', script)
    return paths if at_once else paths + re.findall(r'\bimport\("(\.[^"]+)"\)', script)


def _with_imports(scripts: set[str]) -> set[str]:
    """These scripts and all that come with them."""
    found, new = set[str](), scripts
    while new:
        found |= new
        new = {_target(user, path) for user in new for path in _imports(user, at_once=True)} - found
    return found


def _target(user: str, path: str) -> str:
    return (STATIC / user).parent.joinpath(path).resolve().relative_to(STATIC.resolve()).as_posix()
