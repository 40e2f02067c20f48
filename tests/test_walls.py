"""The walls of the house: the three ground-floor packages know neither each other nor the bot."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = {"bot", "generation", "recommend", "storage"}


def _imports(file: Path) -> set[str]:
    """Top-level packages that a module imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("package", ["generation", "recommend", "storage"])
def test_the_ground_floor_knows_only_itself(package: str) -> None:
    files = list((ROOT / package).rglob("*.py"))
    assert files
    for file in files:
        assert not _imports(file) & (PACKAGES - {package}), file


def test_nothing_that_serves_songs_imports_training() -> None:
    for package in PACKAGES:
        for file in (ROOT / package).rglob("*.py"):
            if "training" in file.parts or file.name == "cli.py":
                continue  # the command line passes `train` and `evaluate` on
            assert "generation.training" not in file.read_text(encoding="utf-8"), file


def test_the_product_does_not_import_its_tests() -> None:
    for package in PACKAGES:
        for file in (ROOT / package).rglob("*.py"):
            assert not _imports(file) & {"tests", "pytest"}, file
