"""A name is taken out of what was written, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain.redaction import BLANK, blanked, blanked_items

NAME = "นายสมชาย ใจดี"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_in_every_depth():
    value = {"a": [f"คุณ{NAME}มา", {"b": NAME}], NAME: 1}
    assert blanked(value, NAME) == {"a": [f"คุณ{BLANK}มา", {"b": BLANK}], NAME: 1}


@given(JSON)
def test_what_does_not_hold_it_is_the_very_same(value):
    assert blanked(value, NAME) is value


@given(st.text(), st.text())
def test_no_text_grows(before, after):
    assert len(blanked(before + NAME + after, NAME)) < len(before + NAME + after)


def test_every_spelling_is_blanked():
    for spelling in (
        "ลำดวน",
        "\u0e25\u0e4d\u0e32\u0e14\u0e27\u0e19",
        "\u0e25\u0e33\u200b\u0e14\u0e27\u0e19",
        "\u0e25\u0e4d\u0e4d\u0e32\u0e14\u0e27\u0e19",
    ):
        assert blanked(f"ชวนคุณ{spelling} มา แล้ว{spelling}", "ลำดวน") == f"ชวนคุณ{BLANK} มา แล้ว{BLANK}"
    for spelling in ("นายสมชาย  ใจดี", "นายสมชายใจดี", "นาย\u200bสมชาย\nใจดี"):
        assert blanked([spelling], NAME) == [BLANK]


def test_changed_items_carry_the_revision_and_others_their_own():
    items = {"a": {"v": {"text": NAME}, "r": 1}, "b": {"v": {"text": "วัด"}, "r": 2, "gone": True}}
    assert blanked_items(items, NAME, 7) == {"a": {"v": {"text": BLANK}, "r": 7}, "b": items["b"]}
    assert blanked_items(items, NAME, None)["a"] == {"v": {"text": BLANK}, "r": 1}
    assert blanked_items(items, "วัดโพธิ์", 7) is items
