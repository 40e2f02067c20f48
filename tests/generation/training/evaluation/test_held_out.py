"""The held-out loss on a corpus made by hand."""

from pathlib import Path

import pytest

from generation.sizes import Sizes
from generation.training.dataset import Dataset
from generation.training.evaluation import held_out
from tests.generation.training.evaluation.songs import STYLES, write_corpus
from tests.support.briefs import tiny_network


def test_styles_add_up_to_the_whole(tmp_path: Path) -> None:
    write_corpus(tmp_path, pieces=3)
    network = tiny_network().eval()
    weights = {name: value.numpy() for name, value in network.state_dict().items()}
    in_8_bits = held_out.InEightBits(Sizes.of(network.config.to_dict()), weights)
    result = held_out.measure(network, in_8_bits, Dataset.load(tmp_path / "held_out.npz"))
    assert {style: loss.pieces for style, loss in result.styles.items()} == {STYLES[0]: 2, STYLES[1]: 1}
    assert result.all.pieces == 3
    losses = [loss.nats_a_token for loss in result.styles.values()]
    assert min(losses) <= result.all.nats_a_token <= max(losses)
    assert result.all.nats_a_token == pytest.approx(6.6, abs=0.8)  # an untrained network knows nothing: ln 710
    assert result.in_8_bits.nats_a_token == pytest.approx(result.all.nats_a_token, rel=0.005)
    assert 0 < result.standard_error < result.all.bits_a_note
