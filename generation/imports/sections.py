"""The form of a foreign piece, as far as it can be heard: which bars are introduction, coda, and the same again."""

from __future__ import annotations

from collections.abc import Sequence

from generation import form, traits
from generation.score import Role, Score, Section

_ALIKE = 0.45  # Jaccard likeness of two periods, above which they are one section
_LETTERS = (Section.A, Section.B, Section.C)
_LONGEST_INTRO = 8  # bars

_Struck = frozenset[tuple[Role, int, int, int]]


def heard(score: Score) -> tuple[Section, ...]:
    """A section for each bar."""
    bars = len(score.bars)
    intro, outro = _around(score)
    sections = [Section.INTRO] * intro
    known: list[tuple[Section, _Struck]] = []
    played = {part.role: traits.patterns(part, score) for part in score.parts if not part.is_drums}
    for start in range(intro, bars - outro, form.PERIOD):
        stop = min(start + form.PERIOD, bars - outro)
        struck = frozenset(
            (role, bar, *hit)
            for role, by_bar in played.items()
            for bar, hits in enumerate(by_bar[start:stop])
            for hit in hits
        )
        section = next((one for one, other in known if _alike(struck, other, stop - start)), None)
        if section is None:
            section = _LETTERS[min(len({one for one, _ in known}), len(_LETTERS) - 1)]
            known.append((section, struck))
        sections += [section] * (stop - start)
    return (*sections, *[Section.OUTRO] * outro)


def _alike(one: _Struck, other: _Struck, bars: int) -> bool:
    """Likeness in the first `bars` bars: the last period may be short."""
    other = frozenset(hit for hit in other if hit[1] < bars)
    return len(one & other) >= _ALIKE * max(len(one | other), 1)


def _around(score: Score) -> tuple[int, int]:
    """Bars before the tune sets in, and after it is over."""
    tune = traits.tune_of(score)
    if tune is None or not tune.notes:
        return 0, 0
    length = score.meter.bar_ticks
    before = tune.notes[0].onset // length
    after = len(score.bars) - 1 - max(note.end - 1 for note in tune.notes) // length
    return _if_short(before, score.bars), max(_if_short(after, score.bars), 0)


def _if_short(bars: int, of: Sequence[object]) -> int:
    return bars if bars <= min(_LONGEST_INTRO, len(of) // 3) else 0
