"""Who composes and renders gives way to who answers."""

from __future__ import annotations

import os
import sys
import threading

import pytest

from generation import courtesy

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux knows priorities of threads")


def own() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_a_thread_that_gives_way_comes_after_all_others() -> None:
    seen: list[int] = []

    def work() -> None:
        courtesy.give_way()
        courtesy.give_way()  # once is enough
        seen.append(own())
        other = threading.Thread(target=lambda: (courtesy.give_way(), seen.append(own())))  # begun by one that did
        other.start()
        other.join()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [own() + courtesy.NICER] * 2
