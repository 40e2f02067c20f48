"""Scores on paper: notes → MusicXML and engraved pages. Importing this is light: native libraries are the worker's.

From the notes to the page: `grid` (where notes are written), `voices`, `values` (ties, tuplets, rests) by `pulse` (the
meter), `beams`, `spelling` and `accidentals`, `staves` and `drumset`, all of it in a `sheet`, which `musicxml` writes
and `pages` engraves.
"""

from generation.render.engraving.edition import Edition, PartEdition, file_name, in_musicxml, make

__all__ = ["Edition", "PartEdition", "file_name", "in_musicxml", "make"]
