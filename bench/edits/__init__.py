"""Edits of a hundred songs each: what should stay stays, note for note, and what should change does.

`cases` says of each verb what is asked for and what is then looked at, `material` has the songs, `measuring` carries it
out and keeps what was found, so that a run that is stopped goes on where it was.
"""

from bench.edits.report import run

__all__ = ["run"]
