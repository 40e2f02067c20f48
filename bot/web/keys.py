"""What the playground's handlers find in the application, under typed keys."""

from __future__ import annotations

import asyncio

from aiohttp import web

from bot.studio import Studio

STUDIO = web.AppKey("studio", Studio)
HOST = web.AppKey("host", str)
"""The address that the server was told to listen on."""
CLOSING = web.AppKey("closing", asyncio.Event)
"""Set when the server goes down, so that the streams of events end."""
