import itertools
from dataclasses import replace

import pytest

from generation import analysis
from generation.score import Bar, Note, Part, Role, Score, Section
from generation.theory import Chord, Key, Meter

FOUR = Meter(4, 4)


def block(chord: Chord, bar: int, *, low: int = 52, meter: Meter = FOUR) -> list[Note]:
    """The chord's tones above `low`, held for a bar."""
    onset = bar * meter.bar_ticks
    pitches = sorted(low + (pc - low) % 12 for pc in chord.pitch_classes)
    return [Note(onset, pitch, meter.bar_ticks, 80) for pitch in pitches]


def accompaniment(chords: list[Chord], meter: Meter = FOUR) -> tuple[Part, Part]:
    """Root in the bass, block chords above."""
    bass = tuple(Note(bar * meter.bar_ticks, 36 + chord.root, meter.bar_ticks, 80) for bar, chord in enumerate(chords))
    held = tuple(note for bar, chord in enumerate(chords) for note in block(chord, bar, meter=meter))
    return (
        Part(role=Role.BASS, program=32, notes=bass),
        Part(role=Role.CHORDS, program=0, notes=held),
    )


def score(chords: list[Chord], key: Key, *, bpm: float = 100, repeats: int = 1, velocity: int = 80) -> Score:
    """A song that strikes each chord `repeats` times a bar."""
    length = FOUR.bar_ticks // repeats
    notes = tuple(
        Note(bar * FOUR.bar_ticks + i * length, note.pitch, length, velocity)
        for bar, chord in enumerate(chords)
        for i in range(repeats)
        for note in block(chord, 0)
    )
    return Score(
        bpm=bpm,
        meter=FOUR,
        key=key,
        bars=tuple(Bar(chord, Section.A) for chord in chords),
        parts=(Part(role=Role.CHORDS, program=0, notes=notes),),
    )


def cadence(key: Key) -> list[Chord]:
    tonic = key.pitch_class
    plain = "min" if key.is_minor else "maj"
    return [Chord(tonic, plain), Chord((tonic + 5) % 12, plain), Chord((tonic + 7) % 12, "7"), Chord(tonic, plain)]


@pytest.mark.parametrize("mode", ["major", "minor"])
@pytest.mark.parametrize("tonic", range(12))
def test_key_of_a_cadence_in_all_keys(tonic: int, mode: str) -> None:
    key = analysis.spelled(tonic, mode)

    found = analysis.estimate_key(note for part in accompaniment(cadence(key)) for note in part.notes)

    assert found == key


@pytest.mark.parametrize("mode", ["major", "minor"])
def test_keys_are_spelled_with_six_accidentals_at_most(mode: str) -> None:
    assert all(abs(analysis.spelled(tonic, mode).signature) <= 6 for tonic in range(12))
    assert analysis.spelled(3, "major").tonic == "Eb"
    assert analysis.spelled(6, "minor").tonic == "F#"


def test_natural_minor_without_a_leading_tone_is_minor() -> None:
    chords = [Chord(9, "min"), Chord(5, "maj"), Chord(7, "maj"), Chord(9, "min")]  # Am F G Am

    assert analysis.estimate_key(n for part in accompaniment(chords) for n in part.notes) == Key("A", "minor")


def test_no_notes_are_in_c_major() -> None:
    assert analysis.estimate_key([]) == Key("C", "major")


@pytest.mark.parametrize("quality", ["maj", "min", "7", "maj7", "m7", "dim", "m7b5", "m6", "sus4"])
@pytest.mark.parametrize("root", [0, 4, 7, 10])
def test_chord_with_its_root_in_the_bass(root: int, quality: str) -> None:
    chords = [Chord(root, quality)]

    assert analysis.estimate_chords(accompaniment(chords), FOUR, 1) == (chords[0],)


@pytest.mark.parametrize("meter", [FOUR, Meter(3, 4), Meter(6, 8), Meter(7, 8), Meter(5, 4)], ids=str)
def test_one_chord_for_every_bar_in_any_meter(meter: Meter) -> None:
    chords = [Chord(0, "maj"), Chord(9, "min"), Chord(2, "m7"), Chord(7, "7"), Chord(0, "maj")]

    assert analysis.estimate_chords(accompaniment(chords, meter), meter, 5) == tuple(chords)


def test_a_tunes_passing_notes_do_not_change_the_chord() -> None:
    chords = [Chord(0, "maj"), Chord(7, "maj")]
    scale = (72, 74, 76, 77, 79, 81, 83, 84)
    tune = tuple(Note(bar * 96 + i * 12, pitch, 12, 90) for bar in range(2) for i, pitch in enumerate(scale))
    parts = (*accompaniment(chords), Part(role=Role.LEAD, program=73, notes=tune))

    assert analysis.estimate_chords(parts, FOUR, 2) == tuple(chords)


def test_silent_bars_and_drums_have_no_chord() -> None:
    drums = Part(role=Role.DRUMS, program=0, notes=(Note(0, 36, 6, 100), Note(96, 38, 6, 100)))
    piano = Part(role=Role.CHORDS, program=0, notes=tuple(block(Chord(5, "maj"), 1)))

    assert analysis.estimate_chords((drums, piano), FOUR, 3) == (None, Chord(5, "maj"), None)
    assert analysis.estimate_chords((drums,), FOUR, 2) == (None, None)
    assert analysis.estimate_chords((), FOUR, 0) == ()


def test_notes_that_ring_beyond_the_last_bar_are_no_trouble() -> None:
    ringing = Part(role=Role.CHORDS, program=0, notes=(Note(90, 60, 600, 80),))

    assert analysis.estimate_chords((ringing,), FOUR, 1)[0] is not None


MAJOR, MINOR = Key("C", "major"), Key("C", "minor")


def test_fast_major_is_happier_and_more_awake_than_slow_minor() -> None:
    happy = analysis.mood(score(cadence(MAJOR) * 4, MAJOR, bpm=160, repeats=8, velocity=105))
    sad = analysis.mood(score(cadence(MINOR) * 4, MINOR, bpm=56, repeats=1, velocity=50))

    assert happy.valence > 0.4 > -0.4 > sad.valence
    assert happy.arousal > 0.4 > -0.4 > sad.arousal


def test_mode_moves_valence_and_tempo_moves_arousal() -> None:
    major, minor = (score(cadence(key) * 4, key, bpm=100, repeats=4) for key in (MAJOR, MINOR))
    slow, fast = replace(major, bpm=60), replace(major, bpm=170)

    assert analysis.mood(major).valence > analysis.mood(minor).valence + 0.5
    assert abs(analysis.mood(major).arousal - analysis.mood(minor).arousal) < 0.15
    assert analysis.mood(fast).arousal > analysis.mood(slow).arousal + 0.5


def test_louder_shorter_and_drummed_music_is_more_awake() -> None:
    plain = score(cadence(MAJOR) * 4, MAJOR, repeats=4)
    drums = Part(role=Role.DRUMS, program=0, notes=tuple(Note(i * 12, 42, 6, 80) for i in range(16 * 8)))
    short = tuple(replace(note, duration=6) for note in plain.parts[0].notes)
    loud = tuple(replace(note, velocity=110) for note in plain.parts[0].notes)
    livelier = [
        replace(plain, parts=(drums, *plain.parts)),
        *(replace(plain, parts=(replace(plain.parts[0], notes=notes),)) for notes in (short, loud)),
    ]

    assert all(analysis.mood(other).arousal > analysis.mood(plain).arousal for other in livelier)


def test_clusters_and_distortion_are_unpleasant() -> None:
    plain = score(cadence(MAJOR) * 4, MAJOR, repeats=2)
    cluster = tuple(sorted({*plain.parts[0].notes, *(replace(n, pitch=n.pitch + 1) for n in plain.parts[0].notes)}))
    clustered = replace(plain, parts=(replace(plain.parts[0], notes=cluster),))
    distorted = replace(plain, parts=(replace(plain.parts[0], program=30),))

    assert analysis.mood(clustered).valence < analysis.mood(plain).valence
    assert analysis.mood(distorted).valence < analysis.mood(plain).valence


def test_mood_stays_within_its_bounds_and_an_empty_song_is_neutral() -> None:
    for key, bpm, repeats, velocity in itertools.product((MAJOR, MINOR), (30, 300), (1, 16), (1, 127)):
        found = analysis.mood(score(cadence(key), key, bpm=bpm, repeats=repeats, velocity=velocity))
        assert -1 <= found.valence <= 1
        assert -1 <= found.arousal <= 1

    empty = Score(bpm=120, meter=FOUR, key=MAJOR, bars=(Bar(None, Section.A),) * 4, parts=())
    assert analysis.mood(empty) == analysis.Mood(0, 0)
