"""Discord's voice servers: a gateway over wss, and UDP for the sound.

Of the gateway's version 8: hello, identify, ready, select protocol, session description, heartbeats, speaking, resume.
Not stood in for: end-to-end encryption (DAVE); the session description says that this call has none.
"""

from __future__ import annotations

import asyncio
import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiohttp.connector
from aiohttp import WSMessage, WSMsgType, web

from tests.support.certificates import HOST, Authority
from tests.support.discord import rtp
from tests.support.discord.call import BadCallError, Call, Op

_REPORT_SECONDS = 0.5


class VoiceServer:
    """All calls of the stand-in. `admit` lets the bot into one, as VOICE_SERVER_UPDATE tells it."""

    def __init__(self) -> None:
        self.calls: list[Call] = []  # in the order in which the bot was let in
        self.endpoint = ""
        self.is_away = False  # and lets nobody in
        self._udp: socket.socket | None = None
        self._closing: set[asyncio.Task[None]] = set()

    @classmethod
    @asynccontextmanager
    async def running(cls) -> AsyncIterator[VoiceServer]:
        """On free ports of this machine. aiohttp's clients in this process trust its certificate from now on."""
        server = cls()
        authority = Authority()
        _trust(authority)
        app = web.Application()
        app.router.add_get("/", server._gateway)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        try:
            with TemporaryDirectory() as folder:
                context = authority.server_context(Path(folder))
            site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
            await site.start()
            server.endpoint = f"{HOST}:{runner.addresses[0][1]}"
            with rtp.open_socket() as udp:
                server._udp = udp
                asyncio.get_running_loop().add_reader(udp, server._receive)
                reporting = asyncio.create_task(server._report())
                try:
                    yield server
                finally:
                    reporting.cancel()
                    asyncio.get_running_loop().remove_reader(udp)
        finally:
            for call in server.calls:
                await call.drop(1001)
            await runner.cleanup()

    def admit(self, *, guild_id: int, user_id: int, session_id: str) -> dict[str, Any]:
        """What VOICE_SERVER_UPDATE tells somebody who may come into the guild's call."""
        call = Call(guild_id=guild_id, user_id=user_id, session_id=session_id)
        self.calls.append(call)
        return {"token": call.token, "guild_id": str(guild_id), "endpoint": self.endpoint}

    def call(self, guild_id: int) -> Call:
        """The guild's last call. A LookupError if it had none."""
        return next(call for call in reversed(self.calls) if call.guild_id == guild_id)

    def dismiss(self, guild_id: int) -> None:
        """Whoever was moved or put out of a guild's call hears it here too: close code 4014."""
        for call in self.calls:
            if call.guild_id == guild_id:
                closing = asyncio.create_task(call.drop(4014))
                self._closing.add(closing)
                closing.add_done_callback(self._closing.discard)

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        if self.is_away:
            raise web.HTTPServiceUnavailable
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        if request.query.get("v") != "8":
            await ws.close(code=4012)
            return ws
        await ws.send_json({"op": Op.HELLO, "d": {"v": 8, "heartbeat_interval": 13750}})
        call: Call | None = None
        try:
            async for message in ws:
                said = _read(message)
                if call is None:
                    call = self._identified(said)
                    call.connected(ws)
                await self._answer(call, said["op"], said["d"])
        except BadCallError as bad:
            await ws.close(code=bad.close_code)
        finally:
            if call is not None:
                call.left(ws)
        return ws

    def _identified(self, said: dict[str, Any]) -> Call:
        if said["op"] not in {Op.IDENTIFY, Op.RESUME}:
            raise BadCallError(4003)
        found = next((call for call in self.calls if call.token == said["d"]["token"]), None)
        if found is None:
            raise BadCallError(4004)
        found.check_identity(said["d"], resumes=said["op"] == Op.RESUME)
        return found

    async def _answer(self, call: Call, op: int, data: Any) -> None:
        if op == Op.IDENTIFY:
            call.ssrc = secrets.randbelow(2**32 - 1) + 1
            await call.tell(Op.READY, {"ssrc": call.ssrc, "ip": "127.0.0.1", "port": self._port, "modes": [rtp.MODE]})
        elif op == Op.RESUME:
            call.resumes += 1
            await call.tell(Op.RESUMED, None)
        else:
            await call.answer(op, data)

    @property
    def _port(self) -> int:
        assert self._udp is not None
        return self._udp.getsockname()[1]

    def _receive(self) -> None:
        assert self._udp is not None
        while (received := rtp.receive(self._udp)) is not None:
            data, at, address = received
            answer = rtp.discovery_answer(data, address)
            ssrc = int.from_bytes(data[4:8]) if answer else rtp.ssrc_of(data)
            call = next((call for call in self.calls if call.ssrc == ssrc), None)
            if call is None:
                continue
            if answer:
                call.address = address
                self._udp.sendto(answer, address)
            else:
                call.hear(data, at, address)

    async def _report(self) -> None:
        """discord.py's reader of the socket sleeps up to 30 s else, and sleeps through a new connection's discovery."""
        while True:
            await asyncio.sleep(_REPORT_SECONDS)
            for call in self.calls:
                if self._udp is not None and call.is_open and call.ssrc is not None and call.address is not None:
                    self._udp.sendto(rtp.receiver_report(call.ssrc), call.address)


def _read(message: WSMessage) -> dict[str, Any]:
    if message.type is not WSMsgType.TEXT:
        raise BadCallError(4002)
    return message.json()


def _trust(authority: Authority) -> None:
    """discord.py reaches voice servers by wss only, and with aiohttp's own context, which was made at its import."""
    context = aiohttp.connector._SSL_CONTEXT_VERIFIED
    assert context is not None
    context.load_verify_locations(cadata=authority.pem)
