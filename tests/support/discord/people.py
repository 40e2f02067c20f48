"""What a person does on Discord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.support.discord import asking, posting, reacting
from tests.support.discord.accounts import Account
from tests.support.discord.attachments import Upload
from tests.support.discord.channels import Channel, ChannelKind
from tests.support.discord.clicking import clicked_button, made_selection, submission
from tests.support.discord.interactions import Interaction, Kind
from tests.support.discord.messages import Message
from tests.support.discord.modal import Modal
from tests.support.discord.seats import Seat, new_session

if TYPE_CHECKING:
    from tests.support.discord.server import Discord


class Person(Account):
    """Somebody in front of Discord's app, who sees what it shows and can do what it allows."""

    def __init__(self, discord: Discord, name: str, *, locale: str) -> None:
        super().__init__(name)
        self.discord = discord
        self.locale = locale
        self.takes_private_messages = True
        self._dm: Channel | None = None
        self._app = new_session()
        discord.accounts[self.id] = self

    @property
    def dm(self) -> Channel:
        """The private channel with the bot."""
        if self._dm is None:
            self._dm = Channel(self.discord, f"dm-{self.name}", ChannelKind.DM)
            self._dm.person = self
        return self._dm

    async def slash(self, channel: Channel, command: str, /, **options: Any) -> Interaction:
        """Uses a slash command; back when the bot has called back, or with `failed` when Discord's patience is over."""
        self._assert_sees(channel)
        data = asking.slash(self, channel, command, options)
        return await self._ask(Interaction(self, channel, Kind.COMMAND, data, command_name=command.removeprefix("/")))

    async def autocomplete(
        self, channel: Channel, command: str, option: str, typed: str, /, **options: Any
    ) -> list[dict[str, Any]]:
        """Types into an option: the choices that the bot gives, each with `name` and `value`."""
        data = asking.autocomplete(self, channel, command, options, focused=option, typed=typed)
        asked = await self._ask(Interaction(self, channel, Kind.AUTOCOMPLETE, data))
        assert not asked.failed, f"no choices for {option!r} of /{command}: loading options failed"
        return asked.choices

    async def use_on_message(self, command: str, message: Message) -> Interaction:
        """Uses a command of the message's menu."""
        self._assert_sees_message(message)
        data = asking.menu(self, message.channel, command, message)
        return await self._ask(Interaction(self, message.channel, Kind.COMMAND, data, command_name=command))

    async def use_on_member(self, command: str, person: Person, channel: Channel) -> Interaction:
        """Uses a command of a member's menu."""
        data = asking.menu(self, channel, command, person)
        return await self._ask(Interaction(self, channel, Kind.COMMAND, data, command_name=command))

    async def press(self, message: Message, button: str) -> Interaction:
        """Presses a button, named by its label, its emoji or how its custom id begins."""
        self._assert_sees_message(message)
        data = clicked_button(message, button)
        return await self._ask(Interaction(self, message.channel, Kind.COMPONENT, data, source=message))

    async def select(self, message: Message, select: str, values: list[Any]) -> Interaction:
        """Chooses in a select, named by its custom id (or how it begins) or placeholder.

        Values of a list of texts are named by label or value; people, roles and channels are passed themselves.
        """
        self._assert_sees_message(message)
        data = made_selection(message, select, values)
        return await self._ask(Interaction(self, message.channel, Kind.COMPONENT, data, source=message))

    async def submit(self, modal: Modal | None, texts: dict[str, Any]) -> Interaction:
        """Fills in a modal, by label or custom id, and sends it off; what is not named stays as it is."""
        assert modal is not None, "there is no modal to submit"
        cause = modal.interaction
        assert cause.person is self, f"{cause.person.name} has that modal open, not {self.name}"
        data = submission(modal, texts)
        channel = cause.channel
        return await self._ask(Interaction(self, channel, Kind.MODAL, data, source=cause.source, cause=cause))

    async def says(
        self, channel: Channel, content: str, *, reply_to: Message | None = None, files: list[Upload] | None = None
    ) -> Message:
        """Writes a message. The bot reads its text if it is mentioned (or answered), or in private."""
        self._assert_sees(channel)
        self._assert_may("send_messages", channel)
        payload: dict[str, Any] = {"content": content, "nonce": asking.new_nonce()}
        if reply_to is not None:
            payload["message_reference"] = {"message_id": str(reply_to.id)}
        return posting.send(channel, self, payload, dict(enumerate(files or [])))

    async def edits(self, message: Message, content: str) -> None:
        """Changes the text of an own message."""
        assert message.author is self, f"{message} was not written by {self.name}"
        posting.edit(message, {"content": content})

    async def deletes(self, message: Message) -> None:
        """Deletes an own message, or as a moderator any."""
        moderates = message.channel.guild is not None and any(
            message.channel.may(self, name) for name in ("manage_messages", "manage_guild")
        )
        assert message.author is self or moderates, f"{self.name} may not delete {message}"
        posting.delete(message)

    async def react(self, message: Message, emoji: str) -> None:
        """Puts a reaction on a message."""
        self._assert_sees_message(message)
        if emoji not in message.reactions:
            self._assert_may("add_reactions", message.channel)
        reacting.add(message, self, emoji)

    async def unreact(self, message: Message, emoji: str) -> None:
        """Takes an own reaction away."""
        assert self in message.reactions.get(emoji, []), f"{self.name} has not reacted with {emoji}"
        reacting.remove(message, self, emoji)

    async def joins(self, channel: Channel) -> None:
        """Enters a voice channel, or changes to it."""
        self._assert_sees(channel)
        assert channel.guild is not None, "there is no voice in private channels"
        assert channel.guild.seats.may_take(self, channel), f"{self.name} may not enter {channel}"
        for guild in self.discord.guilds:
            if guild is not channel.guild and guild.in_voice(self) is not None:
                guild.seats.take(self, Seat(channel=None, session_id=self._app))
        channel.guild.seats.take(self, Seat(channel=channel, session_id=self._app))

    async def leaves_voice(self) -> None:
        """Leaves the voice channel."""
        seated = [guild for guild in self.discord.guilds if guild.in_voice(self) is not None]
        assert seated, f"{self.name} is in no voice channel"
        seated[0].seats.take(self, Seat(channel=None, session_id=self._app))

    async def _ask(self, interaction: Interaction) -> Interaction:
        return await self.discord.ask(interaction)

    def _assert_sees(self, channel: Channel) -> None:
        if channel.guild is None:
            assert channel.person is self, f"{self.name} does not see the private channel of {channel.person}"
            return
        assert self.id in channel.guild.members, f"{self.name} is not in {channel.guild.name}"
        self._assert_may("view_channel", channel)

    def _assert_may(self, name: str, channel: Channel) -> None:
        assert channel.may(self, name), f"{self.name} may not {name} in #{channel.name}"

    def _assert_sees_message(self, message: Message) -> None:
        self._assert_sees(message.channel)
        assert not message.deleted, f"{message} is deleted"
        if message.ephemeral and message.interaction is not None:
            assert message.interaction.person is self, f"only {message.interaction.person.name} sees {message}"
