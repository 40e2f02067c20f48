"""The watermark: there after all that happens to a song, not there where there is none, and not to be heard."""

from __future__ import annotations

import hashlib
import itertools
from functools import cache

import numpy as np
import pytest

from bench import attacks, audibility, unmarked
from bench.attacks import RATE_HZ, Attack, Sound
from generation.marks import PAYLOAD_BITS, pattern, payload_of, watermark
from generation.render import mix, production, synth
from tests.support import midis, scores

PAYLOAD = payload_of("a song")
OTHER_PAYLOAD = payload_of("another song")


@pytest.fixture(scope="module")
def plain() -> Sound:
    """A band, as it is delivered, without a mark: 45 seconds."""
    synthesizer = synth.Synthesizer(synth.find_soundfont())
    try:
        midi = midis.to_midi(scores.band_score(bars=20))
        return production.produce(synthesizer, midi, style="pop", seed=1, with_stems=False).sound
    finally:
        synthesizer.close()


@pytest.fixture(scope="module")
def marked(plain: Sound) -> Sound:
    return watermark.embed(plain, PAYLOAD)


@cache
def synthetic() -> dict[str, Sound]:
    """Two of each kind of unmarked sound."""
    return dict(itertools.islice(unmarked.synthetic(), 14))


def payload_in(sound: Sound, rate_hz: float = RATE_HZ) -> int | None:
    found = watermark.find(sound, rate_hz)
    return None if found is None else found.payload


# ---------------------------------------------------------------------------------------------- what it says


def test_a_payload_is_a_fingerprint_of_the_songs_id() -> None:
    assert payload_of("abc") == 0xBA7816BF  # FIPS 180-2, appendix B.1
    assert 0 <= payload_of("") < 2**PAYLOAD_BITS
    assert payload_of("a") != payload_of("b")


def test_a_mark_that_counts_is_no_chance() -> None:
    assert watermark.Found(payload=0, score=watermark.LEAST_SCORE, speed=1).chance < 1e-10


def test_the_pattern_stays_as_it_is() -> None:
    """Songs that were marked once are to be found for ever: another pattern needs another key."""
    layout = pattern.of(watermark.PUBLIC_KEY)
    digest = hashlib.sha256(layout.chips.astype("<f4").tobytes() + layout.owner.astype("<i8").tobytes())
    assert digest.hexdigest()[:16] == "04f858be2da3014a"
    assert pattern.first_frame(PAYLOAD, watermark.PUBLIC_KEY) == 444


# ---------------------------------------------------------------------------------------------- where it is


def test_it_is_found_in_the_song(marked: Sound) -> None:
    found = watermark.find(marked, RATE_HZ)
    assert found is not None
    assert (found.payload, found.speed) == (PAYLOAD, 1.0)
    assert found.score > 2 * watermark.LEAST_SCORE


def test_it_is_found_by_its_key_only(plain: Sound, marked: Sound) -> None:
    assert watermark.find(marked, RATE_HZ, key=b"another") is None
    assert watermark.find(watermark.embed(plain, PAYLOAD, key=b"another"), RATE_HZ) is None


@pytest.mark.parametrize("name", attacks.REQUIRED)
def test_it_stays_through_what_happens_to_songs(marked: Sound, name: str) -> None:
    assert payload_in(attacks.REQUIRED[name](marked)) == PAYLOAD


@pytest.mark.parametrize(
    "name", ["15 seconds", "opus at 32k", "noise at 20 dB", "echoes", "speed −1 %", "speed −4 %, pitch kept"]
)
def test_it_stays_through_worse(marked: Sound, name: str) -> None:
    assert payload_in(attacks.FURTHER[name](marked)) == PAYLOAD


@pytest.mark.parametrize(
    "attack", [attacks.coded("mp3", "libmp3lame", 192), attacks.coded("ogg", "libopus", 96)], ids=["mp3", "opus"]
)
def test_it_stays_in_what_is_delivered(marked: Sound, attack: Attack) -> None:
    assert payload_in(attack(marked)) == PAYLOAD


def test_it_is_found_from_any_sample_on(marked: Sound) -> None:
    for begin in range(0, 520, 37):
        assert payload_in(marked[begin : begin + 15 * RATE_HZ]) == PAYLOAD


def test_it_is_found_at_any_rate_and_in_one_channel(marked: Sound) -> None:
    assert payload_in(marked[:, 1]) == PAYLOAD
    assert payload_in(marked[:, :1]) == PAYLOAD
    assert payload_in(marked[::2], RATE_HZ / 2) == PAYLOAD
    assert payload_in(np.repeat(marked, 2, axis=0), RATE_HZ * 2) == PAYLOAD


def test_a_changed_speed_is_told(marked: Sound) -> None:
    found = watermark.find(attacks.FURTHER["speed +5 %, pitch with it"](marked), RATE_HZ)
    assert found is not None
    assert found.payload == PAYLOAD
    assert found.speed == pytest.approx(1.05, abs=0.002)


def test_damaged_samples_do_not_hide_it(marked: Sound) -> None:
    damaged = marked.copy()
    damaged[RATE_HZ : RATE_HZ + 500] = np.nan
    damaged[9 * RATE_HZ] = np.inf
    assert payload_in(damaged) == PAYLOAD


def test_a_song_marked_twice_has_both_marks(marked: Sound) -> None:
    twice = watermark.embed(marked[RATE_HZ:] * np.float32(0.8), OTHER_PAYLOAD)
    assert {mark.payload for mark in watermark.find_all(twice, RATE_HZ)} == {PAYLOAD, OTHER_PAYLOAD}


def test_the_same_mark_twice_is_one(marked: Sound) -> None:
    assert [mark.payload for mark in watermark.find_all(watermark.embed(marked, PAYLOAD), RATE_HZ)] == [PAYLOAD]


# ---------------------------------------------------------------------------------------------- where it is not


@pytest.mark.parametrize("name", list(synthetic()))
def test_nothing_is_found_in_sounds_without_it(name: str) -> None:
    assert watermark.find_all(synthetic()[name], RATE_HZ) == ()


def test_nothing_is_found_in_music_without_it(plain: Sound) -> None:
    assert [watermark.find_all(piece, RATE_HZ) for piece in (plain, *unmarked.pieces(plain, 4))] == [()] * 5


def test_there_is_none_in_digital_silence() -> None:
    sound = np.zeros((8 * RATE_HZ, 2), np.float32)
    dice = np.random.default_rng(0)
    for begin in range(RATE_HZ, len(sound) - RATE_HZ, RATE_HZ // 2):  # drums with nothing between them
        sound[begin : begin + 4800] = dice.normal(0, 0.1, (4800, 2))
    change = watermark.embed(sound, PAYLOAD) - sound
    assert np.abs(change).max() > 0
    assert not change[sound == 0].any()


def test_a_silent_channel_stays_silent(plain: Sound) -> None:
    sound = plain.copy()
    sound[:, 1] = 0
    changed = watermark.embed(sound, PAYLOAD)
    assert not changed[:, 1].any()
    assert payload_in(changed) == PAYLOAD


def test_no_attack_is_heard_before_it_comes() -> None:
    dice = np.random.default_rng(0)
    sound = dice.normal(0, 1e-4, (6 * RATE_HZ, 2)).astype(np.float32)
    attack = 3 * RATE_HZ
    sound[attack:] *= 3000
    change = watermark.embed(sound, PAYLOAD) - sound
    before = slice(attack - RATE_HZ // 50, attack - 64)  # the 20 ms over which a window reaches
    share = np.square(change[before]).mean() / np.square(sound[before]).mean()
    assert 10 * np.log10(share) < -12


# ---------------------------------------------------------------------------------------------- how little it is


def test_it_lies_far_under_what_the_music_hides(plain: Sound, marked: Sound) -> None:
    middle = slice(10 * RATE_HZ, 25 * RATE_HZ)
    heard = audibility.compare(plain[middle], marked[middle])
    assert heard.total_nmr_db < -22
    assert heard.worst_band_db < -10
    assert heard.heard_frames == 0
    assert heard.segmental_snr_db > 20


def test_it_is_weakest_in_a_single_tone() -> None:
    seconds = np.arange(4 * RATE_HZ) / RATE_HZ
    tone = np.repeat(0.3 * np.sin(2 * np.pi * 1000 * seconds)[:, None], 2, axis=1).astype(np.float32)
    change = watermark.embed(tone, PAYLOAD) - tone
    middle = slice(RATE_HZ, 3 * RATE_HZ)
    assert 10 * np.log10(np.square(change[middle]).mean() / np.square(tone[middle]).mean()) < -36


def test_the_true_peak_is_hardly_higher(plain: Sound, marked: Sound) -> None:
    assert mix.true_peak_dbtp(marked) < mix.true_peak_dbtp(plain) + 0.06


def test_the_measure_hears_noise_that_can_be_heard(plain: Sound) -> None:
    noise = np.random.default_rng(0).normal(0, 0.02, plain.shape).astype(np.float32)
    heard = audibility.compare(plain[: 5 * RATE_HZ], (plain + noise)[: 5 * RATE_HZ])
    assert heard.total_nmr_db > 0
    assert heard.heard_frames > 0.5


# ---------------------------------------------------------------------------------------------- what may come


def test_the_same_sound_gives_the_same_samples(plain: Sound, marked: Sound) -> None:
    assert np.array_equal(watermark.embed(plain.copy(), PAYLOAD), marked)


@pytest.mark.parametrize("frames", [0, 1, 31, 63, 64, 65, 511, 512, 513, 1025, 200_001])
def test_any_length_can_be_marked_and_read(frames: int) -> None:
    sound = np.random.default_rng(0).normal(0, 0.1, (frames, 2)).astype(np.float32)
    changed = watermark.embed(sound, PAYLOAD)
    assert changed.shape == sound.shape
    assert changed.dtype == np.float32
    assert np.isfinite(changed).all()
    assert payload_in(sound) is None


HOSTILE = {
    "nothing": np.zeros((0, 2), np.float32),
    "no channels": np.zeros((200_000, 0), np.float32),
    "silence": np.zeros((200_000, 2), np.float32),
    "a constant": np.ones((200_000, 2), np.float32),
    "no numbers": np.full((200_000, 2), np.nan, np.float32),
    "infinities": np.full((200_000, 2), -np.inf, np.float32),
    "far too loud": np.random.default_rng(0).normal(0, 1e37, (200_000, 2)).astype(np.float32),
    "far too quiet": np.random.default_rng(0).normal(0, 1e-37, (200_000, 2)).astype(np.float32),
    "integers": np.random.default_rng(0).integers(-32768, 32768, (200_000, 2), np.int16),
    "seven channels": np.random.default_rng(0).normal(0, 0.1, (200_000, 7)),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("rate_hz", [RATE_HZ, 8_000, 11_025.3, 192_000])
def test_nothing_is_found_in_nonsense(name: str, rate_hz: float) -> None:
    assert watermark.find_all(HOSTILE[name], rate_hz) == ()


@pytest.mark.parametrize("rate_hz", [0, -48_000, 7, 1e12, float("nan"), float("inf")])
def test_nothing_is_found_at_a_rate_that_is_none(marked: Sound, rate_hz: float) -> None:
    assert watermark.find_all(marked, rate_hz) == ()


@pytest.mark.parametrize("name", ["silence", "no numbers", "infinities", "far too quiet"])
def test_nonsense_stays_as_it_is(name: str) -> None:
    changed = watermark.embed(HOSTILE[name], PAYLOAD)
    assert np.allclose(changed, HOSTILE[name], atol=1e-30, equal_nan=True)


def test_other_shapes_are_refused() -> None:
    with pytest.raises(ValueError, match=r"stereo sound of shape \(samples, 2\), not \(48000,\)"):
        watermark.embed(np.zeros(48_000, np.float32), PAYLOAD)
    with pytest.raises(ValueError, match=r"not \(200000, 2, 2\)"):
        watermark.find(np.zeros((200_000, 2, 2), np.float32), RATE_HZ)


def test_a_payload_of_more_bits_is_refused() -> None:
    with pytest.raises(OverflowError):
        watermark.embed(np.zeros((48_000, 2), np.float32), 2**32)
