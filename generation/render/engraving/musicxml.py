"""A sheet as MusicXML 3.1, which MuseScore 3 and all that came later read.

https://www.w3.org/2021/06/musicxml31/. The order of elements is the schema's: MuseScore complains of any other.
The same sheet gives the same bytes.
"""

from __future__ import annotations

from itertools import groupby
from xml.etree.ElementTree import Element, tostring

from generation.render.engraving import drumset
from generation.render.engraving.measures import Measures
from generation.render.engraving.sheet import Line, Sheet
from generation.render.engraving.xml import add

MIME = "application/vnd.recordare.musicxml+xml"

_HEAD = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n'
    b'<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 3.1 Partwise//EN"'
    b' "http://www.musicxml.org/dtds/partwise.dtd">\n'
)
_DRUM_CHANNEL = 10


def write(sheet: Sheet) -> bytes:
    """The sheet as an uncompressed MusicXML file."""
    root = Element("score-partwise", version="3.1")
    if sheet.title:
        add(add(root, "work"), "work-title", sheet.title)
    identification = add(root, "identification")
    add(identification, "creator", "Minstrel", type="composer")
    add(add(identification, "encoding"), "software", "Minstrel")
    listed = add(root, "part-list")
    for is_single, run in groupby(enumerate(sheet.lines, 1), key=lambda item: len(item[1].staves) == 1):
        band = list(run)
        is_group = is_single and len(band) > 1
        if is_group:
            _group(listed, "start")
        for number, line in band:
            _declare(listed, line, number)
        if is_group:
            _group(listed, "stop")
    for number, line in enumerate(sheet.lines, 1):
        Measures(sheet, line, _part_id(number)).write(root)
    return _HEAD + tostring(root, encoding="utf-8", xml_declaration=False) + b"\n"


def _group(listed: Element, kind: str) -> None:
    """A bracket whose bar lines go through its staves. Those of keyboards have a brace of their own."""
    group = add(listed, "part-group", number=1, type=kind)
    if kind == "start":
        add(group, "group-symbol", "bracket")
        add(group, "group-barline", "yes")


def _declare(listed: Element, line: Line, number: int) -> None:
    part = add(listed, "score-part", id=_part_id(number))
    add(part, "part-name", line.name)
    add(part, "part-abbreviation", line.short_name)
    if line.part.is_drums:
        _declare_drums(part, line, _part_id(number))
        return
    add(add(part, "score-instrument", id=f"{_part_id(number)}-I1"), "instrument-name", line.name)
    played = add(part, "midi-instrument", id=f"{_part_id(number)}-I1")
    add(played, "midi-channel", number if number < _DRUM_CHANNEL else number + 1)
    add(played, "midi-program", line.part.program + 1)


def _declare_drums(part: Element, line: Line, name: str) -> None:
    keys = sorted({note.pitch for note in line.part.notes})
    for key in keys:
        instrument = add(part, "score-instrument", id=drumset.identity(name, key))
        add(instrument, "instrument-name", drumset.drum(key).name)
    for key in keys:
        played = add(part, "midi-instrument", id=drumset.identity(name, key))
        add(played, "midi-channel", _DRUM_CHANNEL)
        add(played, "midi-program", 1)
        add(played, "midi-unpitched", key + 1)


def _part_id(number: int) -> str:
    return f"P{number}"
