"""A recap as a picture: the best liked songs, styles, moods day by day, and the busiest hours.

Nobody is named in it: a picture that was posted stays as it is, whatever a member asks to be forgotten later.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from bot import musical
from bot.recap.canvas import BACKGROUND, CALM, COLD, COLOURS, FAINT, GRID, HOT, LIVELY, PANEL, SOFT, Canvas, mixed
from bot.recap.recap import Day, Recap
from bot.words import Words

WIDTH, HEIGHT = 1280, 880

_MARGIN, _GAP = 32, 24
_MIDDLE = WIDTH / 2
_STYLES = 6
_MOST_ALT = 1000  # characters: Discord takes 1,024


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Of a panel, in pixels."""

    left: float
    top: float
    right: float
    bottom: float


def draw(words: Words, recap: Recap, server: str) -> bytes:
    """A PNG of `WIDTH` × `HEIGHT` pixels."""
    canvas = Canvas(WIDTH, HEIGHT)
    canvas.text((_MARGIN, 66), words("recap-title", server=server), 34, is_bold=True, width=WIDTH - 2 * _MARGIN)
    canvas.text((_MARGIN, 98), dates(words, recap), 17, SOFT)
    _figures(canvas, words, recap)
    for place, key, fill in (
        (_Place(left=_MARGIN, top=228, right=_MIDDLE - _GAP / 2, bottom=532), "recap-top", _songs),
        (_Place(left=_MIDDLE + _GAP / 2, top=228, right=WIDTH - _MARGIN, bottom=532), "recap-styles", _styles),
        (_Place(left=_MARGIN, top=556, right=_MIDDLE - _GAP / 2, bottom=848), "recap-moods", _moods),
        (_Place(left=_MIDDLE + _GAP / 2, top=556, right=WIDTH - _MARGIN, bottom=848), "recap-hours", _hours),
    ):
        canvas.box(place.left, place.top, place.right, place.bottom, PANEL, radius=12)
        inner = _Place(left=place.left + 20, top=place.top, right=place.right - 20, bottom=place.bottom)
        canvas.text((inner.left, place.top + 34), words(key), 18, is_bold=True, width=inner.right - inner.left)
        fill(canvas, words, recap, inner)
    return canvas.png()


def describe(words: Words, recap: Recap, server: str) -> str:
    """The picture in words, for those who do not see it: Discord's alternative text."""
    first, last = words.date(recap.first), words.date(recap.last)
    said = [words("recap-alt", server=server, first=first, last=last), *sentences(words, recap)]
    if recap.top:
        said.append(words("recap-alt-top", songs=words.list(song.title for song in recap.top)))
    if recap.styles:
        styles = [_share(words, musical.style(words, style), songs / recap.songs) for style, songs in recap.styles]
        said.append(words("recap-alt-styles", styles=words.list(styles[:_STYLES])))
    if recap.feelings:
        known = sum(songs for _, songs in recap.feelings)
        moods = (_share(words, musical.mood_name(words, one), songs / known) for one, songs in recap.feelings)
        said.append(words("recap-alt-moods", moods=words.list(moods)))
    text = " ".join(said)
    return text if len(text) <= _MOST_ALT else text[: _MOST_ALT - 1].rstrip() + "…"


def dates(words: Words, recap: Recap) -> str:
    return words("recap-dates", first=words.date(recap.first), last=words.date(recap.last))


def sentences(words: Words, recap: Recap) -> list[str]:
    """How much was made and heard, and when most of it."""
    said: list[str] = []
    if recap.songs:
        said.append(words("recap-said-songs", songs=recap.songs, length=words.duration(recap.music_seconds)))
    if recap.listeners:
        length = words.duration(recap.heard_seconds)
        said.append(words("recap-said-heard", members=recap.listeners, length=length))
    busiest = recap.busiest
    if busiest is not None:
        weekday = words.weekday(busiest.weekday)
        said.append(words("recap-said-busiest", weekday=weekday, hour=f"{busiest.hour}:00"))
    return said


def _share(words: Words, name: str, share: float) -> str:
    return words("recap-share", name=name, share=words.percent(share))


def _figures(canvas: Canvas, words: Words, recap: Recap) -> None:
    """Four numbers, each with what it counts."""
    tiles = (
        (recap.songs, "songs"),
        (round(recap.music_seconds / 60), "minutes"),
        (recap.listeners, "listeners"),
        (recap.likes, "likes"),
    )
    width = (WIDTH - 2 * _MARGIN - 3 * _GAP) / 4
    for place, (number, name) in enumerate(tiles):
        left = _MARGIN + place * (width + _GAP)
        canvas.box(left, 124, left + width, 204, PANEL, radius=12)
        wide = canvas.text((left + 20, 178), words("recap-number", number=number), 34, COLOURS[place], is_bold=True)
        canvas.text((left + 32 + wide, 176), words(f"recap-{name}", count=number), 16, SOFT, width=width - wide - 44)


def _songs(canvas: Canvas, words: Words, recap: Recap, place: _Place) -> None:
    left, top, right = place.left, place.top, place.right
    if not recap.top:
        canvas.text((left, top + 76), words("recap-nothing-liked"), 16, SOFT, width=right - left)
    most = max((song.likes for song in recap.top), default=1)
    for number, song in enumerate(recap.top):
        y = top + 72 + number * 47
        style = musical.style(words, song.style)
        canvas.text((left, y), words("recap-number", number=number + 1), 20, COLOURS[1], is_bold=True)
        canvas.text((left + 30, y - 4), song.title, 17, width=right - left - 130)
        canvas.text((left + 30, y + 15), style, 13, FAINT, width=right - left - 130)
        length = 70 * song.likes / most
        canvas.box(right - 84, y - 8, right - 84 + length, y + 4, COLOURS[3], radius=6)
        canvas.text((right, y + 3), words("recap-number", number=song.likes), 15, SOFT, align=1.0)


def _styles(canvas: Canvas, words: Words, recap: Recap, place: _Place) -> None:
    left, top, right = place.left, place.top, place.right
    shown = recap.styles[:_STYLES]
    most = max((songs for _, songs in shown), default=1)
    row = 232 / _STYLES
    for number, (style, songs) in enumerate(shown):
        y = top + 66 + number * row
        colour = COLOURS[min(number, len(COLOURS) - 1)]
        canvas.text((left, y), musical.style(words, style), 16, width=180)
        canvas.box(left + 190, y - 14, right - 56, y + 4, GRID, radius=9)
        length = (right - 56 - left - 190) * songs / most
        canvas.box(left + 190, y - 14, left + 190 + max(length, 18), y + 4, colour, radius=9)
        canvas.text((right, y), words.percent(songs / recap.songs), 16, SOFT, align=1.0)


def _moods(canvas: Canvas, words: Words, recap: Recap, place: _Place) -> None:
    """A dot a day: the higher the happier, the warmer in colour the livelier, the larger the more songs."""
    left, top, right = place.left, place.top, place.right
    high, low = top + 84, top + 236
    for y, pole in ((high, "happy"), ((high + low) / 2, None), (low, "sad")):
        canvas.line([(left + 76, y), (right, y)], GRID)
        if pole:
            canvas.text((left, y + 5), musical.mood_name(words, pole), 14, SOFT, width=70)
    most = max((day.songs for day in recap.days), default=1) or 1
    step = (right - left - 76) / len(recap.days)
    places = {
        number: (left + 76 + (number + 0.5) * step, (high + low) / 2 - day.valence * (low - high) / 2)
        for number, day in enumerate(recap.days)
        if day.valence is not None
    }
    canvas.line([*places.values()], FAINT, width=1.5)
    largest = min(20.0, step * 0.75)
    for number, at in places.items():
        day = recap.days[number]
        radius = max(4.0, largest * math.sqrt(day.songs / most))
        canvas.dot(at, radius + 2, PANEL)
        warmth = 0.5 + 0.75 * (day.arousal or 0.0)  # the average of a day is rarely at an end of the scale
        canvas.dot(at, radius, mixed(CALM, LIVELY, warmth))
    every = 1 if len(recap.days) <= 10 else 5
    for number, day in enumerate(recap.days):
        if (len(recap.days) - 1 - number) % every == 0:
            is_last = every > 1 and day.day == recap.last  # whose date would stand out of the panel
            x = right if is_last else left + 76 + (number + 0.5) * step
            canvas.text((x, low + 34), _day_name(words, day, every), 13, FAINT, align=1.0 if is_last else 0.5)
    _scale_of(canvas, words, right, top + 34)


def _day_name(words: Words, day: Day, every: int) -> str:
    return words.weekday(day.day.weekday(), is_short=True) if every == 1 else words.short_date(day.day)


def _scale_of(canvas: Canvas, words: Words, right: float, y: float) -> None:
    """What the colours mean."""
    wide = canvas.text((right, y), musical.mood_name(words, "energetic"), 13, FAINT, align=1.0)
    for place in range(24):
        x = right - wide - 10 - (24 - place) * 3
        canvas.box(x, y - 9, x + 3.5, y, mixed(CALM, LIVELY, place / 23))
    canvas.text((right - wide - 10 - 24 * 3 - 8, y), musical.mood_name(words, "calm"), 13, FAINT, align=1.0)


def _hours(canvas: Canvas, words: Words, recap: Recap, place: _Place) -> None:
    """The brighter, the more was asked for and listened to in that hour of the week."""
    most = max((count for day in recap.hours for count in day), default=0)
    left, x0, y0 = place.left, place.left + 60, place.top + 60
    wide, high = (place.right - x0) / 24, 26
    for weekday, counts in enumerate(recap.hours):
        y = y0 + weekday * (high + 3)
        canvas.text((left, y + 18), words.weekday(weekday, is_short=True), 13, SOFT, width=54)
        for hour, count in enumerate(counts):
            x = x0 + hour * wide
            colour = mixed(mixed(COLD, BACKGROUND, 0.2), HOT, math.sqrt(count / most)) if count else COLD
            canvas.box(x + 1, y, x + wide - 1, y + high, colour, radius=4)
    for hour in (0, 6, 12, 18):
        canvas.text((x0 + hour * wide + 2, y0 + 7 * (high + 3) + 16), f"{hour}:00", 13, FAINT)
