"""Reads a prompt: `read(prompt)` gives the Brief, each choice with the words that led to it.

Explicit words win; then sentence embeddings, against described styles and moods; then what the style usually is.
What nobody asked for is chosen from the prompt's own characters, so the same prompt gives the same brief.

Beside it: `choices` (what is picked rather than written), `suggest` (names while somebody types) and `change`
(a brief changed by words).
"""

from generation.reading.likeness import warm_up
from generation.reading.reader import read

__all__ = ["read", "warm_up"]
