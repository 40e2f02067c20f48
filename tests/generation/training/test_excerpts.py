import random
from pathlib import Path

from generation.score import Role, Score, Section
from generation.theory import Chord, Key, Meter
from generation.tokens import GRID
from generation.training.excerpts import LONGEST, excerpts
from generation.training.seating import seat
from generation.training.transcribe import passages
from tests.generation.training.written import Track, choir, save, waltz_hands


def scores(folder: Path, tracks: tuple[Track, ...], *, meter: str = "4/4", count: int = 99) -> list[Score]:
    played = Meter.parse(meter)
    file = save(folder / "a.mid", tracks, meters=[(0, played.beats, played.unit)])
    (passage,) = passages(file, default_bpm=None)
    return excerpts(passage, seat(passage.lines), bpm=90, count=count, rng=random.Random(1))


def test_a_short_piece_is_kept_whole(tmp_path: Path) -> None:
    (song,) = scores(tmp_path, waltz_hands(32), meter="3/4")

    assert (song.meter, song.key, song.bpm, len(song.bars)) == (Meter(3, 4), Key("G", "major"), 90, 32)
    assert [part.role for part in song.parts] == [Role.CHORDS, Role.LEAD]
    assert [bar.chord.root for bar in song.bars[:8] if bar.chord] == [7, 0, 2, 7] * 2
    assert song.bars[-1].section is song.bars[-2].section is Section.OUTRO
    assert song.bars[0].section is Section.A


def test_a_long_piece_is_cut_at_bar_lines_and_only_its_end_has_an_outro(tmp_path: Path) -> None:
    found = scores(tmp_path, choir(150))

    assert sum(len(song.bars) for song in found) == 150
    assert all(24 <= len(song.bars) <= LONGEST for song in found)
    assert [song.bars[-1].section is Section.OUTRO for song in found] == [False] * (len(found) - 1) + [True]
    for song in found:
        for part in song.parts:
            assert list(part.notes) == sorted(part.notes)
            assert all(note.onset % 24 in GRID and note.end <= song.total_ticks for note in part.notes)
            assert part.notes[0].onset == 0


def test_fewer_excerpts_than_there_are_keep_the_ending(tmp_path: Path) -> None:
    (song,) = scores(tmp_path, choir(150), count=1)

    assert song.bars[-1].section is Section.OUTRO


def test_the_bars_before_the_tune_are_an_introduction(tmp_path: Path) -> None:
    right, left = waltz_hands(32)
    late = Track(notes=[note for note in right.notes if note[0] >= 12])

    (song,) = scores(tmp_path, (late, left), meter="3/4")

    assert [bar.section for bar in song.bars[:6]] == [Section.INTRO] * 4 + [Section.A] * 2


def test_phrases_that_are_alike_share_a_letter(tmp_path: Path) -> None:
    first, other = choir(8), tuple(Track(notes=[(o, 2, p + 5) for o, _, p in voice.notes[::2]]) for voice in choir(8))
    form = [(first, 0), (other, 32), (first, 64), (other, 96)]
    tracks = tuple(
        Track(notes=[(o + start, d, p) for phrase, start in form for o, d, p in phrase[voice].notes])
        for voice in range(4)
    )

    (song,) = scores(tmp_path, tracks)

    letters = [song.bars[bar].section for bar in (0, 7, 8, 15, 16, 23, 24, 29)]
    assert letters == [Section.A] * 2 + [Section.B] * 2 + [Section.A] * 2 + [Section.B] * 2


def test_a_part_without_dynamics_gets_some_and_the_tune_is_loudest(tmp_path: Path) -> None:
    (song,) = scores(tmp_path, choir(24))

    loudness = {part.role: sum(n.velocity for n in part.notes) / len(part.notes) for part in song.parts}
    lead = song.part(Role.LEAD)
    assert lead is not None
    assert len({note.velocity for note in lead.notes}) > 5
    assert max(loudness, key=lambda role: loudness[role]) is Role.LEAD
    by_beat = {beat: [n.velocity for n in lead.notes if n.onset % 96 == beat] for beat in (0, 24)}
    assert sum(by_beat[0]) / len(by_beat[0]) > sum(by_beat[24]) / len(by_beat[24])


def test_dynamics_of_the_file_are_kept(tmp_path: Path) -> None:
    right, left = waltz_hands(32)
    crescendo = Track(notes=right.notes, velocity=40, last_velocity=110)

    (song,) = scores(tmp_path, (crescendo, left), meter="3/4")

    lead = song.part(Role.LEAD)
    assert lead is not None
    velocities = [note.velocity for note in lead.notes]
    assert (velocities[0], sorted(velocities)) == (40, velocities)
    assert velocities[-1] > 105


def test_silence_before_the_music_and_fragments_are_left_out(tmp_path: Path) -> None:
    late = tuple(Track(notes=[(o + 32, d, p) for o, d, p in voice.notes]) for voice in choir(16))

    (song,) = scores(tmp_path, late)

    assert (len(song.bars), song.parts[0].notes[0].onset) == (16, 0)
    assert scores(tmp_path, choir(10)) == []


def test_chords_are_named_in_every_bar(tmp_path: Path) -> None:
    (song,) = scores(tmp_path, choir(16))

    assert [bar.chord for bar in song.bars[:4]] == [
        Chord(0, "maj"),
        Chord(5, "maj"),
        Chord(7, "maj"),
        Chord(0, "maj"),
    ]
