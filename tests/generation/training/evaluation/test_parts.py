"""The command: what is there is not made again, what is missing is, and the report says which is which."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from generation.training import evaluation
from generation.training.evaluation import parts, stamps
from generation.training.evaluation.options import Options
from generation.training.evaluation.parts import Part
from tests.generation.training.evaluation.songs import write_corpus, write_songs
from tests.support.briefs import tiny_network


@pytest.fixture
def options(tmp_path: Path) -> Options:
    """A corpus, a working folder with three songs of a tiny model, and that model."""
    write_corpus(tmp_path / "corpus")
    tiny_network().save_pretrained(tmp_path / "model")
    found = Options(data=tmp_path / "corpus", out=tmp_path / "out", songs=3, model=tmp_path / "model")
    write_songs(found.out, 3)
    made = stamps.stamp(found, part="songs", model=stamps.model(found.model), minutes=1)
    stamps.add(found.out, "songs", made)
    return found


def _words(options: Options, *more: str) -> list[str]:
    folders = ["--data", str(options.data), "--out", str(options.out), "--model", str(options.model)]
    return [*folders, "--songs", str(options.songs), *more]


def test_parts_are_made_once(options: Options, capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluation.main(_words(options, "--only", "form")) == 0
    assert "[1/1] form" in capsys.readouterr().err
    made = (options.out / "form.json").stat().st_mtime_ns
    assert evaluation.main(_words(options, "--only", "form")) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    assert (options.out / "form.json").stat().st_mtime_ns == made
    text = Path(captured.out.strip()).read_text()
    assert f"--songs 3 --only form`, {stamps.load(options.out)['form'].date}" in text
    assert "Not measured yet: `minstrel evaluate --only novelty`." in text


def _fake(name: str, log: list[str], *, of_model: bool, of_songs: bool) -> Part:
    def run(options: Options) -> None:
        log.append(name)
        (options.out / f"{name}.json").write_text("[]")

    return Part(name=name, file=f"{name}.json", run=run, of_model=of_model, of_songs=of_songs)


def test_what_has_changed_is_made_again(options: Options, monkeypatch: pytest.MonkeyPatch) -> None:
    log: list[str] = []
    fakes = (
        _fake("study", log, of_model=False, of_songs=False),
        _fake("loss", log, of_model=True, of_songs=False),
        _fake("songs", log, of_model=True, of_songs=True),
        _fake("count", log, of_model=True, of_songs=True),
    )
    monkeypatch.setattr(parts, "PARTS", fakes)
    monkeypatch.setattr(parts, "SONGS", fakes[2])
    everything = [part.name for part in fakes]
    parts.run(options, everything)
    assert log == everything
    parts.run(options, everything)
    assert log == everything  # nothing more
    parts.run(replace(options, songs=4), everything)
    assert log[4:] == ["songs", "count"]
    kept = stamps.load(options.out)
    for name, made in kept.items():
        stamps.add(options.out, name, replace(made, model="another", songs=3))
    parts.run(options, ["study", "loss", "count"])
    assert log[6:] == ["loss", "songs", "count"]


def test_a_stopped_part_is_made_again(options: Options, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_options: Options) -> None:
        (options.out / "form.json").write_text("[")
        raise KeyboardInterrupt

    whole = next(part for part in parts.PARTS if part.name == "form")
    monkeypatch.setattr(parts, "PARTS", (replace(whole, run=stopped), parts.SONGS))
    assert evaluation.main(_words(options, "--only", "form")) == evaluation.STOPPED
    monkeypatch.setattr(parts, "PARTS", (whole, parts.SONGS))
    assert evaluation.main(_words(options, "--only", "form")) == 0
    assert json.loads((options.out / "form.json").read_text())["composed"]["songs"] == 3


def test_results_of_another_corpus_are_refused(options: Options, capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluation.main(_words(options, "--only", "form")) == 0
    manifest = options.data / "manifest.json"
    manifest.write_text(manifest.read_text() + " ")
    with pytest.raises(SystemExit) as stopped:
        evaluation.main(_words(options, "--only", "form"))
    assert stopped.value.code == 2
    assert "name another folder with --out" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "message"),
    [(("--only", "forms"), "there is no part forms"), (("--data", "nowhere"), "there is no corpus in nowhere")],
)
def test_mistakes_are_told(
    options: Options, words: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        evaluation.main(_words(options, *words))
    assert stopped.value.code == 2
    assert message in capsys.readouterr().err
