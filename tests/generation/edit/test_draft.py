"""A song with holes, what the composer is told of it, and how the holes are filled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation import form, tokens
from generation.brief import Brief
from generation.edit import forms, givens
from generation.edit.draft import Draft
from generation.edit.splice import splice
from generation.score import Note, Part, Role, Score, Section
from generation.theory import Chord
from tests.support.briefs import simple_brief
from tests.support.scores import band_score

SONG = band_score(bars=8, roles=(Role.DRUMS, Role.BASS, Role.CHORDS, Role.LEAD))
BAR = SONG.meter.bar_ticks


def _part(score: Score, role: Role) -> Part:
    part = score.part(role)
    assert part is not None
    return part


def _with(score: Score, role: Role, *notes: Note) -> Score:
    """The part plays these notes and no others."""
    parts = tuple(replace(part, notes=tuple(sorted(notes))) if part.role is role else part for part in score.parts)
    return replace(score, parts=parts)


# Holes


def test_free_cells_are_emptied_and_all_else_stays() -> None:
    draft = Draft.of(SONG, free={Role.LEAD: range(2, 4), Role.BASS: ()})
    lead = _part(SONG, Role.LEAD).notes
    assert _part(draft.score, Role.LEAD).notes == tuple(note for note in lead if note.onset // BAR not in (2, 3))
    assert _part(draft.score, Role.BASS) == _part(SONG, Role.BASS)
    assert draft.free == {Role.LEAD: {2, 3}}
    assert draft.before == SONG
    assert not draft.is_whole


def test_nothing_free_is_a_whole_song() -> None:
    assert Draft.of(SONG, free={}).is_whole


# What the composer is told


def test_what_stays_is_given_as_its_tokens_and_what_is_free_as_none() -> None:
    given = givens.of(Draft.of(SONG, free={Role.LEAD: (2, 3)}, free_chords=(2,)))
    read = tokens.cells(_part(SONG, Role.LEAD), SONG)
    assert given.cells[Role.LEAD] == (*read[:2], None, None, *read[4:])
    assert [given.chords[bar] is None for bar in range(8)] == [bar == 2 for bar in range(8)]
    assert given.chords[0] == SONG.bars[0].chord
    assert given.joins == {4}
    assert given.was(Role.LEAD, 2) == read[2]
    assert given.was(Role.LEAD, 1) == given.was(Role.BASS, 2) == ()


def test_a_given_cell_says_what_the_notes_are() -> None:
    given = givens.of(Draft.of(SONG, free={}))
    reader = tokens.PartReader(Role.BASS, tokens.key_shift(SONG.key))
    for bar, cell in enumerate(given.cells[Role.BASS]):
        assert cell is not None
        played = [(note.onset, note.pitch) for note in reader.read(cell)]
        assert played == [(n.onset - bar * BAR, n.pitch) for n in _part(SONG, Role.BASS).notes if n.onset // BAR == bar]


def test_a_crowded_bar_is_thinned_for_the_network_and_still_grammatical() -> None:
    crowd = [Note(onset, pitch, 3, 40 + onset) for onset in range(0, BAR, 3) for pitch in range(40, 90, 3)]
    given = givens.of(Draft.of(_with(SONG, Role.CHORDS, *crowd), free={}))
    cell = given.cells[Role.CHORDS][0]
    assert cell is not None
    assert 0 < sum(len(given.cells[role][0] or ()) for role in given.cells) <= givens.MOST_BAR_TOKENS
    assert tokens.POSITION <= cell[0] < tokens.VELOCITY
    assert cell[-1] >= tokens.PITCH
    assert tokens.PartReader(Role.CHORDS, 0).read(cell)


# Filling holes


def test_what_stays_is_put_back_to_the_tick() -> None:
    draft = Draft.of(SONG, free={Role.LEAD: (2,)})
    lossy = _with(SONG, Role.LEAD, Note(2 * BAR, 70, 12, 80), Note(5 * BAR, 71, 12, 80))
    spliced = splice(draft, lossy)
    kept = [note for note in _part(SONG, Role.LEAD).notes if note.onset // BAR != 2]
    assert list(_part(spliced, Role.LEAD).notes) == sorted([*kept, Note(2 * BAR, 70, 12, 80)])


def test_new_notes_give_way_to_what_stays_on_the_same_key() -> None:
    held, later = Note(BAR + 90, 60, 20, 70), Note(3 * BAR, 64, 24, 70)
    draft = Draft.of(_with(SONG, Role.CHORDS, held, later), free={Role.CHORDS: (2,)})
    new = [Note(2 * BAR + 4, 60, 12, 80), Note(2 * BAR + 20, 60, 12, 80), Note(3 * BAR - 12, 64, 48, 80)]
    chords = _part(splice(draft, _with(SONG, Role.CHORDS, *new)), Role.CHORDS)
    assert held in chords.notes
    assert later in chords.notes
    assert Note(2 * BAR + 4, 60, 12, 80) not in chords.notes  # the key is still held then
    assert new[1] in chords.notes
    assert Note(3 * BAR - 12, 64, 12, 80) in chords.notes  # cut where the key is struck again


def test_a_new_note_of_one_voice_ends_where_the_old_line_goes_on() -> None:
    """A flute does not play the new line's last note into the old line."""
    flute = _with(SONG, Role.LEAD, Note(3 * BAR, 72, 24, 70))
    flute = replace(flute, parts=tuple(replace(p, program=73) if p.role is Role.LEAD else p for p in flute.parts))
    draft = Draft.of(flute, free={Role.LEAD: (2,)})
    lead = _part(splice(draft, _with(flute, Role.LEAD, Note(3 * BAR - 12, 65, 48, 80))), Role.LEAD)
    assert lead.notes == (Note(3 * BAR - 12, 65, 12, 80), Note(3 * BAR, 72, 24, 70))


def test_chords_change_where_they_are_free_or_were_not_known() -> None:
    unknown = replace(
        SONG, bars=tuple(replace(bar, chord=None) if i in (2, 5) else bar for i, bar in enumerate(SONG.bars))
    )
    draft = Draft.of(unknown, free={Role.LEAD: (1, 2)}, free_chords=(1,))
    other = Chord(8, "dim")
    composed = replace(SONG, bars=tuple(replace(bar, chord=other) for bar in SONG.bars))
    chords = [bar.chord for bar in splice(draft, composed).bars]
    assert chords == [SONG.bars[0].chord, other, other, *(bar.chord for bar in unknown.bars[3:])]


# Forms


def test_a_form_is_read_off_the_sections_with_their_returns() -> None:
    song = band_score(bars=32)  # intro 4, A 8, B 8, A 8, outro 4
    planned = forms.of(song, _brief(song))
    assert [bar.section for bar in planned] == [bar.section for bar in song.bars]
    assert [bar.returns_to for bar in planned[20:28]] == list(range(4, 12))
    assert [bar.recalls_tune for bar in planned[20:28]] == [True] * 6 + [False] * 2
    assert all(bar.returns_to is None for bar in (*planned[:20], *planned[28:]))
    assert all(bar.returns_to is None and not bar.recalls_tune for bar in forms.without_returns(planned))


def test_periods_leave_out_introduction_and_coda() -> None:
    assert forms.periods(band_score(bars=32)) == [(Section.A, 4, 8), (Section.B, 12, 8), (Section.A, 20, 8)]


def _brief(score: Score) -> Brief:
    return simple_brief(bars=len(score.bars))


@pytest.mark.parametrize("bars", [8, 16, 40])
def test_the_form_of_an_own_song_is_the_one_it_was_composed_by(bars: int) -> None:
    planned, song = form.plan(bars), band_score(bars=bars)
    sections = (bar.section for bar in planned)
    song = replace(song, bars=tuple(replace(bar, section=next(sections)) for bar in song.bars))
    assert forms.of(song, _brief(song)) == planned
