"""Lighthouse has nothing to say against the sample site; needs Node with npx and fetches Lighthouse, so it runs with the soak tests alone."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from built.conftest import ROOT
from built.pages import Output

pytestmark = [pytest.mark.soak, pytest.mark.skipif(shutil.which("npx") is None, reason="needs Node with npx")]


def test_lighthouse_finds_pages_light_and_whole(finished: Output) -> None:
    command = [sys.executable, str(ROOT / "tools/lighthouse.py"), str(finished.root), "--runs", "3", "--json"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    lines = json.loads(done.stdout)
    assert list(lines) == ["home", "members", "member", "project", "sector", "search"]
    for page, line in lines.items():
        assert (line["accessibility"], line["best practices"], line["SEO"]) == (100, 100, 100), (page, line)
        assert line["performance"] >= 98 and line["CLS"] < 0.01, (page, line)
