"""A small client of discord.py's own, to drive the stand-in for Discord."""

from __future__ import annotations

import asyncio
import io
from typing import Any, Literal

import discord
from discord import app_commands
from discord.ext import commands

INTENTS = discord.Intents(
    guilds=True, guild_messages=True, dm_messages=True, guild_reactions=True, dm_reactions=True, voice_states=True
)


class Naming(discord.ui.Modal, title="A name"):
    name = discord.ui.TextInput(label="Name", max_length=20)
    note = discord.ui.TextInput(label="Note", required=False, default="none")

    async def on_submit(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"{self.name.value}: {self.note.value}", ephemeral=True)


class Controls(discord.ui.View):
    def __init__(self) -> None:
        super().__init__(timeout=None)

    @discord.ui.button(label="Cancel", custom_id="test:cancel:1")
    async def cancel(self, interaction: discord.Interaction, _button: Any) -> None:
        await interaction.response.edit_message(content="cancelled", view=None)

    @discord.ui.button(emoji="✏️", custom_id="test:name:1")
    async def rename(self, interaction: discord.Interaction, _button: Any) -> None:
        await interaction.response.send_modal(Naming())

    @discord.ui.button(label="Never", custom_id="test:never", disabled=True)
    async def never(self, interaction: discord.Interaction, _button: Any) -> None: ...

    @discord.ui.select(
        custom_id="test:key",
        placeholder="Key",
        options=[discord.SelectOption(label="C major", value="C"), discord.SelectOption(label="A minor", value="Am")],
    )
    async def key(self, interaction: discord.Interaction, select: discord.ui.Select[Any]) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(content=f"in {select.values[0]}")

    @discord.ui.select(cls=discord.ui.UserSelect, custom_id="test:who", placeholder="Who")
    async def who(self, interaction: discord.Interaction, select: discord.ui.UserSelect[Any]) -> None:
        await interaction.response.send_message(f"for {select.values[0].display_name}")


class Client(commands.AutoShardedBot):
    """Answers, and notes what it hears."""

    def __init__(self, intents: discord.Intents = INTENTS, **options: Any) -> None:
        options |= {"intents": intents, "help_command": None, "allowed_mentions": discord.AllowedMentions.none()}
        super().__init__(commands.when_mentioned, **options)
        self.heard: list[discord.Message] = []
        self.reactions: list[tuple[str, int | None, str]] = []
        self.events: list[str] = []
        self.delay_seconds = 0.0

    async def setup_hook(self) -> None:
        self.tree.add_command(compose)
        self.tree.add_command(share)
        self.tree.add_command(Playlist(name="playlist", description="Playlists"))
        self.tree.add_command(app_commands.ContextMenu(name="Compose from this", callback=compose_from))
        self.tree.add_command(app_commands.ContextMenu(name="Compose for", callback=compose_for))
        await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """discord.py waits five seconds here."""

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)

    async def on_message_edit(self, _before: discord.Message, after: discord.Message) -> None:
        self.events.append(f"edited {after.content}")

    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        self.events.append(f"deleted {event.message_id}")

    async def on_raw_reaction_add(self, event: discord.RawReactionActionEvent) -> None:
        assert event.guild_id is None or event.member is not None
        self.reactions.append(("+", event.user_id, str(event.emoji)))

    async def on_raw_reaction_remove(self, event: discord.RawReactionActionEvent) -> None:
        self.reactions.append(("-", event.user_id, str(event.emoji)))

    async def on_raw_reaction_clear(self, _event: discord.RawReactionClearEvent) -> None:
        self.reactions.append(("clear", None, ""))

    async def on_raw_reaction_clear_emoji(self, event: discord.RawReactionClearEmojiEvent) -> None:
        self.reactions.append(("clear", None, str(event.emoji)))

    async def on_voice_state_update(self, member: discord.Member, _before: Any, after: discord.VoiceState) -> None:
        self.events.append(f"{member.display_name} in {after.channel and after.channel.name}")

    async def on_guild_join(self, guild: discord.Guild) -> None:
        self.events.append(f"joined {guild.name}")

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        self.events.append(f"left {guild.name}")


@app_commands.command(description="Composes")
@app_commands.describe(prompt="What", tempo="How fast")
async def compose(
    interaction: discord.Interaction[Client],
    prompt: app_commands.Range[str, 1, 50],
    tempo: app_commands.Range[int, 40, 240] = 100,
    mood: Literal["happy", "sad"] = "happy",
    singer: discord.Member | None = None,
) -> None:
    await asyncio.sleep(interaction.client.delay_seconds)
    await interaction.response.defer()
    words = f"{prompt}, {tempo}, {mood}, {singer and singer.display_name}, {interaction.locale}"
    sound = discord.File(io.BytesIO(b"sound"), "a waltz.mp3", description="A waltz")
    await interaction.edit_original_response(content=words, attachments=[sound], view=Controls())
    await interaction.followup.send("done", ephemeral=True)


@compose.autocomplete("prompt")
async def complete(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=f"{typed} {interaction.namespace.mood}", value=typed)]


@app_commands.command(description="Shares")
@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
async def share(interaction: discord.Interaction, channel: discord.TextChannel, sheet: discord.Attachment) -> None:
    text = (await sheet.read()).decode()
    await interaction.response.send_message(f"{sheet.filename} {text} in {channel.name}", ephemeral=True)


class Playlist(app_commands.Group):
    @app_commands.command(description="Proposes")
    async def propose(self, interaction: discord.Interaction, song: str) -> None:
        await interaction.response.send_message(song, embed=discord.Embed(title="Proposed", description=song))


async def compose_from(interaction: discord.Interaction, message: discord.Message) -> None:
    await interaction.response.send_message(f"like {message.content!r}")


async def compose_for(interaction: discord.Interaction, member: discord.Member) -> None:
    await interaction.response.send_message(f"for {member.display_name}")
