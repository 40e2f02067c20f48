"""Instruments that can stand for each other, by General MIDI program: neighbours are side by side in a row."""

from __future__ import annotations

ROWS: tuple[tuple[int, ...], ...] = (
    (0, 1),
    (4, 5),
    (9, 8, 10),  # glockenspiel, celesta, music box
    (11, 12),
    (18, 16, 17),
    (19, 20),
    (21, 23),
    (24, 25, 26, 27, 28),  # guitars from nylon to muted
    (29, 30),
    (32, 33, 34),
    (33, 35),
    (38, 39),
    (40, 41, 42),
    (40, 110),  # violin and fiddle
    (48, 49),
    (50, 51),
    (52, 53),
    (56, 59),
    (57, 60),
    (62, 63),
    (64, 65, 66, 67),
    (71, 68, 69),  # clarinet, oboe, English horn
    (72, 73, 74),
    (75, 78, 79),  # pan flute, whistle, ocarina
    (80, 81, 87),
    (88, 89, 95),
    (91, 92),
    (106, 107),
)


def of(program: int) -> list[int]:
    return [row[place] for row in ROWS if program in row for place in _beside(row.index(program), len(row))]


def _beside(place: int, count: int) -> list[int]:
    return [other for other in (place - 1, place + 1) if 0 <= other < count]
