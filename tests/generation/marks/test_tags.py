"""Tags are written by ffmpeg, read back by tinytag and by Pillow, and survive whatever a title holds."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from generation import midi
from generation.marks import midi_text, tags
from generation.marks.label import MADE_BY_AI
from tests.support import marked, scores
from tests.support.marked import LABEL


def written(kind: str, folder: Path, title: str = LABEL.title) -> bytes:
    pairs = tags.of(replace(LABEL, title=title), kind).items()
    return marked.plain(kind, folder, *(word for name, value in pairs for word in ("-metadata", f"{name}={value}")))


@pytest.mark.parametrize("kind", ["mp3", "ogg", "flac", "wav"])
@pytest.mark.parametrize("title", [LABEL.title, "夜の雨; a=b \u202e\n🎷"])
def test_what_is_written_is_read(kind: str, title: str, tmp_path: Path) -> None:
    found = tags.read(io.BytesIO(written(kind, tmp_path, title)))
    assert tags.say_ai(found)
    assert found["title"] == replace(LABEL, title=title).title
    assert found["artist"] == "Minstrel"
    assert str(LABEL.seed) in found["comment"]
    if kind == "wav":
        assert "96 bpm, A minor" in found["comment"]
    else:
        assert found["bpm"] == "96"
        assert found.get("initial_key", found.get("initialkey")) == "Am"
        assert (found["seed"], found["model"]) == (str(LABEL.seed), LABEL.model)


@pytest.mark.parametrize(("key", "short"), [("Eb minor", "Ebm"), ("F# major", "F#"), ("D dorian", "Dm")])
def test_keys_are_as_short_as_id3_has_them(key: str, short: str) -> None:
    assert tags.short_key(key) == short


def test_a_picture_has_them_too_and_stays_the_same_picture(tmp_path: Path) -> None:
    png = marked.plain("png", tmp_path)
    tagged = tags.in_png(png, replace(LABEL, title="夜の雨"))
    with Image.open(io.BytesIO(tagged)) as after, Image.open(io.BytesIO(png)) as before:
        after.verify()
        assert after.info["Title"] == "夜の雨"
        assert Image.open(io.BytesIO(tagged)).tobytes() == before.tobytes()
    found = tags.read_png(io.BytesIO(tagged))
    assert found["title"] == "夜の雨"
    assert tags.say_ai(found)
    assert not tags.say_ai(tags.read_png(io.BytesIO(png)))


@pytest.mark.parametrize(
    "data", [b"", b"\0" * 100, b"ID3\x04\0\0\x7f\x7f\x7f\x7f" + b"TIT2" * 50, b"OggS" * 99, b"fLaC" + b"\xff" * 99]
)
def test_what_is_damaged_has_none(data: bytes) -> None:
    assert not tags.say_ai(tags.read(io.BytesIO(data)))
    assert tags.read_png(io.BytesIO(data)) == {}
    assert midi_text.read(io.BytesIO(data)) is None


@pytest.mark.parametrize("cut", [9, 40, 60])
def test_a_picture_that_is_cut_or_garbled_is_read_as_far_as_it_goes(cut: int, tmp_path: Path) -> None:
    tagged = tags.in_png(marked.plain("png", tmp_path), LABEL)
    tags.read_png(io.BytesIO(tagged[:cut]))
    assert tags.read_png(io.BytesIO(tagged[:12] + b"\xff" * 30 + tagged[42:])) == {}


def test_midi_s_texts_are_those_before_its_music() -> None:
    data = midi.write(scores.band_score(bars=4), title="夜の雨", text=LABEL.midi_text)
    texts = midi_text.read(io.BytesIO(data))
    assert texts is not None
    assert (texts.title, texts.lines[: len(LABEL.midi_text)]) == ("夜の雨", LABEL.midi_text)
    assert {line.partition(":")[0] for line in texts.lines[len(LABEL.midi_text) :]} == {"key", "chord"}
    assert texts.lines[0] == MADE_BY_AI
    for end in range(0, 120, 7):
        midi_text.read(io.BytesIO(data[:end]))  # raises nothing, however little is there
    bare = midi_text.read(io.BytesIO(midi.write(scores.band_score(bars=4))))
    assert bare is not None
    assert {line.partition(":")[0] for line in bare.lines} == {"key", "chord"}
