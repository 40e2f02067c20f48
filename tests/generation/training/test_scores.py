import json
import logging
from collections.abc import Sequence
from pathlib import Path

import pytest

from generation.lexicon.styles import STYLES
from generation.score import Role
from generation.theory import Meter
from generation.training import scores
from tests.generation.training.written import Event, Track, choir, save, waltz_hands


def quartet(root: Path, composer: str = "Haydn,_Joseph", title: str = "Op.1", name: str = "sq1") -> Path:
    file = root / "openscore_quartets" / "midi" / composer / title / f"{name}.mid"
    strings = [
        Track(notes=voice.notes, program=program) for voice, program in zip(choir(80), (40, 40, 41, 42), strict=True)
    ]
    return save(file, strings)


def song(root: Path, title: str, *, meter: tuple[float, int, int] = (0, 3, 4)) -> Path:
    right, left = waltz_hands(40)
    voice = Track(notes=[(o, d, p - 7) for o, d, p in right.notes if o >= 12], program=68)
    file = root / "openscore_lieder" / "midi" / "Wolf,_Hugo" / "Lieder" / title / "lc1.mid"
    return save(file, [voice, right, left], meters=[meter], tempos=[(0, 120)])


def mutopia(root: Path, entries: dict[str, tuple[str, int]], *, style: str = "Baroque") -> None:
    """Files by path with their title and number of bars."""
    folder = root / "mutopia_pd_ccby"
    index = []
    for path, (title, bars) in entries.items():
        save(folder / path, waltz_hands(bars), meters=[(0, 3, 4)])
        index.append(
            {"midi": path, "notes": bars * 7, "licence": "Public Domain", "style": style, "title": title}
            | {"instrument": "Piano", "composer": None}
        )
    (folder / "index.json").write_text(json.dumps(index))


def drums(bars: int) -> Track:
    hits: list[Event] = [(beat / 2, 0.25, (36, 42, 38, 42)[beat % 4]) for beat in range(bars * 8)]
    return Track(notes=hits, is_drums=True)


def band(bars: int, program: int, *, steps: Sequence[int] = (0, 3, 5, 7)) -> list[Track]:
    riff: list[Event] = [(beat / 2, 0.5, 52 + steps[beat % 4] + beat // 8 % 3) for beat in range(bars * 8)]
    bass: list[Event] = [(beat, 1, 28 + steps[beat // 2 % 4] % 11 + beat // 4 % 5) for beat in range(bars * 4)]
    return [Track(notes=riff, program=program), Track(notes=bass, program=34), drums(bars)]


def test_a_quartet_becomes_pieces_with_all_that_is_known_about_them(tmp_path: Path) -> None:
    quartet(tmp_path)

    (job,) = scores.plan(tmp_path, seed=1)
    pieces = scores.realise(job, tmp_path)

    assert 1 <= len(pieces) <= job.excerpts
    for piece in pieces:
        assert (piece.style, piece.source, piece.licence) == ("classical", "openscore_quartets", "CC0")
        assert piece.work == "openscore_quartets/Haydn,_Joseph/Op.1"
        assert [part.role for part in piece.score.parts] == [Role.BASS, Role.PAD, Role.COUNTER, Role.LEAD]
        assert [part.program for part in piece.score.parts] == [42, 41, 40, 40]


def test_the_same_seed_gives_the_same_pieces(tmp_path: Path) -> None:
    quartet(tmp_path)
    song(tmp_path, "Lied")

    first, again, other = (scores.plan(tmp_path, seed=seed) for seed in (1, 1, 2))

    assert first == again != other
    assert [scores.realise(job, tmp_path) for job in first] == [scores.realise(job, tmp_path) for job in again]


def test_a_songs_voice_gets_a_lead_of_the_style_and_a_tempo(tmp_path: Path) -> None:
    song(tmp_path, "Gebet")

    (job,) = scores.plan(tmp_path, seed=1)
    (piece,) = scores.realise(job, tmp_path)

    lead = piece.score.part(Role.LEAD)
    assert lead is not None
    assert lead.program in {*STYLES["romantic"].band[Role.LEAD], 73, 68, 53} - {0}
    assert piece.score.part(Role.CHORDS) is not None
    slow, _, fast = STYLES["romantic"].bpm
    assert slow <= piece.score.bpm <= fast  # the file says 120: what its converter writes where nothing is said
    assert piece.score.bars[0].section == "intro"


@pytest.mark.parametrize(
    ("title", "style"), [("Valse_lente", "waltz"), ("Wiegenlied", "lullaby"), ("Abschied", "romantic")]
)
def test_titles_name_styles(tmp_path: Path, title: str, style: str) -> None:
    song(tmp_path, title)

    assert scores.realise(scores.plan(tmp_path, seed=1)[0], tmp_path)[0].style == style


def test_a_waltz_that_is_not_in_three_is_no_waltz(tmp_path: Path) -> None:
    song(tmp_path, "Walzer", meter=(0, 4, 4))

    (piece,) = scores.realise(scores.plan(tmp_path, seed=1)[0], tmp_path)

    assert (piece.style, piece.score.meter) == ("romantic", Meter(4, 4))


def test_mutopia_gives_full_scores_and_no_parts(tmp_path: Path) -> None:
    mutopia(
        tmp_path,
        {
            "BachJS/BWV1042/concerto-lys/score-1.mid": ("Concerto", 32),
            "BachJS/BWV1042/concerto-lys/violin1-1.mid": ("Concerto", 40),
            "BachJS/BWV1042/concerto-lys/score-2.mid": ("Concerto", 32),
            "BachJS/BWV772/invention-1/invention-1.mid": ("Invention", 24),
            "ChopinFF/O9/nocturne/nocturne.mid": ("Nocturne", 24),
        },
    )

    jobs = scores.plan(tmp_path, seed=1)

    assert sorted(Path(job.path).stem for job in jobs) == ["invention-1", "score-1", "score-2"]
    assert len({job.work for job in jobs if "BWV1042" in job.path}) == 1
    assert {job.style for job in jobs} == {"baroque"}


def test_one_edition_of_a_piece_by_chopin(tmp_path: Path) -> None:
    folder = tmp_path / "chopin_first_editions" / "midi"
    for name in ("064-1-BH-001", "064-1a-Sm-001", "064-1-BH-002", "009-1-KI", "065-1-BH-001-violoncello"):
        save(folder / f"{name}.mid", waltz_hands(32), meters=[(0, 3, 4)])

    jobs = scores.plan(tmp_path, seed=1)

    assert sorted((job.work.split("/")[1], job.style) for job in jobs) == [
        ("009-", "romantic"),
        ("064-001", "waltz"),
        ("064-002", "waltz"),
    ]


def test_versions_of_a_game_tune_are_one_and_what_it_is_is_heard(tmp_path: Path) -> None:
    musics, history = tmp_path / "freedoom" / "musics", tmp_path / "freedoom" / "history"
    save(musics / "d_e1m1.mid", band(40, 30), tempos=[(0, 160)])
    save(history / "d_e1m1-0abc.mid", band(36, 30), tempos=[(0, 150)])
    save(musics / "d_e1m2.mid", band(40, 81, steps=(0, 7, 12, 3)), tempos=[(0, 135)])

    jobs = scores.plan(tmp_path, seed=1)
    pieces = [piece for job in jobs for piece in scores.realise(job, tmp_path)]

    assert sorted(job.path for job in jobs) == ["freedoom/musics/d_e1m1.mid", "freedoom/musics/d_e1m2.mid"]
    assert {piece.work: piece.style for piece in pieces} == {
        "freedoom/d_e1m1": "metal",
        "freedoom/d_e1m2": "techno",
    }
    assert all(piece.score.part(Role.DRUMS) for piece in pieces)


def test_sacred_music_and_chopin_are_not_taken_from_the_polish_scores(tmp_path: Path) -> None:
    folder = tmp_path / "polish_scores" / "midi"
    index = []
    for name, composer, genre in (
        ("polka", "Anonim", "Secular; Polka"),
        ("missa", "Anonim", "Sacred; Mass"),
        ("mazurek", "Chopin, Fryderyk", "Secular; Mazurka"),
    ):
        save(folder / "pl" / f"{name}.mid", waltz_hands(60), meters=[(0, 3, 4)])
        tracks = [["Piano", 0, 250], ["Piano", 0, 150]]
        entry = {"file": f"pl/{name}.krn", "notes": 400, "tracks": tracks, "com": composer, "title": name}
        index.append(entry | {"genre": genre, "date": "1850"})
    (folder / "index.json").write_text(json.dumps(index))

    (job,) = scores.plan(tmp_path, seed=1)

    assert (Path(job.path).stem, job.style) == ("polka", "polka")
    assert scores.realise(job, tmp_path)[0].style == "folk"  # its meter is not a polka's


@pytest.mark.parametrize("content", [b"", b"MThd", b"\x00" * 400])
def test_a_broken_or_missing_file_gives_nothing_and_a_reason(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    caplog.set_level(logging.INFO)
    file = quartet(tmp_path)
    (job,) = scores.plan(tmp_path, seed=1)
    file.write_bytes(content)

    assert scores.realise(job, tmp_path) == []
    assert "sq1.mid is left out: not readable as MIDI" in caplog.text

    file.unlink()
    assert scores.realise(job, tmp_path) == []
    assert "No such file" in caplog.text


def test_archives_that_are_not_there_are_left_out(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert scores.plan(tmp_path, seed=1) == []
    assert "freedoom is not in" in caplog.text


def test_every_piece_has_a_style_that_minstrel_plays(tmp_path: Path) -> None:
    mutopia(tmp_path, {"A/B/c.mid": ("Marche", 32), "A/D/e.mid": ("Menuet", 32)}, style="Unheard of")
    song(tmp_path, "Tango")

    styles = {piece.style for job in scores.plan(tmp_path, seed=3) for piece in scores.realise(job, tmp_path)}

    assert styles <= set(STYLES)
    assert len(styles) == 2
