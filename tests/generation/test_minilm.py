"""The network in numpy says what the library's does, with the same weights."""

from __future__ import annotations

import numpy as np
import torch
from transformers import BertConfig, BertModel

from generation.minilm import MiniLM

CONFIG = BertConfig(
    vocab_size=50,
    hidden_size=24,
    num_hidden_layers=2,
    num_attention_heads=4,
    intermediate_size=40,
    max_position_embeddings=16,
    hidden_act="gelu",
)


def test_states_are_those_of_the_library() -> None:
    torch.manual_seed(1)
    theirs = BertModel(CONFIG, add_pooling_layer=False).eval()
    tensors = {name: 3 * tensor.detach() for name, tensor in theirs.state_dict().items()}  # far from their beginnings
    theirs.load_state_dict(tensors)
    ours = MiniLM.of({name: tensor.numpy() for name, tensor in tensors.items()}, CONFIG.to_dict())
    ids = np.random.default_rng(2).integers(50, size=(3, 9))
    mask = np.array([[1] * 9, [1] * 4 + [0] * 5, [1] + [0] * 8])
    with torch.inference_mode():
        expected = theirs(input_ids=torch.tensor(ids), attention_mask=torch.tensor(mask)).last_hidden_state.numpy()
    found = ours(ids, mask)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found[mask == 1], expected[mask == 1], atol=2e-5)
