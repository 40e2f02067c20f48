"""Files from elsewhere: one tempo, one meter, notes on the grid, a key, chords and a form."""

import random
from collections import Counter
from dataclasses import replace

import pytest
from mido import Message, MetaMessage

from generation import imports
from generation.imports import Imported
from generation.score import Note, Role, Section
from generation.theory import METERS, Chord, Key, Meter
from tests.generation.imports.test_file import note, written
from tests.support import imported
from tests.support.midis import to_midi
from tests.support.scores import band_score


def read(*tracks: list[Message | MetaMessage], division: int = 24) -> Imported:
    found = imports.read(written(*tracks, division=division))
    imported.check(found)
    return found


def meter(beats: int, unit: int, *, after: int = 0) -> MetaMessage:
    return MetaMessage("time_signature", numerator=beats, denominator=unit, time=after)


def tempo(microseconds: int, *, after: int = 0) -> MetaMessage:
    return MetaMessage("set_tempo", tempo=microseconds, time=after)


def codes(found: Imported) -> list[str]:
    return [remark.code for remark in found.remarks]


def onsets(found: Imported, role: Role = Role.LEAD) -> list[int]:
    part = found.score.part(role)
    return [one.onset for one in part.notes] if part else []


QUARTERS = note() * 16


def test_another_program_s_file_of_our_song_is_the_song() -> None:
    """`to_midi` names no track, writes no meter and no key."""
    score = band_score(bars=16)
    found = imports.read(to_midi(score))
    assert not found.is_own
    assert found.remarks == ()
    assert found.score.key == score.key
    assert [bar.chord for bar in found.score.bars] == [bar.chord for bar in score.bars]
    assert {part.program for part in found.score.parts} == {part.program for part in score.parts}
    assert sorted(n for part in found.score.parts for n in part.notes) == sorted(
        n for part in score.parts for n in part.notes
    )


@pytest.mark.parametrize("division", [24, 96, 120, 480, 960, 1000])
def test_time_is_the_same_in_any_division(division: int) -> None:
    found = read(
        [Message("program_change", program=73), *note(lasts=division), *note(62, lasts=division // 2)] * 8,
        division=division,
    )
    assert onsets(found)[:4] == [0, 24, 36, 60]


# --------------------------------------------------------------------------------------------- tempo


def test_the_tempo_is_the_one_that_lasts_longest() -> None:
    found = read([tempo(1_000_000), tempo(600_000, after=48), tempo(300_000, after=24 * 12)], QUARTERS)
    assert found.score.bpm == 100


@pytest.mark.parametrize(("microseconds", "bpm", "second"), [(100_000, 300, 12), (4_000_000, 30, 48)])
def test_a_tempo_that_nobody_plays_is_halved_or_doubled_and_sounds_the_same(microseconds, bpm, second) -> None:
    found = read([tempo(microseconds)], QUARTERS)
    assert found.score.bpm == bpm
    assert onsets(found)[1] == second


# --------------------------------------------------------------------------------------------- meter


@pytest.mark.parametrize("of", METERS, ids=str)
def test_every_meter_that_we_play_is_kept(of: Meter) -> None:
    assert read([meter(of.beats, of.unit)], QUARTERS).score.meter == of


@pytest.mark.parametrize(
    ("beats", "unit", "same", "second"), [(2, 2, "4/4", 24), (3, 8, "3/4", 48), (6, 16, "6/8", 48), (4, 2, "4/4", 12)]
)
def test_a_meter_in_another_writing_keeps_its_bars(beats: int, unit: int, same: str, second: int) -> None:
    found = read([meter(beats, unit), tempo(500_000)], QUARTERS)
    assert str(found.score.meter) == same
    assert onsets(found)[1] == second
    assert found.score.bpm == pytest.approx(120 * second / 24)
    assert codes(found) == []


def test_a_meter_that_we_do_not_play_is_said() -> None:
    found = read([meter(11, 8)], QUARTERS)
    assert found.score.meter == Meter(4, 4)
    assert [remark.text for remark in found.remarks] == ["I do not play in 11/8, so I wrote it in 4/4."]


def test_where_the_meter_changes_the_longest_one_is_taken_with_its_bar_lines() -> None:
    """A pickup in a bar of 1/4, then waltzes: the first bar line is before the second note."""
    found = read([meter(1, 4), meter(3, 4, after=24)], note(60) + note(64) * 12)
    assert found.score.meter == Meter(3, 4)
    assert onsets(found)[:2] == [48, 72]


def test_empty_bars_before_the_music_are_left_out() -> None:
    found = read(note(after=24 * 4 * 100 + 24) + QUARTERS)
    assert onsets(found)[0] == 24


# ---------------------------------------------------------------------------------------------- grid


def played(seed: int, *, spread: float) -> list[Message]:
    """Eighths and now and then triplets, `spread` ticks of 24 around where they are meant (in 480ths)."""
    rng = random.Random(seed)
    track, now = [], 0
    for bar in range(8):
        for place in (0, 12, 24, 36, 48, 56, 64, 72) if bar % 2 else (0, 24, 36, 48, 54, 60, 66, 72, 84):
            start = max(round((bar * 96 + place + rng.gauss(0, spread)) * 20), now)
            track += note(60 + place % 7, after=start - now, lasts=100)
            now = start + 100
    return track


def test_what_was_played_to_a_click_is_put_where_it_was_meant() -> None:
    found = read([tempo(600_000)], played(1, spread=0.8), division=480)
    assert codes(found) == ["midi_played"]
    counted = Counter(onset % 96 for onset in onsets(found))
    assert counted == Counter({0: 8, 24: 8, 36: 8, 48: 8, 72: 8, 12: 4, 56: 4, 64: 4, 54: 4, 60: 4, 66: 4, 84: 4})


def test_what_was_played_without_a_click_is_counted_by_ear() -> None:
    """A band of 100 bpm in a file that says 120, and that begins anywhere."""
    score = band_score(bars=16, bpm=100)
    rng = random.Random(2)
    stretched = [
        replace(
            part,
            notes=tuple(
                Note(round(370 + one.onset * 24 + rng.gauss(0, 5)), one.pitch, one.duration * 24, one.velocity)
                for one in part.notes
            ),
        )
        for part in score.parts
    ]
    data = to_midi(replace(score, bpm=120, parts=tuple(stretched)))
    found = imports.read(data.replace((24).to_bytes(2, "big"), (480).to_bytes(2, "big"), 1))
    assert found.score.meter == Meter(4, 4)
    assert found.score.bpm == pytest.approx(100, abs=1)
    mine, theirs = score.part(Role.BASS), found.score.part(Role.BASS)
    assert mine
    assert theirs
    assert [one.onset for one in theirs.notes] == [one.onset for one in mine.notes]
    assert all(abs(one.duration - other.duration) <= 3 for one, other in zip(mine.notes, theirs.notes, strict=True))


# ------------------------------------------------------------------------------------- bounds and form


def test_a_long_piece_is_cut_where_our_songs_end() -> None:
    found = read(note(lasts=96) * 200)
    assert len(found.score.bars) == 160
    assert [remark.text for remark in found.remarks] == [
        "The piece is longer than a song of mine can be, so I read its first 160 bars."
    ]
    slow = read([tempo(2_000_000)], note(lasts=96) * 200)
    assert slow.score.seconds <= 480


def test_a_short_one_has_four_bars() -> None:
    assert len(read(note()).score.bars) == 4


def test_the_key_is_the_written_one_unless_the_notes_say_otherwise() -> None:
    scale = [one for pitch in (62, 64, 66, 67, 69, 71, 73, 74) * 2 for one in note(pitch)]
    assert read([MetaMessage("key_signature", key="D")], scale).score.key == Key("D", "major")
    assert read([MetaMessage("key_signature", key="C")], scale).score.key == Key("D", "major")
    assert read([MetaMessage("key_signature", key="Gb")], scale).score.key == Key("D", "major")


def test_sections_that_come_again_have_one_letter() -> None:
    """Bars without the tune, eight of one tune, eight of another, the first again, bars without it."""

    def tune(first: int) -> list[Message]:
        return [one for step in range(32) for one in note(first + step * 5 % 8, lasts=24)]

    chords = [one for _ in range(34) for one in note(48, lasts=96)]
    lead = [Message("program_change", channel=1, program=73)]
    lead += [replaced.copy(channel=1) for replaced in [*tune(70), *tune(77), *tune(70)]]
    lead[1] = lead[1].copy(time=24 * 4 * 4)
    found = read(chords, lead)
    runs = [bar.section for bar in found.score.bars]
    assert runs == [Section.INTRO] * 4 + [Section.A] * 8 + [Section.B] * 8 + [Section.A] * 8 + [Section.OUTRO] * 6


def test_the_title_is_the_first_track_s_name_unless_it_is_an_instrument() -> None:
    name = MetaMessage("track_name", name="Für\tElise\n")  # mido writes Latin-1
    assert read([name], note()).title == "Für Elise"
    assert read([name, *note()]).title == "Für Elise"
    assert read([name, *note()], note(channel=1)).title == ""


def test_chords_are_heard() -> None:
    triads = [note(pitch, lasts=96) for pitch in (48, 53, 55, 48)]
    upper = [
        [Message("note_on", note=root[0].note + step, velocity=80, time=0) for step in (12, 16, 19)]
        + [Message("note_off", note=root[0].note + step, time=96 * (step == 12)) for step in (12, 16, 19)]
        for root in triads
    ]
    found = read([one for bass in triads for one in bass], [one.copy(channel=1) for chord in upper for one in chord])
    assert [bar.chord for bar in found.score.bars] == [Chord(root, "maj") for root in (0, 5, 7, 0)]
