"""The four families that are networks: about 1.5 million parameters each."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import GPT2Config, GPT2LMHeadModel

from generation import tokens
from generation.network import MusicConfig, MusicTransformer

LAYERS, WIDTH, HEADS = 4, 176, 4
"""Of both transformers."""


class _Family(nn.Module):
    @property
    def device(self) -> torch.device:
        return next(self.parameters()).device


class FeedForward(_Family):
    """Bengio et al. (2003): the embeddings of the last `window` tokens side by side, hidden layers, the next token.

    Two hidden layers instead of one, of GELU instead of tanh: this is how such a model would be made now.
    """

    def __init__(self, *, window: int = 32, width: int = 24, hidden: int = 672) -> None:
        super().__init__()
        self.window = window
        self.embed_tokens = nn.Embedding(tokens.VOCABULARY_SIZE, width, padding_idx=tokens.PAD)
        self.layers = nn.Sequential(
            nn.Linear(window * width, hidden),
            nn.GELU(),
            nn.Linear(hidden, hidden),
            nn.GELU(),
        )
        self.output = nn.Linear(hidden, tokens.VOCABULARY_SIZE)

    def forward(self, input_ids: Tensor, _times: Tensor) -> Tensor:
        """Logits (B, T, vocabulary)."""
        padded = functional.pad(input_ids, (self.window - 1, 0), value=tokens.PAD)
        windows = padded.unfold(1, self.window, 1)  # (B, T, window)
        return self.output(self.layers(self.embed_tokens(windows).flatten(2)))


class Lstm(_Family):
    """Two layers (Hochreiter and Schmidhuber, 1997); the embedding is the output matrix too, as in the transformers.

    Norms before and after: without them the signal all but vanishes in the first steps, and so does what is learnt.
    """

    def __init__(self, *, width: int = 284, layers: int = 2) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(tokens.VOCABULARY_SIZE, width)
        nn.init.normal_(self.embed_tokens.weight, std=0.05)
        self.before, self.after = nn.LayerNorm(width), nn.LayerNorm(width)
        self.layers = nn.LSTM(width, width, layers, batch_first=True)

    def forward(self, input_ids: Tensor, _times: Tensor) -> Tensor:
        """Logits (B, T, vocabulary)."""
        with torch.autocast(self.device.type, enabled=False):  # what a cell remembers would fade with 8 bits
            x, _ = self.layers(self.before(self.embed_tokens(input_ids)))
        return functional.linear(self.after(x), self.embed_tokens.weight)


class AbsoluteTransformer(_Family):
    """GPT-2 (Radford et al., 2019), whose positions are learned one by one; its feed-forward part is made to fit."""

    def __init__(self, *, length: int) -> None:
        super().__init__()
        config = GPT2Config(
            vocab_size=tokens.VOCABULARY_SIZE,
            n_positions=length,
            n_embd=WIDTH,
            n_layer=LAYERS,
            n_head=HEADS,
            n_inner=576,
            activation_function="gelu_pytorch_tanh",
            resid_pdrop=0.0,  # less than one reading of the data: nothing to hold back
            embd_pdrop=0.0,
            attn_pdrop=0.0,
            bos_token_id=None,
            eos_token_id=tokens.END,
        )
        self.gpt = GPT2LMHeadModel(config)

    def forward(self, input_ids: Tensor, _times: Tensor) -> Tensor:
        """Logits (B, T, vocabulary)."""
        return self.gpt(input_ids=input_ids, use_cache=False).logits


def _ours(_length: int) -> MusicTransformer:
    return MusicTransformer(
        MusicConfig(hidden_size=WIDTH, intermediate_size=480, num_hidden_layers=LAYERS, num_attention_heads=HEADS)
    )


Model = FeedForward | Lstm | AbsoluteTransformer | MusicTransformer

OURS = "ours"
NETWORKS: dict[str, Callable[[int], Model]] = {
    "feed-forward window": lambda _length: FeedForward(),
    "LSTM": lambda _length: Lstm(),
    "absolute positions": lambda length: AbsoluteTransformer(length=length),
    OURS: _ours,
}
"""How to make each of them for windows of a length, in tokens."""
