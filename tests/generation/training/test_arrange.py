"""Every style arranges valid, musical pieces, from a tiny lead sheet and from our own grammar."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.styles import STYLES
from generation.score import Note, Role, Score, Section
from generation.theory import Chord, Key, Meter
from generation.training import arrange, form, mma
from generation.training.leadsheets import Tune
from generation.training.piece import Piece

_GRID = {0, 3, 4, 6, 8, 9, 12, 15, 16, 18, 20, 21}
_TUNE = (0, 4, 7, 4, 5, 9, 7, 4)


@pytest.fixture(autouse=True)
def own_grooves(monkeypatch: pytest.MonkeyPatch) -> None:
    """MMA prepares data and is no dependency: here every style is played by our own grooves."""
    monkeypatch.setattr(mma, "FILES", {})


def lead_sheet(meter: Meter) -> Tune:
    """Sixteen bars in C, two notes a bar, in two sections."""
    half = meter.bar_ticks // 2
    melody = [
        Note(bar * meter.bar_ticks + place * half, 60 + _TUNE[(2 * bar + place) % 8], half, 84)
        for bar in range(16)
        for place in range(2)
    ]
    chords = [Chord(0, "maj"), Chord(5, "maj"), Chord(7, "7"), Chord(0, "maj")] * 4
    return Tune(
        source="openewld_public_domain",
        work="openewld/test",
        meter=meter,
        key=Key("C", "major"),
        chords=tuple(chords),
        letters="A" * 8 + "B" * 8,
        melody=tuple(melody),
    )


def arranged(style: str, seed: int) -> Piece:
    """A lead sheet in one of the style's meters."""
    meters = STYLES[style].meters
    return arrange.arrange(lead_sheet(meters[seed % len(meters)]), STYLES[style], random.Random(seed))


def composed(style: str, seed: int) -> Piece:
    """A piece whose harmony and tune are ours too."""
    piece = arrange.realise(arrange.Job(f"grammar/{style}/{seed}", style, seed), Path("/nowhere"))
    assert piece is not None
    return piece


def check_valid(score: Score) -> None:
    roles = [part.role for part in score.parts]
    assert roles == sorted(roles, key=list(Role).index)
    assert len(set(roles)) == len(roles)
    assert 16 <= len(score.bars) <= 52
    for part in score.parts:
        instrument = GENERAL_MIDI[part.program]
        low, high = (28, 55) if part.role is Role.BASS else (instrument.low, instrument.high)
        ends: dict[int, int] = {}
        assert list(part.notes) == sorted(part.notes)
        for note in part.notes:
            assert note.onset % 24 in _GRID
            assert note.duration >= 1
            assert 1 <= note.velocity <= 127
            assert note.end <= score.total_ticks
            assert ends.get(note.pitch, 0) <= note.onset
            ends[note.pitch] = note.end
            assert part.is_drums or low <= note.pitch <= high


def check_form(score: Score) -> None:
    sections = [bar.section for bar in score.bars]
    assert sections[0] is Section.INTRO
    assert sections[-1] is Section.OUTRO
    middle = [section for section in sections if section not in {Section.INTRO, Section.OUTRO}]
    intro = sections.count(Section.INTRO)
    assert sections[intro : intro + len(middle)] == middle
    assert middle[0] is Section.A
    last = (len(score.bars) - 1) * score.meter.bar_ticks
    for part in score.parts:
        assert {note.onset for note in part.notes if note.onset >= last} == {last}, part.role


@pytest.mark.parametrize("style", STYLES)
def test_every_style_arranges_a_lead_sheet(style: str) -> None:
    for seed in range(2):
        piece = arranged(style, seed)
        assert (piece.style, piece.work) == (style, "openewld/test")
        assert piece.score.meter in STYLES[style].meters
        slow, _, fast = STYLES[style].bpm
        assert slow <= piece.score.bpm <= fast
        check_valid(piece.score)
        check_form(piece.score)


@pytest.mark.parametrize("style", STYLES)
def test_every_style_plays_its_harmony(style: str) -> None:
    on_chord = strong = rooted = first_beats = 0
    for seed in range(3):
        score = composed(style, seed).score
        check_valid(score)
        check_form(score)
        for part in score.parts:
            for note in part.notes:
                bar, place = divmod(note.onset, score.meter.bar_ticks)
                chord = score.bars[bar].chord
                assert chord is not None
                if part.role is Role.BASS and place == 0:
                    first_beats += 1
                    rooted += note.pitch % 12 == chord.root
                elif part.role not in {Role.DRUMS, Role.BASS} and place == 0:
                    strong += 1
                    on_chord += note.pitch % 12 in chord.pitch_classes
    assert rooted >= 0.6 * first_beats
    assert on_chord >= 0.9 * strong


def test_the_same_job_gives_the_same_piece() -> None:
    job = arrange.Job("grammar/house/3", "house", 11)
    assert arrange.realise(job, Path("/nowhere")) == arrange.realise(job, Path("/nowhere"))


def test_another_seed_gives_another_piece() -> None:
    first, second = (arrange.realise(arrange.Job("grammar/house/3", "house", s), Path("/x")) for s in (1, 2))
    assert first is not None
    assert second is not None
    assert first.score != second.score


def test_the_tune_is_the_lead() -> None:
    piece = arrange.arrange(lead_sheet(Meter(4, 4)), STYLES["rock"], random.Random(4))
    lead = piece.score.part(Role.LEAD)
    assert lead is not None
    intro = sum(bar.section is Section.INTRO for bar in piece.score.bars)
    tune = [note.pitch for note in lead.notes if note.onset < (intro + 8) * 96]
    assert len(tune) == 16
    assert tune[0] % 12 == piece.score.key.pitch_class


def test_swing_styles_play_eighths_in_triplets() -> None:
    for seed in range(4):
        score = composed("swing", seed).score
        places = {note.onset % 24 for part in score.parts for note in part.notes}
        assert 12 not in places
        assert 16 in places


def test_minor_keeps_the_dominant() -> None:
    minor = form.in_minor(lead_sheet(Meter(4, 4)))
    assert str(minor.key) == "C minor"
    assert [str(chord) for chord in minor.chords[:4]] == ["Cm", "Fm", "G7", "Cm"]
    assert {note.pitch % 12 for note in minor.melody} <= {0, 3, 5, 7, 8}


def test_a_tune_in_two_four_joins_its_bars_for_a_style_in_four_four() -> None:
    tune = form.fit(lead_sheet(Meter(2, 4)), STYLES["rock"], random.Random(1))
    assert tune.meter == Meter(4, 4)
    assert len(tune.chords) == 8


def test_transposed() -> None:
    up = form.transposed(lead_sheet(Meter(4, 4)), 2)
    assert str(up.key) == "D major"
    assert str(up.chords[0]) == "D"
    assert up.melody[0].pitch == 62


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The archives' folders with one chart and one fiddle tune in them."""
    sheets, charts, book = (
        tmp_path / name for name in ("openewld_public_domain", "mcgill_billboard/0001", "oneills1850/oneills1850")
    )
    for folder in (sheets, charts, book):
        folder.mkdir(parents=True)
    (sheets / "index.csv").write_text("path,status\n", encoding="utf-8")
    chart = "# title: x\n# artist: y\n# metre: 4/4\n# tonic: C\n1.0\tA, verse, " + "| C:maj | A:min | F:maj | G:7 |"
    (charts / "salami_chords.txt").write_text(f"{chart} x4\n", encoding="utf-8")
    tune = "X:1\nM:6/8\nL:1/8\nK:G\n" + "GAB d3|dBG A3|GAB d3|BAG G3|" * 3
    (book / "a.abc").write_text(tune, encoding="latin-1")
    return tmp_path


def test_a_plan_deals_what_the_archives_hold(data: Path) -> None:
    jobs = arrange.plan(data, seed=1, per_style=8)
    assert [job.style for job in jobs] == [style for style in STYLES for _ in range(8)]
    assert jobs == arrange.plan(data, seed=1, per_style=8)
    works = {style: {job.work for job in jobs if job.style == style} for style in STYLES}
    assert "billboard/0001" in works["pop"]
    assert "oneills/1" in works["celtic"]
    for job in jobs:
        if not job.work.startswith("grammar/"):
            piece = arrange.realise(job, data)
            assert piece is not None
            assert (piece.work, piece.style) == (job.work, job.style)
            assert piece.licence
            check_valid(piece.score)


def test_a_broken_source_gives_nothing(data: Path) -> None:
    (data / "mcgill_billboard/0001/salami_chords.txt").write_text("# metre: 4/4\n", encoding="utf-8")
    assert arrange.realise(arrange.Job("billboard/0001", "pop", 1), data) is None
