"""A stand-in for Discord, on a real socket of this machine: REST, the gateway, and what people do in the app."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, Self, TypeVar

import yarl
from aiohttp import web

from tests.support.discord import ids, limits, reacting
from tests.support.discord.accounts import Account
from tests.support.discord.attachments import Attachment
from tests.support.discord.channels import Channel
from tests.support.discord.gateway import Gateway
from tests.support.discord.guilds import Guild
from tests.support.discord.interactions import PREFIX, Interaction
from tests.support.discord.messages import Message
from tests.support.discord.records import Request
from tests.support.discord.seats import VoiceHook
from tests.support.discord.serving import Rest
from tests.support.discord.troubles import Trouble, Troubles

T = TypeVar("T")

LARGEST_REQUEST = 64 * 2**20
RECENT = 12


class Discord:
    """Everything that happens in the test's Discord. Open it with `async with Discord.open() as discord`."""

    def __init__(self) -> None:
        self.token = f"MTA.{ids.new()}.stand-in"
        self.accounts: dict[int, Account] = {}
        self.bot = self._account("Minstrel", is_bot=True)
        self.owner = self._account("Host")
        self.guilds: list[Guild] = []
        self.channels: dict[int, Channel] = {}
        self.files: dict[int, Attachment] = {}
        self.interactions: dict[int, Interaction] = {}
        self.commands: list[dict[str, Any]] = []
        self.guild_commands: dict[int, list[dict[str, Any]]] = {}
        self.command_syncs = 0
        self.requests: list[Request] = []
        self.mistakes: list[Exception] = []
        self.upload_limit = 10 * 2**20
        self.patience_seconds = 30.0  # Discord waits 3: how fast the bot is, `bench chat` measures, and no test
        self.shards = 1
        self.is_down = False
        self.voice: VoiceHook | None = None
        self.buckets = limits.Buckets()
        self.troubles = Troubles()
        self.gateway = Gateway(self)
        self.address = ""

    @classmethod
    @asynccontextmanager
    async def open(cls) -> AsyncIterator[Self]:
        """Listens on a free port of 127.0.0.1 until the end of the block."""
        discord = cls()
        app = web.Application(client_max_size=LARGEST_REQUEST)
        rest = Rest(discord)
        app.router.add_get("/gateway", discord.gateway.serve)
        app.router.add_get("/gateway/", discord.gateway.serve)
        app.router.add_get("/attachments/{channel}/{attachment}/{filename}", rest.give_file)
        app.router.add_route("*", "/api/v10/{path:.*}", rest.serve)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        discord.address = f"http://{host}:{port}"
        try:
            yield discord
            assert not discord.mistakes, f"the stand-in stumbled: {discord.mistakes}"
        finally:
            await discord.gateway.close()
            await runner.cleanup()

    @property
    def base(self) -> str:
        """What DISCORD_API_BASE is set to."""
        return f"{self.address}/api/v10"

    @property
    def gateway_url(self) -> str:
        return f"{self.address.replace('http', 'ws', 1)}/gateway"

    @property
    def bot_id(self) -> int:
        return self.bot.id

    @property
    def mention(self) -> str:
        """How people call the bot in a message."""
        return self.bot.mention

    @contextmanager
    def point_client(self) -> Iterator[None]:
        """Points discord.py here for the block, and back afterwards."""
        from discord.gateway import DiscordWebSocket
        from discord.http import Route

        before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = self.base, yarl.URL(self.gateway_url)
        try:
            yield
        finally:
            Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before

    # The world.

    def add_guild(self, name: str = "Songbirds", *, locale: str = "en-US", joins: bool = False) -> Guild:
        """A server with the bot in it; GUILD_CREATE tells, as of one that was away or that the bot `joins` now."""
        guild = Guild(self, name, locale=locale)
        self.guilds.append(guild)
        away = {} if joins else {"unavailable": False}
        self.gateway.dispatch("GUILD_CREATE", guild.create_payload | away, guild=guild)
        return guild

    def invite(self, guild: Guild) -> None:
        """The bot joins a server that has thrown it out, and knows all its channels at once."""
        self.guilds.append(guild)
        self.gateway.dispatch("GUILD_CREATE", guild.create_payload, guild=guild)

    def remove_guild(self, guild: Guild) -> None:
        """The bot is thrown out; GUILD_DELETE tells."""
        self.gateway.dispatch("GUILD_DELETE", {"id": str(guild.id)}, guild=guild)
        self.guilds.remove(guild)

    def guild(self, guild_id: int) -> Guild:
        return next(guild for guild in self.guilds if guild.id == guild_id)

    def commands_in(self, guild: Guild | None) -> list[dict[str, Any]]:
        """What can be used in a guild, or in private."""
        return [*self.commands, *(self.guild_commands.get(guild.id, []) if guild else [])]

    async def clear_reactions(self, message: Message, emoji: str | None = None) -> None:
        """A moderator takes all reactions away, or all of one emoji."""
        reacting.clear(message, emoji)

    def disconnect_from_voice(self, guild: Guild, account: Account | None = None) -> None:
        """A moderator puts somebody out of voice: the bot, if nobody else is named."""
        guild.seats.move(account or self.bot, None)

    def move_in_voice(self, channel: Channel, account: Account | None = None) -> None:
        """A moderator moves somebody to another voice channel: the bot, if nobody else is named."""
        assert channel.guild is not None, "there is no voice in private channels"
        channel.guild.seats.move(account or self.bot, channel)

    # Interactions.

    async def ask(self, interaction: Interaction) -> Interaction:
        """Tells the bot, and waits until it calls back or patience is over."""
        self.interactions[interaction.id] = interaction
        self.gateway.dispatch("INTERACTION_CREATE", interaction.payload, guild=interaction.channel.guild)
        with suppress(TimeoutError):
            async with asyncio.timeout(self.patience_seconds):
                await interaction.answered.wait()
        interaction.failed = interaction.callback is None
        return interaction

    def asked_by_token(self, token: str) -> Interaction | None:
        at = token.removeprefix(PREFIX)
        return self.interactions.get(int(at)) if at.isdecimal() else None

    def expire(self, interaction: Interaction) -> None:
        """Its fifteen minutes are over now."""
        interaction.is_expired = True

    # Troubles.

    def fail_next(
        self,
        method: str,
        pattern: str,
        *,
        status: int = 500,
        times: int = 1,
        after_doing: bool = False,
        code: int = 0,
        message: str = "",
    ) -> None:
        """The next requests whose path holds the pattern fail; `after_doing`: they are carried out all the same.

        Status 0 cuts the line instead of answering.
        """
        self.troubles.order(
            Trouble(
                method=method,
                pattern=pattern,
                status=status,
                times=times,
                after_doing=after_doing,
                code=code,
                message=message,
            )
        )

    def rate_limit_next(
        self, method: str, pattern: str, *, retry_after: float = 0.5, times: int = 1, is_global: bool = False
    ) -> None:
        """The next requests whose path holds the pattern are answered with 429."""
        self.troubles.order(
            Trouble(
                method=method, pattern=pattern, status=429, times=times, retry_after=retry_after, is_global=is_global
            )
        )

    @property
    def real_limits(self) -> bool:
        """Whether Discord's own rate limits hold, as five messages in five seconds a channel."""
        return self.buckets.are_real

    @real_limits.setter
    def real_limits(self, are_real: bool) -> None:
        self.buckets.are_real = are_real

    async def drop_sockets(self, *, resumable: bool = True) -> None:
        """The gateway's sockets are cut; not resumable: the sessions are forgotten."""
        await self.gateway.drop(resumable=resumable)

    async def goes_down(self) -> None:
        """Nothing is answered any more and no socket stays."""
        self.is_down = True
        await self.gateway.drop()

    def comes_back(self) -> None:
        self.is_down = False

    async def send_gateway(self, event: str, data: Any, *, guild: Guild | None = None) -> None:
        """Any event, however broken, to every session whatever its intents."""
        for session in self.gateway.sessions.values():
            if guild is None or session.is_for(guild.id):
                session.tell(event, data)

    # What came in.

    @property
    def connections(self) -> int:
        """Gateway sockets that were opened so far."""
        return self.gateway.connections

    @property
    def identifies(self) -> int:
        return self.gateway.identifies

    @property
    def resumes(self) -> int:
        return self.gateway.resumes

    @property
    def is_connected(self) -> bool:
        """Whether a client is identified right now."""
        return any(session is not None for session in self.gateway.sockets.values())

    @property
    def refused(self) -> list[Request]:
        """What Discord would not do, other than for a rate limit."""
        return [request for request in self.requests if request.is_refused]

    @property
    def invalid_requests(self) -> int:
        """How many count towards a ban."""
        return sum(request.is_invalid for request in self.requests)

    async def until(self, predicate: Callable[[], T], seconds: float = 60) -> T:
        """Waits until the predicate gives something true, and gives that; an AssertionError after the seconds."""
        end = time.monotonic() + seconds
        while not (found := predicate()):
            assert time.monotonic() < end, f"not within {seconds} s; the last requests:\n{self._recent()}"
            await asyncio.sleep(0.01)
        return found

    def _recent(self) -> str:
        return "\n".join(str(request) for request in self.requests[-RECENT:])

    def _account(self, name: str, *, is_bot: bool = False) -> Account:
        account = Account(name, is_bot=is_bot)
        self.accounts[account.id] = account
        return account
