"""Carries out the cases on the songs, many at once, and keeps what came out and what was found of each."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench import songs
from bench.edits import material
from bench.edits.cases import Case, Found
from generation import midi
from generation.edit import perform
from generation.errors import RefusalError
from storage import atomic

AT_ONCE = 16
"""Songs: as many as an engine's lane has slots."""


async def measured(cases: Sequence[Case], count: int = material.SONGS) -> dict[str, list[Found | None]]:
    """What each case did to the first so many songs, by its name; None where the song cannot be edited so."""
    room = asyncio.Semaphore(AT_ONCE)
    return {
        case.name: await asyncio.gather(*(_measured(case, number, room) for number in range(count))) for case in cases
    }


def file_of(name: str, number: int) -> Path:
    """What was found of a case on a song; beside it, with the suffix .mid, is the edited song."""
    return material.FOLDER / name.replace(" ", "-") / f"{number}.json"


async def _measured(case: Case, number: int, room: asyncio.Semaphore) -> Found | None:
    file = file_of(case.name, number)
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        async with room:
            found = await _tried(case, number)
        atomic.write(file, json.dumps(None if found is None else asdict(found)).encode())
        sys.stderr.write(f"{case.name}: song {number}\n")
    return _read(json.loads(file.read_text()))


async def _tried(case: Case, number: int) -> Found | None:
    sources = [await material.source(one) for one in case.sources(number)]
    edit = case.edit(number, sources)
    try:
        plan = perform.planned(edit, sources, number)
        edited = await perform.carry_out(songs.composer(), plan, seed=number, sampling=case.sampling)
    except RefusalError as refused:
        sys.stderr.write(f"{case.name}: song {number}: {refused}\n")
        return None
    atomic.write(file_of(case.name, number).with_suffix(".mid"), midi.write(edited.score))
    return case.judge(sources, edit, edited)


def _read(data: dict[str, Any] | None) -> Found | None:
    if data is None:
        return None
    read: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in data.items()}
    return Found(**read)
