"""What could compute our step on a processor: one token for every row behind a cache of `CACHE_TOKENS` tokens.

python -m bench.weigh [--threads 2] [CANDIDATE …]       prints the median milliseconds of a step as a Markdown table

Candidates: the step by hand in torch (fp32, bf16, int8 linears by `torch.ao`), compiled beforehand by AOTInductor
(needs a C++ compiler, and half a minute for each number of rows), and in ONNX Runtime (fp32, int8). The latter needs
`pip install onnxruntime onnx onnxscript`. llama.cpp is left out: its package `llama-cpp-python` comes as source, and
builds for many minutes. Two threads on a busy machine wait for each other by whole time slices, so try one as well.
"""

from __future__ import annotations

import argparse
import logging
import statistics
import tempfile
import time
import warnings
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import safetensors.torch
import torch
from torch import Tensor, nn
from torch.nn import functional

from generation import rotary
from generation.network import MusicConfig

WEIGHTS = Path(__file__).parents[1] / "generation" / "weights"
ROWS = (1, 2, 3, 8, 16, 32)
CACHE_TOKENS = 700
SECONDS = 1.0  # of steps for each median

Step = Callable[[], object]


class Layer(nn.Module):
    """A layer's matrices, with those that read the same input made one and the norms' weights folded in."""

    def __init__(self, config: MusicConfig, weights: Mapping[str, Tensor], prefix: str) -> None:
        super().__init__()
        self.config = config
        qkv = torch.cat([weights[f"{prefix}self_attn.{name}_proj.weight"] for name in "qkv"])
        gate_up = torch.cat([weights[f"{prefix}mlp.{name}_proj.weight"] for name in ("gate", "up")])
        self.qkv = linear(qkv * weights[f"{prefix}input_layernorm.weight"])
        self.out = linear(weights[f"{prefix}self_attn.o_proj.weight"])
        self.gate_up = linear(gate_up * weights[f"{prefix}post_attention_layernorm.weight"])
        self.down = linear(weights[f"{prefix}mlp.down_proj.weight"])

    def forward(self, x: Tensor, angles: Tensor, cache: Tensor) -> tuple[Tensor, Tensor]:
        """x: (R, D); angles: (2, heads + 2 KV heads, head size / 2), cosines and sines; cache: (R, 2 KV heads, T, hs).

        Returns x and the token's own keys and values (R, 2 KV heads, 1, hs).
        """
        heads, size = self.config.num_attention_heads, self.config.head_size
        pairs = self.qkv(unit(x)).view(len(x), -1, size // 2, 2)
        first, second = pairs.unbind(-1)
        cosines, sines = angles
        turned = torch.stack([first * cosines - second * sines, first * sines + second * cosines], -1).flatten(-2)
        queries = turned[:, :heads].unflatten(1, (self.config.num_key_value_heads, -1))
        own = turned[:, heads:, None]
        x = x + self.out(self.attend(queries, own, cache).reshape(len(x), -1))
        gate, up = self.gate_up(unit(x)).chunk(2, -1)
        return x + self.down(functional.silu(gate) * up), own

    def attend(self, queries: Tensor, own: Tensor, cache: Tensor) -> Tensor:
        """The token's keys and values go to the cache's last place. queries: (R, KV heads, group, hs)."""
        cache[:, :, -1:] = own
        keys, values = cache.chunk(2, 1)
        return functional.scaled_dot_product_attention(queries, keys, values)


class PureLayer(Layer):
    """The same without writing to the cache, for runtimes that would copy all of it: here T has one token less."""

    def attend(self, queries: Tensor, own: Tensor, cache: Tensor) -> Tensor:
        (keys, values), (key, value) = cache.chunk(2, 1), own.chunk(2, 1)
        scores = torch.cat([queries @ keys.transpose(-1, -2), queries @ key.transpose(-1, -2)], -1)
        chances = (scores * self.config.head_size**-0.5).softmax(-1)
        return chances[..., :-1] @ values + chances[..., -1:] * value


class Network(nn.Module):
    """A step of the whole network."""

    def __init__(self, kind: type[Layer] = Layer) -> None:
        super().__init__()
        config = MusicConfig()
        weights = {
            name: weight.float() for name, weight in safetensors.torch.load_file(WEIGHTS / "model.safetensors").items()
        }
        self.embedding = nn.Embedding.from_pretrained(weights["embed_tokens.weight"])
        self.layers = nn.ModuleList(
            kind(config, weights, f"layers.{layer}.") for layer in range(config.num_hidden_layers)
        )
        self.head = linear(weights["embed_tokens.weight"] * weights["norm.weight"])

    def forward(self, ids: Tensor, angles: Tensor, cache: Tensor) -> tuple[Tensor, Tensor]:
        """Logits (R, vocabulary) of ids (R,), and the new keys and values (layers, R, 2 KV heads, 1, hs)."""
        x = self.embedding(ids)
        new = []
        for layer, past in zip(self.layers, cache, strict=True):
            x, own = layer(x, angles, past)
            new.append(own)
        return self.head(unit(x)), torch.stack(new)


def linear(weight: Tensor) -> nn.Linear:
    made = nn.Linear(*reversed(weight.shape), bias=False)
    made.weight = nn.Parameter(weight.contiguous(), requires_grad=False)
    return made


def unit(x: Tensor) -> Tensor:
    """RMSNorm without its weights."""
    return x * (x.square().mean(-1, keepdim=True) + MusicConfig.rms_norm_eps).rsqrt()


def inputs(rows: int, cache_tokens: int, dtype: torch.dtype = torch.float32) -> tuple[Tensor, Tensor, Tensor]:
    """Tokens, angles and a cache, of any values."""
    config, index = MusicConfig(), torch.tensor([CACHE_TOKENS - 1])
    kv_heads, size = config.num_key_value_heads, config.head_size
    turns = rotary.angles(index, index, kv_heads=kv_heads, head_size=size, theta=config.rope_theta)[:, 0]
    turns = torch.cat(
        [turns.repeat_interleave(config.num_attention_heads // kv_heads, 0), turns, torch.ones_like(turns)]
    )
    cache = torch.randn(config.num_hidden_layers, rows, 2 * kv_heads, cache_tokens, size)
    ids = torch.randint(config.vocab_size, (rows,))
    return ids, torch.stack([turns.real, turns.imag]).to(dtype), cache.to(dtype)


def eager(rows: int, dtype: torch.dtype) -> Step:
    """torch, operation by operation."""
    return partial(Network().to(dtype), *inputs(rows, CACHE_TOKENS, dtype))


def dynamic_int8(rows: int) -> Step:
    """The same with linears in int8, whose inputs are scaled at every step."""
    network = torch.ao.quantization.quantize_dynamic(Network(), {nn.Linear})
    return partial(network, *inputs(rows, CACHE_TOKENS))


def inductor(rows: int) -> Step:
    """Compiled beforehand, in float32."""
    given = inputs(rows, CACHE_TOKENS - 1)
    exported = torch.export.export(Network(PureLayer), given)
    with tempfile.TemporaryDirectory() as folder:
        package = torch._inductor.aoti_compile_and_package(exported, package_path=f"{folder}/step.pt2")  # noqa: SLF001
        return partial(torch._inductor.aoti_load_package(package), *given)  # noqa: SLF001


def onnx_runtime(rows: int, *, is_int8: bool) -> Step:
    """ONNX Runtime, in float32 or with linears in int8, whose inputs are scaled at every step."""
    import onnxruntime
    from onnxruntime.quantization import quantize_dynamic

    names, given = ["ids", "angles", "cache"], inputs(rows, CACHE_TOKENS - 1)
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/step.onnx"
        network = Network(PureLayer).eval()
        torch.onnx.export(network, given, path, input_names=names, external_data=False, verbose=False)
        if is_int8:
            _forget_shapes(path)
            quantize_dynamic(path, path)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = torch.get_num_threads()
        session = onnxruntime.InferenceSession(path, options)
    return partial(session.run, None, {name: value.numpy() for name, value in zip(names, given, strict=True)})


def _forget_shapes(path: str) -> None:
    """Quantising turns weights round, and then stumbles over the shapes that were written down before."""
    import onnx

    model = onnx.load(path)
    del model.graph.value_info[:]
    onnx.save(model, path)


CANDIDATES: Mapping[str, Callable[[int], Step]] = {
    "torch fp32": partial(eager, dtype=torch.float32),
    "torch bf16": partial(eager, dtype=torch.bfloat16),
    "torch int8 linears": dynamic_int8,
    "AOTInductor fp32": inductor,
    "ONNX Runtime fp32": partial(onnx_runtime, is_int8=False),
    "ONNX Runtime int8": partial(onnx_runtime, is_int8=True),
}


@torch.inference_mode()
def milliseconds(step: Step) -> float:
    """The median of as many steps as fit into `SECONDS`."""
    for _ in range(5):
        step()
    taken, end = [], time.perf_counter() + SECONDS
    while (start := time.perf_counter()) < end:
        step()
        taken.append(time.perf_counter() - start)
    return 1000 * statistics.median(taken)


def main() -> None:
    """Prints the table, of all candidates if none is named."""
    parser = argparse.ArgumentParser(prog="python -m bench.weigh", description="Weighs candidates for our step.")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("names", nargs="*", metavar="CANDIDATE", help=", ".join(CANDIDATES))
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    warnings.simplefilter("ignore")  # they are all about what the runtimes will no longer have one day
    logging.disable(logging.WARNING)
    print(f"| milliseconds a step, rows: | {' | '.join(map(str, ROWS))} |\n|---|{'---:|' * len(ROWS)}")
    for name in options.names or CANDIDATES:
        print(
            f"| {name} |", " | ".join(f"{milliseconds(CANDIDATES[name](rows)):.2f}" for rows in ROWS), "|", flush=True
        )


if __name__ == "__main__":
    main()
