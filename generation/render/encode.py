"""A finished sound to files: mp3 for chat, Ogg/Opus for voice channels, WAV and FLAC for those who go on with it.

Through pydub, with the ffmpeg that comes inside the package imageio-ffmpeg. Encode from one thread at a
time: pydub leaves files behind when ffmpeg fails, so the process's folder for temporary files is another
one meanwhile, which goes away with whatever is in it.
"""

from __future__ import annotations

import contextlib
import io
import shutil
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from generation.errors import RenderError
from generation.marks import manifest, tags
from generation.marks.identity import Identity
from generation.marks.label import Label
from generation.render import faults
from generation.render.synth import SAMPLE_RATE_HZ, Sound

if TYPE_CHECKING:
    from pydub import AudioSegment

_MAX_MP3_BYTES = 9_900_000  # Discord takes 10 MiB a file, tags and all
_MP3_BITRATES_KBPS = (192, 160, 128, 96)
_CPU_SECONDS = 120  # of ffmpeg; a song of ten minutes takes about eight

# Nothing of the machine or the moment in the files: the same sound gives the same bytes, but for the signature.
_REPEATABLE = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """What ffmpeg is told about one kind of file."""

    container: str
    codec: str
    kbps: int | None = None  # None: without loss
    options: tuple[str, ...] = ()
    mime: str | None = None  # of those that can carry a signature


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """One song in both formats."""

    mp3: bytes
    opus: bytes  # Ogg/Opus, 48 kHz, in packets of 20 ms as Discord's voice wants them


OPUS = Encoding(
    container="ogg",
    codec="libopus",
    kbps=96,
    options=("-application", "audio", "-frame_duration", "20"),
)
WAV = Encoding(container="wav", codec="pcm_s24le", mime="audio/wav")
FLAC = Encoding(container="flac", codec="flac", options=("-bits_per_raw_sample", "24"), mime="audio/flac")
PART = Encoding(container="mp3", codec="libmp3lame", kbps=128, options=("-compression_level", "7"), mime="audio/mpeg")
"""For the page's player, which loads all parts of a song at once."""


def mp3(seconds: float) -> Encoding:
    """The best that can still be posted to Discord for a song of this length."""
    return Encoding(container="mp3", codec="libmp3lame", kbps=mp3_bitrate_kbps(seconds), mime="audio/mpeg")


def mp3_bitrate_kbps(seconds: float) -> int:
    fitting = (kbps for kbps in _MP3_BITRATES_KBPS if kbps * 125 * seconds <= _MAX_MP3_BYTES)
    return next(fitting, _MP3_BITRATES_KBPS[-1])


def encode(sound: Sound, label: Label, identity: Identity | None = None) -> Encoded:
    """Both formats side by side, tagged, and the mp3 signed if somebody signs.

    Raises RenderError, or OSError where no file can be made.
    """
    made = files(sound, (mp3(len(sound) / SAMPLE_RATE_HZ), OPUS), label, identity)
    return Encoded(mp3=made[0], opus=made[1])


def files(sound: Sound, encodings: Sequence[Encoding], label: Label, identity: Identity | None = None) -> list[bytes]:
    """The same sound in each encoding; raises as `encode` does."""
    segment = _segment(sound)
    with _own_folder(), ThreadPoolExecutor(len(encodings)) as pool:
        return list(pool.map(lambda encoding: _file(segment, encoding, label, identity), encodings))


def _file(segment: AudioSegment, encoding: Encoding, label: Label, identity: Identity | None) -> bytes:
    data = _export(segment, encoding, tags.of(label, encoding.container))
    if identity is None or encoding.mime is None or not label.is_marked:
        return data
    return manifest.sign(data, encoding.mime, label, identity)  # last: whatever comes after it would break it


@contextlib.contextmanager
def _own_folder() -> Iterator[None]:
    """A folder for temporary files, which nothing outlives."""
    before = tempfile.tempdir
    with tempfile.TemporaryDirectory(prefix="minstrel-encode-") as folder:
        tempfile.tempdir = folder
        try:
            yield
        finally:
            tempfile.tempdir = before


def _segment(sound: Sound) -> AudioSegment:
    """The sound as pydub holds it: 32-bit integers, so that no dither is needed before the encoders."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # at import, pydub misses an ffmpeg on PATH; it is given one below
        from pydub import AudioSegment
    AudioSegment.converter = ffmpeg()
    samples = (np.clip(sound, -1, 1 - 2**-24) * np.float32(2**31)).astype("<i4")
    return AudioSegment(data=samples.tobytes(), sample_width=4, frame_rate=SAMPLE_RATE_HZ, channels=2)


def ffmpeg() -> str:
    import imageio_ffmpeg

    with contextlib.suppress(RuntimeError):  # "No ffmpeg exe could be found"
        path = shutil.which(imageio_ffmpeg.get_ffmpeg_exe())
        if path is not None:
            return path
    raise RenderError(
        "ffmpeg was not found, so the sound cannot be encoded.",
        "Reinstall the package imageio-ffmpeg, or set IMAGEIO_FFMPEG_EXE to an ffmpeg.",
    )


def _export(segment: AudioSegment, encoding: Encoding, tagged: dict[str, str]) -> bytes:
    from pydub.exceptions import CouldntEncodeError

    target = io.BytesIO()
    try:
        segment.export(
            target,
            encoding.container,
            codec=encoding.codec,
            bitrate=None if encoding.kbps is None else f"{encoding.kbps}k",
            parameters=[*_REPEATABLE, "-timelimit", str(_CPU_SECONDS), *encoding.options],
            tags=tagged,
            id3v2_version="3",  # what players agree on
        )
    except OSError as error:
        raise faults.from_os_error(error) from error
    except CouldntEncodeError as error:
        if "No space left on device" in str(error):
            raise faults.disk_full() from error
        reason = str(error).strip().rsplit("\n", 1)[-1]
        raise RenderError(f"ffmpeg could not write the {encoding.container} file: {reason}.", "Ask again.") from error
    return target.getvalue()
