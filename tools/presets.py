"""Writes tests/golden/<kind>/preset.json: a kind's unchanged content, as a Thai page gets it.

And preset-<id>.json for each other preset.

    python tools/presets.py          write every kind's
    python tools/presets.py garden   only these

The page's own tests run with these files; tests/activities/test_conformance.py says when one is out of date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.activities.activity import Activity
from partnership_xblock.services.records.sheets import shown_content

GOLDEN = ROOT / "tests" / "golden"


def files(kind: Activity[Any]) -> dict[str, str]:
    """The text of each file, by its name."""
    first, *others = kind.presets
    presets = {"preset.json": first, **{f"preset-{one.id}.json": one for one in others}}
    contents = {name: shown_content(kind, one.content, "th") for name, one in presets.items()}
    return {name: json.dumps(one, ensure_ascii=False, indent=1) + "\n" for name, one in contents.items()}


def main(names: list[str]) -> int:
    kinds = {kind.kind: kind for kind in ACTIVITIES}
    for name in names or kinds:
        if name not in kinds:
            print(f"no such kind: {name}; there are {', '.join(kinds)}")
            return 2
        folder = GOLDEN / name
        folder.mkdir(parents=True, exist_ok=True)
        for file, text in files(kinds[name]).items():
            (folder / file).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
