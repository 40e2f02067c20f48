"""Who sits in which voice channel of a guild."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from tests.support.discord import ids
from tests.support.discord.accounts import Account
from tests.support.discord.channels import Channel, ChannelKind

if TYPE_CHECKING:
    from tests.support.discord.guilds import Guild


class VoiceHook(Protocol):
    """The voice servers behind the stand-in: `voice.VoiceServer` is one."""

    def admit(self, *, guild_id: int, user_id: int, session_id: str) -> dict[str, Any]:
        """What VOICE_SERVER_UPDATE tells the bot that has entered a channel."""
        ...

    def dismiss(self, guild_id: int) -> None:
        """The bot was moved or put out, and its voice connection ends."""
        ...


@dataclass(frozen=True, kw_only=True)
class Seat:
    """Somebody's place in a voice channel; None while leaving."""

    channel: Channel | None
    session_id: str
    self_mute: bool = False
    self_deaf: bool = False


class Seats:
    """The voice channels of one guild. VOICE_STATE_UPDATE tells of every change, VOICE_SERVER_UPDATE where to call."""

    def __init__(self, guild: Guild) -> None:
        self._guild = guild
        self._taken: dict[int, Seat] = {}

    @property
    def taken_by(self) -> set[int]:
        """The ids of all who sit somewhere."""
        return set(self._taken)

    def of(self, account: Account) -> Channel | None:
        """The channel that somebody sits in."""
        seat = self._taken.get(account.id)
        return seat.channel if seat else None

    def take(self, account: Account, seat: Seat) -> None:
        """Somebody enters, changes or leaves by themselves."""
        before = self._taken.pop(account.id, None)
        if seat.channel is not None:
            self._taken[account.id] = seat
        payload = self._state(account.id, seat) | {"member": self._guild.members[account.id].payload}
        self._guild.tell("VOICE_STATE_UPDATE", payload)
        is_new = before is None or (before.channel, before.session_id) != (seat.channel, seat.session_id)
        if account is self._guild.discord.bot and seat.channel is not None and is_new:
            self._admit(account, seat)

    def move(self, account: Account, channel: Channel | None) -> None:
        """A moderator moves somebody, or puts them out (None)."""
        seat = self._taken.get(account.id)
        assert seat is not None, f"{account} is in no voice channel of {self._guild}"
        if account is self._guild.discord.bot and self._guild.discord.voice is not None:
            self._guild.discord.voice.dismiss(self._guild.id)
        self.take(account, Seat(channel=channel, session_id=seat.session_id))

    def free(self, session_id: str) -> None:
        """The session that somebody sat there with is over."""
        for at, seat in list(self._taken.items()):
            if seat.session_id == session_id:
                self.take(self._guild.members[at].account, Seat(channel=None, session_id=session_id))

    def may_take(self, account: Account, channel: Channel) -> bool:
        """Whether it is a voice channel that lets them in."""
        allowed = all(channel.may(account, name) for name in ("view_channel", "connect"))
        return channel.kind is ChannelKind.VOICE and allowed

    @property
    def payload(self) -> list[dict[str, Any]]:
        """The voice states that GUILD_CREATE carries."""
        return [self._state(at, seat) for at, seat in self._taken.items()]

    def _admit(self, account: Account, seat: Seat) -> None:
        voice = self._guild.discord.voice
        if voice is not None:
            told = voice.admit(guild_id=self._guild.id, user_id=account.id, session_id=seat.session_id)
            self._guild.tell("VOICE_SERVER_UPDATE", told)

    def _state(self, account_id: int, seat: Seat) -> dict[str, Any]:
        return {
            "guild_id": str(self._guild.id),
            "channel_id": str(seat.channel.id) if seat.channel else None,
            "user_id": str(account_id),
            "session_id": seat.session_id,
            "deaf": False,
            "mute": False,
            "self_deaf": seat.self_deaf,
            "self_mute": seat.self_mute,
            "self_video": False,
            "suppress": False,
            "request_to_speak_timestamp": None,
        }


def new_session() -> str:
    """The session of somebody's app."""
    return f"app-{ids.new()}"
