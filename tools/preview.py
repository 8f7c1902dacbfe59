"""Build the sample directory and serve it: sets up everything it needs, then runs `showcase serve`."""

from __future__ import annotations

import subprocess
import sys

from environment import ROOT, ready

if __name__ == "__main__":
    python = ready(tests=False)
    try:
        sys.exit(subprocess.run([str(python), "-m", "showcase", "serve", *sys.argv[1:]], cwd=ROOT).returncode)
    except KeyboardInterrupt:
        sys.exit(0)
