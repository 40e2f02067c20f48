"""The process that looks at a file for marks: `python -m generation.marks.inspector`, started by `inspection` only.

The file is its standard input, and anybody's: damaged, or made to harm. So it may use little memory and time, write no
file and talk to nobody, and it is killed by its parent when it takes too long. What it has found by then is on its
standard output already: a line of JSON for each mark, the quick ones first.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from generation.marks import kinds, midi_text, tags
from generation.marks.inspection import Kind, Mark, State
from generation.marks.kinds import FileType
from generation.marks.label import ARTIST, MADE_BY_AI

_MEMORY_BYTES = 900 * 2**20
_CPU_SECONDS = 20
_HEARD_SECONDS = 200  # of a recording: longer ones are heard from the beginning
_LARGEST_RECIPE_BYTES = 1_000_000
_RATE_HZ = 48_000

_DEMUXERS = "mp3,wav,flac,ogg,mov,mp4,m4a,aac,matroska,webm,aiff,caf"
"""What ffmpeg may take a file for. None of them opens other files or addresses, as playlists do."""

_SHOWN_TAGS = ("title", "artist", "comment", "bpm", "initial_key", "initialkey", "seed", "model", "genre")


def main() -> None:
    """The argument: this installation's certificate, or "-"."""
    _limit()
    own = None if sys.argv[1] == "-" else Path(sys.argv[1])
    with os.fdopen(os.dup(0), "rb") as file:
        for mark in _marks(file, kinds.of(file), own):
            sys.stdout.write(json.dumps(asdict(mark)) + "\n")
            sys.stdout.flush()


def _limit() -> None:
    """For this process and the ffmpeg that it starts."""
    for what, most in (
        (resource.RLIMIT_AS, _MEMORY_BYTES),
        (resource.RLIMIT_CPU, _CPU_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def _marks(file: IO[bytes], kind: FileType, own: Path | None) -> Iterator[Mark]:
    """Those that a file of this kind can have, after one that says what kind that is."""
    yield Mark(kind=Kind.FILE, state=State.VALID, says={"type": kind.value})
    if kind is FileType.MIDI:
        yield _midi(file)
    elif kind is FileType.JSON:
        yield _recipe(file)
    elif kind is not FileType.ZIP:
        yield _tags(file, kind)
        if (mime := kinds.SIGNED.get(kind)) is not None:
            yield _manifest(file, mime, own)
        if kind is not FileType.PNG:
            yield from _watermark(file)


def _midi(file: IO[bytes]) -> Mark:
    file.seek(0)
    texts = midi_text.read(file)
    if texts is None or not any(MADE_BY_AI in line for line in texts.lines):
        return Mark(kind=Kind.MIDI, state=State.ABSENT)
    return Mark(
        kind=Kind.MIDI, state=State.VALID, ours=True, says={"title": texts.title, "text": "; ".join(texts.lines[:2])}
    )


def _recipe(file: IO[bytes]) -> Mark:
    file.seek(0)
    try:
        document = json.loads(file.read(_LARGEST_RECIPE_BYTES))
        says = {"model": str(document["model"]), "seed": int(document["seed"]), "version": str(document["minstrel"])}
        says["style"] = str(document["brief"]["style"])
    except (ValueError, LookupError, TypeError, RecursionError):
        return Mark(kind=Kind.RECIPE, state=State.ABSENT)
    return Mark(kind=Kind.RECIPE, state=State.VALID, ours=True, says=says)


def _tags(file: IO[bytes], kind: FileType) -> Mark:
    file.seek(0)
    found = tags.read_png(file) if kind is FileType.PNG else tags.read(file)
    says: dict[str, Any] = {name: found[name][:300] for name in _SHOWN_TAGS if found.get(name)}
    if not tags.say_ai(found):
        return Mark(kind=Kind.TAGS, state=State.ABSENT, says=says)
    return Mark(kind=Kind.TAGS, state=State.VALID, ours=True, says=says)


def _manifest(file: IO[bytes], mime: str, own: Path | None) -> Mark:
    from generation.marks import manifest

    file.seek(0)
    read = manifest.read(file, mime, own=own)
    if read.state is manifest.State.ABSENT:
        return Mark(kind=Kind.C2PA, state=State.ABSENT)
    says: dict[str, Any] = {"signer": read.signer, "trust": read.trust.value, "generator": read.generator}
    says |= {"title": read.title, "problem": read.problem, **{name: read.song.get(name) for name in _OF_THE_SONG}}
    if isinstance(payload := read.song.get("payload"), int):
        says["payload"] = shown_payload(payload)
    return Mark(
        kind=Kind.C2PA,
        state=State(read.state.value),
        ours=read.is_ours or read.generator.startswith(ARTIST),
        says={name: value for name, value in says.items() if value not in (None, "")},
    )


_OF_THE_SONG = ("made_by", "style", "key", "bpm", "seed", "model", "version")


def _watermark(file: IO[bytes]) -> Iterator[Mark]:
    import numpy as np

    from generation.marks import watermark

    os.lseek(file.fileno(), 0, os.SEEK_SET)  # a buffered file's own `seek` need not move what ffmpeg gets
    data = _decoded(file)
    if data is None:
        yield Mark(kind=Kind.FILE, state=State.INVALID, says={"type": FileType.UNKNOWN.value})
        return
    sound = np.frombuffer(data, "<f4").reshape(-1, 2)
    seconds = round(len(sound) / _RATE_HZ, 1)
    found = watermark.find(sound, _RATE_HZ)
    if found is None:
        yield Mark(kind=Kind.WATERMARK, state=State.ABSENT, says={"heard_seconds": seconds})
        return
    says = {"payload": shown_payload(found.payload), "score": round(found.score, 1), "heard_seconds": seconds}
    yield Mark(kind=Kind.WATERMARK, state=State.VALID, ours=True, says=says)


def _decoded(file: IO[bytes]) -> bytes | None:
    """Stereo samples at 48 kHz; None where there is no sound that can be read. A cut file is heard up to its end."""
    from generation.render import encode

    command = [encode.ffmpeg(), "-nostdin", "-v", "quiet", "-threads", "1"]
    command += ["-protocol_whitelist", "fd", "-format_whitelist", _DEMUXERS, "-fd", "0", "-i", "fd:"]
    command += ["-t", str(_HEARD_SECONDS), "-map", "0:a:0", "-f", "f32le", "-ac", "2", "-ar", str(_RATE_HZ), "-"]
    done = subprocess.run(command, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    whole = len(done.stdout) // 8 * 8
    return done.stdout[:whole] if whole else None


def shown_payload(payload: int) -> str:
    return f"{payload:08x}"


if __name__ == "__main__":
    main()
