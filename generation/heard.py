"""What was heard: the asker's own words, and what they were taken as."""

from __future__ import annotations

import re
from dataclasses import dataclass

KINDS = (
    "style",  # a style's name: "bossa nova"
    "style_by_mood",  # the same, where only a mood was said
    "style_by_likeness",  # the same, where no word said it
    "style_of_time",  # the same, where a composer was named: `detail` is the composer's full name
    "not_style",  # a style that was refused
    "mood",  # a mood's name: "sad"; with a degree
    "mood_by_likeness",  # one of LIKE_MOODS
    "tempo",  # "96 bpm"
    "tempo_word",  # "slow", "allegro", "faster" …; with a degree; `detail` is the tempo that was taken: "80 bpm"
    "meter",  # "3/4"
    "key",  # "D minor", or "D" where no mode was said
    "mode",  # "minor"
    "chords",  # "Am F C G", "ii-V-I"
    "degrees",  # chords by number: "1-5-6-4"
    "form",  # "twelve-bar blues"
    "bars",  # "16"
    "seconds",  # "90"
    "density",  # "sparse", "dense", "sparser", "denser"
    "ensemble",  # "string quartet"
    "instrument",  # "violin"
    "drums",  # "drums"
    "no",  # an instrument that was refused: "violin", "drums", "voice"
    "drawn_taste",  # of who asked to be surprised, what they like: "style waltz, mood sad, tempo slow, instrument harp"
    "drawn_change",  # the same: what they have hardly heard, or not liked so far
    "drawn_guild",  # what is liked where they asked
    "drawn_chance",  # by chance
)
"""All kinds of what can be heard, each with what its value is. Names are the lexicon's, in English."""

DEGREES = ("", "very", "slightly", "not", "not_too", "more", "less")
"""How far a mood or a tempo was meant; "more" and "less" only where a song is changed."""

LIKE_MOODS = (
    "balanced",
    "happy",
    "sad",
    "lively",
    "calm",
    "happy and lively",
    "happy and calm",
    "sad and calm",
    "dark and tense",
)
"""Names of the regions of the plane of moods."""

_MEANINGS = {
    "style_by_mood": r"style: (?P<value>.+) \(by mood\)",
    "style_by_likeness": r"style: (?P<value>.+) \(by likeness\)",
    "style_of_time": r"style: (?P<value>.+) \(the manner of (?P<detail>.+)'s time\)",
    "not_style": r"not (?P<value>.+)",
    "mood_by_likeness": r"mood: (?P<value>.+) \(by likeness\)",
    "mood": r"mood: (?:(?P<degree>very|slightly|not too|not|more|less) )?(?P<value>.+)",
    "tempo": r"tempo: (?P<value>\d+ bpm)",
    "tempo_word": r"tempo: (?:(?P<degree>very(?! (?:fast|slow) \()|slightly|not too|not) )?"
    r"(?P<value>.+) \((?P<detail>\d+ bpm)\)",
    "degrees": r"chords: degrees (?P<value>.+)",
    "bars": r"length: (?P<value>.+) bars",
    "seconds": r"length: (?P<value>.+) seconds",
    "drums": r"(?P<value>drums)",
    "no": r"no (?P<value>.+)",
    "drawn_taste": r"drawn from your taste: (?P<value>.+)",
    "drawn_change": r"drawn for a change: (?P<value>.+)",
    "drawn_guild": r"drawn from what is liked here: (?P<value>.+)",
    "drawn_chance": r"drawn by chance: (?P<value>.+)",
}
"""Where a meaning is not simply "kind: value"; tried in this order."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that was heard: the asker's own words, and what they were taken as."""

    words: str
    meaning: str  # in English; written as "as" in JSON, for example "tempo: 96 bpm"

    @property
    def kind(self) -> str:
        """One of KINDS; "" for what another version wrote."""
        return self._parts[0]

    @property
    def value(self) -> str:
        """What was understood, as KINDS says of each kind."""
        return self._parts[1].get("value") or self.meaning

    @property
    def degree(self) -> str:
        """One of DEGREES."""
        return (self._parts[1].get("degree") or "").replace(" ", "_")

    @property
    def detail(self) -> str:
        """What KINDS tells of some kinds beside the value; else ""."""
        return self._parts[1].get("detail") or ""

    @property
    def _parts(self) -> tuple[str, dict[str, str | None]]:
        for kind, pattern in _MEANINGS.items():
            if match := re.fullmatch(pattern, self.meaning):
                return kind, match.groupdict()
        kind, _, value = self.meaning.partition(": ")
        return (kind, {"value": value}) if kind in KINDS else ("", {})
