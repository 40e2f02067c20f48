"""Making one song in this process and writing its files, for the commands that do. It needs no database."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bot import signing, workshop
from bot.commands import progress, publish, running
from bot.commands.publish import Kind
from bot.config import Settings
from bot.recipe import Recipe
from bot.song import SHOWN_FILES, contract, file_stem
from bot.wish import Wish
from bot.workshop import Bundle, Workshop
from generation.brief import Brief
from generation.errors import SigningError
from generation.marks.identity import Identity
from generation.render.form import Form
from storage.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """What is to come of it."""

    out: Path  # the folder
    json: bool  # one JSON object is printed instead of the paths
    private: bool = False  # no word of the prompt is written into any file
    forms: tuple[Form, ...] = ()  # to be written beside the four files


def make(wished: Wish, output: Output, settings: Settings, *, started: float, given: Recipe | None = None) -> int:
    """Makes the song, `given` by a recipe or not, and says where its files are. `started`: by the monotonic clock.

    Raises what `bot.errors.explain` explains, and KeyboardInterrupt; then nothing was written.
    """
    if output.private:
        wished = replace(wished, words_in_files=False)
    _tell_heard(wished.brief)
    shop = Workshop(
        load_composer=workshop.composer_loader(settings.device),
        soundfont=settings.soundfont,
        identity=_signer(settings),
    )
    song_id = new_id()
    bundle, paths = running.run(_make(shop, wished, given, song_id, output))
    if output.json:
        _print_json(song_id, bundle, paths, total_seconds=round(time.monotonic() - started, 3))
    else:
        sys.stdout.writelines(f"{path}\n" for path in paths.values())
    return 0


async def _make(
    shop: Workshop, wished: Wish, given: Recipe | None, song_id: str, output: Output
) -> tuple[Bundle, dict[Kind, Path]]:
    with publish.workplace(output.out) as hidden:
        async with shop:
            if given and given.model:
                _warn_of_another_model(given, await shop.model())
            with progress.bars(wished.brief.bars) as show:
                bundle = await shop.produce(wished, song_id=song_id, on_bar=show, on_composed=_tell_composed)
            contents: dict[Kind, bytes] = {kind: bundle.files[kind] for kind in SHOWN_FILES}
            for form in output.forms:
                _say(f"Making the {form.value}")
                contents[form] = await shop.export(bundle, form, song_id=song_id, into=hidden)
        return bundle, publish.publish(hidden, file_stem(bundle.recipe.title, song_id), contents)


def _signer(settings: Settings) -> Identity | None:
    """Who signs. Where nothing can be kept for it, songs are made all the same. Raises SettingsError."""
    try:
        return signing.identity_of(settings)
    except SigningError as error:
        _say(f"Warning: {error.message} The files are not signed.")
        return None


def _tell_heard(brief: Brief) -> None:
    for heard in brief.heard:
        _say(f"{heard.meaning} — “{heard.words}”" if heard.words else heard.meaning)
    for remark in brief.remarks:
        _say(remark.text)


def _warn_of_another_model(given: Recipe, model: str) -> None:
    if given.model != model:
        _say(f"Warning: the recipe was composed by {given.model}, this is {model}; the song will differ.")


async def _tell_composed(_seconds: float) -> None:
    _say("Making the sound and the picture")


def _say(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()


def _print_json(song_id: str, bundle: Bundle, paths: Mapping[Kind, Path], *, total_seconds: float) -> None:
    made = bundle.recipe
    song = contract(
        song_id=song_id,
        prompt=made.prompt,
        brief=made.brief,
        seed=made.seed,
        model=made.model,
        files={kind: str(path.absolute()) for kind, path in paths.items()},
        timings=replace(bundle.timings, total=total_seconds),
    )
    sys.stdout.write(json.dumps(song, ensure_ascii=False) + "\n")
