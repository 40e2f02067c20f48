"""MiniLM's network (Wang et al., 2020; layers as in BERT, Devlin et al., 2018) in numpy: nobody loads torch for it.

A sentence takes some 10 ms on a processor, and the weights are all the memory that it needs: 90 MB.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy.special import erf

Floats = NDArray[np.float32]

_ROOT_HALF = np.float32(math.sqrt(0.5))
_NEVER = np.float32(-1e9)


@dataclass(frozen=True, slots=True)
class _Affine:
    weight: Floats  # (out, in)
    bias: Floats  # (out,)

    def __call__(self, values: Floats) -> Floats:
        return values @ self.weight.T + self.bias


@dataclass(frozen=True, slots=True)
class _Norm:
    weight: Floats
    bias: Floats
    epsilon: float

    def __call__(self, values: Floats) -> Floats:
        centred = values - values.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + np.float32(self.epsilon))
        return centred / spread * self.weight + self.bias


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layer:
    query: _Affine
    key: _Affine
    value: _Affine
    joined: _Affine
    after_attention: _Norm
    wide: _Affine
    narrow: _Affine
    after: _Norm
    heads: int

    def __call__(self, states: Floats, unseen: Floats) -> Floats:
        """(B, T, C) for (B, T, C); `unseen` (B, 1, 1, T) is 0 where there is a token, and far below elsewhere."""
        query, key, value = (self._split(part(states)) for part in (self.query, self.key, self.value))  # (B, H, T, c)
        scores = query @ key.swapaxes(2, 3) / np.float32(math.sqrt(query.shape[-1])) + unseen
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        seen = (weights @ value).swapaxes(1, 2).reshape(states.shape)
        states = self.after_attention(states + self.joined(seen))
        wide = self.wide(states)
        wide = wide * (1 + erf(wide * _ROOT_HALF)) / 2  # GELU
        return self.after(states + self.narrow(wide))

    def _split(self, values: Floats) -> Floats:
        batch, length, size = values.shape
        return values.reshape(batch, length, self.heads, size // self.heads).swapaxes(1, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class MiniLM:
    """Tokens in, a state for each out."""

    words: Floats  # (vocabulary, C)
    places: Floats  # (longest, C)
    norm: _Norm
    layers: tuple[_Layer, ...]

    @classmethod
    def load(cls, folder: Path) -> Self:
        """From `config.json` and `model.safetensors`. Raises OSError, ValueError, KeyError or SafetensorError."""
        from safetensors.numpy import load_file

        config = json.loads((folder / "config.json").read_text())
        return cls.of(load_file(folder / "model.safetensors"), config)

    @classmethod
    def of(cls, tensors: Mapping[str, Floats], config: Mapping[str, float]) -> Self:
        """Raises KeyError if something is missing."""

        def affine(name: str) -> _Affine:
            return _Affine(tensors[f"{name}.weight"], tensors[f"{name}.bias"])

        def norm(name: str) -> _Norm:
            return _Norm(tensors[f"{name}.weight"], tensors[f"{name}.bias"], config["layer_norm_eps"])

        def layer(name: str) -> _Layer:
            return _Layer(
                query=affine(f"{name}.attention.self.query"),
                key=affine(f"{name}.attention.self.key"),
                value=affine(f"{name}.attention.self.value"),
                joined=affine(f"{name}.attention.output.dense"),
                after_attention=norm(f"{name}.attention.output.LayerNorm"),
                wide=affine(f"{name}.intermediate.dense"),
                narrow=affine(f"{name}.output.dense"),
                after=norm(f"{name}.output.LayerNorm"),
                heads=int(config["num_attention_heads"]),
            )

        first_kind = tensors["embeddings.token_type_embeddings.weight"][0]  # of all tokens of a single sentence
        return cls(
            words=tensors["embeddings.word_embeddings.weight"],
            places=tensors["embeddings.position_embeddings.weight"] + first_kind,
            norm=norm("embeddings.LayerNorm"),
            layers=tuple(layer(f"encoder.layer.{number}") for number in range(int(config["num_hidden_layers"]))),
        )

    def __call__(self, ids: NDArray[np.int64], mask: NDArray[np.int64]) -> Floats:
        """(B, T, C) for tokens (B, T), of which those count whose mask is 1."""
        states = self.norm(self.words[ids] + self.places[: ids.shape[1]])
        unseen = np.where(mask, np.float32(0), _NEVER)[:, None, None, :]
        for layer in self.layers:
            states = layer(states, unseen)
        return states
