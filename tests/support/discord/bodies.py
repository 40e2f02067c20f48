"""Bodies of requests: JSON, or a form with JSON and files in it."""

from __future__ import annotations

import json
from typing import Any, Final

from aiohttp import web

from tests.support.discord.attachments import Upload

BROKEN: Final = object()


async def read(request: web.Request) -> tuple[Any, dict[int, Upload]]:
    """The JSON of a request, or BROKEN, and its files by number."""
    if not request.content_type.startswith("multipart/"):
        return _parsed(await request.text()), {}
    payload: Any = {}
    files: dict[int, Upload] = {}
    for name, value in (await request.post()).items():
        if name == "payload_json":
            payload = _parsed(str(value))
        elif name.startswith("files[") and isinstance(value, web.FileField):
            files[int(name[6:-1])] = Upload(filename=value.filename, data=value.file.read())
            value.file.close()
    return payload, files


def _parsed(text: str) -> Any:
    if not text:
        return {}
    try:
        return json.loads(text)
    except ValueError:
        return BROKEN
