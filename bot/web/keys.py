"""What the playground's handlers find in the application, under typed keys."""

from __future__ import annotations

import asyncio

from aiohttp import web

from bot.access import Access
from bot.studio import Studio

STUDIO = web.AppKey("studio", Studio)
HOSTS = web.AppKey("hosts", tuple[str, ...])
"""The address that the server was told to listen on, and the name by which others reach it, if it has one."""
ACCESS = web.AppKey("access", Access)
"""Who is let in."""
CLOSING = web.AppKey("closing", asyncio.Event)
"""Set when the server goes down, so that the streams of events end."""
