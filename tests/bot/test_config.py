from pathlib import Path

import pytest

from bot import config
from bot.errors import SettingsError


@pytest.fixture(autouse=True)
def _clean_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    for name in config.Settings.model_fields:
        monkeypatch.delenv(config.PREFIX + name.upper(), raising=False)


def test_the_defaults():
    settings = config.load()
    assert settings.data_dir == Path("data")
    assert settings.database == "sqlite:///data/minstrel.db"
    assert (settings.host, settings.port, settings.device, settings.soundfont) == ("127.0.0.1", 8080, "auto", None)


def test_the_environment_goes_before_the_file_and_the_file_before_defaults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / ".env").write_text("MINSTREL_PORT=1111\nMINSTREL_HOST=192.0.2.1\nDISCORD_TOKEN=later\n")
    monkeypatch.setenv("MINSTREL_PORT", "2222")
    settings = config.load()
    assert (settings.port, settings.host, settings.device) == (2222, "192.0.2.1", "auto")


def test_the_database_follows_the_data_folder(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("MINSTREL_DATA_DIR", "/somewhere")
    assert config.load().database == "sqlite:////somewhere/minstrel.db"
    monkeypatch.setenv("MINSTREL_DATABASE_URL", "sqlite:///else.db")
    assert config.load().database == "sqlite:///else.db"


@pytest.mark.parametrize("where", ["environment", "file"])
def test_an_unknown_name_is_an_error_that_knows_the_nearest(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    if where == "environment":
        monkeypatch.setenv("MINSTREL_DATADIR", "/somewhere")
    else:
        (tmp_path / ".env").write_text("MINSTREL_DATADIR=/somewhere\n")
    with pytest.raises(SettingsError, match="no setting MINSTREL_DATADIR") as caught:
        config.load()
    assert "MINSTREL_DATA_DIR" in caught.value.hint
    assert caught.value.exit_status == 2


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("MINSTREL_PORT", "eighty", "valid integer"),
        ("MINSTREL_PORT", "99999", "less than or equal to 65535"),
        ("MINSTREL_DEVICE", "toaster", "not one of auto, cpu"),
    ],
)
def test_a_value_that_cannot_be(name: str, value: str, words: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=words) as caught:
        config.load()
    assert name in caught.value.message


def test_an_empty_value_is_no_value(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("MINSTREL_SOUNDFONT", "")
    assert config.load().soundfont is None


def test_every_setting_is_described():
    assert all(field.description for field in config.Settings.model_fields.values())
