"""From MIDI to the finished sound: the contract that files, players and marks rely on."""

from __future__ import annotations

import dataclasses
import io
import random
from collections.abc import Callable

import mido
import numpy as np
import pytest

from generation import midi
from generation.errors import RenderError
from generation.lexicon.styles import STYLES
from generation.render import mix, production, synth, timeline
from generation.render.production import Production
from generation.score import Note, Part, Role, Score
from tests.support import scores

BAND = scores.band_score(bars=4, bpm=120)
TRIO = scores.band_score(bars=2, bpm=120, roles=(Role.BASS, Role.CHORDS, Role.LEAD))


def _part(program: int, *notes: Note, role: Role = Role.LEAD) -> bytes:
    return midi.write(dataclasses.replace(BAND, parts=(Part(role=role, program=program, notes=notes),)))


@pytest.fixture(scope="module")
def make(synthesizer: synth.Synthesizer) -> Callable[..., Production]:
    def produced(song: bytes | Score, style: str | None = "pop", seed: int = 1, **options: bool) -> Production:
        data = song if isinstance(song, bytes) else midi.write(song)
        return production.produce(synthesizer, data, style=style, seed=seed, **options)

    return produced


@pytest.mark.parametrize("style", [None, "bossa nova", "lo-fi", "techno", "chiptune", "ambient"])
def test_stems_sum_to_the_sound(make: Callable[..., Production], style: str | None) -> None:
    made = make(BAND, style)
    names = [stem.name for stem in made.stems]
    assert [name.partition(":")[0] for name in names if name != "tape"] == [part.role.value for part in BAND.parts]
    assert ("tape" in names) == (style == "lo-fi")
    assert {stem.sound.shape for stem in made.stems} == {made.sound.shape}
    total = np.sum([stem.sound.astype(np.float64) for stem in made.stems], axis=0)
    assert np.abs(total - made.sound).max() < 10 ** (-80 / 20)


def test_each_stem_is_its_part_alone(make: Callable[..., Production]) -> None:
    made = make(scores.band_score(bars=8, bpm=120))
    by_role = {stem.name.partition(":")[0]: stem.sound for stem in made.stems}
    intro = int((timeline.LEAD_IN_SECONDS + 1.9) * synth.SAMPLE_RATE_HZ)  # one bar, in which the tune rests
    assert np.abs(by_role["lead"][:intro]).max() < 1e-4
    assert np.abs(by_role["chords"][:intro]).max() > 1e-2


def test_the_same_arguments_give_the_same_samples(make: Callable[..., Production]) -> None:
    for style in ("bossa nova", "lo-fi", "chiptune"):
        one, two, without = make(TRIO, style), make(TRIO, style), make(TRIO, style, with_stems=False)
        assert np.array_equal(one.sound, two.sound)
        assert np.array_equal(one.sound, without.sound)
        assert not without.stems
        assert all(np.array_equal(a.sound, b.sound) for a, b in zip(one.stems, two.stems, strict=True))
    assert not np.array_equal(make(TRIO, "bossa nova", seed=2).sound, make(TRIO, "bossa nova").sound)


@pytest.mark.parametrize("style", [None, *STYLES])
def test_every_style_is_as_loud_as_others_and_ends_in_time(make: Callable[..., Production], style: str | None) -> None:
    made = make(TRIO, style, with_stems=False)
    assert made.sound.dtype == np.float32
    assert made.sound.flags.c_contiguous
    assert mix.loudness_lufs(made.sound) == pytest.approx(mix.TARGET_LUFS, abs=0.5)
    assert made.lufs == pytest.approx(mix.loudness_lufs(made.sound), abs=0.05)
    assert mix.true_peak_dbtp(made.sound) <= mix.CEILING_DBTP + 0.01
    assert np.abs(made.sound[:240]).max() < 1e-3
    assert np.abs(made.sound[-48:]).max() < 1e-3
    assert TRIO.seconds - 0.5 < made.seconds < TRIO.seconds + 6


@pytest.mark.parametrize(
    "song",
    [
        pytest.param(_part(115, Note(0, 72, 3, 100)), id="one woodblock"),
        pytest.param(_part(0, Note(0, 60, 1, 1)), id="one note, hardly touched"),
        pytest.param(_part(48, Note(0, 0, 96, 127)), id="the lowest pitch"),
        pytest.param(_part(73, Note(0, 127, 96, 127)), id="the highest pitch"),
        pytest.param(_part(19, *(Note(0, pitch, 192, 127) for pitch in range(20, 110))), id="ninety organ pipes"),
        pytest.param(_part(0, *(Note(24 * n, 36, 6, 110) for n in range(12)), role=Role.DRUMS), id="a bass drum"),
    ],
)
@pytest.mark.parametrize("style", ["rock", "chiptune", "lo-fi"])
def test_extremes_are_finite_and_never_too_loud(make: Callable[..., Production], song: bytes, style: str) -> None:
    made = make(song, style)
    assert np.isfinite(made.sound).all()
    assert made.true_peak_dbtp <= mix.CEILING_DBTP + 0.01
    assert made.lufs < mix.TARGET_LUFS + 1


def test_tick_0_is_after_the_lead_in(make: Callable[..., Production]) -> None:
    hits = _part(0, *(Note(24 * n, 37, 12, 120) for n in range(8)), role=Role.DRUMS)
    sound = np.abs(make(hits, "techno").sound).max(axis=1)
    for number in range(8):
        written = timeline.LEAD_IN_SECONDS + number * 60 / BAND.bpm
        at = int((written - 0.02) * synth.SAMPLE_RATE_HZ)
        span = sound[max(at, 0) : at + 4800]
        heard = max(at, 0) + int(np.argmax(span > 0.25 * span.max()))
        assert heard / synth.SAMPLE_RATE_HZ == pytest.approx(written, abs=0.008)


def test_nothing_is_changed_by_the_title_of_the_file(make: Callable[..., Production]) -> None:
    named = midi.write(TRIO, title="Another", text=["a prompt"])
    assert np.array_equal(make(named).sound, make(TRIO).sound)


def test_files_of_others_keep_their_own_balance(make: Callable[..., Production]) -> None:
    def foreign(pan: int) -> bytes:
        file = mido.MidiFile(type=0, ticks_per_beat=96)
        notes = [mido.Message("note_on", note=60, velocity=90), mido.Message("note_off", note=60, time=192)]
        file.tracks.append(mido.MidiTrack([mido.Message("control_change", control=10, value=pan), *notes]))
        buffer = io.BytesIO()
        file.save(file=buffer)
        return buffer.getvalue()

    left, right = make(foreign(0), None).sound, make(foreign(127), None).sound
    assert np.abs(left[:, 0]).max() > 1.3 * np.abs(left[:, 1]).max()
    assert np.abs(right[:, 1]).max() > 1.3 * np.abs(right[:, 0]).max()


def test_what_is_no_song_is_refused(make: Callable[..., Production]) -> None:
    whole = midi.write(BAND)
    for broken in (b"", whole[:-40], b"RIFF" + whole[4:], bytes(300)):
        with pytest.raises(RenderError, match="not a MIDI file"):
            make(broken)
    with pytest.raises(RenderError, match="no notes"):
        make(dataclasses.replace(BAND, parts=()))


def test_damage_never_crashes(make: Callable[..., Production], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(production, "MAX_SECONDS", 5.0)
    whole, dice = midi.write(scores.band_score(bars=1)), random.Random(3)
    for _ in range(25):
        broken = bytearray(whole)
        for _ in range(dice.randint(1, 8)):
            broken[dice.randrange(14, len(broken))] = dice.randrange(256)
        try:
            made = make(bytes(broken), with_stems=False)
        except RenderError:
            continue
        assert np.isfinite(made.sound).all()


def test_hours_are_cut(make: Callable[..., Production], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(production, "MAX_SECONDS", 5.0)
    last = Note(24 * 4 * 1000, 60, 24, 90)  # half an hour away
    endless = _part(19, Note(0, 48, 24 * 4 * 1000, 90), last)
    for style in ("classical", "chiptune"):
        made = make(endless, style)
        assert 4 < made.seconds < 8
        assert np.abs(made.sound[-48:]).max() < 1e-3
