from __future__ import annotations

import gzip
import json

import pytest
from aiohttp.test_utils import TestClient

from bot.song import MAX_SEED
from generation.brief import MAX_BARS
from tests.bot.web.support import ask, error_of
from tests.support.fakes import PlainComposer

JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "bad_json"),
        (b"{", "bad_json"),
        (b"[]", "bad_json"),
        (b'"a waltz"', "bad_json"),
        (b"\xff\xfe", "bad_json"),
        (b"[" * 60_000, "bad_json"),
        (b'{"prompt": ' + b'{"a":' * 9000, "bad_json"),
        (b"{}", "bad_field"),
        (b'{"prompt": null}', "bad_field"),
        (b'{"prompt": 5}', "bad_field"),
        (b'{"prompt": ["a waltz"]}', "bad_field"),
        (b'{"prompt": "a waltz", "tempo": 5}', "bad_field"),
        (b'{"prompt": "a waltz", "seed": "7"}', "bad_field"),
        (b'{"prompt": "a waltz", "seed": true}', "bad_field"),
        (b'{"prompt": "a waltz", "seed": 1.5}', "bad_field"),
        (b'{"prompt": "a waltz", "seed": -1}', "bad_field"),
        (b'{"prompt": "a waltz", "seed": 9007199254740992}', "bad_field"),
        (b'{"prompt": "a waltz", "bars": 0}', "bad_field"),
        (b'{"prompt": "a waltz", "bars": "8"}', "bad_field"),
        (b'{"prompt": "a waltz", "seconds": NaN}', "bad_field"),
        (b'{"prompt": "a waltz", "seconds": Infinity}', "bad_field"),
        (b'{"prompt": "a waltz", "seconds": -5}', "bad_field"),
        (b'{"prompt": "a waltz", "seconds": 1' + b"0" * 400 + b"}", "bad_field"),
        (b'{"prompt": "a waltz", "seconds": false}', "bad_field"),
        (b'{"prompt": "a waltz", "bars": 8, "seconds": 20}', "bad_request"),
        (b'{"prompt": ""}', "bad_prompt"),
        (b'{"prompt": "   \\n\\t "}', "bad_prompt"),
        (b'{"prompt": "\\u0000\\u0007\\u001b\\u200b"}', "bad_prompt"),
    ],
)
async def test_what_cannot_be_an_order_is_explained(client: TestClient, body: bytes, code: str) -> None:
    response = await client.post("/api/songs", data=body, headers=JSON)
    assert response.status == 400
    assert (await error_of(response))["code"] == code
    assert (await (await client.get("/api/songs")).json())["songs"] == []


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
async def test_only_json_is_taken(client: TestClient, kind: str) -> None:
    """A form of another site's page can send these without asking, but not JSON."""
    response = await client.post("/api/songs", data=b'{"prompt": "a waltz"}', headers={"Content-Type": kind})
    assert response.status == 415
    assert (await error_of(response))["code"] == "not_json"


async def test_a_body_over_64_kib_is_refused(client: TestClient) -> None:
    response = await client.post("/api/songs", json={"prompt": "a" * 70_000})
    assert response.status == 413
    assert (await error_of(response))["code"] == "too_large"


@pytest.mark.parametrize("packed", [gzip.compress(b" " * 5_000_000), b"no gzip"])
async def test_nothing_packed_is_taken(client: TestClient, packed: bytes) -> None:
    """A few bytes can unpack to very many."""
    assert len(packed) < 10_000
    response = await client.post("/api/songs", data=packed, headers=JSON | {"Content-Encoding": "gzip"})
    assert response.status == 415
    assert (await error_of(response))["code"] == "packed"


@pytest.mark.parametrize(
    "prompt",
    [
        "a waltz \x00\x1b[31m with bells \x07",
        "half a pair \ud83c of surrogates",
        "مقطوعة هادئة للعود \u202e evil",
        "🎻🌧️🎷",
        "'; DROP TABLE songs; --",
        "<script>alert(1)</script> waltz",
        "qwzx kjhg vbnm",
        "la " * 4000,
    ],
)
async def test_odd_prompts_are_songs_too(client: TestClient, composer: PlainComposer, prompt: str) -> None:
    composer.holds_at = 0
    song = await ask(client, prompt, bars=4)
    assert song["status"] in {"queued", "composing"}
    json.dumps(song, ensure_ascii=False).encode()  # nothing that cannot be written


async def test_who_asks_again_with_the_same_key_is_given_the_same_song(
    client: TestClient, composer: PlainComposer
) -> None:
    composer.holds_at = 0
    same, other = ({"Idempotency-Key": key} for key in ("k-1", "k-2"))
    order = {"prompt": "a waltz", "bars": 4}

    async def asked(headers: dict[str, str]) -> str:
        response = await client.post("/api/songs", json=order, headers=headers)
        assert response.status == 202
        return (await response.json())["id"]

    first = await asked(same)
    assert await asked(same) == first
    assert len({first, await asked(other), await asked({}), await asked({"Idempotency-Key": ""})}) == 4
    strange = "\udcff".encode("utf-8", "surrogateescape").decode("latin-1")
    assert await asked({"Idempotency-Key": strange}) != first
    assert len((await (await client.get("/api/songs")).json())["songs"]) == 5


async def test_every_field_reaches_the_song(client: TestClient, composer: PlainComposer) -> None:
    composer.holds_at = 0
    in_bars = await ask(client, "a waltz", seed=MAX_SEED, bars=12, seconds=None)
    assert (in_bars["seed"], in_bars["brief"]["bars"]) == (MAX_SEED, 12)
    for endless in ({"bars": 10**400}, {"seconds": 1e300}):
        assert (await ask(client, "a waltz", **endless))["brief"]["bars"] <= MAX_BARS
    in_seconds = await ask(client, "a waltz", seconds=30)
    assert in_seconds["brief"]["seconds"] == pytest.approx(30, abs=4)
