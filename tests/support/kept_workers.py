"""Render workers that go from test to test: to start one takes a second of a core, and few tests are about that."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Self

from generation.errors import RenderError
from generation.render import renderer


class KeptWorker(renderer._Worker):
    """Ends only if it is killed at work, or has died; else the next renderer with its soundfont has it."""

    _idle: ClassVar[dict[Path | None, list[Self]]] = {}

    def __init__(self, soundfont: Path | None) -> None:
        super().__init__(soundfont)
        self._soundfont = soundfont
        self.is_at_work = False
        self.pid = self._process.pid

    @classmethod
    def take(cls, soundfont: Path | None) -> Self:
        """An idle one that lives, else a new one."""
        idle = cls._idle.setdefault(soundfont, [])
        while idle:
            worker = idle.pop()
            if worker._process.poll() is None:
                return worker
            worker.end()
        return cls(soundfont)

    @classmethod
    def end_all(cls) -> None:
        for idle in cls._idle.values():
            for worker in idle:
                worker.is_at_work = True
                worker.end()
        cls._idle.clear()

    def ask(self, request: Any) -> Any:
        self.is_at_work = True
        try:
            answer = super().ask(request)
        except RenderError:  # it said so itself, and is ready for the next
            self.is_at_work = False
            raise
        self.is_at_work = False
        return answer

    def kill(self) -> None:
        if self.is_at_work:
            super().kill()

    def end(self) -> str:
        if self.is_at_work or self._process.poll() is not None:
            self.is_at_work = True  # so that it is killed
            return super().end()
        self._idle[self._soundfont].append(self)
        return "kept"
