"""Faults of the machine that every step of rendering can meet, in words for people."""

from __future__ import annotations

import errno

from generation.errors import RenderError


def disk_full() -> RenderError:
    return RenderError(
        "The disk is full: there was no room for the temporary files of rendering.",
        "Free some space where TMPDIR points to (/tmp unless it is set), then ask again.",
    )


def from_os_error(error: OSError) -> RenderError:
    """What to tell people about an error of the operating system."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full()
    return RenderError(f"The operating system stopped rendering: {error}.", "Ask again in a moment.")
