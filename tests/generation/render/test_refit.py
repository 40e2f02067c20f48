"""Sound that is made smaller stays the same sound, as good as the room allows."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest

from generation.errors import RenderError
from generation.marks import identity, manifest
from generation.render import encode, mix, refit
from generation.render.production import Production
from tests.generation.render.conftest import LABEL, TITLE
from tests.support import sounds


def test_what_fits_is_left_alone(files: encode.Encoded, song: Production) -> None:
    assert refit.within(files.mp3, len(files.mp3), seconds=song.seconds, label=LABEL) is files.mp3


@pytest.mark.parametrize("share", [0.8, 0.5, 0.25])
def test_it_is_no_larger_than_asked_and_sounds_the_same(files: encode.Encoded, song: Production, share: float) -> None:
    most = int(len(files.mp3) * share)
    smaller = refit.within(files.mp3, most, seconds=song.seconds, label=LABEL)
    assert smaller is not None
    assert most / 2 < len(smaller) <= most
    before, after = sounds.decode(files.mp3), sounds.decode(smaller)
    assert len(after) == pytest.approx(len(before), abs=5000)
    assert mix.loudness_lufs(after) == pytest.approx(mix.loudness_lufs(before), abs=1.0)
    assert not np.isnan(after).any()
    assert TITLE in sounds.probe(smaller)


def test_it_is_signed_anew(files: encode.Encoded, song: Production, tmp_path: Path) -> None:
    me = identity.own(tmp_path / "signing")
    most = len(files.mp3) // 2
    smaller = refit.within(files.mp3, most, seconds=song.seconds, label=LABEL, identity=me)
    assert smaller is not None
    assert len(smaller) <= most
    signed = manifest.read(io.BytesIO(smaller), "audio/mpeg", own=me.certificate)
    assert (signed.state, signed.trust, signed.title) == ("valid", "own", TITLE)


def test_what_would_be_no_pleasure_is_not_made(files: encode.Encoded, song: Production) -> None:
    assert refit.within(files.mp3, len(files.mp3) // 50, seconds=song.seconds, label=LABEL) is None


def test_what_is_no_sound_is_told() -> None:
    with pytest.raises(RenderError, match="smaller"):
        refit.within(b"no mp3" * 100_000, 200_000, seconds=10, label=LABEL)
