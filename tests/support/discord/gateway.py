"""The gateway: sessions that get events, and sockets that come and go under them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from tests.support.discord import intents
from tests.support.discord.opcodes import Close, ClosedError, Op
from tests.support.discord.seats import Seat
from tests.support.discord.serving import cut
from tests.support.discord.sessions import Session
from tests.support.discord.sockets import Socket

if TYPE_CHECKING:
    from tests.support.discord.channels import Channel
    from tests.support.discord.guilds import Guild
    from tests.support.discord.server import Discord

MOST_BYTES = 4096


class Gateway:
    """All sessions of the bot. `connections`, `identifies` and `resumes` count what has come in so far."""

    def __init__(self, discord: Discord) -> None:
        self.discord = discord
        self.sessions: dict[str, Session] = {}
        self.sockets: dict[Socket, Session | None] = {}
        self.connections = 0
        self.identifies = 0
        self.resumes = 0
        self.heartbeat_seconds = 41.25
        self.acknowledges = True
        self.presences: list[dict[str, Any]] = []

    def dispatch(self, event: str, data: Any, *, guild: Guild | None = None, channel: Channel | None = None) -> None:
        """Tells every session that may hear it: by shard, by intents and by what the bot may see."""
        if channel is not None and not channel.bot_may("view_channel"):
            return
        if guild is not None and guild not in self.discord.guilds:
            return
        needed = intents.needed(event, in_guild=guild is not None)
        for session in list(self.sessions.values()):
            if session.is_for(guild.id if guild else None) and session.intents & needed == needed:
                session.tell(event, data)

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """A client's socket, from hello to its end."""
        if self.discord.is_down:
            return cut(request)
        response = web.WebSocketResponse(compress=False, max_msg_size=2**20)
        await response.prepare(request)
        socket = Socket(response, request, compression=request.query.get("compress"))
        self.connections += 1
        self.sockets[socket] = None
        socket.send(
            {"op": Op.HELLO, "s": None, "t": None, "d": {"heartbeat_interval": int(self.heartbeat_seconds * 1000)}}
        )
        try:
            await self._listen(socket)
        except ClosedError as closed:
            await socket.close(closed.code)
        finally:
            self._forget(socket)
            await socket.end()
        return response

    async def drop(self, *, resumable: bool = True) -> None:
        """Cuts every socket as a lost line does. A session that is not resumable is answered with op 9."""
        if not resumable:
            self._end_all()
        lost = list(self.sockets)
        for socket in lost:
            socket.cut()
        await self.discord.until(lambda: not any(socket in self.sockets for socket in lost), seconds=60)

    def ask_to_reconnect(self) -> None:
        """Op 7 to everybody: please come again and resume."""
        for socket in list(self.sockets):
            socket.send({"op": Op.RECONNECT, "d": None})

    def invalidate(self, *, resumable: bool = False) -> None:
        """Op 9 to everybody, out of the blue."""
        if not resumable:
            self._end_all()
        for socket in list(self.sockets):
            socket.send({"op": Op.INVALID_SESSION, "d": resumable})

    async def close(self) -> None:
        """The end of the stand-in."""
        for socket in list(self.sockets):
            await socket.close(Close.GOING_AWAY)

    async def _listen(self, socket: Socket) -> None:
        async for message in socket.response:
            if message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                return
            raw = message.data if isinstance(message.data, bytes) else message.data.encode()
            if len(raw) > MOST_BYTES or not socket.may_send():
                raise ClosedError(Close.DECODE_ERROR if len(raw) > MOST_BYTES else Close.RATE_LIMITED)
            try:
                payload = json.loads(raw)
                self._hear(socket, payload.get("op"), payload.get("d"))
            except ClosedError:
                raise
            except ValueError:
                raise ClosedError(Close.DECODE_ERROR) from None
            except Exception as mistake:  # noqa: BLE001 - whatever it is, the test is to fail with it
                self.discord.mistakes.append(mistake)
                raise ClosedError(Close.UNKNOWN_ERROR) from None

    def _hear(self, socket: Socket, op: int | None, data: Any) -> None:
        session = self.sockets.get(socket)
        match op:
            case Op.HEARTBEAT:
                if self.acknowledges:
                    socket.send({"op": Op.HEARTBEAT_ACK})
            case Op.IDENTIFY:
                self._identify(socket, data)
            case Op.RESUME:
                self._resume(socket, data)
            case Op.PRESENCE | Op.VOICE_STATE | Op.REQUEST_MEMBERS if session is None:
                raise ClosedError(Close.NOT_IDENTIFIED)
            case Op.PRESENCE:
                self.presences.append(data)
            case Op.VOICE_STATE if session is not None:
                self._voice(session, data)
            case Op.REQUEST_MEMBERS if session is not None:
                self._members(session, data)
            case _:
                raise ClosedError(Close.UNKNOWN_OPCODE)

    def _identify(self, socket: Socket, data: dict[str, Any]) -> None:
        if self.sockets.get(socket) is not None:
            raise ClosedError(Close.IDENTIFIED_TWICE)
        if data.get("token") != self.discord.token:
            raise ClosedError(Close.WRONG_TOKEN)
        wanted = data.get("intents")
        if not isinstance(wanted, int) or wanted & ~intents.KNOWN:
            raise ClosedError(Close.INVALID_INTENTS)
        if wanted & intents.PRIVILEGED:
            raise ClosedError(Close.DISALLOWED_INTENTS)
        shard_id, count = data.get("shard", (0, 1))
        if not 0 <= shard_id < count:
            raise ClosedError(Close.INVALID_SHARD)
        self.identifies += 1
        session = Session(socket, shard=(shard_id, count), wanted=wanted)
        self.sessions[session.id] = session
        self.sockets[socket] = session
        self._welcome(session)

    def _welcome(self, session: Session) -> None:
        guilds = [guild for guild in self.discord.guilds if session.is_for(guild.id)]
        ready = {
            "v": 10,
            "user": self.discord.bot.payload | {"verified": True, "mfa_enabled": False, "email": None, "flags": 0},
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self.discord.gateway_url,
            "shard": list(session.shard),
            "application": {"id": str(self.discord.bot_id), "flags": 0},
            "private_channels": [],
            "relationships": [],
            "user_settings": {},
        }
        session.tell("READY", ready)
        if session.intents & intents.GUILDS:
            for guild in guilds:
                session.tell("GUILD_CREATE", guild.create_payload | {"unavailable": False})

    def _resume(self, socket: Socket, data: dict[str, Any]) -> None:
        if data.get("token") != self.discord.token:
            raise ClosedError(Close.WRONG_TOKEN)
        session = self.sessions.get(data.get("session_id") or "")
        seen = data.get("seq")
        if session is None or not isinstance(seen, int) or seen > len(session.sent):
            socket.send({"op": Op.INVALID_SESSION, "d": False})
            return
        self.resumes += 1
        session.socket = socket
        self.sockets[socket] = session
        for payload in session.sent[seen:]:
            socket.send(payload)
        session.tell("RESUMED", {})

    def _voice(self, session: Session, data: dict[str, Any]) -> None:
        """The bot enters, changes or leaves a voice channel. Where it may not, nothing happens, as on Discord."""
        discord = self.discord
        guild = next((one for one in discord.guilds if one.id == int(data["guild_id"])), None)
        if guild is None:  # the bot was put out of it
            return
        flags = {"self_mute": bool(data.get("self_mute")), "self_deaf": bool(data.get("self_deaf"))}
        if data.get("channel_id") is None:
            guild.seats.take(discord.bot, Seat(channel=None, session_id=session.id))
            return
        channel = discord.channels.get(int(data["channel_id"]))
        if channel is not None and channel.guild is guild and guild.seats.may_take(discord.bot, channel):
            guild.seats.take(discord.bot, Seat(channel=channel, session_id=session.id, **flags))

    def _members(self, session: Session, data: dict[str, Any]) -> None:
        guild = self.discord.guild(int(data["guild_id"]))
        asked = data.get("user_ids") or []
        asked = [int(at) for at in (asked if isinstance(asked, list) else [asked])]
        query = data.get("query")
        found = [one for at, one in guild.members.items() if at in asked]
        if query:
            found = [one for one in guild.members.values() if one.account.name.casefold().startswith(query.casefold())]
        chunk: dict[str, Any] = {
            "guild_id": str(guild.id),
            "members": [member.payload for member in found][: data.get("limit") or 100],
            "chunk_index": 0,
            "chunk_count": 1,
            "not_found": [str(at) for at in asked if at not in guild.members],
        }
        if data.get("nonce"):
            chunk["nonce"] = data["nonce"]
        session.tell("GUILD_MEMBERS_CHUNK", chunk)

    def _forget(self, socket: Socket) -> None:
        session = self.sockets.pop(socket, None)
        if session is None or session.socket is not socket:
            return
        session.socket = None
        if socket.response.close_code in (1000, 1001):
            self._end(session)

    def _end(self, session: Session) -> None:
        """The session cannot be resumed any more, and the bot is in no voice channel by it."""
        if self.sessions.pop(session.id, None) is None:
            return
        for guild in self.discord.guilds:
            guild.seats.free(session.id)

    def _end_all(self) -> None:
        for session in list(self.sessions.values()):
            self._end(session)
