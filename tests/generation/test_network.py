from pathlib import Path

import pytest
import torch

from generation.network import MusicConfig, MusicTransformer


@pytest.fixture(scope="module")
def network() -> MusicTransformer:
    torch.manual_seed(0)
    return MusicTransformer(MusicConfig.tiny()).eval()


@pytest.fixture(scope="module")
def song() -> tuple[torch.Tensor, torch.Tensor]:
    torch.manual_seed(1)
    ids = torch.randint(3, MusicConfig.tiny().vocab_size, (2, 40))
    return ids, torch.arange(40).expand(2, 40) // 3 * 12


@torch.inference_mode()
def test_no_token_sees_a_later_one(network: MusicTransformer, song: tuple[torch.Tensor, torch.Tensor]) -> None:
    ids, times = song
    changed = ids.clone()
    changed[:, 20:] = 5
    torch.testing.assert_close(network(ids, times)[:, :20], network(changed, times)[:, :20])
    assert not torch.allclose(network(ids, times)[:, 20:], network(changed, times)[:, 20:])


@torch.inference_mode()
def test_attention_is_relative(network: MusicTransformer, song: tuple[torch.Tensor, torch.Tensor]) -> None:
    """Moved as a whole in time, a passage is the same; stretched, it is another."""
    ids, times = song
    torch.testing.assert_close(network(ids, times), network(ids, times + 960), atol=1e-4, rtol=1e-4)
    assert not torch.allclose(network(ids, times), network(ids, times * 16), atol=3e-4)


def test_saved_and_loaded_it_is_the_same(network: MusicTransformer, tmp_path: Path) -> None:
    network.save_pretrained(tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == {"config.json", "model.safetensors"}
    loaded = MusicTransformer.from_pretrained(tmp_path)
    for name, value in network.state_dict().items():
        assert torch.equal(value, loaded.state_dict()[name]), name
    assert loaded.config.head_size == network.config.head_size


def test_input_and_output_share_their_embedding(network: MusicTransformer) -> None:
    assert network.lm_head.weight is network.embed_tokens.weight
