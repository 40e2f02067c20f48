"""A request for a song: what its JSON asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.song import MAX_SEED
from bot.web import bodies
from bot.web.bodies import Fields
from bot.web.community import HERE
from bot.web.errors import bad_field
from bot.web.keys import STUDIO
from bot.wish import Wish
from generation.reading.choices import NO_CHOICES, Choices
from storage.members import COMMON

LONGEST_CHOICE = 200
"""Characters, as on Discord."""

LONGEST_CHANGE = 300

_MOST_BPM = 9999
"""Faster than anything is played: the reading takes its fastest instead, and says so."""

_EXAMPLE = '{"prompt": "a slow waltz for accordion"}'


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is asked for. None leaves the choice to Minstrel."""

    prompt: str
    seed: int | None = None
    bars: int | None = None
    seconds: float | None = None
    choices: Choices = NO_CHOICES


async def read(request: web.Request) -> Order:
    """Raises RequestError (400, 415), and HTTPRequestEntityTooLarge for a body over the limit."""
    fields = await bodies.read(request, tuple(Order.__dataclass_fields__), example=_EXAMPLE)
    return Order(
        prompt=_prompt(fields.get("prompt")),
        seed=bodies.whole(fields, "seed", least=0, most=MAX_SEED),
        bars=bodies.whole(fields, "bars", least=1),
        seconds=bodies.seconds(fields, "seconds"),
        choices=_choices(fields.get("choices")),
    )


async def wish(request: web.Request) -> Wish:
    """What is heard in a request for a song; nothing is written down. Raises as `read`, and PromptError, UsageError."""
    order = await read(request)
    return await request.app[STUDIO].read(
        order.prompt,
        choices=order.choices,
        seed=order.seed,
        bars=order.bars,
        seconds=order.seconds,
        asker=COMMON,
        guild=HERE,
    )


async def read_change(request: web.Request) -> str:
    """The words of a change. Raises as `read`."""
    fields = await bodies.read(request, ("words",), example='{"words": "slower, without drums"}')
    return bodies.text(fields, "words", longest=LONGEST_CHANGE) or ""


def _prompt(value: object) -> str:
    if not isinstance(value, str):
        raise bad_field("prompt", "The prompt is missing, or is not text.", "Say what the song should be like.")
    return value


def _choices(value: Any) -> Choices:
    if value is None:
        return NO_CHOICES
    if not isinstance(value, dict):
        raise bad_field("choices", "choices is not an object.", 'Send something like {"style": "waltz", "bpm": 90}.')
    bodies.check_known(value, tuple(Choices.__dataclass_fields__))
    return Choices(
        style=_choice(value, "style"),
        mood=_choice(value, "mood"),
        bpm=bodies.whole(value, "bpm", least=1, most=_MOST_BPM),
        key=_choice(value, "key"),
        meter=_choice(value, "meter"),
        instruments=_choice(value, "instruments"),
    )


def _choice(fields: Fields, name: str) -> str | None:
    return bodies.text(fields, name, longest=LONGEST_CHOICE)
