"""Reasons as sentences: true, of several songs, in seven languages."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from itertools import combinations, product

import pytest

from bot import because, words
from bot.discovery import features
from bot.discovery.discovery import Fondness, Reason
from bot.discovery.features import Kind, Quality
from bot.song import Song, Timings
from bot.words import LANGUAGES
from recommend import ReasonKind
from storage.kinds import Status
from tests.support.repertoire import brief

SLOW, SAD = Quality(Kind.TEMPO, "slow"), Quality(Kind.MOOD, "sad")
STRINGS, MINOR = Quality(Kind.BAND, "strings"), Quality(Kind.MODE, "minor")
WALTZ, NO_DRUMS = Quality(Kind.STYLE, "waltz"), Quality(Kind.BAND, "drums", lacking=True)

QUALITIES = {
    quality
    for column in range(features.COLUMNS)
    for value in (1.0, -1.0)
    if (quality := features.quality(column, value)) is not None
}


def song(title: str) -> Song:
    now = datetime.now(UTC)
    return Song(
        id="0123456789ab",
        prompt=title,
        asker="ben",
        guild=None,
        brief=brief(),
        seed=1,
        model=None,
        status=Status.READY,
        wait=None,
        progress=None,
        error=None,
        timings=Timings(),
        created_at=now,
        updated_at=now,
    )


ONE, TWO, THREE = (tuple(song(title) for title in titles) for titles in ("A", "AB", "ABC"))


def said(reason: Reason, language: str = "en") -> str:
    return because.said(words.of(language), reason, title=lambda title: f"<{title}>")


def like_yours(
    others: tuple[Song, ...] = TWO, *qualities: Quality, fondness: Fondness = Fondness.LOVES, language: str = "en"
) -> str:
    reason = Reason(kind=ReasonKind.LIKE_YOURS, others=others, qualities=qualities, fondness=fondness)
    return said(reason, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Because you love <A> and <B>: like them, this is a slow and sad song with strings and in a minor key."),
        (
            "de",
            (
                "Weil du <A> und <B> liebst: "
                "Auch das hier ist ein langsames und trauriges Stück mit Streichern und in Moll."
            ),
        ),
        ("es", "Porque te encantan <A> y <B>: como esas, es una canción lenta y triste con cuerdas y en modo menor."),
        (
            "fr",
            (
                "Parce que tu adores <A> et <B>\u00a0: "
                "comme eux, c’est un morceau lent et triste avec des cordes et en mineur."
            ),
        ),
        ("pt", "Porque você ama <A> e <B>: como elas, esta é uma música lenta e triste com cordas e em tom menor."),
        ("ja", "大好きな<A>、<B>と同じく、ストリングスの入った、短調の、ゆっくりした、悲しい曲です。"),
        ("zh", "因为你很喜欢 <A>和<B>：和它们一样，这首也是有弦乐的和小调的、缓慢和悲伤的曲子。"),
    ],
)
def test_two_loved_songs_and_all_that_they_share(language: str, sentence: str):
    assert like_yours(TWO, SLOW, SAD, STRINGS, MINOR, language=language) == sentence


@pytest.mark.parametrize(
    ("others", "qualities", "fondness", "sentence"),
    [
        (ONE, (), Fondness.LOVES, "Because you love <A>: this is much like it."),
        (ONE, (), Fondness.LIKES, "Because you like <A>: this is much like it."),
        (ONE, (), Fondness.SEEMS, "Because you seem to like <A>: this is much like it."),
        (THREE, (), Fondness.LOVES, "Because you love <A>, <B> and <C>: this is much like them."),
        (TWO, (SLOW,), Fondness.LIKES, "Because you like <A> and <B>: like them, this is a slow song."),
        (ONE, (STRINGS,), Fondness.LOVES, "Because you love <A>: like it, this is a song with strings."),
        (ONE, (WALTZ,), Fondness.LOVES, "Because you love <A>: like it, this is a song in the style “waltz”."),
        (ONE, (NO_DRUMS,), Fondness.SEEMS, "Because you seem to like <A>: like it, this is a song without drums."),
        ((), (SLOW, STRINGS), Fondness.SEEMS, "It is a slow song with strings, and you like such songs."),
        ((), (WALTZ,), Fondness.SEEMS, "You like this style: waltz."),
        ((), (), Fondness.SEEMS, "It is near to what you like."),
    ],
)
def test_songs_like_liked_ones(
    others: tuple[Song, ...], qualities: tuple[Quality, ...], fondness: Fondness, sentence: str
):
    """Songs that cannot be named are not."""
    assert like_yours(others, *qualities, fondness=fondness) == sentence


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (
            Reason(kind=ReasonKind.TOGETHER, others=TWO, fondness=Fondness.LOVES),
            "Members who like <A> and <B>, as you do, like this one too.",
        ),
        (Reason(kind=ReasonKind.TOGETHER, others=ONE), "Members who like <A>, as you seem to do, like this one too."),
        (Reason(kind=ReasonKind.TOGETHER), "Members who like what you like, like this one too."),
        (Reason(kind=ReasonKind.STYLE, qualities=(SLOW,)), "It is a slow song, and you like such songs."),
        (Reason(kind=ReasonKind.STYLE, qualities=(MINOR,)), "It is a song in a minor key, and you like such songs."),
        (
            Reason(kind=ReasonKind.STYLE, qualities=(Quality(Kind.STYLE, "waltz", lacking=True),)),
            "You do not like waltz much, and it is something else.",
        ),
        (Reason(kind=ReasonKind.STYLE), "It is near to what you like."),
        (
            Reason(kind=ReasonKind.SIMILAR, others=ONE, qualities=(SLOW, SAD)),
            "Like the other, it is a slow and sad song.",
        ),
        (Reason(kind=ReasonKind.SIMILAR, others=ONE, qualities=(WALTZ,)), "The same style: waltz."),
        (Reason(kind=ReasonKind.SIMILAR, others=ONE), "It is like it in many ways."),
        (Reason(kind=ReasonKind.POPULAR, count=1), "One member likes it."),
        (Reason(kind=ReasonKind.POPULAR, count=3), "3 members like it."),
        (Reason(kind=ReasonKind.NEW, count=0), "It is new today."),
        (Reason(kind=ReasonKind.NEW, count=1), "It is new since yesterday."),
        (Reason(kind=ReasonKind.NEW, count=4), "It is new: 4 days old."),
        (Reason(kind=ReasonKind.UNHEARD, count=0), "Nobody has rated it yet: you would be the first."),
        (Reason(kind=ReasonKind.UNHEARD, count=2), "Only 2 members have rated it yet."),
    ],
)
def test_other_reasons(reason: Reason, sentence: str):
    assert said(reason) == sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quality_has_words_of_its_own(language: str):
    general = like_yours(ONE, language=language)
    sentences = {
        quality: like_yours(ONE, quality, language=language)
        for quality in QUALITIES
        if not (quality.lacking and quality.kind is Kind.STYLE)
    }
    assert general not in sentences.values()
    assert len({*sentences.values()}) == len(sentences)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ReasonKind)
def test_every_reason_is_one_whole_sentence_in_every_language(
    language: str, kind: ReasonKind, caplog: pytest.LogCaptureFixture
):
    sets = [
        (),
        *combinations((SLOW, SAD, STRINGS, NO_DRUMS, WALTZ), 1),
        *combinations((SLOW, STRINGS, WALTZ), 2),
        (SLOW, STRINGS, WALTZ),
    ]
    for others, fondness, qualities in product((ONE, TWO, THREE), Fondness, sets):
        sentence = said(
            Reason(kind=kind, others=others, fondness=fondness, qualities=tuple(qualities), count=3), language
        )
        assert re.search(r"[.。]$", sentence), sentence
        assert not re.search(r"\{|\}|\s\s|\s[.,。、]|[、,]{2}", sentence), sentence
        named = kind in {ReasonKind.LIKE_YOURS, ReasonKind.TOGETHER}
        assert all((f"<{other.title}>" in sentence) is named for other in others), sentence
    assert not caplog.messages


def test_a_quality_that_nobody_has_words_for_is_left_out():
    assert like_yours(ONE, Quality(Kind.SOUND, "wobbly"), SLOW) == like_yours(ONE, SLOW)
    assert like_yours(ONE, Quality(Kind.SOUND, "wobbly")) == like_yours(ONE)
