"""Songs that are played bar by bar by the real process, and what that survives."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from generation.preview import PlayedBar, PlayedNote
from generation.render import live
from generation.render.live import Live, LiveError, LiveSong
from generation.render.synth import SAMPLE_RATE_HZ

BAND = [("drums", 0), ("bass", 32), ("lead", 73)]
BAR_SECONDS = 0.7  # no whole number of FluidSynth's steps


@pytest.fixture
async def player() -> AsyncIterator[Live]:
    async with Live() as player:
        yield player
        pid = _pid(player)
    assert not _is_alive(pid)


def _pid(player: Live) -> int:
    assert player._process is not None
    return player._process._process.pid


def _is_alive(pid: int) -> bool:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    return False


def _bar(number: int, *notes: tuple[int, float, float, int]) -> PlayedBar:
    """A bar with notes (part, from, to, pitch), in seconds since the bar's start."""
    start = number * BAR_SECONDS
    played = tuple(PlayedNote(part, start + begin, start + end, pitch, 90) for part, begin, end, pitch in notes)
    return PlayedBar(
        bar=number,
        take=0,
        start_seconds=start,
        end_seconds=start + BAR_SECONDS,
        section="a",
        chord=None,
        notes=played,
        is_last=False,
    )


async def _heard(song: LiveSong, bar: PlayedBar) -> np.ndarray:
    """(frames, 2), −1 to 1."""
    return _samples(b"".join([piece async for piece in song.play(bar)]))


def _samples(pcm: bytes) -> np.ndarray:
    return np.frombuffer(pcm, "<i2").reshape(-1, 2) / 32768


BARS = [
    _bar(0, (0, 0.0, 0.1, 36), (1, 0.0, 0.5, 40), (2, 0.2, 1.0, 72)),
    _bar(1, (0, 0.0, 0.1, 38), (2, 0.5, 0.6, 72)),
    _bar(2, (1, 0.0, 0.7, 45), (2, 0.0, 0.7, 76)),
]


async def test_bars_have_their_length_and_sound_on_into_the_next(player: Live) -> None:
    song = await player.open(BAND, "bossa nova")
    bars = [await _heard(song, bar) for bar in (BARS[0], _bar(1), _bar(2))]
    ends = [round(number * BAR_SECONDS * SAMPLE_RATE_HZ) for number in range(4)]
    assert [len(bar) for bar in bars] == [end - start for start, end in pairwise(ends)]
    assert all(np.abs(bar).max() < 0.9 for bar in bars)
    assert np.abs(bars[0]).max() > 0.05
    assert np.abs(bars[1][: SAMPLE_RATE_HZ // 5]).max() > 0.02  # the flute is still held
    assert np.abs(bars[2]).max() < np.abs(bars[1]).max() / 4
    tail = _samples(b"".join([piece async for piece in song.tail()]))
    assert len(tail) <= live.TAIL_SECONDS * SAMPLE_RATE_HZ
    assert np.abs(tail[-100:]).max() < 0.01
    song.close()


async def test_the_first_piece_comes_before_the_bar_is_done(player: Live) -> None:
    song = await player.open(BAND, None)
    pieces = [len(piece) // 4 async for piece in song.play(BARS[0])]
    assert pieces[0] <= SAMPLE_RATE_HZ // 4
    assert sum(pieces) == round(BAR_SECONDS * SAMPLE_RATE_HZ)


@pytest.mark.parametrize("style", ["bossa nova", "chiptune"])
async def test_songs_know_nothing_of_each_other(player: Live, style: str) -> None:
    """Nor of the song before that was played by the same synthesizer."""
    first = await player.open(BAND, style)
    alone = [await _heard(first, bar) for bar in BARS]
    first.close()
    one, other = await player.open(BAND, style), await player.open([("lead", 19), ("pad", 89)], "ambient")
    beside = []
    for bar in BARS:
        beside.append(await _heard(one, bar))
        await _heard(other, _bar(bar.bar, (0, 0.0, 0.7, 60), (1, 0.0, 0.7, 48)))
    for before, after in zip(alone, beside, strict=True):
        assert np.abs(before - after).max() < 0.01


async def test_only_so_many_songs_play_at_once(player: Live) -> None:
    songs = [await player.open(BAND, None) for _ in range(live.MOST_SONGS)]
    with pytest.raises(LiveError, match="played already"):
        await player.open(BAND, None)
    songs[0].close()
    songs[0].close()  # which does nothing
    another = await player.open(BAND, None)
    assert len(await _heard(another, BARS[0]))
    assert len(await _heard(songs[1], BARS[0]))
    with pytest.raises(LiveError):
        await _heard(songs[0], BARS[0])


async def test_when_its_process_dies_a_song_is_over_and_the_next_one_plays(player: Live) -> None:
    song = await player.open(BAND, None)
    first = _pid(player)
    os.kill(first, signal.SIGKILL)
    with pytest.raises(LiveError):
        await _heard(song, BARS[0])
    song.close()
    again = await player.open(BAND, None)
    assert _pid(player) != first
    assert len(await _heard(again, BARS[0]))


async def test_a_process_that_hangs_is_not_waited_for(player: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    song = await player.open(BAND, None)
    monkeypatch.setattr(live, "_ANSWER_SECONDS", 0.3)
    os.kill(_pid(player), signal.SIGSTOP)
    async with asyncio.timeout(60):
        with pytest.raises(LiveError, match="does not answer"):
            await _heard(song, BARS[0])


async def test_whoever_turns_away_in_mid_bar_leaves_the_others_alone(player: Live) -> None:
    leaving, staying = await player.open(BAND, None), await player.open(BAND, None)
    pieces = leaving.play(BARS[0])
    await anext(pieces)
    await pieces.aclose()
    leaving.close()
    assert len(await _heard(staying, BARS[0])) == round(BAR_SECONDS * SAMPLE_RATE_HZ)


async def test_without_a_soundfont_nothing_plays(tmp_path: Path) -> None:
    broken = tmp_path / "broken.sf2"
    broken.write_bytes(b"no soundfont")
    for soundfont in (broken, tmp_path / "none.sf2"):
        async with Live(soundfont) as player:
            with pytest.raises(LiveError, match="soundfont"):
                await player.warm_up()


async def test_nothing_starts_after_the_end() -> None:
    player = Live()
    await player.close()
    with pytest.raises(LiveError, match="shutting down"):
        await player.open(BAND, None)


def test_it_ends_with_its_parent() -> None:
    program = """
        import asyncio
        from generation.render.live import Live
        async def main():
            player = Live()
            await player.warm_up()
            print(player._process._process.pid, flush=True)
            await asyncio.sleep(60)
        asyncio.run(main())
    """
    parent = subprocess.Popen([sys.executable, "-c", textwrap.dedent(program)], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    with parent:
        pid = int(parent.stdout.readline())
        assert _is_alive(pid)
        parent.kill()
    deadline = time.monotonic() + 20
    while _is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _is_alive(pid)
