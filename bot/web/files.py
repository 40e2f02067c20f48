"""Which bytes of a file a request is answered with, by its headers: RFC 9110, sections 13 and 14.

A file never changes under its address, and its digest is its strong ETag. Dates are not compared: a file has none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is sent: the file's bytes from `begin` up to `end`, and `headers` beside those that every answer has."""

    status: HTTPStatus
    begin: int = 0
    end: int = 0  # the first byte that is not sent any more
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def begins(self) -> bool:
        """Whether the file's first bytes are sent, which happens once however many ranges it is asked for in."""
        return self.begin == 0 and self.end > 0


def answer(method: str, headers: Mapping[str, str], *, digest: str, size: int) -> Answer:
    """The answer to a GET or HEAD of a file of `size` bytes.

    The first that fits: 412 if the request wants another file (If-Match), 304 if it has this one (If-None-Match),
    416 or 206 if it asks for a range, 200 with the whole file. A range that cannot be understood, several ranges
    at once, and a range of another file (If-Range) are answered with the whole.
    """
    if "If-Match" in headers and not _names(headers["If-Match"], digest, weak=False):
        return Answer(status=HTTPStatus.PRECONDITION_FAILED)
    tags = {"ETag": f'"{digest}"', "Accept-Ranges": "bytes"}
    if _names(headers.get("If-None-Match", ""), digest, weak=True):
        return Answer(status=HTTPStatus.NOT_MODIFIED, headers=tags)
    asked = _range(headers, digest, size) if method == "GET" else None
    if asked is None:
        return Answer(status=HTTPStatus.OK, end=size, headers=tags)
    begin, end = asked
    if begin >= end:
        status, shown = HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, f"bytes */{size}"
        return Answer(status=status, headers={**tags, "Content-Range": shown})
    shown = f"bytes {begin}-{end - 1}/{size}"
    return Answer(status=HTTPStatus.PARTIAL_CONTENT, begin=begin, end=end, headers={**tags, "Content-Range": shown})


def _range(headers: Mapping[str, str], digest: str, size: int) -> tuple[int, int] | None:
    """From where up to where bytes are asked for, nothing if all lie beyond the end; None for the whole file."""
    if headers.get("If-Range", f'"{digest}"').strip() != f'"{digest}"':
        return None
    # The digits are bounded, for Python refuses to read numbers of thousands of them.
    match = re.fullmatch(r"bytes=([0-9]{0,20})-([0-9]{0,20})", headers.get("Range", "").strip(), re.IGNORECASE)
    if match is None:
        return None
    first, last = match.groups()
    if not first:
        return (max(0, size - int(last)), size) if last else None
    if last and int(last) < int(first):
        return None
    return int(first), min(int(last) + 1, size) if last else size


def _names(tags: str, digest: str, *, weak: bool) -> bool:
    """Whether a list of entity tags names the file. `weak`: also by W/"…", as proxies that compress write it."""
    if tags.strip() == "*":
        return True
    return any(tag == digest and (weak or not mark) for mark, tag in re.findall(r'(W/)?"([^"]*)"', tags))
