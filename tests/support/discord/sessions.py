"""A client's session: what it is told, numbered, so that it can be told again after a lost socket."""

from __future__ import annotations

import json
from typing import Any

from tests.support.discord import ids
from tests.support.discord.opcodes import Op
from tests.support.discord.sockets import Socket


class Session:
    """One shard of a client. It lives on while its socket is lost."""

    def __init__(self, socket: Socket, *, shard: tuple[int, int], wanted: int) -> None:
        self.id = f"session-{ids.new()}"
        self.shard = shard
        self.intents = wanted
        self.socket: Socket | None = socket
        self.sent: list[dict[str, Any]] = []

    def tell(self, event: str, data: Any) -> None:
        """One more event, now or when the client comes back."""
        payload = {"op": Op.DISPATCH, "t": event, "s": len(self.sent) + 1, "d": json.loads(json.dumps(data))}
        self.sent.append(payload)
        if self.socket is not None:
            self.socket.send(payload)

    def is_for(self, guild_id: int | None) -> bool:
        """Whether this shard serves the guild; private channels belong to shard 0."""
        shard_id, count = self.shard
        return ((guild_id or 0) >> 22) % count == shard_id
