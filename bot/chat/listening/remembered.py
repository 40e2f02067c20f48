"""What is remembered of a guild's listening between runs: the message, and the songs that were still to come."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from bot.chat import who
from bot.studio import Studio


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """Songs by id, no members: whoever wants to be forgotten is not in here."""

    channel: int
    message: int | None
    songs: Sequence[str]
    has_radio: bool  # whether the radio went on after them
    is_live: bool  # whether it was being played when this was written down


async def put(studio: Studio, guild: int, remembered: Remembered) -> None:
    await studio.set_mark(_mark(guild), json.dumps(asdict(remembered)))


async def get(studio: Studio, guild: int) -> Remembered | None:
    written = await studio.mark(_mark(guild))
    return None if written is None else Remembered(**json.loads(written))


def ended(remembered: Remembered) -> Remembered:
    """The same, when it is not being played any more."""
    return replace(remembered, is_live=False)


def _mark(guild: int) -> str:
    return f"listening:{who.guild_id(guild)}"
