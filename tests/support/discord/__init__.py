"""A stand-in for Discord that the unmodified discord.py speaks to over real sockets; see `server.Discord`."""

from tests.support.discord.attachments import Upload
from tests.support.discord.channels import Channel, ChannelKind
from tests.support.discord.guilds import Guild
from tests.support.discord.interactions import Interaction
from tests.support.discord.members import Role
from tests.support.discord.messages import Message
from tests.support.discord.modal import Modal
from tests.support.discord.people import Person
from tests.support.discord.server import Discord

TEXT, VOICE = ChannelKind.TEXT, ChannelKind.VOICE

__all__ = [
    "TEXT",
    "VOICE",
    "Channel",
    "Discord",
    "Guild",
    "Interaction",
    "Message",
    "Modal",
    "Person",
    "Role",
    "Upload",
]
