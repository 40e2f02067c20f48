from __future__ import annotations

import dataclasses
import io
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

import music21
import pytest

from generation.render.engraving import musicxml, sheet
from generation.render.engraving.sheet import Sheet
from generation.score import Note, Part, Role, Score
from generation.theory import METERS, Key, Meter
from tests.support import scores


def written(score: Score, title: str = "Night") -> Element:
    return parsed(sheet.of(score, title))


def parsed(page: Sheet) -> Element:
    return ET.fromstring(musicxml.write(page))  # noqa: S314 - written here


def test_the_same_score_gives_the_same_bytes() -> None:
    score = scores.band_score()
    assert musicxml.write(sheet.of(score, "Night")) == musicxml.write(sheet.of(score, "Night"))


@pytest.mark.parametrize("title", ["", "<&>", "夜の雨", "\0\n\ufffe", "\ud83d", "x" * 500])
def test_any_title_is_written(title: str) -> None:
    root = written(scores.band_score(bars=4), title)
    assert root.findtext("work/work-title", "") == sheet.of(scores.band_score(bars=4), title).title.replace(
        "\ufffe", ""
    )


def test_the_tune_is_on_top_and_the_drums_below() -> None:
    names = [part.findtext("part-name") for part in written(scores.band_score()).iter("score-part")]
    assert names[0] == "Alto saxophone"
    assert names[-1] == "Drums"


@pytest.mark.parametrize("meter", METERS, ids=str)
def test_every_voice_fills_every_measure(meter: Meter) -> None:
    for measure in written(scores.band_score(bars=8, meter=meter)).iter("measure"):
        place = furthest = 0
        for element in measure:
            if element.tag == "backup":
                assert place == meter.bar_ticks
                place = 0
            elif element.tag == "note" and element.find("chord") is None:
                place += int(element.findtext("duration", "0"))
            furthest = max(furthest, place)
        assert place == furthest == meter.bar_ticks


def test_ties_go_from_a_note_to_the_same_note() -> None:
    score = _tune(Note(72, 66, 48, 80), Note(120, 67, 72, 80))
    heads = [note for note in written(score).iter("note") if note.find("pitch") is not None]
    ties = [[tie.attrib["type"] for tie in note.findall("tie")] for note in heads]
    assert ties[:2] == [["start"], ["stop"]]
    assert [_pitch(note) for note in heads[:2]] == [("F", "1", "4")] * 2


def test_the_sign_of_the_form_the_tempo_and_the_chords_are_said_once_above_the_score() -> None:
    score = scores.band_score(bars=16)
    first, *others = written(score).iter("part")
    assert [mark.text for mark in first.iter("rehearsal")] == ["Intro", "A", "B", "A", "Outro"]
    assert first.findtext(".//per-minute") == "96"
    assert first.findtext(".//harmony/root/root-step") == "D"
    assert not [part for part in others if part.find(".//harmony") is not None or part.find(".//rehearsal") is not None]


def test_compound_meters_count_dotted_quarters() -> None:
    root = written(dataclasses.replace(scores.band_score(bars=4, meter=Meter(6, 8)), bpm=120))
    assert root.find(".//beat-unit-dot") is not None
    assert root.findtext(".//per-minute") == "80"
    sound = root.find(".//sound")
    assert sound is not None
    assert sound.attrib["tempo"] == "120"


def test_drums_are_notes_without_pitch_on_the_drum_staff() -> None:
    root = written(scores.band_score(bars=4, roles=(Role.DRUMS,)))
    assert root.findtext(".//clef/sign") == "percussion"
    hits = [note for note in root.iter("note") if note.find("unpitched") is not None]
    instruments = {one.attrib["id"]: one.findtext("midi-unpitched") for one in root.iter("midi-instrument")}
    assert hits
    for hit in hits:
        instrument = hit.find("instrument")
        assert instrument is not None
        assert instruments[instrument.attrib["id"]]
    assert {hit.findtext("stem") for hit in hits} == {"up", "down"}
    assert "x" in {hit.findtext("notehead") for hit in hits}


def test_a_transposing_instrument_reads_its_own_part() -> None:
    score = dataclasses.replace(_tune(Note(0, 60, 96, 80), program=65), key=Key("C", "major"))  # alto saxophone
    (part,) = sheet.parts(score)
    root = parsed(part)
    assert root.findtext(".//key/fifths") == "3"
    assert _pitch(next(root.iter("note"))) == ("A", None, "4")
    assert (root.findtext(".//transpose/diatonic"), root.findtext(".//transpose/chromatic")) == ("-5", "-9")
    assert _pitch(next(written(score).iter("note"))) == ("C", None, "4"), "the whole score is at sounding pitch"


def test_silent_bars_of_a_part_are_one_long_rest() -> None:
    score = scores.band_score(bars=16)
    parts = {part.lines[0].part.role: parsed(part) for part in sheet.parts(score)}
    assert parts[Role.LEAD].findtext(".//multiple-rest") == "2"  # the introduction
    assert parts[Role.BASS].find(".//multiple-rest") is None
    assert written(score).find(".//multiple-rest") is None


def test_music21_reads_the_notes_that_were_meant() -> None:
    score = scores.band_score(bars=8, roles=(Role.BASS, Role.CHORDS, Role.LEAD))
    read = music21.converter.parse(io.BytesIO(musicxml.write(sheet.of(score))).getvalue(), format="musicxml")
    for part, stave in zip(reversed(score.parts), _by_part(read), strict=True):
        assert {(note.onset, note.pitch) for note in part.notes} == stave


def _by_part(read: music21.stream.Score) -> list[set[tuple[int, int]]]:
    """Onsets in ticks and pitches, the staves of an instrument together."""
    found: dict[str, set[tuple[int, int]]] = {}
    for part in read.parts:
        struck = found.setdefault(str(part.partName), set())
        for note in part.flatten().notes:
            if isinstance(note, music21.harmony.Harmony):
                continue
            heads = note.notes if isinstance(note, music21.chord.Chord) else (note,)
            for head in heads:
                if head.tie is None or head.tie.type == "start":
                    struck.add((round(note.offset * 24), head.pitch.midi))
    return list(found.values())


def _tune(*notes: Note, program: int = 73) -> Score:
    part = Part(role=Role.LEAD, program=program, notes=notes)
    return dataclasses.replace(scores.band_score(bars=2), parts=(part,), key=Key("G", "major"))


def _pitch(note: Element) -> tuple[str | None, ...]:
    return tuple(note.findtext(f"pitch/{name}") for name in ("step", "alter", "octave"))
