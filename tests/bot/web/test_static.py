"""Rules that the page keeps, so that it stays light and safe."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient

from bot import web
from generation.render import picture

STATIC = Path(web.__file__).parent / "static"
FILES = sorted(path.name for path in STATIC.iterdir())
SCRIPTS = [name for name in FILES if name.endswith(".js")]


async def test_the_page_is_light(client: TestClient) -> None:
    whole = sum([len(await (await client.get(f"/static/{name}")).read()) for name in FILES])
    assert 20_000 < whole < 100_000


async def test_every_file_has_its_type(client: TestClient) -> None:
    types = {name: (await client.get(f"/static/{name}")).content_type for name in FILES}
    assert types["app.js"] in {"text/javascript", "application/javascript"}
    assert types["style.css"] == "text/css"
    assert types["icon.svg"] == "image/svg+xml"
    assert (await client.get("/")).content_type == "text/html"


@pytest.mark.parametrize("name", SCRIPTS)
def test_text_never_becomes_html(name: str) -> None:
    script = (STATIC / name).read_text()
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|DOMParser", script
    )


def test_nothing_comes_from_elsewhere_and_nothing_is_inline() -> None:
    for name in FILES:
        text = (STATIC / name).read_text().replace("http://www.w3.org/2000/svg", "")
        assert "http://" not in text, name
        assert "https://" not in text, name
    html = (STATIC / "index.html").read_text()
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", html)


def test_every_file_is_used() -> None:
    everything = "".join((STATIC / name).read_text() for name in FILES)
    for name in FILES:
        assert name == "index.html" or f"/{name}" in everything, name


def test_the_playing_position_lies_where_the_picture_has_its_bars() -> None:
    ((left, width, right, same),) = re.findall(
        r"left: (\d+) / (\d+), right: (\d+) / (\d+)", (STATIC / "player.js").read_text()
    )
    assert (int(left), int(right)) == (picture._LEFT, picture._RIGHT)
    assert int(width) == int(same) == picture.WIDTH
