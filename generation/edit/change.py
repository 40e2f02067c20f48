"""What words ask for, done to the notes: only what was asked changes.

The words are read as for a brief (`reading.change`); then each field of the brief that they change is changed in the
song, by as little as does it:

    tempo           the same notes, faster or slower
    key, interval   transposed
    mode            chords and notes on their degrees of the other scale
    mood            mode and tempo as the reading has them, and louder or softer
    instruments     the same notes played by others, within their ranges; who goes, goes; who comes is composed
    density         fewer: what is missed least is left out; more: accompaniments strike more often
    length          shorter: the bars before the ending go; longer: as `extend`
    style, meter    tune and chords stay (in another meter, fitted to it), and what plays under them is composed
    chords          the tune stays where it fits them, and all else is composed
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from generation import critic
from generation.brief import DENSITIES, Brief
from generation.edit import (
    cells,
    extend,
    forms,
    loudness,
    melody,
    modes,
    remetering,
    restyle,
    seating,
    shortening,
    thickening,
    thinning,
    transposing,
)
from generation.edit.draft import Draft, Plan
from generation.edit.edits import Change, Extend
from generation.edit.refusals import refusal
from generation.edit.source import Source, described
from generation.form import PlannedBar
from generation.lexicon.instrument_words import INSTRUMENTS
from generation.lexicon.styles import STYLES
from generation.reading import refusals
from generation.reading.change import Understood, understood
from generation.remarks import Remark
from generation.score import Note, Part, Role, Score
from generation.theory import Chord

_USUAL_DENSITY = DENSITIES // 2
_FITS = 0.5
"""Share of a bar of the tune that has to sound in a given chord, or else the bar is composed anew."""


def plan(edit: Change, sources: Sequence[Source], seed: int) -> Plan:
    """Raises PromptError if the words say no change, or none that is left; EditError if the song is too long to be
    longer, or has no tune to keep."""
    return towards(understood(sources[0].brief, edit.words), sources[0], seed, words=edit.words)


def towards(asked: Understood, source: Source, seed: int, *, words: str = "") -> Plan:
    """The same, by what the words came to."""
    work = _lengthened(Source(_moved(source, asked), source.brief), asked.brief, seed)
    remarks = asked.brief.remarks
    if asked.brief.style != source.brief.style or asked.brief.meter != source.brief.meter:
        _play_anew(work, source.brief, asked.brief)
        remarks = (*remarks, Remark("edit_band_anew"))
    else:
        _seat(work, asked.brief)
        _thicken_or_thin(work, source.brief, asked.brief)
    if asked.gives_chords:
        _harmonise(work, asked.brief.chords)
    draft = Draft.of(work.score, free=work.free, form=work.form, notes_a_quarter=work.notes_a_quarter)
    if draft.is_whole and draft.score == source.score:
        raise refusals.refusal("already_so", words=words)
    return Plan(described(replace(asked.brief, remarks=remarks), draft.score), draft)


@dataclass(slots=True)
class _Work:
    """The song so far, and what is to be composed."""

    score: Score
    form: tuple[PlannedBar, ...]
    free: dict[Role, frozenset[int]] = field(default_factory=dict[Role, frozenset[int]])
    notes_a_quarter: float | None = None

    def compose(self, role: Role, bars: Iterable[int]) -> None:
        self.free[role] = self.free.get(role, frozenset()) | frozenset(bars)

    @property
    def all_bars(self) -> range:
        return range(len(self.score.bars))


def _moved(source: Source, asked: Understood) -> Score:
    """The same notes at another tempo, in another key, louder or softer."""
    score, before, wanted = source.score, source.brief, asked.brief
    if wanted.bpm != before.bpm:
        score = replace(score, bpm=float(wanted.bpm))
    is_relative = asked.gives_chords and wanted.key.scale == score.key.scale  # nobody asked for another key
    if (wanted.key != before.key or asked.semitones) and not is_relative:
        score = modes.moved(score, wanted.key.mode)
        way = wanted.key.pitch_class - score.key.pitch_class - asked.semitones
        score = transposing.transposed(score, asked.semitones + transposing.nearest(way))
    if wanted.style == before.style:
        score = loudness.livelier(score, wanted.mood.arousal - before.mood.arousal)
    return replace(score, key=wanted.key)


def _lengthened(source: Source, wanted: Brief, seed: int) -> _Work:
    """The song with as many bars as are wanted."""
    more = wanted.bars - source.brief.bars
    if more > 0:
        longer = extend.plan(Extend(bars=more), [source], seed).draft
        return _Work(longer.score, longer.form, dict(longer.free), longer.notes_a_quarter)
    score = shortening.shortened(source.score, wanted.bars) if more else source.score
    return _Work(score, forms.of(score, described(source.brief, score)), {}, cells.notes_a_quarter(score))


def _play_anew(work: _Work, before: Brief, wanted: Brief) -> None:
    """Tune and chords by another band, in the meter that is wanted."""
    tune = melody.of(work.score)
    if tune is None:
        raise refusal("no_melody")
    tune = replace(tune, role=Role.LEAD)
    if wanted.meter != before.meter:
        tune = remetering.remetered(tune, before.meter, wanted.meter)
    band = {seat.role: seat.program for seat in wanted.band}
    program = band.get(Role.LEAD, tune.program)
    if wanted.style != before.style and not _names(wanted, before, program):
        program = restyle.player(tune, STYLES[wanted.style])
    lead = seating.played_by(tune, program)
    others = [Part(role=role, program=program, notes=()) for role, program in band.items() if role is not Role.LEAD]
    work.score = replace(work.score, meter=wanted.meter, parts=(*others, lead))
    work.free = {role: bars for role, bars in work.free.items() if role is Role.LEAD}
    for part in others:
        work.compose(part.role, work.all_bars)
    work.notes_a_quarter = None


def _seat(work: _Work, wanted: Brief) -> None:
    """The band that is wanted; who is new has everything to be composed."""
    before = {part.role for part in work.score.parts}
    work.score = seating.seated(work.score, wanted.band)
    new = [part.role for part in work.score.parts if not part.notes and part.role not in before]
    work.free = {role: bars for role, bars in work.free.items() if work.score.part(role) is not None}
    for role in new:
        work.compose(role, work.all_bars)
    if new and work.notes_a_quarter is not None:
        usual = critic.norms().notes_a_quarter
        play = sum(usual[part.role] for part in work.score.parts if part.role not in new)
        join = sum(usual[role] for role in new)
        work.notes_a_quarter *= 1 + join / play if play else 1


def _thicken_or_thin(work: _Work, before: Brief, wanted: Brief) -> None:
    steps = [_USUAL_DENSITY if brief.density is None else brief.density for brief in (before, wanted)]
    factor = critic.DENSITY_FACTORS[steps[1]] / critic.DENSITY_FACTORS[steps[0]]
    if factor < 1:
        work.score = thinning.thinned(work.score, factor)
    elif factor > 1:
        work.score = thickening.thickened(work.score, factor)
    if work.notes_a_quarter is not None:
        work.notes_a_quarter *= factor


def _harmonise(work: _Work, chords: Sequence[Chord]) -> None:
    """The song over given chords: what plays where they are new is composed, and the tune where it does not fit."""
    old = work.score.bars
    bars = tuple(replace(bar, chord=chords[number % len(chords)]) for number, bar in enumerate(old))
    changed = [number for number, bar in enumerate(bars) if bar.chord != old[number].chord]
    work.score = replace(work.score, bars=bars)
    tune = _tune_role(work.score)
    for part in work.score.parts:
        if part.role is tune:
            sounding = cells.by_bar(part, work.score)
            work.compose(part.role, [bar for bar in changed if _share(sounding[bar], bars[bar].chord) < _FITS])
        elif not part.is_drums:
            work.compose(part.role, changed)


def _tune_role(score: Score) -> Role | None:
    tune = melody.of(score)
    return tune.role if tune else None


def _share(notes: Sequence[Note], chord: Chord | None) -> float:
    """How much of some notes' time is on the chord's tones; 1 where nothing sounds."""
    total = sum(note.duration for note in notes)
    inside = sum(note.duration for note in notes if chord and note.pitch % 12 in chord.pitch_classes)
    return inside / total if total else 1.0


def _names(wanted: Brief, before: Brief, program: int) -> bool:
    """Whether the words ask for the instrument of a program."""
    said = {heard.value for heard in wanted.heard if heard.kind == "instrument" and heard not in before.heard}
    return any(meant.name in said and program in meant.programs for meant in INSTRUMENTS)
