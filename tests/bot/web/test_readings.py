"""What is heard before anything is composed, and the names to choose from."""

from __future__ import annotations

from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from bot.web.readings import vocabulary
from bot.words import LANGUAGES
from generation.reading.choices import Choices, understand
from tests.bot.web.support import error_of


async def read(client: TestClient, prompt: str, *, language: str = "en", **fields: object) -> dict[str, Any]:
    headers = {"Accept-Language": language}
    response = await client.post("/api/readings", json={"prompt": prompt, **fields}, headers=headers)
    assert response.status == 200, await response.text()
    return await response.json()


async def test_a_prompt_is_read_and_nothing_is_written_down(client: TestClient) -> None:
    reading = await read(client, "a slow waltz for flute", bars=8)
    assert set(reading) == {"prompt", "seed", "brief", "heard", "remarks"}
    assert (reading["brief"]["style"], reading["brief"]["bars"]) == ("waltz", 8)
    assert {
        "words": "waltz",
        "as": "style: waltz",
        "kind": "style",
        "value": "waltz",
        "said": "style: waltz",
    } in reading["heard"]
    assert (await (await client.get("/api/songs")).json())["songs"] == []


async def test_choices_win_over_the_prompt_s_words(client: TestClient) -> None:
    choices = {
        "style": "bossa",
        "bpm": 96,
        "key": "d-Moll",
        "meter": "4/4",
        "instruments": "Geige",
        "mood": "sehr ruhig",
    }
    brief = (await read(client, "a fast waltz in F major", choices=choices))["brief"]
    assert (brief["style"], brief["bpm"], brief["meter"]) == ("bossa nova", 96, "4/4")
    assert brief["key"] == {"tonic": "D", "mode": "minor"}
    assert "violin" in brief["instruments"]
    assert brief["mood"]["arousal"] < 0


async def test_no_choice_is_null_and_an_empty_text(client: TestClient) -> None:
    none = {"style": None, "mood": "", "bpm": None, "key": " ", "meter": None, "instruments": None}
    assert (await read(client, "a waltz in F major", seed=1, choices=none))["brief"]["style"] == "waltz"
    assert (await read(client, "a waltz in F major", seed=1, choices=None))["brief"]["style"] == "waltz"


@pytest.mark.parametrize(
    ("choices", "code"),
    [
        ("waltz", "bad_field"),
        ([], "bad_field"),
        ({"tempo": 90}, "bad_field"),
        ({"bpm": "fast"}, "bad_field"),
        ({"bpm": 0}, "bad_field"),
        ({"bpm": 90.5}, "bad_field"),
        ({"bpm": True}, "bad_field"),
        ({"style": 5}, "bad_field"),
        ({"style": "a" * 201}, "bad_field"),
        ({"style": "xyzzy"}, "unknown_style"),
        ({"mood": "xyzzy"}, "unknown_mood"),
        ({"key": "xyzzy"}, "unknown_key"),
        ({"meter": "13/17"}, "unknown_meter"),
        ({"instruments": "xyzzy\0\ud800"}, "unknown_instruments"),
    ],
)
async def test_what_cannot_be_chosen_is_explained(client: TestClient, choices: object, code: str) -> None:
    response = await client.post("/api/readings", json={"prompt": "a waltz", "choices": choices})
    assert response.status == 400
    assert (await error_of(response))["code"] == code


async def test_a_surprise_is_the_same_when_its_prompt_and_seed_are_asked_for(client: TestClient) -> None:
    drawn = await read(client, "surprise me")
    again = await read(client, "surprise me", seed=drawn["seed"])
    assert again["brief"] == drawn["brief"]


async def test_what_was_heard_is_said_in_the_reader_s_language(client: TestClient) -> None:
    reading = await read(client, "a sad waltz, 900 bpm", language="de")
    assert {one["as"]: one["said"] for one in reading["heard"]}["style: waltz"] == "Stil: Walzer"
    assert len(reading["remarks"]) == 1
    assert "900" in reading["remarks"][0]
    assert "You asked" not in reading["remarks"][0]


async def test_nothing_is_marked_up(client: TestClient) -> None:
    refused = await client.post("/api/readings", json={"prompt": "x", "choices": {"style": "*a_b*"}})
    assert "*a_b*" in (await error_of(refused))["message"]
    german = {"Accept-Language": "de"}
    refused = await client.post("/api/readings", json={"prompt": "x", "choices": {"style": "*a_b*"}}, headers=german)
    assert "*a_b*" in (await error_of(refused))["message"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_the_vocabulary_can_be_chosen(language: str) -> None:
    names = vocabulary(language)
    for kind, field in (("styles", "style"), ("moods", "mood"), ("keys", "key"), ("meters", "meter")):
        assert len(names[kind]) >= 8
        for one in names[kind]:
            understand(Choices(**{field: one["name"]}))
            assert one["label"]
    for one in names["instruments"]:
        understand(Choices(instruments=one["name"]))
        assert all(0 <= program < 128 for program in one["programs"])


async def test_the_vocabulary_has_labels_in_the_language_that_is_asked_for(client: TestClient) -> None:
    async def label(**request: Any) -> str:
        body = await (await client.get("/api/vocabulary", **request)).json()
        return {one["name"]: one["label"] for one in body["styles"]}["waltz"]

    assert await label() == "waltz"
    assert await label(headers={"Accept-Language": "ko;q=0.9, de;q=0.8, en;q=0.1"}) == "Walzer"
    assert await label(params={"lang": "es"}, headers={"Accept-Language": "de"}) == "vals"
