"""The virtual environment that the two commands of the README work in; only Python's own library is used here."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def ready(*, tests: bool) -> Path:
    """Make or complete .venv and return its Python; with `tests`, what the tests need is installed from the lock file too."""
    if sys.version_info < (3, 11):
        sys.exit("Python 3.11 or later is needed.")
    folder = ROOT / ".venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        print("Making a virtual environment in .venv/ …", flush=True)
        venv.create(folder, with_pip=True)
    wanted = ROOT / ("requirements-dev.lock" if tests else "pyproject.toml")
    stamp = folder / f".showcase-{'tests' if tests else 'run'}"
    content = wanted.read_bytes()
    if not stamp.exists() or stamp.read_bytes() != content:
        print("Installing what showcase needs …", flush=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        if tests:
            subprocess.run([*pip, "--requirement", str(wanted)], check=True)
            subprocess.run([*pip, "--no-deps", "--editable", str(ROOT)], check=True)
        else:
            subprocess.run([*pip, "--editable", str(ROOT)], check=True)
        stamp.write_bytes(content)
    return python
