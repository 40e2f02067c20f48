import numpy as np
import pytest

from generation.score import Role
from generation.training.seating import seat
from generation.training.transcribe import Line


def line(
    onsets: list[int], pitches: list[int], *, length: int = 24, program: int = 0, is_drums: bool = False, name: str = ""
) -> Line:
    count = len(onsets)
    return Line(
        name=name,
        program=program,
        is_drums=is_drums,
        onset=np.array(onsets),
        duration=np.full(count, length),
        pitch=np.array(pitches),
        velocity=np.full(count, 80),
    )


def voice(pitch: int, *, program: int, length: int = 24, count: int = 64) -> Line:
    """A line that wanders about a pitch."""
    onsets = [i * length for i in range(count)]
    return line(onsets, [pitch + (0, 2, 4, 2, 5)[i % 5] for i in range(count)], length=length, program=program)


def chords(pitches: tuple[int, ...], *, program: int, length: int = 24, count: int = 32) -> Line:
    onsets = [i * length for i in range(count) for _ in pitches]
    return line(onsets, [p + 2 * (i % 3) for i in range(count) for p in pitches], length=length, program=program)


def test_a_string_quartet_by_height() -> None:
    cello, viola = voice(40, program=42), voice(55, program=41, length=12)
    second, first = voice(64, program=40, length=16), voice(76, program=40, length=8, count=200)

    band = seat([viola, first, cello, second])

    assert band[Role.LEAD] is first
    assert band[Role.COUNTER] is second
    assert band[Role.PAD] is viola
    assert band[Role.BASS] is cello


def test_two_hands() -> None:
    right, left = voice(74, program=0), chords((48, 52, 55), program=0)

    assert seat([left, right]) == {Role.CHORDS: left, Role.LEAD: right}


def test_a_slow_low_single_left_hand_is_a_bass() -> None:
    right, left = voice(74, program=6), voice(45, program=6)

    assert list(seat([right, left])) == [Role.BASS, Role.LEAD]


def test_a_stride_pianists_left_hand_is_a_bass_and_chords() -> None:
    onsets, pitches = [], []
    for beat in range(32):
        onsets += [beat * 24, beat * 24 + 12, beat * 24 + 12]
        pitches += [36 + beat % 4, 55, 60]
    left, right = line(onsets, pitches, length=12), voice(76, program=0)

    band = seat([right, left], stride=True)

    assert max(band[Role.BASS].pitch) < 52
    assert set(band[Role.CHORDS].pitch.tolist()) == {55, 60}
    assert Role.BASS not in seat([right, left])


def test_both_hands_on_one_track_are_told_apart() -> None:
    onsets = [i * 24 for i in range(40) for _ in range(4)]
    pitches = [p + i % 3 for i in range(40) for p in (43, 48, 52, 76)]

    band = seat([line(onsets, pitches)])

    assert min(band[Role.LEAD].pitch) >= 76
    assert max(band[Role.CHORDS].pitch) <= 54


@pytest.mark.parametrize("program", [68, 52])
def test_a_singer_gets_an_instrument_and_the_piano_accompanies(program: int) -> None:
    song = voice(67, program=program)
    right, left = chords((60, 64, 67), program=0), voice(40, program=0)

    band = seat([song, right, left], singer=73)

    assert band[Role.LEAD].program == 73
    assert band[Role.LEAD].pitch.tolist() == song.pitch.tolist()
    assert band[Role.CHORDS] is right
    assert band[Role.BASS] is left


def test_a_band_with_drums() -> None:
    tune, bass = voice(72, program=81), voice(36, program=34)
    guitar, pad = chords((52, 59), program=30), chords((60, 64, 67), program=89, length=96)
    drums = line([i * 12 for i in range(200)], [36 + 6 * (i % 2) for i in range(200)], is_drums=True, program=16)

    band = seat([guitar, drums, pad, tune, bass])

    assert {role: part.program for role, part in band.items() if role is not Role.DRUMS} == {
        Role.BASS: 34,
        Role.CHORDS: 30,
        Role.PAD: 89,
        Role.LEAD: 81,
    }
    assert len(band[Role.DRUMS]) == 200
    assert list(band) == [role for role in Role if role in band]


def test_drums_that_nobody_plays_are_dropped() -> None:
    drums = line([i * 24 for i in range(20)], [36, 12] * 10, is_drums=True)

    assert set(seat([drums, voice(72, program=0)])[Role.DRUMS].pitch.tolist()) == {36}


def test_doublings_and_echoes_are_dropped() -> None:
    tune = voice(72, program=80)
    octave = line(tune.onset.tolist(), (tune.pitch - 12).tolist(), program=82)
    echo = line((tune.onset + 12).tolist(), tune.pitch.tolist(), program=81)

    band = seat([tune, octave, echo, voice(36, program=34)])

    assert list(band) == [Role.BASS, Role.LEAD]
    assert band[Role.LEAD] is tune


def test_a_bass_that_follows_the_guitar_stays() -> None:
    riff = voice(48, program=30)
    bass = line(riff.onset.tolist(), (riff.pitch - 12).tolist(), program=34)

    assert seat([riff, bass, voice(76, program=81)])[Role.BASS] is bass


def test_a_drone_alone_is_no_tune() -> None:
    low, pad = voice(33, program=4, length=96), chords((48, 52, 55), program=89, length=96)

    assert Role.LEAD not in seat([low, pad])


def test_no_notes_make_no_band() -> None:
    assert seat([]) == {}
    assert seat([line([0, 24], [60, 62])]) == {}
