"""Songs in other forms than they are kept in (WAV, FLAC, stems, single parts, scores), made when somebody asks for one.

What was made stays in a cupboard in the data folder, as long as there is room. One is made at a time; whoever asks for
what is just being made waits for the same; when nobody waits for it any more, its making stops.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from pathlib import Path

from bot import sheets
from bot.errors import SongNotReadyError, UnknownPartError, UnknownSongError
from bot.memories import Memory
from bot.shown import shown
from bot.song import Song
from bot.tasks import stop_and_wait
from generation.marks.identity import Identity
from generation.render import Renderer, parts
from generation.render.form import Form
from generation.render.parts import Part
from storage import song_ids, songs
from storage.errors import StorageError
from storage.kinds import FileKind, Status

log = logging.getLogger(__name__)

_SWEEP_SECONDS = 3600.0
"""How long another machine may still have files of a song that was deleted here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A file that was made, to be sent. It may be dropped for others soon after."""

    path: Path
    name: str  # to offer for the download
    mime: str


@dataclass(slots=True)
class _Making:
    """A form that is being made, and for how many."""

    task: asyncio.Task[None]
    waiting: int = 0


class Exports:
    """A part of the studio."""

    def __init__(self, memory: Memory, *, soundfont: Path | None, identity: Identity | None) -> None:
        self._database = memory.database
        self._archive = memory.archive
        self._cupboard = memory.cupboard
        self._soundfont = soundfont
        self._identity = identity
        self._turn = asyncio.Lock()
        self._makings: dict[tuple[str, Form], _Making] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def file(self, song_id: str, form: Form) -> Export:
        """The song as WAV, FLAC, stems or score. Cancelling it stops the work, unless others wait for it too.

        Raises UnknownSongError, SongNotReadyError, RenderError, EngravingError, StorageError.
        """
        song = await self._song(song_id)
        path = await self._made(song_id, form, f"{song_id}.{form.value}")
        return Export(path=path, name=song.stem + form.suffix, mime=form.mime)

    async def parts(self, song_id: str) -> list[Part]:
        """What can be heard by itself, which takes no time to say. Raises UnknownSongError, SongNotReadyError."""
        return await self._parts(await self._song(song_id))

    async def part(self, song_id: str, index: int) -> Export:
        """One part as an mp3 as long as the song. All are made with the first. Raises as `file`; UnknownPartError."""
        song = await self._song(song_id)
        listed = await self._parts(song)
        if not 0 <= index < len(listed):
            raise UnknownPartError(index, len(listed))
        path = await self._made(song_id, Form.PARTS, f"{song_id}.{index}")
        return Export(path=path, name=f"{song.stem}-{index + 1}{Form.PARTS.suffix}", mime=Form.PARTS.mime)

    async def keep_tidy(self) -> None:
        """Until it is cancelled: drops the files of songs that are gone, now and then."""
        while True:
            try:
                async with self._database.reading() as session:
                    known = await song_ids.known(session, await asyncio.to_thread(self._cupboard.owners))
                await asyncio.to_thread(self._cupboard.sweep, known.__contains__)
            except (StorageError, OSError) as error:
                log.warning("exports of songs that are gone are not looked for: %s", error)
            await asyncio.sleep(_SWEEP_SECONDS)

    async def close(self) -> None:
        """Stops what is being made."""
        await stop_and_wait(self._tasks)

    async def _song(self, song_id: str) -> Song:
        async with self._database.reading() as session:
            song = await songs.get(session, song_id)
        if song is None:
            raise UnknownSongError(song_id)
        if song.status is not Status.READY:
            raise SongNotReadyError.of(song.status, "sound")
        return shown(song)

    async def _parts(self, song: Song) -> list[Part]:
        return await asyncio.to_thread(parts.of, await self._midi(song.id), song.brief.style)

    async def _midi(self, song_id: str) -> bytes:
        found = await self._archive.read(song_id, FileKind.MIDI)
        if found is None:
            raise UnknownSongError(song_id)  # deleted since it was looked up
        return found[1]

    async def _made(self, song_id: str, form: Form, name: str) -> Path:
        path = self._cupboard.find(name)
        if path is None:
            await self._wait_for(song_id, form)
            path = self._cupboard.find(name)
        if path is None:  # the song was deleted, or others took all the room
            await self._song(song_id)
            raise SongNotReadyError("The file was made, and dropped again for others.", "Ask again.")
        return path

    async def _wait_for(self, song_id: str, form: Form) -> None:
        key = (song_id, form)
        making = self._makings.get(key)
        if making is None:
            making = self._makings[key] = _Making(asyncio.create_task(self._make(song_id, form), name="export"))
            self._tasks.add(making.task)
            making.task.add_done_callback(self._tasks.discard)
            making.task.add_done_callback(lambda _: self._forget(key, making))
        making.waiting += 1
        try:
            await asyncio.shield(making.task)
        finally:
            making.waiting -= 1
            if not making.waiting and not making.task.done():
                self._forget(key, making)  # whoever comes now begins anew
                making.task.cancel()

    def _forget(self, key: tuple[str, Form], making: _Making) -> None:
        if self._makings.get(key) is making:
            del self._makings[key]
        if making.task.done() and not making.task.cancelled():
            making.task.exception()  # whoever waited was told

    async def _make(self, song_id: str, form: Form) -> None:
        async with self._turn:
            song, midi = await self._song(song_id), await self._midi(song_id)
            with self._cupboard.workplace() as into:
                names = await self._render(song, midi, form, into)
                for name in names:
                    await asyncio.to_thread(self._cupboard.put, into / name, f"{song_id}.{_kept_as(form, name)}")
            async with self._database.reading() as session:
                if not await song_ids.known(session, [song_id]):
                    self._cupboard.forget([song_id])

    async def _render(self, song: Song, midi: bytes, form: Form, into: Path) -> list[str]:
        if form is Form.SCORE:
            return [await sheets.write(midi, into, song.file_title)]
        renderer = Renderer(self._soundfont, identity=self._identity)
        try:
            return await renderer.export(
                midi, form=form, into=into, label=song.label, style=song.brief.style, seed=song.seed
            )
        finally:
            await renderer.close()


def _kept_as(form: Form, name: str) -> str:
    """The form; of a part its number, as its file is called."""
    return name.partition(".")[0] if form is Form.PARTS else form.value
