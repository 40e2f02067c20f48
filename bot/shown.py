"""Songs as the storage remembers them, made into songs as every front end sees them."""

from __future__ import annotations

from bot.song import Progress, Song, SongError, Timings, Wait, brief_from_json
from generation.liking import Liking
from storage import songs


def shown(song: songs.Song, wait: Wait | None = None) -> Song:
    """`wait`: why it waits, if it is queued and somebody wants to know."""
    recipe, seconds, failure = song.recipe, song.seconds, song.failure
    return Song(
        id=song.id,
        prompt=recipe.prompt,
        asker=song.asker,
        guild=song.guild,
        parent=song.parent,
        edit=recipe.edit,
        brought=song.brought,
        brief=brief_from_json(recipe.brief, recipe.heard),
        seed=recipe.seed,
        model=recipe.model,
        minstrel=recipe.minstrel,
        taste=Liking.from_json(recipe.taste),
        words_in_files=recipe.words_in_files,
        status=song.status,
        wait=wait,
        progress=None if song.bars is None else Progress(bars=song.bars, of=song.of_bars),
        error=failure and SongError(code=failure.code, message=failure.message, hint=failure.hint),
        timings=Timings(read=seconds.read, compose=seconds.compose, render=seconds.render, total=seconds.total),
        created_at=song.created_at,
        updated_at=song.updated_at,
    )
