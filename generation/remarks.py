"""Remarks to the asker: what could not be done as asked, and what was done instead.

A remark is a code and its values, so that a front end can say it in any language. `TEMPLATES` is the complete list.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Value = str | int | float | tuple[str, ...]
"""A tuple is a list of names; English joins them with "and"."""

TEMPLATES: dict[str, str] = {
    # The prompt
    "prompt_cut": "The prompt is long; I read its first {characters:,} characters and left out the rest.",
    # Style, mood and artists
    "style_default": "I heard no style in your words, so I took {style}.",
    "one_style": "A song has one style: I took {style}, and left {others} to your imagination.",
    "artist": "I do not imitate {artist}; I took the general style, {style}.",
    "artist_in_style": "I do not imitate {artist}; I kept to {style}.",
    # Tempo and meter
    "slow_and_fast": "You asked for both slow and fast; I took a tempo between the two.",
    "tempi": "You asked for more than one tempo; I took the first, {bpm} bpm.",
    "tempo_too_fast": "You asked for {asked} bpm; {bpm} bpm is the fastest that I play, so I took that.",
    "tempo_too_slow": "You asked for {asked} bpm; {bpm} bpm is the slowest that I play, so I took that.",
    "meters": "You asked for more than one meter; I took the first, {meter}.",
    "meter_unplayable": "I cannot play in {asked}, so I chose the meter myself; I can play {playable}.",
    # Key and chords
    "keys": "You asked for more than one key; I took the first, {key}.",
    "no_such_key": "There is no key called {name} (notes run from A to G), so I chose the key myself.",
    "chords_cut": "You gave {chords} chords; a song has {bars} bars at most, so I left out the rest.",
    # The band
    "asked_and_refused": "You asked both for {instrument} and for no {instrument}; I left {instrument} out.",
    "no_lyrics": "I cannot sing words; a wordless voice takes the part.",
    "no_seat": "A song has eight parts at most, so there was no seat left for {instruments}.",
    # Length
    "bars_and_seconds": "You gave a length in bars and in seconds; I went by the bars, {bars}.",
    "bars_too_many": "You asked for {asked} bars; {bars} bars is the longest song that I write, so I took that.",
    "bars_too_few": "You asked for {asked} bars; {bars} bars is the shortest song that I write, so I took that.",
    "bars_too_long": "{asked} bars would last over {minutes} minutes, so I took {bars} bars.",
    "too_long": ("You asked for {count:g} {unit}; the longest song that I write is {minutes} minutes, so I took that."),
    # MIDI from outside
    "midi_cut": "The piece is longer than a song of mine can be, so I read its first {bars} bars.",
    "midi_meter": "I do not play in {asked}, so I wrote it in {meter}.",
    "midi_meters": "The meter changes in the piece; I wrote all of it in {meter}.",
    "midi_played": "The notes were played freely, so I put each where it was probably meant.",
    "midi_merged": "There are {asked} instruments in the file; I put them together in {parts} parts.",
    # A song that is changed
    "edit_band_anew": "I kept the tune and the chords; all else is played anew.",
    # Recipes that were written before remarks had codes
    "as_written": "{text}",
}
"""The English sentence of each code. Values are numbers, or names as the lexicon has them, but for:

- `others` (styles) and `instruments`: tuples of names; of an ensemble's or a style's players, its name;
- `key`: "D minor", or "D" where no mode was said; `name`: the asker's own words; `artist`: the artist's full name;
- `asked` of "meter_unplayable": a fraction such as "13/17"; `playable`: all meters, with commas between;
- `count` and `unit` of "too_long": how much was asked for, in "hour" (1), "hours" or "minutes";
- `text`: a whole English sentence.
"""


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence to the asker. `code` is a key of `TEMPLATES`, `values` are what its template names."""

    code: str
    values: Mapping[str, Value] = field(default_factory=dict[str, Value], hash=False)

    @property
    def text(self) -> str:
        """The sentence in English."""
        said = {name: " and ".join(value) if isinstance(value, tuple) else value for name, value in self.values.items()}
        return TEMPLATES[self.code].format(**said)

    def to_json(self) -> dict[str, Any]:
        return {"code": self.code, "values": dict(self.values)}

    @classmethod
    def from_json(cls, data: Any, text: str) -> Remark:
        """Reads `to_json` back; what is of another version, or damaged, says its English `text` only."""
        try:
            values = {
                name: tuple(value) if isinstance(value, list) else value for name, value in data["values"].items()
            }
            remark = cls(data["code"], values)
            if remark.text == text:
                return remark
        except (KeyError, TypeError, ValueError, AttributeError):
            pass
        return cls("as_written", {"text": text})
