"""One account's voice connection in a guild, as the voice server knows it."""

from __future__ import annotations

import asyncio
import secrets
from contextlib import suppress
from enum import IntEnum
from typing import Any

from aiohttp import web

from tests.support.discord import rtp
from tests.support.discord.rtp import Packet

_SPEAKING_SECONDS = 1.0
"""That the word of who speaks, by another way, may be later than the sound."""


class Op(IntEnum):
    """Of the voice gateway."""

    IDENTIFY = 0
    SELECT_PROTOCOL = 1
    READY = 2
    HEARTBEAT = 3
    SESSION_DESCRIPTION = 4
    SPEAKING = 5
    HEARTBEAT_ACK = 6
    RESUME = 7
    HELLO = 8
    RESUMED = 9


class BadCallError(Exception):
    """The connection is closed with one of Discord's codes."""

    def __init__(self, close_code: int) -> None:
        super().__init__(f"closed with {close_code}")
        self.close_code = close_code


class Call:
    """What the bot said, and what it played. `faults` is empty if the sound came as Discord wants it."""

    def __init__(self, *, guild_id: int, user_id: int, session_id: str) -> None:
        self.guild_id = guild_id
        self.user_id = user_id
        self.session_id = session_id
        self.token = secrets.token_hex(8)
        self.ssrc: int | None = None
        self.address: tuple[str, int] | None = None
        self.packets: list[Packet] = []
        self.speaking: list[int] = []
        self.heartbeats = 0
        self.resumes = 0
        self.faults: list[str] = []
        self._key: bytes | None = None
        self._sent = 0
        self._ws: web.WebSocketResponse | None = None

    @property
    def is_open(self) -> bool:
        return self._ws is not None

    @property
    def music(self) -> list[Packet]:
        """What is more than silence."""
        return [packet for packet in self.packets if not packet.is_silence]

    async def hear_music(self, frames: int, *, seconds: float = 60) -> list[Packet]:
        """The first so many frames that are more than silence, once they came. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while len(self.music) < frames:
                await asyncio.sleep(0.02)
        return self.music[:frames]

    def check_identity(self, said: dict[str, Any], *, resumes: bool) -> None:
        """Raises BadCallError."""
        known = [str(self.guild_id), self.session_id]
        if [said["server_id"], said["session_id"]] != known:
            raise BadCallError(4006)
        if not resumes and said["user_id"] != str(self.user_id):
            raise BadCallError(4004)
        if resumes and self._key is None:
            raise BadCallError(4006)

    def connected(self, ws: web.WebSocketResponse) -> None:
        self._ws = ws

    def left(self, ws: web.WebSocketResponse) -> None:
        if self._ws is ws:
            self._ws = None

    async def drop(self, code: int) -> None:
        """Closes the connection with one of Discord's codes."""
        if self._ws is not None:
            with suppress(ConnectionError):
                await self._ws.close(code=code)

    async def tell(self, op: Op, data: Any) -> None:
        assert self._ws is not None
        self._sent += 1
        await self._ws.send_json({"op": op, "d": data, "seq": self._sent})

    async def answer(self, op: int, data: Any) -> None:
        """Everything but identify and resume. Raises BadCallError."""
        if op == Op.HEARTBEAT:
            self.heartbeats += 1
            await self.tell(Op.HEARTBEAT_ACK, {"t": data["t"]})
        elif op == Op.SELECT_PROTOCOL:
            await self._select(data)
        elif op == Op.SPEAKING:
            if data["ssrc"] != self.ssrc or self._key is None:
                raise BadCallError(4003)
            self.speaking.append(data["speaking"])
        else:
            raise BadCallError(4001)

    async def _select(self, data: dict[str, Any]) -> None:
        if data["protocol"] != "udp":
            raise BadCallError(4012)
        if data["data"]["mode"] != rtp.MODE:
            raise BadCallError(4016)
        if (data["data"]["address"], data["data"]["port"]) != self.address:
            raise BadCallError(4003)
        self._key = secrets.token_bytes(32)
        description = {
            "mode": rtp.MODE,
            "secret_key": list(self._key),
            "audio_codec": "opus",
            "media_session_id": secrets.token_hex(8),
            "dave_protocol_version": 0,
        }
        await self.tell(Op.SESSION_DESCRIPTION, description)

    def hear(self, data: bytes, at: float, address: tuple[str, int]) -> None:
        """Takes a packet of sound, and notes what is wrong with it."""
        if self._key is None or address != self.address:
            self.faults.append("sound before the session's description, or from elsewhere")
            return
        packet = rtp.opened(data, self._key, at=at)
        if self.packets and (fault := _fault(self.packets[-1], packet)):
            self.faults.append(fault)
        if not self.speaking and self.packets and at - self.packets[0].at > _SPEAKING_SECONDS:
            self.faults.append("sound from somebody whose SSRC was not told")
        self.packets.append(packet)


def _fault(last: Packet, packet: Packet) -> str | None:
    if packet.sequence != (last.sequence + 1) % 2**16:
        return f"sequence {packet.sequence} after {last.sequence}"
    if packet.timestamp != (last.timestamp + rtp.FRAME_SAMPLES) % 2**32:
        return f"timestamp {packet.timestamp} after {last.timestamp}"
    return None
