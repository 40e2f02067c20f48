"""A part's silent bars as long rests, in MEI (https://music-encoding.org).

Verovio reads MusicXML's long rests, but loses the tempo and the rehearsal mark above them and writes the clef anew; so
it is given every bar, and its own MEI is condensed.
"""

from __future__ import annotations

from collections.abc import Callable
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

_MEI = "{http://www.music-encoding.org/ns/mei}"
_OF_A_BAR = ("harm", "dynam")  # what stands over bars that are gone

ET.register_namespace("", "http://www.music-encoding.org/ns/mei")


def spelled_out(musicxml: bytes) -> tuple[bytes, dict[int, int]]:
    """The part with every bar written, and how many bars each long rest has, by its first bar's number."""
    root = ET.fromstring(musicxml)  # noqa: S314 - our own, made a moment ago
    lengths: dict[int, int] = {}
    for measure in root.iter("measure"):
        for attributes in measure.findall("attributes"):
            for style in attributes.findall("measure-style"):
                lengths[int(measure.attrib["number"])] = int(style.findtext("multiple-rest", "1"))
                attributes.remove(style)
    return ET.tostring(root, encoding="utf-8"), lengths


def condensed(mei: str, lengths: dict[int, int]) -> str:
    """The part with its long rests, and no name at the left: it stands at the head of the page."""
    root = ET.fromstring(mei)  # noqa: S314 - Verovio's, made a moment ago
    _remove(root, lambda element: element.tag in {f"{_MEI}label", f"{_MEI}labelAbbr"})
    measures = {int(measure.attrib["n"]): measure for measure in root.iter(f"{_MEI}measure")}
    gone: set[Element] = set()
    for first, length in lengths.items():
        kept, last = measures[first], measures[first + length - 1]
        for layer in kept.iter(f"{_MEI}layer"):
            layer[:] = [ET.Element(f"{_MEI}multiRest", num=str(length))]
        kept[:] = [child for child in kept if child.tag not in {f"{_MEI}{name}" for name in _OF_A_BAR}]
        if "right" in last.attrib:
            kept.set("right", last.attrib["right"])
        gone.update(measures[number] for number in range(first + 1, first + length))
    _remove(root, lambda element: element in gone)
    return ET.tostring(root, encoding="unicode")


def _remove(root: Element, is_unwanted: Callable[[Element], bool]) -> None:
    for parent in root.iter():
        parent[:] = [child for child in parent if not is_unwanted(child)]
