"""A song's message in seven languages: chosen by the member's locale, then the server's; nothing is left English."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot import words
from tests.support.chat import connected
from tests.support.discord import Channel, Discord, Message, Person
from tests.support.fakes import PlainComposer

PROMPT = "waltz, piano, 240 bpm, 8 bars"
LOCALES = {"en": "en-GB", "de": "de", "es": "es-ES", "fr": "fr", "pt": "pt-BR", "ja": "ja", "zh": "zh-TW"}


class _Texts(Visitor):
    """What stands in messages as it is, between placeholders."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - fluent's own name
        self.texts += [line.strip() for line in node.value.splitlines()]


def sentences(language: str, topic: str) -> Iterator[str]:
    """Those of at least three words, or with a stop."""
    (file,) = [file for file in words.files(language) if file.stem == topic]
    visitor = _Texts()
    visitor.visit(FluentParser().parse(file.read_text(encoding="utf-8")))
    return (text for text in visitor.texts if len(text.split()) >= 3)


def all_of(message: Message) -> str:
    """Everything that can be read in it, buttons and pictures' descriptions too."""
    described = [file.description or "" for file in message.attachments]
    return "\n".join([message.text, *message.buttons, *described])


async def everything(discord: Discord, channel: Channel, person: Person) -> str:
    """All that she reads, from asking to deleting."""
    asked = await person.slash(channel, "compose", prompt=PROMPT)
    message = await asked.reply()
    read = [all_of(message)]
    await discord.until(lambda: message.attachments, seconds=60)
    read.append(all_of(message))
    for button in ("minstrel:details", "minstrel:delete"):
        pressed = await person.press(message, button)
        assert pressed.message is not None
        read.append(all_of(pressed.message))
    opened = await person.press(message, "minstrel:change")
    assert opened.modal is not None
    placeholders = [field.payload.get("placeholder", "") for field in opened.modal.fields]
    read += [opened.modal.title, *opened.modal.labels, *placeholders]
    read.append((await person.submit(opened.modal, {"words": "qwertz"})).text)
    return "\n".join(read)


async def test_each_language_has_all_of_it_in_its_own_words(tmp_path: Path):
    async with connected(tmp_path, songs_at_once=2) as (discord, _):
        guild = discord.add_guild()
        channel = guild.add_channel("songs")
        read = {
            language: await everything(discord, channel, guild.add_member(language, locale=locale))
            for language, locale in LOCALES.items()
        }
        assert set(read) == set(words.LANGUAGES)
        for one, other in combinations(read, 2):
            same = set(read[one].splitlines()) & set(read[other].splitlines()) - {PROMPT}
            shared = [line for line in same if sum(map(str.isalpha, line.split())) > 4]  # not "A 6 · Coda 2"
            assert not shared, f"{one} and {other}"
        english = [text for topic in ("asking", "faults") for text in sentences("en", topic)]
        assert any(text in read["en"] for text in english)
        for language in set(read) - {"en"}:
            assert [text for text in english if text in read[language]] == [], language
        assert discord.refused == []


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_line_and_the_progress_are_told_in_her_language(language: str, tmp_path: Path):
    composer = PlainComposer(holds_at=3)
    async with connected(tmp_path, composer=composer) as (discord, _):
        guild = discord.add_guild()
        channel, ann = guild.add_channel("songs"), guild.add_member("Ann", locale=LOCALES[language])
        said = words.of(language)
        first = await (await ann.slash(channel, "compose", prompt=PROMPT)).reply()
        await discord.until(composer.begun.is_set)
        await (await ann.slash(channel, "compose", prompt=PROMPT)).reply()
        third = await (await ann.slash(channel, "compose", prompt=PROMPT)).reply()
        for shown in (said("asking-place", place=2), said("asking-of-own", own=1), said("asking-rule-fair")):
            assert shown in third.text
        bars = said("asking-composing", bar="", bars=3, of=8).splitlines()[-1].strip()
        await discord.until(lambda: bars in first.text)
        await ann.press(first, "minstrel:cancel")
        await discord.until(lambda: said("asking-cancelled") in first.text)
        composer.go.set()
        await discord.until(lambda: third.attachments, seconds=60)


@pytest.mark.parametrize(
    ("hers", "chosen", "guilds", "spoken"),
    [
        ("fr", "de", "ja", "fr"),  # her own first
        ("pl", "de", "ja", "de"),  # then what moderators chose
        ("pl", None, "ja", "ja"),  # then as Discord shows the server
        ("pl", None, "fi", "en"),
        ("zh-TW", None, "en-US", "zh"),
        ("es-419", None, "en-US", "es"),
        ("en-GB", "de", "de", "en"),
    ],
)
async def test_whose_language_is_spoken(hers: str, chosen: str | None, guilds: str, spoken: str, tmp_path: Path):
    async with connected(tmp_path) as (discord, bot):
        guild = discord.add_guild(locale=guilds)
        channel, ann = guild.add_channel("songs"), guild.add_member("Ann", locale=hers)
        if chosen is not None:
            await bot.studio.guilds.alter(f"discord:{guild.id}", moderator="discord:1", language=chosen)
        message = await (await ann.slash(channel, "compose", prompt=PROMPT)).reply()
        assert words.of(spoken)("asking-brief") in message.text
        await discord.until(lambda: message.attachments, seconds=60)
        assert words.of(spoken)("asking-ready") in message.text


async def test_commands_are_described_in_the_languages_that_discord_shows(tmp_path: Path):
    async with connected(tmp_path) as (discord, _):
        compose = next(command for command in discord.commands if command["name"] == "compose")
        for part in (compose, *compose["options"]):
            told = part["description_localizations"]
            assert {"de", "es-ES", "es-419", "fr", "pt-BR", "ja", "zh-CN", "zh-TW"} <= set(told), part["name"]
            assert part["description"] not in told.values()
            assert all(len(text) <= 100 for text in told.values())
