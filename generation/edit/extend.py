"""A longer song: all of it so far, then more sections, then its ending as it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generation import form
from generation.edit import cells, forms
from generation.edit.draft import Draft, Plan
from generation.edit.edits import Extend
from generation.edit.refusals import refusal
from generation.edit.source import Source
from generation.form import PlannedBar
from generation.reading import choose
from generation.score import Bar, Note, Part, Role, Score, Section


def plan(edit: Extend, sources: Sequence[Source], seed: int) -> Plan:  # noqa: ARG001 - there is nothing to draw
    """Raises EditError if the song would be longer than songs may be, or has no notes."""
    source = sources[0]
    score, brief = source.score, source.brief
    density = cells.notes_a_quarter(score)
    if density is None:
        raise refusal("nothing_played")
    period = form.period(brief.chords, len(score.bars))
    seam = _Seam(score, forms.of(score, brief), _ending(score), _more(edit, source, period))
    planned = seam.planned(period)
    new = range(seam.at, seam.at + seam.more)
    longer = replace(
        score,
        bars=tuple(seam.bar(number, one) for number, one in enumerate(planned)),
        parts=tuple(seam.stretched(part, planned) for part in score.parts),
    )
    new_tune = [bar for bar in new if not seam.recalls(planned[bar])]
    free = {part.role: new_tune if part.role is Role.LEAD else new for part in score.parts}
    draft = Draft.of(longer, free=free, form=planned, notes_a_quarter=density)
    return Plan(replace(brief, bars=len(planned)), draft)


def _ending(score: Score) -> int:
    """The first bar of the ending: of the coda, or else the last bar."""
    at = len(score.bars)
    while at > 1 and score.bars[at - 1].section is Section.OUTRO:
        at -= 1
    return min(at, len(score.bars) - 1)


def _more(edit: Extend, source: Source, period: int) -> int:
    bars = len(source.score.bars)
    most = choose.most_bars(source.brief.meter, source.brief.bpm)
    more = edit.bars if edit.bars is not None else min(-(-bars // (3 * period)) * period, most - bars)
    if more < 1 or bars + more > most:
        raise refusal("longest_already", bars=bars, most=most)
    return more


@dataclass(frozen=True, slots=True)
class _Seam:
    """Where new bars come into a song."""

    score: Score
    form: tuple[PlannedBar, ...]
    at: int  # bar
    more: int  # bars

    def planned(self, period: int) -> tuple[PlannedBar, ...]:
        """The longer song's form: sections go on in the order of song form, and those that were there return."""
        sections = forms.periods(self.score, period)
        first = {section: (start, length) for section, start, length in reversed(sections)}
        new: list[PlannedBar] = []
        turn = len(sections)
        while len(new) < self.more:
            section, length = form.ORDER[turn % len(form.ORDER)], min(period, self.more - len(new))
            origin, known = first.setdefault(section, (self.at + len(new), 0))
            new += [
                PlannedBar(
                    section,
                    number,
                    returns_to=origin + number if number < known else None,
                    recalls_tune=number < min(known, period - 2),
                )
                for number in range(length)
            ]
            if not known:
                first[section] = (origin, length)
            turn += 1
        return (*self.form[: self.at], *new, *self.form[self.at :])

    def bar(self, number: int, planned: PlannedBar) -> Bar:
        """A bar of the longer song; its chord is None where it is chosen anew, or comes back from such a bar."""
        if number < self.at:
            return self.score.bars[number]
        if number >= self.at + self.more:
            return self.score.bars[number - self.more]
        origin = planned.returns_to
        return Bar(self.score.bars[origin].chord if origin is not None and origin < self.at else None, planned.section)

    def recalls(self, planned: PlannedBar) -> bool:
        """Whether a new bar has the tune of one that was there, which then is taken as it is."""
        return planned.recalls_tune and planned.returns_to is not None and planned.returns_to < self.at

    def stretched(self, part: Part, planned: Sequence[PlannedBar]) -> Part:
        """A part with its ending moved to the new end, and its tune once more where it is recalled."""
        length = self.score.meter.bar_ticks
        notes = [note if note.onset < self.at * length else _moved(note, self.more * length) for note in part.notes]
        if part.role is Role.LEAD:
            bars = cells.by_bar(part, self.score)
            for number in range(self.at, self.at + self.more):
                origin = planned[number].returns_to
                if origin is not None and self.recalls(planned[number]):
                    notes += [_moved(note, number * length) for note in bars[origin]]
        return replace(part, notes=tuple(sorted(notes)))


def _moved(note: Note, ticks: int) -> Note:
    return replace(note, onset=note.onset + ticks)
