"""What edits are judged by: a note that is lost is counted, and so is an edit that does nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bench.edits import core, report
from bench.edits.cases import Case, Found, distance, moved, notes_of, stayed
from generation.edit.draft import Edited
from generation.edit.edits import Extend, Infill, Restyle
from generation.edit.source import Source
from generation.score import Note, Part, Role, Score
from tests.support.briefs import simple_brief
from tests.support.scores import band_score

SONG = Source.of(band_score(bars=16), simple_brief())


def _case(name: str) -> Case:
    return next(case for case in core.CASES if case.name == name)


def _with_note(score: Score, role: Role, note: Note) -> Score:
    def louder(part: Part) -> Part:
        return replace(part, notes=tuple(sorted([*part.notes, note]))) if part.role is role else part

    return replace(score, parts=tuple(map(louder, score.parts)))


def test_distance_is_0_to_itself_and_1_to_another() -> None:
    notes = notes_of(SONG.score)
    assert distance(notes, notes) == 0
    assert distance(notes, moved(notes, 1)) == 1
    half = notes_of(SONG.score, bars=range(8))
    assert distance(half, notes) == pytest.approx(1 - 2 * half.total() / (half.total() + notes.total()))


def test_notes_that_are_lost_or_came_are_counted() -> None:
    notes = notes_of(SONG.score)
    longer = notes_of(_with_note(SONG.score, Role.LEAD, Note(0, 60, 5, 99)))
    assert stayed(notes, notes) == (notes.total(), 0)
    assert stayed(notes, longer) == (notes.total(), 1)
    assert stayed(longer, notes) == (notes.total(), 1)


def test_an_infill_is_seen_to_do_nothing_or_too_much() -> None:
    edit, judge = Infill(first=5, last=8), _case("infill").judge
    same = judge([SONG], edit, Edited(SONG.score, SONG.brief, None))
    assert (same.lost, same.does, same.changed) == (0, False, 0)
    inside = _with_note(SONG.score, Role.LEAD, Note(4 * 96, 61, 5, 99))
    assert judge([SONG], edit, Edited(inside, SONG.brief, None)).does
    outside = _with_note(SONG.score, Role.LEAD, Note(8 * 96, 61, 5, 99))
    assert judge([SONG], edit, Edited(outside, SONG.brief, None)).lost == 1


def test_an_extension_is_seen_to_lack_bars_and_a_restyling_to_lack_the_tune() -> None:
    same = Edited(SONG.score, SONG.brief, None)
    assert not _case("extend").judge([SONG], Extend(bars=8), same).does
    lead = SONG.score.part(Role.LEAD)
    assert lead is not None
    found = _case("restyle").judge([SONG], Restyle(style="techno"), same)
    assert (found.kept, found.lost, found.does) == (len(lead.notes), 0, False)
    silent = replace(SONG.score, parts=tuple(replace(p, notes=p.notes[:1]) for p in SONG.score.parts))
    assert _case("restyle").judge([SONG], Restyle(style="techno"), Edited(silent, SONG.brief, None)).lost


def test_names_of_cases_are_names_of_folders_and_no_two_are_alike() -> None:
    names = [case.name for case in report.CASES]
    assert len({name.replace(" ", "-") for name in names}) == len(names)
    assert not any("/" in name for name in names)


def test_the_report_counts_what_was_found_by_case() -> None:
    found = Found(kept=10, lost=1, rest_stays=True, changed=0.5, does=False)
    assert report.row("infill", [found, None, found]) == "| infill | 2 | 20 | 2 | 2 | 0 | 0.50 (0.50) |"
