"""Work that takes long lets pass what somebody waits for: an answer on Discord, a page.

Composing and rendering take all cores. With the priority of everybody else they make each of the many short steps of an
answer (the event loop, a thread that asks the database) wait for a core. Measured on two of them with 200 members who
ask within ten seconds: first replies come in a fifth to a half of the time, and as many songs are made.
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

NICER = 5
"""Steps of `nice`: a third of a share where somebody else wants the core, all of it where nobody does."""


def give_way() -> None:
    """Lowers the priority of the calling thread, and of what it starts from now on. Only Linux can do that.

    However often a thread calls, it comes no further behind its process's main thread; which calls once.
    """
    if sys.platform == "linux":
        of_process = os.getpriority(os.PRIO_PROCESS, os.getpid())  # that of its main thread
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), of_process + NICER)
