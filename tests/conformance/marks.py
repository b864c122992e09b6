"""What `make kind` wrote and a person has to write: it marks each such place, and here every mark is found again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from partnership_xblock.activities.activity import Activity

MARK = re.compile(r"make kind wrote this: (.+?)\s*(?:(?:\*/|-->|#\}).*)?$", re.MULTILINE)
FOLDERS = (
    "partnership_xblock/activities/{}",
    "frontend/activities/{}",
    "tests/golden/{}",
    "tests/activities/{}",
)
FILES = ("tests/browser/test_{}.py", "demo/seed/answers/{}.py")


def still_the_generators(kind: Activity[Any], root: Path) -> Iterator[str]:
    paths = [path for folder in FOLDERS for path in sorted((root / folder.format(kind.kind)).rglob("*"))]
    paths += [root / file.format(kind.kind) for file in FILES]
    for path in paths:
        if path.is_file() and path.suffix != ".pyc":
            for what in MARK.findall(path.read_text(encoding="utf-8")):
                yield f"{path.relative_to(root).as_posix()}: still the generator's: {what}"
    readme = root / "README.md"
    lines = readme.read_text(encoding="utf-8").splitlines() if readme.is_file() else []
    for line in lines:
        if line.startswith(f"| **{kind.kind}** |"):
            for what in MARK.findall(line):
                yield f"README.md: still the generator's: {what}"


CHECKS = (still_the_generators,)
