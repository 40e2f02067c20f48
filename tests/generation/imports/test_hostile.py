"""Files that are damaged, or made to harm: refused or read, never more. `make fuzz-midi` reads ten thousand."""

import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generation import imports
from generation.errors import MidiError
from tests.support import hostile_midis
from tests.support.imported import read_or_refuse


@pytest.mark.parametrize("part", range(4))
def test_hostile_files_are_refused_or_give_a_score_that_can_be(part: int) -> None:
    found = [read_or_refuse(hostile_midis.hostile(number)) for number in range(part * 50, (part + 1) * 50)]
    assert any(found)
    assert not all(found)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400))
def test_a_track_may_hold_any_bytes(data: bytes) -> None:
    head = b"MThd\0\0\0\6\0\1\0\1\0\x18MTrk" + len(data).to_bytes(4, "big")
    read_or_refuse(head + data)


@pytest.mark.parametrize("bomb", hostile_midis._BOMBS, ids=lambda bomb: bomb.__name__)
def test_a_bomb_takes_a_moment(bomb) -> None:
    data = bomb(hostile_midis.Chance(7))
    began = time.thread_time()
    with suppress(MidiError):
        imports.read(data)
    assert time.thread_time() - began < 5
