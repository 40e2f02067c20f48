"""A take at work in a lane: the slots that it has, what they have read, and what they still have to."""

from __future__ import annotations

from generation.errors import EngineError
from generation.handle import FinishedBar, Handle
from generation.runner import Runner, Step
from generation.takes import Timed

PIECE = 32
"""Tokens that a slot reads at most in one step. What is longer is cut by this alone, never by what others read: on a
GPU the last bit of a number may depend on how many tokens were read with it."""


class Seat:
    """One of a request's takes. With guidance it has two slots: one reads the header with all controls, one without."""

    def __init__(self, handle: Handle, number: int) -> None:
        self.handle = handle
        self.take = handle.takes[number]
        self.slots: list[int] = []
        self.companions: list[Seat] = []  # the request's other takes, if they are to begin after this one's first bar
        self._number = number
        self._lengths = [0] * self.width
        self._unread: list[list[Timed]] = [[] for _ in range(self.width)]
        self._bars_told = 0
        self._leader: Seat | None = None
        self._shared = 0

    @property
    def width(self) -> int:
        return len(self.take.headers)

    @property
    def has_ended(self) -> bool:
        return self.take.done or self.handle.has_ended

    @property
    def leaves_room(self) -> bool:
        """Whether its companions may begin."""
        return bool(self.companions) and (self._bars_told > 0 or self.has_ended)

    def follow(self, leader: Seat) -> None:
        """Leaves it to another take of the request to read what both headers begin with."""
        own, other = self.take.headers[0].ids, leader.take.headers[0].ids
        differing = (n for n, (one, two) in enumerate(zip(own, other, strict=True)) if one != two)
        self._leader, self._shared = leader, next(differing, len(own))

    def read(self, step: Step, runner: Runner, *, may_read_long: bool) -> tuple[bool, bool]:
        """Adds to the step what is to be read now: what there is, or a piece of it, or nothing if that is too much now.

        Returns whether that was a long piece, and whether all has been read, so that the next token can be drawn.
        Raises EngineError if the song does not fit in its slots.
        """
        if not any(self._unread):
            self._go_on(runner)
        if self._leader is not None and not self._has_taken_over(self._leader, runner):
            return False, False
        is_long = any(len(unread) > PIECE for unread in self._unread)
        if is_long and not may_read_long:
            return False, False
        for row, unread in enumerate(self._unread):
            # The last tokens of both rows are read in one step: their logits are needed together.
            count = PIECE * (len(unread) > PIECE) if is_long else len(unread)
            for place, (token, time) in enumerate(unread[:count], self._lengths[row]):
                step.ids.append(token)
                step.slots.append(self.slots[row])
                step.places.append(place)
                step.times.append(time)
            del unread[:count]
            self._lengths[row] += count
            if not is_long:
                step.last.append(len(step.ids) - 1)
        if not is_long:
            self._draw(step)
        return is_long, not is_long

    def write(self, token: int, nats: float) -> None:
        """Takes up the token that was drawn."""
        self.take.write(token, nats)
        self.tell()

    def tell(self) -> None:
        """Hands out the bars that have been finished, and that the take is, if it is."""
        take = self.take
        for bar in range(self._bars_told, take.bars_done):
            self.handle.tell(FinishedBar(take=self._number, bar=bar, tokens=tuple(take.writer.bars[bar])))
        self._bars_told = take.bars_done
        if take.done:
            self.handle.finish()

    def _go_on(self, runner: Runner) -> None:
        is_fresh, unread = self.take.unread(max(self._lengths))
        if is_fresh:
            self._lengths = [0] * self.width
        longest = max(length + len(row) for length, row in zip(self._lengths, unread, strict=True))
        if longest > runner.capacity:
            raise EngineError(
                f"The song needs {longest} tokens of context at once, and there is room for {runner.capacity}.",
                "Ask for fewer instruments, or for fewer bars.",
            )
        self._unread = unread

    def _has_taken_over(self, leader: Seat, runner: Runner) -> bool:
        """Whether what the leader reads for both is there; it is copied then."""
        if not leader.has_ended:
            if not leader.take.drawn:  # what it reads in this very step is not there yet
                return False
            # Two tokens at least are its own: one by itself would be read as no header ever is (see PIECE).
            shared = min(self._shared, len(self._unread[0]) - 2)
            runner.copy(leader.slots[0], self.slots[0], shared)
            del self._unread[0][:shared]
            self._lengths[0] = shared
        self._leader = None
        return True

    def _draw(self, step: Step) -> None:
        take, number = self.take, len(step.rows)
        step.masks[number] = take.mask
        step.leanings[number] = take.leaning
        step.rows.append(len(step.last) - self.width)
        step.free_rows.append(len(step.last) - 1 if self.width == 2 else -1)
        step.guidance.append(take.sampling.guidance)
        step.temperatures.append(take.temperature)
        step.top_ks.append(take.sampling.top_k)
        step.top_ps.append(take.sampling.top_p)
        step.uniforms.append(take.dice.roll())
