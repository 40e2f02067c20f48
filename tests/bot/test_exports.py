"""What is made on demand: once for all who wait, for nobody who left, gone with its song. No sound is made here."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.config import Settings
from bot.errors import SongNotReadyError, UnknownPartError, UnknownSongError
from bot.exports import Exports
from bot.song import Song
from bot.studio import Studio
from bot.workshop import Workshop
from generation import midi
from generation.errors import RenderError
from generation.render.form import Form
from storage.kinds import FileKind, Status
from tests.support import quick, scores
from tests.support.fakes import PlainComposer

ANN = "discord:1"


class Oven:
    """In place of rendering."""

    def __init__(self) -> None:
        self.begun: list[tuple[str, Form]] = []
        self.cancelled = 0
        self.go = asyncio.Event()
        self.go.set()
        self.error: Exception | None = None

    async def render(self, song: Song, midi: bytes, form: Form, into: Path) -> list[str]:
        self.begun.append((song.id, form))
        (into / "half").write_bytes(b"x")
        try:
            await self.go.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if self.error:
            raise self.error
        names = [f"{number}.mp3" for number in range(9)] if form is Form.PARTS else [f"song.{form.value}"]
        for name in names:
            (into / name).write_bytes(f"{form.value} {name}".encode())
        return names


async def _until(is_so: Callable[[], object]) -> None:
    async with asyncio.timeout(60):
        while not is_so():
            await asyncio.sleep(0.02)


@pytest.fixture
def oven(monkeypatch: pytest.MonkeyPatch) -> Oven:
    oven = Oven()

    async def files(_shop: Workshop, *asked: object) -> dict[FileKind, bytes]:
        made = await quick.render(_shop, *asked)  # type: ignore[arg-type]
        return made | {FileKind.MIDI: midi.write(scores.band_score(bars=4))}

    monkeypatch.setattr(Workshop, "_render", files)
    monkeypatch.setattr(Exports, "_render", lambda _self, *asked: oven.render(*asked))
    return oven


@pytest.fixture
async def studio(tmp_path: Path, oven: Oven) -> AsyncIterator[Studio]:
    settings = Settings(data_dir=tmp_path / "data", songs_at_once=1)
    async with Studio.open(settings, load_composer=PlainComposer) as studio:
        yield studio


async def ready(studio: Studio, prompt: str = "a slow waltz for Ottilie") -> str:
    asked = await studio.ask(prompt, asker=ANN, bars=4)
    async for song in studio.watch(asked.id):
        assert song.status is not Status.FAILED
    return asked.id


def kept(tmp_path: Path) -> list[str]:
    folder = tmp_path / "data" / "exports"
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


async def test_it_is_made_once_and_named_without_words(studio: Studio, oven: Oven, tmp_path: Path) -> None:
    song = await ready(studio)
    first, second = await asyncio.gather(*(studio.exports.file(song, Form.STEMS) for _ in range(2)))
    again = await studio.exports.file(song, Form.STEMS)
    assert first == second == again
    assert oven.begun == [(song, Form.STEMS)]
    assert (first.mime, first.path.read_bytes()) == ("application/zip", b"stems song.stems")
    assert "waltz-in" in first.name
    assert "ottilie" not in first.name
    assert first.name.endswith(f"-{song[:6]}-stems.zip")
    assert kept(tmp_path) == [f"{song}.stems"]


async def test_all_parts_come_of_one_making(studio: Studio, oven: Oven) -> None:
    song = await ready(studio)
    listed = await studio.exports.parts(song)
    assert oven.begun == []
    assert [part.drums for part in listed].count(True) == 1
    made = await asyncio.gather(*(studio.exports.part(song, index) for index in range(len(listed))))
    assert [export.path.read_bytes()[-5:] for export in made] == [f"{n}.mp3".encode() for n in range(len(listed))]
    assert oven.begun == [(song, Form.PARTS)]
    for index in (-1, len(listed)):
        with pytest.raises(UnknownPartError):
            await studio.exports.part(song, index)


async def test_one_is_made_at_a_time(studio: Studio, oven: Oven) -> None:
    song = await ready(studio)
    oven.go.clear()
    asked = [asyncio.create_task(studio.exports.file(song, form)) for form in (Form.WAV, Form.FLAC)]
    await _until(lambda: oven.begun)
    await asyncio.sleep(0.2)
    assert len(oven.begun) == 1
    oven.go.set()
    await asyncio.gather(*asked)
    assert sorted(oven.begun) == [(song, Form.FLAC), (song, Form.WAV)]


async def test_it_stops_when_the_last_who_waits_has_left(studio: Studio, oven: Oven, tmp_path: Path) -> None:
    song = await ready(studio)
    oven.go.clear()
    waiting = [asyncio.create_task(studio.exports.file(song, Form.WAV)) for _ in range(3)]
    await _until(lambda: oven.begun)
    await asyncio.sleep(0.2)  # for the others, who come to the same
    for task in waiting[:2]:
        task.cancel()
    await asyncio.sleep(0.1)
    assert (oven.begun, oven.cancelled) == ([(song, Form.WAV)], 0)
    waiting[2].cancel()
    await _until(lambda: oven.cancelled and not kept(tmp_path))
    assert oven.cancelled == 1
    oven.go.set()
    assert (await studio.exports.file(song, Form.WAV)).path.read_bytes() == b"wav song.wav"


async def test_what_fails_is_told_to_all_and_can_be_asked_for_again(studio: Studio, oven: Oven, tmp_path: Path) -> None:
    song = await ready(studio)
    oven.error = RenderError("The disk is full.", "Free some space.")
    told = await asyncio.gather(*(studio.exports.file(song, Form.WAV) for _ in range(2)), return_exceptions=True)
    assert [type(one) for one in told] == [RenderError, RenderError]
    assert kept(tmp_path) == []
    assert (await studio.file(song, FileKind.AUDIO)).data, "the song is as it was"
    oven.error = None
    await studio.exports.file(song, Form.WAV)


async def test_they_go_with_their_song_and_its_asker(studio: Studio, oven: Oven, tmp_path: Path) -> None:
    songs = [await ready(studio) for _ in range(2)]
    for song in songs:
        await studio.exports.file(song, Form.WAV)
        await studio.exports.part(song, 0)
    await studio.remove(songs[0])
    assert {name.partition(".")[0] for name in kept(tmp_path)} == {songs[1]}
    await studio.erase(ANN)
    assert kept(tmp_path) == []


async def test_a_song_that_is_deleted_while_it_is_made_leaves_nothing(
    studio: Studio, oven: Oven, tmp_path: Path
) -> None:
    song = await ready(studio)
    oven.go.clear()
    asked = asyncio.create_task(studio.exports.file(song, Form.WAV))
    await _until(lambda: oven.begun)
    await studio.remove(song)
    oven.go.set()
    with pytest.raises(UnknownSongError):
        await asked
    assert kept(tmp_path) == []


async def test_songs_of_others_databases_are_swept(studio: Studio, oven: Oven, tmp_path: Path) -> None:
    song = await ready(studio)
    await studio.exports.file(song, Form.WAV)
    (tmp_path / "data" / "exports" / "gonesong0000.wav").write_bytes(b"x")
    tidying = asyncio.create_task(studio.exports.keep_tidy())
    await _until(lambda: len(kept(tmp_path)) == 1)
    tidying.cancel()
    assert kept(tmp_path) == [f"{song}.wav"]


async def test_who_is_not_ready_has_none(studio: Studio, oven: Oven) -> None:
    song = await studio.ask("a waltz", asker=ANN, bars=4)
    await studio.cancel(song.id)
    with pytest.raises(SongNotReadyError) as caught:
        await studio.exports.file(song.id, Form.WAV)
    assert caught.value.case == "never"
    with pytest.raises(UnknownSongError):
        await studio.exports.parts("nosuchsong00")
