import logging
from pathlib import Path

import pytest

from bot import logs


def test_the_log_is_made_by_its_first_line(tmp_path: Path):
    logs.set_up(tmp_path / "data")
    logging.getLogger("bot.studio").warning("not worth keeping")
    assert not (tmp_path / "data").exists()
    logging.getLogger("bot.studio").error("worth keeping")
    text = (tmp_path / "data" / "minstrel.log").read_text()
    assert "ERROR bot.studio: worth keeping" in text
    assert "not worth" not in text


def test_setting_it_up_again_changes_nothing(tmp_path: Path):
    for folder in ("one", "two"):
        logs.set_up(tmp_path / folder)
    logging.getLogger("bot.studio").error("once")
    assert (tmp_path / "one" / "minstrel.log").read_text().count("once") == 1
    assert not (tmp_path / "two").exists()


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "data").write_text("in the way")
    logs.set_up(tmp_path / "data", level=logging.INFO)
    logging.getLogger("bot.studio").error("lost")
    assert capsys.readouterr() == ("", "")
