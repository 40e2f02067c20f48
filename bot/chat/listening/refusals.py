"""What cannot be done in a voice channel, and what to do then."""

from __future__ import annotations

from bot.errors import MinstrelError, UsageError


class NotInVoiceError(UsageError):
    """Whoever wants to listen has to sit in a voice channel."""

    code = "not_in_voice"

    def __init__(self) -> None:
        super().__init__("You are in no voice channel.", "Join one, and try again: I come to where you are.")


class PlayingElsewhereError(UsageError):
    """There are listeners in another channel of the server."""

    code = "playing_elsewhere"

    def __init__(self, channel: str) -> None:
        super().__init__(
            f"I am playing for others, in {channel}.",
            "Join them there, or wait until they are done.",
            values={"channel": channel},
        )


class NotListeningError(UsageError):
    """It is for those who listen."""

    code = "not_listening"
    http_status = 403

    def __init__(self, channel: str) -> None:
        super().__init__(
            f"That is for those who listen in {channel}.", "Join them there first.", values={"channel": channel}
        )


class NotForAllError(UsageError):
    """It is for DJs where a server has any, and somebody else listens too."""

    code = "not_a_dj"
    http_status = 403

    def __init__(self) -> None:
        super().__init__(
            "You do not listen alone, so that is for DJs and moderators.", "Vote with /skip, or ask one of them."
        )


class NothingPlaysError(UsageError):
    """There is no music to do something with."""

    code = "nothing_plays"

    def __init__(self) -> None:
        super().__init__("Nothing is being played here.", "Put a song on with /play, or let the /radio choose.")


class NothingToPlayError(UsageError):
    """The server has no song yet."""

    code = "nothing_to_play"

    def __init__(self) -> None:
        super().__init__("This server has no songs yet.", "Ask for one with /compose, and play it when it is ready.")


class NoPlaylistError(UsageError):
    """No playlist was published yet."""

    code = "no_playlist_to_play"

    def __init__(self) -> None:
        super().__init__("This server has published no playlist yet.", "Use /radio for us instead.")


class UnknownToPlayError(UsageError):
    """No song is meant by what was typed."""

    code = "unknown_to_play"

    def __init__(self, wanted: str) -> None:
        super().__init__(
            f"I know no song {wanted[:60]!r} that can be played here.",
            "Choose one from the list that appears while you type.",
            values={"wanted": wanted[:60]},
        )


class MayNotPlayError(UsageError):
    """The bot lacks a permission in the voice channel."""

    code = "may_not_play"
    http_status = 403

    def __init__(self, channel: str) -> None:
        super().__init__(
            f"I may not come into {channel}, or not be heard there.",
            "A moderator can let me see it, connect and speak there.",
            values={"channel": channel},
        )


class FullChannelError(UsageError):
    """The voice channel takes nobody else."""

    code = "full_channel"

    def __init__(self, channel: str) -> None:
        super().__init__(
            f"There is no room for me in {channel}.",
            "Use a channel with room for one more, or let a moderator raise its limit.",
            values={"channel": channel},
        )


class StageChannelError(UsageError):
    """On a stage, only speakers who were asked up are heard."""

    code = "stage_channel"

    def __init__(self) -> None:
        super().__init__("I do not play on stages.", "Use an ordinary voice channel.")


class VoiceAwayError(MinstrelError):
    """Discord's voice servers do not answer."""

    code = "voice_away"

    def __init__(self) -> None:
        super().__init__("Discord's voice server does not answer right now.", "Try again in a minute.")
