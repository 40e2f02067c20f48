"""Songs' waveforms, made when somebody wants to see one and kept while the process lives."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass

from bot.song import StoredFile
from generation.render import waveform

_PEAKS = 1000
_KEPT = 500  # of about 30 KiB


@dataclass(frozen=True, slots=True)
class Waveform:
    """`peaks`: the loudest sample of each of up to 1,000 equal stretches of the sound, from 0 to 1."""

    seconds: float
    peaks: list[float]


class Waveforms:
    """A part of the studio. One is made at a time: it takes a core."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Waveform] = OrderedDict()
        self._turn = asyncio.Lock()

    async def of(self, audio: StoredFile) -> Waveform:
        """Of a song's mp3. Raises RenderError if it is damaged."""
        async with self._turn:
            found = self._kept.get(audio.digest)
            if found is None:
                found = Waveform(*await asyncio.to_thread(waveform.peaks, audio.data, _PEAKS))
                self._kept[audio.digest] = found
            self._kept.move_to_end(audio.digest)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            return found
