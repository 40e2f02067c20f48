"""The prompts of the evaluation."""

from __future__ import annotations

import json
import statistics
from collections import Counter

from generation import reading
from generation.lexicon.styles import STYLES
from generation.training.evaluation import briefs, verdicts
from generation.training.evaluation.asked import Asked

PLAN = briefs.plan(500, seed=1)


def test_the_same_seed_gives_the_same_prompts_however_many_are_wanted() -> None:
    assert briefs.plan(50, seed=1) == PLAN[:50]
    assert briefs.plan(50, seed=2) != PLAN[:50]


def test_every_style_has_as_many() -> None:
    counts = Counter(asked.style for asked in PLAN)
    assert set(counts) == set(STYLES)
    assert max(counts.values()) - min(counts.values()) <= 1


def test_each_wish_is_made_by_a_good_part_of_the_prompts_and_not_by_all() -> None:
    for wish in ("mood", "bpm", "key", "meter", "instruments", "drums"):
        share = sum(getattr(asked, wish) not in (None, ()) for asked in PLAN) / len(PLAN)
        assert 0.4 < share < 0.9, wish
    assert 0.12 < sum(bool(asked.chords) for asked in PLAN) / len(PLAN) < 0.3
    assert {asked.bars for asked in PLAN} == set(briefs.BARS)
    assert 20 < statistics.fmean(asked.bars for asked in PLAN) < 24


def test_the_wording_varies() -> None:
    assert len({asked.prompt for asked in PLAN}) == len(PLAN)
    assert len({asked.prompt.split()[0] for asked in PLAN}) >= 6


def test_what_is_asked_for_is_in_the_words() -> None:
    for asked in PLAN:
        wanted = [asked.mood or "", str(asked.bpm or ""), "/".join(map(str, asked.meter or ())), *asked.instruments]
        assert all(words in asked.prompt for words in wanted), asked.prompt


def test_the_prompts_are_read_as_they_are_meant() -> None:
    wrong = []
    with_mood = [asked for asked in PLAN if asked.mood]  # style and mood said: no sentence encoder has to be loaded
    for asked in with_mood[:82]:
        brief = reading.read(asked.prompt, bars=None if asked.bars_said else asked.bars)
        wrong += [(asked.prompt, wish) for wish, is_right in verdicts.understood(asked, brief).items() if not is_right]
    assert len(wrong) <= 2, wrong


def test_wishes_survive_the_file() -> None:
    for asked in PLAN[:100]:
        assert Asked.from_json(json.loads(json.dumps(asked.to_json()))) == asked
