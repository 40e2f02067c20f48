"""Words about how many notes there are: "sparse", "a dense arrangement", in seven languages."""

from __future__ import annotations

import re

from generation.brief import DENSITIES
from generation.lexicon.styles import STYLES
from generation.reading.ear import Ear

_TEXTURE = r"(?:arrangement|texture|drums?|part|parts|music|instrumentation|orchestration|sound)"
_NO_WEATHER = r"(?! (?:fog|forest|jungle|mist|smoke|crowd|clouds?|night|rain)\b)"
_STYLE = rf"(?:{'|'.join(map(re.escape, STYLES))})"
_SPARSE = re.compile(
    r"\b(?:sparse(?:ly)?|stripped[ -](?:down|back)|bare[ -]bones|few notes|not too many notes"
    rf"|minimal(?:ist|istic)? {_TEXTURE}"
    r"|sparlich\w*|karg\w*|wenige(?:n)? (?:noten|tone\w*)"
    r"|pocas notas|despojad[oa]|peu de notes|depouillee?s?|epuree?s?|poucas notas|esparso|esparsa)\b"
    r"|音数の少ない|音の少ない|音数少なめ|音符少|稀疏|疏朗"
)
_DENSE = re.compile(
    rf"\b(?:dense(?:ly)?{_NO_WEATHER}|busy (?:{_TEXTURE}|{_STYLE})|busy(?=[,.;!]|$)|thick {_TEXTURE}"
    r"|(?:many|lots of|a lot of|plenty of) notes"
    r"|dichte[rsnm]? (?:satz|arrangement|textur|klang)|viele(?:n)? (?:noten|tone\w*)"
    r"|muchas notas|textura densa|arreglo denso|beaucoup de notes|muitas notas|arranjo denso)\b"
    r"|音数の多い|音の多い|音数多め|音符多|密集"
)


def density(ear: Ear) -> int | None:
    """Step of density that was asked for, 0 to 4; None if nothing was said of it."""
    for pattern, step, meaning in ((_SPARSE, 0, "sparse"), (_DENSE, DENSITIES - 1, "dense")):
        if found := ear.search(pattern):
            ear.use(*found[0].span())
            ear.hear(*found[0].span(), f"density: {meaning}")
            return step
    return None
