"""Who plays which role, by what a line does, by its program and by its name; and no note is lost."""

import pytest

from generation.imports import casting, naming
from generation.imports.casting import Player
from generation.score import Note, Part, Role
from tests.support.scores import band_score

BARS = 8


def line(pitches: tuple[int, ...], *, every: int = 24, lasts: int = 24, chord: tuple[int, ...] = (0,)) -> list[Note]:
    starts = range(0, BARS * 96, every)
    return [
        Note(start, pitches[step % len(pitches)] + up, lasts, 80) for step, start in enumerate(starts) for up in chord
    ]


TUNE = line((72, 74, 76, 74, 79, 77), every=24)
BASS = line((36, 43), every=48, lasts=40)
TRIADS = line((60, 65), every=48, lasts=20, chord=(0, 4, 7))
HELD = line((60, 57), every=96, lasts=96, chord=(0, 4))
BROKEN = line((60, 64, 67, 72), every=6, lasts=6)


def roles(*players: Player) -> dict[Role, int]:
    """The program of each role."""
    return {part.role: part.program for part in casting.cast(players, end=BARS * 96)}


def test_a_band_is_seated_by_what_its_lines_do() -> None:
    players = [
        Player.of(TRIADS, program=0),
        Player.of(HELD, program=48),
        Player.of(TUNE, program=66),
        Player.of(BROKEN, program=46),
        Player.of(BASS, program=33),
        Player.of(line((36,)), program=0, is_drums=True),
    ]
    seated = {Role.DRUMS: 0, Role.BASS: 33, Role.CHORDS: 0, Role.PAD: 48, Role.ARPEGGIO: 46, Role.LEAD: 66}
    assert roles(*players) == seated
    assert roles(*reversed(players)) == seated


def test_a_name_counts_more_than_what_a_line_does() -> None:
    high = Player.of(line((84, 86, 88, 86)), program=73)
    named = Player.of(line((60, 62, 64, 62)), program=0, wish=Role.LEAD)
    assert roles(high, named, Player.of(BASS, program=33), Player.of(TRIADS, program=24))[Role.LEAD] == 0


def test_a_pianist_has_two_hands() -> None:
    (low, high) = casting.cast([Player.of([*TUNE, *line((43, 48), every=48, chord=(0, 7))], program=0)], end=BARS * 96)
    assert (low.role, high.role) == (Role.CHORDS, Role.LEAD)
    assert [note.pitch for note in high.notes] == [note.pitch for note in TUNE]


def test_one_voice_is_the_tune() -> None:
    assert roles(Player.of(BASS, program=33)) == {Role.LEAD: 33}


def test_a_quartet_sits_from_high_to_low() -> None:
    players = [
        Player.of(line((pitch, pitch + 2)), program=program)
        for pitch, program in ((76, 40), (70, 40), (62, 41), (48, 42))
    ]
    assert roles(*players) == {Role.BASS: 42, Role.PAD: 41, Role.COUNTER: 40, Role.LEAD: 40}


@pytest.mark.parametrize("many", [1, 2, 3, 9, 20, 60])
def test_however_many_play_there_is_one_part_a_role_and_every_key_is_heard(many: int) -> None:
    players = [
        Player.of(line((30 + index, 50 + index), every=(6, 24, 96)[index % 3]), program=index * 7 % 128)
        for index in range(many)
    ]
    parts = casting.cast(players, end=BARS * 96)
    assert len(parts) <= 7
    struck = {(note.onset, note.pitch) for player in players for note in player.notes}
    assert {(note.onset, note.pitch) for part in parts for note in part.notes} == struck


def test_our_own_bands_are_seated_much_as_they_were() -> None:
    """By ear alone: their names are left out."""
    score = band_score(bars=16)
    players = [Player.of(part.notes, program=part.program, is_drums=part.is_drums) for part in score.parts]
    assert [(part.role, part.program) for part in casting.cast(players, end=score.total_ticks)] == [
        (part.role, part.program) for part in score.parts
    ]


def test_a_part_ends_with_the_song() -> None:
    (part,) = casting.cast([Player.of([Note(0, 60, 500, 80), Note(24, 60, 24, 80)], program=0)], end=96)
    assert part == Part(role=Role.LEAD, program=0, notes=(Note(0, 60, 24, 80), Note(24, 60, 24, 80)))


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Lead Vocals", Role.LEAD), ("MELODY", Role.LEAD), ("Drumset", Role.DRUMS), ("Schlagzeug", Role.DRUMS),
        ("E-Bass", Role.BASS), ("Warm Pad", Role.PAD), ("Arp 2", Role.ARPEGGIO), ("Rhythm Guitar", Role.CHORDS),
        ("lead: flute", Role.LEAD), ("ドラム", Role.DRUMS), ("Bassoon", None), ("Track 4", None), ("", None),
    ],
)  # fmt: skip
def test_names_name_roles(name: str, role: Role | None) -> None:
    assert naming.role(name) == role


@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("Flute", 73), ("Violin I", 40), ("Acoustic Grand Piano", 0), ("Querflöte", 73), ("guitarra", 25),
        ("ピアノ", 0), ("Alto Saxophone", 65), ("Track 4", None), ("", None),
    ],
)  # fmt: skip
def test_names_name_programs_where_the_file_has_none(name: str, program: int | None) -> None:
    assert naming.program(name) == program
