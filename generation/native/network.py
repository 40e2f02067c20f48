"""Weights in 8 bits, and runners over them: what `generation.runner` asks for, on a processor."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import byref
from functools import cache
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from generation import tokens
from generation.brief import MAX_BARS
from generation.native import library
from generation.native.library import Batch, Draws, Library, Model
from generation.runner import Drawn, Step
from generation.sizes import Sizes
from generation.theory import TICKS_PER_QUARTER

_BLOCK = 64
"""Outputs, and tokens of a slot, that the C code takes at a time."""
_LARGEST_HEAD, _LARGEST_GROUP, _LARGEST_QUERIES = 256, 16, 1024
_HIGHEST_TIME = MAX_BARS * tokens.MAX_QUARTERS * TICKS_PER_QUARTER

Floats = NDArray[np.float32]
T = TypeVar("T", bound=np.generic)


class NativeNetwork:
    """Weights with one scale an output, in the order in which the C code reads them."""

    def __init__(self, sizes: Sizes, weights: Mapping[str, Floats], *, kind: str | None = None) -> None:
        """`weights` by the names that `network.MusicTransformer` saves; `kind` as `library.kinds` lists them.

        Raises KeyError if one is missing, ValueError if the C code cannot run such a network, NativeError.
        """
        group = sizes.heads // sizes.kv_heads
        if any(size % 16 for size in (sizes.head_size, sizes.width, sizes.inner)):
            raise ValueError("the network's sizes are not multiples of 16")
        if sizes.head_size > _LARGEST_HEAD or group > _LARGEST_GROUP or group * sizes.head_size > _LARGEST_QUERIES:
            raise ValueError("the network's heads are larger than the C code has room for")
        if not all(np.isfinite(matrix).all() for matrix in weights.values()):
            raise ValueError("some weights are not numbers")
        self.sizes = sizes
        self.library = library.load(kind)
        packed = [_packed(matrix) for matrix in _matrices(sizes, weights)]
        self.weights = _aligned(np.concatenate([matrix for matrix, _ in packed]))
        self.scales = _aligned(np.concatenate([scales for _, scales in packed]))
        self.embedding = _aligned(weights["embed_tokens.weight"].astype(np.float32))

    @property
    def step_bytes(self) -> int:
        """That a step reads, whatever it is a step of."""
        return self.weights.nbytes + self.scales.nbytes

    def runner(self, slots: int, capacity: int, most_tokens: int) -> NativeRunner:
        return NativeRunner(self, slots, capacity, most_tokens)

    def model(self, capacity: int) -> tuple[Model, Floats]:
        """The C structure for slots of `capacity` tokens, and the angles that it points to."""
        sizes = self.sizes
        angles = _angles(max(capacity, _HIGHEST_TIME) + 1, sizes.head_size, sizes.rope_theta)
        model = Model(
            layers=sizes.layers,
            heads=sizes.heads,
            kv_heads=sizes.kv_heads,
            by_time=sizes.kv_heads // 2,
            head_size=sizes.head_size,
            width=sizes.width,
            inner=sizes.inner,
            vocabulary=sizes.vocabulary,
            capacity=capacity,
            epsilon=sizes.rms_norm_eps,
            weights=self.weights.ctypes.data,
            scales=self.scales.ctypes.data,
            embedding=self.embedding.ctypes.data,
            angles=angles.ctypes.data,
        )
        return model, angles


class NativeRunner:
    """Slots of 8-bit keys and values, for one thread. All that C reads and writes has its place from the start."""

    def __init__(self, network: NativeNetwork, slots: int, capacity: int, most_tokens: int) -> None:
        self.slots = slots
        self.capacity = _rounded_up(capacity)
        self._network = network  # keeps what the structures point to
        self._library: Library = network.library
        self._model, self._angles = network.model(self.capacity)
        self._cache = _room(slots * self.slot_bytes)
        self._scratch = _room(self._library.scratch_bytes(byref(self._model), most_tokens))
        vocabulary, stride = network.sizes.vocabulary, _rounded_up(network.sizes.vocabulary)
        self._logits = np.zeros((max(slots, most_tokens), stride), np.float32)
        self._read_columns = {name: np.zeros(most_tokens, np.int32) for name in _READ}
        self._draw_columns = {name: np.zeros(slots, kind) for name, kind in _DRAW.items()}
        self._drawn, self._below = np.zeros(slots, np.int32), np.zeros((slots, 2), np.float32)
        self._heap, self._masses = np.zeros(vocabulary, np.uint64), np.zeros(vocabulary + 16, np.float32)
        self._scores = np.zeros(vocabulary + 16, np.float32)
        given = {"logits": self._logits, "cache": self._cache, "scratch": self._scratch}
        self._batch = Batch(**_pointers(self._read_columns | given))
        outputs = {"logits": self._logits, "drawn": self._drawn, "nats": self._below}
        room = {"heap": self._heap, "masses": self._masses, "scores": self._scores}
        self._draws = Draws(vocabulary=vocabulary, stride=stride, **_pointers(self._draw_columns | outputs | room))

    @property
    def slot_bytes(self) -> int:
        """Of one slot's keys and values."""
        return self._library.slot_bytes(byref(self._model))

    def step(self, step: Step) -> Drawn:
        self.read(step)
        return self._draw(step)

    def read(self, step: Step) -> Floats:
        """Reads the step's tokens; the logits (R, vocabulary), valid until the next step."""
        batch = self._batch
        batch.tokens, batch.rows = len(step.ids), len(step.last)
        for name, column in self._read_columns.items():
            values = getattr(step, name)
            column[: len(values)] = values
        self._library.read_tokens(byref(self._model), byref(batch))
        return self._logits[: batch.rows, : self._network.sizes.vocabulary]

    def copy(self, source: int, target: int, length: int) -> None:
        self._library.copy_past(byref(self._model), self._cache.ctypes.data, source, target, length)

    def _draw(self, step: Step) -> Drawn:
        draws, count = self._draws, len(step.rows)
        draws.draws, draws.masks, draws.leanings = count, step.masks.ctypes.data, step.leanings.ctypes.data
        for name, column in self._draw_columns.items():
            column[:count] = getattr(step, name)
        self._library.draw_tokens(byref(draws))
        below, total = self._below[:count].T
        return Drawn(self._drawn[:count].tolist(), (below + np.log(total)).tolist())


_READ = ("ids", "slots", "places", "times", "last")
_DRAW = {
    **dict.fromkeys(("rows", "free_rows", "top_ks"), np.int32),
    **dict.fromkeys(("guidance", "temperatures", "top_ps", "uniforms"), np.float32),
}
"""The columns of a step, named alike in C."""


def _pointers(arrays: Mapping[str, NDArray[Any]]) -> dict[str, int]:
    return {name: array.ctypes.data for name, array in arrays.items()}


def _matrices(sizes: Sizes, weights: Mapping[str, Floats]) -> list[Floats]:
    """As `read_tokens` multiplies by them: those that read the same input are one, with the norm before folded in."""
    found = []
    for number in range(sizes.layers):
        layer = f"layers.{number}."
        qkv = [weights[f"{layer}self_attn.{name}_proj.weight"] for name in "qkv"]
        gate_up = [weights[f"{layer}mlp.{name}_proj.weight"] for name in ("gate", "up")]
        found += [
            np.concatenate(qkv) * weights[f"{layer}input_layernorm.weight"],
            weights[f"{layer}self_attn.o_proj.weight"],
            np.concatenate(gate_up) * weights[f"{layer}post_attention_layernorm.weight"],
            weights[f"{layer}mlp.down_proj.weight"],
        ]
    return [*found, weights["embed_tokens.weight"] * weights["norm.weight"]]


def _packed(matrix: Floats) -> tuple[NDArray[np.uint8], Floats]:
    """A matrix (outputs, inputs) in bytes + 128 of the order [outputs / 64][inputs / 4][64][4], and its scales."""
    outputs, inputs = matrix.shape
    scales = np.abs(matrix).max(1) / np.float32(127)
    whole = np.rint(matrix / np.where(scales > 0, scales, 1)[:, None]) + 128
    rest = -outputs % _BLOCK
    whole = np.pad(whole.astype(np.uint8), ((0, rest), (0, 0)), constant_values=128)
    blocks = whole.reshape(-1, _BLOCK, inputs // 4, 4).transpose(0, 2, 1, 3)
    return blocks.ravel(), np.pad(scales, (0, rest)).astype(np.float32)


@cache
def _angles(positions: int, head_size: int, theta: float) -> Floats:
    """Cosines and sines, (positions, head size / 2, 2): see `rotary`."""
    half = head_size // 2
    phase = np.arange(positions)[:, None] * theta ** (-np.arange(half) / half)
    return _aligned(np.stack([np.cos(phase), np.sin(phase)], -1).astype(np.float32))


def _rounded_up(count: int) -> int:
    return -(-count // _BLOCK) * _BLOCK


def _room(count: int) -> NDArray[np.uint8]:
    """So many bytes that begin where a vector register likes to; not taken from the system before they are written."""
    room = np.zeros(count + _BLOCK, np.uint8)
    start = -room.ctypes.data % _BLOCK
    return room[start : start + count]


def _aligned(array: NDArray[T]) -> NDArray[T]:
    room = _room(array.nbytes).view(array.dtype).reshape(array.shape)
    room[...] = array
    return room
