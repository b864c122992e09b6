"""What belongs to a kind outside its Python: front-end, golden cases, story, demo, README, built files.

The registration itself is tried by frontend/activities/conformance.test.ts, and golden cases by test_golden.py and each
kind's golden.test.ts; here is told what is not there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from demo import course
from partnership_xblock.activities.activity import Activity
from tests.conformance.declared import home
from tools import presets


def front_end(kind: Activity[Any], root: Path) -> Iterator[str]:
    folder = f"frontend/activities/{kind.kind}"
    entries = [root / folder / name for name in ("index.ts", "index.tsx")]
    entry = "".join(path.read_text(encoding="utf-8") for path in entries if path.is_file())
    if "register" not in entry:
        yield f"{folder}/index.ts: registers no kind, so that the page has no view to edit or to read"
    for name, what in (
        ("edit.tsx", "the view to edit"),
        ("read.tsx", "the view to read"),
        ("rules.ts", "the rules"),
        ("picture.svg", "the drawing an author chooses by"),
    ):
        if not (root / folder / name).is_file():
            yield f"{folder}/{name}: missing ({what})"
    golden = root / folder / "golden.test.ts"
    if not golden.is_file() or f"golden/{kind.kind}/cases.json" not in golden.read_text(encoding="utf-8"):
        yield f"{folder}/golden.test.ts: does not run tests/golden/{kind.kind}/cases.json"


def golden(kind: Activity[Any], root: Path) -> Iterator[str]:
    folder = f"tests/golden/{kind.kind}"
    for name, text in presets.files(kind).items():
        preset = root / folder / name
        if not preset.is_file() or json.loads(preset.read_text("utf-8")) != json.loads(text):
            yield f"{folder}/{name}: is not what content.py says (python tools/presets.py {kind.kind})"
    path = root / folder / "cases.json"
    cases = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    names = [case["name"] for case in cases]
    if not cases or len(set(names)) < len(names):
        yield f"{folder}/cases.json: no golden case, or two of one name"
    worded = {key.removesuffix("_one") for key in kind.words if key.startswith("problem.")}
    output = [one for case in cases for one in (*case["problems"], *case.get("refused", ()))]
    proven = {f"problem.{one['code']}" for one in output}
    for key in sorted(worded - proven):
        yield f"{folder}/cases.json: no case in which {key} is told"
    for key in sorted(proven - worded):
        yield f"{home(kind)}/words.py: no words for {key}"


def tests(kind: Activity[Any], root: Path) -> Iterator[str]:
    if not list((root / "tests" / "activities" / kind.kind).glob("test_*.py")):
        yield f"tests/activities/{kind.kind}/: no test of what can be saved and of its rows"
    opened = re.compile(rf'(?:Work|__init__)\([^)]*"{kind.kind}-')
    # Also by what several stories share.
    stories = (root / "tests" / "browser").glob("*.py")
    if not any(opened.search(path.read_text(encoding="utf-8")) for path in stories):
        yield f"tests/browser/test_{kind.kind}.py: no story opens it in a browser"


def demo(kind: Activity[Any], root: Path) -> Iterator[str]:
    placed = {block.kind for section in course.SECTIONS for unit in section.units for block in unit.blocks}
    if kind.kind not in placed:
        yield "demo/course.py: no place in SECTIONS (until then it stands in the last part, under its own title)"
    if not (root / f"demo/seed/answers/{kind.kind}.py").is_file():
        yield f"demo/seed/answers/{kind.kind}.py: no sample work"


def readme(kind: Activity[Any], root: Path) -> Iterator[str]:
    path = root / "README.md"
    if not path.is_file() or f"\n| **{kind.kind}** |" not in path.read_text(encoding="utf-8"):
        yield f"README.md: no line for **{kind.kind}** in the table of kinds"


def built(kind: Activity[Any], root: Path) -> Iterator[str]:
    """What is built is weighed by tools/budgets.py and compared with its sources by tools/build.mjs."""
    script = f"static/partnership_xblock/js/kind-{kind.kind}.js"
    if not (root / script).is_file():
        yield f"{script}: not built (make build)"


CHECKS = (front_end, golden, tests, demo, readme, built)
