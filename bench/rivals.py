"""Other ways of sampling from a network of our sizes with our weights, each timed by one and the same method.

`generate(rows, length)` samples `length` new tokens for each of `rows` songs behind a prompt of `PROMPT_TOKENS` tokens,
at temperature 1 from the `TOP_K` likeliest and of these from `TOP_P` of the probability. No song ends early. It returns
seconds; loading, conversion and a warm-up are left out. Rivals have two threads unless told otherwise. Threads which
wait for each other lose most of their time when another program runs, so one may well be faster: try both.

The network is a `LlamaForCausalLM`: Llama's rotary positions turn the two halves of a head against each other where
ours turn neighbours, so the rows of queries and keys change places. One of our two KV heads takes musical time as its
position, which a Llama cannot do; here both take the index. So what the rivals write is no music, but the cost of a
token is the same, and `verify` shows that with onsets equal to indices the two networks are one function.

Needs the extra `bench`.
"""

from __future__ import annotations

import copy
import statistics
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from functools import cache, partial

import ctranslate2
import numpy as np
import torch
from ctranslate2.converters.transformers import LlamaLoader
from torch import Tensor
from transformers import ContinuousBatchingConfig, GenerationConfig, LlamaConfig, LlamaForCausalLM

from generation import tokens
from generation.checkpoint import FOLDER
from generation.network import MusicTransformer

TOP_K, TOP_P = 64, 0.98
PROMPT_TOKENS = 24
WARM_UP_TOKENS = 8

Rows = list[list[int]]  # tokens of each song


class Rival(ABC):
    """A way of sampling, loaded and ready."""

    def __init__(self, threads: int = 2) -> None:
        self.threads = threads

    def generate(self, rows: int, length: int) -> float:
        """Seconds in which `length` new tokens are sampled for each of `rows` songs.

        Raises RuntimeError if the tokens are not so many.
        """
        torch.set_num_threads(self.threads)
        given = prompts(rows)
        self.sample(given, WARM_UP_TOKENS)
        start = time.perf_counter()
        made = self.sample(given, length)
        seconds = time.perf_counter() - start
        if [len(row) for row in made] != [length] * rows:
            raise RuntimeError(f"{length} tokens for each of {rows} songs were asked for, and others came.")
        return seconds

    @abstractmethod
    def sample(self, given: Rows, length: int) -> Rows:
        """The `length` new tokens behind each of the prompts `given`."""


class Generate(Rival):
    """`generate` of `transformers`, with its `dynamic` or its `static` cache; compiled is neither."""

    def __init__(self, cache_implementation: str, threads: int = 2) -> None:
        super().__init__(threads)
        self.network = llama()
        self.cache_implementation = cache_implementation

    @torch.inference_mode()
    def sample(self, given: Rows, length: int) -> Rows:
        ids = torch.tensor(given)
        config = sampling(length)
        config.cache_implementation = self.cache_implementation
        made = self.network.generate(ids, attention_mask=torch.ones_like(ids), generation_config=config)
        return made[:, ids.shape[1] :].tolist()


class Continuous(Rival):
    """`generate_batch` of `transformers`: continuous batching over a paged cache.

    Every call starts a thread and makes a cache, as there is no other public way; the cache is no larger than the
    songs ask for, since its default is 60 % of the free memory.
    """

    PAGE_TOKENS = 256

    def __init__(self, threads: int = 2) -> None:
        super().__init__(threads)
        self.network = llama()

    def sample(self, given: Rows, length: int) -> Rows:
        pages = -(-(len(given[0]) + length) // self.PAGE_TOKENS)
        config = ContinuousBatchingConfig(
            page_size=self.PAGE_TOKENS,
            num_blocks=len(given) * pages + 1,
            max_batch_tokens=len(given) * len(given[0]),
            allow_block_sharing=False,
        )
        drawing = sampling(length)
        drawing.eos_token_id = -1  # None does the same, with a warning at every call
        made = self.network.generate_batch(given, generation_config=drawing, continuous_batching_config=config)
        return [row.generated_tokens for row in made.values()]


class CTranslate2(Rival):
    """CTranslate2, its weights being `int8` or `float32`.

    Its threads work on one batch together, or, if `is_split`, each on a batch of its own, among which the songs are
    shared out; then a single song has one thread.
    """

    def __init__(self, compute_type: str, threads: int = 2, *, is_split: bool = False) -> None:
        super().__init__(threads)
        self.batches = threads if is_split else 1
        with tempfile.TemporaryDirectory() as folder:
            save_for_ctranslate2(folder)
            self.generator = ctranslate2.Generator(
                folder,
                device="cpu",
                compute_type=compute_type,
                inter_threads=self.batches,
                intra_threads=threads // self.batches,
            )

    def sample(self, given: Rows, length: int) -> Rows:
        made = self.generator.generate_batch(
            [[str(token) for token in row] for row in given],
            max_batch_size=-(-len(given) // self.batches),
            include_prompt_in_result=False,  # so that the prompts are read at once
            min_length=length,
            max_length=length,
            sampling_topk=TOP_K,
            sampling_topp=TOP_P,
        )
        return [row.sequences_ids[0] for row in made]


class Textbook(Rival):
    """The textbook's loop: no cache, so that every token reads the whole song again.

    That takes minutes for 1,024 tokens. With `window` (tokens), `generate` times single steps at every `window`th
    length of the song instead, takes the median of `STEPS` at each, reads the lengths between off straight lines,
    and returns the sum over all. Without, all steps are run.
    """

    STEPS = 3

    def __init__(self, window: int | None = None, threads: int = 2) -> None:
        super().__init__(threads)
        self.network = llama()
        self.window = window

    def generate(self, rows: int, length: int) -> float:
        if self.window is None:
            return super().generate(rows, length)
        torch.set_num_threads(self.threads)
        read = np.arange(PROMPT_TOKENS, PROMPT_TOKENS + length)
        timed = np.append(read[:: self.window], read[-1])
        return float(np.interp(read, timed, [self._step_seconds(rows, size) for size in timed.tolist()]).sum())

    @torch.inference_mode()
    def sample(self, given: Rows, length: int) -> Rows:
        ids = torch.tensor(given)
        for _ in range(length):
            ids = torch.cat([ids, self._next(ids)], 1)
        return ids[:, len(given[0]) :].tolist()

    def _next(self, ids: Tensor) -> Tensor:
        """ids: (rows, T); returns (rows, 1)."""
        return draw(self.network(ids, use_cache=False).logits[:, -1])

    @torch.inference_mode()
    def _step_seconds(self, rows: int, size: int) -> float:
        ids = torch.tensor(prompts(rows, size))
        self._next(ids)
        seconds = []
        for _ in range(self.STEPS):
            start = time.perf_counter()
            self._next(ids)
            seconds.append(time.perf_counter() - start)
        return statistics.median(seconds)


RIVALS: Mapping[str, Callable[..., Rival]] = {  # each makes the rival, with `threads` if there are not two
    "textbook loop without a cache": partial(Textbook, window=64),
    "transformers `generate`, dynamic cache": partial(Generate, "dynamic"),
    "transformers `generate`, static cache": partial(Generate, "static"),
    "transformers `generate_batch`": Continuous,
    "CTranslate2 float32": partial(CTranslate2, "float32"),
    "CTranslate2 float32, a batch for each thread": partial(CTranslate2, "float32", is_split=True),
    "CTranslate2 int8": partial(CTranslate2, "int8"),
    "CTranslate2 int8, a batch for each thread": partial(CTranslate2, "int8", is_split=True),
}


def prompts(rows: int, size: int = PROMPT_TOKENS) -> Rows:
    """The same random tokens for every rival, none of which pads or ends a song."""
    first = max(tokens.PAD, tokens.END) + 1
    return np.random.default_rng(0).integers(first, tokens.VOCABULARY_SIZE, (rows, size)).tolist()


def sampling(length: int) -> GenerationConfig:
    """How `transformers` draws `length` new tokens; with no token that ends a song."""
    return GenerationConfig(
        max_new_tokens=length, do_sample=True, top_k=TOP_K, top_p=TOP_P, pad_token_id=tokens.PAD, disable_compile=True
    )


def draw(logits: Tensor) -> Tensor:
    """One token (rows, 1) for each row of logits (rows, vocabulary)."""
    best, which = logits.topk(TOP_K)  # in falling order
    chances = best.softmax(-1)
    before = chances.cumsum(-1) - chances
    return which.gather(1, chances.masked_fill(before >= TOP_P, 0).multinomial(1))


@cache
def llama() -> LlamaForCausalLM:
    """Our network as a Llama, in float32."""
    ours = _ours()
    config = ours.config
    network = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=config.vocab_size,
            hidden_size=config.hidden_size,
            intermediate_size=config.intermediate_size,
            num_hidden_layers=config.num_hidden_layers,
            num_attention_heads=config.num_attention_heads,
            num_key_value_heads=config.num_key_value_heads,
            max_position_embeddings=config.max_position_embeddings,
            rope_parameters={"rope_type": "default", "rope_theta": config.rope_theta},
            rms_norm_eps=config.rms_norm_eps,
            tie_word_embeddings=True,
            pad_token_id=tokens.PAD,
            bos_token_id=None,
            eos_token_id=None,
        )
    )
    turned = ("q_proj.weight", "k_proj.weight")
    network.load_state_dict(
        {
            name if name.startswith("lm_head") else f"model.{name}": (
                _half_split(weight, config.head_size) if name.endswith(turned) else weight
            )
            for name, weight in ours.state_dict().items()
        }
    )
    return network.eval()


def verify(size: int = 200, tolerance: float = 1e-3) -> float:
    """The largest difference between logits of our network and of the Llama, over `size` random tokens.

    Raises ValueError if it is above `tolerance`.
    """
    ids = torch.tensor(prompts(1, size))
    with torch.inference_mode():
        expected = _ours()(ids, times=torch.arange(size)[None])
        difference = (llama()(ids).logits - expected).abs().max().item()
    if difference > tolerance:
        raise ValueError(f"The Llama's logits differ from ours by {difference:.2g}, which is above {tolerance:.2g}.")
    return difference


def save_for_ctranslate2(folder: str) -> None:
    """Writes the network as CTranslate2 reads it, in float32. Its words are the tokens' numbers."""
    loader, network = LlamaLoader(), copy.deepcopy(llama())  # the loader takes layers away as it reads them
    spec = loader.get_model_spec(network)
    spec.register_vocabulary([str(token) for token in range(tokens.VOCABULARY_SIZE)])
    spec.config.bos_token = spec.config.unk_token = str(tokens.PAD)
    spec.config.eos_token = str(tokens.END)
    spec.config.layer_norm_epsilon = network.config.rms_norm_eps
    spec.validate()
    spec.optimize()
    spec.save(folder)


def _ours() -> MusicTransformer:
    return MusicTransformer.from_pretrained(FOLDER, dtype=torch.float32).eval()


def _half_split(weight: Tensor, head_size: int) -> Tensor:
    """Rows of a projection (heads × head size, D): the first of every pair, then the second, of every head."""
    return weight.unflatten(0, (-1, head_size // 2, 2)).transpose(1, 2).flatten(0, 2)
