"""The front-end's import contract (.dependency-cruiser.mjs) sees what it forbids: violations planted in a copy.

Slow: the whole front-end is read. That the contract holds on what is really there is asked by `make check`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import check
import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
MODULES = ROOT / "node_modules"
CONFIG = ".dependency-cruiser.mjs"

PLANTED = {
    "state/planted.ts": 'export { Button } from "../components/Button";',
    "drawing/planted.ts": 'import type { PageValue } from "../components/context";\nexport type P = PageValue;',
    "components/planted.ts": 'export { Button } from "@shell";',
    "host/planted.ts": 'export type Member = import("../state/sending").Member;',
    "desk/planted.ts": 'export { PrintRound } from "../print/PrintRound";',
    "studio/planted.ts": 'export const start = () => import("../views/studio");',
    "activities/aar/planted.ts": 'import type { MapContent } from "../map/model.gen";\nexport type C = MapContent;',
    "activities/friends/planted.ts": 'import "../map/map.css";',
    "network/planted.ts": 'import type { Other } from "./planted_too";\nexport interface One { other?: Other }',
    "network/planted_too.ts": 'import type { One } from "./planted";\nexport interface Other { one?: One }',
    "thai/planted.ts": 'export { h } from "preact";',
    "views/planted.ts": 'export * from "../desk/fixture";',
    "print/planted.ts": 'import type { Lost } from "./nowhere";\nexport type L = Lost;',
    "elsewhere/planted.ts": "export const one = 1;",
    "planted.ts": 'export * from "./kind";',
    "kind.ts": 'export * from "./elsewhere/planted";',
}
"""Written below frontend/; what is there keeps its text and gets the line."""

SEEN = {
    ("state-stands-on-what-is-below", "state/planted.ts", "components/Button.tsx"),
    ("drawing-stands-on-what-is-below", "drawing/planted.ts", "components/context.ts"),
    ("components-stands-on-what-is-below", "components/planted.ts", "shell.ts"),
    ("host-stands-on-what-is-below", "host/planted.ts", "state/sending.ts"),
    ("desk-stands-on-what-is-below", "desk/planted.ts", "print/PrintRound.tsx"),
    ("studio-stands-on-what-is-below", "studio/planted.ts", "views/studio.tsx"),
    ("kinds-know-nothing-of-each-other", "activities/aar/planted.ts", "activities/map/model.gen.ts"),
    ("kinds-know-nothing-of-each-other", "activities/friends/planted.ts", "activities/map/map.css"),
    ("no-cycles", "network/planted_too.ts", "network/planted.ts"),
    ("rules-know-no-framework", "thai/planted.ts", "preact"),
    ("tests-are-for-tests", "views/planted.ts", "desk/fixture.ts"),
    ("every-import-is-found", "print/planted.ts", "nowhere"),
    ("every-file-has-a-floor", "elsewhere/planted.ts", ""),
    ("every-file-has-a-floor", "planted.ts", ""),
    ("kind.ts-stands-on-what-is-below", "kind.ts", "elsewhere/planted.ts"),
}


def told(root: Path) -> set[tuple[str, str, str]]:
    """Rule, importer and imported of each violation, by their paths below frontend/; a package by its name."""
    command = ["node_modules/.bin/depcruise", "--config", CONFIG, "--output-type", "json", "frontend"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    summary = json.loads(done.stdout)["summary"]

    def short(path: str) -> str:
        if "node_modules/" in path:
            return path.rpartition("node_modules/")[2].split("/")[0]
        return path.removeprefix("frontend/").removeprefix("./")

    return {
        (one["rule"]["name"], short(one["from"]), "" if one["to"] == one["from"] else short(one["to"]))
        for one in summary["violations"]
    }


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    """A copy of frontend/ with all that is planted."""
    if not (MODULES / ".bin" / "depcruise").exists():
        pytest.skip("the front-end's tools are not installed (make check does)")
    root = tmp_path_factory.mktemp("planted")
    shutil.copytree(ROOT / "frontend", root / "frontend")
    for name in (CONFIG, "tsconfig.json", "package.json"):
        shutil.copy(ROOT / name, root / name)
    for name in ("node_modules", "tests"):
        (root / name).symlink_to(ROOT / name)
    for name, text in PLANTED.items():
        file = root / "frontend" / name
        file.parent.mkdir(exist_ok=True)
        with file.open("a", encoding="utf-8") as opened:
            opened.write(f"{text}\n")
    return root


@pytest.fixture(scope="module")
def seen(planted):
    return told(planted)


@pytest.mark.parametrize("violation", sorted(SEEN), ids=lambda one: f"{one[0]}: {one[1]}")
def test_it_is_seen(seen, violation):
    assert violation in seen


def test_nothing_else_is(seen):
    assert seen <= SEEN


def test_check_fails_by_it(planted):
    asked = subprocess.run(
        check.QUESTIONS["front-end-imports"], cwd=planted, capture_output=True, text=True, check=False
    )
    assert asked.returncode
    assert all(rule in asked.stdout for rule, _importer, _imported in SEEN)
