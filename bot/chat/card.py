"""A song as a message: what was heard, where it stands, and what can be pressed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import discord
from discord.utils import escape_markdown

from bot import musical
from bot.chat.buttons import SongButton, Verb
from bot.explained import failure, waiting
from bot.song import Song
from bot.wish import Wish
from bot.words import Words
from generation import form
from generation.brief import Brief
from generation.score import Section
from storage.kinds import Status

_COLOURS = {
    Status.QUEUED: 0x8A8F98,
    Status.COMPOSING: 0x4C7DD9,
    Status.RENDERING: 0x4C7DD9,
    Status.READY: 0x2E9E6B,
    Status.FAILED: 0xC8553D,
    Status.CANCELLED: 0x8A8F98,
}
_CELLS = 12
_LONGEST_TITLE = 200
_LONGEST_FIELD = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a message shows beside its files."""

    embed: discord.Embed
    view: discord.ui.View

    @property
    def shape(self) -> tuple[Any, ...]:
        """Equal for cards that look the same: only what changed is sent."""
        return (self.embed.to_dict(), self.view.to_components())


def of(words: Words, song: Song, *, notes: tuple[str, ...] = ()) -> Card:
    """The song at this moment. `notes` are sentences about its files."""
    embed = _embed(song.title, _with(musical.made(words, song.edit), _standing(words, song)), _COLOURS[song.status])
    if song.status in {Status.FAILED, Status.CANCELLED}:
        return Card(embed=embed, view=_view(words, song))
    _add_brief(words, embed, song.brief, with_form=song.status is Status.READY and is_planned(song))
    if notes:
        embed.add_field(name=words("asking-notes"), value=_fitted("\n".join(notes)), inline=False)
    if song.status is Status.READY:
        embed.set_footer(text=words("asking-footer-ready", seed=str(song.seed), id=song.id))
    else:
        embed.set_footer(text=words("asking-footer", id=song.id))
    return Card(embed=embed, view=_view(words, song))


def of_wish(words: Words, wish: Wish) -> Card:
    """What was heard, while the wish is being written down."""
    made = musical.made(words, wish.editing and wish.editing.to_json())
    embed = _embed(_title(wish.prompt), _with(made, words("asking-writing-down")), _COLOURS[Status.QUEUED])
    _add_brief(words, embed, wish.brief, with_form=False)
    return Card(embed=embed, view=discord.ui.View())


def deleted(words: Words, title: str) -> Card:
    """What is left of a song that was deleted."""
    return Card(embed=_embed(title, words("asking-deleted"), _COLOURS[Status.CANCELLED]), view=discord.ui.View())


def line(words: Words, song: Song) -> str:
    """The song in one line: its title, style, tempo and length."""
    return words(
        "asking-line",
        title=escape_markdown(song.title),
        style=musical.style(words, song.brief.style),
        bpm=song.brief.bpm,
        length=words.duration(song.brief.seconds),
    )


def described(words: Words, song: Song) -> str:
    """The alternative text of the song's picture."""
    return words(
        "asking-picture",
        title=song.title,
        instruments=musical.band(words, song.brief),
        bars=song.brief.bars,
        length=words.duration(song.brief.seconds),
    )[:_LONGEST_FIELD]


def _title(prompt: str) -> str:
    from bot.song import title

    return title(prompt)


def _embed(title: str, standing: str, colour: int) -> discord.Embed:
    return discord.Embed(title=escape_markdown(title)[:_LONGEST_TITLE], description=standing, colour=colour)


def _with(made: str | None, standing: str) -> str:
    """Where a song stands, below how it was made of other music."""
    return standing if made is None else f"*{made}*\n{standing}"


def _standing(words: Words, song: Song) -> str:
    match song.status:
        case Status.QUEUED:
            return words("asking-queued") if song.wait is None else waiting(words, song.wait)
        case Status.COMPOSING:
            bars, of_bars = (song.progress.bars, song.progress.of) if song.progress else (0, song.brief.bars)
            return words("asking-composing", bar=_bar(bars, of_bars), bars=bars, of=of_bars)
        case Status.RENDERING:
            return words("asking-rendering", bar=_bar(1, 1))
        case Status.READY:
            return words("asking-ready")
        case Status.FAILED:
            return _failure(words, song)
        case Status.CANCELLED:
            return words("asking-cancelled")


def _failure(words: Words, song: Song) -> str:
    if song.error is None:
        return words("asking-failed")
    message, hint = failure(words, song.error)
    return f"{words('asking-failed')}\n{message} {hint}"


def _bar(done: int, of: int) -> str:
    filled = round(_CELLS * done / max(of, 1))
    return "▰" * filled + "▱" * (_CELLS - filled)


def _add_brief(words: Words, embed: discord.Embed, brief: Brief, *, with_form: bool) -> None:
    embed.add_field(name=words("asking-brief"), value=_fitted(summary(words, brief)), inline=False)
    heard = [musical.heard(words, one) for one in brief.heard]
    if heard:
        embed.add_field(name=words("asking-heard"), value=_fitted("\n".join(heard)), inline=False)
    if brief.remarks:
        embed.add_field(
            name=words("asking-remarks"), value=_fitted("\n".join(musical.remarks(words, brief))), inline=False
        )
    if with_form:
        embed.add_field(name=words("asking-form"), value=_fitted(sections(words, brief)), inline=False)


def summary(words: Words, brief: Brief) -> str:
    """The whole brief in two lines: style, mood, tempo, key, meter, length; who plays."""
    return words(
        "asking-summary",
        style=musical.style(words, brief.style),
        mood=musical.mood(words, brief.mood),
        bpm=brief.bpm,
        key=musical.key(words, brief.key),
        meter=str(brief.meter),
        bars=brief.bars,
        length=words.duration(brief.seconds),
        instruments=musical.band(words, brief),
    )


def is_planned(song: Song) -> bool:
    """Whether its form follows from its brief: music that is edited or brought has one of its own."""
    return song.edit is None


def sections(words: Words, brief: Brief) -> str:
    """The form, section by section with its bars: Intro 4 · A 8 · A 8 · B 8 · Coda 4."""
    runs: list[list[Any]] = []
    for bar in form.plan(brief.bars, period=form.period(brief.chords, brief.bars)):
        if bar.number == 0 or not runs:
            runs.append([bar.section, 0])
        runs[-1][1] += 1
    names = {Section.INTRO: words("asking-intro"), Section.OUTRO: words("asking-coda")}
    return " · ".join(f"{names.get(section, section.name)} {bars}" for section, bars in runs)


def _fitted(text: str) -> str:
    """Whole lines, as many as a field has room for."""
    if len(text) <= _LONGEST_FIELD:
        return text
    cut = text[: _LONGEST_FIELD - 2]
    return cut[: cut.rfind("\n")] + "\n…" if "\n" in cut else cut + "…"


_VERBS = {
    Status.QUEUED: (Verb.CANCEL,),
    Status.COMPOSING: (Verb.CANCEL,),
    Status.RENDERING: (Verb.CANCEL,),
    Status.READY: (
        Verb.VARY,
        Verb.EXTEND,
        Verb.CHANGE,
        Verb.AGAIN,
        Verb.TOOLS,
        Verb.MIDI,
        Verb.DETAILS,
        Verb.DELETE,
    ),
    Status.FAILED: (Verb.RETRY, Verb.DELETE),
    Status.CANCELLED: (Verb.AGAIN,),
}


def _view(words: Words, song: Song) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for verb in _VERBS[song.status]:
        view.add_item(SongButton(verb, song.id, words))
    return view
