"""The Music Transformer: a decoder whose attention is relative, to the token in half of the heads and to musical
time in the other half.

The layout is Llama's (Touvron et al., 2023: pre-norm, rotary positions, grouped queries, SwiGLU), so that the weights
can be carried to other runtimes. What departs from it: the second half of the KV heads takes its rotary angles from
each token's onset in ticks instead of its index, so that a beat, a bar or a phrase ago is one and the same angle
however many notes lie between (Huang et al., 2018, gave the reason; Su et al., 2021, the rotation).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import PretrainedConfig, PreTrainedModel

from generation import rotary, tokens


class MusicConfig(PretrainedConfig):
    """Sizes of the network, by Llama's names. `tiny()` is for tests: the true path in milliseconds."""

    model_type = "minstrel"

    vocab_size: int = tokens.VOCABULARY_SIZE
    hidden_size: int = 320
    intermediate_size: int = 864  # 8/3 of the width, as SwiGLU has three matrices instead of two
    num_hidden_layers: int = 6
    num_attention_heads: int = 4
    num_key_value_heads: int = 2  # one on tokens, one on time: the cache is read at every step, so keep it small
    max_position_embeddings: int = 1536  # tokens of context in training; longer songs let go of their oldest bars
    rope_theta: float = 10_000.0
    rms_norm_eps: float = 1e-5
    pad_token_id: int | None = tokens.PAD
    eos_token_id: int | list[int] | None = tokens.END
    tie_word_embeddings: bool = True

    @property
    def head_size(self) -> int:
        return self.hidden_size // self.num_attention_heads

    @classmethod
    def tiny(cls) -> MusicConfig:
        return cls(hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=2)


class Attention(nn.Module):
    """Causal attention with grouped queries; see the module's docstring for its two kinds of position."""

    def __init__(self, config: MusicConfig) -> None:
        super().__init__()
        self.heads, self.kv_heads, self.head_size = (
            config.num_attention_heads,
            config.num_key_value_heads,
            config.head_size,
        )
        kv_size = self.kv_heads * self.head_size
        self.q_proj = nn.Linear(config.hidden_size, config.hidden_size, bias=False)
        self.k_proj = nn.Linear(config.hidden_size, kv_size, bias=False)
        self.v_proj = nn.Linear(config.hidden_size, kv_size, bias=False)
        self.o_proj = nn.Linear(config.hidden_size, config.hidden_size, bias=False)

    def forward(self, x: Tensor, angles: Tensor) -> Tensor:
        """x: (B, T, D); angles: (B, KV heads, T, head size / 2), complex."""
        batch, steps, _ = x.shape
        q = self.q_proj(x).view(batch, steps, self.kv_heads, -1, self.head_size).permute(0, 2, 3, 1, 4)
        k = self.k_proj(x).view(batch, steps, self.kv_heads, self.head_size).transpose(1, 2)  # (B, KV, T, hs)
        v = self.v_proj(x).view(batch, steps, self.kv_heads, self.head_size).transpose(1, 2)
        q = rotary.rotate(q, angles[:, :, None]).flatten(1, 2)  # (B, heads, T, hs)
        k = rotary.rotate(k, angles)
        group = self.heads // self.kv_heads
        y = functional.scaled_dot_product_attention(
            q, k.repeat_interleave(group, 1), v.repeat_interleave(group, 1), is_causal=True
        )
        return self.o_proj(y.transpose(1, 2).reshape(batch, steps, self.heads * self.head_size))


class FeedForward(nn.Module):
    """SwiGLU (Shazeer, 2020)."""

    def __init__(self, config: MusicConfig) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(config.hidden_size, config.intermediate_size, bias=False)
        self.up_proj = nn.Linear(config.hidden_size, config.intermediate_size, bias=False)
        self.down_proj = nn.Linear(config.intermediate_size, config.hidden_size, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.down_proj(functional.silu(self.gate_proj(x)) * self.up_proj(x))


class Layer(nn.Module):
    def __init__(self, config: MusicConfig) -> None:
        super().__init__()
        self.input_layernorm = nn.RMSNorm(config.hidden_size, eps=config.rms_norm_eps)
        self.self_attn = Attention(config)
        self.post_attention_layernorm = nn.RMSNorm(config.hidden_size, eps=config.rms_norm_eps)
        self.mlp = FeedForward(config)

    def forward(self, x: Tensor, angles: Tensor) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), angles)
        return x + self.mlp(self.post_attention_layernorm(x))


class MusicTransformer(PreTrainedModel):
    """Next-token logits of a song in tokens. Saved and loaded as every `transformers` model is, in safetensors."""

    config_class = MusicConfig
    config: MusicConfig
    _tied_weights_keys = {"lm_head.weight": "embed_tokens.weight"}  # noqa: RUF012 - as transformers declares it

    def __init__(self, config: MusicConfig) -> None:
        super().__init__(config)
        self.embed_tokens = nn.Embedding(config.vocab_size, config.hidden_size)
        self.layers = nn.ModuleList(Layer(config) for _ in range(config.num_hidden_layers))
        self.norm = nn.RMSNorm(config.hidden_size, eps=config.rms_norm_eps)
        self.lm_head = nn.Linear(config.hidden_size, config.vocab_size, bias=False)
        self.post_init()

    def _init_weights(self, module: nn.Module) -> None:
        """GPT-2's: normal with 0.02, less by the depth where a branch joins the residual stream."""
        if isinstance(module, nn.Linear | nn.Embedding):
            nn.init.normal_(module.weight, std=0.02)
        if isinstance(module, Layer):
            deviation = 0.02 / (2 * self.config.num_hidden_layers) ** 0.5
            nn.init.normal_(module.self_attn.o_proj.weight, std=deviation)
            nn.init.normal_(module.mlp.down_proj.weight, std=deviation)

    def get_input_embeddings(self) -> nn.Module:
        return self.embed_tokens

    def forward(self, input_ids: Tensor, times: Tensor) -> Tensor:
        """Logits (B, T, vocabulary) of the tokens after `input_ids` (B, T), whose onsets in ticks are `times` (B, T).

        For training and measuring. Songs are written with `decoding.Decoder`, which keeps keys and values.
        """
        index = torch.arange(input_ids.shape[1], device=input_ids.device).expand_as(input_ids)
        angles = rotary.angles(
            index,
            times,
            kv_heads=self.config.num_key_value_heads,
            head_size=self.config.head_size,
            theta=self.config.rope_theta,
        )
        x = self.embed_tokens(input_ids)
        for layer in self.layers:
            x = layer(x, angles)
        return self.lm_head(self.norm(x))
