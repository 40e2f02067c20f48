"""Choices beside the prompt: they win over its words, and are heard."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generation.brief import MAX_BPM, MIN_BPM, Brief
from generation.errors import PromptError
from generation.reading import read, suggest
from generation.reading.choices import Choices
from generation.score import Role


def meanings(brief: Brief) -> dict[str, str]:
    return {heard.words: heard.meaning for heard in brief.heard}


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        (Choices(style="bossa"), "bossa nova"),
        (Choices(style="Walzer"), "waltz"),
        (Choices(style="música cubana"), "salsa"),
        (Choices(style="marche"), "march"),
        (Choices(style="ジャズ"), "swing"),
        (Choices(style="探戈"), "tango"),
        (Choices(style="romantic"), "romantic"),
        (Choices(style="in the style of Bach"), "baroque"),
    ],
)
def test_a_style_may_be_called_by_any_of_its_words(choices: Choices, expected: str) -> None:
    assert read("a techno track", choices=choices).style == expected


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("D minor", "D minor"),
        ("d-Moll", "D minor"),
        ("h-Moll", "B minor"),
        ("ré mineur", "D minor"),
        ("fa sostenido menor", "F# minor"),
        ("ハ短調", "C minor"),
        ("降E大调", "Eb major"),
        ("f# dorian", "F# dorian"),
        ("Em", "E minor"),
        ("bb", "Bb major"),
    ],
)
def test_a_key_may_be_written_in_any_way(key: str, expected: str) -> None:
    brief = read("a happy pop song in E major", choices=Choices(key=key))
    assert str(brief.key) == expected
    assert [heard.words for heard in brief.heard if heard.kind == "key"] == [key]


@pytest.mark.parametrize(
    ("meter", "expected"),
    [("7/8", "7/8"), ("3", "3/4"), ("Dreivierteltakt", "3/4"), ("seis por ocho", "6/8"), ("五拍子", "5/4")],
)
def test_a_meter_may_be_written_in_any_way(meter: str, expected: str) -> None:
    assert str(read("rock in 4/4", choices=Choices(meter=meter)).meter) == expected


def test_choices_win_over_the_prompt_and_what_follows_from_them_follows() -> None:
    brief = read(
        "a happy techno in 4/4 at 130 bpm, C major, with choir",
        choices=Choices(style="bossa nova", mood="melancholic", bpm=96, key="d-Moll", meter="7/8", instruments="flute"),
    )
    assert (brief.style, brief.bpm, str(brief.key), str(brief.meter)) == ("bossa nova", 96, "D minor", "7/8")
    assert brief.mood.valence < 0
    assert "flute" in brief.instruments
    assert "nylon guitar" in brief.instruments, "the band is that of the style that was chosen"
    assert "choir" not in brief.instruments
    assert meanings(brief) == {
        "bossa nova": "style: bossa nova",
        "melancholic": "mood: melancholic",
        "96": "tempo: 96 bpm",
        "d-Moll": "key: D minor",
        "7/8": "meter: 7/8",
        "flute": "instrument: flute",
    }
    assert not brief.remarks, "what the prompt says of the same is not spoken of"


def test_a_chosen_style_has_its_own_tempo() -> None:
    assert 110 <= read("", choices=Choices(style="bossa nova")).bpm <= 150


def test_what_is_not_chosen_is_read_from_the_prompt() -> None:
    brief = read("a sad song in D minor with violin, 24 bars", choices=Choices(style="tango"))
    assert (brief.style, str(brief.key), brief.bars) == ("tango", "D minor", 24)
    assert brief.mood.valence < 0
    assert "violin" in brief.instruments


@pytest.mark.parametrize("choice", [Choices(style="tango"), Choices(mood="sad"), Choices(bpm=90), Choices(key="D")])
def test_the_prompt_may_be_empty_if_anything_is_chosen(choice: Choices) -> None:
    brief = read("  ", choices=choice)
    assert brief.heard
    assert all(heard.words for heard in brief.heard)
    assert read("", choices=choice) == brief, "the same choices give the same brief"


@pytest.mark.parametrize("choices", [Choices(), Choices(style=" "), Choices(mood="")])
def test_an_empty_prompt_without_choices_is_refused(choices: Choices) -> None:
    with pytest.raises(PromptError) as refused:
        read("", choices=choices)
    assert refused.value.code == "bad_prompt"


@pytest.mark.parametrize(
    ("choices", "code", "words"),
    [
        (Choices(style="asdf"), "unknown_style", "asdf"),
        (Choices(style="not jazz"), "unknown_style", "not jazz"),
        (Choices(style="\u200b"), "unknown_style", "\u200b"),
        (Choices(mood="asdf"), "unknown_mood", "asdf"),
        (Choices(key="H sharp"), "unknown_key", "H sharp"),
        (Choices(meter="13/17"), "unknown_meter", "13/17"),
        (Choices(instruments="sax, zorgel, piano"), "unknown_instruments", "zorgel"),
        (Choices(instruments=" , "), "unknown_instruments", " , "),
    ],
)
def test_a_choice_that_nobody_understands_is_refused_by_its_name(choices: Choices, code: str, words: str) -> None:
    with pytest.raises(PromptError) as refused:
        read("a waltz", choices=choices)
    assert refused.value.code == code
    assert refused.value.values["words"] == words
    assert words in refused.value.message
    assert refused.value.hint


@pytest.mark.parametrize(("asked", "taken"), [(5000, MAX_BPM), (0, MIN_BPM), (-7, MIN_BPM)])
def test_a_tempo_out_of_range_is_taken_to_the_nearest_with_a_remark(asked: int, taken: int) -> None:
    brief = read("a waltz", choices=Choices(bpm=asked))
    assert brief.bpm == taken
    assert [(remark.values["asked"], remark.values["bpm"]) for remark in brief.remarks] == [(asked, taken)]


def test_chosen_instruments_join_the_band_as_in_a_prompt() -> None:
    brief = read("a rock song", choices=Choices(instruments="saxophone, no drums"))
    assert "tenor saxophone" in brief.instruments
    assert "electric bass" in brief.instruments
    assert not brief.drums
    alone = read("a nocturne", choices=Choices(instruments="nur Klavier"))
    assert alone.instruments == ("acoustic grand piano",)


def test_whom_the_prompt_refuses_stays_out_unless_chosen() -> None:
    assert not read("techno without drums", choices=Choices(instruments="violin")).drums
    wanted = read("techno without drums", choices=Choices(instruments="drums"))
    assert wanted.drums
    assert "no drums" not in meanings(wanted).values()
    band = read("pop, no piano", choices=Choices(instruments="sax")).band
    assert all(seat.program > 7 for seat in band if seat.role is not Role.DRUMS)


def test_nobody_is_imitated_in_a_chosen_style_either() -> None:
    brief = read("like Taylor Swift", choices=Choices(style="jazz"))
    assert brief.style == "swing"
    assert [remark.text for remark in brief.remarks] == ["I do not imitate Taylor Swift; I kept to swing."]


def test_without_choices_a_prompt_is_read_as_ever() -> None:
    assert read("a sad waltz", choices=Choices()) == read("a sad waltz")


@pytest.mark.parametrize(
    ("suggested", "chosen"),
    [
        (suggest.styles, lambda name: Choices(style=name)),
        (suggest.moods, lambda name: Choices(mood=name)),
        (suggest.keys, lambda name: Choices(key=name)),
        (suggest.meters, lambda name: Choices(meter=name)),
        (suggest.instruments, lambda name: Choices(instruments=name)),
    ],
    ids=["styles", "moods", "keys", "meters", "instruments"],
)
def test_every_suggestion_is_understood_as_what_it_says(
    suggested: Callable[[str, str, int], list[str]], chosen: Callable[[str], Choices]
) -> None:
    names = suggested("", "en", 1000)
    assert len(names) > 10
    for name in names:
        brief = read("pop in C major, happy", choices=chosen(name))
        assert name in {heard.value for heard in brief.heard}, name
