"""The C functions of `step.c` and `draw.c`, which `setup.py` compiles for several kinds of processor."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, c_float, c_int32, c_int64, c_void_p
from functools import cache
from pathlib import Path

from generation.errors import NativeError

_NEEDS = {
    "avx512": {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl", "avx512_vnni"},
    "avx2": {"avx2", "bmi1", "bmi2", "f16c", "fma", "movbe"},
    "plain": set[str](),
}
"""What each kind needs of the processor, best first, by the names of Linux."""


def _fields(kind: type, names: str) -> list[tuple[str, type]]:
    return [(name, kind) for name in names.split()]


class Model(Structure):
    """`Model` of step.c."""

    _fields_ = (
        *_fields(c_int32, "layers heads kv_heads by_time head_size width inner vocabulary capacity"),
        ("epsilon", c_float),
        *_fields(c_void_p, "weights scales embedding angles"),
    )


class Batch(Structure):
    """`Batch` of step.c."""

    _fields_ = (
        *_fields(c_int32, "tokens rows"),
        *_fields(c_void_p, "ids slots places times last logits cache scratch"),
    )


class Draws(Structure):
    """`Draws` of draw.c."""

    _fields_ = (
        *_fields(c_int32, "draws vocabulary stride"),
        *_fields(c_void_p, "logits rows free_rows masks leanings guidance temperatures top_ps uniforms top_ks"),
        *_fields(c_void_p, "drawn nats heap masses scores"),
    )


class Library:
    """The functions, by their names in C. Calls let other threads of Python run."""

    def __init__(self, path: Path) -> None:
        library = ctypes.CDLL(str(path))
        self.scratch_bytes = library.scratch_bytes
        self.scratch_bytes.argtypes, self.scratch_bytes.restype = (POINTER(Model), c_int32), c_int64
        self.slot_bytes = library.slot_bytes
        self.slot_bytes.argtypes, self.slot_bytes.restype = (POINTER(Model),), c_int64
        self.copy_past = library.copy_past
        self.copy_past.argtypes = (POINTER(Model), c_void_p, c_int32, c_int32, c_int32)
        self.copy_past.restype = None
        self.read_tokens = library.read_tokens
        self.read_tokens.argtypes, self.read_tokens.restype = (POINTER(Model), POINTER(Batch)), None
        self.draw_tokens = library.draw_tokens
        self.draw_tokens.argtypes, self.draw_tokens.restype = (POINTER(Draws),), None


def kinds() -> list[str]:
    """Those that were compiled and that this processor runs, best first."""
    features = _features()
    return [kind for kind, needs in _NEEDS.items() if needs <= features and _path(kind).exists()]


@cache
def load(kind: str | None = None) -> Library:
    """The library of one kind, or the best. Raises NativeError if none was compiled."""
    found = [kind] if kind else kinds()
    if not found:
        raise NativeError(
            "The part of Minstrel that is compiled when it is installed is missing.",
            "Install it again: python -m pip install . (or: make song).",
        )
    return Library(_path(found[0]))


def _path(kind: str) -> Path:
    return Path(__file__).with_name(f"step_{kind}.so")


def _features() -> set[str]:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:  # not Linux
        return set()
    return next((set(line.split(":")[1].split()) for line in lines if line.startswith("flags")), set())
