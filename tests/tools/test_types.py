"""The front-end's types say what Python says, and `make check` tells where they do not.

Slow (types of the whole front-end, in a copy of the tree): questions of `make check`, asked of trees with a fault.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import check
import pytest

from tests.tools.conftest import NOT_COPIED, ROOT

pytestmark = pytest.mark.slow

MODULES = ROOT / "node_modules"
TYPES = ("node", "tools/types.mjs")
CHECK = (*TYPES, "--check")
TSC = (check.TSC, "--noEmit")
WORDS = ("node", "tools/unused_words.mjs")


class Tree:
    """A copy of the tree, in which files may be changed and are put back."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.bytecode = root.parent / "bytecode"
        self.kept: dict[Path, str] = {}
        shutil.copytree(ROOT, root, symlinks=True, ignore=NOT_COPIED)
        (root / "node_modules").symlink_to(MODULES)

    def keep(self, name: str) -> str:
        """What stands in a file; it is put back afterwards."""
        text = (self.root / name).read_text(encoding="utf-8")
        self.kept.setdefault(self.root / name, text)
        return text

    def change(self, name: str, old: str, new: str) -> None:
        text = self.keep(name)
        assert text.count(old) == 1, f"{name}: {old!r}"
        (self.root / name).write_text(text.replace(old, new), encoding="utf-8")

    def put_back(self) -> None:
        for path, text in self.kept.items():
            path.write_text(text, encoding="utf-8")

    def ask(self, *command: str) -> tuple[int, str]:
        own = {"PYTHONPATH": str(self.root), "PYTHON": sys.executable, "PYTHONPYCACHEPREFIX": str(self.bytecode)}
        done = subprocess.run(
            command, cwd=self.root, env={**os.environ, **own}, capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    if not (ROOT / check.TSC).exists():
        pytest.skip("the front-end's tools are not installed (make check does)")
    return Tree(tmp_path_factory.mktemp("types") / "tree")


@pytest.fixture
def tree(copy):
    yield copy
    copy.put_back()


RATING = "partnership_xblock/activities/strength/answer.py"
FIELD = ('    evidence: Paragraph = ""\n', '    evidence: Paragraph = ""\n    sure: bool = False\n')
RATING_TYPES = "frontend/activities/strength/model.gen.ts"


def test_a_field_that_only_python_has_is_told(tree):
    assert tree.ask(*CHECK)[0] == 0
    tree.change(RATING, *FIELD)
    assert tree.ask(*CHECK) == (1, f"{RATING_TYPES} is not what Python says: run `make build` and commit it\n")


FAULTS = {
    "a value without a field that Python has": (
        "frontend/activities/strength/content.ts",
        "export const LEVELS",
        'export const HALF: Rating = { now: 1, wanted: 2, evidence: "" };\nexport const LEVELS',
        "'sure' is missing",
    ),
    "misspelt": (
        "frontend/activities/friends/row.tsx",
        't("friends.remove"',
        't("friends.removve"',
        '"friends.removve"',
    ),
    "of another kind": ("frontend/activities/aar/board.tsx", 't("aar.count"', 't("friends.add"', '"friends.add"'),
    "of the desk": ("frontend/components/Receipt.tsx", 't("network.both"', 't("desk.title"', '"desk.title"'),
    "put together": ("frontend/desk/StateChip.tsx", "`desk.grade_${", "`desk.grades_${", '"desk.grades_'),
    "of another page": ("frontend/views/studio.tsx", 'title: t("studio.failed")', 'title: t("go.here")', '"go.here"'),
}
"""Where, what stands there, what is put in its place, and what the compiler names."""


def test_what_python_does_not_say_does_not_compile(tree):
    """All faults at once: a compiler tells every one."""
    tree.keep(RATING_TYPES)
    tree.change(RATING, *FIELD)
    assert tree.ask(*TYPES)[0] == 0
    for name, old, new, _ in FAULTS.values():
        tree.change(name, old, new)
    code, output = tree.ask(*TSC)
    assert code
    lines = [line for line in output.splitlines() if line.startswith("frontend/")]
    result = {
        what for what, (name, _, _, words) in FAULTS.items() if any(name in one and words in one for one in lines)
    }
    assert result == set(FAULTS), output
    assert len(lines) == len(FAULTS), output


def test_a_word_that_nobody_says_is_told(tree):
    tree.change(
        "frontend/activities/friends/model.gen.ts", '  | "friends.add"\n', '  | "friends.add"\n  | "friends.unheard"\n'
    )
    code, output = tree.ask(*WORDS)
    assert (code, output.count("nobody says friends.unheard"), output.count("nobody says")) == (1, 1, 1), output


LEVELS = "frontend/state/levels.ts"
IMPORTED = "import type { Criterion }"


def test_types_of_the_wire_are_those_in_use(tree):
    """One more is imported: it is told until it is made. One that no model has is told by its name."""
    wire = (tree.root / "frontend" / "types.gen.ts").read_text(encoding="utf-8")
    assert "interface Criterion " in wire
    assert "interface LoadRequest " not in wire
    tree.change(LEVELS, IMPORTED, "import type { Criterion, LoadRequest }")
    assert tree.ask(*CHECK) == (1, "frontend/types.gen.ts is not what Python says: run `make build` and commit it\n")
    tree.put_back()
    tree.change(LEVELS, IMPORTED, "import type { Criterion, Unheard }")
    assert "imports Unheard from types.gen, and no model is called so" in tree.ask(*CHECK)[1]


def test_types_of_the_wire_that_nobody_imports_are_told(tree):
    tree.change("frontend/desk/api.ts", "Reminded, RemindRequest, ", "Reminded, ")
    assert tree.ask(*CHECK)[1].startswith("frontend/types.gen.ts is not what Python says")


def declared(defs):
    """TypeScript for these definitions."""
    script = (
        "import { declarations } from './tools/typescript.mjs'; console.log(declarations(JSON.parse(process.argv[1])));"
    )
    return subprocess.run(
        ["node", "--input-type=module", "-e", script, json.dumps(defs)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_typescript():
    text, card = {"type": "string"}, {"$ref": "#/$defs/Card"}
    many = {"type": "array", "items": {"anyOf": [card, {"type": "null"}]}}
    output = declared(
        {
            "Card": {
                "description": "One of two.",
                "oneOf": [{"$ref": "#/$defs/A"}, {"const": "b", "type": "string"}],
            },
            "A": {
                "type": "object",
                "description": "Two lines:\nthis is the second.",
                "properties": {
                    "kind": {"const": "a", "type": "string"},
                    "cards": many,
                    "by id": {"type": "object", "additionalProperties": {"type": "array", "items": text}},
                    "n": {"anyOf": [{"type": "integer"}, {"type": "null"}], "description": "A number."},
                    "some": {
                        "type": "object",
                        "propertyNames": {"enum": ["x", "y"]},
                        "additionalProperties": {"type": "number"},
                    },
                    "pair": {"type": "array", "prefixItems": [text, {"type": "boolean"}]},
                    "any": {},
                },
                "required": ["kind", "cards", "by id", "n", "some"],
            },
        }
    )
    assert (
        output
        == """/** One of two. */
export type Card = A | "b";
/**
 * Two lines:
 * this is the second.
 */
export interface A {
  kind: "a";
  cards: (Card | null)[];
  "by id": Record<string, string[]>;
  /** A number. */
  n: number | null;
  some: Partial<Record<"x" | "y", number>>;
  pair?: [string, boolean];
  any?: unknown;
}
"""
    )
