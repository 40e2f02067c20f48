"""A brief that nobody wrote: drawn from what its asker likes, else from what is liked where they ask, else by chance.

Of a taste it is a draw, too: the recommender's own, wide for who said little (Thompson, 1933), and then each aspect by
the Gumbel trick, so that the likeliest comes oftenest, and nothing that the style can be never. So whoever asks again
is surprised again, and all that is drawn says what it was drawn from.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from bot.discovery import features
from generation.brief import Brief, Mood, Seat
from generation.lexicon import favourites
from generation.lexicon.instrument_words import INSTRUMENTS, InstrumentWords
from generation.lexicon.moods import MOODS, MoodWords
from generation.lexicon.styles import STYLES, Style
from generation.reading import choose
from generation.reading.choices import Choices
from generation.reading.surprises import Aspect, Drawn, Said, Source
from generation.score import Role
from generation.theory import METERS, Key

_SHARPNESS = 2.0
"""How much a taste decides: what is liked a standard deviation more than usual is drawn e² times as often."""

_OWN_MOOD = 2.0
"""How much a style's own mood decides, a step of the circumplex from 0 to 1 being one."""

_SUITING = 1.5
"""How much better an instrument is that the style has anyway."""

_SECOND = 0.5  # chance of a second instrument
_CLEAR = 0.25
"""Of the largest liking that there is, for anything and for another of the sort: from there on a thing is liked."""

_USUAL_BPM = 110
_SLOW, _FAST = 90, 135  # bpm: up to, and from
_REFUSES_DRUMS = -1.0  # standard deviations


@dataclass(frozen=True, slots=True, kw_only=True)
class Leanings:
    """What is liked, as weights of a song's features, of which those of its brief come first: see `features.row`."""

    mean: NDArray[np.float64]  # (d,) as far as is known
    draw: NDArray[np.float64]  # (d,) one of those that may be so
    source: Source  # TASTE, or GUILD


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a surprise is drawn from."""

    leanings: Leanings | None = None  # None: nothing is known, or may be used
    averse: frozenset[str] = frozenset()  # styles that the asker does not want


CHANCE = Ground()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot:
    """What was drawn: for the reading, and to be said."""

    choices: Choices
    things: tuple[Drawn, ...]


def draw(said: Said, seed: int, ground: Ground = CHANCE) -> Lot:
    """What the words leave open, the same for the same seed. Styles that are refused, or not wanted, are not drawn."""
    return _Drawing(said, seed, ground).lot()


class _Drawing:
    def __init__(self, said: Said, seed: int, ground: Ground) -> None:
        self._said = said
        self._dice = np.random.default_rng((seed, 0x5EED))
        self._leanings = ground.leanings
        self._averse = ground.averse
        self._things: list[Drawn] = []

    def lot(self) -> Lot:
        style = self._style()
        mood = self._mood(style)
        return Lot(
            choices=Choices(
                style=style.name if self._is_open(Aspect.STYLE) else None,
                mood=mood.name if isinstance(mood, MoodWords) else None,
                bpm=self._bpm(style, mood) if self._is_open(Aspect.TEMPO) else None,
                key=self._mode(style, mood) if self._is_open(Aspect.MODE) else None,
                instruments=self._players(style) if self._is_open(Aspect.BAND) else None,
            ),
            things=tuple(self._things),
        )

    def _is_open(self, aspect: Aspect) -> bool:
        return aspect not in self._said.aspects

    # ------------------------------------------------------------------------------------------- aspects

    def _style(self) -> Style:
        said = self._said
        if said.brief is not None and not self._is_open(Aspect.STYLE):
            return STYLES[said.brief.style]
        names = [name for name in STYLES if name not in said.refused_styles and name not in self._averse]
        names = names or [name for name in STYLES if name not in said.refused_styles] or list(STYLES)
        rows = {name: _typical(name) for name in STYLES}
        usual = np.mean([*rows.values()], axis=0)
        effects = np.array([rows[name] - usual for name in names])
        strains = np.array([_strain(STYLES[name], said) for name in names])
        place = self._one_of(self._liking(effects) - strains)
        style = STYLES[names[place]]
        self._note(Aspect.STYLE, style.name, effects, place)
        return style

    def _mood(self, style: Style) -> MoodWords | Mood:
        """What was drawn, or said."""
        if self._said.brief is not None and not self._is_open(Aspect.MOOD):
            return self._said.brief.mood
        feelings = [one for one in MOODS if one.name in favourites.MOODS]
        effects = np.array([one.valence * _more("happy") + one.arousal * _more("lively") for one in feelings])
        distances = np.array([math.hypot(one.valence - style.valence, one.arousal - style.arousal) for one in feelings])
        place = self._one_of(self._liking(effects) - _OWN_MOOD * distances)
        self._note(Aspect.MOOD, feelings[place].name, effects, place)
        return feelings[place]

    def _bpm(self, style: Style, mood: MoodWords | Mood) -> int:
        livelier = choose.liveliness(style, Mood(mood.valence, mood.arousal))
        pull = math.tanh(self._pull("fast") / _SHARPNESS)
        bpm = choose.bpm(style, 0.5 * livelier + 0.7 * pull + float(self._dice.normal(0, 0.3)))
        name = "slow" if bpm <= _SLOW else "fast" if bpm >= _FAST else "medium"
        self._note_pole(Aspect.TEMPO, name, (bpm >= _FAST) - float(bpm <= _SLOW), "fast")
        return bpm

    def _mode(self, style: Style, mood: MoodWords | Mood) -> str:
        usual = min(max(style.minor, 0.05), 0.95)
        odds = math.log(usual / (1 - usual)) - 2 * mood.valence - self._pull("major")
        name = "minor" if self._dice.random() < 1 / (1 + math.exp(-odds)) else "major"
        self._note_pole(Aspect.MODE, name, 1.0 if name == "major" else -1.0, "major")
        return name

    def _players(self, style: Style) -> str:
        own = _programs(style)
        players = [one for one in _soloists() if not set(one.programs) & self._said.refused_programs]
        if not players:
            return ""
        effects = np.array([_more(_family(one)) for one in players])
        suits = np.array([_SUITING * bool(own & set(one.programs)) for one in players])
        scores = self._liking(effects) + suits + self._dice.gumbel(size=len(players))
        count = 1 + int(self._dice.random() < _SECOND)
        order = list(dict.fromkeys(int(place) for place in np.argsort(-scores)))[:count]
        for place in order:
            self._note(Aspect.BAND, players[place].name, effects, place)
        names = [players[place].name for place in order]
        if self._said.drums is None and Role.DRUMS in style.band and self._pull("drums") < _REFUSES_DRUMS:
            names.append("no drums")
            self._note_pole(Aspect.BAND, "no drums", -1.0, "drums")
        return ", ".join(names)

    # ------------------------------------------------------------------------------------------- liking

    def _liking(self, effects: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) of things by their rows (n, d) in features, in units of `_SHARPNESS` a standard deviation."""
        if self._leanings is None:
            return np.zeros(len(effects))
        liked = effects @ self._leanings.draw[: effects.shape[1]]
        spread = float(liked.std())
        return np.zeros(len(effects)) if spread < 1e-12 else _SHARPNESS * (liked - liked.mean()) / spread

    def _pull(self, trait: str) -> float:
        """How much more of a trait is liked, in the units of `_liking`, beside all other traits."""
        if self._leanings is None:
            return 0.0
        each = {name: float(effect @ self._leanings.draw[: len(effect)]) for name, effect in _effects().items()}
        spread = math.sqrt(sum(liked**2 for liked in each.values()) / len(each))
        return 0.0 if spread < 1e-12 else _SHARPNESS * each[trait] / spread

    def _one_of(self, scores: NDArray[np.float64]) -> int:
        """A place, by chances that are as the exponentials of the scores."""
        return int((scores + self._dice.gumbel(size=len(scores))).argmax())

    def _note(self, aspect: Aspect, name: str, effects: NDArray[np.float64], place: int) -> None:
        """That it was drawn, of what has these effects (n, d); and from what, as far as is known of the asker."""
        self._things.append(Drawn(aspect=aspect, name=name, source=self._source(effects, place)))

    def _source(self, effects: NDArray[np.float64], place: int) -> Source:
        if self._leanings is None:
            return Source.CHANCE
        mean = self._leanings.mean
        liked = effects @ mean[: effects.shape[1]]
        liked -= liked.mean()
        clear = _CLEAR * max(abs(float(effect @ mean[: len(effect)])) for effect in _effects().values())
        if liked[place] >= max(clear, _CLEAR * liked.max()) and liked[place] > 0:
            return self._leanings.source
        is_known = float(abs(liked).max()) >= clear > 0
        return Source.CHANGE if is_known and self._leanings.source is Source.TASTE else Source.CHANCE

    def _note_pole(self, aspect: Aspect, name: str, value: float, trait: str) -> None:
        """The same of what lies between two poles."""
        self._note(aspect, name, np.array([value * _more(trait), -value * _more(trait)]), 0)


def _strain(style: Style, said: Said) -> float:
    """How badly a style suits what was said, in units of chance's own exponent."""
    strain, brief = 0.0, said.brief
    if brief is None:
        return strain
    if Aspect.MOOD in said.aspects:
        strain += 1.5 * math.hypot(style.valence - brief.mood.valence, style.arousal - brief.mood.arousal)
    if Aspect.TEMPO in said.aspects:
        slow, usual, fast = style.bpm
        strain += 6 * max(0.0, math.log2(slow / brief.bpm), math.log2(brief.bpm / fast))
        for heard in brief.heard:
            if heard.kind == "tempo_word":
                wrong = (heard.value == "fast") - (heard.value == "slow")
                strain += 2 * max(0.0, -wrong * math.log2(usual / _USUAL_BPM))
    if Aspect.BAND in said.aspects:
        names = {heard.value for heard in brief.heard if heard.kind == "instrument"}
        asked = {program for one in INSTRUMENTS if one.name in names for program in one.programs}
        own = _programs(style)
        strain += 1.0 * bool(asked and not asked & own)
    if said.drums is False and Role.DRUMS in style.band and Role.DRUMS not in style.optional:
        strain += 1.0
    return strain


def _programs(style: Style) -> set[int]:
    """Of all whom the style may have, but for drums, whose program means nothing."""
    return {program for role, programs in style.band.items() if role is not Role.DRUMS for program in programs}


@cache
def _typical(style: str) -> NDArray[np.float64]:
    """(d,) the features of a style's song as it mostly is."""
    own = STYLES[style]
    return features.row(
        replace(
            _NEUTRAL,
            style=style,
            mood=Mood(own.valence, own.arousal),
            bpm=own.bpm[1],
            meter=own.meters[0],
            key=Key("C", "minor" if own.minor > 0.5 else "major"),
            band=tuple(Seat(role, own.band[role][0]) for role in Role if role in own.band and role not in own.optional),
        )
    )


_NEUTRAL = Brief(
    style=next(iter(STYLES)),
    mood=Mood(0.0, 0.0),
    bpm=_USUAL_BPM,
    meter=METERS[0],
    key=Key("C", "major"),
    band=(Seat(Role.BASS, 33),),
    bars=32,
)


def _more(trait: str) -> NDArray[np.float64]:
    """(d,) what one more of it changes in a song's features."""
    return _effects()[trait]


@cache
def _effects() -> dict[str, NDArray[np.float64]]:
    """By what is drawn beside the style: a pole of a mood, of tempo and mode, drums, and families of instruments."""
    usual = features.row(_NEUTRAL)
    briefs = {
        "happy": replace(_NEUTRAL, mood=Mood(1.0, 0.0)),
        "lively": replace(_NEUTRAL, mood=Mood(0.0, 1.0)),
        "fast": replace(_NEUTRAL, bpm=2 * _USUAL_BPM),
        "drums": replace(_NEUTRAL, band=(Seat(Role.DRUMS, 0), *_NEUTRAL.band)),
        **{
            family: replace(_NEUTRAL, band=(*_NEUTRAL.band, Seat(Role.LEAD, programs[0])))
            for family, programs in features.FAMILIES.items()
        },
    }
    effects = {name: features.row(brief) - usual for name, brief in briefs.items()}
    minor = features.row(replace(_NEUTRAL, key=Key("C", "minor")))
    return {**effects, "major": (usual - minor) / 2}


@cache
def _soloists() -> tuple[InstrumentWords, ...]:
    """Who may be drawn: what people ask for most, but for what only accompanies, and for voices, who have no words."""
    by_name = {one.name: one for one in INSTRUMENTS}
    return tuple(by_name[name] for name in favourites.INSTRUMENTS if name not in {"drums", "bass", "voice", "choir"})


def _family(player: InstrumentWords) -> str:
    return next(name for name, programs in features.FAMILIES.items() if player.programs[0] in programs)
