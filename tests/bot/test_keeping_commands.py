"""`minstrel backup`, `restore`, `retry`, `export` and `erase`, as processes beside others that serve the same songs."""

from __future__ import annotations

import asyncio
import io
import os
import pty
import subprocess
import zipfile
from contextlib import aclosing
from pathlib import Path

import pytest

from bot import cli, logs
from bot.commands import backup, privacy, retry
from bot.config import Settings
from bot.errors import AlreadyRunningError, SongNotFailedError, UnknownSongError, UsageError
from bot.song import Song
from bot.studio import Studio
from bot.workshop import Workshop
from generation.errors import WeightsError
from storage.kinds import Status
from storage.store import LocalStore
from tests.bot.test_cli import assert_one_sentence, command, environment, left, minstrel
from tests.support import quick
from tests.support.community import ANN, HEARD_BY_ANN, Songs, files_of, opened, rows_of, settled, traces
from tests.support.fakes import PlainComposer


@pytest.fixture(autouse=True)
def _no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rendering takes most of a second."""
    monkeypatch.setattr(Workshop, "_render", quick.render)


async def community(folder: Path) -> Songs:
    """In the data folder of a Minstrel that works in `folder`."""
    async with settled(f"sqlite:///{folder / 'data' / 'minstrel.db'}", folder / "data" / "files") as (_, made):
        return made


async def run(cwd: Path, *words: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """While this process goes on with what it has in work."""
    return await asyncio.to_thread(minstrel, cwd, *words, **changes)


async def ask(studio: Studio) -> Song:
    return await studio.ask("a fast waltz for piano, 247 bpm", asker="discord:1", bars=4)


async def until(studio: Studio, song: Song, status: Status) -> Song:
    async with asyncio.timeout(60), aclosing(studio.watch(song.id)) as songs:
        async for shown in songs:
            if shown.status is status:
                return shown
    raise AssertionError(f"never {status}")


async def test_a_community_moves_to_postgres(tmp_path: Path, postgres_url: str):
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir(), there.mkdir()
    await community(here)
    written = await run(here, "backup", "../all.tar.gz")
    assert written.returncode == 0, written.stderr
    assert written.stdout == "../all.tar.gz: 7 songs, 4 files, 3 members, 3 ratings\n"
    lines = written.stderr.splitlines()
    assert lines[-1].startswith("Backed up ")
    assert lines[-1].endswith(" records")
    restored = await run(there, "restore", "../all.tar.gz", MINSTREL_DATABASE_URL=postgres_url)
    assert restored.returncode == 0, restored.stderr
    assert restored.stdout.startswith("Restored: 7 songs, 4 files, 3 members, 3 ratings, made 20")
    assert "2 songs that were in work wait in line again." in restored.stderr
    async with opened(postgres_url, there / "data" / "files") as place:
        assert len((await rows_of(place.database))["songs"]) == 7
        assert await files_of(place.store) == await files_of(LocalStore(here / "data" / "files"))
    again = await run(there, "restore", "../all.tar.gz", MINSTREL_DATABASE_URL=postgres_url)
    assert_one_sentence(again, 2, "empty", "--replace")


async def test_a_backup_beside_a_running_studio_and_a_restore_only_alone(
    settings: Settings, composer: PlainComposer, tmp_path: Path
):
    file, composer.holds_at = tmp_path / "a.tar", 2
    async with Studio.open(settings, load_composer=lambda: composer) as studio:
        song = await ask(studio)
        await until(studio, song, Status.COMPOSING)
        await backup._back_up(settings, file, force=False)
        with pytest.raises(AlreadyRunningError):
            await backup._bring_back(settings, file, replace=True)
        await studio.remove(song.id)
    await backup._bring_back(settings, file, replace=True)
    composer.go.set()
    async with Studio.open(settings, load_composer=lambda: composer) as studio:
        await until(studio, song, Status.READY)  # it was in work when it was backed up


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
async def test_failed_songs_are_made_again_by_whoever_serves(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path, composer: PlainComposer, capsys: pytest.CaptureFixture
):
    url = request.getfixturevalue("postgres_url") if kind == "postgres" else ""
    settings = Settings(data_dir=tmp_path / "data", database_url=url, songs_at_once=1)
    composer.error = WeightsError("The weights are damaged.", "Fetch them again.")
    async with Studio.open(settings, load_composer=lambda: composer) as studio:
        one, other = [await until(studio, await ask(studio), Status.FAILED) for _ in range(2)]
        composer.error = None
        await retry._put_again(settings, [one.id])
        with pytest.raises(SongNotFailedError):
            await retry._put_again(settings, [other.id, one.id])
        with pytest.raises(UnknownSongError):
            await retry._put_again(settings, [other.id, "nothing"])
        assert (await studio.song(other.id)).status is Status.FAILED
        await retry._put_again(settings, None)
        await retry._put_again(settings, None)
        for song in (one, other):
            await until(studio, song, Status.READY)
    said = [f"{one.id} is in line again.", f"{other.id} is in line again.", "No song has failed."]
    assert capsys.readouterr().out.splitlines() == said


async def test_failed_songs_are_listed_with_their_reasons(tmp_path: Path):
    made = await community(tmp_path)
    result = await run(tmp_path, "retry")
    assert result.stdout == (
        f"{made.failed}  {HEARD_BY_ANN}\n              The weights are damaged. Fetch them again.\n"
    )


async def test_a_member_is_erased_beside_a_running_studio(settings: Settings, composer: PlainComposer, tmp_path: Path):
    async with Studio.open(settings, load_composer=lambda: composer) as studio:
        ready = await until(studio, await ask(studio), Status.READY)
        composer.holds_at = 2
        composing = await until(studio, await ask(studio), Status.COMPOSING)
        erased = await privacy._erase(settings, "discord:1")
        assert (erased.files, erased.overwritten) == (5, True)
        composer.go.set()
        after = await studio.ask("a polka", asker="discord:2", bars=4)  # made when that of the erased is let go
        await until(studio, after, Status.READY)
        await studio.remove(after.id)
        async with opened(settings.database, tmp_path / "data" / "files") as place:
            assert await traces(place.database, "discord:1", ready.id, composing.id) == []
        assert not await files_of(LocalStore(tmp_path / "data" / "files"))
        assert (await studio.healthy()).ok


async def test_a_member_is_exported(tmp_path: Path):
    made = await community(tmp_path)
    exported = await run(tmp_path, "export", ANN, "ann.zip")
    assert exported.stdout == "ann.zip: 6 songs, 3 files\n", exported.stderr
    with zipfile.ZipFile(tmp_path / "ann.zip") as archive:
        assert {Path(name).suffix for name in archive.namelist()} == {".txt", ".json", ".mid", ".mp3"}
        assert made.ready in archive.read("member.json").decode()


REFUSED = (
    (["restore", "none.tar"], "no file none.tar"),
    (["restore", "list.tar"], "no backup of Minstrel's"),
    (["backup", "list.tar"], "add --force"),
    (["erase", ANN], "--yes"),
    (["erase", "nobody", "--yes"], "Nothing is kept about"),
    (["export", "nobody", "a.zip"], "Nothing is kept about"),
    (["export", ANN, "list.tar"], "there already"),
    (["retry", "nothing"], "There is no song 'nothing'"),
)


def test_a_mistake_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(logs, "set_up", lambda *_, **__: None)  # would last as long as this process
    asyncio.run(community(tmp_path))
    (tmp_path / "list.tar").write_bytes(b"my shopping list" * 100)
    before = left(tmp_path)
    for words, sentence in REFUSED:
        assert cli.main(words) == 2, words
        said = capsys.readouterr()
        assert (sentence in said.err, said.out, said.err.count("\n")) == (True, "", 1), said
    assert [path for path in left(tmp_path) if "minstrel.lock" not in path] == before


async def test_on_a_terminal_one_is_asked_before(tmp_path: Path):
    await community(tmp_path)
    shown, returncode = await asyncio.to_thread(on_a_terminal, tmp_path, "yes\n", "erase", ANN)
    assert f"What is kept about {ANN}: members: 1, " in shown
    assert "It cannot be undone. [y/N]" in shown
    assert returncode == 0, shown
    async with opened(f"sqlite:///{tmp_path / 'data' / 'minstrel.db'}", tmp_path / "data" / "files") as place:
        assert await traces(place.database, ANN) == []


@pytest.mark.parametrize("answer", ["\n", "no\n", "", "yesterday\n"])
def test_any_other_answer_erases_nothing(
    answer: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    stdin = io.StringIO(answer)
    monkeypatch.setattr(stdin, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", stdin)
    with pytest.raises(UsageError, match="Nothing was erased"):
        privacy._confirm(ANN, {"songs": 6})
    assert "songs: 6" in capsys.readouterr().err


def on_a_terminal(cwd: Path, answer: str, *words: str) -> tuple[str, int]:
    master, slave = pty.openpty()
    process = subprocess.Popen(
        command(*words), cwd=cwd, env=environment(), stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    os.close(slave)
    os.write(master, answer.encode())
    output, _ = process.communicate(timeout=60)
    os.close(master)
    return output.decode(), process.returncode
