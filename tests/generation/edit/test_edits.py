"""Edits as data."""

from __future__ import annotations

import pytest

from generation.edit import edits
from generation.edit.edits import (
    EDITS,
    Blend,
    Change,
    Edit,
    Extend,
    Harmonise,
    Infill,
    Reharmonise,
    Restyle,
    Vary,
)
from generation.score import Role

SOME: tuple[Edit, ...] = (
    Vary(amount=0.25),
    Extend(),
    Extend(bars=8),
    Infill(first=9, last=16),
    Infill(first=1, last=1, roles=(Role.LEAD, Role.BASS)),
    Restyle(style="waltz"),
    Reharmonise(amount=1),
    Harmonise(style="rock"),
    Blend(amount=0),
    Change(words="slower"),
)


@pytest.mark.parametrize("edit", SOME, ids=lambda edit: edit.verb)
def test_an_edit_is_read_back_from_json(edit: Edit) -> None:
    assert edits.from_json(edit.to_json()) == edit
    assert edit.to_json()["verb"] == edit.verb


def test_every_verb_has_an_example_here() -> None:
    assert {edit.verb for edit in SOME} == set(EDITS)


def test_parts_are_in_the_order_of_the_band() -> None:
    assert Infill(first=1, last=2, roles=(Role.LEAD, Role.DRUMS, Role.LEAD)).roles == (Role.DRUMS, Role.LEAD)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("vary", "object"),
        ({}, "verb"),
        ({"verb": ["vary"]}, "verb"),
        ({"verb": "explode"}, "one of vary, extend"),
        ({"verb": "vary", "amount": 1.5}, "from 0 to 1"),
        ({"verb": "vary", "amount": float("nan")}, "from 0 to 1"),
        ({"verb": "vary", "amount": True}, "from 0 to 1"),
        ({"verb": "vary", "amount": "0.5"}, "from 0 to 1"),
        ({"verb": "vary", "much": 1}, "no option 'much'"),
        ({"verb": "infill", "first": 3}, "infill needs first, last, roles"),
        ({"verb": "infill", "first": 0, "last": 3}, "whole number from 1"),
        ({"verb": "infill", "first": 4, "last": 3}, "comes before"),
        ({"verb": "infill", "first": 1, "last": 3, "roles": ["kazoo"]}, "roles are drums, bass"),
        ({"verb": "infill", "first": 1, "last": 3, "roles": "lead"}, "list"),
        ({"verb": "extend", "bars": 161}, "from 1 to 160"),
        ({"verb": "extend", "bars": 8.0}, "whole number"),
        ({"verb": "restyle", "style": "noise of the sea"}, "not a style"),
        ({"verb": "restyle", "style": None}, "not a style"),
        ({"verb": "change", "words": 7}, "text"),
        ({"verb": "change", "words": "x" * 501}, "at most 500"),
    ],
)
def test_what_is_no_edit_is_refused_with_a_reason(data: object, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        edits.from_json(data)
