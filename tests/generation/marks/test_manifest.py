"""Signing and reading back: real certificates, real files, one byte changed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa, x448

from generation.errors import SigningError
from generation.marks import identity, manifest
from generation.marks.identity import Identity
from tests.support import marked
from tests.support.marked import LABEL, MIMES


@pytest.fixture(scope="module")
def me(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return identity.own(tmp_path_factory.mktemp("data") / "signing")


def read(data: bytes, kind: str, own: Identity | None = None) -> manifest.Manifest:
    return manifest.read(io.BytesIO(data), MIMES[kind], own=own and own.certificate)


@pytest.mark.parametrize("kind", MIMES)
def test_a_signed_file_says_what_it_is_and_who_signed(kind: str, me: Identity, tmp_path: Path) -> None:
    data = marked.plain(kind, tmp_path)
    signed = manifest.sign(data, MIMES[kind], LABEL, me)
    assert len(signed) - len(data) < 8000
    seen = read(signed, kind, me)
    assert (seen.state, seen.trust, seen.generator, seen.problem) == ("valid", "own", "Minstrel 0.1.0", "")
    assert seen.title == LABEL.title
    assert seen.signer.startswith("Minstrel ")
    assert {name: seen.song[name] for name in ("seed", "bpm", "key", "payload")} == {
        "seed": LABEL.seed,
        "bpm": 96,
        "key": "A minor",
        "payload": LABEL.payload,
    }
    assert LABEL.made_by == seen.song["made_by"]


@pytest.mark.parametrize("kind", MIMES)
def test_one_changed_byte_breaks_it(kind: str, me: Identity, tmp_path: Path) -> None:
    data = marked.plain(kind, tmp_path)
    signed = bytearray(manifest.sign(data, MIMES[kind], LABEL, me))
    at = {"mp3": len(signed) - 200, "flac": len(signed) - 200, "wav": 20_000, "png": len(signed) - 20}[kind]
    signed[at] ^= 1
    assert read(bytes(signed), kind, me).state == "invalid"


def test_only_the_installation_itself_vouches_for_its_signature(me: Identity, tmp_path: Path) -> None:
    other = identity.own(tmp_path / "other")
    signed = manifest.sign(marked.plain("flac", tmp_path), "audio/flac", LABEL, other)
    assert (read(signed, "flac", me).state, read(signed, "flac", me).trust) == ("valid", "unknown")
    assert read(signed, "flac").trust == "unknown"
    assert read(signed, "flac", other).trust == "own"


@pytest.mark.parametrize("data", [b"", b"RIFF\0\0\0\0WAVE", b"RIFF" + b"\xff" * 500, b"ID3" + b"\x7f" * 4000])
def test_what_has_none_has_none(data: bytes) -> None:
    for kind in MIMES:
        assert read(data, kind).state == "absent"


def test_a_file_cut_short_is_broken_or_has_lost_it(me: Identity, tmp_path: Path) -> None:
    for kind in MIMES:
        signed = manifest.sign(marked.plain(kind, tmp_path), MIMES[kind], LABEL, me)
        assert read(signed[: len(signed) // 2], kind, me).state in ("invalid", "absent"), kind
        assert read(signed[:-50], kind, me).state != "valid", kind


def test_the_key_is_the_owner_s_alone_and_made_once(tmp_path: Path) -> None:
    first = identity.own(tmp_path / "data" / "signing")
    key = first.key.read_bytes()
    assert [oct(path.stat().st_mode & 0o777) for path in (first.key, first.certificate)] == ["0o600", "0o600"]
    assert identity.own(tmp_path / "data" / "signing").key.read_bytes() == key
    assert sorted(path.name for path in (tmp_path / "data").iterdir()) == ["signing"]
    assert b"PRIVATE" not in first.chain()
    assert "PRIVATE" not in repr(first)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SigningError, match="cannot be kept"):
        identity.own(tmp_path / "file" / "signing")


def _written(path: Path, key: rsa.RSAPrivateKey | x448.X448PrivateKey, password: bytes = b"") -> Path:
    locked = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    path.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, locked))
    return path


def test_a_host_s_own_certificate_is_checked(me: Identity, tmp_path: Path) -> None:
    identity.check(me)
    strange = rsa.generate_private_key(65537, 2048)
    for key, reason in (
        (_written(tmp_path / "other.pem", strange), "not the key of the first certificate"),
        (_written(tmp_path / "locked.pem", strange, b"x"), "without a password"),
        (_written(tmp_path / "x448.pem", x448.X448PrivateKey.generate()), "does not sign with"),
        (tmp_path / "none.pem", "cannot be read"),
        (me.certificate, "holds no private key"),
    ):
        with pytest.raises(SigningError, match=reason):
            identity.check(Identity(me.certificate, key))
    with pytest.raises(SigningError, match="holds no certificate"):
        identity.check(Identity(me.key, me.key))
