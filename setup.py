"""Builds the processor's step (`generation/native`) for each kind of processor that this machine may turn out to be.

The compiler is Zig's, which comes as a wheel: a fresh machine needs none of its own, and every machine has the same.
"""

import os
import platform
import subprocess
import sys
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

FLAGS = ["-O3", "-shared", "-fPIC", "-s", "-ffp-contract=off", "-fno-math-errno", "-fvisibility=hidden", "-Wall"]
SOURCES = ["generation/native/step.c", "generation/native/draw.c"]

# `generation/native/library.py` chooses among them by what the processor says of itself.
KINDS = {
    "x86_64": {"avx512": "x86_64_v4+avx512vnni", "avx2": "x86_64_v3", "plain": "x86_64"},
}.get(platform.machine(), {"plain": "native"})


class Build(build_ext):
    """Compiles each kind into one shared library, which `ctypes` loads: none of them is a module of Python's."""

    def get_ext_filename(self, fullname: str) -> str:
        return str(Path(*fullname.split("."))) + ".so"

    def build_extension(self, ext: Extension) -> None:
        target = Path(self.get_ext_fullpath(ext.name)).absolute()
        target.parent.mkdir(parents=True, exist_ok=True)
        processor = KINDS[ext.name.rpartition("_")[2]]
        cache = str(Path(self.build_temp).absolute() / "zig")
        subprocess.run(
            [sys.executable, "-m", "ziglang", "cc", *FLAGS, f"-mcpu={processor}", "-o", str(target), *ext.sources],
            check=True,
            env={**os.environ, "ZIG_GLOBAL_CACHE_DIR": cache, "ZIG_LOCAL_CACHE_DIR": cache},
        )


setup(
    cmdclass={"build_ext": Build},
    ext_modules=[
        Extension(f"generation.native.step_{kind}", SOURCES, depends=["generation/native/kernel.h"]) for kind in KINDS
    ],
)
