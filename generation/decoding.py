"""The network's step at inference: the same numbers as `network.py` gives, in a third of the kernels.

Projections that read the same input are one matrix, the norms' weights are folded into the matrices behind them, and
no module is called: for one row, launching kernels costs as much as the products themselves.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from generation.network import Layer, MusicConfig, MusicTransformer, rotate


@dataclass(slots=True)
class Cache:
    """Keys and values of all layers, preallocated: (layers, 1, KV heads, capacity, head size)."""

    keys: Tensor
    values: Tensor
    length: int = 0

    @classmethod
    def empty(cls, config: MusicConfig, *, capacity: int, like: Tensor) -> Cache:
        """A cache for `capacity` tokens of one song, on the device and in the type of `like`."""
        shape = (config.num_hidden_layers, 1, config.num_key_value_heads, capacity, config.head_size)
        return cls(like.new_zeros(shape), like.new_zeros(shape))


class Decoder:
    """Reads one song's tokens with a cache. Holds copies of the network's weights."""

    def __init__(self, network: MusicTransformer) -> None:
        self.config = network.config
        self.network = network
        with torch.inference_mode():
            self.layers = [_fused(layer) for layer in network.layers]  # type: ignore[arg-type] - a ModuleList of Layer
            self.head = network.lm_head.weight * network.norm.weight
        group = self.config.num_attention_heads // self.config.num_key_value_heads
        kv_heads = torch.arange(self.config.num_key_value_heads, device=self.head.device)
        self.angle_of_head = torch.cat([kv_heads.repeat_interleave(group), kv_heads])  # of all queries, then keys

    def empty_cache(self, capacity: int) -> Cache:
        """A cache for one song of `capacity` tokens."""
        return Cache.empty(self.config, capacity=capacity, like=self.head)

    @torch.inference_mode()
    def read(self, ids: Tensor, times: Tensor, cache: Cache) -> Tensor:
        """Logits (vocabulary,) of what follows `ids` (T,), whose onsets in ticks are `times` (T,)."""
        steps = len(ids)
        index = torch.arange(cache.length, cache.length + steps, device=ids.device)
        angles = self.network.angles(index[None], times[None])[0, self.angle_of_head].transpose(
            0, 1
        )  # (T, heads, hs/2)
        x = functional.embedding(ids, self.network.embed_tokens.weight)  # (T, D)
        for number, (qkv, out, gate_up, down) in enumerate(self.layers):
            x = torch.addmm(x, self._attend(functional.linear(self._unit(x), qkv), angles, cache, number), out)
            gate, up = functional.linear(self._unit(x), gate_up).chunk(2, -1)
            x = torch.addmm(x, functional.silu(gate) * up, down)
        cache.length += steps
        return functional.linear(self._unit(x[-1]), self.head)

    def _attend(self, qkv: Tensor, angles: Tensor, cache: Cache, layer: int) -> Tensor:
        """qkv: (T, all heads × head size); returns (T, D)."""
        config, steps = self.config, len(qkv)
        heads, kv_heads, size = config.num_attention_heads, config.num_key_value_heads, config.head_size
        rotated = rotate(qkv[:, : (heads + kv_heads) * size].view(steps, heads + kv_heads, size), angles)
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
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + self.config.rms_norm_eps)


def _fused(layer: Layer) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Queries, keys and values; output; gate and up; down: as `read` multiplies by them."""
    attention, mlp = layer.self_attn, layer.mlp
    qkv = torch.cat([attention.q_proj.weight, attention.k_proj.weight, attention.v_proj.weight])
    gate_up = torch.cat([mlp.gate_proj.weight, mlp.up_proj.weight])
    return (
        qkv * layer.input_layernorm.weight,
        attention.o_proj.weight.t(),
        gate_up * layer.post_attention_layernorm.weight,
        mlp.down_proj.weight.t(),
    )
