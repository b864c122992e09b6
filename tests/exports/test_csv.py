"""CSV that a Thai spreadsheet opens, and that runs nothing there."""

from __future__ import annotations

import csv
import unicodedata
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.activities.strength.content import StrengthContent
from partnership_xblock.activities.strength.rows import rows
from partnership_xblock.exports.csv import BOM, csv_lines, safe_cell
from tests.fakes.sheets import sheet

cells = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=30)


def test_opens_with_its_thai_intact():
    text = "".join(csv_lines([["โรงเรียน", "น้ำ ปู่ ญี่ปุ่น ฐูฐิ"]]))
    assert text.startswith(BOM)
    assert text.encode("utf-8")[:3] == b"\xef\xbb\xbf"


def test_nothing_that_looks_like_a_formula_is_one():
    for start in "=+-@\t\r":
        assert safe_cell(f"{start}cmd|' /C calc'!A0").startswith("'")
    assert safe_cell("  =1+1").startswith("'")
    assert safe_cell("วัดโพธิ์ = ศูนย์รวม") == "วัดโพธิ์ = ศูนย์รวม"


@pytest.mark.parametrize(
    "before",
    ["\n", "\r\n", "\t", "\u00a0", "\u200b", "\ufeff", "\u2060", "\u202e", "\u3000", "\u2028", "\x00", " \u200b\n "],
)
@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\uff1d"])
def test_the_guard_sees_through_what_nobody_sees(before, sign):
    assert safe_cell(f"{before}{sign}1+1").startswith("'")
    assert safe_cell(f"{before}วัดโพธิ์ {sign} 1").startswith("'") is before.startswith(("\n", "\r", "\t"))


@pytest.mark.parametrize("number", ["-0.20", "0", "-3", "12.5", "-1000000"])
def test_a_number_stays_one(number):
    assert safe_cell(number) == number


@pytest.mark.parametrize("text", ["-1+1", "--1", "-", "+66812345678", "-1 ", "-๑", "-1e3", "=-1", "-1,2", "-0.20=cmd"])
def test_what_only_begins_like_a_number_is_none(text):
    assert safe_cell(text) == f"'{text}"


def test_every_number_a_kind_puts_in_its_rows_stays_one():
    """A need below nothing: wanted is less than now."""
    ratings = {
        f"rating:{one.id}": {"now": 5, "wanted": 4, "evidence": "ก"} for one in StrengthContent.preset().indicators
    }
    values = [row.value for row in rows(sheet(ratings, {}, StrengthContent.preset()), "th")]
    assert "-0.20" in values
    assert [safe_cell(value) for value in values] == values


@given(st.lists(st.lists(cells, min_size=2, max_size=4), max_size=5))
def test_comes_out_as_it_went_in(lines):
    text = "".join(csv_lines(lines)).removeprefix(BOM)
    read = list(csv.reader(StringIO(text, newline="")))
    assert read == [[safe_cell(cell) for cell in row] for row in lines]


def test_rows_leave_as_they_come():
    seen = []

    def made():
        for n in range(3):
            seen.append(n)
            yield [str(n)]

    lines = csv_lines(made())
    next(lines)
    next(lines)
    assert seen == [0]


heads = st.lists(cells, max_size=4)


@given(st.lists(st.tuples(heads, st.lists(st.lists(cells, min_size=1, max_size=3), max_size=4)), max_size=5))
def test_rows_that_begin_with_the_same_cells_come_out_whole(groups):
    rows = [[*head, *tail] for head, tails in groups for tail in tails]
    text = "".join(csv_lines(rows)).removeprefix(BOM)
    plain = StringIO(newline="")
    csv.writer(plain, lineterminator="\r\n").writerows([[safe_cell(cell) for cell in row] for row in rows])
    assert text == plain.getvalue()


@given(st.characters(exclude_categories=("Cs",)), cells)
def test_what_needs_no_closer_look_is_no_formula(first, rest):
    """A letter or a digit in front, whatever a spreadsheet may run."""
    if safe_cell(first + rest) == first + rest and not first.isspace():
        assert unicodedata.normalize("NFKC", first)[0] not in "=+-@"
