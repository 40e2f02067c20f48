"""Whatever the network says, the rules keep the brief: shown with random weights, the worst network there is."""

import shutil
import statistics
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from generation import novelty, tokens
from generation.brief import Brief, Mood
from generation.compose import Composer
from generation.errors import CompositionError, DeviceError, WeightsError
from generation.lexicon.instruments import GENERAL_MIDI
from generation.liking import Liking
from generation.measured import measured
from generation.native.network import NativeRunner
from generation.network import MusicConfig, MusicTransformer
from generation.novelty import Index
from generation.rules import BASS_RANGE, MAX_REST, MAX_SAME_CHORD
from generation.runner import Drawn, Step
from generation.sampling import Sampling
from generation.score import Note, Role, Score, Section
from generation.theory import MODES, Chord, Key
from tests.support.briefs import composed, composer_of, random_brief, simple_brief, tiny_composer, tiny_network


@pytest.fixture(scope="module")
def composer() -> Composer:
    return tiny_composer()


ONE = Sampling(takes=1, guidance=1)
THREE = Sampling(takes=3, guidance=2)
EIGHT = Sampling(takes=8, guidance=1)


def _song(composer: Composer, brief: Brief, seed: int = 1, sampling: Sampling = ONE) -> Score:
    return composed(composer, brief, seed=seed, sampling=sampling).score


@pytest.mark.parametrize("seed", range(40))
def test_every_song_keeps_its_brief(composer: Composer, seed: int) -> None:
    brief = random_brief(seed)
    score = _song(composer, brief, seed)
    assert (score.bpm, score.meter, score.key) == (brief.bpm, brief.meter, brief.key)
    assert len(score.bars) == brief.bars
    assert [(part.role, part.program) for part in score.parts] == [(seat.role, seat.program) for seat in brief.band]
    for part in score.parts:
        assert part.notes, f"{part.role} never plays"
        assert all(0 <= note.onset < note.end <= score.total_ticks for note in part.notes)
        if part.role not in (Role.DRUMS, Role.BASS):
            instrument = GENERAL_MIDI[part.program]
            assert all(instrument.low <= note.pitch <= instrument.high for note in part.notes)
        if part.role is Role.BASS:
            assert all(BASS_RANGE[0] <= note.pitch <= BASS_RANGE[1] for note in part.notes)
    if brief.chords:
        assert [bar.chord for bar in score.bars] == [brief.chords[bar % 3] for bar in range(brief.bars)]


@pytest.mark.parametrize("seed", range(12))
def test_no_bar_is_silent_and_the_ending_is_held(composer: Composer, seed: int) -> None:
    score = _song(composer, simple_brief(bars=16), seed)
    onsets = {note.onset // score.meter.bar_ticks for part in score.parts for note in part.notes}
    assert onsets == set(range(16))
    last_bar = score.total_ticks - score.meter.bar_ticks
    for role in (Role.BASS, Role.CHORDS, Role.LEAD):
        part = score.part(role)
        assert part is not None
        ending = [note for note in part.notes if note.onset >= last_bar]
        assert ending
        assert all(note.onset == last_bar and note.duration >= score.meter.bar_ticks // 2 for note in ending)
    chord = score.bars[-1].chord
    assert chord == Chord(2, "min")


@pytest.mark.parametrize("sampling", [ONE, THREE, Sampling()], ids=["one", "three", "as shipped"])
def test_the_same_recipe_is_the_same_song(composer: Composer, sampling: Sampling) -> None:
    brief = simple_brief()
    made = composed(composer, brief, seed=7, sampling=sampling)
    assert made == composed(composer, brief, seed=7, sampling=sampling)
    assert made == composed(tiny_composer(), brief, seed=7, sampling=sampling)
    assert made.score != _song(composer, brief, 8, sampling)


@pytest.mark.parametrize("seed", range(4))
def test_the_best_take_is_chosen(composer: Composer, seed: int) -> None:
    brief = random_brief(seed)
    made = composed(composer, brief, seed=seed, sampling=THREE)
    totals = [verdict.total for verdict in made.takes]
    assert len(set(totals)) == 3
    assert made.take == totals.index(max(totals))
    assert made.sampling == THREE


def test_taste_has_a_say_in_the_choice_and_none_without(composer: Composer) -> None:
    """Whoever loves high notes is given a take that has more of them; what the takes are stays as it is."""
    differ = 0
    for seed in range(6):
        brief = random_brief(seed)
        plain = composed(composer, brief, seed=seed, sampling=EIGHT)
        assert plain.led is None
        for weight in (50.0, -50.0):
            taste = Liking(weights={"register": weight})
            led = composed(composer, brief, seed=seed, sampling=EIGHT, liking=taste)
            assert led == composed(tiny_composer(), brief, seed=seed, sampling=EIGHT, liking=taste)
            assert led.takes == plain.takes
            assert led.led is not None
            assert (led.led.otherwise, led.led.worth) == (plain.take, taste.worth(measured(led.score)))
            assert led.led.worth >= taste.worth(measured(plain.score))
            assert led.takes[led.take].terms.validity >= plain.takes[plain.take].terms.validity
            differ += led.take != plain.take
    assert differ > 0


def test_guidance_follows_the_controls_further(composer: Composer) -> None:
    """At 1 only the controls' own row is read; beyond, what the controls change in the logits is changed more."""
    brief = simple_brief()
    assert _song(composer, brief, 3, Sampling(takes=1, guidance=1.001)) == _song(composer, brief, 3, ONE)
    assert _song(composer, brief, 3, Sampling(takes=1, guidance=30)) != _song(composer, brief, 3, ONE)


def test_a_copy_is_never_delivered(composer: Composer) -> None:
    """The take that was chosen becomes a training tune, again and again: it is always another's turn."""
    brief, two = simple_brief(bars=16), Sampling(takes=2, guidance=1)
    known, chosen, bars = [], [], []
    for _ in range(3):
        well_read = Composer(composer.engine, composer.model, Index.of(known))
        made = composed(well_read, brief, seed=2, sampling=two, on_bar=bars.append)
        assert not made.takes[made.take].is_copy
        known.append(novelty.melody(made.score))
        chosen.append(made.take)
    assert sorted(chosen[:2]) == [0, 1]
    assert chosen[2] in (2, 3)  # of fresh dice
    assert bars == [*range(1, 17)] * 3  # whose bars nobody is told: they were done before


def test_if_all_are_copies_there_is_no_song(composer: Composer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(novelty, "LIMIT", -1)
    with pytest.raises(CompositionError, match="All 3 takes"):
        composed(composer, simple_brief(bars=4), seed=1, sampling=ONE)


@pytest.mark.parametrize("seed", range(3))
def test_the_tune_begins_after_the_introduction(composer: Composer, seed: int) -> None:
    score = _song(composer, simple_brief(bars=24), seed)
    body = next(number for number, bar in enumerate(score.bars) if bar.section is not Section.INTRO)
    assert body > 0
    tune = next(part for part in score.parts if part.role is Role.LEAD)
    assert body <= tune.notes[0].onset // score.meter.bar_ticks <= body + MAX_REST[Role.LEAD]


def _mean(composer: Composer, mood: Mood, what: Callable[[Note], float]) -> float:
    score = _song(composer, replace(simple_brief(bars=32), mood=mood))
    return statistics.mean(what(note) for part in score.parts if part.role is not Role.DRUMS for note in part.notes)


def test_the_mood_is_heard_in_dynamics_articulation_and_register(composer: Composer) -> None:
    calm, lively = (_mean(composer, Mood(0.4, arousal), lambda note: note.velocity) for arousal in (-0.9, 0.9))
    assert lively > calm + 10
    for what in (lambda note: note.pitch, lambda note: -note.duration):
        sad, happy = (_mean(composer, Mood(valence, -0.2), what) for valence in (-0.9, 0.9))
        assert happy > sad


@pytest.mark.parametrize(("mode", "third", "foreign"), [("major", 4, 3), ("minor", 3, 4)])
def test_the_tonic_has_the_third_of_its_mode(composer: Composer, mode: str, third: int, foreign: int) -> None:
    brief = simple_brief(bars=64, key=Key("D", mode))
    chords = [bar.chord for bar in composed(composer, brief, seed=5).score.bars]
    on_tonic = [chord for chord in chords if chord and chord.root == 2 and chord.quality not in ("7", "dim7", "sus4")]
    assert on_tonic
    assert all((2 + third) % 12 in chord.pitch_classes for chord in on_tonic)
    assert not any((2 + foreign) % 12 in chord.pitch_classes for chord in on_tonic)


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode not in ("major", "minor")])
def test_a_church_mode_is_not_left(composer: Composer, mode: str) -> None:
    key = Key("E", mode)
    score = _song(composer, simple_brief(key=key))
    pitches = {note.pitch % 12 for part in score.parts if not part.is_drums for note in part.notes}
    assert pitches <= key.scale


def test_a_reprise_brings_tune_and_harmony_back(composer: Composer) -> None:
    score = _song(composer, simple_brief(bars=32))
    lead = score.part(Role.LEAD)
    assert lead is not None
    ticks = score.meter.bar_ticks

    def tune(bar: int) -> list[tuple[int, int]]:
        return [(note.onset - bar * ticks, note.pitch) for note in lead.notes if note.onset // ticks == bar]

    assert [bar.section.value for bar in score.bars[4:20]] == ["a"] * 16
    assert [score.bars[bar].chord for bar in range(4, 12)] == [score.bars[bar].chord for bar in range(12, 20)]
    assert [tune(bar) for bar in range(4, 10)] == [tune(bar) for bar in range(12, 18)]


def test_a_song_longer_than_the_context_is_composed_to_its_end() -> None:
    torch.manual_seed(0)
    config = MusicConfig(
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=1,
        num_attention_heads=2,
        max_position_embeddings=256,
    )
    short_sighted = composer_of(MusicTransformer(config))
    score = _song(short_sighted, simple_brief(bars=64))
    assert len(score.bars) == 64


def test_a_context_let_go_reads_as_a_window_of_training(monkeypatch: pytest.MonkeyPatch) -> None:
    """After letting go, the network has read exactly header and bars of the score, with times from the first bar."""
    reads: list[tuple[list[int], list[int]]] = []

    is_reading = False

    def spy(self: NativeRunner, step: Step) -> Drawn:
        nonlocal is_reading
        if step.places[0] == 0:
            reads.append(([], []))
            is_reading = True
        if is_reading:
            reads[-1][0].extend(step.ids)
            reads[-1][1].extend(step.times)
            is_reading = not step.rows  # what is long is read in pieces
        return original(self, step)

    original = NativeRunner.step
    monkeypatch.setattr(NativeRunner, "step", spy)
    torch.manual_seed(0)
    config = MusicConfig.tiny()
    config.max_position_embeddings = 256
    brief = simple_brief(bars=40)
    score = _song(composer_of(MusicTransformer(config)), brief)
    encoded = tokens.encode(score, style=brief.style, mood=brief.mood)
    controls = [token for token in encoded.header.ids if token < tokens.DENSITY]  # how dense it is to be is drawn
    assert len(reads) > 1
    for ids, times in reads[1:]:
        header = len(encoded.header)
        assert [token for token in ids[:header] if token < tokens.DENSITY] == controls
        openings = [index for index, token in enumerate(ids) if tokens.LEFT <= token < tokens.SECTION]
        assert [times[index] for index in openings] == [bar * brief.meter.bar_ticks for bar in range(len(openings))]
        assert tokens.SIMILE not in ids[header : openings[1]]


def test_progress_is_told_by_bars(composer: Composer) -> None:
    for sampling in (ONE, THREE):
        done: list[int] = []
        composed(composer, simple_brief(), seed=1, sampling=sampling, on_bar=done.append)
        assert done == list(range(1, 9))


def test_weights_are_saved_and_loaded(tmp_path: Path) -> None:
    made = tiny_composer()
    tiny_network().save_pretrained(tmp_path)
    loaded = Composer.load("cpu", tmp_path)
    assert loaded.model.startswith("minstrel-0m-")
    assert _song(loaded, simple_brief()) == _song(made, simple_brief())


@pytest.mark.parametrize("damage", ["missing", "truncated", "garbage", "another network", "no config"])
def test_damaged_weights_are_one_clear_sentence(tmp_path: Path, damage: str) -> None:
    tiny_network().save_pretrained(tmp_path)
    file = tmp_path / "model.safetensors"
    if damage == "missing":
        file.unlink()
    elif damage == "truncated":
        file.write_bytes(file.read_bytes()[:-100])
    elif damage == "garbage":
        file.write_bytes(b"\xff" * 1000)
    elif damage == "another network":
        config = MusicConfig.tiny()
        config.hidden_size = 64
        config.save_pretrained(tmp_path)
    else:
        shutil.rmtree(tmp_path)
    with pytest.raises(WeightsError, match="weights") as caught:
        Composer.load("cpu", tmp_path)
    assert "git checkout" in caught.value.hint


def test_a_device_that_is_not_there_is_one_clear_sentence(tmp_path: Path) -> None:
    tiny_network().save_pretrained(tmp_path)
    with pytest.raises(DeviceError, match="no device cuda:77") as caught:
        Composer.load("cuda:77", tmp_path)
    assert "MINSTREL_DEVICE" in caught.value.hint


@pytest.mark.parametrize("seed", range(6))
def test_no_chord_stays_for_ever(composer: Composer, seed: int) -> None:
    chords = [bar.chord for bar in _song(composer, simple_brief(bars=24), seed).bars[:12]]
    assert all(len(set(chords[bar : bar + MAX_SAME_CHORD + 1])) > 1 for bar in range(12 - MAX_SAME_CHORD))
