"""Songs as the API shows them: with what their listener said of them, and in the language of who asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiohttp import web

from bot import musical
from bot.discovery.regard import Regard
from bot.explained import failure, waiting
from bot.song import Song
from bot.web.keys import STUDIO
from bot.web.language import words_of
from bot.words import Words
from generation.brief import Brief
from storage.members import COMMON


async def song(request: web.Request, shown: Song) -> dict[str, Any]:
    """The API's object of one song."""
    return (await songs(request, [shown]))[0]


async def songs(request: web.Request, shown: Sequence[Song]) -> list[dict[str, Any]]:
    """The API's objects of several songs."""
    regards = await request.app[STUDIO].discovery.regards(COMMON, [one.id for one in shown])
    words = words_of(request)
    return [_song(words, one, regards[one.id]) for one in shown]


def heard(words: Words, brief: Brief) -> list[dict[str, str]]:
    """What was heard: the asker's words, what they were taken as, and the same in the reader's language."""
    return [
        {
            "words": one.words,
            "as": one.meaning,
            "kind": one.kind,
            "value": one.value,
            "said": musical.meaning_of(words, one),
        }
        for one in brief.heard
    ]


def _song(words: Words, shown: Song, regard: Regard) -> dict[str, Any]:
    fields = shown.to_json()
    if shown.wait is not None:
        fields["wait"]["why"] = waiting(words, shown.wait).replace("**", "").replace("\n", " ")
    if shown.error is not None and words.language != "en":
        message, hint = failure(words, shown.error)
        fields["error"] = {"code": shown.error.code, "message": message, "hint": hint}
    return {
        **fields,
        "heard": heard(words, shown.brief),
        "made": musical.made(words, shown.edit),
        "remarks": musical.remarks(words, shown.brief),
        "reactions": [*regard.reactions],
        "uncounted": not regard.counts,
    }
