"""A song's parts, each of which can be heard by itself: what its stems are, without making them."""

from __future__ import annotations

from dataclasses import dataclass

from generation.render import lines, sounds

TAPE = "tape"
"""The stem of hiss and crackle, after all others, where a style has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of them, in the order of the stems."""

    name: str  # "lead: tenor saxophone"
    program: int  # General MIDI; 0 where it means nothing: of drums, and of what no instrument plays
    drums: bool


def of(midi: bytes, style: str | None) -> list[Part]:
    """Raises RenderError if the bytes are not a MIDI file that sounds."""
    played = [
        Part(name=line.name, program=0 if line.is_drums else line.program, drums=line.is_drums)
        for line in lines.read(midi).lines
    ]
    noise = [Part(name=TAPE, program=0, drums=False)] if sounds.of(style).tape else []
    return [*played, *noise]
