"""The playground is a community of its own: its songs are asked for there, and it has a daily playlist."""

from __future__ import annotations

from storage.members import COMMON

HERE = COMMON
"""Its name among guilds. Those of Discord begin with `discord:`."""
