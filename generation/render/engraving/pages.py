"""MusicXML → engraved pages: Verovio draws the systems, Typst sets them on paper, as PDF and as PNG.

Verovio (https://www.verovio.org) is asked for one system a picture; which of them share a page is decided here. This
runs in a process of its own (`worker.py`): both libraries are native code, and a score may be dense beyond reason.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

import typst
import verovio

from generation.errors import EngravingError
from generation.render.engraving import condensing
from generation.render.lettering import Lettering

PIXELS_AN_INCH = 110
MOST_PAGES = 60
"""Of one document; longer ones are not engraved."""

_FONTS = Path(__file__).parents[1] / "fonts"
_WIDTH_MM, _HEIGHT_MM = 180.0, 297.0  # of the music, and of the paper (A4)
_TOP_MM, _BOTTOM_MM = 14.0, 17.0
_HEAD_MM = 24.0  # for the title, on the first page
_GAP_MM, _MOST_GAP_MM = 5.0, 16.0  # between systems
_FULL = 0.75  # of a page: what is filled so far is spread to its foot
_VEROVIO_STAFF = 72.0  # height of a staff in Verovio's units, in which the width of the music is told
_STAFF_MM = ((2, 6.6), (4, 5.8), (6, 5.0), (8, 4.6), (99, 4.0))  # up to so many staves a system
_VIEW_BOX = re.compile(r'<svg viewBox="0 0 ([\d.]+) ([\d.]+)"')

_OPTIONS = {
    "adjustPageHeight": True,
    "breaks": "auto",
    "font": "Leipzig",
    "footer": "none",
    "header": "none",
    "pageHeight": 100,  # the least: so that a page has one system
    "pageMarginBottom": 10,
    "pageMarginLeft": 30,
    "pageMarginRight": 30,
    "pageMarginTop": 10,
    "scale": 100,
    "smuflTextFont": "none",
    "spacingStaff": 9,
    "svgViewBox": True,
    "xmlIdSeed": 1,  # the same bytes for the same music
}

_PAPER = """
#let plan = json(bytes(sys.inputs.plan))
#set document(title: plan.title, author: "Minstrel", date: none)
#set text(font: ("Libertinus Serif", "DejaVu Sans", "Droid Sans Fallback"), lang: "en")
#set page(paper: "a4", margin: 0mm)
#for (number, systems) in plan.pages.enumerate() {
  if number > 0 { pagebreak() }
  if number == 0 {
    place(top + left, dx: 15mm, dy: 14mm, block(width: 180mm, height: 14mm, {
      set align(center + horizon)
      set par(leading: 0.4em)
      text(size: plan.size * 1pt, plan.title)
    }))
    place(top + left, dx: 15mm, dy: 29mm, text(size: 11pt, plan.part))
    place(top + right, dx: -15mm, dy: 29mm, text(size: 9pt, plan.credit))
  } else {
    place(top + left, dx: 15mm, dy: 7mm, text(size: 8pt, plan.running))
  }
  for system in systems {
    let data = bytes(sys.inputs.at(system.name))
    place(top + left, dx: 15mm, dy: system.top * 1mm, image(data, format: "svg", width: 180mm))
  }
  if plan.pages.len() > 1 {
    place(bottom + center, dy: -8mm, text(size: 8pt, str(number + 1)))
  }
}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What is to be engraved."""

    musicxml: bytes
    title: str
    part: str  # whose part it is; empty: the whole score
    staves: int  # of a system


@dataclass(frozen=True, slots=True)
class _System:
    """A line of music across the page."""

    svg: str
    height_mm: float


def pdf(document: Document) -> bytes:
    """Raises EngravingError where the score is too long, or cannot be drawn."""
    return cast("bytes", _printed(document, "pdf"))


def pngs(document: Document) -> list[bytes]:
    """A picture a page. Raises as `pdf`."""
    pictures = _printed(document, "png")
    return [pictures] if isinstance(pictures, bytes) else pictures


@functools.lru_cache(maxsize=1)
def _systems(document: Document) -> list[_System]:
    verovio.enableLog(verovio.LOG_OFF)
    toolkit = verovio.toolkit()
    staff_mm = next(size for most, size in _STAFF_MM if document.staves <= most)
    toolkit.setOptions(_OPTIONS | {"pageWidth": round(_WIDTH_MM * _VEROVIO_STAFF / staff_mm)})
    if not _load(toolkit, document):
        raise _undrawn()
    systems: list[_System] = []
    for number in range(toolkit.getPageCount()):
        svg = toolkit.renderToSVG(number + 1)
        size = _VIEW_BOX.search(svg)
        if size is None:
            raise _undrawn()
        systems.append(_System(svg, float(size[2]) / float(size[1]) * _WIDTH_MM))
    if not systems:
        raise _undrawn()
    return systems


def _load(toolkit: verovio.toolkit, document: Document) -> bool:
    if not document.part:
        return toolkit.loadData(document.musicxml.decode())
    every_bar, rests = condensing.spelled_out(document.musicxml)
    return toolkit.loadData(every_bar.decode()) and toolkit.loadData(condensing.condensed(toolkit.getMEI(), rests))


@functools.cache
def _fonts() -> typst.Fonts:
    """Ours and Typst's own, whatever the system has: the same pages everywhere."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(_FONTS)])


def _printed(document: Document, form: Literal["pdf", "png"]) -> bytes | list[bytes]:
    systems = _systems(document)
    pages = _paged([system.height_mm for system in systems])
    if len(pages) > MOST_PAGES:
        raise EngravingError(
            f"The score would have {len(pages)} pages; {MOST_PAGES} are the most that are engraved.",
            "Open its MusicXML in a notation program.",
        )
    title = Lettering(20).printable(document.title)
    plan = {
        "title": title,
        "size": 20 if len(title) <= 50 else 15 if len(title) <= 80 else 12,
        "part": document.part,
        "running": " · ".join(filter(None, (title, document.part))),
        "credit": "composed by Minstrel",
        "pages": [[{"name": str(index), "top": top} for index, top in page] for page in pages],
    }
    inputs = {str(index): system.svg for index, system in enumerate(systems)} | {"plan": json.dumps(plan)}
    try:
        return typst.compile(
            _PAPER.encode(),
            format=form,
            ppi=PIXELS_AN_INCH,
            font_paths=_fonts(),
            sys_inputs=inputs,
            timestamp=0,
        )
    except typst.TypstError as error:
        raise _undrawn() from error


def _paged(heights: Sequence[float]) -> list[list[tuple[int, float]]]:
    """The systems of each page, with their tops in millimetres from the paper's edge."""
    pages: list[list[int]] = []
    room = 0.0
    for index, height in enumerate(heights):
        if not pages or height + _GAP_MM > room:
            pages.append([])
            room = _room(len(pages) - 1) + _GAP_MM
        pages[-1].append(index)
        room -= height + _GAP_MM
    return [_spread(page, number, heights, is_last=number == len(pages) - 1) for number, page in enumerate(pages)]


def _spread(page: Sequence[int], number: int, heights: Sequence[float], *, is_last: bool) -> list[tuple[int, float]]:
    taken = sum(heights[index] for index in page)
    free = _room(number) - taken
    gap = _GAP_MM
    if len(page) > 1 and (not is_last or taken > _FULL * _room(number)):
        gap = min(_MOST_GAP_MM, free / (len(page) - 1))
    top = _HEIGHT_MM - _BOTTOM_MM - _room(number)
    tops = []
    for index in page:
        tops.append((index, round(top, 2)))
        top += heights[index] + gap
    return tops


def _room(page: int) -> float:
    """Millimetres for music on a page."""
    return _HEIGHT_MM - _TOP_MM - _BOTTOM_MM - (_HEAD_MM if page == 0 else 0)


def _undrawn() -> EngravingError:
    return EngravingError("The score cannot be drawn.", "Open its MusicXML in a notation program.")
