"""Holds the API's document to the API."""

from __future__ import annotations

import json
from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from bot.studio import Studio
from bot.web.app import make_app
from tests.bot.web.support import ask
from tests.support.fakes import PlainComposer


@pytest.fixture
async def document(client: TestClient) -> dict[str, Any]:
    response = await client.get("/api/openapi.json")
    assert response.content_type == "application/json"
    return await response.json()


def test_it_has_exactly_the_routes(studio: Studio, document: dict[str, Any]) -> None:
    routes = set()
    for route in make_app(studio).router.routes():
        info = route.resource.get_info() if route.resource else {}
        routes.add((info.get("formatter") or info["path"], route.method.lower()))
    documented = {
        (path, method) for path, item in document["paths"].items() for method in item if method != "parameters"
    }
    # HEAD goes without saying wherever there is GET.
    assert {route for route in routes if route[1] != "head"} == documented


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    def references(node: object) -> list[str]:
        if isinstance(node, dict):
            found = [node["$ref"]] if "$ref" in node else []
            return found + [one for value in node.values() for one in references(value)]
        return [one for value in node for one in references(value)] if isinstance(node, list) else []

    found = references(document)
    assert found
    for reference in found:
        node: Any = document
        for step in reference.removeprefix("#/").split("/"):
            node = node[step]


async def test_a_song_has_the_documented_fields(
    client: TestClient, document: dict[str, Any], composer: PlainComposer
) -> None:
    composer.holds_at = 0
    song = await ask(client)
    schemas = document["components"]["schemas"]
    for value, schema in ((song, schemas["Song"]), (song["brief"], schemas["Brief"])):
        assert set(value) == set(schema["required"]) == set(schema["properties"])
    assert song["status"] in schemas["Song"]["properties"]["status"]["enum"]


async def test_health_has_the_documented_fields(client: TestClient, document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    for path, schema in (("/healthz", "Health"), ("/readyz", "Readiness")):
        shown = await (await client.get(path)).json()
        assert set(shown) == set(schemas[schema]["required"])
    assert set(shown["checks"]) == set(schemas["Readiness"]["properties"]["checks"]["required"])


def test_it_is_kept_readable(document: dict[str, Any]) -> None:
    assert document["openapi"].startswith("3.1")
    assert all(
        "summary" in op for item in document["paths"].values() for name, op in item.items() if name != "parameters"
    )
    json.dumps(document)
