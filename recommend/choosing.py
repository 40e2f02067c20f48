"""Which mix of terms predicts best: tried on opinions that are held out, before all are learnt from.

Of the likes a tenth is hidden, and a tenth of the items with all that was said of them, so that new items are tried,
too. Where too little is known to tell a better mix from a lucky one, the usual one stays.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from recommend.collaboration import Collaboration, Mix
from recommend.factors import Factors, Shape
from recommend.neighbours import Neighbours
from recommend.opinions import Floats
from recommend.taste import Taste
from recommend.terms import Weights, fading, own
from recommend.told import Told

FEWEST_LIKES = 400
"""Held-out likes below which nothing is chosen."""

_LISTENERS = 1_000
"""That are asked, at most."""

_LEARNT = 30_000
"""Listeners that are learnt from while trying, at most."""

_ITEMS = 20_000
"""Items that are tried, at most."""

_CANDIDATES = 4_000
"""Items among which the hidden ones have to be found, at most."""

_BEST = 10
_BETTER = 1.01
_SURE = 1.5
"""Times as good as before, and standard errors of the difference over the listeners, at least: less may be luck."""

_SHAPES = (
    {"regularization": 0.01},
    {"regularization": 0.06},
    {"unobserved": 0.03},
    {"unobserved": 0.3},
)
_DAMPINGS = (200.0, 20.0, 50.0, 400.0, 1000.0)
_SHARES = (0.5, 0.25, 0.75, 0.0, 1.0)
_TIMES = (0.1, 0.3, 1.0, 3.0)
_CROWDS = (2.0, 5.0, 10.0, 20.0)
"""What is tried; of a term's weight, as a multiple of its usual one."""

_FIRST = 5
"""Likes of a listener of whom little is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What predicts best."""

    mix: Mix = Mix()  # noqa: RUF009 - frozen
    warm: Weights = Weights()  # noqa: RUF009 - frozen
    cold: Weights = Weights()  # noqa: RUF009 - frozen: of items that nobody rated
    crowd: float = 0.0  # what it counts how many like an item, for a listener who has said nothing yet


@dataclass(frozen=True, slots=True, eq=False)
class Items:
    """What is known of the items besides opinions."""

    ids: NDArray[np.int64]  # (m,)
    basis: Floats  # (m, D)
    directions: Floats  # (m, d)


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """A listener, what is known, and what is to be found."""

    rows: NDArray[np.intp]  # (a,) items of known opinions
    strengths: NDArray[np.float64]  # (a,)
    times: NDArray[np.float64]  # (a,)
    hidden: NDArray[np.intp]  # items that are liked
    candidates: NDArray[np.intp]  # (c,)


def choose(told: Told, items: Items) -> Choice:
    """The mix, and the terms' weights for known items and for new ones."""
    told, items = _thinned(told, items)
    secret = np.random.default_rng(1)
    new = secret.random(told.items) < 0.1
    hidden = (told.strengths > 0) & (secret.random(len(told.users)) < 0.1)
    of_new = new[told.rows]
    known = told.some(~(hidden | of_new))
    warm = _questions(told, hidden & ~of_new, ~(hidden | of_new), np.flatnonzero(~new), secret)
    cold = _questions(told, (told.strengths > 0) & of_new, ~(hidden | of_new), np.flatnonzero(new), secret)
    if sum(len(question.hidden) for question in warm) < FEWEST_LIKES:
        return Choice()
    return _Trial(known, items, warm, cold).choice()


class _Trial:
    def __init__(self, known: Told, items: Items, warm: list[Question], cold: list[Question]) -> None:
        self._known, self._items, self._warm, self._cold = known, items, warm, cold
        self._matrices, self._likes = known.matrices(), known.likes()
        self._liked = np.asarray(self._likes.sum(axis=0)).ravel()
        self._popularity = np.log1p(self._liked) / np.log1p(max(self._liked.max(initial=0.0), 1.0))
        self._neighbours: dict[float, Neighbours] = {}
        self._factors: dict[Shape, Factors] = {}

    def choice(self) -> Choice:
        mix = self._best_mix()
        fitted = self._fit(mix)
        warm = self._best_weights(fitted, self._warm)
        choice = Choice(mix=mix, warm=warm, crowd=self._best_crowd(fitted, warm))
        if sum(len(question.hidden) for question in self._cold) < FEWEST_LIKES:
            return replace(choice, cold=choice.warm)
        return replace(choice, cold=self._best_weights(fitted, self._cold))

    def _best_mix(self) -> Mix:
        """One thing after the other, each from what was best before."""
        best = Mix(neighbours=0.0)
        reached = self._reached(best)
        for change in _SHAPES:
            better = replace(best, shape=replace(best.shape, **change))
            best, reached = self._better(better, best, reached)
        dampings = [replace(best, damping=damping, neighbours=1.0) for damping in _DAMPINGS]
        best = replace(best, damping=max(dampings, key=self._mean).damping)
        return max((replace(best, neighbours=share) for share in _SHARES), key=self._mean)

    def _better(self, mix: Mix, best: Mix, reached: NDArray[np.float64]) -> tuple[Mix, NDArray[np.float64]]:
        tried = self._reached(mix)
        return (mix, tried) if _is_better(tried, reached) else (best, reached)

    def _mean(self, mix: Mix) -> float:
        return float(self._reached(mix).mean())

    def _reached(self, mix: Mix) -> NDArray[np.float64]:
        fitted = self._fit(mix)
        found = [
            _ndcg(fitted.voice(one.rows, one.strengths).scores(one.candidates), np.isin(one.candidates, one.hidden))
            for one in self._warm
        ]
        return np.array(found)

    def _fit(self, mix: Mix) -> Collaboration:
        if mix.damping not in self._neighbours:
            self._neighbours[mix.damping] = Neighbours.fit(self._likes, mix.damping)
        if mix.shape not in self._factors:
            self._factors[mix.shape] = Factors.fit(*self._matrices, self._items.basis, self._items.ids, mix.shape)
        return Collaboration.of(self._factors[mix.shape], self._neighbours[mix.damping], mix)

    def _best_crowd(self, fitted: Collaboration, weights: Weights) -> float:
        """For listeners of whom little is known."""
        questions = [question for one in self._warm if (question := _little_known(one)) is not None]
        if sum(len(question.hidden) for question in questions) < FEWEST_LIKES:
            return 0.0
        terms = [_row(weights) @ _terms(one, fitted, self._items.directions, self._popularity) for one in questions]
        wanted = [np.isin(one.candidates, one.hidden) for one in questions]
        most_liked = self._liked / max(self._liked.max(), 1.0)

        def reached(crowd: float) -> NDArray[np.float64]:
            counts = np.float32(crowd * fading(_FIRST)) * most_liked.astype(np.float32)
            each = zip(questions, terms, wanted, strict=True)
            return np.array([_ndcg(term + counts[one.candidates], want) for one, term, want in each])

        best, score = 0.0, reached(0.0)
        for crowd in _CROWDS:
            tried = reached(crowd)
            if _is_better(tried, score):
                best, score = crowd, tried
        return best

    def _best_weights(self, fitted: Collaboration, questions: list[Question]) -> Weights:
        terms = [_terms(question, fitted, self._items.directions, self._popularity) for question in questions]
        wanted = [np.isin(question.candidates, question.hidden) for question in questions]

        def reached(weights: Weights) -> NDArray[np.float64]:
            row = _row(weights)
            return np.array([_ndcg(row @ term, want) for term, want in zip(terms, wanted, strict=True)])

        usual, best = Weights(), Weights(style=0.0, likeness=0.0, popularity=0.0)
        score = reached(best)
        for _ in range(2):
            for field in fields(usual):
                if field.name == "others":
                    continue  # the others' weights are told as multiples of this one
                for times in _TIMES:
                    other = replace(best, **{field.name: times * getattr(usual, field.name)})
                    tried = reached(other)
                    if _is_better(tried, score):
                        best, score = other, tried
        return best


def _little_known(question: Question) -> Question | None:
    """The same listener after the first few likes; None for one who has few."""
    likes = np.flatnonzero(question.strengths > 0)
    if len(likes) <= _FIRST:
        return None
    known = np.sort(likes[np.argsort(question.times[likes], kind="stable")[:_FIRST]])
    others = np.setdiff1d(likes, known)
    return Question(
        question.rows[known],
        question.strengths[known],
        question.times[known],
        np.union1d(question.hidden, question.rows[others]),
        np.union1d(question.candidates, question.rows[others]),
    )


def _is_better(tried: NDArray[np.float64], reached: NDArray[np.float64]) -> bool:
    """Of the same listeners."""
    gain = tried - reached
    sure = _SURE * float(gain.std()) / np.sqrt(len(gain))
    return bool(tried.mean() > reached.mean() * _BETTER and gain.mean() > sure)


def _row(weights: Weights) -> Floats:
    """(5,)"""
    return np.array([getattr(weights, field.name) for field in fields(weights)], np.float32)


def _terms(question: Question, fitted: Collaboration, directions: Floats, popularity: Floats) -> Floats:
    """(5, c) in the order of `Weights`."""
    voice = fitted.voice(question.rows, question.strengths)
    taste = Taste.of(question.strengths, np.arange(len(question.rows), dtype=np.float64), directions[question.rows])
    theirs = directions[question.candidates]
    others, style = own(voice, taste, question.candidates, theirs)
    return np.stack(
        [
            others,
            style,
            taste.liked.nearest(theirs),
            -taste.disliked.nearest(theirs),
            popularity[question.candidates].astype(np.float32),
        ]
    )


def _thinned(told: Told, items: Items) -> tuple[Told, Items]:
    """Some listeners, and some of the items that they know, if there are very many."""
    dice = np.random.default_rng(2)
    if told.height > _LEARNT:
        told = told.some((dice.random(told.height) < _LEARNT / told.height)[told.users])
    rated = np.unique(told.rows)
    if len(rated) > _ITEMS:
        rated = np.sort(dice.choice(rated, _ITEMS, replace=False))
    return told.only(rated), Items(items.ids[rated], items.basis[rated], items.directions[rated])


def _questions(
    told: Told,
    hidden: NDArray[np.bool_],
    known: NDArray[np.bool_],
    candidates: NDArray[np.intp],
    secret: np.random.Generator,
) -> list[Question]:
    """Of listeners of whom something is hidden and something known."""
    to_find, to_go_by = _by_user(told, hidden, told.strengths), _by_user(told, known, told.strengths)
    when = _by_user(told, known, told.times)
    listeners = np.flatnonzero((np.diff(to_find.indptr) > 0) & (np.diff(to_go_by.indptr) > 0))
    if len(listeners) > _LISTENERS:
        listeners = np.sort(secret.choice(listeners, _LISTENERS, replace=False))
    if len(candidates) > _CANDIDATES:
        candidates = secret.choice(candidates, _CANDIDATES, replace=False)
    questions = []
    for listener in listeners.tolist():
        find = slice(to_find.indptr[listener], to_find.indptr[listener + 1])
        go_by = slice(to_go_by.indptr[listener], to_go_by.indptr[listener + 1])
        rows, wanted = to_go_by.indices[go_by].astype(np.intp), to_find.indices[find].astype(np.intp)
        among = np.setdiff1d(np.union1d(candidates, wanted), rows)
        strengths, times = to_go_by.data[go_by].astype(np.float64), when.data[go_by].astype(np.float64)
        questions.append(Question(rows, strengths, times, wanted, among))
    return questions


def _by_user(told: Told, chosen: NDArray[np.bool_], values: NDArray[np.floating[Any]]) -> csr_array:
    return csr_array((values[chosen], (told.users[chosen], told.rows[chosen])), shape=(told.height, told.items))


def _ndcg(scores: Floats, wanted: NDArray[np.bool_]) -> float:
    """Normalized discounted cumulative gain of the first ten (Järvelin and Kekäläinen, 2002)."""
    number = min(_BEST, len(scores))
    best = np.argpartition(-scores, number - 1)[:number]
    best = best[np.argsort(-scores[best], kind="stable")]
    discounts = 1 / np.log2(np.arange(number) + 2)
    return float((wanted[best] * discounts).sum() / discounts[: min(number, int(wanted.sum()))].sum())
