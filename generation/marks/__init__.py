"""Marks that tell where a song comes from: in its sound, its tags, its manifest.

`payload_of` is what the watermark carries: 32 bits are room for a fingerprint of a song's id, not for the id.
"""

from __future__ import annotations

import hashlib

__all__ = ["PAYLOAD_BITS", "payload_of"]

PAYLOAD_BITS = 32


def payload_of(song_id: str) -> int:
    """What a song's watermark says: the first 32 bits of the SHA-256 of its id.

    Among a million songs, one mark fits another song as well with a probability of 1 in 4,300.
    """
    return int.from_bytes(hashlib.sha256(song_id.encode()).digest()[: PAYLOAD_BITS // 8], "big")
