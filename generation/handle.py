"""A request that was submitted to the engine, as whoever submitted it sees it, and as the lanes do."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass

from generation.errors import DeadlineError, GenerationError, SongCancelledError
from generation.takes import Take


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedBar:
    """A bar that will not change any more."""

    take: int  # among the request's takes
    bar: int  # from 0
    tokens: tuple[int, ...]


class Handle:
    """A request that was submitted. Iterate over it for its bars as they are finished, await `result` for its takes."""

    def __init__(self, takes: Sequence[Take], loop: asyncio.AbstractEventLoop) -> None:
        self.takes = tuple(takes)
        self.has_ended = False
        self._loop = loop
        self._result: asyncio.Future[tuple[Take, ...]] = loop.create_future()
        self._bars: asyncio.Queue[FinishedBar | None] = asyncio.Queue()
        self._lock = threading.Lock()
        self._left = len(takes)

    def __aiter__(self) -> AsyncIterator[FinishedBar]:
        """The bars of all takes, each take's in their order, until the request ends, however it ends."""
        return self._finished_bars()

    async def result(self) -> tuple[Take, ...]:
        """The finished takes. Raises GenerationError: what ended the request; SongCancelledError if `cancel` did."""
        return await asyncio.shield(self._result)

    def cancel(self) -> None:
        """Ends the request, from any thread; does nothing if it has ended."""
        self.fail(SongCancelledError("The song was cancelled.", "Ask again whenever you like."))

    def set_deadline(self, seconds: float) -> None:
        """Ends the request with a DeadlineError if it has not ended by then."""
        late = DeadlineError(
            f"The song was not done within {seconds:g} seconds.", "Ask for a shorter one, or when less is going on."
        )
        timer = self._loop.call_later(seconds, self.fail, late)
        self._result.add_done_callback(lambda _result: timer.cancel())

    async def _finished_bars(self) -> AsyncIterator[FinishedBar]:
        while (bar := await self._bars.get()) is not None:
            yield bar

    # ------------------------------------------------------------------------------------- what the lanes tell it

    def tell(self, bar: FinishedBar) -> None:
        """A bar is finished."""
        if not self.has_ended:
            self._in_loop(self._bars.put_nowait, bar)

    def finish(self) -> None:
        """One of its takes is."""
        with self._lock:
            self._left -= 1
            if self._left or self.has_ended:
                return
            self.has_ended = True
        self._in_loop(self._settle, None)

    def fail(self, error: GenerationError) -> None:
        """It ends here, with an error."""
        with self._lock:
            if self.has_ended:
                return
            self.has_ended = True
        self._in_loop(self._settle, error)

    def _settle(self, error: GenerationError | None) -> None:
        self._bars.put_nowait(None)
        if error is None:
            self._result.set_result(self.takes)
        else:
            self._result.set_exception(error)
            self._result.exception()  # whoever cancels need not ask for the result: that is no error unseen

    def _in_loop(self, call: Callable[..., object], *arguments: object) -> None:
        try:
            self._loop.call_soon_threadsafe(call, *arguments)
        except RuntimeError:  # the loop is closed, and whoever waited gone with it
            self.has_ended = True
