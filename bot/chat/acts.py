"""What a moderator did, in words."""

from __future__ import annotations

from datetime import date
from typing import Any

from discord.utils import escape_markdown, format_dt

from bot import words as speaking
from bot.chat import who
from bot.chat.settings.items import CHANNEL_FIELDS, CHOICES, ROLE_FIELDS
from bot.words import Words
from storage.moderation import AS_WRITTEN, Act

_LONGEST = 450  # characters of a line
_MOST_MENTIONS = 4


def line(words: Words, act: Act) -> str:
    """When, who, and what."""
    moderator = _member(words, act.moderator)
    said = words("auditing-line", when=format_dt(act.created_at, "f"), moderator=moderator, act=said_of(words, act))
    return said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"


def said_of(words: Words, act: Act) -> str:
    """What was done. What an older version wrote is said as it is; what a newer one did, by its name."""
    if AS_WRITTEN in act.detail:
        return escape_markdown(str(act.detail[AS_WRITTEN]))
    key = f"auditing-act-{act.action}"
    if not speaking.of().has(key):
        return words("auditing-act-other", action=escape_markdown(act.action))
    if act.action == "settings":
        return "; ".join(_change(words, name, *values) for name, values in act.detail.items()) or words(key)
    return words(
        key,
        member=_member(words, act.subject),
        word=escape_markdown(str(act.detail.get("word", ""))),
        day=_day(words, act.detail.get("day")),
    )


def _change(words: Words, name: str, before: Any, after: Any) -> str:
    key = f"auditing-changed-{name.replace('_', '-')}"
    return words(key, before=_value(words, name, before), after=_value(words, name, after))


def _value(words: Words, name: str, value: Any) -> str:
    if name in CHOICES:
        chosen = next(shown for shown, meant in CHOICES[name].items() if meant == value)
        return words(f"settings-{name.replace('_', '-')}-{chosen}")
    if value is None or value == []:
        return words("auditing-nothing")
    if name in CHANNEL_FIELDS or name in ROLE_FIELDS:
        mention = "<@&{}>" if name in ROLE_FIELDS else "<#{}>"
        several = value if isinstance(value, list) else [value]
        more = "" if len(several) <= _MOST_MENTIONS else f" +{len(several) - _MOST_MENTIONS}"
        return " ".join(mention.format(one) for one in several[:_MOST_MENTIONS]) + more
    return escape_markdown(str(value))


def _member(words: Words, member: str | None) -> str:
    user = None if member is None else who.user_of(member)
    return words("auditing-nobody") if user is None else f"<@{user}>"


def _day(words: Words, day: Any) -> str:
    try:
        return words.date(date.fromisoformat(day))
    except (TypeError, ValueError):
        return ""
