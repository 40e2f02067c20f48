"""MusicXML's note elements: a head each, with all that hangs on it."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from generation.render.engraving import drumset
from generation.render.engraving.accidentals import Printed
from generation.render.engraving.values import Event
from generation.render.engraving.xml import add

_DOTTED_SHORT = frozenset({6, 12, 24})  # ticks: other values are not marked staccato, which would clutter them


@dataclass(frozen=True, slots=True)
class Voice:
    """Where notes are written."""

    part: str
    label: str
    staff: int | None  # None: the part has one
    is_drums: bool
    marks_short: bool  # with dots


def add_rest(measure: Element, event: Event, voice: Voice, *, is_whole_bar: bool) -> None:
    """`is_whole_bar`: a rest that stands for the bar, whatever its length."""
    note = add(measure, "note")
    add(note, "rest", measure="yes" if is_whole_bar else None)
    add(note, "duration", event.end - event.onset)
    add(note, "voice", voice.label)
    if not is_whole_bar:
        _add_value(note, event)
        _add_ratio(note, event)
    _add_staff(note, voice)
    _add_notations(note, event, voice, is_first=True)


def add_chord(measure: Element, event: Event, voice: Voice, printed: tuple[Printed, ...]) -> None:
    """The heads of an event from below; `printed` names each, but for drums."""
    for index, pitch in enumerate(event.pitches):
        note = add(measure, "note")
        if index:
            add(note, "chord")
        _add_place(note, pitch, None if voice.is_drums else printed[index])
        add(note, "duration", event.end - event.onset)
        for kind in _ties(event):
            add(note, "tie", type=kind)
        if voice.is_drums:
            add(note, "instrument", id=drumset.identity(voice.part, pitch))
        add(note, "voice", voice.label)
        _add_value(note, event)
        if not voice.is_drums and (accidental := printed[index].accidental):
            add(note, "accidental", accidental, cautionary="yes" if printed[index].is_courtesy else None)
        _add_ratio(note, event)
        if voice.is_drums:
            _add_drum_head(note, pitch)
        _add_staff(note, voice)
        if not index:
            for level, beam in enumerate(event.beams, 1):
                add(note, "beam", beam, number=level)
        _add_notations(note, event, voice, is_first=not index)


def _add_place(note: Element, pitch: int, printed: Printed | None) -> None:
    if printed is None:
        drum = drumset.drum(pitch)
        place = add(note, "unpitched")
        add(place, "display-step", drum.step)
        add(place, "display-octave", drum.octave)
        return
    place = add(note, "pitch")
    add(place, "step", printed.name.step)
    if printed.name.alter:
        add(place, "alter", printed.name.alter)
    add(place, "octave", printed.name.octave)


def _add_value(note: Element, event: Event) -> None:
    name, dots = event.value
    add(note, "type", name)
    for _ in range(dots):
        add(note, "dot")


def _add_ratio(note: Element, event: Event) -> None:
    if event.tuplet:
        changed = add(note, "time-modification")
        add(changed, "actual-notes", event.tuplet.actual)
        add(changed, "normal-notes", event.tuplet.normal)


def _add_drum_head(note: Element, key: int) -> None:
    drum = drumset.drum(key)
    add(note, "stem", "down" if drum.is_foot else "up")
    if drum.head != "normal":
        add(note, "notehead", drum.head)


def _add_staff(note: Element, voice: Voice) -> None:
    if voice.staff is not None:
        add(note, "staff", voice.staff)


def _add_notations(note: Element, event: Event, voice: Voice, *, is_first: bool) -> None:
    notations = Element("notations")
    for kind in _ties(event):
        add(notations, "tied", type=kind)
    if is_first:
        for kind in _tuplet_ends(event):
            add(notations, "tuplet", type=kind, bracket="no" if event.beams and kind == "start" else None)
        if voice.marks_short and event.is_short and not _ties(event) and event.end - event.onset in _DOTTED_SHORT:
            add(add(notations, "articulations"), "staccato")
    if len(notations):
        note.append(notations)


def _ties(event: Event) -> list[str]:
    return [kind for kind, is_there in (("stop", event.is_tied_from), ("start", event.is_tied_on)) if is_there]


def _tuplet_ends(event: Event) -> list[str]:
    if event.tuplet is None:
        return []
    at_start, at_end = event.onset == event.tuplet.start, event.end == event.tuplet.end
    return [kind for kind, is_there in (("start", at_start), ("stop", at_end)) if is_there]
