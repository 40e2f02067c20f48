"""The client: one connection to Discord, with all behaviours added to it."""

from __future__ import annotations

import asyncio
import logging
from types import ModuleType
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.chat import faults, sync
from bot.chat.translator import Translator
from bot.config import Settings
from bot.studio import Studio
from bot.tasks import stop_and_wait

if TYPE_CHECKING:
    from bot.chat.place import Place

log = logging.getLogger(__name__)

_BEHAVIOURS: tuple[str, ...] = (
    "asking",
    "mentioning",
    "buttons",
    "changing",
    "following",
    "rating",
    "healing",
    "listening",
    "curating.commands",
    "settings.commands",
    "queueing",
    "blocking",
    "auditing",
    "privacy",
    "discovering.commands",
    "tooling.commands",
    "recapping.commands",
    "helping",
    "welcoming",
)
"""The modules of this package that add commands, buttons and listeners, by `setup`."""

_REGISTERING_SECONDS = 10.0
"""Members wait no longer for commands to be registered: the old ones work as well."""

_ANSWERING_SECONDS = 5.0
"""That answers have to end when the bot is to leave. Discord gives them three; where they stand is noted after that."""

_HANDLERS = ("discord.py: ", "CommandTree-invoker", "discord-ui-")
"""How discord.py names the tasks that handle events, commands and buttons. At its end it leaves them running."""


def intents() -> discord.Intents:
    """None of the privileged ones: interactions, mentions and reactions carry all that is used."""
    return discord.Intents(
        guilds=True, guild_messages=True, dm_messages=True, guild_reactions=True, dm_reactions=True, voice_states=True
    )


class Tree(app_commands.CommandTree["Minstrel"]):
    """The commands. Whatever one of them raises is told to whoever gave it."""

    async def on_error(self, interaction: discord.Interaction[Any], error: app_commands.AppCommandError, /) -> None:
        await faults.tell(interaction, error)


class Minstrel(commands.AutoShardedBot):
    """One connection. It keeps nothing that is not in the studio, so another may follow it at any moment."""

    def __init__(self, studio: Studio, settings: Settings) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,  # raw events tell all that is needed
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=False),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags(joined=False, voice=True),
        )
        self.studio = studio
        self.settings = settings
        self.busy_channels: set[str] = set()  # in which progress is being shown by the bot's own token
        self.places: set[Place] = set()  # whose songs are followed
        self._tasks: set[asyncio.Task[Any]] = set()

    async def setup_hook(self) -> None:
        """Between the login and the first event."""
        await self.tree.set_translator(Translator())
        for behaviour in behaviours():
            await behaviour.setup(self)
        registering = self.keep(sync.in_the_end(self.tree, self.studio), name="registering the commands")
        await asyncio.wait([registering], timeout=_REGISTERING_SECONDS)

    def keep(self, coroutine: Any, *, name: str) -> asyncio.Task[Any]:
        """Runs something beside, until it ends or the client closes."""
        task = asyncio.create_task(coroutine, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def process_commands(self, message: discord.Message, /) -> None:
        """There are none that begin with a mention: a mention is a wish."""

    async def close(self) -> None:
        """What is being answered has a moment to end: then nothing of it is at work in a studio that closes."""
        if answering := _handlers():
            await asyncio.wait(answering, timeout=_ANSWERING_SECONDS)
        await stop_and_wait(self._tasks)
        await super().close()
        await stop_and_wait(_handlers())
        await stop_and_wait(self._tasks)  # that an answer began meanwhile

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("%s has ended by itself", task.get_name(), exc_info=error)


def _handlers() -> list[asyncio.Task[Any]]:
    own = asyncio.current_task()
    return [task for task in asyncio.all_tasks() if task is not own and task.get_name().startswith(_HANDLERS)]


def behaviours() -> list[ModuleType]:
    """The modules that `_BEHAVIOURS` names."""
    import importlib

    return [importlib.import_module(f"bot.chat.{name}") for name in _BEHAVIOURS]
