"""Turns the words found in a prompt into wishes of style, mood and tempo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from generation.brief import MAX_BPM, MIN_BPM, Mood
from generation.lexicon import style_words
from generation.lexicon.artists import Artist
from generation.lexicon.grammar import Ensemble, TempoWords
from generation.lexicon.moods import MoodWords
from generation.lexicon.styles import Style
from generation.reading import choose
from generation.reading import ear as ears
from generation.reading.ear import Ear
from generation.reading.phrases import Match, Meaning, StyleMeant, key, weak_moods
from generation.theory import Meter

_M = TypeVar("_M", bound=Meaning)


def first(match: Match, kind: type[_M]) -> _M | None:
    """The meaning of that kind, if the match has one."""
    return next((meaning for meaning in match.meanings if isinstance(meaning, kind)), None)


# Style


@dataclass(frozen=True, slots=True)
class StyleWish:
    """The style that was named, with the meter its word implies, and styles that were refused."""

    style: str | None = None
    meter: Meter | None = None
    refused: frozenset[str] = frozenset()


def style(ear: Ear, matches: Sequence[Match], *, is_calm: bool) -> StyleWish:
    """The most telling style's word wins; of equals that stand together the last, else the first.

    `is_calm`: the rest of the prompt asks for something slow or calm, which makes jazz a jazz ballad.
    """
    all_tokens = ears.tokens(ear.text.folded)
    named = [
        (match, meant) for match in matches if (meant := first(match, StyleMeant)) and not _is_thing(match, all_tokens)
    ]
    refused = frozenset(meant.style for match, meant in named if match.denied and not match.moderated)
    for match, meant in named:
        if match.denied:
            ear.hear(match.start, match.end, f"not {meant.style}")
    wanted = [(match, meant) for match, meant in named if not match.denied and meant.style not in refused]
    if not wanted:
        return StyleWish(refused=refused)
    chosen_match, chosen = _most_telling(wanted, all_tokens)
    waltzes = [match for match, meant in wanted if meant.style == "waltz"]
    meter = chosen.meter or (Meter(3, 4) if waltzes and chosen.style != "waltz" else None)
    named_style = chosen.style
    if chosen.style == "swing" and is_calm and "swing" not in ear.text.folded:
        chosen = StyleMeant("jazz ballad", chosen.meter)
    if first(chosen_match, Ensemble) is None:  # an ensemble says so itself
        ear.hear(chosen_match.start, chosen_match.end, f"style: {chosen.style}")
    if waltzes and chosen.style != "waltz":
        ear.hear(waltzes[0].start, waltzes[0].end, "meter: 3/4")
    _remark_on_others(ear, wanted, chosen.style, named_style)
    return StyleWish(chosen.style, meter, refused)


_ARTICLES = frozenset("a an the my our your his her their this that old empty little".split())
_AFTER_THINGS = frozenset("on in by at of near that where with and for from is was full . , ! ? ; :".split())


def _is_thing(match: Match, all_tokens: Sequence[ears.Token]) -> bool:
    """Whether a style's word means a thing here: "a rock in the sea", but not "a rock song"."""
    if match.first != match.last or all_tokens[match.first].text not in style_words.THINGS:
        return False
    before = all_tokens[match.first - 1].text if match.first else ""
    after = all_tokens[match.last + 1].text if match.last + 1 < len(all_tokens) else "."
    return before in _ARTICLES and after in _AFTER_THINGS


def _most_telling(wanted: list[tuple[Match, StyleMeant]], all_tokens: Sequence[ears.Token]) -> tuple[Match, StyleMeant]:
    strong = [entry for entry in wanted if not entry[1].weak] or wanted
    chosen = strong[0]
    for following in strong[1:]:
        between = [token.text for token in all_tokens[chosen[0].last + 1 : following[0].first]]
        if between and between[0] not in {"but", "aber", "pero", "mais", "mas"}:
            break
        chosen = following  # the last of "jazz hip-hop" is the noun; "polka but metal" is metal
    return chosen


def _remark_on_others(ear: Ear, wanted: list[tuple[Match, StyleMeant]], chosen: str, named: str) -> None:
    others = dict.fromkeys(
        meant.style for _, meant in wanted if not meant.weak and meant.style not in {chosen, named, "waltz"}
    )
    if others:
        ear.remark("one_style", style=chosen, others=tuple(others))


# Artists

_CUES_BEFORE = frozenset("like by of la inspired style à wie von im stil como estilo comme de par 像".split())
_CUES_AFTER = frozenset("style type esque inspired ish vibes vibe beat sound 風 风格 風格 っぽい".split())


def artist_style(ear: Ear, matches: Sequence[Match], named_style: str | None) -> str | None:
    """The general style of an artist who was named, with the remark that nobody is imitated."""
    all_tokens = ears.tokens(ear.text.folded)
    for match in matches:
        artist = first(match, Artist)
        if artist is None or (artist.ambiguous and not _has_cue(match, all_tokens)):
            continue
        name, style_name = artist.names[0], named_style or artist.style
        ear.use(match.start, match.end)
        if artist.classic:
            ear.hear(match.start, match.end, f"style: {style_name} (the manner of {name}'s time)")
        else:
            ear.remark("artist_in_style" if named_style else "artist", artist=name, style=style_name)
            if not named_style:
                ear.hear(match.start, match.end, f"style: {style_name}")
        return style_name
    return None


def is_artist(match: Match, all_tokens: Sequence[ears.Token]) -> bool:
    """Whether the match is an artist's name here."""
    artist = first(match, Artist)
    return artist is not None and (not artist.ambiguous or _has_cue(match, all_tokens))


def _has_cue(match: Match, all_tokens: Sequence[ears.Token]) -> bool:
    before = [token.text for token in all_tokens[max(0, match.first - 2) : match.first]]
    if before[-1:] in (["the"], ["a"]):
        before.pop()
    after = [token.text for token in all_tokens[match.last + 1 : match.last + 2]]
    return bool(_CUES_BEFORE & set(before[-1:])) or bool(_CUES_AFTER & set(after))


# Mood


def mood(ear: Ear, matches: Sequence[Match]) -> Mood | None:
    """The mean of the moods that were named. Weather and seasons count only where no feeling was named."""
    named = [(match, meant) for match in matches if (meant := first(match, MoodWords))]
    weak = weak_moods()
    feelings = [entry for entry in named if key(ear.text.plain[entry[0].start : entry[0].end]) not in weak] or named
    if not feelings:
        return None
    points: list[Mood] = []
    said_before: set[str] = set()
    for match, meant in feelings:
        point, said = _felt(match, meant)
        points.append(point)
        if said in said_before:
            continue
        said_before.add(said)
        ear.hear(match.start, match.end, f"mood: {said}")
    return Mood(
        round(sum(point.valence for point in points) / len(points), 2),
        round(sum(point.arousal for point in points) / len(points), 2),
    )


def _felt(match: Match, meant: MoodWords) -> tuple[Mood, str]:
    if match.denied:
        factor = 0.4 if match.moderated else -0.5
        said = f"not {'too ' if match.moderated else ''}{meant.name}"
    else:
        factor = match.strength
        said = {0.5: "slightly ", 1.3: "very "}.get(match.strength, "") + meant.name
    return Mood(_limited(meant.valence * factor), _limited(meant.arousal * factor)), said


def _limited(coordinate: float) -> float:
    return min(1.0, max(-1.0, coordinate))


# Tempo


_MARK_REACH = 0.25  # an Italian mark may leave the style's range of tempo by this much


@dataclass(frozen=True, slots=True)
class TempoWish:
    """Words for the tempo: how far from the style's usual one, and what an Italian mark stands for (or 0)."""

    level: float
    mark_bpm: int
    said: tuple[tuple[Match, str], ...]


def tempo(ear: Ear, matches: Sequence[Match]) -> TempoWish | None:
    """The tempo that was asked for in words, which pull together: "fast" and "slow" meet in the middle."""
    named = [(match, meant) for match in matches if (meant := first(match, TempoWords))]
    named = [entry for entry in named if first(entry[0], MoodWords) is None] or named
    if not named:
        return None
    levels: list[float] = []
    said: list[tuple[Match, str]] = []
    for match, meant in named:
        if match.denied:
            levels.append(meant.level * (0.25 if match.moderated else -0.4))
            said.append((match, f"not {'too ' if match.moderated else ''}{meant.name}"))
        else:
            levels.append(meant.level * match.strength)
            said.append((match, {0.5: "slightly ", 1.3: "very "}.get(match.strength, "") + meant.name))
    plain = [meant.level for match, meant in named if not match.denied]
    if plain and min(plain) < -0.5 and max(plain) > 0.5:
        ear.remark("slow_and_fast")
    marks = [meant.bpm for match, meant in named if meant.bpm and not match.denied]
    level = sum(levels) / len(levels)
    return TempoWish(level, marks[0] if len(marks) == len(named) == 1 else 0, tuple(said))


def bpm(of: Style, wish: TempoWish) -> int:
    """The tempo in a style that was wished for in words."""
    level = choose.bpm(of, wish.level)
    if wish.mark_bpm:
        slowest, fastest = of.bpm[0] * (1 - _MARK_REACH), of.bpm[2] * (1 + _MARK_REACH)
        level = round(min(max(wish.mark_bpm, slowest), fastest))
    return min(max(level, MIN_BPM), MAX_BPM)
