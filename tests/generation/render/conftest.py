"""One song, rendered once for all tests here that only look at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generation.render import encode, mix, synth
from generation.score import Role
from tests.support import midis, scores

TITLE = "Rain 夜 🎷"


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
def song(raw: synth.Sound) -> mix.Mix:
    return mix.mix(raw)


@pytest.fixture(scope="session")
def files(song: mix.Mix) -> encode.Encoded:
    return encode.encode(song.sound, TITLE)
