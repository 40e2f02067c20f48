"""The watermark: found in a hundred songs after what happens to songs, in nothing that has none, and not to be heard.

What was found is kept in runs/marks, so that a run that is stopped goes on where it was.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import cache
from pathlib import Path
from statistics import NormalDist, median
from typing import Any

import numpy as np

from bench import attacks, audibility, marked, report, unmarked
from bench.attacks import RATE_HZ, Attack, Sound
from generation.marks import detection, pattern, payload_of, spectrum, watermark
from generation.marks.label import Label
from generation.render import encode, mix, production, synth
from generation.render.synth import Synthesizer
from storage import atomic

FURTHER_EVERY = 5  # songs, on which the further attacks are tried and the time is taken
PIECES = 4  # of each unmarked song, besides the whole
RANDOM_PAYLOADS = 200  # of which the scores in each unmarked sound are looked at
LIMITS = (2.0, 3.0, 4.0)
_HEARD_SECONDS = 20  # from the middle of each song, of which audibility is measured

Json = dict[str, Any]


def run() -> Iterator[str]:
    composed = list(marked.composed())  # by one process: a composer takes all cores by itself
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), context) as pool:
        songs = pool.map(_song_again, range(len(composed)), *zip(*composed, strict=True))
        others = pool.map(_unmarked_again, ("synthetic", *unmarked.FROM_EACH))
        yield from _report(list(songs), [sound for some in others for sound in some])


def _report(songs: Sequence[Json], others: Sequence[Json]) -> Iterator[str]:
    yield from _survival(songs)
    yield ""
    yield from _alarms([sound for song in songs for sound in song["unmarked"]] + list(others))
    yield ""
    yield from _unheard(songs)


def _song_again(number: int, midi: Path, style: str) -> Json:
    return _kept(f"songs-{_of_songs()}/{number:03}", lambda: _song(number, midi, style))


def _unmarked_again(kind: str) -> list[Json]:
    sounds = unmarked.synthetic if kind == "synthetic" else lambda: unmarked.music(_synthesizer(), kind)
    return _kept(f"unmarked-{_of_unmarked()}/{kind}", lambda: _all(sounds()))["sounds"]


@cache
def _synthesizer() -> Synthesizer:
    return Synthesizer(synth.find_soundfont())


def _kept(name: str, make: Callable[[], Json]) -> Json:
    """What was measured before, or is measured now."""
    file = marked.FOLDER / f"{name}.json"
    if not file.exists():
        sys.stderr.write(f"{name} …\n")
        file.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(file, json.dumps(make()).encode())
    return json.loads(file.read_text())


@cache
def _of_songs() -> str:
    """Changes when the mark does, or what is found of it."""
    sound = watermark.embed(_noise(), 1)
    return hashlib.sha256(sound.tobytes() + repr(watermark.find(sound, RATE_HZ)).encode()).hexdigest()[:8]


@cache
def _of_unmarked() -> str:
    """Changes when the detector does."""
    evidence = detection.evidence(spectrum.energies(_noise(), RATE_HZ))
    return hashlib.sha256(np.round(evidence, 3).tobytes() + repr(watermark.LEAST_SCORE).encode()).hexdigest()[:8]


def _noise() -> Sound:
    return np.random.default_rng(0).normal(0, 0.1, (20 * RATE_HZ, 2)).astype(np.float32)


# ---------------------------------------------------------------------------------------------- measuring


def _song(number: int, midi: Path, style: str) -> Json:
    made = production.produce(_synthesizer(), midi.read_bytes(), style=style, seed=number, with_stems=False)
    payload = payload_of(f"song {number}")
    sound = watermark.embed(made.sound, payload)
    delivered = encode.encode(sound, _label(style, payload))
    mp3 = attacks.decoded(delivered.mp3)
    found = {
        "mp3 as delivered": _score(mp3, payload),
        "opus as delivered": _score(attacks.decoded(delivered.opus), payload),
    }
    is_fifth = number % FURTHER_EVERY == 0
    tried: Mapping[str, Attack] = attacks.REQUIRED | (attacks.FURTHER if is_fifth else {})
    found |= {name: _score(attack(mp3), payload) for name, attack in tried.items()}
    middle = slice(
        max(0, len(sound) // 2 - _HEARD_SECONDS * RATE_HZ // 2), len(sound) // 2 + _HEARD_SECONDS * RATE_HZ // 2
    )
    return {
        "style": style,
        "found": found,
        "audible": asdict(audibility.compare(made.sound[middle], sound[middle])),
        "peak_rise_db": mix.true_peak_dbtp(sound) - made.true_peak_dbtp,
        "seconds": _times(made.sound, payload) if is_fifth else {},
        "unmarked": [_alarm(piece) for piece in (made.sound, *unmarked.pieces(made.sound, PIECES))],
    }


def _label(style: str, payload: int) -> Label:
    return Label(title="Song", style=style, key="C major", bpm=100, seed=0, model="bench", version="0", payload=payload)


def _score(sound: Sound, payload: int) -> float:
    """0 if the mark was not found."""
    found = watermark.find(sound, RATE_HZ)
    return found.score if found is not None and found.payload == payload else 0.0


def _times(sound: Sound, payload: int) -> dict[str, float]:
    """Processor seconds for two minutes of this song."""
    long = np.tile(sound, (3, 1))[: 120 * RATE_HZ]
    started = time.thread_time()
    with_mark = watermark.embed(long, payload)
    embedded = time.thread_time()
    watermark.find(with_mark, RATE_HZ)
    found = time.thread_time()
    watermark.find(long, RATE_HZ)
    return {"embed": embedded - started, "find": found - embedded, "find none": time.thread_time() - found}


def _all(sounds: Iterator[tuple[str, Sound]]) -> Json:
    return {"sounds": [{"name": name} | _alarm(sound) for name, sound in sounds]}


def _alarm(sound: Sound) -> Json:
    """Marks that should not be there, and how the detector's scores are distributed."""
    layout = pattern.of(watermark.PUBLIC_KEY)
    period = detection.folded(detection.evidence(spectrum.energies(sound, RATE_HZ)), 1.0)
    dice = np.random.default_rng(len(sound))
    scores = detection.pilot_scores([period], layout)[0].tolist()
    scores += [
        detection.score(detection.rows(period, int(dice.integers(pattern.PERIOD_FRAMES))), layout.signs(payload))
        for payload in dice.integers(0, 2**32, RANDOM_PAYLOADS).tolist()
    ]
    return {
        "marks": len(watermark.find_all(sound, RATE_HZ)),
        "squares": float(np.square(scores).sum()),
        "scores": len(scores),
        "above": [int((np.abs(scores) > limit).sum()) for limit in LIMITS],
        "highest": float(np.abs(scores).max()),
    }


# ---------------------------------------------------------------------------------------------- reporting


def _survival(songs: Sequence[Json]) -> Iterator[str]:
    styles = len({song["style"] for song in songs})
    yield from report.paragraph(
        f"{len(songs)} songs of {styles} styles, {marked.SECONDS:.0f} seconds of music each, composed and rendered as",
        "always. All but the first two rows start from the delivered mp3. A mark counts from a score of",
        f"{watermark.LEAST_SCORE:g} standard deviations on.",
    )
    yield from ("", "| after | found | least score | a tenth below | median |", "|---|---:|---:|---:|---:|")
    for name in songs[0]["found"]:
        scores = sorted(song["found"][name] for song in songs if name in song["found"])
        there = sum(score > 0 for score in scores)
        yield (
            f"| {name} | {there} of {len(scores)} | {scores[0]:.1f} | {scores[len(scores) // 10]:.1f} "
            f"| {median(scores):.1f} |"
        )


def _alarms(sounds: Sequence[Json]) -> Iterator[str]:
    scores = sum(sound["scores"] for sound in sounds)
    chance = watermark.Found(payload=0, score=watermark.LEAST_SCORE, speed=1).chance
    yield from report.paragraph(
        f"Unmarked: {sum(sound['marks'] for sound in sounds)} marks found in {len(sounds)} sounds. By Hoeffding's bound",
        f"the probability is below {chance:.0e} a sound. The detector's scores there ({scores:,} of them, for the pilot",
        "at every beginning and for payloads at random) have a standard deviation of",
        f"{(sum(sound['squares'] for sound in sounds) / scores) ** 0.5:.3f} and the highest is",
        f"{max(sound['highest'] for sound in sounds):.2f}.",
    )
    yield from ("", "| a score's size is above | of the scores | of a normal distribution |", "|---|---:|---:|")
    for index, limit in enumerate(LIMITS):
        share = sum(sound["above"][index] for sound in sounds) / scores
        yield f"| {limit:g} | {share:.5%} | {2 * NormalDist().cdf(-limit):.5%} |"


def _unheard(songs: Sequence[Json]) -> Iterator[str]:
    def worst(name: str) -> tuple[float, float]:
        values = [song["audible"][name] for song in songs]
        return median(values), max(values)

    total, band = worst("total_nmr_db"), worst("worst_band_db")
    heard = sum(song["audible"]["heard_frames"] > 0 for song in songs)
    quietest = [song["audible"]["segmental_snr_db"] for song in songs]
    seconds = {
        name: median(song["seconds"][name] for song in songs if song["seconds"])
        for name in ("embed", "find", "find none")
    }
    yield from report.paragraph(
        f"Noise-to-mask ratio (the ear of PEAQ, BS.1387): {total[0]:.1f} dB in the middle song, {total[1]:.1f} dB in the",
        f"worst; the band and frame that only one in a thousand exceeds: {band[0]:.1f} and {band[1]:.1f} dB; songs with a",
        f"frame in which any band comes above +1.5 dB: {heard}. Segmental signal-to-noise ratio: {median(quietest):.1f} dB,",
        f"at least {min(quietest):.1f} dB. True peaks rise by {max(song['peak_rise_db'] for song in songs):.2f} dB at most.",
        f"Processor seconds for two minutes of music: {seconds['embed']:.2f} to mark, {seconds['find']:.2f} to find,",
        f"{seconds['find none']:.2f} to find nothing at any speed or pitch.",
    )
