"""Every reason has a sentence of its own."""

import pytest

from bot import words
from bot.chat.discovering import reasons
from bot.discovery.discovery import Reason
from bot.discovery.features import TRAITS, Quality
from recommend import ReasonKind

EN = words.of("en")
QUALITIES = {quality for trait in TRAITS for value in (1.0, -1.0) if (quality := trait.of(value)) is not None}


def said(kind: ReasonKind, quality: Quality | None = None, count: int = 0) -> str:
    return reasons.said(EN, Reason(kind=kind, quality=quality, count=count))


@pytest.mark.parametrize("kind", [ReasonKind.STYLE, ReasonKind.SIMILAR])
def test_every_quality_is_said_in_a_sentence_of_its_own(kind: ReasonKind):
    general = said(kind)
    said_of = {quality: said(kind, quality) for quality in QUALITIES if not quality.lacking}
    assert general not in said_of.values()
    assert len(set(said_of.values())) == len(said_of)


def test_what_is_lacking_is_not_said_to_be_there():
    for quality in QUALITIES:
        if quality.lacking:
            sentence = said(ReasonKind.STYLE, quality)
            assert sentence != said(ReasonKind.STYLE, Quality(quality.kind, quality.name))
            assert any(word in sentence for word in ("without", "do not", "even meters"))


@pytest.mark.parametrize(
    ("kind", "count", "sentence"),
    [
        (ReasonKind.POPULAR, 1, "One member likes it."),
        (ReasonKind.POPULAR, 3, "3 members like it."),
        (ReasonKind.NEW, 0, "It is new today."),
        (ReasonKind.NEW, 1, "It is new since yesterday."),
        (ReasonKind.NEW, 4, "It is new: 4 days old."),
        (ReasonKind.UNHEARD, 0, "Nobody has rated it yet: you would be the first."),
        (ReasonKind.UNHEARD, 2, "Only 2 members have rated it yet."),
    ],
)
def test_what_is_counted_is_said_in_numbers(kind: ReasonKind, count: int, sentence: str):
    assert said(kind, count=count) == sentence
