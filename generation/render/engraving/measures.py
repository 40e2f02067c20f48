"""One instrument's measures in MusicXML. Durations count ticks, `TICKS_PER_QUARTER` a quarter note."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from generation.render.engraving import accidentals, heads
from generation.render.engraving.sheet import Line, Sheet, Staff
from generation.render.engraving.spelling import Speller
from generation.render.engraving.values import Event
from generation.render.engraving.xml import add
from generation.score import Role, Section
from generation.theory import TICKS_PER_QUARTER, Chord

_KINDS = {  # quality: (MusicXML's kind, the suffix that is read)
    "maj": ("major", ""),
    "min": ("minor", "m"),
    "7": ("dominant", "7"),
    "maj7": ("major-seventh", "maj7"),
    "m7": ("minor-seventh", "m7"),
    "dim": ("diminished", "dim"),
    "m7b5": ("half-diminished", "m7b5"),
    "dim7": ("diminished-seventh", "dim7"),
    "aug": ("augmented", "aug"),
    "sus4": ("suspended-fourth", "sus4"),
    "6": ("major-sixth", "6"),
    "m6": ("minor-sixth", "m6"),
}
_SECTIONS = {Section.INTRO: "Intro", Section.A: "A", Section.B: "B", Section.C: "C", Section.OUTRO: "Outro"}
_READ_CHORDS = frozenset({Role.LEAD, Role.CHORDS, Role.COMP, Role.BASS, Role.ARPEGGIO})  # in their own parts
_VOICES_A_STAFF = 4  # numbers of voices that programs keep for each staff
_LEAST_REST = 2  # silent bars that are written as one rest


class Measures:
    """Writes them."""

    def __init__(self, sheet: Sheet, line: Line, part: str) -> None:
        self._sheet = sheet
        self._line = line
        self._part = part
        self._score = sheet.score
        self._speller = Speller(sheet.score.key)
        self._is_top = line is sheet.lines[0]
        staves = () if line.part.is_drums else line.staves
        self._printed = [accidentals.printed(staff, self._speller, sheet.score.bars) for staff in staves]
        self._long_rests = _long_rests(sheet, line) if sheet.is_part else {}

    def write(self, root: Element) -> None:
        """Adds the part to the document."""
        part = add(root, "part", id=self._part)
        for number in range(len(self._score.bars)):
            measure = add(part, "measure", number=number + 1)
            self._attributes(measure, number)
            self._directions(measure, number)
            self._voices(measure, number)
            self._bar_line(measure, number)

    def _attributes(self, measure: Element, number: int) -> None:
        if number and number not in self._long_rests:
            return
        attributes = add(measure, "attributes")
        if number == 0:
            self._signatures(attributes)
        if number in self._long_rests:
            add(add(attributes, "measure-style"), "multiple-rest", self._long_rests[number])

    def _signatures(self, attributes: Element) -> None:
        line, score = self._line, self._score
        add(attributes, "divisions", TICKS_PER_QUARTER)
        key = add(attributes, "key")
        add(key, "fifths", 0 if line.part.is_drums else score.key.signature)
        if not line.part.is_drums:
            add(key, "mode", score.key.mode)
        time = add(attributes, "time")
        add(time, "beats", score.meter.beats)
        add(time, "beat-type", score.meter.unit)
        if len(line.staves) > 1:
            add(attributes, "staves", len(line.staves))
        for number, staff in enumerate(line.staves, 1):
            self._clef(attributes, staff, number if len(line.staves) > 1 else None)
        if way := line.transposition:
            transpose = add(attributes, "transpose")
            add(transpose, "diatonic", -way.steps)
            add(transpose, "chromatic", 12 * way.octaves - way.semitones)
            if way.octaves:
                add(transpose, "octave-change", -way.octaves)

    def _clef(self, attributes: Element, staff: Staff, number: int | None) -> None:
        clef = add(attributes, "clef", number=number)
        add(clef, "sign", staff.clef.sign)
        if not self._line.part.is_drums:
            add(clef, "line", staff.clef.line)
        if staff.clef.octaves:
            add(clef, "clef-octave-change", staff.clef.octaves)

    def _directions(self, measure: Element, number: int) -> None:
        bars = self._score.bars
        if self._is_top and (number == 0 or bars[number].section is not bars[number - 1].section):
            add(_said(_direction(measure, "above")), "rehearsal", _SECTIONS[bars[number].section])
        if self._is_top and number == 0:
            self._tempo(measure)
        reads_chords = self._line.part.role in _READ_CHORDS if self._sheet.is_part else self._is_top
        chord = bars[number].chord
        if reads_chords and chord is not None and (number == 0 or chord != bars[number - 1].chord):
            self._chord(measure, chord)
        if number == 0 and self._line.is_staccato:
            add(_said(_direction(measure, "above")), "words", "sempre staccato", font_style="italic")
        if mark := self._line.loudness.get(number):
            add(add(_said(_direction(measure, "below")), "dynamics"), mark)

    def _tempo(self, measure: Element) -> None:
        bpm, is_compound = self._score.bpm, self._score.meter.is_compound
        direction = _direction(measure, "above")
        if self._sheet.is_swung:
            add(_said(direction), "words", "Swing ", font_weight="bold", font_style="normal")
        metronome = add(_said(direction), "metronome")
        add(metronome, "beat-unit", "quarter")
        if is_compound:
            add(metronome, "beat-unit-dot")
        add(metronome, "per-minute", round(bpm * 2 / 3 if is_compound else bpm))
        add(direction, "sound", tempo=f"{bpm:g}")

    def _chord(self, measure: Element, chord: Chord) -> None:
        harmony = add(measure, "harmony")
        step, alter = self._speller.root(chord)
        root = add(harmony, "root")
        add(root, "root-step", step)
        if alter:
            add(root, "root-alter", alter)
        kind, suffix = _KINDS[chord.quality]
        add(harmony, "kind", kind, text=suffix)

    def _voices(self, measure: Element, number: int) -> None:
        is_first = True
        for index, staff in enumerate(self._line.staves):
            for voice, bars in enumerate(staff.voices):
                if voice and not bars[number]:
                    continue
                if not is_first:
                    add(add(measure, "backup"), "duration", self._score.meter.bar_ticks)
                self._voice(measure, number, index, voice)
                is_first = False

    def _voice(self, measure: Element, number: int, index: int, voice: int) -> None:
        line = self._line
        where = heads.Voice(
            part=self._part,
            label=str(index * _VOICES_A_STAFF + voice + 1),
            staff=index + 1 if len(line.staves) > 1 else None,
            is_drums=line.part.is_drums,
            marks_short=not line.is_staccato and not line.part.is_drums,
        )
        ticks = self._score.meter.bar_ticks
        events = line.staves[index].voices[voice][number] or [Event(onset=0, end=ticks)]
        for place, event in enumerate(events):
            if not event.pitches:
                heads.add_rest(measure, event, where, is_whole_bar=event.end - event.onset == ticks)
            else:
                printed = () if where.is_drums else self._printed[index][voice][number][place]
                heads.add_chord(measure, event, where, printed)

    def _bar_line(self, measure: Element, number: int) -> None:
        bars = self._score.bars
        is_last = number == len(bars) - 1
        if is_last or bars[number + 1].section is not bars[number].section:
            line = add(measure, "barline", location="right")
            add(line, "bar-style", "light-heavy" if is_last else "light-light")


def _long_rests(sheet: Sheet, line: Line) -> dict[int, int]:
    """First bar and length of each run of silent bars within a section."""
    bars = sheet.score.bars
    voices = [voice for staff in line.staves for voice in staff.voices]
    runs: dict[int, int] = {}
    start = 0
    for number in range(len(bars) + 1):
        is_silent = number < len(bars) and not any(voice[number] for voice in voices)
        is_new = number == len(bars) or (number > 0 and bars[number].section is not bars[number - 1].section)
        if is_new or not is_silent:
            if number - start >= _LEAST_REST:
                runs[start] = number - start
            start = number if is_silent else number + 1
    return runs


def _direction(measure: Element, placement: str) -> Element:
    return add(measure, "direction", placement=placement)


def _said(direction: Element) -> Element:
    return add(direction, "direction-type")
