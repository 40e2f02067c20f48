"""Reasons and qualities, as messages show them."""

import pytest

from bot import because, words
from bot.chat.discovering import reasons
from bot.discovery import features
from bot.discovery.discovery import Fondness, Reason
from bot.words import LANGUAGES
from recommend import ReasonKind
from tests.bot.test_because import song


def test_titles_stand_out_and_keep_their_marks():
    reason = Reason(kind=ReasonKind.LIKE_YOURS, others=(song("what *everybody* hums"),), fondness=Fondness.LIKES)
    assert "**what \\*everybody\\* hums**" in reasons.said(words.of("en"), reason)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quality_has_a_name_of_its_own(language: str, caplog: pytest.LogCaptureFixture):
    found = [features.quality(column, value) for column in range(features.COLUMNS) for value in (1.0, -1.0)]
    qualities = {quality for quality in found if quality is not None and not quality.lacking}
    names = {because.named(words.of(language), quality) for quality in qualities}
    # A measured density and mood are named as those that were asked for.
    assert len(names) == len({quality.name for quality in qualities})
    assert not caplog.messages
