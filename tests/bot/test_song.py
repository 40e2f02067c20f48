import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.song import Progress, Song, SongError, Timings, Wait, file_stem, title, well_formed
from generation.brief import Heard
from storage.kinds import Status
from tests.support.plain import BRIEF, with_heard

WAIT = Wait(place=2, of_own=1, seconds=12.5, workers=1, first_come=False, failed_before=False)


def song(**changes) -> Song:
    values = {
        "id": "7g3k9mabcdef",
        "prompt": "a waltz",
        "asker": "me",
        "guild": None,
        "brief": with_heard(BRIEF, Heard("waltz", "style: waltz")),
        "seed": 5,
        "model": None,
        "status": Status.QUEUED,
        "wait": WAIT,
        "progress": None,
        "error": None,
        "timings": Timings(read=0.5),
        "created_at": datetime(2026, 11, 21, 12, 30, 5, 99, tzinfo=UTC),
        "updated_at": datetime(2026, 11, 21, 12, 30, 6, tzinfo=UTC),
    }
    return Song(**values | changes)


def test_the_contract_of_a_queued_song():
    assert song().to_json() == {
        "id": "7g3k9mabcdef",
        "prompt": "a waltz",
        "brief": BRIEF.to_json(),
        "heard": [{"words": "waltz", "as": "style: waltz"}],
        "seed": 5,
        "model": None,
        "files": {},
        "timings": {"read": 0.5, "compose": None, "render": None, "total": None},
        "title": "a waltz",
        "parent": None,
        "edit": None,
        "brought": False,
        "status": "queued",
        "place": 2,
        "wait": {
            "place": 2,
            "of_own": 1,
            "seconds": 12.5,
            "workers": 1,
            "first_come": False,
            "failed_before": False,
            "why": "1 song is before it, 1 of them your own; turns go round among members.",
        },
        "progress": None,
        "error": None,
        "created_at": "2026-11-21T12:30:05+00:00",
    }


def test_a_ready_song_says_where_its_files_are():
    ready = song(status=Status.READY, wait=None, progress=Progress(bars=8, of=8), model="m").to_json()
    assert ready["files"] == {
        "midi": "/api/songs/7g3k9mabcdef/midi",
        "audio": "/api/songs/7g3k9mabcdef/audio",
        "picture": "/api/songs/7g3k9mabcdef/picture",
        "recipe": "/api/songs/7g3k9mabcdef/recipe",
    }
    assert ready["progress"] == {"bars": 8, "of": 8}
    json.dumps(ready)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"place": 1, "of_own": 0}, "It is next."),
        ({"place": 4, "of_own": 0}, "3 songs are before it; turns go round among members."),
        ({"first_come": True, "of_own": 0}, "1 song is before it; first come, first served."),
        (
            {"failed_before": True, "place": 1, "of_own": 0},
            "It is next. Making it failed; it is being tried again.",
        ),
        ({"workers": 0}, "No worker is running; songs are made as soon as one is."),
    ],
)
def test_why_a_song_waits(changes: dict, why: str):
    assert replace(WAIT, **changes).why == why


def test_a_failed_song_says_why():
    failed = song(status=Status.FAILED, error=SongError(code="c", message="m", hint="h")).to_json()
    assert failed["error"] == {"code": "c", "message": "m", "hint": "h"}


@pytest.mark.parametrize(
    ("prompt", "stem"),
    [
        ("A rainy-night bossa nova, 96 bpm!", "a-rainy-night-bossa-nova-96-bpm-7g3k9m"),
        ("雨の東京", "雨の東京-7g3k9m"),
        ("🎵🎵", "song-7g3k9m"),
        ("../../etc/passwd", "etc-passwd-7g3k9m"),
        ("__init__", "init-7g3k9m"),
        ("a slow and very tender lullaby for two accordions", "a-slow-and-very-tender-lullaby-for-two-7g3k9m"),
    ],
)
def test_file_names_come_from_the_prompt(prompt: str, stem: str):
    assert file_stem(prompt, "7g3k9mabcdef") == stem


@pytest.mark.parametrize("prompt", ["x" * 10_000, "𝕬" * 10_000, "雨" * 10_000, "é " * 5000])
def test_a_file_name_fits_any_file_system(prompt: str):
    assert len((file_stem(prompt, "7g3k9mabcdef") + ".json").encode()) < 200


def test_a_title_is_one_printable_line():
    assert title("  a\n\twaltz\x00\x1b[31m ") == "a waltz [31m"
    assert title("long " * 100) == ("long " * 14).strip()[:69] + "…"


def test_text_that_cannot_be_stored_is_mended():
    mended = well_formed("a \ud83c waltz\0")
    assert mended == "a ? waltz "
    mended.encode()
