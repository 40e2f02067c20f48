"""The runner for GPUs, in torch: what `generation.runner` asks for, where launching a kernel costs more than its work.

All shapes are fixed, so that on CUDA each of them is captured once as a graph and replayed; elsewhere the same
functions are called. That also makes a slot's numbers its own, to the last bit: no kernel is chosen by what other slots
hold, and attention goes over the cache in chunks of one size, merged in order (Milakov and Gimelshein, 2018), where a
chunk beyond a slot's end adds exactly nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from generation import tokens
from generation.brief import MAX_BARS
from generation.runner import NOT_A_NUMBER, NOT_ALLOWED, Drawn, Step
from generation.sizes import Sizes
from generation.theory import TICKS_PER_QUARTER

_CHUNK = 256
"""Tokens of a slot's past that attention takes at a time."""
_WIDE = 32
"""Tokens of a slot that one pass reads where it reads several."""
_HIGHEST_TIME = MAX_BARS * tokens.MAX_QUARTERS * TICKS_PER_QUARTER
_LOWEST = -1e30  # stands for −∞ where a difference is taken
_CAPTURING = threading.Lock()  # CUDA allows one capture at a time

Floats = NDArray[np.float32]


class GraphNetwork:
    """Weights on a device, and the pass of tokens through them."""

    def __init__(
        self, sizes: Sizes, weights: Mapping[str, Floats], device: str = "cuda", dtype: torch.dtype | None = None
    ) -> None:
        """`weights` by the names that `network.MusicTransformer` saves; `dtype` of products and cache, not of logits.

        Raises KeyError if a weight is missing.
        """
        self.sizes, self.device = sizes, torch.device(device)
        self.dtype = dtype or (torch.bfloat16 if self.device.type == "cuda" else torch.float32)
        self.layers = [_Layer(self, weights, f"layers.{layer}.") for layer in range(sizes.layers)]
        self.embedding = self.on_device(weights["embed_tokens.weight"])
        self.norm = self.on_device(weights["norm.weight"])

    def runner(self, slots: int, capacity: int, most_tokens: int) -> GraphRunner:
        return GraphRunner(self, slots, capacity, most_tokens)

    def on_device(self, *matrices: Floats) -> Tensor:
        return torch.tensor(np.concatenate(matrices), dtype=torch.float32, device=self.device)

    def unit(self, x: Tensor, weight: Tensor) -> Tensor:
        return functional.rms_norm(x, (self.sizes.width,), weight, self.sizes.rms_norm_eps)

    def logits(self, x: Tensor) -> Tensor:
        """x: (N, width); (N, vocabulary), in float32: what is drawn and its surprise should not be rounded."""
        return functional.linear(self.unit(x, self.norm), self.embedding)


class _Layer:
    """Weights of a layer: projections that read the same input are one matrix."""

    def __init__(self, network: GraphNetwork, weights: Mapping[str, Floats], prefix: str) -> None:
        def matrix(*names: str) -> Tensor:
            return network.on_device(*(weights[f"{prefix}{name}_proj.weight"] for name in names)).to(network.dtype)

        self.qkv = matrix("self_attn.q", "self_attn.k", "self_attn.v")
        self.out = matrix("self_attn.o")
        self.gate_up = matrix("mlp.gate", "mlp.up")
        self.down = matrix("mlp.down")
        self.norm = network.on_device(weights[f"{prefix}input_layernorm.weight"])
        self.inner_norm = network.on_device(weights[f"{prefix}post_attention_layernorm.weight"])


class _Inputs:
    """What a step uploads: numbers of 4 bytes each, in one block of memory, which these are views of."""

    def __init__(self, slots: int, vocabulary: int, device: torch.device, *, pinned: bool = False) -> None:
        settings, narrow = slots * (vocabulary + 4), slots * (vocabulary + 7)
        self.memory = torch.zeros(narrow + slots * 4, dtype=torch.int32, device=device, pin_memory=pinned)
        floats = self.memory[:settings].view(torch.float32)
        self.leanings = floats[: slots * vocabulary].view(slots, vocabulary)  # −∞ where a token is not allowed
        self.settings = floats[slots * vocabulary :].view(4, slots)  # guidance, temperatures, top-ps, uniforms
        self.choices = self.memory[settings:narrow].view(3, slots)  # slots with and without controls, top-ks
        self.narrow = self.memory[narrow:].view(4, slots, 1)  # the pass of slots that read one token


class GraphRunner:
    """Slots of keys and values, and a step in three stages: wide passes, a narrow one, and all draws at once.

    A pass (4, slots, T) holds the ids of T tokens of each slot, their places (−1: none), their times, and in its first
    column which of the T the logits are wanted of (−1: none).
    """

    def __init__(self, network: GraphNetwork, slots: int, capacity: int, most_tokens: int) -> None:
        self.slots, self.capacity, self.most_tokens = slots, capacity, most_tokens
        self._network = network
        self._graphs = _Graphs(network.device)
        self._make_cache()
        self._make_buffers()
        self._angles = _angles(max(capacity - 1, _HIGHEST_TIME) + 1, network.sizes).to(network.device)
        self._angle_of, self._scale = (values.to(network.device) for values in _heads(network.sizes))

    @torch.no_grad()
    def step(self, step: Step) -> Drawn:
        """Raises ValueError for tokens, places or times out of range, or if a slot's logits are wanted twice."""
        wide, narrow = self._passes(step)
        self._fill(step, narrow)
        self._inputs.memory.copy_(self._host.memory, non_blocking=True)
        for number, part in enumerate(wide):  # each from memory of its own: the pass before may still be uploading
            self._host_wide[number].copy_(torch.from_numpy(part))
            self._wide.copy_(self._host_wide[number], non_blocking=True)
            self._pass(self._wide, part)
        self._pass(self._inputs.narrow, narrow)
        self._graphs.run("draw", self._draw)
        drawn, nats = self._drawn.tolist()  # the step's only wait for the device
        count = len(step.rows)
        return Drawn([int(token) for token in drawn[:count]], nats[:count])

    @torch.no_grad()
    def copy(self, source: int, target: int, length: int) -> None:
        self._slots[:, :, target, :, :length] = self._slots[:, :, source, :, :length]

    def _make_cache(self) -> None:
        sizes, slots, network = self._network.sizes, self.slots, self._network
        chunks = -(-self.capacity // _CHUNK)
        places = 2 * slots * sizes.kv_heads * chunks * _CHUNK  # keys, then values
        self._scrap = places  # where slots write that read nothing
        self._cache = torch.zeros(sizes.layers, places + 1, sizes.head_size, dtype=network.dtype, device=network.device)
        self._slots = self._cache[:, :-1].view(sizes.layers, 2, slots, sizes.kv_heads, chunks * _CHUNK, sizes.head_size)
        rows = torch.arange(2 * slots * sizes.kv_heads, device=network.device).view(2, slots, sizes.kv_heads)
        self._starts = rows.permute(1, 0, 2).flatten(1)[:, None] * (chunks * _CHUNK)  # (slots, 1, 2 KV heads)
        self._columns = torch.arange(chunks * _CHUNK, device=network.device)

    def _make_buffers(self) -> None:
        slots, network, is_cuda = self.slots, self._network, self._network.device.type == "cuda"
        self._host = _Inputs(slots, network.sizes.vocabulary, torch.device("cpu"), pinned=is_cuda)
        self._inputs = _Inputs(slots, network.sizes.vocabulary, network.device)
        most = -(-self.most_tokens // _WIDE)
        self._host_wide = torch.zeros(most, 4, slots, _WIDE, dtype=torch.int32, pin_memory=is_cuda)
        self._wide = torch.zeros(4, slots, _WIDE, dtype=torch.int32, device=network.device)
        self._hidden = torch.zeros(slots, network.sizes.width, device=network.device)
        self._drawn = torch.zeros(2, slots, device=network.device)
        self._host.settings[1:3] = 1  # of draws that nobody asked for: no division by zero
        self._unseen = torch.tensor(-torch.inf, device=network.device)
        self._nothing = torch.tensor(0.0, device=network.device)
        self._rows = torch.arange(slots, device=network.device)

    def _passes(self, step: Step) -> tuple[list[NDArray[np.int32]], NDArray[np.int32]]:
        """The wide passes of slots that read several tokens, and the narrow one of those that read one.

        Which of the two a token goes through may show in its last bits, so it depends on its own slot alone.
        """
        slots = np.array(step.slots, np.int64)
        values = np.array([step.ids, step.places, step.times], np.int64)  # (3, N)
        self._check(values, slots, step)
        counts = np.bincount(slots, minlength=self.slots)
        by_slot = np.argsort(slots, kind="stable")
        rank, wanted = np.empty_like(slots), np.zeros_like(slots)
        rank[by_slot] = np.arange(len(slots)) - (counts.cumsum() - counts)[slots[by_slot]]
        wanted[step.last] = 1
        is_wide = counts[slots] > 1
        read = np.stack([*values, slots, rank, wanted])
        wide = list(self._packed(read[:, is_wide], _WIDE)) if is_wide.any() else []
        return wide, self._packed(read[:, ~is_wide], 1)[0]

    def _packed(self, read: NDArray[np.int64], width: int) -> NDArray[np.int32]:
        """Passes (one or more, 4, slots, width) of tokens: ids, places, times, slots, number in the slot, if wanted."""
        slots, rank, wanted = read[3:]
        number, column = np.divmod(rank, width)
        passes = np.zeros((number.max(initial=0) + 1, 4, self.slots, width), np.int32)
        passes[:, [1, 3]] = -1
        passes[number, :3, slots, column] = read[:3].T
        asked = wanted > 0
        passes[number[asked], 3, slots[asked], 0] = column[asked]
        return passes

    def _check(self, values: NDArray[np.int64], slots: NDArray[np.int64], step: Step) -> None:
        limits = (
            self._network.sizes.vocabulary,
            self.capacity,
            len(self._angles) - 1,
        )  # an index beyond would end CUDA
        if len(slots) > self.most_tokens or len(step.rows) > self.slots:
            raise ValueError(f"{len(slots)} tokens and {len(step.rows)} draws are too many for one step")
        if len(slots) and not ((values >= 0) & (values < np.array(limits)[:, None])).all():
            raise ValueError(f"ids, places and times must be in 0 … {limits} (exclusive)")
        if len(np.unique(slots[step.last])) < len(step.last):
            raise ValueError("of each slot the logits after one token may be wanted, not after several")

    def _fill(self, step: Step, narrow: NDArray[np.int32]) -> None:
        host, count = self._host, len(step.rows)
        host.narrow.copy_(torch.from_numpy(narrow))
        if not count:
            return
        slots = np.array(step.slots)[step.last]
        rows, free_rows = np.array(step.rows), np.array(step.free_rows)
        host.choices[:, :count] = torch.from_numpy(
            np.stack([slots[rows], slots[np.where(free_rows < 0, rows, free_rows)], np.array(step.top_ks)])
        )
        host.settings[:, :count] = torch.tensor([step.guidance, step.temperatures, step.top_ps, step.uniforms])
        leanings = host.leanings[:count].numpy()
        leanings[...] = -np.inf
        np.copyto(leanings, step.leanings[:count], where=step.masks[:count])

    def _pass(self, inputs: Tensor, filled: NDArray[np.int32]) -> None:
        """Reads `inputs`, which are on the device what was `filled` in here; nothing, if that is no token."""
        width, chunks = filled.shape[2], int(filled[1].max()) // _CHUNK + 1
        if chunks:
            self._graphs.run((width, chunks), partial(self._read, inputs, chunks))

    def _read(self, inputs: Tensor, chunks: int) -> None:
        """Takes a pass (4, slots, T) through the network, attending to so many chunks; keeps the wanted states."""
        network = self._network
        ids, places, times = inputs[:3].long()  # each (slots, T)
        written, angles = self._written(places), self._turns(places, times)
        seen, live = self._sight(places, chunks)
        x = functional.embedding(ids.flatten(), network.embedding)  # (slots × T, width), in float32 throughout
        for layer, cache, state in zip(network.layers, self._cache, self._slots, strict=True):
            qkv = functional.linear(network.unit(x, layer.norm).to(network.dtype), layer.qkv)
            queries, keys_values = self._turned(qkv, angles)
            cache.index_copy_(0, written, keys_values.to(network.dtype))
            attended = self._attend(queries, state, seen, live)
            x = x + functional.linear(attended.to(network.dtype), layer.out)
            inner = functional.linear(network.unit(x, layer.inner_norm).to(network.dtype), layer.gate_up)
            gate, up = inner.chunk(2, -1)
            x = x + functional.linear(functional.silu(gate) * up, layer.down)
        wanted = inputs[3, :, 0].long()
        found = x.view(self.slots, -1, network.sizes.width)[self._rows, wanted.clamp_min(0)]
        self._hidden.copy_(torch.where(wanted[:, None] >= 0, found, self._hidden))

    def _written(self, places: Tensor) -> Tensor:
        """Where keys and values go in a layer's cache, (slots × T × 2 KV heads,)."""
        at = self._starts + places[..., None]
        return torch.where(places[..., None] >= 0, at, self._scrap).flatten()

    def _turns(self, places: Tensor, times: Tensor) -> Tensor:
        """Angles (slots × T, heads + 2 KV heads, head size / 2), complex, of queries, keys and values."""
        still = torch.full_like(places, len(self._angles) - 1)
        kinds = torch.stack([places.clamp_min(0), times, still], -1).flatten(0, 1)
        return self._angles[kinds[:, self._angle_of]] * self._scale

    def _turned(self, qkv: Tensor, angles: Tensor) -> tuple[Tensor, Tensor]:
        """Queries (slots × KV heads, group × T, head size); keys and values (slots × T × 2 KV heads, head size)."""
        sizes = self._network.sizes
        pairs = torch.view_as_complex(qkv.float().view(*angles.shape, 2))
        turned = torch.view_as_real(pairs * angles).flatten(2)  # (slots × T, heads + 2 KV heads, head size)
        queries, keys_values = turned.split([sizes.heads, 2 * sizes.kv_heads], 1)
        queries = queries.reshape(self.slots, -1, sizes.kv_heads, sizes.heads // sizes.kv_heads, sizes.head_size)
        queries = queries.permute(0, 2, 3, 1, 4).reshape(self.slots * sizes.kv_heads, -1, sizes.head_size)
        return queries, keys_values.reshape(-1, sizes.head_size)

    def _sight(self, places: Tensor, chunks: int) -> tuple[Tensor, Tensor]:
        """Which keys each query sees, (slots × KV heads, group × T, keys); which are a slot's, (…, keys, 1)."""
        sizes = self._network.sizes
        columns = self._columns[: chunks * _CHUNK]
        seen = columns <= places[..., None]  # (slots, T, keys)
        seen = seen[:, None, None].expand(-1, sizes.kv_heads, sizes.heads // sizes.kv_heads, -1, -1)
        live = columns <= places.amax(1, keepdim=True)
        return seen.flatten(0, 1).flatten(1, 2), live.repeat_interleave(sizes.kv_heads, 0)[..., None]

    def _attend(self, queries: Tensor, state: Tensor, seen: Tensor, live: Tensor) -> Tensor:
        """state: a layer's keys and values; returns (slots × T, heads × head size), in float32 as all of it."""
        sizes, state = self._network.sizes, state.flatten(1, 2)  # (2, slots × KV heads, capacity, head size)
        best = torch.full_like(queries[..., :1], _LOWEST)
        total, y = torch.zeros_like(best), torch.zeros_like(queries)
        for start in range(0, seen.shape[2], _CHUNK):
            chunk = slice(start, start + _CHUNK)
            keys, values = state[:, :, chunk].float()
            scores = torch.where(seen[..., chunk], torch.bmm(queries, keys.mT), self._unseen)
            higher = torch.maximum(best, scores.amax(-1, keepdim=True))
            mass, fading = torch.exp(scores - higher), torch.exp(best - higher)
            # An earlier song may have left NaN behind the end, and 0 × NaN is not 0.
            values = torch.where(live[:, chunk], values, self._nothing)
            total = torch.addcmul(mass.sum(-1, keepdim=True), total, fading)
            y = torch.addcmul(torch.bmm(mass, values), y, fading)
            best = higher
        y = y / total.clamp_min(1e-30)  # a slot that reads nothing has seen nothing
        y = y.view(self.slots, sizes.kv_heads, sizes.heads // sizes.kv_heads, -1, sizes.head_size)
        return y.permute(0, 3, 1, 2, 4).reshape(-1, sizes.heads * sizes.head_size)

    def _draw(self) -> None:
        logits = self._network.logits(self._hidden)
        controlled, free = logits[self._inputs.choices[0].long()], logits[self._inputs.choices[1].long()]
        guidance, temperatures, top_ps, uniforms = self._inputs.settings[..., None]
        scores = (free + guidance * (controlled - free) + self._inputs.leanings) / temperatures
        token = _chosen(scores, self._inputs.choices[2, :, None], top_ps, uniforms)
        nats = controlled.logsumexp(-1, keepdim=True) - controlled.gather(1, token)
        # Logits without the controls that are no numbers leave scores that are none.
        is_number = (controlled.isfinite() & (scores < torch.inf)).all(-1, keepdim=True)
        token = torch.where(scores.amax(-1, keepdim=True) > -torch.inf, token, NOT_ALLOWED)
        token = torch.where(is_number, token, NOT_A_NUMBER)
        self._drawn.copy_(torch.cat([token.float(), nats], 1).T)  # any token is exact in a float32


class _Graphs:
    """Functions of static tensors, each captured at its first run on CUDA and replayed then; elsewhere just called.

    A function must give the same when it runs twice, and leave its results in tensors that exist before it runs: the
    graphs share the memory of everything else.
    """

    def __init__(self, device: torch.device) -> None:
        self._captured: dict[object, torch.cuda.CUDAGraph] = {}
        self._device = device
        if device.type == "cuda":
            self._stream = torch.cuda.Stream(device)
            self._pool = torch.cuda.graph_pool_handle()

    def run(self, key: object, work: Callable[[], None]) -> None:
        if self._device.type != "cuda":
            work()
            return
        if key not in self._captured:
            self._captured[key] = self._capture(work)
        self._captured[key].replay()

    def _capture(self, work: Callable[[], None]) -> torch.cuda.CUDAGraph:
        graph, current = torch.cuda.CUDAGraph(), torch.cuda.current_stream(self._device)
        with _CAPTURING:
            self._stream.wait_stream(current)
            with torch.cuda.stream(self._stream):
                work()  # what libraries set up at their first call must not be captured
            current.wait_stream(self._stream)
            # thread_local: other threads may use the device meanwhile
            with torch.cuda.graph(graph, pool=self._pool, stream=self._stream, capture_error_mode="thread_local"):
                work()
        return graph


def _chosen(scores: Tensor, top_ks: Tensor, top_ps: Tensor, uniforms: Tensor) -> Tensor:
    """Tokens (draws, 1) by scores (draws, vocabulary) and settings (draws, 1); of no meaning where all are −∞."""
    ranked, order = scores.sort(dim=-1, descending=True, stable=True)  # stable: among equals the smaller token first
    ranks = torch.arange(scores.shape[1], device=scores.device)
    kept = (ranks < top_ks) & (ranked > -torch.inf)
    mass = torch.where(kept, torch.exp(ranked - ranked[:, :1]), 0).cumsum(-1)
    # The ends are clamped to what is kept: a parallel sum need not grow with every term.
    last = kept.sum(-1, keepdim=True).sub(1).clamp_min(0)
    nucleus = (mass < top_ps * mass.gather(1, last)).sum(-1, keepdim=True).minimum(last)
    chosen = (mass < uniforms * mass.gather(1, nucleus)).sum(-1, keepdim=True).minimum(nucleus)
    return order.gather(1, chosen)


def _angles(positions: int, sizes: Sizes) -> Tensor:
    """Rotations (positions + 1, head size / 2), complex: see `rotary`. The last one turns nothing."""
    half = sizes.head_size // 2
    phase = np.arange(positions)[:, None] * sizes.rope_theta ** (-np.arange(half) / half)
    turns = np.concatenate([np.exp(1j * phase), np.ones((1, half))])
    return torch.tensor(turns, dtype=torch.complex64)


def _heads(sizes: Sizes) -> tuple[Tensor, Tensor]:
    """Of queries, keys and values: what turns a head (0: place, 1: time, 2: nothing); its scale (…, 1)."""
    by_time = sizes.kv_heads // 2
    kinds = torch.tensor([0] * (sizes.kv_heads - by_time) + [1] * by_time)
    queries = kinds.repeat_interleave(sizes.heads // sizes.kv_heads)
    scale = torch.ones(sizes.heads + 2 * sizes.kv_heads, 1)
    scale[: sizes.heads] = sizes.head_size**-0.5
    return torch.cat([queries, kinds, torch.full_like(kinds, 2)]), scale
