"""Writes the table of settings into docs/operations.md, from `settings/declared.py`.

python tools/settings_table.py
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "operations.md"
BEGIN, END = "<!-- settings: tools/settings_table.py -->", "<!-- /settings -->"


def with_table(page: str, table: str) -> str:
    """The page with this table between its marks. Raises ValueError where there are none."""
    between = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.DOTALL)
    if not between.search(page):
        raise ValueError(f"{PAGE.name} has no place for the settings")
    return between.sub(lambda _: f"{BEGIN}\n{table}\n{END}", page)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    from partnership_xblock.settings.declared import table

    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8"), table()), encoding="utf-8")
