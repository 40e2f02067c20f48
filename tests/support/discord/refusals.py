"""What Discord says when it refuses a request: https://discord.com/developers/docs/topics/opcodes-and-status-codes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any


class RefusedError(Exception):
    """A request that is answered with an error: a status, Discord's own code, a message and perhaps the fields."""

    def __init__(self, status: int, code: int, message: str, errors: Mapping[str, Any] | None = None) -> None:
        super().__init__(f"{status} {code}: {message} {errors or ''}")
        self.status = status
        self.body: dict[str, Any] = {"message": message, "code": code}
        if errors:
            self.body["errors"] = errors


class Problem(Enum):
    """A status, a code and the words."""

    UNAUTHORIZED = 401, 0, "401: Unauthorized"
    NOT_FOUND = 404, 0, "404: Not Found"
    UNKNOWN_APPLICATION = 404, 10002, "Unknown Application"
    UNKNOWN_CHANNEL = 404, 10003, "Unknown Channel"
    UNKNOWN_GUILD = 404, 10004, "Unknown Guild"
    UNKNOWN_MEMBER = 404, 10007, "Unknown Member"
    UNKNOWN_MESSAGE = 404, 10008, "Unknown Message"
    UNKNOWN_USER = 404, 10013, "Unknown User"
    UNKNOWN_EMOJI = 400, 10014, "Unknown Emoji"
    UNKNOWN_WEBHOOK = 404, 10015, "Unknown Webhook"
    UNKNOWN_INTERACTION = 404, 10062, "Unknown interaction"
    UNKNOWN_COMMAND = 404, 10063, "Unknown application command"
    TOO_MANY_REACTIONS = 403, 30010, "Maximum number of reactions reached (20)"
    TOO_MANY_COMMANDS = 400, 30032, "Maximum number of application commands reached (100)."
    TOO_LARGE = 413, 40005, "Request entity too large"
    ALREADY_ANSWERED = 400, 40060, "Interaction has already been acknowledged."
    MISSING_ACCESS = 403, 50001, "Missing Access"
    NOT_YOURS = 403, 50005, "Cannot edit a message authored by another user"
    EMPTY_MESSAGE = 400, 50006, "Cannot send an empty message"
    NO_MESSAGES_TO_USER = 403, 50007, "Cannot send messages to this user"
    NOT_A_TEXT_CHANNEL = 400, 50008, "Cannot send messages in a non-text channel"
    MISSING_PERMISSIONS = 403, 50013, "Missing Permissions"
    INVALID_TOKEN = 401, 50027, "Invalid Webhook Token"
    INVALID_FORM = 400, 50035, "Invalid Form Body"
    NOT_JSON = 400, 50109, "The request body contains invalid JSON."
    NO_REPLY_WITHOUT_HISTORY = 400, 160002, "Cannot reply without permission to read message history"

    def refused(self, errors: Mapping[str, Any] | None = None) -> RefusedError:
        status, code, message = self.value
        return RefusedError(status, code, message, errors)
