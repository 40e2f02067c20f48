"""Trends as a picture: a row for each style and mood with its share week by week, and next week's range beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot import musical
from bot.recap.canvas import COLOURS, FAINT, GRID, PANEL, SOFT, Canvas, Point, mixed
from bot.recap.trends import OTHERS, Ahead, Trend, Trends
from bot.words import Words

WIDTH = 1280

_MARGIN, _GAP = 32, 24
_TOP, _ROW = 126, 88
_HEAD, _FOOT = 60, 40
_NAMES, _AHEAD, _FIGURES = 150, 76, 104  # wide
_PLOT = 62  # high
_MOST_ALT = 1000  # characters: Discord takes 1,024

Named = tuple[str, Trend]


def draw(words: Words, trends: Trends, server: str) -> bytes:
    """A PNG that is `WIDTH` pixels wide, and as high as the rows need."""
    rows = max(len(trends.styles), len(trends.moods), 1)
    bottom = _TOP + _HEAD + rows * _ROW + _FOOT
    canvas = Canvas(WIDTH, bottom + _MARGIN)
    canvas.text((_MARGIN, 66), words("trends-title", server=server), 34, is_bold=True, width=WIDTH - 2 * _MARGIN)
    weeks = words("trends-weeks", weeks=len(trends.songs))
    canvas.text((_MARGIN, 98), weeks, 17, SOFT, width=WIDTH - 2 * _MARGIN)
    middle = WIDTH / 2
    for left, right, key, shown in (
        (_MARGIN, middle - _GAP / 2, "trends-styles", styles(words, trends)),
        (middle + _GAP / 2, WIDTH - _MARGIN, "trends-moods", moods(words, trends)),
    ):
        canvas.box(left, _TOP, right, bottom, PANEL, radius=12)
        canvas.text((left + 20, _TOP + 36), words(key), 18, is_bold=True, width=200)
        _panel(canvas, words, trends, shown, (left + 20, right - 20))
    return canvas.png()


def describe(words: Words, trends: Trends, server: str) -> str:
    """The picture in words: Discord's alternative text. What there is no room for is left out."""
    text = words("trends-alt", server=server)
    for one in (*styles(words, trends), *moods(words, trends)):
        more = f"{text} {line(words, one, key='trends-alt-line')}"
        if len(more) > _MOST_ALT:
            break
        text = more
    return text


def styles(words: Words, trends: Trends) -> list[Named]:
    """By the names that people give them."""
    return [(_others(words, trend) or musical.style(words, trend.name), trend) for trend in trends.styles]


def moods(words: Words, trends: Trends) -> list[Named]:
    """The same."""
    return [(_others(words, trend) or musical.mood_name(words, trend.name), trend) for trend in trends.moods]


def line(words: Words, named: Named, *, key: str = "trends-line") -> str:
    """A trend in a sentence of this key, with its range if there is one."""
    name, trend = named
    values = {"name": name, "now": words.percent(trend.now)}
    if trend.ahead is None:
        return words(f"{key}-now", **values)
    low, high, expected = (words.percent(one) for one in (trend.ahead.low, trend.ahead.high, trend.ahead.expected))
    return words(key, **values, expected=expected, low=low, high=high)


def _others(words: Words, trend: Trend) -> str | None:
    return words("trends-others") if trend.name == OTHERS else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A trend's curve on the canvas."""

    trend: Trend
    colour: str
    first: float  # x of the first week
    last: float  # and of the last
    base: float  # y of nothing
    most: float  # the share that is as high as the row

    def y(self, share: float) -> float:
        return self.base - _PLOT * share / self.most


def _panel(canvas: Canvas, words: Words, trends: Trends, shown: Sequence[Named], sides: tuple[float, float]) -> None:
    """All rows on one scale, so that they can be compared."""
    if not shown:
        return
    left, right = sides
    first, last = left + _NAMES, right - _FIGURES - _AHEAD
    shares = [share for _, trend in shown for share in trend.shares if share is not None]
    most = max([*shares, *(trend.ahead.high for _, trend in shown if trend.ahead)])
    for place, (name, trend) in enumerate(shown):
        base = _TOP + _HEAD + place * _ROW + _PLOT + 8
        colour = COLOURS[-1] if trend.name == OTHERS else COLOURS[place]
        canvas.text((left, base - 24), name, 17, is_bold=True, width=_NAMES - 12)
        canvas.line([(first, base), (last + _AHEAD, base)], GRID)
        row = _Row(trend=trend, colour=colour, first=first, last=last, base=base, most=most)
        newest = _curve(canvas, row)
        if trend.ahead is None:
            canvas.text((right, base - 20), words.percent(trend.now), 20, is_bold=True, align=1.0)
            continue
        _fan(canvas, row, trend.ahead, newest)
        low, high = words.percent(trend.ahead.low), words.percent(trend.ahead.high)
        canvas.text((right, base - 26), words.percent(trend.ahead.expected), 20, is_bold=True, align=1.0)
        canvas.text((right, base - 6), words("trends-range", low=low, high=high), 13, SOFT, align=1.0)
    y = _TOP + _HEAD + len(shown) * _ROW + 16
    if len(trends.songs) > 1:
        since = trends.until - timedelta(weeks=len(trends.songs))
        canvas.text((first, y), words.short_date(since.date()), 13, FAINT)
    canvas.text((last, y), words("trends-now"), 13, FAINT, align=0.5)
    if trends.is_foretold:
        canvas.text((right, y), words("trends-next"), 13, FAINT, align=1.0)


def _curve(canvas: Canvas, row: _Row) -> Point:
    """The weeks that had songs; returns the newest one's point."""
    shares = row.trend.shares
    step = (row.last - row.first) / max(len(shares) - 1, 1)
    points = [
        (row.last - (len(shares) - 1 - week) * step, row.y(share))
        for week, share in enumerate(shares)
        if share is not None
    ]
    canvas.area([(points[0][0], row.base), *points, (points[-1][0], row.base)], mixed(PANEL, row.colour, 0.22))
    canvas.line(points, row.colour, width=2)
    canvas.dot(points[-1], 4, row.colour)
    return points[-1]


def _fan(canvas: Canvas, row: _Row, ahead: Ahead, newest: Point) -> None:
    """From the newest week's point to what is expected, and to both ends of its range."""
    x = row.last + _AHEAD - 10
    canvas.area([newest, (x, row.y(ahead.high)), (x, row.y(ahead.low))], mixed(PANEL, row.colour, 0.38))
    canvas.line([newest, (x, row.y(ahead.expected))], mixed(PANEL, row.colour, 0.8), width=1.5)
    canvas.line([(x, row.y(ahead.high)), (x, row.y(ahead.low))], row.colour, width=3)
    canvas.dot((x, row.y(ahead.expected)), 6, row.colour)
