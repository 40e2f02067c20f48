"""A song's other forms, made of a sound that is at hand: names, marks, signatures, and a full disk."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest

from generation.errors import RenderError
from generation.marks import identity, manifest, tags
from generation.marks.identity import Identity
from generation.render import exporting
from generation.render.form import Form
from generation.render.production import Production, Stem
from tests.support import marked, sounds
from tests.support.marked import LABEL, MIMES


@pytest.fixture(scope="module")
def made() -> Production:
    whole = marked.sound(3)
    lead = whole * np.float32(0.25)
    stems = (Stem(name="lead: flute", sound=lead), Stem(name="drums: drums", sound=whole - lead))
    return Production(sound=whole, lufs=-14.0, true_peak_dbtp=-2.0, stems=stems)


@pytest.fixture(scope="module")
def me(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return identity.own(tmp_path_factory.mktemp("data") / "signing")


@pytest.mark.parametrize("form", [Form.WAV, Form.FLAC])
def test_one_file_without_loss(form: Form, made: Production, me: Identity, tmp_path: Path) -> None:
    assert exporting.write(made, form, tmp_path, LABEL, me) == [f"song.{form}"]
    data = (tmp_path / f"song.{form}").read_bytes()
    assert "24 bit" in sounds.probe(data) or "pcm_s24le" in sounds.probe(data)
    assert sounds.decode(data).shape == made.sound.shape
    signed = manifest.read(io.BytesIO(data), form.mime, own=me.certificate)
    assert (signed.state, signed.trust, signed.title) == ("valid", "own", LABEL.title)


def test_stems_are_named_tagged_signed_and_sum_to_the_sound(made: Production, me: Identity, tmp_path: Path) -> None:
    assert exporting.write(made, Form.STEMS, tmp_path, LABEL, me) == ["stems.zip"]
    with zipfile.ZipFile(tmp_path / "stems.zip") as stems:
        assert stems.testzip() is None
        files = {name: stems.read(name) for name in stems.namelist()}
    assert list(files) == ["01-lead-flute.flac", "02-drums-drums.flac"]
    for stem, data in zip(made.stems, files.values(), strict=True):
        signed = manifest.read(io.BytesIO(data), MIMES["flac"], own=me.certificate)
        assert (signed.state, signed.title) == ("valid", f"{LABEL.title} ({stem.name})")
        assert tags.say_ai(tags.read(io.BytesIO(data)))
    heard = np.sum([sounds.decode(data) for data in files.values()], axis=0)
    assert np.abs(heard - made.sound).mean() < 0.1 * np.abs(made.sound).mean()  # but for the marks


def test_parts_are_mp3s_as_long_as_each_other(made: Production, tmp_path: Path) -> None:
    assert exporting.write(made, Form.PARTS, tmp_path, LABEL, None) == ["0.mp3", "1.mp3"]
    lengths = {len(sounds.decode((tmp_path / name).read_bytes())) for name in ("0.mp3", "1.mp3")}
    assert len(lengths) == 1


def test_a_full_disk_is_told(made: Production, tmp_path: Path) -> None:
    (tmp_path / "song.wav").symlink_to("/dev/full")
    with pytest.raises(RenderError, match="The disk is full"):
        exporting.write(made, Form.WAV, tmp_path, LABEL, None)
