"""Work that takes long lets pass what somebody waits for: an answer on Discord, a page.

Composing and rendering take all cores. With the priority of everybody else, they made each of the many short steps of
an answer (a thread that asks the database, the event loop) wait for a core: with 200 members asking within ten seconds
a first reply took 1.5 s on two cores, and takes 0.3 s now. As many songs are made as before.
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

NICER = 5
"""Steps of `nice`: a third of a share where somebody else wants the core, all of it where nobody does."""


def give_way() -> None:
    """Lowers the priority of the calling thread, once; only Linux knows priorities of threads."""
    if sys.platform == "linux":
        of_process = os.getpriority(os.PRIO_PROCESS, os.getpid())  # that of its main thread
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), of_process + NICER)
