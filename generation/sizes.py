"""The sizes of a network: what a runner has to know of its configuration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    layers: int
    heads: int
    kv_heads: int
    head_size: int
    width: int
    inner: int  # of the feed-forward network
    vocabulary: int
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
            width=config["hidden_size"],
            inner=config["intermediate_size"],
            vocabulary=config["vocab_size"],
            context=config["max_position_embeddings"],
            rope_theta=config["rope_theta"],
            rms_norm_eps=config["rms_norm_eps"],
        )
