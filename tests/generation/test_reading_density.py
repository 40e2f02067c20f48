"""Density: the words for it in seven languages, and words that only look like it."""

import pytest

from generation.reading import read


@pytest.mark.parametrize(
    ("prompt", "step"),
    [
        ("a sparse piano waltz", 0),
        ("bossa nova, stripped-down", 0),
        ("techno with a minimal arrangement", 0),
        ("ein karger Walzer", 0),
        ("un vals con pocas notas", 0),
        ("une valse dépouillée", 0),
        ("uma valsa com poucas notas", 0),
        ("音数の少ないワルツ", 0),
        ("稀疏的圆舞曲", 0),
        ("dense metal", 4),
        ("a rock song with a lot of notes", 4),
        ("ein Walzer mit vielen Noten, dichter Satz", 4),
        ("une valse, beaucoup de notes", 4),
        ("a busy waltz", 4),
        ("techno, busy", 4),
        ("a waltz in dense fog", None),
        ("a waltz for a busy street", None),
        ("a waltz", None),
    ],
)
def test_density(prompt: str, step: int | None) -> None:
    assert read(prompt).density == step


def test_what_was_heard_names_the_words() -> None:
    assert ("sparse", "density: sparse") in [(heard.words, heard.meaning) for heard in read("a sparse waltz").heard]
