"""Real pages by the real engraver; each start of its process takes about a second."""

from __future__ import annotations

import asyncio
import dataclasses
import io
import random
import shutil
import subprocess
import sys
from pathlib import Path

import mido
import psutil
import pytest
from PIL import Image

from generation.errors import EngravingError
from generation.render import engraving
from generation.render.engraving import edition, engraver, musicxml, pages, sheet
from generation.render.engraving.edition import Edition
from generation.render.engraving.engraver import Manuscript
from generation.score import Note, Part, Role, Score
from tests.support import scores

MUSESCORE = next(filter(None, map(shutil.which, ("musescore3", "mscore3", "mscore", "musescore"))), None)


@pytest.fixture(scope="module")
def made() -> Edition:
    return asyncio.run(engraving.make(scores.band_score(), "A rainy night · 夜の雨"))


def test_pages_as_pdf_and_as_pictures(made: Edition) -> None:
    assert made.pdf.startswith(b"%PDF-")
    assert len(made.pages) > 1
    for page in made.pages:
        image = Image.open(io.BytesIO(page)).convert("L")
        assert image.size == (909, 1286)  # A4
        assert image.getextrema() == (0, 255)


def test_each_part_apart(made: Edition) -> None:
    assert [part.name for part in made.parts][:2] == ["Alto saxophone", "Flute"]
    assert len(made.parts) == len(Role)
    assert all(part.pdf.startswith(b"%PDF-") for part in made.parts)
    assert engraving.file_name(1, "Bass & lead synth") == "01-bass-lead-synth"


async def test_the_same_score_gives_the_same_pages() -> None:
    score = scores.band_score(bars=4, roles=(Role.LEAD,))
    first, second = [await engraving.make(score, "Night") for _ in range(2)]
    assert first == second


@pytest.mark.parametrize("title", ["", "🎷", '#eval("1")', "x" * 120, "مرحبا"])
def test_any_title_is_only_a_title(title: str) -> None:
    """Titles are data to the typesetter, never its language."""
    written = Manuscript.of(sheet.of(scores.band_score(bars=2, roles=(Role.LEAD,)), title))
    assert pages.pdf(pages.Document(**dataclasses.asdict(written))).startswith(b"%PDF-")


def test_systems_fill_pages_and_never_leave_them() -> None:
    dice = random.Random(5)
    for _ in range(50):
        heights = [dice.uniform(20, 250) for _ in range(30)]
        laid = pages._paged(heights)
        assert [index for page in laid for index, _ in page] == list(range(30))
        for page in laid:
            ends = [top + heights[index] for index, top in page]
            assert all(end <= top for end, (_, top) in zip(ends, page[1:], strict=False))
            assert len(page) == 1 or ends[-1] <= 297 - 16


@pytest.mark.parametrize("score", [
    dataclasses.replace(scores.band_score(bars=2), parts=()),
    dataclasses.replace(scores.band_score(bars=2), bars=()),
])  # fmt: skip
async def test_where_there_is_nothing_to_write_it_is_said(score: Score) -> None:
    with pytest.raises(EngravingError, match="not a note"):
        await engraving.make(score)


def test_more_notes_than_can_be_read_are_refused() -> None:
    many = tuple(Note(tick, 60, 1, 64) for tick in range(edition.MOST_NOTES + 1))
    with pytest.raises(EngravingError, match="20001 notes"):
        engraving.in_musicxml(_noise(many))


async def test_a_score_that_takes_too_long_is_stopped() -> None:
    dice = random.Random(2)
    dense = tuple(sorted(Note(dice.randrange(9000), dice.randrange(128), dice.randrange(400), 64) for _ in range(3000)))
    with pytest.raises(EngravingError, match="took more than 1 seconds"):
        await engraver.engrave([Manuscript.of(sheet.of(_noise(dense, bars=90)))], seconds=1)


async def test_an_engraver_that_dies_is_said_to_have_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    with pytest.raises(EngravingError, match="too dense"):
        await engraver.engrave([Manuscript(b"", "", "", 1)])


async def test_cancelling_ends_the_process() -> None:
    before = set(psutil.Process().children())
    task = asyncio.create_task(engraver.engrave([Manuscript.of(sheet.of(scores.band_score(bars=40)))]))
    while not (workers := set(psutil.Process().children()) - before):
        await asyncio.sleep(0.01)
    (worker,) = workers
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not worker.is_running()


def test_importing_it_is_light() -> None:
    code = "import sys, generation.render.engraving; sys.exit('verovio' in sys.modules or 'typst' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.skipif(MUSESCORE is None, reason="MuseScore is not installed")
def test_musescore_opens_it_without_complaint_and_hears_the_notes(tmp_path: Path) -> None:
    assert MUSESCORE
    score = scores.band_score(bars=8)
    (tmp_path / "score.musicxml").write_bytes(musicxml.write(sheet.of(score, "Night")))
    done = subprocess.run(
        [MUSESCORE, "-o", "heard.mid", "score.musicxml"],
        cwd=tmp_path,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": "/tmp"},  # noqa: S108
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    # That an instrument of the drums is named twice at a time is what it says of its own files too.
    said = [line for line in (done.stdout + done.stderr).splitlines() if "element already exists" not in line]
    assert not [line for line in said if "valid" in line.lower() or "error" in line.lower()]
    wanted = {(note.onset, note.pitch) for part in score.parts if not part.is_drums for note in part.notes}
    assert _heard(tmp_path / "heard.mid") == wanted


def _heard(path: Path) -> set[tuple[int, int]]:
    """Onsets in ticks of ours, and pitches, of all but the drums."""
    file = mido.MidiFile(path)
    found: set[tuple[int, int]] = set()
    for track in file.tracks:
        now = 0
        for message in track:
            now += message.time
            if message.type == "note_on" and message.velocity and message.channel != 9:
                found.add((round(now * 24 / file.ticks_per_beat), message.note))
    return found


def _noise(notes: tuple[Note, ...], bars: int = 4) -> Score:
    return dataclasses.replace(scores.band_score(bars=bars), parts=(Part(role=Role.LEAD, program=0, notes=notes),))
