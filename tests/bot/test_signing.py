"""As whom songs are signed, by the settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import signing
from bot.config import Settings
from bot.errors import SettingsError
from generation.marks import identity


def test_the_settings_say_who_signs(tmp_path: Path) -> None:
    me = identity.own(tmp_path / "mine")
    given = Settings(data_dir=tmp_path, signing_certificate=me.certificate, signing_key=me.key)
    assert signing.identity_of(given) == me
    assert signing.certificate_of(given) == me.certificate
    with pytest.raises(SettingsError, match="without its key"):
        signing.identity_of(Settings(data_dir=tmp_path, signing_certificate=me.certificate))
    with pytest.raises(SettingsError, match="holds no private key"):
        signing.identity_of(given.model_copy(update={"signing_key": me.certificate}))
    assert signing.certificate_of(Settings(data_dir=tmp_path / "none")) is None
