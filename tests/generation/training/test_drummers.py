"""Human drummers: their hits on our grid, who fits which song, and how a take becomes the drums of a form."""

from __future__ import annotations

import logging
import random
from pathlib import Path

import mido
import numpy as np
import pytest

from generation.lexicon.styles import STYLES
from generation.score import Note, Role, Section
from generation.theory import Chord, Key, Meter
from generation.training import arrange, drummers, finish, mma, takes
from generation.training.feel import Feel, feel_of, onsets
from generation.training.form import Form
from generation.training.leadsheets import Tune
from generation.training.patterns import DRUMS
from generation.training.takes import Archive, Take

_FOUR = Meter(4, 4)
_HEADER = "drummer,session,id,style,bpm,beat_type,time_signature,midi_filename,audio_filename,duration,split\n"
_ROCK = ((0, 36), (0, 42), (12, 42), (24, 38), (24, 42), (36, 42), (48, 36), (72, 38), (72, 46))
_FILL = ((0, 38), (6, 38), (24, 48), (48, 45), (60, 45), (72, 43), (84, 43))


def bar_of(hits: tuple[tuple[int, int], ...]) -> tuple[Note, ...]:
    return tuple(Note(onset, pitch, takes.HIT_TICKS, 90) for onset, pitch in hits)


def take(style: str = "rock", bpm: float = 120, feel: Feel = Feel.STRAIGHT, who: str = "d1", bars: int = 8) -> Take:
    """A take whose bars differ by one kick, so that they can be told apart."""
    grooves = tuple(bar_of((*_ROCK, (50 + index, 36))) for index in range(bars))
    return Take(drummer=who, style=style, bpm=bpm, meter=_FOUR, feel=feel, bars=grooves)


def archive() -> Archive:
    fill = Take(drummer="d1", style="rock", bpm=120, meter=_FOUR, feel=Feel.STRAIGHT, bars=(bar_of(_FILL),))
    return Archive(grooves=(take(), take(style="jazz", feel=Feel.EIGHTHS)), fills=(fill,))


def form_of(sections: str) -> Form:
    names = {"I": Section.INTRO, "A": Section.A, "B": Section.B, "O": Section.OUTRO}
    chords = (Chord(0, "maj"),) * len(sections)
    tune = Tune(
        source="test", work="test/1", meter=_FOUR, key=Key("C", "major"), chords=chords, letters="A" * 8, melody=()
    )
    placed = tuple(names[sign] for sign in sections)
    return Form(tune=tune, chords=chords, sections=placed, body=range(len(sections)), melody=())


def write(path: Path, hits: list[tuple[float, int, int]]) -> None:
    """A MIDI file of hits as (ticks of ours, TD-11 note, velocity)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = mido.MidiFile(ticks_per_beat=480)
    track = mido.MidiTrack()
    struck = [(round(tick * 20), pitch, velocity) for tick, pitch, velocity in hits]
    events = sorted([*struck, *((tick + 10, pitch, 0) for tick, pitch, _ in struck)])
    before = 0
    for tick, pitch, velocity in events:
        track.append(mido.Message("note_on", channel=9, note=pitch, velocity=velocity, time=tick - before))
        before = tick
    file.tracks.append(track)
    file.save(str(path))


@pytest.fixture
def recorded(tmp_path: Path) -> Path:
    """An archive of one groove of six bars, loosely played, one fill, and one broken file."""
    folder = tmp_path / takes.FOLDER
    dice = random.Random(3)
    groove = [
        (max(0.0, bar * 96 + onset + dice.uniform(-0.9, 0.9)), pitch, 40 + onset // 2)
        for bar in range(6)
        for onset, pitch in _ROCK
    ]
    groove += [(2 * 96 + 23.2, 40, 20)]  # a flam before the second beat's snare
    write(folder / "drummer1/groove.mid", groove)
    write(folder / "drummer1/fill.mid", [(float(onset), pitch, 100) for onset, pitch in _FILL])
    (folder / "drummer1/broken.mid").write_bytes(b"MThd nothing")
    rows = [("1", "beat", "groove"), ("2", "fill", "fill"), ("3", "beat", "broken")]
    lines = [f"drummer1,s,{n},rock,120,{kind},4-4,drummer1/{name}.mid,,1,train\n" for n, kind, name in rows]
    (folder / "info.csv").write_text(_HEADER + "".join(lines), encoding="utf-8")
    return tmp_path


def test_load(recorded: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        loaded = takes.load(recorded)
    assert "left out a take" in caplog.text
    (groove,) = loaded.grooves
    assert (groove.bpm, groove.feel, len(groove.bars)) == (120, Feel.STRAIGHT, 5)
    for bar in groove.bars:
        assert [(note.onset, note.pitch) for note in bar] == sorted(_ROCK)
        assert bar[-1].velocity == 40 + 72 // 2
    (fill,) = loaded.fills
    assert {note.pitch for note in fill.bars[0]} == {DRUMS[drum] for drum in ("snare", "high", "mid", "floor")}
    assert 0 < loaded.movement.milliseconds / loaded.movement.hits < 20


def test_a_missing_archive_has_no_drummers(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert takes.load(tmp_path) == Archive()
    assert "no human drummers" in caplog.text


@pytest.mark.parametrize(
    ("places", "feel"),
    [
        ((0, 12), Feel.STRAIGHT),
        ((0, 6, 12, 18), Feel.STRAIGHT),
        ((0, 16), Feel.EIGHTHS),
        ((0, 8, 12, 20), Feel.SIXTEENTHS),
    ],
)
def test_feel_and_onsets(places: tuple[int, ...], feel: Feel) -> None:
    dice = random.Random(1)
    true = [beat * 24 + place for beat in range(32) for place in places]
    played = np.array([max(0.0, tick + dice.uniform(-1.2, 1.2)) for tick in true])
    assert feel_of(played) is feel
    assert onsets(played, feel) == true


def test_a_break_ends_a_run() -> None:
    whole = take(bars=12)
    broken = Take(
        drummer="d1", style="rock", bpm=120, meter=_FOUR, feel=Feel.STRAIGHT, bars=(*whole.bars[:3], (), *whole.bars)
    )
    assert [run.bars for run in takes.runs(broken)] == [whole.bars[:11]]


def hired(style: str, bpm: float, seed: int, loaded: Archive | None = None) -> drummers.Drummer | None:
    return drummers.hire(loaded or archive(), STYLES[style], _FOUR, bpm, random.Random(seed))


def test_hire_wants_the_style_the_tempo_and_the_feel() -> None:
    due = sum(hired("rock", 120, seed) is not None for seed in range(200))
    assert 0.3 < due / 200 < 0.5
    assert all(hired("rock", 161, seed) is None for seed in range(20))
    assert all(hired("tango", 120, seed) is None for seed in range(20))
    swings = {one.take.style for seed in range(20) if (one := hired("swing", 130, seed)) is not None}
    assert swings == {"jazz"}
    straight = Archive(grooves=(take(style="jazz"),))
    assert all(hired("swing", 130, seed, straight) is None for seed in range(20))


def test_samba_in_sixteenths_is_played_in_eighths() -> None:
    loaded = Archive(grooves=(take(style="latin/samba", bpm=100),))
    found = next(one for seed in range(20) if (one := hired("samba", 190, seed, loaded)) is not None)
    assert (found.take.bpm, len(found.take.bars)) == (200, 16)
    assert [note.onset for note in found.take.bars[0]][:3] == [0, 0, 24]


def test_every_fit_is_a_style() -> None:
    assert drummers.FITS.keys() <= STYLES.keys()


def played(seed: int, sections: str) -> list[list[tuple[int, int]]]:
    """Onsets and pitches by bar."""
    drummer = drummers.Drummer(take=take(), others=(take(bars=16),), fills=(bar_of(_FILL),))
    notes = drummers.play(form_of(sections), drummer, random.Random(seed))
    bars: list[list[tuple[int, int]]] = [[] for _ in sections]
    for note in notes:
        bars[note.onset // 96].append((note.onset % 96, note.pitch))
    return bars


def test_a_returns_as_a_and_fills_turn_the_corner() -> None:
    sections = "II" + "A" * 6 + "B" * 6 + "A" * 6 + "OO"
    crash, different, fills = DRUMS["crash"], 0, 0
    for seed in range(20):
        bars = played(seed, sections)
        assert all(bars[:-1])
        assert not bars[-1]
        assert bars[3:7] == bars[15:19]
        different += bars[3:7] != bars[9:13]
        fills += set(_FILL) <= set(bars[7])
        assert (0, crash) not in bars[5]
    assert different > 10
    assert 8 < fills < 20


def test_loops_leave_out_turns_and_single_crashes() -> None:
    bars = [bar_of((*_ROCK, (0, 49))), bar_of(_FILL), *take(bars=6).bars]
    mixed = Take(drummer="d1", style="rock", bpm=120, meter=_FOUR, feel=Feel.STRAIGHT, bars=tuple(bars))
    for seed in range(30):
        for bar in drummers.loop_of(mixed, random.Random(seed)):
            assert not takes.turns(bar)
            assert DRUMS["crash"] not in {note.pitch for note in bar}


def test_the_fill_takes_over_where_it_begins() -> None:
    late = bar_of(((48, 45), (60, 45), (84, 43)))
    led = drummers.led_over(bar_of(_ROCK), late)
    assert [note.onset for note in led] == [0, 0, 12, 24, 24, 36, 48, 60, 84]


@pytest.mark.parametrize(
    ("style", "places"), [("swing", (0, 8, 16)), ("hip-hop", (0, 8, 12, 20)), ("rock", (0, 6, 12))]
)
def test_the_swing_of_the_style_leaves_a_fitting_take_whole(style: str, places: tuple[int, ...]) -> None:
    form = form_of("A" * 8 + "O")
    notes = [Note(bar * 96 + place, 42, 6, 80) for bar in range(8) for place in places]
    for seed in range(6):
        (part,) = finish.parts(form, STYLES[style], {Role.DRUMS: 0}, {Role.DRUMS: list(notes)}, random.Random(seed))
        kept = [note.onset for note in part.notes if note.onset < 8 * 96]
        assert kept == [note.onset for note in notes]


def test_a_song_with_a_drummer_says_so(recorded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mma, "FILES", {})
    jobs = [arrange.Job(f"grammar/rock/{seed}", "rock", seed) for seed in range(16)]
    pieces = [piece for job in jobs if (piece := arrange.realise(job, recorded)) is not None]
    human = [piece for piece in pieces if drummers.LICENCE in piece.licence]
    assert 2 <= len(human) < len(pieces) == 16
    again = [piece for job in jobs if (piece := arrange.realise(job, recorded)) is not None]
    assert pieces == again
