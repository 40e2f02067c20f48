"""Many songs at once: takes join and leave a running batch at any step, and none depends on who else is served.

A lane is a thread with a runner of its own: some slots, each with the keys and values of one sequence. At every step it
reads what its takes have written since the last one, and draws a token for each (continuous batching: Yu et al., Orca,
2022). Lanes share nothing but the weights, so that no step waits for another thread. A lane with nothing to do ends.

A take that has much to read, as when a song outgrows the network's context, reads it in pieces beside the others'
steps, and so stalls nobody.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from generation import courtesy
from generation.brief import Brief
from generation.errors import EngineError, GenerationError
from generation.given import Given
from generation.handle import Handle
from generation.rules import MAX_BAR_TOKENS
from generation.runner import NOT_A_NUMBER, NOT_ALLOWED, Network, Runner, Step
from generation.sampling import Dice, Sampling
from generation.seat import PIECE, Seat
from generation.takes import Take

log = logging.getLogger(__name__)

SLOTS = 16
"""Of a lane. With more, more songs share the reading of the weights, and each takes longer."""
MOST_WAITING = 256
"""Takes. Whoever submits more waits until there is room."""
LONG_PIECES = 2
"""That are read in one step at most, while the other takes draw: some 5 ms on a processor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """How much an engine has to do, at one moment."""

    slots: int
    slots_in_use: int
    takes_waiting: int  # for slots
    tokens: int  # drawn since the engine was made


_Door = tuple[asyncio.AbstractEventLoop, asyncio.Future[None]]


class Engine:
    """Serves requests in the order in which they come, each take by the lane with most room.

    Submit to it from any event loop, and from several. It needs no start, and when all is done no thread is left.
    """

    def __init__(
        self, network: Network, *, lanes: int = 1, slots: int = SLOTS, most_waiting: int = MOST_WAITING
    ) -> None:
        self.network = network
        # A bar may bring back another, as long again, after it has grown to the limit.
        capacity = network.sizes.context + 2 * MAX_BAR_TOKENS
        self._lock = threading.Lock()
        self._lanes = [_Lane(self, network.runner(slots, capacity, slots * PIECE), number) for number in range(lanes)]
        self._waiting: deque[Seat] = deque()
        self._most_waiting = most_waiting
        self._doors: deque[_Door] = deque()
        self._closed = False

    @property
    def takes_at_work(self) -> int:
        """Takes that have slots."""
        with self._lock:
            return sum(lane.takes for lane in self._lanes)

    @property
    def takes_waiting(self) -> int:
        """Takes that wait for slots."""
        with self._lock:
            return len(self._waiting)

    @property
    def workload(self) -> Workload:
        """As of now. It may be asked for from any thread, at any time."""
        with self._lock:
            return Workload(
                slots=sum(lane.slots for lane in self._lanes),
                slots_in_use=sum(lane.slots - lane.room for lane in self._lanes),
                takes_waiting=len(self._waiting),
                tokens=sum(lane.tokens for lane in self._lanes),
            )

    async def submit(
        self,
        brief: Brief,
        *,
        sampling: Sampling,
        dice: Sequence[Dice],
        given: Given | None = None,
        deadline_seconds: float | None = None,
        head_start: bool = False,
    ) -> Handle:
        """A request for a take for each of the `dice`, around what is `given`. Waits while too many wait already.

        `deadline_seconds` count from when it is taken up in line. With a `head_start` the first take's first bar is
        finished before the others begin: somebody waits to hear it. Raises EngineError if the engine is closed.
        """
        loop = asyncio.get_running_loop()
        takes = [Take(brief, sampling, one, context=self.network.sizes.context, given=given) for one in dice]
        handle = Handle(takes, loop)
        seats = [Seat(handle, number) for number in range(len(takes))]
        if takes[0].done:  # so much is given that none of the takes has anything to choose
            for seat in seats:
                seat.tell()
            return handle
        if head_start:
            seats[0].companions = seats[1:]
        await self._enter(seats[:1] if head_start else seats, loop)
        if deadline_seconds is not None:
            handle.set_deadline(deadline_seconds)
        return handle

    async def close(self) -> None:
        """Takes no more requests, and returns when those that there are have ended."""
        with self._lock:
            self._closed = True
            self._open_doors()
        while self.takes_at_work or self.takes_waiting:  # noqa: ASYNC110 - lanes know no event loop
            await asyncio.sleep(0.01)

    async def _enter(self, seats: Sequence[Seat], loop: asyncio.AbstractEventLoop) -> None:
        door: asyncio.Future[None] | None = None
        while True:
            with self._lock:
                if self._closed:
                    raise EngineError("The engine is closing and takes no more songs.", "Ask again in a moment.")
                # Nobody overtakes those who wait at a door already.
                if len(self._waiting) < self._most_waiting and (door is not None or not self._doors):
                    self._waiting.extend(seats)
                    self._open_doors()
                    break
                door = loop.create_future()
                self._doors.append((loop, door))
            try:
                await door
            except asyncio.CancelledError:
                self._leave((loop, door))
                raise
        self.assign()

    def _leave(self, door: _Door) -> None:
        with self._lock:
            if door in self._doors:
                self._doors.remove(door)
            else:  # it was opened meanwhile: another may go through
                self._open_doors()

    def assign(self) -> None:
        """Gives free slots to those who wait. Called by whoever changed either."""
        with self._lock:
            while self._waiting:
                seat = self._waiting[0]
                lane = max(self._lanes, key=lambda lane: lane.room)
                if not seat.handle.has_ended:
                    if lane.room < seat.width:
                        break
                    lane.seat(seat)
                self._waiting.popleft()
            self._open_doors()

    def join(self, seats: Sequence[Seat]) -> None:
        """Those who came with somebody who is at work, and let them go first, are next."""
        with self._lock:
            self._waiting.extendleft(reversed(seats))
        self.assign()

    def _open_doors(self) -> None:
        """Lets in as many as there is room for, or everybody, to be told that the engine is closed."""
        room = len(self._doors) if self._closed else self._most_waiting - len(self._waiting)
        while self._doors and room > 0:
            loop, door = self._doors.popleft()
            room -= 1
            try:
                loop.call_soon_threadsafe(_open, door)
            except RuntimeError:  # that loop is closed, and nobody waits there
                room += 1

    @property
    def lock(self) -> threading.Lock:
        """Guards who waits, and what lanes have room for."""
        return self._lock


def _open(door: asyncio.Future[None]) -> None:
    if not door.done():
        door.set_result(None)


class _Lane:
    """A thread that runs while it has takes. `seat` is called with the engine's lock held."""

    def __init__(self, engine: Engine, runner: Runner, number: int) -> None:
        self._engine = engine
        self._runner = runner
        self._name = f"composer {number}"
        self._free = list(range(runner.slots))
        self._incoming: list[Seat] = []
        self._step = Step.of(runner.slots, engine.network.sizes.vocabulary)
        self._is_running = False
        self.takes = 0
        self.tokens = 0  # drawn; only the lane's own thread counts

    @property
    def slots(self) -> int:
        return self._runner.slots

    @property
    def room(self) -> int:
        return len(self._free)

    def seat(self, seat: Seat) -> None:
        """Gives a take its slots, and begins to work if need be."""
        seat.slots = [self._free.pop() for _ in range(seat.width)]
        self._incoming.append(seat)
        self.takes += 1
        if not self._is_running:
            self._is_running = True
            threading.Thread(target=self._run, daemon=True, name=self._name).start()

    def _run(self) -> None:
        seats: list[Seat] = []
        gives_way = False
        while True:
            with self._engine.lock:
                self._welcome(seats)
                if not seats:
                    self._is_running = False
                    return
            # Whoever waits to hear a first bar waits as for an answer. There is no way back.
            if not gives_way and not all(seat.companions for seat in seats):
                gives_way = True
                courtesy.give_way()
            try:
                self._take_step(seats)
            except Exception as error:  # noqa: BLE001 - the lane goes on with those who come next
                explained = _explained(error)
                for seat in seats:
                    seat.handle.fail(explained)
            for seat in seats:
                if seat.leaves_room:
                    companions, seat.companions = seat.companions, []
                    self._engine.join(companions)
            if any(seat.has_ended for seat in seats):
                seats = self._part_with(seats)

    def _welcome(self, seats: list[Seat]) -> None:
        for seat in self._incoming:
            leader = next((other for other in seats if other.handle is seat.handle and other.width == 1), None)
            if leader is not None:
                seat.follow(leader)
            seats.append(seat)
        self._incoming.clear()

    def _part_with(self, seats: list[Seat]) -> list[Seat]:
        leaving, staying = list[Seat](), list[Seat]()
        for seat in seats:  # asked once: whoever is cancelled from now on leaves after the next step
            (leaving if seat.has_ended else staying).append(seat)
        with self._engine.lock:
            for seat in leaving:
                self._free += seat.slots
                self.takes -= 1
        self._engine.assign()
        return staying

    def _take_step(self, seats: Sequence[Seat]) -> None:
        step, drawing = self._step, list[Seat]()
        step.clear()
        long_pieces = 0
        for seat in seats:
            try:
                is_long, is_read = seat.read(step, self._runner, may_read_long=long_pieces < LONG_PIECES)
            except Exception as error:  # noqa: BLE001 - whatever is wrong with one song, the others go on
                seat.handle.fail(_explained(error))
                continue
            long_pieces += is_long
            if is_read:
                drawing.append(seat)
        if not step.ids:
            return
        drawn = self._runner.step(step)
        self.tokens += len(drawn.tokens)
        for seat, token, nats in zip(drawing, drawn.tokens, drawn.nats, strict=True):
            try:
                seat.write(_checked(token), nats)
            except Exception as error:  # noqa: BLE001 - as above
                seat.handle.fail(_explained(error))


def _checked(token: int) -> int:
    if token == NOT_ALLOWED:
        raise EngineError("The song came to a place where the rules allow nothing.", "Ask with another seed or words.")
    if token == NOT_A_NUMBER:
        raise EngineError(
            "The network's output is not a number: its weights may be damaged.",
            "Fetch them again with `git checkout generation/weights`.",
        )
    return token


def _explained(error: Exception) -> GenerationError:
    if isinstance(error, GenerationError):
        return error
    log.error("the engine failed on a song", exc_info=error)
    return EngineError(
        "The engine failed while it composed the song.",
        "Ask for it again; if it fails again, report it: the log has the details.",
    )
