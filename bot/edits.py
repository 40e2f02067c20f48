"""Songs made from music that is there: from songs, and from MIDI that somebody brings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from bot import turns, wish
from bot.editing import Editing, Original
from bot.errors import SongNotReadyError, UnknownSongError, UsageError
from bot.memories import Memory
from bot.shown import shown
from bot.song import Song, title, well_formed
from bot.wish import Wish
from generation import titles
from generation.edit.edits import MAX_WORDS, Change, Edit, Harmonise, Restyle
from storage import songs
from storage.kinds import FileKind, Status
from storage.sources import Source

_SAYS_THE_STYLE = (Restyle.verb, Harmonise.verb)


class Edits:
    """A part of the studio. What it wishes for, `Studio.order` asks for, with the first song as parent."""

    def __init__(self, memory: Memory) -> None:
        self._database = memory.database
        self._archive = memory.archive

    async def again(self, song_id: str) -> Wish:
        """The song with a new seed: its brief, or the edit that it was made by. Raises UnknownSongError, EditError."""
        song = await self._song(song_id)
        editing = await self._editing(song)
        if editing is None or editing.edit is None:
            return _allowed(wish.again(song.prompt, song.brief), song)
        return _allowed(await turns.in_thread(partial(wish.edited, song.prompt, editing)), song)

    async def edited(self, song_id: str, edit: Edit, *, other: str | None = None, seed: int | None = None) -> Wish:
        """A song that is ready, edited; `other` is the second of an edit that takes two.

        Raises UnknownSongError, SongNotReadyError, EditError if it cannot be done, PromptError for words that change
        nothing, UsageError (the seed, the number of songs).
        """
        named = [song_id] if other is None else [song_id, other]
        if len(named) != edit.sources:
            raise UsageError(
                f"To {edit.verb} takes {_songs(edit.sources)}, not {len(named)}.",
                f"Name {_songs(edit.sources)}.",
                case="sources",
                values={"songs": edit.sources},
            )
        sources = [await self._song(one) for one in named]
        originals = [await self._original(song) for song in sources]
        editing = Editing(
            edit=edit,
            originals=tuple(originals),
            bringers=frozenset(song.asker for song in sources if song.brought),
        )
        prompt = wish.prompt_of([song.prompt for song in sources], edit)
        return _allowed(await turns.in_thread(partial(wish.edited, prompt, editing, seed=seed)), *sources)

    async def changed(self, song_id: str, words: str) -> Wish:
        """The song, changed as the words say: its notes, or its brief while it has none.

        Raises as `edited`.
        """
        song = await self._song(song_id)
        if song.status is Status.READY:
            return await self.edited(song_id, Change(words=well_formed(words)[:MAX_WORDS]), seed=song.seed)
        if song.edit is not None:
            raise SongNotReadyError.of(song.status, "notes")
        return _allowed(
            await turns.in_thread(partial(wish.changed, song.prompt, song.brief, words, seed=song.seed)), song
        )

    async def brought(
        self, midi: bytes, *, bringer: str, name: str = "", edit: Edit | None = None, seed: int | None = None
    ) -> Wish:
        """A MIDI file that somebody brings, as a song of theirs alone: as it is, or edited.

        Raises MidiError for a file that is not taken, and as `edited`.
        """
        if edit is not None and edit.sources != 1:
            raise UsageError(
                f"To {edit.verb} takes {_songs(edit.sources)}, not one file.",
                "Bring the files first, then name their songs.",
                case="sources",
                values={"songs": edit.sources},
            )
        return await turns.in_thread(partial(brought, [midi], bringer=bringer, names=[name], edit=edit, seed=seed))

    async def keep(self, editing: Editing) -> tuple[Source, ...]:
        """Keeps the music of an edit, for a song that is about to be written down. Raises StorageError."""
        return tuple(
            [
                Source(file=await self._archive.keep(original.midi), brief=original.brief_to_json())
                for original in editing.originals
            ]
        )

    async def _song(self, song_id: str) -> Song:
        async with self._database.reading() as session:
            song = await songs.get(session, song_id)
        if song is None:
            raise UnknownSongError(song_id)
        return shown(song)

    async def _original(self, song: Song) -> Original:
        found = await self._archive.read(song.id, FileKind.MIDI)
        if found is None:
            raise SongNotReadyError.of(song.status, "notes")
        is_known = not song.brought or (song.edit or {}).get("verb") in _SAYS_THE_STYLE
        return await turns.in_thread(partial(Original.of, found[1], song.brief, style_is_known=is_known))

    async def _editing(self, song: Song) -> Editing | None:
        if song.edit is None:
            return None
        kept = await self._archive.sources(song.id)
        return Editing.of(song.edit, kept, bringer=song.asker if song.brought else None)


def brought(
    midis: Sequence[bytes], *, bringer: str, names: Sequence[str], edit: Edit | None, seed: int | None = None
) -> Wish:
    """As `Edits.brought`; for the command line, too, which has no database."""
    heard = [Original.heard(midi) for midi in midis]
    prompts = [
        title(well_formed(name)) or said or titles.of(original.brief)
        for name, (original, said) in zip(names, heard, strict=True)
    ]
    editing = Editing(edit=edit, originals=tuple(original for original, _ in heard), bringers=frozenset([bringer]))
    made = wish.edited(wish.prompt_of(prompts, edit), editing, seed=seed)
    return replace(made, words_in_files=True)  # they are the bringer's own


def _allowed(made: Wish, *sources: Song) -> Wish:
    """With its prompt allowed in files if those of all songs are that it is made from."""
    return replace(made, words_in_files=all(song.words_in_files for song in sources))


def _songs(count: int) -> str:
    return "one song" if count == 1 else f"{count} songs"
