from __future__ import annotations

import io

import pytest

from generation.render import protocol


def test_what_is_sent_is_received() -> None:
    pipe = io.BytesIO()
    protocol.send(pipe, {"title": "夜 🎷"}, [b"", b"\0\xff" * 70_000])
    protocol.send(pipe, {"error": ["a", "b"]})
    pipe.seek(0)
    assert protocol.receive(pipe) == ({"title": "夜 🎷"}, [b"", b"\0\xff" * 70_000])
    assert protocol.receive(pipe) == ({"error": ["a", "b"]}, [])


@pytest.mark.parametrize("length", [0, 3, 10, 60])
def test_a_broken_pipe_is_the_end(length: int) -> None:
    pipe = io.BytesIO()
    protocol.send(pipe, {"title": "x"}, [b"y" * 50])
    with pytest.raises(EOFError):
        protocol.receive(io.BytesIO(pipe.getvalue()[:length]))
