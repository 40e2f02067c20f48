"""The inspector, a real process: what it finds in real files, and what hostile ones cannot make it do."""

from __future__ import annotations

import asyncio
import io
import json
import os
import struct
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from generation import midi
from generation.marks import identity, inspection
from generation.marks.identity import Identity
from generation.marks.inspection import Inspected
from generation.render import encode
from tests.support import marked, scores
from tests.support.marked import LABEL

PAYLOAD = "deadbeef"


@pytest.fixture(scope="module")
def me(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return identity.own(tmp_path_factory.mktemp("data") / "signing")


@pytest.fixture(scope="module")
def mp3(me: Identity) -> bytes:
    return marked.song(encode.mp3(16), me)


async def inspect(data: bytes, own: Identity | None = None, *, seconds: float = 60) -> Inspected:
    with tempfile.TemporaryFile() as file:
        file.write(data)
        return await inspection.inspect(file, own=own and own.certificate, seconds=seconds)


def states(inspected: Inspected) -> dict[str, str]:
    return {mark.kind.value: mark.state.value for mark in inspected.marks}


async def test_all_marks_of_a_song_are_found(me: Identity, mp3: bytes) -> None:
    found = await inspect(mp3, me)
    assert (found.type, found.is_whole) == ("mp3", True)
    assert states(found) == {"tags": "valid", "c2pa": "valid", "watermark": "valid"}
    says = {mark.kind.value: mark.says for mark in found.marks}
    assert all(mark.ours for mark in found.marks)
    assert (says["c2pa"]["trust"], says["c2pa"]["title"], says["c2pa"]["payload"]) == ("own", LABEL.title, PAYLOAD)
    assert (says["watermark"]["payload"], says["tags"]["seed"]) == (PAYLOAD, str(LABEL.seed))


async def test_opus_has_all_but_a_signature(me: Identity) -> None:
    found = await inspect(marked.song(encode.OPUS, me), me)
    assert (found.type, states(found)) == ("ogg", {"tags": "valid", "watermark": "valid"})


async def test_what_is_encoded_anew_keeps_its_watermark_alone(mp3: bytes) -> None:
    for container, options in (("mp3", ["-b:a", "64k", "-map_metadata", "-1"]), ("adts", ["-c:a", "aac"])):
        found = await inspect(marked.converted(mp3, container, *options))
        assert states(found) | {"c2pa": "absent"} == {"tags": "absent", "watermark": "valid", "c2pa": "absent"}
        assert found.marks[-1].says["payload"] == PAYLOAD


async def test_what_is_cut_is_heard_to_its_end(me: Identity, mp3: bytes) -> None:
    found = await inspect(mp3[: len(mp3) * 3 // 4], me)
    assert states(found) == {"tags": "valid", "c2pa": "invalid", "watermark": "valid"}


async def test_notes_and_recipes_say_it_too() -> None:
    found = await inspect(midi.write(scores.band_score(bars=4), title="x", text=LABEL.midi_text))
    assert (found.type, states(found)) == ("midi", {"midi": "valid"})
    recipe = {"minstrel": "0.1.0", "model": "tiny", "seed": 7, "brief": {"style": "waltz"}}
    found = await inspect(json.dumps(recipe).encode())
    assert (found.type, states(found)) == ("json", {"recipe": "valid"})
    assert states(await inspect(midi.write(scores.band_score(bars=4)))) == {"midi": "absent"}


async def test_strangers_files_have_none(tmp_path: Path) -> None:
    for kind in marked.MIMES:
        found = await inspect(marked.plain(kind, tmp_path))
        assert found.type == kind
        assert set(states(found).values()) == {"absent"}


def hostile() -> Iterator[tuple[str, bytes]]:
    yield "nothing", b""
    yield "noise", os.urandom(200_000)
    yield "zeros", bytes(2_000_000)
    yield "a playlist of local files", b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n"
    yield "a list to concatenate", b"ffconcat version 1.0\nfile /etc/passwd\n"
    yield "a wav that lies about its length", b"RIFF\xff\xff\xff\xffWAVEfmt " + b"\xff" * 4000
    yield "an mp3 whose tag has no end", b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f" + b"\xff" * 4000
    yield "a flac of nonsense", b"fLaC" + b"\x84\xff\xff\xff" + os.urandom(4000)
    yield "an ogg of nonsense", b"OggS" + os.urandom(40_000)
    yield "a picture of a billion pixels", _png(31_000, 31_000)
    yield (
        "a midi of one endless track",
        b"MThd\0\0\0\6\0\1\xff\xff\1\xe0MTrk\xff\xff\xff\xff" + b"\0\x90\x40\x40" * 500_000,
    )
    yield "a nest of braces", b'{"a":' * 200_000
    yield "a video that points elsewhere", b"\0\0\0\x18ftypqt  " + b"\0\0\0\x20moov" + b"http://127.0.0.1/" * 99


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = zlib.compress(bytes(50_000_000), 9)
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


async def test_hostile_files_are_only_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    for name, data in hostile():
        found = await inspect(data)
        assert found.is_whole, name
        assert not any(mark.ours for mark in found.marks), name
    assert list(tmp_path.iterdir()) == []


async def test_it_ends_in_time_and_tells_what_it_had_found(mp3: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Path(tempfile.mkdtemp()) / "ffmpeg"
    slow.write_text("#!/bin/sh\nsleep 3600\n")
    slow.chmod(0o755)
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", str(slow))
    found = await inspect(mp3, seconds=12)
    assert not found.is_whole
    assert states(found) == {"tags": "valid", "c2pa": "valid"}
    assert not _running("sleep 3600"), "its ffmpeg goes on"


def _running(words: str) -> bool:
    lines = (path.read_bytes().replace(b"\0", b" ") for path in Path("/proc").glob("[0-9]*/cmdline") if path.exists())
    return any(line.strip() == words.encode() for line in lines)


async def test_cancelling_it_leaves_no_process(mp3: bytes) -> None:
    with tempfile.TemporaryFile() as file:
        file.write(mp3)
        task = asyncio.create_task(inspection.inspect(file, own=None, seconds=60))
        await asyncio.sleep(0.3)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    ours = [path for path in Path("/proc").glob("[0-9]*/stat") if f") Z {os.getpid()} " in _read(path)]
    assert ours == []


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""


def test_its_input_may_be_any_open_file(me: Identity) -> None:
    assert asyncio.run(_of_a_stream(me)) == {"tags": "absent", "c2pa": "absent"}


async def _of_a_stream(me: Identity) -> dict[str, str]:
    with tempfile.TemporaryFile() as file:
        file.write(io.BytesIO(_png(8, 8)).getvalue())
        file.seek(5)
        return states(await inspection.inspect(file, own=me.certificate, seconds=60))
