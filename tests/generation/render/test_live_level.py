"""How loud songs are while they are composed, and how a band of a sound chip goes on from bar to bar."""

from __future__ import annotations

import numpy as np
import pytest

from generation.lexicon.styles import STYLES
from generation.render import live_fluid, live_level, sounds
from generation.render.live_chip import ChipBand
from generation.render.live_synth import LiveNote, LivePart
from generation.score import Role

PARTS = [LivePart(Role.DRUMS, 0), LivePart(Role.BASS, 32), LivePart(Role.LEAD, 73)]


def test_every_style_has_its_level() -> None:
    assert set(live_level.STYLES_DB) == set(STYLES)


@pytest.mark.parametrize("style", [*STYLES, None, "unheard-of"])
def test_gains_are_such_as_can_be(style: str | None) -> None:
    assert 0.5 < live_level.gain_of(PARTS, style) < 100


def test_more_parts_are_turned_down() -> None:
    more = [*PARTS, LivePart(Role.CHORDS, 24), LivePart(Role.COMP, 27)]
    assert live_level.gain_of(more, "pop") < live_level.gain_of(PARTS, "pop")


def test_the_loudest_channel_is_fully_up() -> None:
    gains = live_fluid.gains_db(PARTS, sounds.of("pop"))
    volumes = [live_fluid.volume(gain - max(gains)) for gain in gains]
    assert max(volumes) == 127
    assert all(0 < volume <= 127 for volume in volumes)
    assert live_fluid.volume(-12.04) == pytest.approx(127 / 2, abs=1)


def test_a_chips_notes_sound_the_same_however_the_time_is_cut() -> None:
    notes = [LiveNote(0, 0, 2000, 36, 90), LiveNote(1, 0, 24_000, 40, 90), LiveNote(2, 9600, 60_000, 72, 100)]
    whole = ChipBand(PARTS, sounds.of("chiptune"))
    whole.add(notes)
    cut = ChipBand(PARTS, sounds.of("chiptune"))
    cut.add(notes[:2])
    pieces = [cut.play(0, 9600)]
    cut.add(notes[2:])
    pieces += [cut.play(9600, 10_000), cut.play(10_000, 72_000)]
    sound = np.concatenate(pieces)
    assert sound.shape == (72_000, 2)
    assert np.allclose(sound, whole.play(0, 72_000), atol=1e-6)
    assert np.abs(sound[:9600]).max() > 0.01
    cut.leave()
    assert not cut.play(72_000, 72_100).any()
