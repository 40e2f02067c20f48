"""What is said to the asker can be translated: remarks, what was heard, and refusals have codes and values."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

import generation.reading
from generation.brief import Brief
from generation.errors import PromptError
from generation.heard import DEGREES, KINDS, LIKE_MOODS, Heard
from generation.lexicon.instrument_words import INSTRUMENTS
from generation.lexicon.moods import MOODS
from generation.lexicon.styles import STYLES
from generation.reading import read, refusals
from generation.reading.change import change
from generation.reading.refusals import refusal
from generation.remarks import TEMPLATES, Remark
from tests.generation.test_reading import PROMPTS

SOURCES = [path.read_text() for path in Path(generation.reading.__path__[0]).glob("*.py")]


def used(call: str) -> set[str]:
    """Codes in calls such as `remark("code"` and `remark("one" if … else "other"`."""
    arguments = [found for source in SOURCES for found in re.findall(rf"\b{call}\(([^)]*)", source)]
    return {code for one in arguments for code in re.findall(r'"([a-z_]+)"', one.split(",")[0])}


# Remarks


def test_the_list_of_remarks_is_complete_and_none_is_left_over() -> None:
    of_files = {code for code in TEMPLATES if code.startswith(("midi_", "edit_"))}  # tests/generation/imports, edit
    assert used("remark") == set(TEMPLATES) - {"as_written"} - of_files


@pytest.mark.parametrize(
    ("prompt", "code", "values", "text"),
    [
        (
            "bpm 5000",
            "tempo_too_fast",
            {"asked": 5000, "bpm": 300},
            "You asked for 5000 bpm; 300 bpm is the fastest that I play, so I took that.",
        ),
        (
            "9999 bars of rock",
            "bars_too_many",
            {"asked": 9999, "bars": 160},
            "You asked for 9999 bars; 160 bars is the longest song that I write, so I took that.",
        ),
        (
            "une heure de techno",
            "too_long",
            {"count": 1, "unit": "hour", "minutes": 8},
            "You asked for 1 hour; the longest song that I write is 8 minutes, so I took that.",
        ),
        (
            "ein Walzer, 12 Minuten",
            "too_long",
            {"count": 12, "unit": "minutes", "minutes": 8},
            "You asked for 12 minutes; the longest song that I write is 8 minutes, so I took that.",
        ),
        (
            "9000 秒のワルツ",
            "too_long",
            {"count": 2.5, "unit": "hours", "minutes": 8},
            "You asked for 2.5 hours; the longest song that I write is 8 minutes, so I took that.",
        ),
        (
            "a jazz techno reggae",
            "one_style",
            {"style": "reggae", "others": ("swing", "techno")},
            "A song has one style: I took reggae, and left swing and techno to your imagination.",
        ),
        (
            "reggae in the manner of Ed Sheeran",
            "artist_in_style",
            {"artist": "Ed Sheeran", "style": "reggae"},
            "I do not imitate Ed Sheeran; I kept to reggae.",
        ),
        (
            "pop with drums and without drums",
            "asked_and_refused",
            {"instrument": "drums"},
            "You asked both for drums and for no drums; I left drums out.",
        ),
        (
            "a" * 2001 + " jazz",
            "prompt_cut",
            {"characters": 2000},
            "The prompt is long; I read its first 2,000 characters and left out the rest.",
        ),
    ],
)
def test_a_remark_has_a_code_and_values_and_its_sentence(
    prompt: str, code: str, values: dict[str, object], text: str
) -> None:
    remark = next(remark for remark in read(prompt).remarks if remark.code == code)
    assert remark.values == values
    assert remark.text == text


def test_remarks_are_sentences_in_json_with_their_codes_beside_them() -> None:
    brief = read("a jazz techno reggae, bpm 5000")
    document = json.loads(json.dumps(brief.to_json()))
    assert document["remarks"] == [remark.text for remark in brief.remarks]
    assert [one["code"] for one in document["remark_codes"]] == [remark.code for remark in brief.remarks]
    assert Brief.from_json(document, brief.heard) == brief


def test_sentences_of_older_recipes_stay_as_they_were_written() -> None:
    document = read("bpm 5000").to_json()
    del document["remark_codes"]
    old = Brief.from_json(document)
    assert old.remarks == (Remark("as_written", {"text": document["remarks"][0]}), *old.remarks[1:])
    assert old.to_json()["remarks"] == document["remarks"]


@pytest.mark.parametrize(
    "damaged",
    [
        None,
        1,
        [],
        {},
        {"code": "x"},
        {"code": "x", "values": {}},
        {"code": "tempi", "values": {}},
        {"code": "tempi", "values": 3},
        {"code": "tempi", "values": {"bpm": 9}},
        {"code": "too_long", "values": {"count": "x", "unit": "", "minutes": 1}},
    ],
)
def test_codes_that_are_damaged_or_of_another_version_leave_the_sentence(damaged: object) -> None:
    document = read("a waltz").to_json() | {"remarks": ["So."], "remark_codes": [damaged, {"code": "tempi"}]}
    assert [remark.text for remark in Brief.from_json(document).remarks] == ["So."]


# What was heard


def test_every_meaning_has_a_kind_and_a_value() -> None:
    seen: set[str] = set()
    prompts = [prompt for prompt, _ in PROMPTS]
    extra = ["a sparse waltz, 1-5-6-4 chords, in minor", "not techno but rock", "in the style of Bach", "sad"]
    for prompt in [*prompts, *extra]:
        for heard in read(prompt).heard:
            assert heard.kind in KINDS, heard
            assert heard.value
            assert heard.degree in DEGREES
            assert heard.value in heard.meaning
            seen.add(heard.kind)
    assert seen == {kind for kind in KINDS if not kind.startswith("drawn_")}  # these: test_reading_surprises.py


@pytest.mark.parametrize(
    ("meaning", "kind", "value", "degree", "detail"),
    [
        ("style: bossa nova", "style", "bossa nova", "", ""),
        ("style: ballad (by mood)", "style_by_mood", "ballad", "", ""),
        ("style: house (by likeness)", "style_by_likeness", "house", "", ""),
        ("style: baroque (the manner of Franz Liszt's time)", "style_of_time", "baroque", "", "Franz Liszt"),
        ("not techno", "not_style", "techno", "", ""),
        ("mood: sad", "mood", "sad", "", ""),
        ("mood: not too sad", "mood", "sad", "not_too", ""),
        ("mood: very festive and wild", "mood", "festive and wild", "very", ""),
        ("mood: more sad", "mood", "sad", "more", ""),
        ("mood: happy and calm (by likeness)", "mood_by_likeness", "happy and calm", "", ""),
        ("tempo: 96 bpm", "tempo", "96 bpm", "", ""),
        ("tempo: slightly fast (120 bpm)", "tempo_word", "fast", "slightly", "120 bpm"),
        ("tempo: very fast (150 bpm)", "tempo_word", "very fast", "", "150 bpm"),
        ("tempo: very very fast (150 bpm)", "tempo_word", "very fast", "very", "150 bpm"),
        ("tempo: very allegro (150 bpm)", "tempo_word", "allegro", "very", "150 bpm"),
        ("tempo: not too slow (90 bpm)", "tempo_word", "slow", "not_too", "90 bpm"),
        ("key: D minor", "key", "D minor", "", ""),
        ("mode: minor", "mode", "minor", "", ""),
        ("chords: Am F C G", "chords", "Am F C G", "", ""),
        ("chords: degrees 1-5-6-4", "degrees", "1-5-6-4", "", ""),
        ("length: 16 bars", "bars", "16", "", ""),
        ("length: 90 seconds", "seconds", "90", "", ""),
        ("instrument: violin", "instrument", "violin", "", ""),
        ("drums", "drums", "drums", "", ""),
        ("no drums", "no", "drums", "", ""),
        ("no voice", "no", "voice", "", ""),
        ("a meaning of tomorrow: x", "", "a meaning of tomorrow: x", "", ""),
    ],
)  # fmt: skip
def test_the_parts_of_a_meaning(meaning: str, kind: str, value: str, degree: str, detail: str) -> None:
    heard = Heard("words", meaning)
    assert (heard.kind, heard.value, heard.degree, heard.detail) == (kind, value, degree, detail)


def test_names_can_be_keys_of_translations() -> None:
    names = [*(mood.name for mood in MOODS), *(one.name for one in INSTRUMENTS), *STYLES, *LIKE_MOODS]
    assert all(re.fullmatch(r"[a-z0-9 -]+", name) for name in names)


def test_moods_by_likeness_are_all_listed() -> None:
    from generation.brief import Mood
    from generation.reading.character import named

    steps = [step / 10 for step in range(-10, 11)]
    assert {named(Mood(valence, arousal)) for valence in steps for arousal in steps} == set(LIKE_MOODS)


# Refusals


def test_the_list_of_refusals_is_complete_and_none_is_left_over() -> None:
    assert used("refusal") == set(refusals.TEMPLATES)


def test_the_values_of_a_refusal_are_those_of_its_template() -> None:
    with pytest.raises(PromptError) as refused:
        read("a waltz", bars=0)
    error = refused.value
    assert (error.code, error.values) == ("no_such_bars", {"bars": 0, "most": 160})
    assert (error.message, error.hint) == ("A song cannot have 0 bars.", "Ask for 4 to 160 bars.")


def test_an_error_without_a_code_of_its_own_is_a_bad_prompt() -> None:
    assert (PromptError("It is.", "Do.").code, PromptError.code) == ("bad_prompt", "bad_prompt")
    assert refusal("bad_prompt").values == {}


def test_very_long_words_are_shortened_in_a_refusal() -> None:
    with pytest.raises(PromptError) as refused:
        change(replace(read("a waltz"), remarks=()), "gibberish " * 100)
    assert len(str(refused.value.values["words"])) <= 60
