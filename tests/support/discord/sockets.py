"""One socket of a client: what is sent leaves in order, compressed if the client asked for it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
import zlib
from collections import deque
from typing import Any

from aiohttp import ClientConnectionResetError, web

MOST_A_MINUTE = 120


class Socket:
    """A websocket that can be sent to without waiting. `zlib-stream` is known; for others plain text goes out."""

    def __init__(self, response: web.WebSocketResponse, request: web.Request, *, compression: str | None) -> None:
        self.response = response
        self._request = request
        self._deflate = zlib.compressobj() if compression == "zlib-stream" else None
        self._waiting: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._heard: deque[float] = deque()
        self._writer = asyncio.create_task(self._write())

    def send(self, payload: dict[str, Any]) -> None:
        """Puts the payload behind those that wait already."""
        self._waiting.put_nowait(payload)

    def may_send(self) -> bool:
        """Notes that the client has sent something; no more than 120 times a minute."""
        now = time.monotonic()
        while self._heard and now - self._heard[0] > 60:
            self._heard.popleft()
        self._heard.append(now)
        return len(self._heard) <= MOST_A_MINUTE

    async def close(self, code: int) -> None:
        """Sends what waits and closes politely, with a code."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(1):
                await self._waiting.join()
        await self.response.close(code=code, drain=False)

    def cut(self) -> None:
        """The line is gone, without a word."""
        if self._request.transport is not None:
            self._request.transport.abort()

    async def end(self) -> None:
        """Stops writing."""
        self._writer.cancel()
        await asyncio.gather(self._writer, return_exceptions=True)

    async def _write(self) -> None:
        while True:
            payload = await self._waiting.get()
            text = json.dumps(payload)
            with contextlib.suppress(ClientConnectionResetError, ConnectionError, RuntimeError):
                if self._deflate is None:
                    await self.response.send_str(text)
                else:
                    data = self._deflate.compress(text.encode()) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
                    await self.response.send_bytes(data)
            self._waiting.task_done()
