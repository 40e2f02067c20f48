"""The table of routes, and what a handler is given."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from tests.support.discord.attachments import Upload
from tests.support.discord.channels import Channel
from tests.support.discord.checks.form import filled_in
from tests.support.discord.limits import ORDINARY, Limit
from tests.support.discord.messages import Message
from tests.support.discord.refusals import Problem

if TYPE_CHECKING:
    from tests.support.discord.server import Discord

MAJOR = ("channel", "guild", "token")


@dataclass(frozen=True, kw_only=True)
class Call:
    """A request that has been read."""

    discord: Discord
    method: str
    path: str
    token: str | None
    query: Mapping[str, str]
    payload: Any
    files: Mapping[int, Upload] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)

    def at(self, parts: Mapping[str, str]) -> Call:
        """The call with what stands in the gaps of its route."""
        return replace(self, parts=parts)

    @property
    def major(self) -> str:
        """What has rate limits of its own: the channel, the guild or the interaction."""
        return "/".join(self.parts[name] for name in MAJOR if name in self.parts)

    def id(self, name: str) -> int:
        """The id in the path, by the name that the route gives it."""
        text = self.parts[name]
        if not text.isdecimal():
            with filled_in() as form:
                form.wrong(f"{name}_id", "NUMBER_TYPE_COERCE", f'Value "{text}" is not snowflake.')
        return int(text)

    def number(self, name: str, default: int, *, least: int = 0, most: int = 2**63) -> int:
        """A whole number of the query in these bounds."""
        text = self.query.get(name, str(default))
        with filled_in() as form:
            form.require(text.isdecimal(), name, "NUMBER_TYPE_COERCE", f'Value "{text}" is not int.')
            form.number(int(text) if text.isdecimal() else default, name, least=least, most=most)
        return int(text)

    @property
    def channel(self) -> Channel:
        """The channel in the path, which the bot must see."""
        found = self.discord.channels.get(self.id("channel"))
        if found is None:
            raise Problem.UNKNOWN_CHANNEL.refused()
        if not found.bot_may("view_channel"):
            raise Problem.MISSING_ACCESS.refused()
        return found

    @property
    def message(self) -> Message:
        """The message in the path."""
        found = self.channel.find(self.id("message"))
        if found is None:
            raise Problem.UNKNOWN_MESSAGE.refused()
        return found


Handler = Callable[[Call], Awaitable[Any]]


@dataclass(frozen=True, kw_only=True)
class Route:
    method: str
    template: str
    pattern: re.Pattern[str]
    handler: Handler
    limit: Limit
    needs_token: bool


ROUTES: list[Route] = []


def route(
    method: str, template: str, *, limit: Limit = ORDINARY, needs_token: bool = True
) -> Callable[[Handler], Handler]:
    """Enters a handler in the table. It gives JSON, or None for 204; it is awaited."""

    def enter(handler: Handler) -> Handler:
        pattern = re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", template))
        ROUTES.append(
            Route(
                method=method,
                template=template,
                pattern=pattern,
                handler=handler,
                limit=limit,
                needs_token=needs_token,
            )
        )
        return handler

    return enter


def find(method: str, path: str) -> tuple[Route, dict[str, str]] | None:
    """The route of a path and what stands in its gaps, decoded."""
    for one in ROUTES:
        if one.method == method and (found := one.pattern.fullmatch(path)):
            return one, {name: unquote(text) for name, text in found.groupdict().items()}
    return None
