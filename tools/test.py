"""Run every test: ruff, mypy and pytest with a real browser and the HTML checker; sets up everything they need."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from environment import ROOT, ready

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def _install(*packages: str) -> bool:
    """Install Debian packages where that is possible without asking for a password."""
    if not shutil.which("apt-get"):
        return False
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if prefix and not shutil.which("sudo"):
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends", *packages]):
        if subprocess.run([*prefix, "apt-get", *command], env=environment, stdout=subprocess.DEVNULL).returncode:
            return False
    return True


def main() -> int:
    """Set up, then run the checks in turn; the first that fails decides the exit status."""
    python = ready(tests=True)
    if not any(map(shutil.which, BROWSERS)) and not (_install("chromium") and shutil.which("chromium")):
        print("No Chromium or Chrome was found. Install one (Debian: apt install chromium) and run this again.")
        return 3
    if not shutil.which("java") and not (_install("default-jre-headless") and shutil.which("java")):
        print("No Java runtime was found. Install one (Debian: apt install default-jre-headless) and run this again.")
        return 3
    for command in (["ruff", "check", "src", "tests", "benchmarks", "tools"], ["mypy"], ["pytest", "-n", "auto", *sys.argv[1:]]):
        print(f"· {' '.join(command)}", flush=True)
        if code := subprocess.run([str(python), "-m", *command], cwd=ROOT).returncode:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
