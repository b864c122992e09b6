"""Money: read, written, added up and put into words without a float. The cases are the page's as well."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain import money
from partnership_xblock.domain.money_words import in_words

GOLDEN = json.loads((Path(__file__).parents[1] / "golden" / "thai" / "money.json").read_text(encoding="utf-8"))
AMOUNTS = st.integers(min_value=0, max_value=money.LIMIT)


@pytest.mark.parametrize("case", GOLDEN["read"], ids=lambda case: repr(case["text"]))
def test_read(case):
    if case["code"]:
        with pytest.raises(money.NotMoney) as refused:
            money.read_money(case["text"])
        assert refused.value.code == case["code"]
    else:
        assert money.read_money(case["text"]) == case["satang"]


@pytest.mark.parametrize("case", GOLDEN["write"], ids=lambda case: case["text"])
def test_write(case):
    satang = case["satang"]
    written = (money.write_money(satang), money.write_short(satang), money.write_plain(satang))
    assert written == (case["text"], case["short"], case["plain"])


@pytest.mark.parametrize("case", GOLDEN["sums"], ids=lambda case: case["why"])
def test_sums(case):
    total = money.add(map(money.read_money, case["of"]))
    assert (None if total is None else money.write_money(total)) == case["total"]


@pytest.mark.parametrize("case", GOLDEN["products"], ids=lambda case: f"{case['of']} x {case['n']}")
def test_products(case):
    product = money.times(money.read_money(case["of"]), case["n"])
    assert (None if product is None else money.write_money(product)) == case["product"]


@pytest.mark.parametrize("case", GOLDEN["words"], ids=lambda case: case["en"])
def test_words(case):
    assert (in_words(case["satang"], "th"), in_words(case["satang"], "en")) == (case["th"], case["en"])


@given(AMOUNTS)
def test_what_is_written_is_read_as_the_same(satang):
    for text in (money.write_money(satang), money.write_short(satang), money.write_plain(satang)):
        assert money.read_money(text) == satang


def code_of(text):
    try:
        return "" if 0 <= money.read_money(text) <= money.LIMIT else "out of its bounds"
    except money.NotMoney as refused:
        return refused.code


@given(st.text(max_size=30))
def test_any_text_is_an_amount_or_is_refused_with_a_code(text):
    assert code_of(text) in ("", "money_wrong", "money_digits", "money_over")


@given(AMOUNTS, AMOUNTS)
def test_different_amounts_have_different_words(one, other):
    if one != other:
        assert in_words(one, "th") != in_words(other, "th")
        assert in_words(one, "en") != in_words(other, "en")
