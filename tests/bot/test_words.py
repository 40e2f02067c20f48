"""What is said in seven languages: complete, alike in what it names, short enough for Discord, and really translated.

What is missing is listed as `language/file key`.
"""

import datetime as dt
import functools
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from bot import words
from bot.words import LANGUAGES, Words

OTHERS = LANGUAGES[1:]

LONGEST = {
    # What Discord takes.
    "-command-": 100,
    "-button-": 80,
    "-modal-title": 45,
    "-input-": 45,
    "-placeholder-": 150,
    # What fits on a page 360 pixels wide: a tab, a button between others, a chip's name.
    "page-tab-": 15,
    "page-button-": 24,
    "page-chip-": 72,
}
"""Characters, by what a key contains."""

NAMES = ("music-style-", "music-instrument-", "music-tempo-", "music-note-", "settings-language-")
"""Keys of names, which may be the same everywhere: bossa nova, viola, largo, C, Deutsch."""

INTERNATIONAL = set(
    "bpm coda dense elegant ensemble form in instrument instruments intense intro midi minstrel minute minutes mode "
    "notes pause piano player power roles seed solo style styles tempo texture token trio warm".split()
)
"""Words that another language may share with English."""


@functools.cache
def messages(language: str) -> dict[str, dict[str, ast.Message]]:
    """A language's messages by file and key."""
    return {file.stem: _parsed(file.read_text(encoding="utf-8")) for file in words.files(language)}


def _parsed(text: str) -> dict[str, ast.Message]:
    return {entry.id.name: entry for entry in FluentParser().parse(text).body if isinstance(entry, ast.Message)}


def each(language: str) -> Iterator[tuple[str, str, ast.Message]]:
    """File, key and message."""
    for file, entries in messages(language).items():
        for key, entry in entries.items():
            yield file, key, entry


class _Names(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's own way
        self.variables.add(node.id.name)


def variables(entry: ast.Message) -> set[str]:
    names = _Names()
    names.visit(entry)
    return names.variables


def letters(entry: ast.Message) -> list[str]:
    """The words of a message, without what is filled in."""
    text = FluentSerializer().serialize_entry(ast.Message(ast.Identifier("x"), entry.value))
    return re.findall(r"[^\W\d_]+", re.sub(r"\{[^{}]*\}|\$\w+|\[\w+\]", " ", text.split("=", 1)[1]))


def listed(missing: list[str]) -> str:
    return "\n" + "\n".join(missing)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_can_be_read_and_no_key_is_there_twice(language: str):
    unread, keys = [], Counter[str]()
    for file in words.files(language):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                unread.append(f"{language}/{file.name} {(entry.content or '').strip()[:80]}")
            if isinstance(entry, ast.Message):
                keys[entry.id.name] += 1
    assert not unread, listed(unread)
    assert not [key for key, times in keys.items() if times > 1]


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_every_message_of_english_and_no_other(language: str):
    there = messages(language)
    missing = [f"{language}/{file}.ftl {key}" for file, key, _ in each("en") if key not in there.get(file, {})]
    extra = [
        f"{language}/{file}.ftl {key} (not in English)"
        for file, key, _ in each(language)
        if key not in messages("en").get(file, {})
    ]
    assert not missing + extra, listed(missing + extra)


@pytest.mark.parametrize("language", OTHERS)
def test_a_message_names_the_same_values_in_every_language(language: str):
    differing = [
        f"{language}/{file}.ftl {key}: {sorted(variables(entry))}, in English {sorted(variables(english))}"
        for file, key, entry in each(language)
        if (english := messages("en").get(file, {}).get(key)) and variables(entry) != variables(english)
    ]
    assert not differing, listed(differing)


@pytest.mark.parametrize("number", [0, 1, 5])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_said(language: str, number: int, caplog: pytest.LogCaptureFixture):
    said = Words(language)
    for _, key, entry in each(language):
        assert said(key, **dict.fromkeys(variables(entry), number)).strip(), key
    assert not caplog.messages, listed(caplog.messages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_little_room_is_short(language: str):
    said = Words(language)
    too_long = [
        f"{language}/{file}.ftl {key}: {len(text)} characters, at most {longest}"
        for file, key, entry in each(language)
        for part, longest in LONGEST.items()
        if part in f"{key}-" and len(text := said(key, **dict.fromkeys(variables(entry), 99))) > longest
    ]
    assert not too_long, listed(too_long)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_does_not_speak_of_discords_commands(language: str):
    of_the_page = [
        f"{language}/{file}.ftl {key}"
        for file, key, entry in each(language)
        if file.startswith("page")
        and re.search(r"(?<![\w./])/[a-z]{3,}|\*\*", FluentSerializer().serialize_entry(entry))
    ]
    assert not of_the_page, listed(of_the_page)


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language: str):
    left = [
        f"{language}/{file}.ftl {key}: {' '.join(letters(entry))}"
        for file, key, entry in each(language)
        if not key.startswith(NAMES)
        and (english := messages("en").get(file, {}).get(key))
        and letters(entry) == letters(english)
        and (len(letters(entry)) > 4 or not {word.lower() for word in letters(entry)} <= INTERNATIONAL)
    ]
    assert not left, listed(left)


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (("de",), "de"),
        (("pt-BR",), "pt"),
        (("es-419", "fr"), "es"),
        (("zh-TW",), "zh"),
        (("ko", "ja"), "ja"),
        ((None, "fr"), "fr"),
        (("ko", None), "en"),
        ((), "en"),
    ],
)
def test_the_first_language_that_is_spoken_is_taken(wanted: tuple[str | None, ...], language: str):
    assert words.of(*wanted).language == language


@pytest.fixture
def own_locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of locales to write; only German and English are in it."""
    monkeypatch.setattr(words, "_FOLDER", tmp_path)
    words._words.cache_clear()
    for language in ("en", "de"):
        (tmp_path / language).mkdir()
    yield tmp_path
    words._words.cache_clear()


def test_a_message_that_a_language_lacks_is_said_in_english_and_logged_once(
    own_locales: Path, caplog: pytest.LogCaptureFixture
):
    (own_locales / "en" / "some.ftl").write_text("some-song = A song by { $name }", encoding="utf-8")
    german = words.of("de")
    assert [german("some-song", name="Ada") for _ in range(2)] == ["A song by Ada", "A song by Ada"]
    assert caplog.messages == ["no de for some-song: no message"]
    assert not german.has("some-song")


def test_a_message_that_cannot_be_said_with_these_values_is_said_in_english(
    own_locales: Path, caplog: pytest.LogCaptureFixture
):
    (own_locales / "en" / "some.ftl").write_text("some-song = A song by { $name }", encoding="utf-8")
    (own_locales / "de" / "some.ftl").write_text("some-song = Ein Stück von { $nam }", encoding="utf-8")
    assert words.of("de")("some-song", name="Ada") == "A song by Ada"
    assert caplog.messages == ["no de for some-song: Unknown external: nam"]


def test_all_files_of_a_language_are_read(own_locales: Path):
    for topic in ("one", "two"):
        (own_locales / "en" / f"{topic}.ftl").write_text(f"{topic}-name = {topic}", encoding="utf-8")
    assert [words.of()(key) for key in ("one-name", "two-name")] == ["one", "two"]


def test_a_key_that_nobody_has_is_our_mistake():
    with pytest.raises(KeyError, match="no-such-key"):
        words.of("fr")("no-such-key")


@pytest.mark.parametrize(
    ("language", "numbers", "day"),
    [
        ("en", "one, two and three", "22 November 2026"),
        ("de", "one, two und three", "22. November 2026"),
        ("es", "one, two y three", "22 de noviembre de 2026"),
        ("fr", "one, two et three", "22 novembre 2026"),
        ("pt", "one, two e three", "22 de novembro de 2026"),
        ("ja", "one、two、three", "2026年11月22日"),
        ("zh", "one、two和three", "2026年11月22日"),
    ],
)
def test_lists_and_dates_are_the_languages_own(language: str, numbers: str, day: str):
    said = words.of(language)
    assert said.list(["one", "two", "three"]) == numbers
    assert said.date(dt.date(2026, 11, 22)) == day


@pytest.mark.parametrize(
    ("language", "weekday", "short", "day", "share"),
    [
        ("en", "Monday", "Mon", "2 Nov", "31%"),
        ("de", "Montag", "Mo", "2. Nov.", "31\u00a0%"),
        ("ja", "月曜日", "月", "11月2日", "31%"),
        ("zh", "星期一", "周一", "11月2日", "31%"),
    ],
)
def test_weekdays_short_dates_and_shares_are_the_languages_own(
    language: str, weekday: str, short: str, day: str, share: str
):
    said = words.of(language)
    assert (said.weekday(0), said.weekday(0, is_short=True)) == (weekday, short)
    assert said.short_date(dt.date(2026, 11, 2)) == day
    assert said.percent(0.314) == share


def test_durations_are_shown_as_players_show_them():
    said = words.of("en")
    shown = [said.duration(seconds) for seconds in (0, 9.4, 59.6, 125, 3725)]
    assert shown == ["0:00", "0:09", "1:00", "2:05", "1:02:05"]


@pytest.mark.parametrize("number", [10**15, 10**400, -(10**40), 1e300, float("inf")])
def test_any_number_can_be_said(number: float):
    assert str(number) in words.of("de")("music-bpm", bpm=number)


def test_what_a_member_wrote_is_shown_as_it_is_written():
    assert words.of("de").literal("*a*") == "\\*a\\*"
    assert words.plain("de").literal("*a*") == "*a*"
    assert words.plain("de").language == "de"


def test_values_keep_their_letters():
    assert words.of("fr")("music-heard-key", key="<@1> *a*") == "tonalité\u00a0: <@1> *a*"
