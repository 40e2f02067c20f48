"""Who may use a playground that others can reach."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from bot.access import FILE, SESSION_SECONDS, Access, is_loopback
from bot.config import Settings

TOKEN = "a-token-of-the-host"  # noqa: S105 - of nobody
NOW = 1_800_000_000.0


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost", "LocalHost"])
def test_on_the_machine_s_own_address_all_is_open(host: str, tmp_path: Path):
    access = Access.of(Settings(data_dir=tmp_path, host=host))
    assert is_loopback(host)
    assert access.is_open
    assert access.key("/api/songs/x/audio") is None
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.0.9", "music.example"])  # noqa: S104 - never listened on
def test_where_others_can_come_a_token_is_made_and_kept(host: str, tmp_path: Path):
    data = tmp_path / "data"
    access = Access.of(Settings(data_dir=data, host=host))
    assert access.token is not None
    assert len(access.token) >= 32
    assert Access.of(Settings(data_dir=data, host=host)) == access
    assert [path.name for path in data.iterdir()] == [FILE]
    assert stat.S_IMODE((data / FILE).stat().st_mode) == 0o600
    assert Access.of(Settings(data_dir=tmp_path / "other", host=host)) != access


def test_behind_a_proxy_others_come_too(tmp_path: Path):
    assert not Access.of(Settings(data_dir=tmp_path, public_url="https://music.example")).is_open


def test_the_host_s_own_token_goes_before(tmp_path: Path):
    settings = Settings.model_validate({"data_dir": tmp_path, "token": TOKEN})
    assert Access.of(settings) == Access(token=TOKEN)
    assert not [*tmp_path.iterdir()]
    assert TOKEN not in repr(settings)


def test_only_the_token_is_the_token():
    access = Access(token=TOKEN)
    assert access.knows(TOKEN)
    for wrong in ("", TOKEN[:-1], TOKEN + " ", TOKEN.upper(), "\ud800", "é" * 1000):
        assert not access.knows(wrong)
    assert not Access().knows("")


def test_a_session_holds_for_thirty_days_and_as_long_as_the_token():
    access = Access(token=TOKEN)
    session = access.session(now=NOW)
    assert access.is_session(session, now=NOW)
    assert access.is_session(session, now=NOW + SESSION_SECONDS - 1)
    assert not access.is_session(session, now=NOW + SESSION_SECONDS)
    assert not Access(token=TOKEN + "2").is_session(session, now=NOW)
    assert session != access.session(now=NOW)


def test_nobody_else_can_make_a_session():
    access = Access(token=TOKEN)
    until, name, signature = access.session(now=NOW).split(".")
    for forged in (
        "",
        "..",
        f"{int(until) + 1}.{name}.{signature}",
        f"{until}.{name}.",
        f"{until}.{name}.{signature[:-1]}",
        f"{until}.{name}.{signature}é",
        f"{'9' * 5000}.{name}.{signature}",
        access.key(f"{until}.{name}") or "",
    ):
        assert not access.is_session(forged, now=NOW)


def test_a_link_opens_one_file_and_no_other():
    access = Access(token=TOKEN)
    key = access.key("/api/songs/x/audio")
    assert key is not None
    assert access.opens("/api/songs/x/audio", key)
    assert not access.opens("/api/songs/y/audio", key)
    assert not access.opens("/api/songs/x/midi", key)
    assert not access.opens("/api/songs/x/audio", "")
    assert not Access(token=TOKEN + "2").opens("/api/songs/x/audio", key)
