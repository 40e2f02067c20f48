"""Chooses what the prompt leaves open: mode, key, tempo and length, always the same for the same prompt."""

from __future__ import annotations

import hashlib

from generation.brief import MAX_BARS, MAX_SECONDS, MIN_BARS, Mood
from generation.lexicon.styles import Style
from generation.theory import Key, Meter

_MOSTLY_MINOR = 0.6  # share of a style's songs
_MAJOR_TONICS = ("C", "G", "D", "F", "A", "Bb", "Eb", "E")
_MINOR_TONICS = ("A", "E", "D", "G", "C", "B", "F", "F#")
_USUAL_SECONDS = 70
_SHORTEST_USUAL, _LONGEST_USUAL = 16, 48


def luck(prompt: str, what: str) -> float:
    """A number from 0 to 1 that depends on nothing but the prompt and on what it is for."""
    digest = hashlib.sha256(f"{what}\0{prompt}".encode()).digest()
    return int.from_bytes(digest[:6], "big") / 2**48


def mode(style: Style, mood: Mood, *, mood_is_said: bool, tonic_is_said: bool, chance: float) -> str:
    """Minor for sad moods, major for happy ones, else as often as the style has it; "in A" is mostly A major."""
    if not mood_is_said:
        if tonic_is_said and style.minor < _MOSTLY_MINOR:
            return "major"
        return "minor" if chance < style.minor else "major"
    sadness = min(1.0, max(0.0, 0.5 - 0.8 * mood.valence))
    return "minor" if 0.3 * style.minor + 0.7 * sadness + 0.1 * (0.5 - chance) > 0.45 else "major"


def tonic(mode_name: str, chance: float) -> str:
    """A key that is comfortable on guitars, winds and keyboards."""
    minor = 3 in Key("C", mode_name).scale
    tonics = _MINOR_TONICS if minor else _MAJOR_TONICS
    return tonics[int(chance * len(tonics)) % len(tonics)]


def liveliness(style: Style, mood: Mood) -> float:
    """The level of tempo that a mood gives a style."""
    return 0.8 * (mood.arousal - style.arousal)


def bpm(style: Style, level: float) -> int:
    """`level` from −1 (the slow end of the style) over 0 (its usual tempo) to 1 (the fast end)."""
    slow, usual, fast = style.bpm
    level = min(1.0, max(-1.0, level))
    return round(usual + level * ((fast - usual) if level > 0 else (usual - slow)))


def bars(meter: Meter, tempo_bpm: int, *, step: int = 1) -> int:
    """A usual length of about a minute and a quarter, in phrases of eight bars; a multiple of `step` if it can be."""
    ideal = _USUAL_SECONDS * tempo_bpm / 60 / meter.quarters
    counts = range(_SHORTEST_USUAL, _LONGEST_USUAL + 1, 4)
    whole = [count for count in counts if count % step == 0] or list(counts)
    return min(whole, key=lambda count: (abs(count - ideal) + (2 if count % 8 else 0), count))


def bars_lasting(seconds: float, meter: Meter, tempo_bpm: int) -> int:
    """The number of bars nearest to `seconds`; whole phrases where that is less than 5 % away."""
    ideal = seconds * tempo_bpm / 60 / meter.quarters
    for step in (4, 2):
        count = step * round(ideal / step)
        if count >= MIN_BARS and abs(count - ideal) <= 0.05 * ideal:
            return min(count, MAX_BARS)
    return min(max(round(ideal), MIN_BARS), MAX_BARS)


def most_bars(meter: Meter, tempo_bpm: int) -> int:
    """The most bars that fit into the longest song."""
    return max(MIN_BARS, min(MAX_BARS, int(MAX_SECONDS * tempo_bpm / 60 / meter.quarters)))
