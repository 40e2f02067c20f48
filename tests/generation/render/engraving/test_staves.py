from __future__ import annotations

import pytest

from generation.render.engraving import drumset, names, players, staves
from generation.score import Note, Part, Role
from tests.support import scores

VIOLIN, VIOLA, CELLO, GUITAR, BASS, PIANO, FLUTE, CLARINET = 40, 41, 42, 24, 32, 0, 73, 71


def notes(*pitches: int) -> list[Note]:
    return [Note(24 * number, pitch, 24, 80) for number, pitch in enumerate(pitches)]


def part(role: Role, program: int, *pitches: int) -> Part:
    return Part(role=role, program=program, notes=tuple(notes(*pitches)))


@pytest.mark.parametrize(
    ("program", "pitches", "clefs"),
    [
        (VIOLIN, (67, 76), (staves.TREBLE,)),
        (VIOLA, (55, 62), (staves.ALTO,)),
        (CELLO, (40, 50), (staves.BASS,)),
        (CELLO, (64, 67), (staves.TENOR,)),
        (GUITAR, (52, 64), (staves.TREBLE_DOWN,)),
        (BASS, (28, 40), (staves.BASS_DOWN,)),
        (PIANO, (72, 76), (staves.TREBLE,)),
        (PIANO, (40, 44), (staves.BASS,)),
        (PIANO, (40, 76), (staves.TREBLE, staves.BASS)),
    ],
)
def test_each_instrument_has_its_clef(program: int, pitches: tuple[int, ...], clefs: tuple[staves.Clef, ...]) -> None:
    assert staves.clefs(program, notes(*pitches)) == clefs


def test_hands_take_what_they_reach() -> None:
    chord = [Note(0, pitch, 24, 80) for pitch in (36, 43, 67, 72)]
    right, left = staves.hands(chord, lambda tick: tick)
    assert [note.pitch for note in right] == [67, 72]
    assert [note.pitch for note in left] == [36, 43]
    right, left = staves.hands([Note(0, 76, 24, 80), Note(24, 58, 24, 80)], lambda tick: tick)
    assert len(right) == 2, "a hand stays where it is, near middle C"
    assert left == []


def test_a_pianist_plays_tune_and_chords_with_two_hands() -> None:
    score = scores.band_score(bars=4, roles=(Role.BASS,))
    lead, chords = part(Role.LEAD, PIANO, 72, 74), part(Role.CHORDS, PIANO, 48, 52)
    band = players.of(type(score)(
        bpm=90, meter=score.meter, key=score.key, bars=score.bars, parts=(*score.parts, chords, lead)
    ))  # fmt: skip
    assert [player.part.role for player in band] == [Role.LEAD, Role.BASS]
    assert band[0].hands == (lead.notes, chords.notes)
    assert len(band[0].part.notes) == 4


def test_two_instruments_are_two_players() -> None:
    assert len(players.of(scores.band_score(bars=4))) == len(Role)


def test_names_in_full_and_short() -> None:
    band = [
        part(Role.LEAD, 66, 60),
        part(Role.COUNTER, VIOLIN, 60),
        part(Role.ARPEGGIO, VIOLIN, 60),
        part(Role.DRUMS, 0, 36),
    ]
    assert names.of(band) == [
        ("Tenor saxophone", "T. Sax."),
        ("Violin 1", "Vln. 1"),
        ("Violin 2", "Vln. 2"),
        ("Drums", "Dr."),
    ]


def test_every_instrument_has_a_short_name_that_is_short() -> None:
    for program in range(128):
        ((_, short),) = names.of([part(Role.LEAD, program, 60)])
        assert 0 < len(short) <= 14


def test_drums_of_a_kit_have_places_that_differ() -> None:
    kit = [36, 37, 38, 39, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 53, 54, 56, 57]
    found = [drumset.drum(key) for key in kit]
    assert len({(drum.step, drum.octave, drum.head) for drum in found}) == len(kit)


def test_any_key_can_be_written() -> None:
    assert all(drumset.drum(key).name for key in range(128))
