"""All that a score is given out as: MusicXML, PDF, pictures, and each part apart."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass

from generation.errors import EngravingError
from generation.render.engraving import musicxml, sheet
from generation.render.engraving.engraver import Manuscript, engrave
from generation.score import Score

MOST_NOTES = 20_000
"""Minstrel's longest songs have 15,000."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartEdition:
    """One instrument's part, as its player reads it."""

    name: str  # "Tenor saxophone"
    musicxml: bytes
    pdf: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A score, engraved."""

    musicxml: bytes
    pdf: bytes
    pages: tuple[bytes, ...]  # PNG
    parts: tuple[PartEdition, ...]  # from the top of the score


def file_name(number: int, part: str) -> str:
    """A part's file without its suffix: "01-tenor-saxophone"."""
    return f"{number:02}-{re.sub(r'[^a-z0-9]+', '-', part.lower()).strip('-')}"


async def make(score: Score, title: str = "") -> Edition:
    """Raises EngravingError where the score cannot be engraved: `in_musicxml` may still write it; and RenderError."""
    manuscripts = await asyncio.to_thread(_manuscripts, score, title)
    engraved = await engrave(manuscripts)
    parts = (
        PartEdition(name=manuscript.part, musicxml=manuscript.musicxml, pdf=pdf)
        for manuscript, pdf in zip(manuscripts[1:], engraved.pdfs[1:], strict=True)
    )
    return Edition(musicxml=manuscripts[0].musicxml, pdf=engraved.pdfs[0], pages=engraved.pages, parts=tuple(parts))


def in_musicxml(score: Score, title: str = "") -> bytes:
    """The whole score, not engraved. Raises EngravingError for one with nothing, or more than `MOST_NOTES`, in it."""
    _check(score)
    return musicxml.write(sheet.of(score, title))


def _manuscripts(score: Score, title: str) -> list[Manuscript]:
    _check(score)
    return [Manuscript.of(one) for one in (sheet.of(score, title), *sheet.parts(score, title))]


def _check(score: Score) -> None:
    notes = sum(len(part.notes) for part in score.parts)
    if not notes or not score.bars:
        raise EngravingError("There is not a note to be written.", "Give a song with notes in it.")
    if notes > MOST_NOTES:
        raise EngravingError(
            f"{notes} notes are more than can be read: {MOST_NOTES} are the most that are written.",
            "Take a part of the song, or fewer instruments.",
        )
