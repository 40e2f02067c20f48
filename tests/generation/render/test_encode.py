from __future__ import annotations

import gc
import io
import re
import tempfile
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from generation.errors import RenderError
from generation.marks.label import ARTIST
from generation.render import encode, mix, synth
from generation.render.production import Production
from tests.generation.render.conftest import LABEL, TITLE
from tests.support import sounds

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # discord.py imports audioop, which Python 3.11 already mourns
    from discord.oggparse import OggStream


@pytest.mark.parametrize("kind", ["mp3", "opus"])
def test_what_is_heard_is_what_was_mixed(kind: str, files: encode.Encoded, song: Production) -> None:
    heard = sounds.decode(getattr(files, kind))
    assert mix.loudness_lufs(heard) == pytest.approx(mix.TARGET_LUFS, abs=1.0)
    assert mix.true_peak_dbtp(heard) <= -1.0
    assert len(heard) / synth.SAMPLE_RATE_HZ == pytest.approx(song.seconds, abs=0.06)
    assert np.abs(heard[:240]).max() < 0.01
    assert np.abs(heard[-240:]).max() < 0.01


def test_formats_rates_and_tags(files: encode.Encoded) -> None:
    mp3, opus = sounds.probe(files.mp3), sounds.probe(files.opus)
    assert "mp3" in mp3
    assert "48000 Hz, stereo" in mp3
    assert "192 kb/s" in mp3
    assert "opus, 48000 Hz, stereo" in opus
    for said in (mp3, opus):
        assert TITLE in said
        assert ARTIST in said


def test_discord_reads_the_opus_packets(files: encode.Encoded, song: Production) -> None:
    head, tags, *packets = OggStream(io.BytesIO(files.opus)).iter_packets()
    assert head.startswith(b"OpusHead")
    assert tags.startswith(b"OpusTags")
    assert len(packets) * 0.02 == pytest.approx(song.seconds, abs=0.05)  # 20 ms each
    assert {packet[0] >> 3 for packet in packets} <= {15, 19, 23, 27, 31}, "RFC 6716, table 2: 20 ms each"
    assert all(packet[0] & 3 == 0 for packet in packets), "one frame a packet"


def test_same_song_gives_the_same_bytes(song: Production, files: encode.Encoded) -> None:
    assert encode.encode(song.sound, LABEL) == files


@pytest.mark.parametrize(
    "title", ["", "-i /etc/passwd", "a=b;c\nartist=Someone\0else", "x" * 50_000, "\ud800", "$(id) %s {0}"]
)
def test_any_title_is_only_a_title(title: str, song: Production) -> None:
    said = sounds.probe(encode.encode(song.sound[:48_000], replace(LABEL, title=title)).mp3)
    assert said.count("    title  ") == 1
    assert re.findall(r"artist +: (.*)", said) == [ARTIST]


def test_bitrate_falls_where_discord_would_refuse_the_file() -> None:
    assert encode.mp3_bitrate_kbps(120) == 192
    assert encode.mp3_bitrate_kbps(synth.MAX_SECONDS) * 125 * synth.MAX_SECONDS < 10 * 2**20


def test_missing_ffmpeg_says_what_to_do(song: Production, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", str(tmp_path / "ffmpeg"))
    with pytest.raises(RenderError, match="ffmpeg was not found") as caught:
        encode.encode(song.sound[:48_000], LABEL)
    assert "imageio-ffmpeg" in caught.value.hint


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # pydub leaves its files open
def test_failing_ffmpeg_is_told_in_one_sentence(
    song: Production, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "ffmpeg"
    broken.write_text("#!/bin/sh\necho it broke >&2\nexit 3\n")
    broken.chmod(0o755)
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", str(broken))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(RenderError, match="it broke") as caught:
        encode.encode(song.sound[:48_000], LABEL)
    assert "\n" not in caught.value.message
    assert list(tmp_path.iterdir()) == [broken], "temporary files were left behind"
    del caught
    gc.collect()
