"""A finished mix to files: mp3 for chat and downloads, Ogg/Opus for Discord's voice channels.

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
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from generation.errors import RenderError
from generation.render import faults, titles
from generation.render.synth import SAMPLE_RATE_HZ, Sound

if TYPE_CHECKING:
    from pydub import AudioSegment

ARTIST = "Minstrel"
_MAX_MP3_BYTES = 9_900_000  # Discord takes 10 MiB a file, tags and all
_MP3_BITRATES_KBPS = (192, 160, 128, 96)
_CPU_SECONDS = 120  # of ffmpeg; a song of ten minutes takes about eight

# Nothing of the machine or the moment in the files: the same song gives the same bytes.
_REPEATABLE = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """One song in both formats."""

    mp3: bytes
    opus: bytes  # Ogg/Opus, 48 kHz, in packets of 20 ms as Discord's voice wants them


def encode(sound: Sound, title: str) -> Encoded:
    """Both formats side by side, tagged with the title. Raises RenderError, or OSError where no file can be made."""
    segment = _segment(sound)
    tags = {"title": titles.clean(title) or "Untitled", "artist": ARTIST}
    formats = (_mp3(len(sound) / SAMPLE_RATE_HZ), _OPUS)
    with _own_folder(), ThreadPoolExecutor(len(formats)) as pool:
        mp3, opus = pool.map(lambda encoding: _export(segment, encoding, tags), formats)
    return Encoded(mp3=mp3, opus=opus)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Format:
    """What ffmpeg is told about one encoding."""

    container: str
    codec: str
    kbps: int
    options: tuple[str, ...] = ()


_OPUS = _Format(
    container="ogg",
    codec="libopus",
    kbps=96,
    options=("-application", "audio", "-frame_duration", "20"),
)


def _mp3(seconds: float) -> _Format:
    return _Format(container="mp3", codec="libmp3lame", kbps=mp3_bitrate_kbps(seconds))


def mp3_bitrate_kbps(seconds: float) -> int:
    """The best bitrate at which a song of this length can still be posted to Discord."""
    fitting = (kbps for kbps in _MP3_BITRATES_KBPS if kbps * 125 * seconds <= _MAX_MP3_BYTES)
    return next(fitting, _MP3_BITRATES_KBPS[-1])


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


def _export(segment: AudioSegment, encoding: _Format, tags: dict[str, str]) -> bytes:
    from pydub.exceptions import CouldntEncodeError

    target = io.BytesIO()
    try:
        segment.export(
            target,
            encoding.container,
            codec=encoding.codec,
            bitrate=f"{encoding.kbps}k",
            parameters=[*_REPEATABLE, "-timelimit", str(_CPU_SECONDS), *encoding.options],
            tags=tags,
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
