"""Time zones are found by the names that people write."""

import pytest

from bot.guilds import timezones
from bot.guilds.timezones import UnknownTimezoneError


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin ", "Europe/Berlin"),
        ("berlin", "Europe/Berlin"),
        ("New York", "America/New_York"),
        ("são paulo".replace("ã", "a"), "America/Sao_Paulo"),
        ("utc", "UTC"),
    ],
)
def test_a_name_is_found(written: str, name: str):
    assert timezones.find(written) == name


@pytest.mark.parametrize(
    ("written", "offered"),
    [("Europa/Berlin", "Europe/Berlin"), ("Tokio", "Asia/Tokyo"), ("Louisville", "America/Kentucky/Louisville")],
)
def test_names_that_are_near_are_offered(written: str, offered: str):
    with pytest.raises(UnknownTimezoneError) as caught:
        timezones.find(written)
    assert offered in caught.value.hint
    assert caught.value.case == "close"


@pytest.mark.parametrize("written", ["", "middle earth", "Etc/GMT+2", "../passwd", "x" * 4000])
def test_what_is_none_is_refused(written: str):
    with pytest.raises(UnknownTimezoneError):
        timezones.find(written)


def test_accents_are_no_hindrance():
    assert timezones.find("São Paulo") == "America/Sao_Paulo"
