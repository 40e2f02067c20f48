"""Tags: what any player or file manager shows of a file, and anybody can change. Written by ffmpeg, read by tinytag.

Mp3 has ID3v2.3, Ogg and FLAC have Vorbis comments, WAV has the few fields of RIFF's INFO, PNG has text chunks.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from typing import IO, BinaryIO, cast

from generation.marks.label import ARTIST, MADE_BY_AI, Label
from generation.theory import Key

COMPOSER = f"{ARTIST} (an artificial intelligence)"
_SOURCE = "trainedAlgorithmicMedia"  # IPTC's word for what a model made
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_AFTER_THE_HEADER = len(_SIGNATURE) + 25  # IHDR, which always comes first and is always as long


def of(label: Label, container: str) -> dict[str, str]:
    """The tags of an mp3, ogg, flac or wav, by ffmpeg's names for them."""
    if not label.is_marked:
        return {"title": label.title}
    common = {"title": label.title, "artist": ARTIST, "genre": label.style}
    if container == "wav":  # INFO has no other fields for it
        return {**common, "comment": f"{label.made_by}, {label.bpm} bpm, {label.key}"}
    tempo, key = ("TBPM", "TKEY") if container == "mp3" else ("BPM", "INITIALKEY")
    return {
        **common,
        "composer": COMPOSER,
        "comment": label.made_by,
        tempo: str(label.bpm),
        key: short_key(label.key),
        "SEED": str(label.seed),
        "MODEL": label.model,
        "DIGITALSOURCETYPE": _SOURCE,
    }


def short_key(key: str) -> str:
    """As ID3 writes keys, three characters at most: "Ebm". A church mode goes by its third."""
    tonic, mode = key.split(" ", 1)
    return tonic + ("m" if Key(tonic, mode).is_minor else "")


def in_png(png: bytes, label: Label) -> bytes:
    """The picture with its title and who made it, in text chunks."""
    texts = {"Title": label.title}
    if label.is_marked:
        texts |= {"Author": ARTIST, "Software": f"{ARTIST} {label.version}", "Comment": label.made_by}
    chunks = b"".join(_chunk(b"iTXt", _international(keyword, text)) for keyword, text in texts.items())
    return png[:_AFTER_THE_HEADER] + chunks + png[_AFTER_THE_HEADER:]


def read(stream: IO[bytes]) -> dict[str, str]:
    """The tags of a piece of sound, by lower-case names; empty where there are none or they cannot be read."""
    import tinytag

    try:
        found = tinytag.TinyTag.get(file_obj=cast("BinaryIO", stream)).as_dict()
    except (tinytag.TinyTagException, ValueError, LookupError, struct.error, TypeError, AttributeError, OverflowError):
        return {}  # damaged on purpose, or not sound at all
    return {
        name.lstrip("_").lower(): ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        for name, value in found.items()
        if name not in ("filename", "filesize", "mime_type")
    }


def read_png(stream: IO[bytes]) -> dict[str, str]:
    """The texts before a picture's pixels, by lower-case keywords."""
    if stream.read(len(_SIGNATURE)) != _SIGNATURE:
        return {}
    texts: dict[str, str] = {}
    while len(head := stream.read(8)) == 8:
        length, kind = struct.unpack(">I4s", head)
        if kind == b"IDAT" or len(texts) > 99:
            break
        if kind == b"iTXt" and length < 1 << 16:
            keyword, _, rest = stream.read(length).partition(b"\0")
            if rest.startswith(b"\0\0\0\0"):  # not packed, of no language
                texts[keyword.decode("latin-1").lower()] = rest[4:].decode("utf-8", "replace")
            stream.seek(4, 1)
        else:
            stream.seek(length + 4, 1)
    return texts


def say_ai(texts: Mapping[str, str]) -> bool:
    """Whether tags or texts say that Minstrel composed it."""
    return any(MADE_BY_AI in text for text in texts.values())


def _international(keyword: str, text: str) -> bytes:
    """An iTXt chunk's data: not packed, in no language."""
    return keyword.encode("latin-1") + b"\0\0\0\0\0" + text.encode("utf-8", "replace")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
