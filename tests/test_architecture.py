"""The house stands as docs/architecture.md says: imports go down or sideways, never round, and everything says what it is for."""

from __future__ import annotations

import ast
import re
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "src" / "showcase"
TREES = {
    path.relative_to(SOURCES).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__"): ast.parse(path.read_text("utf-8"))
    for path in sorted(SOURCES.rglob("*.py"))
    if "_site" not in path.parts
}
# What only starts the program or names its version stands on no floor.
ENTRANCES = {"__init__", "__main__"}


def floors() -> dict[str, int]:
    """The floor of every module or package, as the page about the architecture gives it."""
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    section = page.partition("\n## Floors\n")[2].partition("\n## ")[0]
    found = {}
    for floor, modules in re.findall(r"^- (\d): (.+)$", section, flags=re.MULTILINE):
        for name in re.findall(r"`(\w+)`", modules):
            assert name not in found, f"{name} stands on two floors"
            found[name] = int(floor)
    return found


def imports(module: str) -> set[str]:
    """The modules of showcase that a module imports, wherever in it and for whatever purpose."""
    package = module if module in PACKAGES else module.rpartition(".")[0]
    found = set()
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.ImportFrom):
            if node.level:
                base = ".".join(package.split(".")[: len(package.split(".")) - node.level + 1] if package else [])
            elif node.module and node.module.split(".")[0] == "showcase":
                base = ""
            else:
                continue
            source = ".".join(filter(None, [base, (node.module or "").removeprefix("showcase").lstrip(".")]))
            for alias in node.names:
                name = ".".join(filter(None, [source, alias.name]))
                found.add(name if name in TREES else source)
        elif isinstance(node, ast.Import):
            found |= {alias.name.removeprefix("showcase.") for alias in node.names if alias.name.startswith("showcase.")}
    return found - {"", module}


PACKAGES = {name for name in TREES if any(other.startswith(f"{name}.") for other in TREES)}
FLOORS = floors()


def floor(module: str) -> int:
    return FLOORS[module.partition(".")[0]]


def test_every_module_has_its_floor_and_every_floor_its_modules():
    assert {module.partition(".")[0] for module in TREES} - ENTRANCES == set(FLOORS)


def test_imports_go_down_or_sideways():
    upwards = [
        f"{module} (floor {floor(module)}) imports {other} (floor {floor(other)})"
        for module in TREES
        if module not in ENTRANCES
        for other in imports(module)
        if floor(other) > floor(module)
    ]
    assert upwards == []


def test_imports_never_go_round():
    order = list(TopologicalSorter({module: imports(module) for module in TREES}).static_order())
    assert order.index("model") < order.index("decode") < order.index("build") < order.index("cli")


def test_every_module_says_in_its_first_line_what_it_is_for():
    assert [module for module, tree in TREES.items() if not (ast.get_docstring(tree) or "").strip()] == []


def test_every_public_function_and_class_says_what_it_does():
    silent = []
    for module, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                # A view's class is described as a whole; the methods of all other public classes one by one.
                members = [one for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]
            elif isinstance(node, ast.Module):
                members = [one for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)]
            else:
                continue
            silent += [f"{module}.{one.name}" for one in members if not one.name.startswith("_") and not ast.get_docstring(one)]
    assert silent == []


def test_no_module_is_a_drawer_for_odds_and_ends():
    vague = re.compile(r"(utils?|helpers?|common|managers?|handlers?|misc|tools|plugins?|signals?)$")
    assert [module for module in TREES if vague.search(module)] == []


def test_each_folder_of_a_site_has_one_module_that_touches_it():
    touching = {
        folder: {
            module
            for module, tree in TREES.items()
            for node in ast.walk(tree)
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and ast.unparse(node.right) == repr(folder)
        }
        for folder in ("content", "themes")
    }
    # The catalogs are merged from the templates of all themes; that is the one other reader.
    assert touching == {"content": {"content"}, "themes": {"themes", "catalogs"}}
