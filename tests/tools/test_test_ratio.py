"""Lines of test beside lines of code, folder by folder: what counts as which, and a folder below the floor fails."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "tools" / "test_ratio.mjs"

pytestmark = pytest.mark.skipif(shutil.which("node") is None, reason="node is only where the front-end is built")


def node(script: str, *arguments: str) -> object:
    """What a script makes of the tool, as JSON."""
    command = ["node", "--input-type=module", "-e", f"import * as tool from {json.dumps(TOOL.as_uri())}; {script}"]
    answer = subprocess.run([*command, *arguments], capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)


def measured(folder: Path, *, drawn: bool = False) -> dict[str, object]:
    measure = f"tool.measure(process.argv[1], {str(drawn).lower()})"
    found = node(f"console.log(JSON.stringify({measure}))", str(folder))
    assert isinstance(found, dict)
    return found


def lay(folder: Path, **lines: int) -> None:
    """Files of so many lines; two underscores stand for a dot."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, number in lines.items():
        (folder / name.replace("__", ".")).write_text("one;\n\n" * number, encoding="utf-8")


def test_lines_with_something_in_them_are_counted(tmp_path):
    lay(tmp_path, rules__ts=10, rules__test__ts=7)
    assert measured(tmp_path) == {"code": 10, "tests": 7, "nameless": []}


def test_what_is_made_or_holds_no_logic_is_neither(tmp_path):
    lay(tmp_path, rules__ts=10, model__gen__ts=100, index__ts=5, kind__ts=5, sample__fixture__ts=50)
    assert measured(tmp_path) == {"code": 10, "tests": 0, "nameless": ["rules.ts"]}


def test_a_test_of_what_is_drawn_counts_for_no_logic(tmp_path):
    lay(tmp_path, keys__ts=10, keys__test__tsx=8, edit__tsx=30, edit__test__tsx=99)
    assert measured(tmp_path) == {"code": 10, "tests": 8, "nameless": []}


def test_where_components_count_their_tests_and_fixtures_do(tmp_path):
    lay(tmp_path, keys__ts=10, Queue__tsx=30, Queue__test__tsx=20, stage__fixture__tsx=5)
    assert measured(tmp_path, drawn=True) == {"code": 40, "tests": 25, "nameless": ["keys.ts"]}


def test_one_folder_below_the_floor_is_named(tmp_path):
    lay(tmp_path / "high", a__ts=10, a__test__ts=8)
    lay(tmp_path / "low", b__ts=10, b__test__ts=7)
    lay(tmp_path / "empty")
    folders = json.dumps([{"name": name} for name in ("high", "low", "empty")])
    assert node(f"console.log(JSON.stringify(tool.report(process.argv[1], {folders}).low))", str(tmp_path)) == ["low"]


def test_every_kind_is_held_to_it():
    names = node(
        "console.log(JSON.stringify(tool.report(process.argv[1]).rows.map((row) => row.name)))", str(ROOT / "frontend")
    )
    kinds = {path.parent.name for path in (ROOT / "frontend" / "activities").glob("*/model.gen.ts")}
    assert isinstance(names, list)
    assert {f"activities/{kind}" for kind in kinds} <= set(names)
