"""Sound as it comes to a voice server: RTP packets (RFC 3550), each sealed, over UDP.

https://discord.com/developers/docs/topics/voice-connections
"""

from __future__ import annotations

import socket
import struct
import time
from dataclasses import dataclass

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as unseal

MODE = "aead_xchacha20_poly1305_rtpsize"
FRAME_SAMPLES = 960  # 20 ms at 48 kHz
SILENCE = b"\xf8\xff\xfe"

_HEADER = struct.Struct(">BBHII")
_NONCE_BYTES = 24
_SENT_NONCE_BYTES = 4
_SO_TIMESTAMPNS = 35  # Linux: the kernel says when a packet came, however late this process looks
_TIMESPEC = struct.Struct("@qq")
_DISCOVERY = struct.Struct(">HHI64sH")


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """One frame of sound, as it came."""

    at: float  # seconds since 1970
    ssrc: int
    sequence: int
    timestamp: int  # in samples
    frame: bytes  # Opus

    @property
    def is_silence(self) -> bool:
        return self.frame == SILENCE


def ssrc_of(data: bytes) -> int | None:
    """Whose RTP packet this is; None if it is none."""
    if len(data) <= _HEADER.size + _SENT_NONCE_BYTES or data[:2] != b"\x80\x78":
        return None
    return _HEADER.unpack_from(data)[4]


def opened(data: bytes, key: bytes, *, at: float) -> Packet:
    """The packet, unsealed. Raises nacl.exceptions.CryptoError if anything in it is wrong."""
    _version, _kind, sequence, timestamp, ssrc = _HEADER.unpack_from(data)
    sealed, sent_nonce = data[_HEADER.size : -_SENT_NONCE_BYTES], data[-_SENT_NONCE_BYTES:]
    frame = unseal(sealed, data[: _HEADER.size], sent_nonce.ljust(_NONCE_BYTES, b"\0"), key)
    return Packet(at=at, ssrc=ssrc, sequence=sequence, timestamp=timestamp, frame=frame)


def discovery_answer(data: bytes, address: tuple[str, int]) -> bytes | None:
    """What tells the asker its own address; None if nobody asks for it."""
    if len(data) != _DISCOVERY.size:
        return None
    kind, length, ssrc, _ip, _port = _DISCOVERY.unpack(data)
    if (kind, length) != (1, 70):
        return None
    ip, port = address
    return _DISCOVERY.pack(2, 70, ssrc, ip.encode(), port)


def receiver_report(ssrc: int) -> bytes:
    """What a voice server sends now and then (RFC 3550, 6.4.2), without any report in it: nobody else speaks."""
    return b"\x80\xc9\x00\x01" + ssrc.to_bytes(4)


def open_socket() -> socket.socket:
    """A free port of this machine, whose packets say when they came."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listening.setblocking(False)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
    listening.setsockopt(socket.SOL_SOCKET, _SO_TIMESTAMPNS, 1)
    listening.bind(("127.0.0.1", 0))
    return listening


def receive(listening: socket.socket) -> tuple[bytes, float, tuple[str, int]] | None:
    """The next packet, when it came and from where; None if there is none."""
    try:
        data, ancillary, _flags, address = listening.recvmsg(2048, 256)
    except BlockingIOError:
        return None
    for level, kind, stamp in ancillary:
        if (level, kind) == (socket.SOL_SOCKET, _SO_TIMESTAMPNS):
            seconds, nanoseconds = _TIMESPEC.unpack(stamp)
            return data, seconds + nanoseconds / 1e9, address
    return data, time.time(), address
