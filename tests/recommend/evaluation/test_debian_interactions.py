"""`scripts/debian-interactions`: from a package index to files that can be measured on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from recommend.evaluation import reading

SCRIPT = Path(__file__).parents[3] / "scripts" / "debian-interactions"


def paragraph(name: str, *lines: str) -> str:
    return "\n".join([f"Package: {name}", *lines, "Section: libs", f"Description: the {name} thing", " and more", ""])


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve programs that need all of twelve libraries, and one that needs only one."""
    needs = ", ".join(f"lib{row}-x | other (>= 1), lib{row}-x (<< 9)" for row in range(11))
    libraries = [
        paragraph(f"lib{row}-x", "Tag: role::shared-lib,\n devel::lang:c" if row % 2 else "Tag: role::data")
        for row in range(12)
    ]
    programs = [
        paragraph(f"program{row}", f"Depends: {needs}, program-common, lost", "Recommends: lib11-x:any")
        for row in range(12)
    ]
    own = paragraph("program-common", "Source: program0 (1.0)")
    few = paragraph("few", "Depends: lib0-x")
    (tmp_path / "index").write_text("\n".join([*libraries, *programs, own, few]))
    tool = tmp_path / "bin" / "apt-cache"
    tool.parent.mkdir()
    tool.write_text(f"#!/bin/sh\ncat {tmp_path / 'index'}\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}:{os.environ['PATH']}")


@pytest.mark.usefixtures("index")
def test_who_depends_on_what(tmp_path: Path) -> None:
    out = tmp_path / "out"
    subprocess.run([sys.executable, SCRIPT, out], check=True, capture_output=True)
    pairs = {tuple(line.split("\t")) for line in (out / "debian.inter").read_text().splitlines()[1:]}
    users = {user for user, _ in pairs}
    assert users == {f"program{row}" for row in range(12)}
    assert {item for _, item in pairs} == {*(f"lib{row}-x" for row in range(12)), "program-common"}
    assert ("program0", "program-common") not in pairs  # its own
    data = reading.load(out)
    assert (data.users, data.items) == (12, 13)
    assert {"tags: role::shared-lib", "tags: devel::lang:c", "tags: role::data"} <= set(data.columns)


@pytest.mark.usefixtures("index")
def test_the_same_index_gives_the_same_files(tmp_path: Path) -> None:
    found = []
    for name in ("one", "other"):
        subprocess.run([sys.executable, SCRIPT, tmp_path / name], check=True, capture_output=True)
        found.append([path.read_bytes() for path in sorted((tmp_path / name).iterdir())])
    assert found[0] == found[1]
