"""Facts of Thai digits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain.thai.digits import to_ascii

CASES = json.loads((Path(__file__).parents[2] / "golden" / "thai" / "digits.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_golden(case):
    assert to_ascii(case["text"]) == to_ascii(case["thai"]) == case["ascii"]


@given(st.text())
def test_once_is_enough(text):
    assert to_ascii(to_ascii(text)) == to_ascii(text)
