"""One song, rendered once for all tests here that only look at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generation.marks.label import Label
from generation.render import encode, production, synth
from generation.render.production import Production
from generation.score import Role
from tests.support import midis, scores

TITLE = "Rain 夜 🎷"
LABEL = Label(
    title=TITLE,
    style="bossa nova",
    key="A minor",
    bpm=96,
    seed=7,
    model="tiny 0123",
    version="0.1.0",
    payload=0x1234ABCD,
)


@pytest.fixture(scope="session")
def song_midi() -> bytes:
    """Eight bars of a band: 20 seconds."""
    return midis.to_midi(scores.band_score(bars=8))


@pytest.fixture(scope="session")
def short_midi() -> bytes:
    """Four bars of a trio: 10 seconds, quickly rendered."""
    return midis.to_midi(scores.band_score(bars=4, roles=(Role.DRUMS, Role.BASS, Role.LEAD)))


@pytest.fixture(scope="session")
def synthesizer() -> Iterator[synth.Synthesizer]:
    loaded = synth.Synthesizer(synth.find_soundfont())
    yield loaded
    loaded.close()


@pytest.fixture(scope="session")
def raw(synthesizer: synth.Synthesizer, song_midi: bytes) -> synth.Sound:
    return synthesizer.render(song_midi)


@pytest.fixture(scope="session")
def song(synthesizer: synth.Synthesizer, song_midi: bytes) -> Production:
    return production.produce(synthesizer, song_midi, style="bossa nova", seed=7, with_stems=False)


@pytest.fixture(scope="session")
def files(song: Production) -> encode.Encoded:
    return encode.encode(song.sound, LABEL)
