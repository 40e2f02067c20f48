"""Songs that are looked for: by words and choices, by one that they are like, by a melody."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from typing import Any

from aiohttp import web

from bot import musical
from bot.finding.finding import MOST, Found, Where
from bot.song import well_formed
from bot.web import bodies, queries, showing, uploads
from bot.web.errors import RequestError, bad_field, bad_query
from bot.web.keys import STUDIO
from bot.web.language import words_of
from bot.web.orders import LONGEST_CHOICE
from generation.finding.tune import Tune
from generation.imports.limits import MOST_BYTES
from generation.reading.choices import Choices
from storage.members import COMMON

_USUAL = 10
_LONGEST_WORDS = 300
_MOST_NOTES = 1000
_LATEST = 86_400.0  # seconds
_MOST_BPM = 9999  # as in an order
_CHOICES = tuple(Choices.__dataclass_fields__)
_EXAMPLE = '{"notes": [[0, 0.4, 60], [0.5, 0.4, 62], [1, 0.9, 64]]}'


def add_to(app: web.Application) -> None:
    app.router.add_get("/api/find", _by_words)
    app.router.add_post("/api/find", _by_notes)
    app.router.add_post("/api/find/midi", _by_midi)


async def _by_words(request: web.Request) -> web.Response:
    """GET /api/find: by `q` and choices, or `like` a song."""
    finding, n = request.app[STUDIO].finding, queries.whole(request, "n", usual=_USUAL, most=MOST)
    like = queries.text(request, "like", longest=LONGEST_CHOICE)
    words = well_formed(queries.text(request, "q", longest=_LONGEST_WORDS))
    if like:
        found = await finding.like(like, member=COMMON, guild=None, n=n)
    else:
        found = await finding.by_words(words, member=COMMON, guild=None, n=n, choices=_choices(request))
    return await _answer(request, found)


async def _by_notes(request: web.Request) -> web.Response:
    """POST /api/find: a melody as it was played."""
    fields = await bodies.read(request, ("notes", "n"), example=_EXAMPLE)
    n = bodies.whole(fields, "n", least=1, most=MOST) or _USUAL
    found = await request.app[STUDIO].finding.by_melody(_melody(fields), member=COMMON, guild=None, n=n)
    return await _answer(request, found)


async def _by_midi(request: web.Request) -> web.Response:
    """POST /api/find/midi: the tune of a MIDI file, which is the body or in a form. Nothing of it is kept."""
    n = queries.whole(request, "n", usual=_USUAL, most=MOST)
    with tempfile.SpooledTemporaryFile(MOST_BYTES + 1) as file:
        await uploads.receive(request, file, most_bytes=MOST_BYTES)
        file.seek(0)
        midi = file.read()
    return await _answer(request, await request.app[STUDIO].finding.by_midi(midi, member=COMMON, guild=None, n=n))


def _choices(request: web.Request) -> Choices:
    texts = {name: queries.text(request, name, longest=LONGEST_CHOICE) for name in _CHOICES}
    bpm = texts.pop("bpm")
    if bpm and not (bpm.isascii() and bpm.isdecimal() and 1 <= int(bpm) <= _MOST_BPM):
        raise bad_query("bpm", f"bpm is not a whole number from 1 to {_MOST_BPM}.", "Leave it out, or send e.g. 90.")
    return Choices(**{name: well_formed(text) or None for name, text in texts.items()}, bpm=int(bpm) if bpm else None)


def _melody(fields: bodies.Fields) -> Tune:
    notes = fields.get("notes")
    if not isinstance(notes, list) or len(notes) > _MOST_NOTES:
        raise _no_notes()
    return Tune.played([_note(note) for note in notes])


def _note(note: Any) -> tuple[float, int]:
    """When it begins, in seconds, and its pitch; how long it is is of no matter."""
    match note:
        case [int() | float() as start, int() | float(), int() as pitch] if abs(start) <= _LATEST:
            if not isinstance(start, bool) and not isinstance(pitch, bool) and 0 <= pitch <= 127:
                return float(start), pitch
    raise _no_notes()


def _no_notes() -> RequestError:
    return bad_field(
        "notes",
        f"notes is not a list of at most {_MOST_NOTES} notes [start, duration, pitch].",
        f"Send something like {_EXAMPLE}: seconds, and MIDI pitches from 0 to 127.",
    )


async def _answer(request: web.Request, found: Sequence[Found]) -> web.Response:
    songs, words = await showing.songs(request, [one.song for one in found]), words_of(request)
    return web.json_response(
        {
            "found": [
                {
                    "song": song,
                    "score": one.score,
                    "heard": [{"as": heard.meaning, "said": musical.meaning_of(words, heard)} for heard in one.heard],
                    "where": None if one.where is None else _where(one.where),
                }
                for one, song in zip(found, songs, strict=True)
            ]
        }
    )


def _where(where: Where) -> dict[str, Any]:
    return {
        "notes": where.notes,
        "of": where.of,
        "bar": where.bar,
        "semitones": where.semitones,
        "tempo": where.tempo,
    }
