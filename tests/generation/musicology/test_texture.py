import dataclasses

from generation.musicology import periods, ranges, texture
from generation.musicology.texture import Kind
from generation.score import Part, Role
from tests.generation.musicology.songs import line, song
from tests.support import scores


def of(*parts: Part) -> texture.Texture:
    score = dataclasses.replace(song("C C C C"), parts=parts)
    return texture.read(score, periods.read(score))


def part(role: Role, *pitches: int, shift: float = 0) -> Part:
    notes = line(*((beat + shift, 1, pitch) for beat, pitch in enumerate(pitches)))
    return Part(role=role, program=0, notes=notes)


def test_one_line_is_a_solo() -> None:
    assert of(part(Role.LEAD, 72, 74, 76)).kind is Kind.SOLO


def test_voices_that_strike_together_are_a_choir() -> None:
    voices = [part(role, pitch, pitch + 2) for role, pitch in ((Role.BASS, 48), (Role.PAD, 60), (Role.LEAD, 72))]
    found = of(*voices)
    assert (found.kind, found.voices, found.together) == (Kind.CHORAL, 3.0, 1.0)


def test_lines_at_different_times_are_polyphony() -> None:
    found = of(part(Role.BASS, *range(40, 52)), part(Role.LEAD, *range(72, 84), shift=0.5))
    assert found.kind is Kind.POLYPHONIC


def test_a_tune_over_chords_is_accompanied() -> None:
    score = scores.band_score(bars=16)
    found = texture.read(score, periods.read(score))
    assert found.kind is Kind.ACCOMPANIED
    assert found.fullest != found.thinnest
    assert found.thinnest == (1, 2), "the introduction lacks tune and drums"


def test_drums_alone() -> None:
    assert texture.read(scores.band_score(bars=4, roles=(Role.DRUMS,)), ()).kind is Kind.RHYTHM


def test_ranges_and_where_an_instrument_cannot_go() -> None:
    tune = line((0, 1, 60), (1, 1, 62), (4, 1, 50), (8, 1, 49), (9, 1, 64))
    found = ranges.read(song("C C C C", tune=tune, program=73))[-1]
    assert (found.role, found.low, found.high) == (Role.LEAD, 49, 64)
    assert found.bars_outside == (2, 3), "a flute ends at C4"


def test_a_synthesizer_can_play_anything() -> None:
    found = ranges.read(song("C C", tune=line((0, 1, 12), (1, 1, 120)), program=81))[-1]
    assert found.bars_outside == ()
    assert (found.playable_low, found.playable_high) == (12, 120)
