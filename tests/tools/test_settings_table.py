"""No setting is read that operators cannot find in docs/operations.md, and none stands there that is not read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import settings_table

from partnership_xblock.services.desk.ask_for_file import LONG
from partnership_xblock.settings.declared import SETTINGS, table

PACKAGE = Path(__file__).resolve().parents[2] / "partnership_xblock"
DECLARED = PACKAGE / "settings" / "declared.py"


def named_in_code():
    sources = [path for path in PACKAGE.rglob("*.py") if path != DECLARED]
    return {name for path in sources for name in re.findall(r"\bPARTNERSHIP_[A-Z_]+\b", path.read_text("utf-8"))}


def test_every_setting_is_declared():
    assert named_in_code() == {one.name for one in SETTINGS}


def test_the_page_says_what_is_declared():
    page = settings_table.PAGE.read_text(encoding="utf-8")
    assert page == settings_table.with_table(page, table()), "run tools/settings_table.py"


def test_a_page_without_a_place_for_it_is_told():
    with pytest.raises(ValueError, match="no place"):
        settings_table.with_table("# Operations", table())


def test_defaults_are_the_codes():
    defaults = {one.name: one.default for one in SETTINGS}
    assert defaults["PARTNERSHIP_EXPORT_FILE_FROM"] == f"`{LONG}`"
