"""Modals as somebody sees them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.support.discord.checks.modals import LABEL, ROW

if TYPE_CHECKING:
    from tests.support.discord.interactions import Interaction


@dataclass(frozen=True, kw_only=True)
class Field:
    """A field of a modal."""

    custom_id: str
    label: str
    description: str | None
    payload: dict[str, Any]
    is_labelled: bool

    @property
    def value(self) -> str:
        """What stands in it beforehand."""
        return self.payload.get("value") or ""


@dataclass(frozen=True, kw_only=True)
class Modal:
    """A window that somebody sees; `Person.submit` sends it off."""

    custom_id: str
    title: str
    payload: dict[str, Any]
    interaction: Interaction

    @property
    def fields(self) -> list[Field]:
        """Its fields, from top to bottom; texts between them are left out."""
        return [field for part in self.payload["components"] for field in _fields(part)]

    @property
    def labels(self) -> list[str]:
        return [field.label for field in self.fields]


def _fields(part: dict[str, Any]) -> list[Field]:
    if part["type"] == ROW:
        inner = part["components"][0]
        label, description = inner["label"], None
    elif part["type"] == LABEL:
        inner = part["component"]
        label, description = part["label"], part.get("description")
    else:
        return []
    is_labelled = part["type"] == LABEL
    field = Field(
        custom_id=inner["custom_id"], label=label, description=description, payload=inner, is_labelled=is_labelled
    )
    return [field]
