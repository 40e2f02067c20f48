"""The renderer with its real worker process: what it makes, and what it survives."""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generation.errors import RenderError
from generation.marks import watermark
from generation.render import Renderer, encode, production, synth
from tests.generation.render.conftest import LABEL

_ROOT = Path(__file__).parents[3]


@pytest.fixture
async def renderer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Renderer]:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    async with Renderer() as renderer:
        yield renderer
    assert _left_in(tmp_path) == [], "temporary files were left behind"


def _worker_of(renderer: Renderer) -> int:
    assert renderer._worker is not None
    return renderer._worker._process.pid


def _is_gone(pid: int) -> bool:
    """Whether the process has ended, and is not a zombie that waits for us."""
    return not Path(f"/proc/{pid}").exists()


def _environment_of(pid: int) -> bytes:
    return Path(f"/proc/{pid}/environ").read_bytes()


def _left_in(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def _eventually(condition: Callable[[], object], seconds: float = 60) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    return bool(condition())


async def test_renders_what_its_parts_make(
    renderer: Renderer, song_midi: bytes, synthesizer: synth.Synthesizer
) -> None:
    song = production.produce(synthesizer, song_midi, style="bossa nova", seed=7)
    audio = await renderer.render(song_midi, label=LABEL, style="bossa nova", seed=7)
    files = encode.encode(watermark.embed(song.sound, LABEL.payload), LABEL)
    assert audio.mp3 == files.mp3
    assert audio.opus == files.opus
    assert (audio.seconds, audio.lufs, audio.true_peak_dbtp) == (song.seconds, song.lufs, song.true_peak_dbtp)


async def test_a_start_that_is_cancelled_leaves_no_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    started: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def start(*arguments: Any, **options: Any) -> subprocess.Popen[bytes]:
        time.sleep(0.2)  # the cancellation comes before the process
        started.append(popen(*arguments, **options))
        return started[0]

    monkeypatch.setattr(subprocess, "Popen", start)
    starting = asyncio.create_task(Renderer().__aenter__())
    await asyncio.sleep(0.05)
    starting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await starting
    assert [_is_gone(process.pid) for process in started] == [True]
    assert _left_in(tmp_path) == []


async def test_a_song_that_is_let_go_as_it_is_finished_leaves_no_worker(renderer: Renderer) -> None:
    worker = renderer._worker
    assert worker is not None
    finished: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    finished.set_result(({}, []))
    await renderer._abandon(worker, finished)
    assert _is_gone(worker._process.pid)
    assert renderer._worker is None


async def test_worker_stays_from_song_to_song_and_takes_them_in_turn(renderer: Renderer, short_midi: bytes) -> None:
    first = _worker_of(renderer)
    one, two = await asyncio.gather(*(renderer.render(short_midi, label=replace(LABEL, title=title)) for title in "ab"))
    assert one.seconds == two.seconds
    assert one.mp3 != two.mp3
    assert _worker_of(renderer) == first


async def test_a_bad_song_does_not_cost_the_worker(renderer: Renderer, short_midi: bytes) -> None:
    first = _worker_of(renderer)
    with pytest.raises(RenderError, match="not a MIDI file"):
        await renderer.render(short_midi[:-100], label=LABEL)
    assert (await renderer.render(short_midi, label=LABEL)).seconds > 9
    assert _worker_of(renderer) == first


async def test_a_killed_worker_is_replaced_and_the_song_still_made(
    renderer: Renderer, song_midi: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    first = _worker_of(renderer)
    task = asyncio.create_task(renderer.render(song_midi, label=LABEL))
    await asyncio.sleep(0.7)
    os.kill(first, signal.SIGKILL)
    with caplog.at_level(logging.WARNING):
        assert (await task).seconds > 9
    assert "exit status -9" in caplog.text
    assert _worker_of(renderer) != first
    assert _is_gone(first)


async def test_a_worker_that_died_between_songs_is_replaced(renderer: Renderer, short_midi: bytes) -> None:
    await renderer.render(short_midi, label=LABEL)
    os.kill(_worker_of(renderer), signal.SIGKILL)
    assert (await renderer.render(short_midi, label=LABEL)).seconds > 9


async def test_a_song_that_kills_every_worker_fails(renderer: Renderer, song_midi: bytes) -> None:
    task = asyncio.create_task(renderer.render(song_midi, label=LABEL))
    killed: set[int] = set()
    while not task.done():
        await asyncio.sleep(0.1)
        if renderer._worker is not None and (worker := _worker_of(renderer)) not in killed:
            killed.add(worker)
            os.kill(worker, signal.SIGKILL)
    with pytest.raises(RenderError, match="crashed twice"):
        await task
    assert len(killed) == 2


async def test_cancelling_stops_the_worker_at_once(renderer: Renderer, song_midi: bytes) -> None:
    first = _worker_of(renderer)
    task = asyncio.create_task(renderer.render(song_midi, label=LABEL))
    await asyncio.sleep(0.7)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert _is_gone(first)
    assert (await renderer.render(song_midi, label=LABEL)).seconds > 9


async def test_cancelling_one_that_waits_leaves_the_other_alone(renderer: Renderer, short_midi: bytes) -> None:
    working = asyncio.create_task(renderer.render(short_midi, label=LABEL))
    await asyncio.sleep(0.1)
    waiting = asyncio.create_task(renderer.render(short_midi, label=LABEL))
    await asyncio.sleep(0.1)
    waiting.cancel()
    assert (await working).seconds > 9


async def test_too_slow_a_song_is_stopped(
    renderer: Renderer, song_midi: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _worker_of(renderer)
    monkeypatch.setattr("generation.render.renderer._START_SECONDS", -19.5)
    with pytest.raises(RenderError, match="took more than"):
        await renderer.render(song_midi, label=LABEL)
    assert _is_gone(first)


async def test_closing_ends_what_is_going_on(song_midi: bytes) -> None:
    async with Renderer() as renderer:
        worker = _worker_of(renderer)
        tasks = [asyncio.create_task(renderer.render(song_midi, label=LABEL)) for _ in range(2)]
        await asyncio.sleep(0.7)
        await renderer.close()
        for task in tasks:
            with pytest.raises(RenderError, match="shutting down"):
                await task
    assert _is_gone(worker)


async def test_event_loop_stays_free(renderer: Renderer, song_midi: bytes) -> None:
    task = asyncio.create_task(renderer.render(song_midi, label=LABEL))
    turns = 0
    while not task.done():
        await asyncio.sleep(0.01)
        turns += 1
    assert turns > 20


async def test_missing_soundfont_is_told_and_can_be_mended(tmp_path: Path, short_midi: bytes) -> None:
    font = tmp_path / "font.sf2"
    async with Renderer(font) as renderer:
        with pytest.raises(RenderError, match=r"no soundfont at .*font\.sf2"):
            await renderer.render(short_midi, label=LABEL)
        font.write_bytes(b"not a font")
        with pytest.raises(RenderError, match="not a soundfont"):
            await renderer.render(short_midi, label=LABEL)
        font.unlink()
        font.symlink_to("/usr/share/sounds/sf2/FluidR3_GM.sf2")
        assert (await renderer.render(short_midi, label=LABEL)).seconds > 9


async def test_missing_ffmpeg_is_told(monkeypatch: pytest.MonkeyPatch, short_midi: bytes) -> None:
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", "/nowhere/ffmpeg")
    async with Renderer() as renderer:
        with pytest.raises(RenderError, match="ffmpeg was not found"):
            await renderer.render(short_midi, label=LABEL)


async def test_worker_hears_no_ctrl_c_and_knows_no_secrets(monkeypatch: pytest.MonkeyPatch, short_midi: bytes) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "hush")
    monkeypatch.setenv("MINSTREL_DATABASE_URL", "postgresql://me:hush@db")
    async with Renderer() as renderer:
        await renderer.render(short_midi, label=LABEL)
        worker = _worker_of(renderer)
        assert b"hush" not in _environment_of(worker)
        assert os.getsid(worker) != os.getsid(0), "Ctrl-C in our terminal would reach it"
        for ignored in (signal.SIGINT, signal.SIGTERM):
            os.kill(worker, ignored)
        await renderer.render(short_midi, label=LABEL)
        assert _worker_of(renderer) == worker


def test_worker_loads_nothing_heavy() -> None:
    script = "import sys, generation.render.worker; print({'torch', 'transformers', 'discord'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], cwd=_ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
    script = "import sys, generation.render; print({'numpy', 'scipy', 'PIL', 'pydub'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], cwd=_ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


_PARENT = textwrap.dedent("""
    import asyncio, pathlib, sys
    from generation.errors import RenderError
    from generation.marks.label import Label
    from generation.render import Renderer

    LABEL = Label(title="x", style="waltz", key="C major", bpm=90, seed=1, model="m", version="0", payload=1)

    async def main():
        midi = pathlib.Path(sys.argv[1]).read_bytes()
        async with Renderer() as renderer:
            print(renderer._worker._process.pid, flush=True)
            try:
                print((await renderer.render(midi, label=LABEL)).seconds > 9, flush=True)
            except RenderError as error:
                print(error, flush=True)

    asyncio.run(main())
""")


@pytest.fixture
def song_file(tmp_path: Path, short_midi: bytes) -> Path:
    path = tmp_path / "song.mid"
    path.write_bytes(short_midi)
    return path


def test_parent_may_be_a_script_from_standard_input(song_file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-", song_file], input=_PARENT, cwd=_ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[1:] == ["True"]
    assert not done.stderr


def test_worker_dies_with_its_parent(song_file: Path, tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    parent = subprocess.Popen(
        [sys.executable, "-c", _PARENT, song_file],
        stdout=subprocess.PIPE,
        cwd=_ROOT,
        env={**os.environ, "TMPDIR": str(scratch)},
    )
    with parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        assert _eventually(lambda: _left_in(scratch))
        parent.kill()
    assert _eventually(lambda: _is_gone(worker)), "the worker outlived its parent"
    assert _eventually(lambda: not _left_in(scratch)), "temporary files were left behind"


def _may_mount() -> bool:
    unshare = shutil.which("unshare")
    return (
        unshare is not None
        and not subprocess.run(
            [unshare, "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False
        ).returncode
    )


@pytest.mark.skipif(not _may_mount(), reason="needs the right to mount a small disk of one's own")
@pytest.mark.parametrize("kilobytes", [4, 64, 3000])
def test_full_disk_is_told(kilobytes: int, song_file: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f'mount -t tmpfs -o size={kilobytes}k none "$0" && TMPDIR="$0" exec "$@"'
    command = ["unshare", "-rm", "sh", "-c", mount, disk, sys.executable, "-c", _PARENT, song_file]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert "The disk is full" in done.stdout, done
    assert "Traceback" not in done.stderr
