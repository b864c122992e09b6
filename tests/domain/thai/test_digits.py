"""Facts of Thai digits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain.thai.digits import to_ascii, to_thai, whole_number

CASES = json.loads((Path(__file__).parents[2] / "golden" / "thai" / "digits.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_golden(case):
    assert to_ascii(case["text"]) == case["ascii"]
    assert to_thai(case["text"]) == case["thai"]


@given(st.integers(0, 10**15 - 1))
def test_a_number_survives_both_digits(number):
    assert whole_number(to_thai(str(number))) == number == whole_number(f"{number:,}")


@given(st.text())
def test_back_and_forth_is_ascii(text):
    assert to_ascii(to_thai(text)) == to_ascii(text)
    assert to_ascii(to_ascii(text)) == to_ascii(text)


@pytest.mark.parametrize("text", ["", " ", "-1", "1.5", "สิบ", "²", "1" * 16])
def test_anything_else_is_no_number(text):
    assert whole_number(text) is None
