"""The study of tokens on hand-made songs: BPE loses nothing, and every candidate is measured by the same notes."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import torch

from generation import tokens
from generation.brief import Mood
from generation.network import MusicTransformer
from generation.score import Role
from generation.training.dataset import Dataset
from generation.training.evaluation import one_stream, token_study
from tests.support.scores import band_score


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    pieces = []
    for bars in (4, 8):
        score = band_score(bars=bars, roles=(Role.DRUMS, Role.BASS, Role.LEAD))
        notes = [sum(note.onset // 96 == bar for part in score.parts for note in part.notes) for bar in range(bars)]
        pieces.append((tokens.encode(score, style="rock", mood=Mood(0, 0)), score.meter.bar_ticks, notes))
    for split in ("train", "held_out"):
        Dataset.of(pieces).save(folder / f"{split}.npz")
    return folder


def test_merged_songs_say_the_same(corpus: Path) -> None:
    source = token_study.sources(Dataset.load(corpus / "train.npz"), 2)[1]
    for write in token_study.WRITINGS.values():
        song = write(source)
        tokenizer = token_study.learn_merges([song])
        merged = token_study.merged(song, tokenizer)
        assert len(merged.ids) < len(song.ids)
        assert tuple(token for run in one_stream.split(merged.ids, tokenizer) for token in run) == song.ids
        assert merged.notes == song.notes


class _KnowsTheSong:
    """In place of a network: says what comes next in one song, or in no song at all."""

    def __init__(self, song: token_study.Song, vocabulary: int, *, knows: bool = True) -> None:
        self.song, self.vocabulary, self.knows = song, vocabulary, knows
        self.config = SimpleNamespace(max_position_embeddings=2 * len(song.ids))

    def __call__(self, ids: torch.Tensor, _times: torch.Tensor) -> torch.Tensor:
        logits = torch.zeros(1, ids.shape[1], self.vocabulary)
        if self.knows:
            logits[0, -1, self.song.ids[min(ids.shape[1], len(self.song.ids) - 1)]] = 100.0
        return logits


@pytest.mark.parametrize("name", token_study.WRITINGS)
@pytest.mark.parametrize("is_merged", [False, True])
def test_bars_drawn_freely_are_valid_if_the_network_knows_how(corpus: Path, name: str, is_merged: bool) -> None:
    song = token_study.WRITINGS[name](token_study.sources(Dataset.load(corpus / "train.npz"), 2)[1])
    tokenizer = token_study.learn_merges([song]) if is_merged else None
    song = token_study.merged(song, tokenizer) if tokenizer else song
    vocabulary = tokenizer.get_vocab_size() if tokenizer else tokens.VOCABULARY_SIZE
    for knows in (True, False):
        network = cast("MusicTransformer", _KnowsTheSong(song, vocabulary, knows=knows))
        assert token_study.validity(network, [song], tokenizer, in_stream=name == "one stream") == knows


def test_every_candidate_is_measured_and_none_twice(corpus: Path, tmp_path: Path) -> None:
    token_study.run(corpus, tmp_path, token_study.Effort(minutes=0.01, length=64, drawn=1))
    first = (tmp_path / "tokens.json").read_text()
    found = json.loads(first)
    assert [entry["name"] for entry in found] == [
        "part by part", "part by part + BPE", "one stream", "one stream + BPE",
    ]  # fmt: skip
    assert all(entry["bits_a_note"] > 0 and entry["seconds_for_32_bars"] > 0 for entry in found)
    assert found[1]["tokens_a_bar"] < found[0]["tokens_a_bar"]
    token_study.run(corpus, tmp_path, token_study.Effort(minutes=0.01, length=64, drawn=1))
    assert (tmp_path / "tokens.json").read_text() == first
