"""Rotary positions (Su et al., 2021): by a token's index in one half of the KV heads, by musical time in the other."""

from __future__ import annotations

import torch
from torch import Tensor


def angles(index: Tensor, times: Tensor, *, kv_heads: int, head_size: int, theta: float) -> Tensor:
    """Rotations (…, KV heads, T, head size / 2), complex, of tokens at `index` and at `times` in ticks, both (…, T)."""
    half = head_size // 2
    frequencies = theta ** (-torch.arange(half, device=index.device, dtype=torch.float32) / half)
    by_time = kv_heads // 2
    positions = torch.stack([index] * (kv_heads - by_time) + [times] * by_time, -2)
    phase = positions[..., None].float() * frequencies
    return torch.polar(torch.ones_like(phase), phase)


def rotate(x: Tensor, by: Tensor) -> Tensor:
    """Rotates neighbouring pairs of the last dimension by complex angles."""
    pairs = torch.view_as_complex(x.float().unflatten(-1, (-1, 2)).contiguous())
    return torch.view_as_real(pairs * by).flatten(-2).to(x.dtype)
