"""Discord's REST routes, as far as a bot like ours uses them."""

from tests.support.discord.rest import accounts, commands, guilds, interactions, messages, reactions
from tests.support.discord.rest.routes import ROUTES, Call, Route, find

__all__ = ["ROUTES", "Call", "Route", "accounts", "commands", "find", "guilds", "interactions", "messages", "reactions"]
