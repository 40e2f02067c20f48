"""Threads that nobody waits for."""

import asyncio
import threading

import pytest

from bot import turns


async def test_the_result_and_the_error_come_back():
    assert await turns.in_thread(lambda: 7) == 7
    with pytest.raises(ZeroDivisionError):
        await turns.in_thread(lambda: 1 / 0)


def test_a_program_that_ends_does_not_wait():
    """The loop closes while the work goes on; what it then comes to troubles nobody."""
    begun, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        may_end.wait(30)
        ended.set()

    async def main() -> None:
        waiting = asyncio.create_task(turns.in_thread(work))
        await asyncio.to_thread(begun.wait, 30)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    asyncio.run(main())
    assert not ended.is_set()
    may_end.set()
    assert ended.wait(30)
