"""Our own grooves by style and meter, as readable step strings: see `patterns.Groove`."""

from __future__ import annotations

from generation.training.grooves import bands, concert, electronic, latin_jazz
from generation.training.patterns import Groove

GROOVES: dict[str, tuple[Groove, ...]] = {
    **latin_jazz.GROOVES,
    **bands.GROOVES,
    **electronic.GROOVES,
    **concert.GROOVES,
}


def find(style: str, meter: str) -> Groove | None:
    """The style's own groove in a meter, if there is one."""
    return next((groove for groove in GROOVES.get(style, ()) if groove.meter == meter), None)
