"""What a prompt is about, in English."""

import pytest

from generation.reading.gist import gist


@pytest.mark.parametrize(
    ("prompt", "about"),
    [
        ("a rainy night in Lisbon", "a rainy night Lisbon"),
        ("ein trauriger Walzer für Klavier, 120 bpm", "sad piano"),
        ("no drums, a calm space station", "a calm space station"),
        ("like Chopin", ""),
        ("120", ""),
        ("", ""),
    ],
)
def test_the_gist_of_a_prompt(prompt: str, about: str) -> None:
    found = gist(prompt)
    assert set(about.split()) <= set(found.split()), found
    assert bool(found) == bool(about), found
