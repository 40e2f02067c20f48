"""Collects what is wrong with a payload, as Discord's error 50035 tells it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.support.discord.refusals import Problem


class Form:
    """Notes for each field what is wrong with it; paths are written `embeds.0.title`."""

    def __init__(self) -> None:
        self.errors: dict[str, Any] = {}

    def wrong(self, path: str, code: str, message: str) -> None:
        """Notes one error."""
        at = self.errors
        for part in path.split("."):
            at = at.setdefault(part, {})
        at.setdefault("_errors", []).append({"code": code, "message": message})

    def require(self, is_right: object, path: str, code: str, message: str) -> None:
        """Notes the error unless it is right."""
        if not is_right:
            self.wrong(path, code, message)

    def text(self, value: object, path: str, *, most: int, least: int = 0, is_required: bool = False) -> None:
        """A string of that many characters; absent or null is right unless required."""
        if value is None and not is_required:
            return
        if value is None or (value == "" and least > 0):
            self.wrong(path, "BASE_TYPE_REQUIRED", "This field is required")
        elif not isinstance(value, str):
            self.wrong(path, "STRING_TYPE_CONVERT", f"Could not interpret {value!r} as string.")
        elif least and not least <= len(value) <= most:
            self.wrong(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")
        elif len(value) > most:
            self.wrong(path, "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length.")

    def number(self, value: object, path: str, *, least: int, most: int) -> None:
        """A whole number in these bounds; absent or null is right."""
        if value is None:
            return
        if not isinstance(value, int) or not least <= value <= most:
            self.wrong(path, "NUMBER_TYPE_RANGE", f"int value should be between {least} and {most}.")

    def members(self, value: object, path: str, *, most: int, least: int = 0) -> list[Any]:
        """A list of that many; what it holds, or nothing when it is no such list. Absent or null is empty."""
        if value is None:
            value = []
        if not isinstance(value, list):
            self.wrong(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
            return []
        if not least <= len(value) <= most:
            self.wrong(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")
            return []
        return value


@contextmanager
def filled_in() -> Iterator[Form]:
    """A form; refused at the end if anything is wrong with it."""
    form = Form()
    yield form
    if form.errors:
        raise Problem.INVALID_FORM.refused(form.errors)
