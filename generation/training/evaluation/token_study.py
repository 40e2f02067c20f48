"""Which tokens make the best music for a second of decoding: four ways to write the same songs, side by side.

    part by part    as in `generation.tokens`: within a bar one part after the other, ٪ for a repeated bar
    one stream      within a bar all parts in the order of their onsets (REMI with programs, Huang and Yang, 2020)
    … + BPE         the same with the most frequent runs of tokens as one token (Sennrich et al., 2016; Fradet, 2023)

Each trains a network of the same size for equally long and is measured on the same held-out songs, in bits a note:
the one figure that does not depend on how a song is cut into tokens. Merges stop at the bar's place in the form, which
is given, not composed.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from tokenizers.models import BPE
from tokenizers.trainers import BpeTrainer
from torch.nn import functional
from tqdm import tqdm

from generation import tokens
from generation.native.network import NativeNetwork
from generation.network import MusicConfig, MusicTransformer
from generation.runner import Step
from generation.score import Score
from generation.sizes import Sizes
from generation.training import decoded
from generation.training.dataset import Dataset, targets
from generation.training.evaluation import one_stream
from generation.training.train import Trainer

MERGES = 1500
ROWS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How much is done for each candidate."""

    minutes: float = 3  # of training
    length: int = 768  # tokens a window
    drawn: int = 8  # songs drawn freely, for validity


@dataclass(frozen=True, slots=True)
class Song:
    """A song in one way of writing: tokens with their times, what has to be predicted, and its notes."""

    ids: tuple[int, ...]
    times: tuple[int, ...]
    predicted: tuple[bool, ...]
    notes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What was measured of one way of writing."""

    name: str
    vocabulary: int
    tokens_a_bar: float
    tokens_a_note: float
    bits_a_note: float  # held out
    valid_bars: float  # share of freely drawn bars that follow the grammar
    seconds_for_32_bars: float
    training_tokens: int
    training_seconds: float


# ---------------------------------------------------------------------------------------------- ways of writing


@dataclass(frozen=True, slots=True)
class Source:
    """A piece of the corpus as it stands there, and its notes."""

    header: tuple[int, ...]
    bars: tuple[tuple[int, ...], ...]
    score: Score


def sources(data: Dataset, count: int) -> list[Source]:
    """At most `count` pieces, spread over the data."""
    found = []
    for piece in np.linspace(0, len(data) - 1, min(count, len(data))).astype(int):
        header = data.header_ids[data.header_starts[piece] : data.header_starts[piece + 1]]
        spans = pairwise(data.bar_starts[data.piece_starts[piece] : data.piece_starts[piece + 1] + 1])
        bars = tuple(tuple(data.bar_ids[start:end].tolist()) for start, end in spans)
        found.append(Source(tuple(header.tolist()), bars, decoded.score(data, int(piece))))
    return found


def part_by_part(source: Source) -> Song:
    return _song(source, source.bars)


def in_one_stream(source: Source) -> Song:
    return _song(source, [one_stream.bar(source.score, index, old[:4]).ids for index, old in enumerate(source.bars)])


WRITINGS = {"part by part": part_by_part, "one stream": in_one_stream}


def _song(source: Source, bars: Iterable[Sequence[int]]) -> Song:
    ids = [*source.header, *(token for bar in bars for token in bar)]
    times = one_stream.times(ids, source.score.meter)
    goals = targets(np.array(ids))
    predicted = (False, *(goal >= 0 for goal in goals[:-1]))
    return Song(tuple(ids), tuple(times), predicted, sum(len(part.notes) for part in source.score.parts))


def merged(song: Song, tokenizer: Tokenizer) -> Song:
    """The song with runs of predicted tokens merged; the others stay alone."""
    ids: list[int] = []
    times: list[int] = []
    predicted: list[bool] = []
    for start, end in _words(song):
        encoded = tokenizer.encode("".join(one_stream.character(token) for token in song.ids[start:end]))
        for token, (first, _) in zip(encoded.ids, encoded.offsets, strict=True):
            ids.append(token)
            times.append(song.times[start + first])
            predicted.append(song.predicted[start])
    return Song(tuple(ids), tuple(times), tuple(predicted), song.notes)


def _words(song: Song) -> list[tuple[int, int]]:
    """Runs within which tokens may merge: a bar's chord and parts; every given token is a word of its own."""
    words, start = [], 0
    for index in range(1, len(song.ids) + 1):
        alone = index == len(song.ids) or not (song.predicted[index] and song.predicted[index - 1])
        if alone or _opens(song.ids[index]):
            words.append((start, index))
            start = index
    return words


def _opens(token: int) -> bool:
    return tokens.LEFT <= token < tokens.SECTION or token == tokens.END


def learn_merges(songs: Sequence[Song]) -> Tokenizer:
    """A BPE over the songs' tokens, whose first ids are the tokens themselves."""
    tokenizer = Tokenizer(BPE())
    alphabet = [one_stream.character(token) for token in range(tokens.VOCABULARY_SIZE)]
    trainer = BpeTrainer(vocab_size=len(alphabet) + MERGES, initial_alphabet=alphabet, show_progress=False)
    words = ("".join(one_stream.character(t) for t in song.ids[a:b]) for song in songs for a, b in _words(song))
    tokenizer.train_from_iterator(words, trainer)
    return tokenizer


# ---------------------------------------------------------------------------------------------- measuring


def measure(
    name: str,
    train: Sequence[Song],
    held_out: Sequence[Song],
    tokenizer: Tokenizer | None,
    *,
    bars: int,
    effort: Effort,
) -> Candidate:
    """Trains a network on one way of writing and measures it. `bars`: of all held-out songs."""
    vocabulary = tokenizer.get_vocab_size() if tokenizer else tokens.VOCABULARY_SIZE
    torch.manual_seed(1)
    network = MusicTransformer(_config(vocabulary, effort.length))
    trainer = Trainer(network)
    _train(name, trainer, train, effort)
    notes, length = sum(song.notes for song in held_out), sum(len(song.ids) for song in held_out)
    return Candidate(
        name=name,
        vocabulary=vocabulary,
        tokens_a_bar=length / bars,
        tokens_a_note=length / notes,
        bits_a_note=sum(_nats(network, song, effort.length) for song in held_out) / math.log(2) / notes,
        valid_bars=validity(network, held_out[: effort.drawn], tokenizer, in_stream=name.startswith("one stream")),
        seconds_for_32_bars=_decoding_seconds(vocabulary, round(32 * length / bars)),
        training_tokens=trainer.progress.tokens,
        training_seconds=trainer.progress.seconds,
    )


def _config(vocabulary: int, length: int) -> MusicConfig:
    return MusicConfig(
        vocab_size=vocabulary,
        max_position_embeddings=length,
        hidden_size=192,
        intermediate_size=512,
        num_hidden_layers=4,
    )


def _train(name: str, trainer: Trainer, songs: Sequence[Song], effort: Effort) -> None:
    weights = np.array([len(song.ids) for song in songs], float)
    weights /= weights.sum()
    random, limit, progress = np.random.default_rng(1), effort.minutes * 60, trainer.progress
    with tqdm(total=int(limit), unit="s", desc=name, file=sys.stderr) as bar:
        while progress.seconds < limit:
            begun = time.monotonic()
            rows = [
                _window(songs[int(random.choice(len(songs), p=weights))], effort.length, random) for _ in range(ROWS)
            ]
            ids, times, goals = (torch.from_numpy(np.stack(column)) for column in zip(*rows, strict=True))
            trainer.step(ids, times, goals, done=progress.seconds / limit)
            progress.seconds += time.monotonic() - begun
            bar.update(int(progress.seconds) - bar.n)


def _window(song: Song, length: int, random: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    start = int(random.integers(0, max(1, len(song.ids) - length + 1)))
    ids, times = np.zeros(length, np.int64), np.zeros(length, np.int64)
    goals = np.full(length, -100)
    span = slice(start, start + length)
    count = len(song.ids[span])
    ids[:count], times[:count] = song.ids[span], np.array(song.times[span]) - song.times[start]
    wanted = np.array(song.predicted[span])
    goals[: count - 1] = np.where(wanted[1:], ids[1:count], -100)
    return ids, times, goals


@torch.inference_mode()
def _nats(network: MusicTransformer, song: Song, length: int) -> float:
    """In windows that follow each other; each but the first sees half a window of what came before."""
    nats, half = 0.0, length // 2
    for start in range(0, max(1, len(song.ids) - half), half):
        span = slice(start, start + length)
        ids = torch.tensor(song.ids[span])[None]
        times = torch.tensor(song.times[span])[None] - song.times[start]
        wanted = torch.tensor(song.predicted[span])
        wanted[: half if start else 1] = False
        loss = functional.cross_entropy(network(ids, times)[0, :-1].float(), ids[0, 1:], reduction="none")
        nats += float(loss[wanted[1:]].sum())
    return nats


@torch.inference_mode()
def validity(
    network: MusicTransformer, songs: Sequence[Song], tokenizer: Tokenizer | None, *, in_stream: bool
) -> float:
    """Share of bars that follow the grammar when songs are drawn freely after real headers, with no rule to help."""
    random = torch.Generator().manual_seed(1)
    valid = complete = 0
    for song in songs:
        ids = list(song.ids[: song.predicted.index(True)])
        meter = one_stream.meter_of(ids)
        for _ in range(network.config.max_position_embeddings // 2):
            pieces = one_stream.split(ids, tokenizer)
            plain = list(one_stream.times([token for piece in pieces for token in piece], meter))
            firsts = np.cumsum([0, *map(len, pieces[:-1])])
            times = torch.tensor([plain[first] for first in firsts])[None]
            logits = network(torch.tensor(ids)[None], times)[0, -1].float()
            ids.append(int(torch.multinomial(torch.softmax(logits, -1), 1, generator=random)))
            if ids[-1] == tokens.END:
                break
            if _opens(ids[-1]):  # a bar's place in the form is given, never learnt
                bars = sum(map(_opens, ids)) - 1
                ids += [tokens.SECTION, tokens.PHRASE_BAR + bars % tokens.PHRASE]
        found = one_stream.valid_bars(
            [token for piece in one_stream.split(ids, tokenizer) for token in piece], in_stream=in_stream
        )
        valid, complete = valid + found[0], complete + found[1]
    return valid / max(complete, 1)


def _decoding_seconds(vocabulary: int, count: int) -> float:
    """Seconds for so many steps of the shipped size, one song alone."""
    config = MusicConfig(vocab_size=vocabulary)
    weights = {name: value.numpy() for name, value in MusicTransformer(config).state_dict().items()}
    network = NativeNetwork(Sizes.of(config.to_dict()), weights)
    runner, step = network.runner(1, count + 8, 1), Step.of(1, vocabulary)
    step.ids, step.slots, step.times, step.last = [0], [0], [0], [0]
    begun = time.perf_counter()
    for place in range(count + 8):
        if place == 8:
            begun = time.perf_counter()
        step.places = [place]
        runner.read(step)
    return time.perf_counter() - begun


def run(data: Path, out: Path, effort: Effort = Effort(), *, songs: int = 1500, held_out_songs: int = 60) -> None:
    """Measures what is not yet in OUT/tokens.json."""
    file = out / "tokens.json"
    done = json.loads(file.read_text()) if file.exists() else []
    train, held = (Dataset.load(data / f"{split}.npz") for split in ("train", "held_out"))
    learnt, unseen = sources(train, songs), sources(held, held_out_songs)
    bars = sum(len(source.bars) for source in unseen)
    for name, write in WRITINGS.items():
        plain = [list(map(write, side)) for side in (learnt, unseen)]
        for label in (name, f"{name} + BPE"):
            if any(entry["name"] == label for entry in done):
                continue
            tokenizer = learn_merges(plain[0]) if label != name else None
            songs_of, held_of = ([merged(s, tokenizer) for s in side] if tokenizer else side for side in plain)
            done.append(asdict(measure(label, songs_of, held_of, tokenizer, bars=bars, effort=effort)))
            file.write_text(json.dumps(done, indent=1))


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generation.training.evaluation.token_study", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder made by generation.training.prepare")
    parser.add_argument("--out", type=Path, required=True, help="folder for tokens.json")
    parser.add_argument("--minutes", type=float, default=Effort().minutes, help="training time of each candidate")
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    run(options.data, options.out, Effort(minutes=options.minutes))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
