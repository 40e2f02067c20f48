"""How fast this processor reads memory, and so how fast a step that must read all weights can be at best."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import torch
from torch import Tensor

WEIGHTS_BYTES = 7_051_200  # our weights in int8: those stay in a processor's caches as far as they fit
LARGE_BYTES = 1 << 28  # more than most caches hold
ROUNDS = 8
ROUND_SECONDS = 0.1


def bandwidth(size: int = WEIGHTS_BYTES, threads: int = 1) -> float:
    """Bytes a second at which `threads` threads together read `size` bytes over and over, each its own part.

    The best of `ROUNDS` rounds, since other programs can only slow it down.
    """
    before = torch.get_num_threads()
    torch.set_num_threads(1)  # of torch's own: a part is read by the thread that asks
    try:
        parts = torch.ones(size // 4).chunk(threads)
        passes = max(1, round(ROUND_SECONDS / min(_seconds(parts, 1) for _ in range(3))))
        seconds = min(_seconds(parts, passes) for _ in range(ROUNDS))
    finally:
        torch.set_num_threads(before)
    return passes * (size // 4 * 4) / seconds


def limit_seconds(bytes_read: float, bandwidth: float) -> float:
    """The least time that reading so many bytes takes, at `bandwidth` bytes a second."""
    return bytes_read / bandwidth


def _seconds(parts: tuple[Tensor, ...], passes: int) -> float:
    """Seconds in which all parts are read `passes` times, all at once."""
    ready = threading.Barrier(len(parts) + 1)

    def read(part: Tensor) -> None:
        torch.set_num_threads(1)  # a thread has its own number
        ready.wait()
        for _ in range(passes):
            torch.dot(part, part)  # of all reductions the one that waits least for its own sums; the GIL is free

    with ThreadPoolExecutor(len(parts)) as pool:
        reads = [pool.submit(read, part) for part in parts]
        ready.wait()
        start = time.perf_counter()
        for done in reads:
            done.result()
        return time.perf_counter() - start


def main() -> None:
    """Prints the bandwidth of one thread and of two, as a Markdown table."""
    print("| read | one thread, GB/s | two threads, GB/s |\n|---|---:|---:|")
    for name, size in (("the weights in int8, 7 MB", WEIGHTS_BYTES), ("256 MiB", LARGE_BYTES)):
        print(f"| {name} | {bandwidth(size) / 1e9:.1f} | {bandwidth(size, threads=2) / 1e9:.1f} |")


if __name__ == "__main__":
    main()
