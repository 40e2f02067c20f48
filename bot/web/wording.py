"""What the page says: the Fluent messages of one language, as the page's own Fluent reads them.

They need no token: who has to type one in wants to be asked in a language that is understood.
"""

from __future__ import annotations

import functools
import hashlib
import re
from fnmatch import fnmatch
from http import HTTPStatus

from aiohttp import hdrs, web

from bot import words
from bot.web.errors import RequestError

_OWN = "page*.ftl"
"""The page's own sentences."""

_NAMES = re.compile(
    r"^music-(?:style|instrument|note|key|mood|like|bpm|heard-no)\b.*(?:\n[ ].*)*",
    re.MULTILINE,
)
"""Of the sentences about music, those that name something; the others are said by the server."""

_SPARED = (
    (re.compile(r"^#.*\n", re.MULTILINE), ""),
    (re.compile(r"\n{2,}(?=\S)"), "\n"),
    (re.compile(r"^([\w-]+) = ?", re.MULTILINE), r"\1="),
)
"""What Fluent does without: comments, empty lines between messages, blanks around an equals sign."""


def add_to(app: web.Application) -> None:
    app.router.add_get("/api/words/{language}", _words)


@functools.cache
def text_of(language: str) -> str:
    """All messages of the page in one of `words.LANGUAGES`, in Fluent's syntax."""
    texts = {file.name: file.read_text(encoding="utf-8") for file in words.files(language)}
    own = [text for name, text in texts.items() if fnmatch(name, _OWN)]
    text = "\n".join([*own, *_NAMES.findall(texts["music.ftl"]), ""])
    for pattern, replacement in _SPARED:
        text = pattern.sub(replacement, text)
    return text


async def _words(request: web.Request) -> web.Response:
    language = request.match_info["language"]
    if language not in words.LANGUAGES:
        raise RequestError(
            HTTPStatus.NOT_FOUND,
            "unknown_language",
            f"The page does not speak {language[:20]!r}.",
            f"It speaks {', '.join(words.LANGUAGES)}.",
        )
    text = text_of(language)
    response = web.Response(text=text, headers={hdrs.CACHE_CONTROL: "no-cache"})
    response.etag = hashlib.sha256(text.encode()).hexdigest()[:32]
    if any(tag.value in {response.etag.value, "*"} for tag in request.if_none_match or ()):
        return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=response.headers)
    return response
