"""The critic prefers what a listener would: each test spoils one thing, and the term for it falls."""

import random
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from generation import analysis, critic, novelty
from generation.brief import DENSITIES, Brief, Mood, Seat
from generation.errors import WeightsError
from generation.lexicon.styles import STYLES
from generation.novelty import Index
from generation.score import Note, Role, Score
from tests.support.briefs import simple_brief
from tests.support.scores import band_score

_NOBODYS = Index.of([])


def _brief(score: Score) -> Brief:
    """What the song itself would have been asked for by."""
    band = tuple(Seat(part.role, part.program) for part in score.parts)
    return replace(simple_brief(bars=len(score.bars), key=score.key), mood=analysis.mood(score), band=band, bpm=96)


def _judge(score: Score, brief: Brief | None = None, *, index: Index = _NOBODYS) -> critic.Verdict:
    brief = brief or _brief(score)
    return critic.judge(score, brief, nats_a_token=critic.norms().nats_a_token[brief.style], index=index)


def _changed(score: Score, role: Role, change: Callable[[Note], Note]) -> Score:
    parts = (
        replace(part, notes=tuple(sorted(map(change, part.notes)))) if part.role is role else part
        for part in score.parts
    )
    return replace(score, parts=tuple(parts))


SONG = band_score(bars=32)


def _noise(role: Role) -> Score:
    draw = random.Random(1)
    return _changed(SONG, role, lambda note: replace(note, pitch=draw.randint(48, 84)))


def _silent(role: Role) -> Score:
    short = SONG.total_ticks // 4
    return replace(
        SONG,
        parts=tuple(
            replace(part, notes=tuple(note for note in part.notes if note.onset < short)) if part.role is role else part
            for part in SONG.parts
        ),
    )


@pytest.mark.parametrize(
    ("term", "spoilt"),
    [
        ("validity", _changed(SONG, Role.LEAD, lambda note: replace(note, pitch=note.pitch + 40))),
        ("validity", _silent(Role.CHORDS)),
        ("harmony", _changed(SONG, Role.BASS, lambda note: replace(note, pitch=note.pitch + 1))),
        ("harmony", _noise(Role.CHORDS)),
        ("melody", _noise(Role.LEAD)),
        ("melody", _changed(SONG, Role.LEAD, lambda note: replace(note, pitch=69))),
    ],
)
def test_what_is_spoilt_is_judged_worse(term: str, spoilt: Score) -> None:
    good, bad = _judge(SONG, _brief(SONG)), _judge(spoilt, _brief(SONG))
    assert asdict(bad.terms)[term] < asdict(good.terms)[term]


def test_drums_that_never_change_are_judged_worse() -> None:
    bar = [note for note in SONG.parts[0].notes if note.onset // 96 == 20]
    beats = [replace(note, onset=note.onset % 96 + 96 * number) for number in range(32) for note in bar]
    spoilt = replace(SONG, parts=(replace(SONG.parts[0], notes=tuple(sorted(beats))), *SONG.parts[1:]))
    assert _judge(spoilt).terms.form < _judge(SONG).terms.form


def test_terms_and_total_are_shares() -> None:
    verdict = _judge(SONG)
    assert all(0 <= value <= 1 for value in asdict(verdict.terms).values())
    assert min(asdict(verdict.terms).values()) <= verdict.total <= max(asdict(verdict.terms).values())
    assert verdict.to_json()["terms"].keys() == asdict(critic.WEIGHTS).keys()


def test_agreement_falls_with_another_key_mood_and_density() -> None:
    brief = replace(_brief(SONG), density=None)
    asked = _judge(SONG, brief).terms.agreement
    far = replace(brief.mood, valence=brief.mood.valence - 1)
    assert _judge(SONG, replace(brief, mood=far)).terms.agreement < asked
    assert _judge(SONG, replace(brief, key=analysis.spelled(8, "major"))).terms.agreement < asked
    densities = [_judge(SONG, replace(brief, density=step)).terms.agreement for step in range(5)]
    assert len(set(densities)) > 1


def test_how_dense_a_song_is_meant_to_be() -> None:
    """By luck within the style, drawn up or down by a mood that is not the style's own; or as asked, for the band."""
    norms, brief = critic.norms(), simple_brief()
    usual = replace(brief, density=None, mood=Mood(0.0, STYLES[brief.style].arousal))
    sparse, dense = (norms.density(usual, luck=luck) for luck in (0.0, 0.99))
    assert 1 < sparse < dense < 20
    lively, calm = (norms.density(replace(usual, mood=Mood(0.0, arousal)), luck=0.5) for arousal in (0.9, -0.9))
    assert calm < norms.density(usual, luck=0.5) < lively
    duo = replace(usual, band=usual.band[1:3])
    assert norms.density(duo, luck=0.5) < norms.density(usual, luck=0.5) / 2
    for band in (usual, duo):
        steps = [norms.density(replace(band, density=step), luck=0.1) for step in range(DENSITIES)]
        assert steps == sorted(steps)
        assert steps[2] == norms.density(band, luck=0.5)


def test_likelihood_is_highest_at_the_usual_surprise() -> None:
    usual, spread = critic.norms().nats_a_token["rock"], critic.norms().nats_spread
    values = [critic.likelihood(usual + away * spread, "rock") for away in (-4, -2, 0, 2, 4)]
    assert values == pytest.approx([0, 0.5, 1, 0.5, 0])


def test_an_ending_that_breaks_off_is_judged_worse() -> None:
    tonic = [Note(31 * 96, pitch, 96, 80) for pitch in (38, 57, 62, 65)]
    before = [
        replace(part, notes=tuple(note for note in part.notes if note.onset < 31 * 96))
        for part in SONG.parts
        if part.role in (Role.BASS, Role.CHORDS)
    ]
    bass, chords = before
    closed = replace(
        SONG, parts=(replace(bass, notes=(*bass.notes, tonic[0])), replace(chords, notes=(*chords.notes, *tonic[1:])))
    )
    broken = replace(SONG, parts=(bass, chords))
    assert _judge(closed).terms.ending == 1
    assert _judge(broken).terms.ending < 0.5


def test_a_copy_is_told() -> None:
    copied = _judge(SONG, index=Index.of([novelty.melody(SONG)]))
    assert copied.is_copy
    assert copied.terms.novelty == 0
    assert not _judge(SONG).is_copy
    assert _judge(SONG).terms.novelty == 1


def test_silence_and_drums_alone_are_judged() -> None:
    nothing = replace(SONG, parts=tuple(replace(part, notes=()) for part in SONG.parts))
    assert _judge(nothing).terms.validity == 0
    assert 0 < _judge(band_score(roles=(Role.DRUMS,))).total < 1


def test_damaged_figures_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "critic.json").write_text('{"traits": {}}')
    for name in ("critic.json", "missing.json"):
        with pytest.raises(WeightsError, match="critic's figures"):
            critic.norms(tmp_path / name)
