"""The network's step at inference: the same numbers as `network.py` gives, in a third of the kernels.

Projections that read the same input are one matrix, the norms' weights are folded into the matrices behind them, and
no module is called: for a few rows, launching kernels costs as much as the products themselves. Nor is `transformers`
needed, whose import takes longer than many a song's first bars.

Several songs are read at once, each a row of one cache. Their tokens are packed one row after the other, with no
padding, so that a row which reads a whole bar costs the others nothing but its own tokens.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from generation import rotary


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """What the decoder has to know of the network's configuration."""

    layers: int
    heads: int
    kv_heads: int
    head_size: int
    context: int  # tokens
    rope_theta: float
    rms_norm_eps: float

    @classmethod
    def of(cls, config: Mapping[str, Any]) -> Sizes:
        """From `config.json`, which has Llama's names. Raises KeyError if one is missing."""
        return cls(
            layers=config["num_hidden_layers"],
            heads=config["num_attention_heads"],
            kv_heads=config["num_key_value_heads"],
            head_size=config["hidden_size"] // config["num_attention_heads"],
            context=config["max_position_embeddings"],
            rope_theta=config["rope_theta"],
            rms_norm_eps=config["rms_norm_eps"],
        )


@dataclass(slots=True)
class Cache:
    """Keys and values of every row, and how many tokens each row has read."""

    state: Tensor  # (layers, rows, keys then values of all KV heads, capacity, head size)
    lengths: list[int]

    @property
    def capacity(self) -> int:
        return self.state.shape[3]

    def keep(self, rows: Sequence[int]) -> None:
        """Leaves only these rows, in this order."""
        self.state = self.state[:, list(rows)]
        self.lengths = [self.lengths[row] for row in rows]


@dataclass(frozen=True, slots=True)
class _Reading:
    """What all layers have to know of the N tokens that are read now."""

    counts: Sequence[int]  # tokens of each row
    ends: list[int]  # each row's length with them
    angles: Tensor  # (N, heads, head size / 2) of all queries, keys and values; complex
    slots: Tensor  # (N × 2 KV heads,): where keys and values go in a layer's flattened cache
    unseen: Tensor | None  # (rows, 1, 1, longest end): −inf beyond a row's end; None where all ends are the same

    @property
    def is_step(self) -> bool:
        """Whether every row reads one token."""
        return max(self.counts) == 1


class Decoder:
    """Reads the tokens of several songs with a cache."""

    def __init__(self, sizes: Sizes, weights: Mapping[str, Tensor]) -> None:
        """`weights` by the names that `network.MusicTransformer` saves. Raises KeyError if one is missing."""
        self.sizes = sizes
        with torch.inference_mode():
            self.layers = [_fused(weights, f"layers.{layer}.") for layer in range(sizes.layers)]
            self.embedding = weights["embed_tokens.weight"]
            self.head = self.embedding * weights["norm.weight"]
            self._mean = self.head.new_full((self.head.shape[1],), 1 / self.head.shape[1])
            self._epsilon = self.head.new_full((1,), sizes.rms_norm_eps)
        kv_heads = torch.arange(sizes.kv_heads, device=self.head.device)
        still = torch.full_like(kv_heads, sizes.kv_heads)  # values are not turned: one angle more, of nothing
        self._angle_of = torch.cat([kv_heads.repeat_interleave(sizes.heads // sizes.kv_heads), kv_heads, still])

    @torch.inference_mode()
    def empty_cache(self, rows: int, capacity: int) -> Cache:
        """A cache for `rows` songs of `capacity` tokens each."""
        shape = (self.sizes.layers, rows, 2 * self.sizes.kv_heads, capacity, self.sizes.head_size)
        return Cache(self.head.new_zeros(shape), [0] * rows)

    @torch.inference_mode()
    def read(self, ids: NDArray[np.int64], times: NDArray[np.int64], counts: Sequence[int], cache: Cache) -> Tensor:
        """Logits (rows, vocabulary) of what follows the last token of each row.

        `ids` and their onsets in ticks `times`, both (N,), are packed: the first `counts[0]` belong to the first row,
        the next `counts[1]` to the second, and so on. Every row reads one token or more.
        """
        reading = self._reading(times, counts, cache)
        x = functional.embedding(torch.from_numpy(ids).to(self.head.device), self.embedding)  # (N, D)
        for (qkv, out, gate_up, down), state in zip(self.layers, cache.state, strict=True):
            attended = self._attend(functional.linear(self._unit(x), qkv), reading, state)
            x = torch.addmm(x, attended, out)
            gate, up = functional.linear(self._unit(x), gate_up).chunk(2, -1)
            x = torch.addmm(x, functional.silu(gate).mul_(up), down)
        cache.lengths = reading.ends
        last = x if reading.is_step else x[[end - 1 for end in accumulate(counts)]]
        return functional.linear(self._unit(last), self.head)

    def _reading(self, times: NDArray[np.int64], counts: Sequence[int], cache: Cache) -> _Reading:
        sizes, device = self.sizes, self.head.device
        starts = np.array([*accumulate(counts, initial=0)][:-1])
        index = np.arange(len(times)) + np.repeat(cache.lengths - starts, counts)
        kinds = 2 * sizes.kv_heads
        rows = np.repeat(np.arange(len(counts)) * kinds, counts)
        slots = (rows[:, None] + np.arange(kinds)) * cache.capacity + index[:, None]
        angles = rotary.angles(
            torch.from_numpy(index).to(device),
            torch.from_numpy(times).to(device),
            kv_heads=sizes.kv_heads,
            head_size=sizes.head_size,
            theta=sizes.rope_theta,
        )
        angles = torch.cat([angles, torch.ones_like(angles[:1])])
        ends = [length + count for length, count in zip(cache.lengths, counts, strict=True)]
        return _Reading(
            counts=counts,
            ends=ends,
            angles=angles[self._angle_of].transpose(0, 1),
            slots=torch.from_numpy(slots.reshape(-1)).to(device),
            unseen=self._unseen(ends),
        )

    def _unseen(self, ends: list[int]) -> Tensor | None:
        longest = max(ends)
        if min(ends) == longest:
            return None
        beyond = np.arange(longest) >= np.array(ends)[:, None]
        return torch.from_numpy(np.where(beyond, np.float32(-np.inf), np.float32(0))[:, None, None]).to(self.head)

    def _attend(self, qkv: Tensor, reading: _Reading, state: Tensor) -> Tensor:
        """qkv: (N, all heads × head size); state: a layer's cache; returns (N, D)."""
        heads, kv_heads, size, count = self.sizes.heads, self.sizes.kv_heads, self.sizes.head_size, qkv.shape[0]
        pairs = torch.view_as_complex(qkv.view(count, -1, size // 2, 2))
        turned = torch.view_as_real(pairs * reading.angles).view(count, -1, size)
        state.view(-1, size).index_copy_(0, reading.slots, turned[:, heads:].reshape(-1, size))
        queries = turned[:, :heads]
        if reading.is_step:  # the group's queries count as its steps: no KV head is repeated
            past = state[:, :, : max(reading.ends)]
            y = functional.scaled_dot_product_attention(
                queries.view(count, kv_heads, -1, size),
                past[:, :kv_heads],
                past[:, kv_heads:],
                attn_mask=reading.unseen,
            )
            return y.view(count, -1)
        rows = zip(queries.split(list(reading.counts)), state, reading.ends, strict=True)
        return torch.cat([self._attend_row(own, past[:, :end]) for own, past, end in rows])

    def _attend_row(self, queries: Tensor, past: Tensor) -> Tensor:
        """queries: (T, heads, head size) of one row's newest tokens; past: (2 KV heads, end, head size); (T, D)."""
        steps, end = len(queries), past.shape[1]
        is_whole = steps == end  # then the kernel knows by itself what has been seen
        seen = None if is_whole else torch.ones(steps, end, dtype=torch.bool, device=past.device).tril(end - steps)
        y = functional.scaled_dot_product_attention(
            queries.transpose(0, 1)[None],
            past[None, : self.sizes.kv_heads],
            past[None, self.sizes.kv_heads :],
            attn_mask=seen,
            is_causal=is_whole,
            enable_gqa=True,
        )
        return y[0].transpose(0, 1).reshape(steps, -1)

    def _unit(self, x: Tensor) -> Tensor:
        """RMSNorm without its weights."""
        return x * torch.addmv(self._epsilon, x.square(), self._mean).rsqrt_()[:, None]


def _fused(weights: Mapping[str, Tensor], layer: str) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Queries, keys and values; output; gate and up; down: as `read` multiplies by them."""
    qkv = torch.cat([weights[f"{layer}self_attn.{name}_proj.weight"] for name in "qkv"])
    gate_up = torch.cat([weights[f"{layer}mlp.{name}_proj.weight"] for name in ("gate", "up")])
    return (
        qkv * weights[f"{layer}input_layernorm.weight"],
        weights[f"{layer}self_attn.o_proj.weight"].t(),
        gate_up * weights[f"{layer}post_attention_layernorm.weight"],
        weights[f"{layer}mlp.down_proj.weight"].t(),
    )
