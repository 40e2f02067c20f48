"""Backups taken apart and put together again, also such as Minstrel would never write."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from collections.abc import Mapping
from pathlib import Path


def entries(path: Path) -> dict[str, bytes]:
    """What is in a tar, by name."""
    with tarfile.open(path) as tar:
        return {member.name: tar.extractfile(member).read() for member in tar}


def tar_of(contents: Mapping[str, bytes]) -> bytes:
    """A tar with these files, in this order."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for name, data in contents.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))
    return buffer.getvalue()


def resealed(contents: dict[str, bytes]) -> dict[str, bytes]:
    """With a manifest that is right about them, at the end."""
    manifest = json.loads(contents.pop("manifest.json"))
    manifest["files"] = sum(name.startswith("files/") for name in contents)
    for name in manifest["tables"]:
        data = contents.get(f"{name}.jsonl", b"")
        rows = manifest["files"] if name == "files" else data.count(b"\n")
        manifest["tables"][name] = {"rows": rows, "sha256": hashlib.sha256(data).hexdigest()}
    return contents | {"manifest.json": json.dumps(manifest).encode()}
