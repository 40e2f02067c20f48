"""The documentation is held to the code: whatever can be typed, set or called has its place there."""

import json
import re
from pathlib import Path

import yaml

from bot import cli, config, verifying
from bot.health import Figures, Line
from bot.metrics import Meters
from bot.verifying import Verdict
from generation.engine import Workload
from generation.lexicon.grammar import TEMPI
from generation.lexicon.instruments import GENERAL_MIDI
from generation.lexicon.moods import MOODS
from generation.lexicon.styles import STYLES
from generation.score import Role
from storage.kinds import Status
from storage.songs import Count
from tests.support import figures

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"


def test_every_command_has_its_heading() -> None:
    commands = cli._parser()._subparsers
    assert commands is not None
    names = list(commands._group_actions[0].choices or ())
    text = (DOCS / "commands.md").read_text()
    assert set(re.findall(r"^## `minstrel (\w+)`", text, re.MULTILINE)) == set(names)


def test_every_setting_has_its_row() -> None:
    text = (DOCS / "commands.md").read_text()
    assert set(re.findall(r"^\| `((?:MINSTREL|DISCORD)_\w+)`", text, re.MULTILINE)) == set(config.names().values())


def test_every_route_has_its_row() -> None:
    paths = json.loads((ROOT / "bot/web/openapi.json").read_text())["paths"]
    text = (DOCS / "api.md").read_text()
    listed = {(method.lower(), path) for method, path in re.findall(r"`(GET|POST|PUT|PATCH|DELETE) (\S+)`", text)}
    methods = {"get", "post", "put", "patch", "delete"}
    assert listed == {(method, path) for path, item in paths.items() for method in item if method in methods}


def test_the_tables_of_styles_moods_and_tempo_marks_are_the_lexicon_s() -> None:
    text = (DOCS / "music.md").read_text()
    section = dict(re.findall(r"^## (.+)\n((?:(?!^## ).*\n)*)", text, re.MULTILINE))
    rows = re.findall(
        r"^\| (.+?) \| (\d+) – \*\*(\d+)\*\* – (\d+) \| (.+?) \| (\d+) % \| (.+) \|$", section["Styles"], re.MULTILINE
    )
    assert [(name, (int(slow), int(usual), int(fast))) for name, slow, usual, fast, *_ in rows] == [
        (style.name, style.bpm) for style in STYLES.values()
    ]
    for name, *_, meters, minor, band in rows:
        style = STYLES[name]
        assert meters == ", ".join(map(str, style.meters)) + " (swung)" * style.swing
        assert int(minor) == round(100 * style.minor)
        used = [programs[0] for role, programs in style.band.items() if role not in style.optional | {Role.DRUMS}]
        names = {GENERAL_MIDI[program].name for program in used}
        if Role.DRUMS in style.band and Role.DRUMS not in style.optional:
            names.add("drums")
        assert set(band.split(", ")) == names, name
    words = [
        word
        for cell in re.findall(r"^\| (?:un)?pleasant.*? \| (.+) \|$", section["Moods"], re.MULTILINE)
        for word in cell.split(", ")
    ]
    assert sorted(words) == sorted(mood.name for mood in MOODS)
    marks = dict(re.findall(r"^\| \*(\w+)\* \| (\d+) \|$", section["Tempo marks"], re.MULTILINE))
    assert marks == {tempo.name: str(tempo.bpm) for tempo in TEMPI if tempo.bpm}


def test_every_metric_has_its_row() -> None:
    everything = Meters().exposition(
        Figures(
            line=Line(waiting=1, longest_wait_seconds=1, workers=1),
            songs=[Count(status=Status.READY, style="waltz", songs=1)],
        ),
        Workload(slots=1, slots_in_use=1, takes_waiting=1, tokens=1),
    )
    exposed = dict(re.findall(r"^# TYPE (minstrel_\w+) (\w+)", everything.decode(), re.MULTILINE))
    text = (DOCS / "metrics.md").read_text()
    assert dict(re.findall(r"^\| `(\w+)` \| (\w+) \|", text, re.MULTILINE)) == exposed
    used = set(re.findall(r"minstrel_\w+", text))
    assert {re.sub("_bucket$", "", name) for name in used} == set(exposed)
    others = {name for name in figures.read(everything).families if not name.startswith("minstrel_")}
    assert all(name.startswith(("process_", "python_gc_", "python_info")) for name in others)


def test_every_make_target_of_the_readme_exists() -> None:
    makefile = (ROOT / "Makefile").read_text()
    texts = [ROOT / "README.md", *DOCS.glob("*.md")]
    used = {target for file in texts for target in re.findall(r"make ([a-z]+)", file.read_text())}
    assert {"song", "play", "test"} <= used
    for target in used & {"song", "play", "test", "lint", "bench", "train", "corpus", "evaluate"} | {"lint"}:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


async def test_the_song_of_the_readme_is_one_of_minstrel_s() -> None:
    assert "(docs/example.mp3)" in (ROOT / "README.md").read_text()
    with (DOCS / "example.mp3").open("rb") as file:
        report = await verifying.verify(file, own=None, database=None, seconds=60)
    assert report.verdict is Verdict.MINSTREL


def test_links_between_documents_lead_somewhere() -> None:
    for file in (ROOT / "README.md", ROOT / "CHANGELOG.md", *DOCS.glob("*.md")):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", file.read_text()):
            assert (file.parent / target).exists(), f"{file.name}: {target}"


def test_the_compose_file_names_real_settings_commands_and_folders() -> None:
    services = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
    assert set(services) == {"postgres", "bot", "playground", "worker"}
    assert services["worker"]["deploy"]["replicas"] == 2
    settings = set(config.names().values())
    dockerfile = (ROOT / "Dockerfile").read_text()
    for name in ("bot", "playground", "worker"):
        service = services[name]
        assert set(service["environment"]) <= settings
        program, *words = service["command"]
        assert program == "minstrel"
        assert cli._parser().parse_args(words)
        for volume in service["volumes"]:
            assert re.search(rf"install -d -o minstrel .*{volume.split(':')[1]}", dockerfile)
    url = services["bot"]["environment"]["MINSTREL_DATABASE_URL"]
    assert url.endswith("@postgres:5432/minstrel")
    assert services["postgres"]["environment"]["POSTGRES_DB"] == "minstrel"
