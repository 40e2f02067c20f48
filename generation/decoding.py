"""The network's step at inference: the same numbers as `network.py` gives, in a third of the kernels.

Projections that read the same input are one matrix, the norms' weights are folded into the matrices behind them, and
no module is called: for one row, launching kernels costs as much as the products themselves. Nor is `transformers`
needed, whose import takes longer than many a song's first bars.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
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
    """Keys and values of all layers, preallocated: (layers, 1, KV heads, capacity, head size)."""

    keys: Tensor
    values: Tensor
    length: int = 0


class Decoder:
    """Reads one song's tokens with a cache."""

    def __init__(self, sizes: Sizes, weights: Mapping[str, Tensor]) -> None:
        """`weights` by the names that `network.MusicTransformer` saves. Raises KeyError if one is missing."""
        self.sizes = sizes
        with torch.inference_mode():
            self.layers = [_fused(weights, f"layers.{layer}.") for layer in range(sizes.layers)]
            self.embedding = weights["embed_tokens.weight"]
            self.head = self.embedding * weights["norm.weight"]
        kv_heads = torch.arange(sizes.kv_heads, device=self.head.device)
        group = sizes.heads // sizes.kv_heads
        self.kv_head_of = torch.cat([kv_heads.repeat_interleave(group), kv_heads])  # of all queries, then keys

    def empty_cache(self, capacity: int) -> Cache:
        """A cache for one song of `capacity` tokens."""
        shape = (self.sizes.layers, 1, self.sizes.kv_heads, capacity, self.sizes.head_size)
        return Cache(self.head.new_zeros(shape), self.head.new_zeros(shape))

    @torch.inference_mode()
    def read(self, ids: Tensor, times: Tensor, cache: Cache) -> Tensor:
        """Logits (vocabulary,) of what follows `ids` (T,), whose onsets in ticks are `times` (T,)."""
        steps = len(ids)
        index = torch.arange(cache.length, cache.length + steps, device=ids.device)
        sizes = self.sizes
        angles = rotary.angles(index, times, kv_heads=sizes.kv_heads, head_size=sizes.head_size, theta=sizes.rope_theta)
        angles = angles[self.kv_head_of].transpose(0, 1)  # (T, heads, hs/2)
        x = functional.embedding(ids, self.embedding)  # (T, D)
        for number, (qkv, out, gate_up, down) in enumerate(self.layers):
            x = torch.addmm(x, self._attend(functional.linear(self._unit(x), qkv), angles, cache, number), out)
            gate, up = functional.linear(self._unit(x), gate_up).chunk(2, -1)
            x = torch.addmm(x, functional.silu(gate) * up, down)
        cache.length += steps
        return functional.linear(self._unit(x[-1]), self.head)

    def _attend(self, qkv: Tensor, angles: Tensor, cache: Cache, layer: int) -> Tensor:
        """qkv: (T, all heads × head size); returns (T, D)."""
        steps = len(qkv)
        heads, kv_heads, size = self.sizes.heads, self.sizes.kv_heads, self.sizes.head_size
        rotated = rotary.rotate(qkv[:, : (heads + kv_heads) * size].view(steps, heads + kv_heads, size), angles)
        end = cache.length + steps
        keys, values = cache.keys[layer, :, :, :end], cache.values[layer, :, :, :end]  # (1, KV, end, hs)
        keys[0, :, cache.length :] = rotated[:, heads:].transpose(0, 1)
        values[0, :, cache.length :] = qkv[:, (heads + kv_heads) * size :].view(steps, kv_heads, size).transpose(0, 1)
        queries = rotated[:, :heads].transpose(0, 1)  # (heads, T, hs)
        if steps == 1:  # the group's queries count as its steps: no KV head is repeated
            return functional.scaled_dot_product_attention(queries.view(1, kv_heads, -1, size), keys, values).view(
                1, -1
            )
        seen = torch.ones(steps, end, dtype=torch.bool, device=qkv.device).tril(cache.length)
        y = functional.scaled_dot_product_attention(queries[None], keys, values, attn_mask=seen, enable_gqa=True)
        return y[0].transpose(0, 1).reshape(steps, heads * size)

    def _unit(self, x: Tensor) -> Tensor:
        """RMSNorm without its weights."""
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + self.sizes.rms_norm_eps)


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
