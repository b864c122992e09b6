"""Writes tests/golden/<kind>/preset.json: what a kind asks for unless an author changes it, as a Thai page gets it.

python tools/presets.py          write every kind's
python tools/presets.py ladder   only these

The page's own tests run with these files; tests/activities/test_conformance.py says when one is out of date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from partnership_xblock.activities import ACTIVITIES  # noqa: E402  (the path first)
from partnership_xblock.activities.activity import Activity  # noqa: E402
from partnership_xblock.domain.text import localized  # noqa: E402

GOLDEN = ROOT / "tests" / "golden"


def as_json(kind: Activity[Any]) -> str:
    return json.dumps(localized(kind.Content.preset(), "th"), ensure_ascii=False, indent=1) + "\n"


def main(names: list[str]) -> int:
    kinds = {kind.kind: kind for kind in ACTIVITIES}
    for name in names or kinds:
        if name not in kinds:
            print(f"no such kind: {name}; there are {', '.join(kinds)}")
            return 2
        path = GOLDEN / name / "preset.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(as_json(kinds[name]), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
