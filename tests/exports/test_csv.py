"""CSV that a Thai spreadsheet opens, and that runs nothing there."""

from __future__ import annotations

import csv
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.exports.csv import BOM, csv_lines, safe_cell

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


@given(st.lists(st.lists(cells, min_size=2, max_size=4), max_size=5))
def test_comes_out_as_it_went_in(rows):
    text = "".join(csv_lines(rows)).removeprefix(BOM)
    read = list(csv.reader(StringIO(text, newline="")))
    assert read == [[safe_cell(cell) for cell in row] for row in rows]


def test_rows_leave_as_they_come():
    seen = []

    def rows():
        for n in range(3):
            seen.append(n)
            yield [str(n)]

    lines = csv_lines(rows())
    next(lines)
    next(lines)
    assert seen == [0]
