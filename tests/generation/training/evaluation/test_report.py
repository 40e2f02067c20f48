"""The report says what was measured, what was missed, and what nobody has measured yet."""

import json
import re
from dataclasses import asdict
from pathlib import Path

import pytest

from generation.brief import Mood
from generation.training.evaluation import controls, distance, report, sections, stamps, targets
from generation.training.evaluation.mood_reader import Scale
from generation.training.evaluation.parts import PARTS
from generation.training.evaluation.reader_check import ReaderCheck
from generation.training.evaluation.shares import MoodAgreement, Share
from generation.training.evaluation.sides import NAMES
from generation.training.evaluation.stamps import Stamp

STAMP = Stamp(
    command="minstrel evaluate --data corpus --only families",
    machine="a processor, 2 cores",
    date="2026-11-21",
    minutes=3.5,
    model="minstrel-7m-abc",
    corpus="0123456789ab",
    songs=12,
)


def _family(name: str, bits: float, above: float) -> dict[str, object]:
    return {
        "family": name, "parameters": 4_000_000, "training_tokens": 3_000_000, "seconds": 600.0, "chosen": 0.003,
        "nats_a_token": 1.0, "bits_a_note": bits, "error": 0.1, "above_ours": above, "above_ours_error": 0.05,
    }  # fmt: skip


def _write_families(out: Path, above: float) -> None:
    rows = [_family("Markov chain", 3 + above, above), _family("ours", 3, 0)]
    (out / "families.json").write_text(json.dumps(rows))


def _row(text: str, what: str) -> str:
    return next(line for line in text.splitlines() if what in line)


def test_an_empty_folder_gives_a_report_of_what_is_missing(tmp_path: Path) -> None:
    text = report.write(tmp_path)
    for part in sections.SECTIONS:
        assert f"Not measured yet: `minstrel evaluate --only {part}`." in text
    assert f"0 of {len(targets.TARGETS)} targets are met, 0 missed, {len(targets.TARGETS)} not measured." in text
    assert not re.search(r"\| met \|", text)


def test_every_part_has_its_section() -> None:
    assert set(sections.SECTIONS) == {part.name for part in PARTS}


@pytest.mark.parametrize(("above", "verdict"), [(0.4, "met"), (-0.1, "**missed**")])
def test_a_target_is_met_or_missed(tmp_path: Path, above: float, verdict: str) -> None:
    _write_families(tmp_path, above)
    row = _row(report.write(tmp_path), "the next best family")
    assert row.endswith(f"| {verdict} |")
    assert f"{above:.3f}" in row


def test_figures_say_how_they_were_made(tmp_path: Path) -> None:
    _write_families(tmp_path, 0.4)
    assert "No record of how this was made" in report.write(tmp_path)
    stamps.add(tmp_path, "families", STAMP)
    text = report.write(tmp_path)
    assert "No record" not in text
    for fact in (STAMP.command, STAMP.machine, STAMP.date, STAMP.model, STAMP.corpus, "3.5 minutes"):
        assert fact in text


def test_a_file_that_was_cut_off_was_not_measured(tmp_path: Path) -> None:
    _write_families(tmp_path, 0.4)
    whole = (tmp_path / "families.json").read_text()
    (tmp_path / "families.json").write_text(whole[:100])
    assert "Not measured yet: `minstrel evaluate --only families`." in report.write(tmp_path)


def _share(right: int, of: int) -> Share:
    return Share.counted(right, of)


def _controls() -> controls.Result:
    """Ten songs: all right but the key, which is right in eight."""
    names = ("tempo", "meter", "bars", "drums", "instruments", "chords", "key", "style")
    chords = {name: _share(9, 10) for name in ("sounds", "root", "root and triad", "exactly")}
    right = _share(10, 10)
    moods = [Mood(valence, -valence) for valence in (-0.5, 0.0, 0.5)]
    agreement = MoodAgreement.of(moods, moods)
    trusted = ReaderCheck(
        pieces=10, arranged=5, tempo=right, meter=right, bars=right, instruments=right, drums=right,
        keys={"temperley": _share(19, 20)}, keys_all={"temperley": _share(9, 10)}, key_reader="temperley",
        chords=chords, chords_of_others=chords, scale=Scale(mean=(0.0,), spread=(1.0,)),
    )  # fmt: skip
    style = controls.StyleResult(
        held_out=_share(91, 100), recall={"rock": _share(9, 10)}, known=("rock",), songs=_share(7, 10),
        songs_of_known=_share(4, 5), by_style={"rock": _share(4, 5), "waltz": _share(3, 5)},
        taken_for={"waltz": "ballad"},
    )  # fmt: skip
    return controls.Result(
        songs=10, failed=(), seconds=5.0, bars=13.0, controls=dict.fromkeys(names, right) | {"key": _share(8, 10)},
        chords=chords, understood=dict.fromkeys(names, right), asa=0.95, style=style,
        field=dict.fromkeys(("TB", "TBT", "CK", "CKD"), right), readers=trusted,
        mood=controls.MoodResult(
            independent=agreement, independent_said=agreement, analysis=agreement, analysis_said=agreement
        ),
        raters=controls.RaterAgreement(pieces=200, valence_r=0.6, arousal_r=0.7),
    )  # fmt: skip


def test_controls_stand_beside_targets_readers_and_published_figures(tmp_path: Path) -> None:
    (tmp_path / "controls.json").write_text(json.dumps(asdict(_controls())))
    text = report.write(tmp_path)
    assert _row(text, "| tempo |") == "| tempo | ≥ 99.0 % | 100.0 % | met |"
    assert _row(text, "| key | ≥") == "| key | ≥ 90.0 % | 80.0 % | **missed** |"
    assert _row(text, "| style, where").endswith("| ≥ 85.0 % | 80.0 % | **missed** |")
    assert _row(text, "| arousal: r") == "| arousal: r of requested and measured | ≥ 0.600 | 1.000 | met |"
    assert "| key | 80.0 % | 10 | 49.0 to 94.3 % | 100.0 % | 95.0 % |" in text
    assert "| Minstrel | 100.0 % | 100.0 % | 100.0 % | 100.0 % | 95.0 % |" in text
    assert "| text2midi (AAAI 2025) | 39.7 % | 65.8 % | 33.6 % | 35.6 % | – |" in text
    assert "| waltz | 3 of 5 | ballad | – |" in text
    assert "VGMIDI's raters: valence r = 0.60, arousal r = 0.70 over 200" in text


def test_targets_name_features_that_are_measured() -> None:
    asked = [target.what.partition(": ")[2].replace(" ", "_") for target in targets.TARGETS if target.of == "distance"]
    assert tuple(asked) == NAMES


def test_novelty_is_held_against_tunes_by_people(tmp_path: Path) -> None:
    def group(longest: int) -> dict[str, object]:
        melody = {"songs": 5, "median": 9.0, "percentile_95": 14.0, "longest": longest, "above_limit": 0.0}
        return {"melody": melody, "accompaniment": None, "songs": []}

    groups = {"composed": group(18), "written": group(15), "arranged": group(17), "by rule": group(40)}
    (tmp_path / "novelty.json").write_text(json.dumps({"limit": 20, "groups": groups}))
    text = report.write(tmp_path)
    assert _row(text, "beyond what held-out tunes share, longest").endswith("| ≤ 0.0 | 1.0 | **missed** |")
    assert _row(text, "beyond what held-out tunes share, 95th").endswith("| ≤ 0.0 | 0.0 | met |")
    assert "| melody | composed | 5 | 9 | 14 | 18 | 0.0 % |" in text


def test_tables_have_as_many_cells_in_every_row(tmp_path: Path) -> None:
    _write_families(tmp_path, 0.4)
    body = {"pieces": 2, "nats_a_token": 0.9, "bits_a_note": 2.5}
    found = {"all": body, "standard_error": 0.1, "styles": {"rock": body}, "in_8_bits": body}
    (tmp_path / "held_out.json").write_text(json.dumps(found))
    size = {"size": "2m", "parameters": 2, "seconds": 1, "steps": 3, "tokens": 4, "nats_a_token": 1, "bits_a_note": 2}
    (tmp_path / "scaling.jsonl").write_text(json.dumps(size) + "\n" + json.dumps(size) + "\n")
    width = None
    for line in report.write(tmp_path).splitlines():
        if not line.startswith("|"):
            width = None
        elif width is None:
            width = line.count("|")
        assert width is None or line.count("|") == width, line


def test_the_distance_of_a_style_may_be_unknown() -> None:
    unknown = dict.fromkeys(("style_overlap", "style_chance"))
    each = dict.fromkeys(distance.Distance.__slots__, 0.5) | {"feature": "polyphony"} | unknown
    found = {"excerpt_bars": 8, "composed_songs": 9, "held_out_pieces": 9, "styles": 2, "styles_alone": 0}
    assert "| – | – |" in "\n".join(sections.distance({**found, "features": [each]}))
