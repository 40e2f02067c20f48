from dataclasses import replace

import pytest

from generation import tokens
from generation.brief import Mood, Seat
from generation.score import Note, Part, Role, Score
from generation.theory import METERS, Chord, Key
from tests.support.scores import band_score

CALM = Mood(0.0, -0.5)


def _band(score: Score) -> list[Seat]:
    return [Seat(part.role, part.program) for part in score.parts]


def _decoded(encoded: tokens.Encoded, score: Score) -> Score:
    ids = [bar.ids for bar in encoded.bars]
    return tokens.decode(ids, bpm=score.bpm, meter=score.meter, key=score.key, band=_band(score))


def test_a_score_survives_the_way_there_and_back() -> None:
    once = _decoded(tokens.encode(band_score(), style="bossa nova", mood=CALM), band_score())
    twice = _decoded(tokens.encode(once, style="bossa nova", mood=CALM), once)
    assert once == twice
    original = band_score()
    assert once.bars == original.bars
    for part, decoded in zip(original.parts, once.parts, strict=True):
        expected = {(tokens.snap(note.onset), note.pitch) for note in part.notes}
        assert {(note.onset, note.pitch) for note in decoded.notes} == expected
        assert decoded.notes, f"{part.role} is empty"


@pytest.mark.parametrize("tonic", ["C", "D", "Eb", "F#", "G", "A", "B"])
def test_a_song_is_the_same_tokens_in_every_key(tonic: str) -> None:
    score = band_score()
    there = Key(tonic, "minor")
    semitones = tokens.key_shift(there) - tokens.key_shift(score.key)
    moved = Score(
        bpm=score.bpm,
        meter=score.meter,
        key=there,
        bars=tuple(replace(bar, chord=bar.chord and bar.chord.transposed(semitones)) for bar in score.bars),
        parts=tuple(
            part
            if part.is_drums
            else replace(part, notes=tuple(replace(note, pitch=note.pitch + semitones) for note in part.notes))
            for part in score.parts
        ),
    )
    encoded = (tokens.encode(each, style="bossa nova", mood=CALM) for each in (score, moved))
    here, elsewhere = encoded
    assert here == elsewhere


def test_a_repeated_bar_is_a_simile_but_not_where_a_window_opens() -> None:
    score = band_score(bars=8, roles=(Role.DRUMS,))
    hits = tuple(Note(bar * 96 + beat * 24, 36, 6, 90 + bar) for bar in range(8) for beat in range(4))
    score = replace(score, parts=(replace(score.parts[0], notes=hits),))
    encoded = tokens.encode(score, style="house", mood=CALM)
    assert tokens.SIMILE not in encoded.bars[0].ids
    assert all(tokens.SIMILE in bar.ids for bar in encoded.bars[1:])
    assert all(tokens.SIMILE not in bar.ids for bar in encoded.opening)
    assert len(_decoded(encoded, score).parts[0].notes) == len(hits)


def test_times_are_onsets_and_bars_begin_at_zero() -> None:
    for bar in tokens.encode(band_score(), style="pop", mood=CALM).bars:
        assert len(bar.ids) == len(bar.times)
        assert bar.times[:4] == (0, 0, 0, 0)
        for token, time in zip(bar.ids, bar.times, strict=True):
            if tokens.POSITION <= token < tokens.VELOCITY:
                assert time == tokens.position_ticks(token)


def test_the_last_bar_ends_the_song() -> None:
    encoded = tokens.encode(band_score(), style="pop", mood=CALM)
    assert encoded.bars[-1].ids[-1] == tokens.END
    assert encoded.bars[-1].ids[0] == tokens.LEFT
    assert not any(tokens.END in bar.ids for bar in encoded.bars[:-1])


@pytest.mark.parametrize("meter", METERS, ids=str)
def test_every_onset_of_every_meter_has_a_token(meter) -> None:
    for tick in range(meter.bar_ticks):
        if tick % 24 in tokens.GRID:
            assert tokens.position_ticks(tokens.position_token(tick)) == tick


def test_chords_keep_their_names_in_every_key() -> None:
    for root in range(12):
        for quality in tokens.CHORD_QUALITIES:
            for shift in range(-5, 7):
                chord = Chord(root, quality)
                assert tokens.chord_of(tokens.chord_token(chord, shift), shift) == chord
    assert tokens.chord_of(tokens.chord_token(None, 3), 3) is None


def test_no_key_is_held_twice() -> None:
    notes = [Note(0, 60, 96, 80), Note(24, 60, 24, 80), Note(24, 64, 500, 80), Note(200, 70, 10, 80)]
    assert tokens.without_overlaps(notes, 192) == (
        Note(0, 60, 24, 80),
        Note(24, 60, 24, 80),
        Note(24, 64, 168, 80),
    )


def test_snapping_reaches_the_next_quarter() -> None:
    assert [tokens.snap(tick) for tick in (0, 1, 2, 5, 11, 23, 25)] == [0, 0, 3, 4, 12, 24, 24]


def test_tempo_bins_cover_the_range() -> None:
    bins = [tokens.tempo_bin(bpm) for bpm in range(20, 320)]
    assert bins == sorted(bins)
    assert (bins[0], bins[-1]) == (0, tokens.TEMPO_BINS - 1)


def test_empty_parts_and_bars_are_written() -> None:
    score = replace(band_score(bars=4), parts=(Part(role=Role.LEAD, program=73, notes=()),))
    encoded = tokens.encode(score, style="pop", mood=CALM)
    assert all(len(bar) == 4 for bar in encoded.bars[:-1])
    assert _decoded(encoded, score).parts[0].notes == ()


def test_the_header_says_how_dense_the_song_is() -> None:
    score = band_score(bars=8)
    notes = sum(len(part.notes) for part in score.parts)
    head = tokens.encode(score, style="pop", mood=CALM).header
    assert tokens.DENSITY + tokens.density_bin(notes / 32) in head.ids
    assert [tokens.density_bin(value) for value in (0, 5, 7, 9, 99)] == [0, 1, 2, 3, 4]


def test_a_free_header_says_nothing_of_the_character_and_keeps_the_band() -> None:
    head = tokens.encode(band_score(bars=8), style="pop", mood=CALM).header
    free = tokens.free_header(head)
    assert [token for token in head.ids if token not in free.ids] == [
        token for token in head.ids if tokens.is_character(token)
    ]
    assert len(head) - len(free) == 5  # style, tempo, valence, arousal, density
    assert len(free.times) == len(free)
