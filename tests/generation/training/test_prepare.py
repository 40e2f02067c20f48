"""The corpus build: what it writes, that it goes on where it stopped, and that nothing held out is trained on."""

from __future__ import annotations

import json
import tarfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from generation.training import dataset, duplicates, mma, parts, prepare, unpack
from generation.training.dataset import Dataset
from generation.training.manifest import Entry
from generation.training.parts import Part, Task
from tests.generation.training.test_duplicates import tune

_TUNE = "X:1\nM:6/8\nL:1/8\nK:G\n" + "GAB d3|dBG A3|GAB d3|BAG G3|cde gfe|dBd gdB|ABc edc|BGG G3|" * 2


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fiddle book with a tune and a broken one, and a broken lead sheet."""
    monkeypatch.setattr(mma, "FILES", {})
    root = tmp_path / "sources"
    book, sheets = root / "oneills1850/oneills1850", root / "openewld_public_domain"
    for folder in (book, sheets):
        folder.mkdir(parents=True)
    (book / "a.abc").write_text(_TUNE + "\nX:2\nK:C\nM:4/4\nL:1/8\n|\n", encoding="latin-1")
    (sheets / "index.csv").write_text("path\nbroken.mxl\n", encoding="utf-8")
    (sheets / "broken.mxl").write_bytes(b"")
    return root


def build(sources: Path, out: Path, per_style: int = 1) -> dict[str, list[dict[str, object]]]:
    arguments = ["--sources", str(sources), "--out", str(out), "--per-style", str(per_style), "--processes", "1"]
    assert prepare.main(arguments) == 0
    return json.loads((out / "manifest.json").read_text(encoding="utf-8"))


def test_a_build_and_its_manifest(sources: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    manifest = build(sources, out)
    train, held_out = (Dataset.load(out / f"{split}.npz") for split in ("train", "held_out"))
    pieces = manifest["pieces"]
    assert len(train) + len(held_out) == len(pieces) >= 40
    assert [piece["split"] for piece in pieces] == ["train"] * len(train) + ["held out"] * len(held_out)
    assert list(np.diff(train.piece_starts)) == [piece["bars"] for piece in pieces[: len(train)]]
    skipped = {item["work"]: item["why"] for item in manifest["skipped"]}
    assert "BadZipFile" in str(skipped["openewld/broken"])
    assert "oneills/2" in skipped
    assert {source["name"] for source in manifest["sources"]} >= {"grammar", "oneills1850"}
    assert all(piece["sha256"] and piece["licence"] and piece["meter"] for piece in pieces)

    # Again: nothing is made anew, and the same comes out.
    stamps = {path: path.stat().st_mtime_ns for path in (out / "parts").iterdir()}
    assert build(sources, out) == manifest
    assert {path: path.stat().st_mtime_ns for path in (out / "parts").iterdir()} == stamps


def test_a_killed_build_goes_on_and_another_plan_begins_anew(sources: Path, tmp_path: Path) -> None:
    jobs = prepare.plan(sources, seed=1, per_style=1)[: parts.JOBS // 4]
    out = tmp_path / "out"
    [target] = prepare.build_parts(jobs, sources, out, processes=1)
    whole = target.with_suffix(".npz").read_bytes()
    target.with_suffix(".json").unlink()  # killed before the part was whole
    prepare.build_parts(jobs, sources, out, processes=1)
    assert target.with_suffix(".npz").read_bytes() == whole
    (out / "parts/9999.json").write_text("{}")
    prepare.build_parts(jobs[1:], sources, out, processes=1)
    assert not (out / "parts/9999.json").exists()


def test_parts_are_joined_piece_by_piece(sources: Path, tmp_path: Path) -> None:
    jobs = prepare.plan(sources, seed=1, per_style=1)[:6]
    found = []
    for number, some in enumerate((jobs[:3], jobs[3:])):
        parts.make(Task(jobs=tuple(some), root=sources, target=tmp_path / str(number)))
        found.append(parts.load(tmp_path / str(number)))
    keep = [np.array([False, True, True]), np.array([True, False, True])]
    both = parts.joined([part.data for part in found], keep)
    assert len(both) == 4
    for index, (part, piece) in enumerate(((0, 1), (0, 2), (1, 0), (1, 2))):
        expected = list(dataset.whole(found[part].data, piece, 10**6))
        [window] = dataset.whole(both, index, 10**6)
        assert np.array_equal(window.ids, expected[0].ids)
        assert np.array_equal(window.times, expected[0].times)


def entry(work: str, sha256: str) -> Entry:
    return Entry(
        work=work, source="openscore_lieder", licence="CC0", style="romantic", tune=work, split="train", meter="4/4",
        bpm=90.0, key="C major", bars=24, parts=("lead",), valence=0.0, arousal=0.0, notes=64, tokens=300,
        sha256=sha256,
    )  # fmt: skip


def named(held_out: bool, count: int) -> list[str]:
    works = [name for number in range(1000) if prepare.is_held_out(name := f"work {number}") == held_out]
    return works[:count]


def test_a_tune_is_held_out_only_with_all_its_works() -> None:
    (test, second, alone), (trained,) = named(True, 3), named(False, 1)
    melodies = {test: tune(1), trained: tune(1)[:50], second: tune(2), alone: tune(3)}
    found = Part(
        data=Dataset.of([]),
        entries=tuple(replace(entry(work, work), notes=64 + 20 * i) for i, work in enumerate(melodies)),
        melodies=tuple(map(duplicates.runs, melodies.values())),
        skipped=(),
    )
    settled, clusters = prepare.settle([found])
    assert [item.split for item in settled if item] == ["train", "train", "held out", "held out"]
    assert clusters == [sorted((test, trained))]


def test_an_edition_of_a_real_score_is_kept_once() -> None:
    runs = duplicates.runs(tune(1))
    entries = (entry("a", "1"), entry("b", "2"), entry("a", "1"))
    found = Part(data=Dataset.of([]), entries=entries, melodies=(runs,) * 3, skipped=())
    settled, _ = prepare.settle([found])
    assert [item is not None for item in settled] == [True, False, False]


def test_packed_archives_are_unpacked_once(sources: Path, tmp_path: Path) -> None:
    packed, cache = tmp_path / "packed", tmp_path / "cache"
    packed.mkdir()
    with tarfile.open(packed / "oneills1850.tar.xz", "w:xz") as archive:
        archive.add(sources / "oneills1850", "oneills1850")
    assert unpack.unpacked(packed, cache) == cache
    tunes = cache / "oneills1850/oneills1850/a.abc"
    stamp = tunes.stat().st_ctime_ns
    assert unpack.unpacked(packed, cache) == cache
    assert tunes.stat().st_ctime_ns == stamp
    assert unpack.unpacked(sources, cache) == sources
    prints = {unpack.fingerprint("oneills1850", folder, cache) for folder in (packed, sources)}
    assert len(prints) == 2
    assert None not in prints
