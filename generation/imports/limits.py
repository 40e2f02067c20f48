"""What is taken of a MIDI file from outside: anybody's, damaged, or made to harm."""

from __future__ import annotations

MOST_BYTES = 1 << 20
"""Of a file. Songs have some 20 to 200 kB; what is larger is written to be looked at, not heard."""

MOST_EVENTS = 250_000
"""Of all tracks: about a second's work."""

MOST_NOTES = 30_000
"""Minstrel's own longest songs have a half of that."""

MOST_TRACKS = 256
