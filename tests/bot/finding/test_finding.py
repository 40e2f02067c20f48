"""Finding songs, with a real database, real files and the real reading."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest

from bot import memories
from bot.config import Settings
from bot.discovery import prompts
from bot.errors import UnknownSongError
from bot.finding import keeping
from bot.finding.finding import Finding, Found, ShortMelodyError
from bot.memories import Memory
from generation.brief import Mood, Seat
from generation.errors import MidiError, PromptError
from generation.finding.tune import Tune
from generation.reading.choices import NO_CHOICES, Choices
from generation.score import Role
from generation.theory import TICKS_PER_QUARTER, Key, Meter
from storage import prints, songs
from storage.archive import Archive
from storage.errors import StorageError
from storage.kinds import Status
from storage.members import COMMON
from storage.song_features import SongFeatures
from tests.support.findable import give, midi_of
from tests.support.melodies import melody, remembered
from tests.support.repertoire import HALL, Stock

SAD, HAPPY = Mood(-0.6, -0.4), Mood(0.7, 0.4)
FLUTE, VIOLIN, PIANO = Seat(Role.LEAD, 73), Seat(Role.LEAD, 40), Seat(Role.CHORDS, 0)
DRUMS = Seat(Role.DRUMS, 0)
METER = Meter(4, 4)


@pytest.fixture(autouse=True)
def _always_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "FRESH_SECONDS", 0.0)


@pytest.fixture
async def memory(settings: Settings) -> AsyncIterator[Memory]:
    async with memories.open_alone(settings) as memory:
        yield memory


@pytest.fixture
async def finding(memory: Memory) -> AsyncIterator[Finding]:
    finding = Finding(memory)
    yield finding
    await finding.close()


def ids_of(found: Sequence[Found]) -> list[str]:
    return [one.song.id for one in found]


async def by_words(finding: Finding, words: str, choices: Choices = NO_CHOICES) -> list[Found]:
    return await finding.by_words(words, member="ann", guild=HALL, n=9, choices=choices)


async def by_melody(finding: Finding, tune: Tune, *, member: str = "ann", guild: str | None = HALL) -> list[Found]:
    """As at 120 beats a minute."""
    seconds = Tune(tune.onsets / TICKS_PER_QUARTER / 2, tune.pitches)
    return await finding.by_melody(seconds, member=member, guild=guild, n=9)


async def singing(memory: Memory, stock: Stock, *seeds: int, guild: str | None = HALL, asker: str = "zoe") -> list[str]:
    """Songs with these melodies, at 180 beats a minute."""
    made = [stock.song(guild=guild, asker=asker, prompt=f"song {seed}", bpm=180) for seed in seeds]
    await stock.write(memory.database)
    for song_id, seed in zip(made, seeds, strict=True):
        await give(memory.database, memory.store, song_id, midi_of(melody(seed), bpm=180))
    return made


async def test_that_sad_waltz_with_the_flute(memory: Memory, finding: Finding):
    stock = Stock()
    right = stock.song("waltz", mood=SAD, band=(FLUTE, PIANO))
    happy = stock.song("waltz", mood=HAPPY, band=(FLUTE, PIANO))
    violin = stock.song("waltz", mood=SAD, band=(VIOLIN, PIANO))
    techno = stock.song("techno", mood=HAPPY, band=(PIANO, DRUMS))
    await stock.write(memory.database)
    found = await by_words(finding, "that sad waltz with the flute")
    assert ids_of(found)[0] == right
    assert set(ids_of(found)[1:3]) == {happy, violin}
    assert techno not in ids_of(found)
    assert [one.meaning for one in found[0].heard] == ["mood: sad", "style: waltz", "instrument: flute"]
    assert "instrument: flute" not in [one.meaning for one in next(o for o in found if o.song.id == violin).heard]
    assert 0.8 < found[0].score <= 1


async def test_all_that_can_be_said_of_a_song(memory: Memory, finding: Finding):
    stock = Stock()
    sad = stock.song("waltz", mood=SAD, band=(VIOLIN, PIANO), key=Key("D", "minor"), bpm=80, prompt="a winter evening")
    fast = stock.song("techno", mood=HAPPY, band=(PIANO, DRUMS), bpm=140, meter=METER, prompt="rain in the city")
    happy = stock.song("waltz", mood=HAPPY, band=(FLUTE, PIANO, DRUMS), bpm=190, prompt="a fair")
    await stock.write(memory.database)
    for words, its in {
        "das traurige Stück mit Geige": sad,
        "the one in D minor": sad,
        "the slow one without drums": sad,
        "einen schnellen Techno": fast,
        "the one with drums at 140 bpm": fast,
        "ein Lied in 4/4 über den Regen": fast,
        "un vals alegre": happy,
    }.items():
        assert ids_of(await by_words(finding, words))[0] == its, words


async def test_a_word_of_its_prompt_finds_a_song_that_nothing_else_tells(memory: Memory, finding: Finding):
    stock = Stock()
    made = [stock.song(prompt=f"a song about {what}") for what in ("Kraków", "雨の東京", "a lighthouse", "my dog")]
    await stock.write(memory.database)
    for words, its in (("krakow", 0), ("東京", 1), ("the lighthouse", 2), ("dog", 3)):
        assert ids_of(await by_words(finding, words))[0] == made[its]


async def test_what_it_is_about_counts_in_other_words_too(memory: Memory, finding: Finding):
    stock = Stock()
    sea, desert = (
        stock.song(prompt=prompt, features=SongFeatures(version=1, embedding=prompts.embedded(prompt), measured={}))
        for prompt in ("sailing across the wide ocean", "a camel in the hot sand")
    )
    await stock.write(memory.database)
    assert ids_of(await by_words(finding, "the one about ships and waves"))[0] == sea
    assert ids_of(await by_words(finding, "something about the Sahara"))[0] == desert


async def test_what_is_chosen_must_be_so(memory: Memory, finding: Finding):
    stock = Stock()
    waltz = stock.song("waltz", mood=SAD, band=(FLUTE, PIANO))
    newer = stock.song("waltz", mood=SAD, band=(FLUTE, PIANO))
    tango = stock.song("tango", mood=SAD, band=(FLUTE, PIANO))
    await stock.write(memory.database)
    assert ids_of(await by_words(finding, "", Choices(style="waltz", instruments="flute"))) == [newer, waltz]
    assert ids_of(await by_words(finding, "sad", Choices(style="tango"))) == [tango]
    assert await by_words(finding, "waltz", Choices(instruments="violin")) == []
    with pytest.raises(PromptError, match="harpsicord"):
        await by_words(finding, "", Choices(instruments="harpsicord"))
    with pytest.raises(PromptError):
        await by_words(finding, " ")


async def test_songs_like_this_one(memory: Memory, finding: Finding):
    stock = Stock()
    this = stock.song("waltz", mood=SAD)
    near, far = stock.song("waltz", mood=SAD, bpm=150), stock.song("waltz", mood=HAPPY, bpm=90)
    other = stock.song("techno", mood=HAPPY)
    await stock.write(memory.database)
    found = await finding.like(this, member="ann", guild=HALL, n=9)
    assert ids_of(found) == [near, far, other]
    assert found[0].score > found[1].score > found[2].score
    assert len(await finding.like(this, member="ann", guild=HALL, n=2)) == 2
    with pytest.raises(UnknownSongError):
        await finding.like(this, member="ann", guild="discord:elsewhere", n=9)
    with pytest.raises(UnknownSongError):
        await finding.like("000000000000", member="ann", guild=HALL, n=9)


async def test_a_melody_that_is_half_remembered(memory: Memory, finding: Finding):
    made = await singing(memory, Stock(), *range(8))
    found = await by_melody(finding, remembered(melody(5), start=32, notes=24, semitones=3, tempo=1))
    assert ids_of(found)[0] == made[5]
    where = found[0].where
    assert where is not None
    assert (where.of, where.semitones, where.tempo) == (24, -3, 1.5)
    assert 15 <= where.notes <= 20
    assert where.bar == int(melody(5).onsets[32]) // 72 + 1  # the song is in three
    assert found[0].score > found[1].score


async def test_a_midi_file_with_a_melody(memory: Memory, finding: Finding):
    made = await singing(memory, Stock(), 1, 2, 3)
    found = await finding.by_midi(midi_of(melody(2).head(30), bpm=90), member="ann", guild=HALL, n=1)
    assert ids_of(found) == [made[1]]
    assert found[0].where is not None
    assert found[0].where.tempo == 2
    with pytest.raises(MidiError):
        await finding.by_midi(b"MThd", member="ann", guild=HALL, n=1)


async def test_four_notes_are_no_melody(finding: Finding):
    with pytest.raises(ShortMelodyError, match="4 notes"):
        await by_melody(finding, melody(1).head(4))


async def test_each_finds_their_own_and_what_is_for_all_where_they_are(memory: Memory, finding: Finding):
    stock = Stock()
    (here,) = await singing(memory, stock, 1)
    (there,) = await singing(memory, stock, 1, guild="discord:there")
    (private,) = await singing(memory, stock, 1, guild=None, asker="bob")
    (theirs,) = await singing(memory, stock, 1, guild="discord:there", asker="bob")

    async def found(member: str, guild: str | None) -> set[str]:
        by_tune = set(ids_of(await by_melody(finding, melody(1), member=member, guild=guild)))
        words = await finding.by_words("waltz", member=member, guild=guild, n=9)
        assert set(ids_of(words)) == by_tune
        return by_tune

    assert await found("ann", HALL) == {here}
    assert await found("bob", HALL) == {here, private, theirs}
    assert await found("bob", None) == {there, private, theirs}  # where bob asked for songs
    assert await found("zoe", None) == {here, there, theirs}
    assert await found("ann", None) == set()
    assert await found(COMMON, None) == {here, there, theirs}  # in the playground nobody knows who asked
    async with memory.database.reading() as session:
        assert (await songs.get(session, private)) is not None


async def test_what_was_brought_is_its_asker_s_alone(memory: Memory, finding: Finding):
    stock = Stock()
    (mine,) = await singing(memory, stock, 1)
    async with memory.database.transaction() as session:
        row = await session.get(songs.SongRow, mine)
        assert row is not None
        row.brought = True
    assert await by_melody(finding, melody(1), member="ann") == []
    assert ids_of(await by_melody(finding, melody(1), member="zoe")) == [mine]
    with pytest.raises(UnknownSongError):
        await finding.like(mine, member="ann", guild=HALL, n=9)


async def test_a_song_that_is_deleted_is_found_no_more(memory: Memory, finding: Finding):
    gone, stays = await singing(memory, Stock(), 1, 2)
    assert gone in ids_of(await by_melody(finding, melody(1)))
    assert await memory.archive.remove(gone)
    assert gone not in ids_of(await by_melody(finding, melody(1)))
    assert ids_of(await by_words(finding, "waltz")) == [stays]


async def test_it_is_left_out_before_anybody_looks_what_is_gone(
    memory: Memory, finding: Finding, monkeypatch: pytest.MonkeyPatch
):
    (gone,) = await singing(memory, Stock(), 1)
    assert ids_of(await by_melody(finding, melody(1))) == [gone]
    monkeypatch.setattr(keeping, "FRESH_SECONDS", 60.0)
    assert await memory.archive.remove(gone)
    assert await by_melody(finding, melody(1)) == []


async def test_a_new_song_is_found_beside_those_that_are_known(memory: Memory, finding: Finding):
    stock = Stock()
    old, *_ = await singing(memory, stock, 1, 2)
    assert old in ids_of(await by_melody(finding, melody(1)))
    (new,) = await singing(memory, stock, 3)
    assert ids_of(await by_melody(finding, remembered(melody(3))))[0] == new
    assert ids_of(await by_melody(finding, remembered(melody(1))))[0] == old


async def test_unfinished_songs_are_nothing_to_find(memory: Memory, finding: Finding):
    stock = Stock()
    stock.song(status=Status.RENDERING)
    stock.song(status=Status.FAILED)
    await stock.write(memory.database)
    assert await by_words(finding, "waltz") == []


async def test_many_songs_of_earlier_versions_are_made_ready_behind_the_answers(
    memory: Memory, finding: Finding, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(keeping, "_AT_ONCE", 2)
    stock = Stock()
    made = [stock.song() for _ in range(7)]
    await stock.write(memory.database)
    assert set(ids_of(await by_words(finding, "waltz"))) <= set(made[2:])  # the newest, as far as they are
    while len(ids_of(await by_words(finding, "waltz"))) < 7:
        await asyncio.sleep(0.01)


async def test_they_can_be_made_ready_before_all_questions(memory: Memory, finding: Finding):
    stock, told = Stock(), list[int]()
    for _ in range(25):
        stock.song()
    await stock.write(memory.database)
    await finding.fill(told.append)
    assert told == [20, 25]
    async with memory.database.reading() as session:
        assert await prints.lacking(session, version=keeping.VERSION, limit=9) == []


async def test_what_cannot_be_read_is_found_by_what_can(memory: Memory, finding: Finding):
    stock = Stock()
    no_notes, no_brief = stock.song(prompt="no notes"), stock.song(prompt="no brief")
    stock._recipes[1]["brief"] = {"bars": "many"}
    await stock.write(memory.database)
    await give(memory.database, memory.store, no_notes, b"no MIDI")
    await give(memory.database, memory.store, no_brief, midi_of(melody(1)))
    assert ids_of(await by_words(finding, "waltz")) == [no_notes]
    async with memory.database.reading() as session:
        kept = {one.song_id: one async for one in prints.printed(session, version=keeping.VERSION)}
    assert (kept[no_notes].tune, kept[no_brief].facts) == (None, None)


async def test_while_files_cannot_be_read_all_else_is_found(
    memory: Memory, finding: Finding, monkeypatch: pytest.MonkeyPatch
):
    stock = Stock()
    (known,) = await singing(memory, stock, 1)
    assert ids_of(await by_words(finding, "waltz")) == [known]
    await singing(memory, stock, 2)

    async def unreachable(*_: object) -> None:
        raise StorageError("The bucket does not answer.", "Look at the network.", code="files_unreachable")

    with monkeypatch.context() as patch:
        patch.setattr(Archive, "read", unreachable)
        assert ids_of(await by_words(finding, "waltz")) == [known]
    assert len(await by_words(finding, "waltz")) == 2


async def test_prints_of_a_damaged_backup_find_nothing_and_stop_nobody(memory: Memory, finding: Finding):
    stock = Stock()
    (song,) = await singing(memory, stock, 1)
    async with memory.database.transaction() as session:
        await prints.put(session, song, prints.Print(version=keeping.VERSION, facts=b"short", tune=b"\x00\x00\xff"))
    assert await by_words(finding, "waltz") == []
    assert await by_melody(finding, melody(1)) == []


async def test_all_is_read_anew_after_an_erasure(memory: Memory, finding: Finding):
    (song,) = await singing(memory, Stock(), 1)
    assert ids_of(await by_melody(finding, melody(1))) == [song]
    finding.forget()
    assert ids_of(await by_melody(finding, melody(1))) == [song]
