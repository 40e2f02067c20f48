"""XML elements, and what may stand in them."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2


def add(parent: Element, tag: str, text: str | float | None = None, /, **attributes: str | float | None) -> Element:
    """A new last child. Attributes that are None are left out; `font_style` is written `font-style`."""
    said = {name.replace("_", "-"): str(value) for name, value in attributes.items() if value is not None}
    element = SubElement(parent, tag, said)
    if text is not None:
        element.text = _FORBIDDEN.sub("", str(text))
    return element
