"""Who wants to be surprised says so in any of seven languages, and whatever else is said is obeyed."""

from __future__ import annotations

import pytest

from generation.brief import Brief
from generation.errors import PromptError
from generation.lexicon import surprises as lexicon
from generation.reading import change, surprises
from generation.reading.choices import NO_CHOICES, Choices
from generation.reading.phrases import split
from generation.reading.surprises import NOTHING_SAID, Asked, Aspect, Drawn, Source

ALL = [
    (language, phrase)
    for words in (lexicon.PHRASES, lexicon.WORDS)
    for language, phrases in words.items()
    for phrase in split(phrases)
]


def asked(prompt: str) -> Asked:
    found = surprises.asked(prompt)
    assert found is not None, prompt
    return found


@pytest.mark.parametrize("language", lexicon.PHRASES)
def test_every_phrase_is_heard_in_its_language(language: str):
    own = [phrase for tongue, phrase in ALL if tongue == language]
    assert [phrase for phrase in own if asked(phrase).words != phrase or asked(phrase).rest] == []
    shared = {phrase for tongue, phrase in ALL if tongue != language}
    assert {asked(phrase).language for phrase in own if phrase not in shared} == {language}


@pytest.mark.parametrize(
    ("prompt", "rest"),
    [
        ("Surprise me!", ""),
        ("hey, surprise me please", ""),
        ("Surprise me, but fast, no drums", "fast, no drums"),
        ("something fast, surprise me", "something fast"),
        ("please surprise me with a waltz", "with a waltz"),
        ("surprise, in D minor", "in D minor"),
        ("Überrasche mich bitte, aber langsam", "langsam"),
        ("¡Sorpréndeme!", ""),
        ("sorprendeme pero triste", "triste"),
        ("Surprends-moi, mais sans batterie", "sans batterie"),
        ("me surpreenda, em ré menor", "em ré menor"),
        ("おまかせで、ドラムなし", "ドラムなし"),
        ("给我一个惊喜，要快", "要快"),
        ("whatever you want, 120 bpm", "120 bpm"),
    ],
)
def test_what_else_was_said_is_kept(prompt: str, rest: str):
    assert asked(prompt).rest == rest


@pytest.mark.parametrize(
    "prompt",
    [
        "",
        " ",
        "a waltz",
        "a song about a surprise",
        "surprise party music",
        "don't surprise me",
        "please do not surprise me",
        "anything goes in the jungle",
        "random access memories",
        "Überraschungsparty",
        "ein Lied über eine Überraschung",
        "サプライズパーティーの曲",
        "惊喜派对的音乐",
        "la fête surprise",
        "uma festa surpresa",
    ],
)
def test_songs_about_surprises_are_none(prompt: str):
    assert surprises.asked(prompt) is None


@pytest.mark.parametrize(
    ("rest", "aspects"),
    [
        ("", set()),
        ("please", set()),
        ("fast", {Aspect.TEMPO}),
        ("120 bpm", {Aspect.TEMPO}),
        ("fast, no drums", {Aspect.TEMPO}),
        ("with a violin", {Aspect.BAND}),
        ("a string quartet", {Aspect.STYLE, Aspect.BAND}),
        ("something sad", {Aspect.MOOD}),
        ("a waltz", {Aspect.STYLE}),
        ("in D minor", {Aspect.MODE}),
        ("Am F C G", {Aspect.MODE}),
        ("16 bars in 7/8", set()),
        ("a song about the sea", {Aspect.STYLE, Aspect.MOOD}),
    ],
)
def test_what_is_said_is_not_drawn(rest: str, aspects: set[Aspect]):
    assert surprises.said(rest).aspects == aspects


def test_choices_are_not_drawn_either():
    assert surprises.said("", Choices(style="polka", bpm=200)).aspects == {Aspect.STYLE, Aspect.TEMPO}
    assert surprises.said("") is NOTHING_SAID
    with pytest.raises(PromptError):
        surprises.said("", Choices(style="qwertz"))


def test_refusals_are_known():
    said = surprises.said("no drums, no piano, not a tango")
    assert (said.drums, said.refused_styles) == (False, {"tango"})
    assert 0 in said.refused_programs
    assert surprises.said("no drums").refused_programs == frozenset()  # whose program means a piano elsewhere


THINGS = (
    Drawn(aspect=Aspect.STYLE, name="waltz", source=Source.TASTE),
    Drawn(aspect=Aspect.MOOD, name="melancholic", source=Source.TASTE),
    Drawn(aspect=Aspect.TEMPO, name="slow", source=Source.TASTE),
    Drawn(aspect=Aspect.BAND, name="cello", source=Source.CHANGE),
    Drawn(aspect=Aspect.MODE, name="minor", source=Source.CHANCE),
)
DRAWN = Choices(style="waltz", mood="melancholic", bpm=84, key="minor", instruments="cello")


def surprised(prompt: str = "surprise me", drawn: Choices = DRAWN, *, choices: Choices = NO_CHOICES) -> Brief:
    return surprises.read(asked(prompt), drawn, THINGS, choices=choices, bars=16)


def test_the_brief_is_what_was_drawn_and_says_from_what():
    brief = surprised()
    assert (brief.style, brief.bpm, brief.key.mode, brief.bars) == ("waltz", 84, "minor", 16)
    assert "cello" in brief.instruments
    assert brief.mood.valence < 0 > brief.mood.arousal
    assert [(one.words, one.meaning) for one in brief.heard] == [
        ("surprise me", "drawn from your taste: style waltz, mood melancholic, tempo slow"),
        ("surprise me", "drawn for a change: instrument cello"),
        ("surprise me", "drawn by chance: mode minor"),
    ]
    assert [one.kind for one in brief.heard] == ["drawn_taste", "drawn_change", "drawn_chance"]
    assert brief.heard[0].value == "style waltz, mood melancholic, tempo slow"


def test_words_and_choices_are_heard_beside():
    brief = surprised("surprise me, no drums", Choices(style="waltz"), choices=Choices(bpm=200))
    assert (brief.style, brief.bpm, brief.drums) == ("waltz", 200, False)
    assert [one.kind for one in brief.heard][-2:] == ["no", "tempo"]


def test_what_was_drawn_is_told_as_long_as_it_holds():
    brief = surprised()
    faster = change.change(brief, "faster, with a flute")
    assert [one.meaning for one in faster.heard][:2] == [
        "drawn from your taste: style waltz, mood melancholic",
        "drawn for a change: instrument cello",
    ]
    tango = change.change(brief, "a tango in D major")
    assert not any("waltz" in one.meaning or "mode minor" in one.meaning for one in tango.heard)
