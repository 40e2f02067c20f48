"""A song that is edited: its notes, and a brief that says what it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generation.brief import MAX_BPM, MIN_BPM, Brief, Seat
from generation.score import Score
from generation.theory import Chord


@dataclass(frozen=True, slots=True)
class Source:
    """What is given to an edit. `of` makes one whose brief says of the notes what is true."""

    score: Score
    brief: Brief
    style_is_known: bool = True  # False where the brief's style is a guess: then no style is refused for being the same

    @classmethod
    def of(cls, score: Score, brief: Brief, *, style_is_known: bool = True) -> Source:
        """The brief's style, mood and density are taken as they are; the rest is read off the score."""
        return cls(score, described(brief, score), style_is_known)


def described(brief: Brief, score: Score) -> Brief:
    """The brief with the score's length, tempo, meter, key and band, and its chords only where they are still right."""
    chords = brief.chords
    is_so = bool(chords) and all(bar.chord == chords[place % len(chords)] for place, bar in enumerate(score.bars))
    return replace(
        brief,
        bpm=min(max(round(score.bpm), MIN_BPM), MAX_BPM),
        meter=score.meter,
        key=score.key,
        band=tuple(Seat(part.role, part.program) for part in score.parts),
        bars=len(score.bars),
        chords=chords if is_so else tuple[Chord, ...](),
    )
