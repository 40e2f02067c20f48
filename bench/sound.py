"""How songs sound, measured: ten styles composed by the real composer, rendered, and heard again as mp3.

The songs are composed once, by fixed seeds, and kept in runs/sound.
"""

from __future__ import annotations

import asyncio
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import numpy as np
import pyloudnorm
from scipy import signal

from bench.report import paragraph
from bench.songs import composer
from generation import midi
from generation.marks import watermark
from generation.marks.label import Label
from generation.reading import read
from generation.render import encode, lines, mix, production, synth
from generation.render.environment import environment
from generation.render.synth import SAMPLE_RATE_HZ, Sound
from generation.sampling import Sampling

T = TypeVar("T")

STYLES = ("bossa nova", "swing", "funk", "rock", "celtic", "lo-fi", "house", "techno", "chiptune", "cinematic")
SEED = 8
SECONDS = 120
SONGS = Path("runs/sound")

EDGES_HZ = (20, 60, 250, 2000, 6000, 20_000)  # sub, low, middle, presence, air
_SILENT = 10 ** (-50 / 20)  # beside the song's peak
_FULL_SCALE = 1 - 2**-15


def run() -> list[str]:
    """The report's lines of Markdown. Composes what is missing first: some ten seconds a song."""
    songs = {style: _song(style) for style in STYLES}
    synthesizer = synth.Synthesizer(synth.find_soundfont())
    try:
        heard = [_heard(synthesizer, style, song) for style, song in songs.items()]
    finally:
        synthesizer.close()
    return [*_table(heard), "", *_on_one_core(_longest(songs)), ""]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One song, measured."""

    style: str
    seconds: float
    lufs: float  # by pyloudnorm, which shares no code with ours
    true_peak_dbtp: float
    mp3_lufs: float
    mp3_true_peak_dbtp: float
    silence_seconds: float  # the longest
    clipped: int  # samples at full scale, in the mp3 too
    clicks: int  # samples that no music explains
    stems_db: float  # what is left of the sound when its stems are taken away
    centroid_hz: float
    bands_db: tuple[float, ...]  # between EDGES_HZ, beside the whole


def _song(style: str) -> bytes:
    path = SONGS / f"{style}.mid"
    if not path.exists():
        brief = read(style, seconds=SECONDS)
        made = asyncio.run(composer().compose(brief, seed=SEED, sampling=Sampling(takes=1)))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(midi.write(made.score))
    return path.read_bytes()


def _heard(synthesizer: synth.Synthesizer, style: str, song: bytes) -> Heard:
    made = production.produce(synthesizer, song, style=style, seed=SEED)
    mp3 = _decoded(encode.encode(made.sound, _label(style)).mp3)
    rest = made.sound - np.sum([stem.sound for stem in made.stems], axis=0, dtype=np.float64)
    hertz, power = signal.welch(made.sound.mean(axis=1), SAMPLE_RATE_HZ, nperseg=8192)
    magnitude = np.sqrt(power)
    bands = [power[(hertz >= low) & (hertz < high)].sum() for low, high in pairwise(EDGES_HZ)]
    return Heard(
        style=style,
        seconds=made.seconds,
        lufs=_lufs(made.sound),
        true_peak_dbtp=mix.true_peak_dbtp(made.sound),
        mp3_lufs=_lufs(mp3),
        mp3_true_peak_dbtp=mix.true_peak_dbtp(mp3),
        silence_seconds=longest_silence_seconds(made.sound),
        clipped=sum(int((np.abs(sound) >= _FULL_SCALE).sum()) for sound in (made.sound, mp3)),
        clicks=len(clicks(made.sound)),
        stems_db=float(20 * np.log10(max(np.abs(rest).max(), 1e-9))),
        centroid_hz=float((hertz * magnitude).sum() / magnitude.sum()),
        bands_db=tuple(float(10 * np.log10(band / power.sum())) for band in bands),
    )


def _label(style: str) -> Label:
    return Label(title=style, style=style, key="C major", bpm=120, seed=SEED, model="", version="", payload=SEED)


def _lufs(sound: Sound) -> float:
    return float(pyloudnorm.Meter(SAMPLE_RATE_HZ).integrated_loudness(sound.astype(np.float64)))


def _decoded(mp3: bytes) -> Sound:
    """What a player hears."""
    command = [encode.ffmpeg(), "-v", "error", "-i", "-", "-f", "f32le", "-ar", str(SAMPLE_RATE_HZ), "-ac", "2", "-"]
    done = subprocess.run(command, input=mp3, stdout=subprocess.PIPE, check=True)
    return np.frombuffer(done.stdout, "<f4").reshape(-1, 2)


def longest_silence_seconds(sound: Sound) -> float:
    """The longest time without a sample above −50 dB of the song's peak."""
    loud = np.flatnonzero(np.abs(sound).max(axis=1) > _SILENT * np.abs(sound).max())
    return float(np.diff(np.concatenate([[0], loud, [len(sound)]])).max() / SAMPLE_RATE_HZ)


def clicks(sound: Sound) -> list[int]:
    """Frames at which a channel jumps, once, thirty times as far as anywhere within 3 ms: no instrument does that.

    The jump is that of the signal's third difference, in which music nearly vanishes and a step stands out.
    """
    found: list[int] = []
    reach = int(0.003 * SAMPLE_RATE_HZ)
    for channel in sound.T.astype(np.float64):
        jumps = np.abs(np.diff(channel, 3))
        for at in np.flatnonzero(jumps > 0.01):
            around = np.concatenate([jumps[max(0, at - reach) : max(0, at - 3)], jumps[at + 4 : at + reach]])
            if len(around) and jumps[at] > 30 * around.max():
                found.append(int(at))
    return found


def _table(heard: list[Heard]) -> Iterator[str]:
    yield from paragraph(
        f"Songs of {SECONDS} seconds by the real composer, seed {SEED}, rendered with their stems. Loudness by",
        "pyloudnorm; peaks four times oversampled, of the master and of its mp3; the longest silence below −50 dB of",
        "the song's peak; clipped samples, of master and mp3; clicks; what is left when all stems are subtracted.",
    )
    yield ""
    yield "| style | LUFS | peak, dBTP | mp3: LUFS | peak | silence, s | clipped | clicks | stems' rest, dB |"
    yield "|---|" + "---:|" * 8
    for one in heard:
        yield (
            f"| {one.style} | {one.lufs:.2f} | {one.true_peak_dbtp:.2f} | {one.mp3_lufs:.2f} | "
            f"{one.mp3_true_peak_dbtp:.2f} | {one.silence_seconds:.2f} | {one.clipped} | {one.clicks} | "
            f"{one.stems_db:.0f} |"
        )
    yield ""
    names = [f"{low}–{high}" for low, high in pairwise(EDGES_HZ)]
    yield "| spectrum | centroid, Hz | " + " | ".join(f"{name} Hz, dB" for name in names) + " |"
    yield "|---|" + "---:|" * (len(names) + 1)
    for one in heard:
        yield f"| {one.style} | {one.centroid_hz:.0f} | " + " | ".join(f"{band:.1f}" for band in one.bands_db) + " |"


def _longest(songs: dict[str, bytes]) -> str:
    """The style whose song has most parts, and of those most notes; not the chip's, which is quicker."""

    def size(style: str) -> tuple[int, int]:
        played = lines.read(songs[style]).lines
        return len(played), sum(len(line.notes) for line in played)

    return max((style for style in songs if style != "chiptune"), key=size)


def _on_one_core(style: str) -> list[str]:
    """`stages` in a process of its own that has one core and one thread, as the render worker has."""

    def take_one() -> None:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

    command = [sys.executable, "-m", "bench.sound", style]
    done = subprocess.run(
        command, env=environment(), preexec_fn=take_one, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout.splitlines()


def stages(style: str) -> Iterator[str]:
    """How long each step of a song takes here and now."""
    song = _song(style)
    synthesizer = synth.Synthesizer(synth.find_soundfont())
    production.produce(synthesizer, song, style=style, seed=SEED, with_stems=False)  # loads all that loads once
    piece = lines.read(song)
    timed: list[tuple[str, float, float]] = []

    def step(name: str, work: Callable[[], T]) -> T:
        clock, processor = time.perf_counter(), _processor_seconds()
        result = work()
        timed.append((name, time.perf_counter() - clock, _processor_seconds() - processor))
        return result

    step("FluidSynth alone", lambda: sum(block.shape[2] for block in synthesizer.play(piece.lines)))
    made = step(
        "render and mix", lambda: production.produce(synthesizer, song, style=style, seed=SEED, with_stems=False)
    )
    marked = step("watermark", lambda: watermark.embed(made.sound, SEED))
    step("encode mp3 and Opus", lambda: encode.encode(marked, _label(style)))
    synthesizer.close()
    notes = sum(len(line.notes) for line in piece.lines)
    yield from paragraph(
        f"Stages of the {style} song ({made.seconds:.0f} s, {len(piece.lines)} parts, {notes} notes) on one core, in",
        "seconds. FluidSynth alone is a part of rendering, so the sum leaves it out.",
    )
    yield ""
    yield "| stage | by the clock | of the processor |"
    yield "|---|---:|---:|"
    for name, clock, processor in timed:
        yield f"| {name} | {clock:.2f} | {processor:.2f} |"
    yield f"| all in all | {sum(row[1] for row in timed[1:]):.2f} | {sum(row[2] for row in timed[1:]):.2f} |"


def _processor_seconds() -> float:
    """Used so far, with all that was started and has ended."""
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in both)


if __name__ == "__main__":
    print("\n".join(stages(sys.argv[1])))
