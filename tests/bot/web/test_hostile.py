"""Uploads of those who mean harm, to a real server: an explanation at once, and nothing left behind."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import struct
import zipfile
import zlib
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.config import Settings
from bot.studio import Studio
from bot.web import patience
from bot.web.app import serve

MIB = 2**20


@pytest.fixture
async def address(studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    opened = asyncio.get_running_loop().create_future()
    serving = asyncio.create_task(serve(studio, Settings(data_dir=tmp_path, port=0), on_open=opened.set_result))
    yield (await opened).rstrip("/")
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
    assert not [*temporary.iterdir()]


def a_zip_bomb() -> bytes:
    """A few kilobytes that unpack to 64 MiB."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("song.wav", bytes(64 * MIB))
    return packed.getvalue()


def a_large_picture() -> bytes:
    """A PNG that says it is 100,000 pixels wide and high, and whose rows unpack without end."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 6, 0, 0, 0)
    text = b"Comment\0\0" + zlib.compress(bytes(64 * MIB))
    rows = zlib.compress(bytes(64 * MIB))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        chunk(name, data) for name, data in ((b"IHDR", head), (b"zTXt", text), (b"IDAT", rows), (b"IEND", b""))
    )


def a_wav_that_lies() -> bytes:
    """A header of a sound of four gigabytes, at a rate of four gigahertz."""
    form = struct.pack("<HHIIHH", 1, 65_535, 2**32 - 1, 2**32 - 1, 65_535, 16)
    return b"RIFF\xff\xff\xff\xffWAVEfmt " + struct.pack("<I", 16) + form + b"data\xff\xff\xff\xff" + bytes(1000)


def a_midi_without_end() -> bytes:
    """A track whose notes are years long."""
    events = b"\xff\xff\xff\x7f\x90\x40\x40" * 5000
    return b"MThd" + struct.pack(">IHHH", 6, 1, 1, 1) + b"MTrk" + struct.pack(">I", len(events)) + events


def tags_that_lie() -> bytes:
    """An mp3 whose tag says that it is 256 MiB long."""
    return b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f" + b"TIT2\x7f\x7f\x7f\x7f\0\0" + b"\xff\xfb\x90\x00" * 2000


HOSTILE = {
    "a zip bomb": a_zip_bomb,
    "a gzip bomb": lambda: gzip.compress(bytes(64 * MIB)),
    "a large picture": a_large_picture,
    "a wav that lies": a_wav_that_lies,
    "a midi without end": a_midi_without_end,
    "tags that lie": tags_that_lie,
    "a deep recipe": lambda: b'{"a":' * 200_000,
    "a playlist for ffmpeg": lambda: b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n",
    "a concat script": lambda: b"ffconcat version 1.0\nfile /etc/passwd\n",
    "an svg": lambda: b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><svg>&e;</svg>',
    "a flac without frames": lambda: b"fLaC\x80\xff\xff\xff" + bytes(100),
    "an ogg of one page": lambda: b"OggS" + bytes(22) + b"\xff" + b"\xff" * 255 + bytes(5000),
    "noise": lambda: bytes(range(256)) * 20_000,
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_file_is_no_song(address: str, name: str) -> None:
    async with aiohttp.ClientSession() as session:
        answer = await session.post(f"{address}/api/verify", data=io.BytesIO(HOSTILE[name]()))
        body = await answer.text()
        assert answer.status in {200, 400, 422}, body
        assert "passwd" not in body
        assert "root:" not in body
        assert answer.status != 200 or json.loads(body)["verdict"] == "none"
        assert (await session.get(f"{address}/healthz")).status == 200


FORM = "multipart/form-data; boundary=b"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (FORM, b""),
        (FORM, b"--b"),
        (FORM, b"--b\r\n" + b"x" * 70_000 + b"\r\n\r\n"),
        (FORM, b"--b\r\nContent-Disposition: form-data; name=file; filename=" + b"a" * 9000 + b"\r\n\r\nx\r\n--b--"),
        (FORM, b"--b\r\nContent-Disposition: form-data; filename=../../x\r\nContent-Length: -1\r\n\r\nx\r\n--b--"),
        (
            FORM,
            b"--b\r\nContent-Disposition: form-data; filename=x\r\nContent-Transfer-Encoding: no\r\n\r\nx\r\n--b--",
        ),
        (FORM, b"--b\r\nContent-Disposition: form-data; filename=x\r\nContent-Encoding: gzip\r\n\r\nx\r\n--b--"),
        (FORM, b"--b\r\n\xff\xfe: \xff\r\n\r\nx\r\n--b--"),
        (FORM, b"--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--\r\n--b--"),
        (FORM, b"--b\r\n\r\n" * 5000),
        (f"{FORM}{'b' * 200}", b"--b\r\n\r\nx"),
        ("multipart/form-data; boundary=\xff", b"--b"),
        ("multipart/", b"--b--"),
    ],
)
@pytest.mark.filterwarnings("ignore::aiohttp.BadContentDispositionHeader")
async def test_a_form_that_is_none_is_explained(address: str, kind: str, body: bytes) -> None:
    async with aiohttp.ClientSession() as session:
        answer = await session.post(f"{address}/api/verify", data=body, headers={"Content-Type": kind})
        assert answer.status in {400, 422}, await answer.text()
        assert (await answer.json())["error"]["code"] in {"no_file", "unreadable_file", "bad_request"}


async def test_a_form_that_drips_is_not_waited_for(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "BODY_SECONDS", 0.5)

    async def dripping() -> AsyncIterator[bytes]:
        yield b"--b\r\nContent-Disposition: form-data; name=x\r\n\r\n"
        while True:
            yield b"x"
            await asyncio.sleep(0.2)

    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{address}/api/verify", data=dripping(), headers={"Content-Type": FORM}) as answer,
    ):
        assert answer.status == 408
        answer.close()  # it is still being sent


async def test_who_leaves_in_the_middle_leaves_nothing(address: str) -> None:
    host, port = address.removeprefix("http://").split(":")
    for sent in (b"", b"x" * 100_000):
        _, writer = await asyncio.open_connection(host, int(port))
        writer.write(b"POST /api/verify HTTP/1.1\r\nHost: localhost\r\nContent-Length: 30000000\r\n\r\n" + sent)
        await writer.drain()
        writer.transport.abort()
    await asyncio.sleep(0.3)
    async with aiohttp.ClientSession() as session:
        assert (await session.get(f"{address}/healthz")).status == 200
