"""Songs made from songs by an edit, and from MIDI that is brought: `generation.edit.edits` has what can be done."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from dataclasses import fields
from http import HTTPStatus
from typing import Any

from aiohttp import web

from bot.song import MAX_SEED, well_formed
from bot.web import bodies, queries, songs, uploads
from bot.web.errors import RequestError, bad_field
from bot.web.keys import STUDIO
from generation.edit import edits
from generation.edit.edits import EDITS, Change, Edit
from generation.imports.limits import MOST_BYTES
from storage.members import COMMON

_VERBS = tuple(verb for verb in EDITS if verb != Change.verb)
"""In words, a song can be changed that is not made yet: `songs` has that."""

_OF_ONE = tuple(verb for verb, edit in EDITS.items() if edit.sources == 1)
_LONGEST_NAME = 200


def add_to(app: web.Application) -> None:
    for verb in _VERBS:
        app.router.add_post(f"/api/songs/{{song_id}}/{verb}", _edit)
    for path in ("", *(f"/{verb}" for verb in _OF_ONE)):
        app.router.add_post(f"/api/midi{path}", _bring)


async def _edit(request: web.Request) -> web.Response:
    """POST /api/songs/{song_id}/{verb}: the edit's options are the body's fields."""
    song_id, verb = request.match_info["song_id"], _last_of(request.path)
    takes_two = EDITS[verb].sources == 2
    known = ("seed", *(["with"] if takes_two else []), *_options(verb))
    given = await bodies.read(request, known) if request.body_exists else {}
    other = given.get("with")
    if takes_two and not isinstance(other, str):
        raise bad_field("with", "with is not a song's id.", "Send the id of the other song.")
    wish = await request.app[STUDIO].edits.edited(
        song_id, _read(verb, given), other=other, seed=bodies.whole(given, "seed", least=0, most=MAX_SEED)
    )
    return await songs.ordered(request, wish, parent=song_id)


async def _bring(request: web.Request) -> web.Response:
    """POST /api/midi and /api/midi/{verb}: the body is the file, or a form with it; options stand in the address."""
    verb = None if request.path == "/api/midi" else _last_of(request.path)
    name = queries.text(request, "name", longest=_LONGEST_NAME)
    given = {key: _value(key, text) for key, text in request.query.items() if key not in {"name", "lang"}}
    bodies.check_known(given, ("seed", *(_options(verb) if verb else ())))
    edit = None if verb is None else _read(verb, given)
    seed = bodies.whole(given, "seed", least=0, most=MAX_SEED)
    with tempfile.SpooledTemporaryFile(MOST_BYTES + 1) as file:
        sent_as = await uploads.receive(request, file, most_bytes=MOST_BYTES)
        file.seek(0)
        midi = file.read()
    wish = await request.app[STUDIO].edits.brought(
        midi, bringer=COMMON, name=name or well_formed(sent_as)[:_LONGEST_NAME], edit=edit, seed=seed
    )
    return await songs.ordered(request, wish)


def _last_of(path: str) -> str:
    return path.rpartition("/")[2]


def _options(verb: str) -> tuple[str, ...]:
    return tuple(field.name for field in fields(EDITS[verb]))  # type: ignore[arg-type]  # every edit is a dataclass


def _read(verb: str, given: Mapping[str, Any]) -> Edit:
    """Raises RequestError for options that the edit cannot have."""
    options = {name: value for name, value in given.items() if name in _options(verb) and value is not None}
    try:
        return edits.from_json({"verb": verb, **options})
    except ValueError as error:
        said = str(error)
        raise RequestError(
            HTTPStatus.BAD_REQUEST,
            "bad_options",
            f"{said[:1].upper()}{said[1:]}.",
            "See /api/openapi.json for what can be sent.",
        ) from error


def _value(name: str, text: str) -> Any:
    """Numbers as numbers; roles, which have commas between, as a list."""
    if name == "roles":
        return text.split(",")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value if isinstance(value, int | float) and not isinstance(value, bool) else text
