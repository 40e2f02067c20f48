"""Ids of songs."""

from __future__ import annotations

import secrets

_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"  # no i, l, o, u: read aloud without mistakes


def new_id() -> str:
    """12 random characters (60 bits) that stand in a URL as they are."""
    return "".join(secrets.choice(_CROCKFORD) for _ in range(12))
