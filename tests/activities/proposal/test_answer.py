"""The items that can be saved in `proposal`, its export rows, its sums and what it offers."""

from __future__ import annotations

import json
from pathlib import Path

import hypothesis
import hypothesis.strategies as st
import pytest
from pydantic import ValidationError

from partnership_xblock.activities.proposal import PROPOSAL, budget
from partnership_xblock.activities.proposal.answer import SOURCES, BudgetLine
from partnership_xblock.activities.proposal.content import ProposalContent
from partnership_xblock.domain.money import LIMIT, write_plain
from tests.fakes.sheets import sheet, sheet_of_case

PRESET = ProposalContent.preset()
CASES = json.loads((Path(__file__).parents[2] / "golden" / "proposal" / "cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("title:a", {}, "unknown_item"),
        ("with:", {}, "unknown_item"),
        ("title", {"text": "ก" * 301}, "too_long"),
        ("budget:a", {"source": "lottery"}, "wrong_shape"),
        ("budget:a", {"total": "100"}, "unknown_field"),
        ("area", {"count": -1}, "wrong_shape"),
        ("sent", {"date": "8 ธ.ค. 2569"}, "not_a_date"),
    ],
)
def test_refused(key, value, code):
    assert [problem.code for problem in PROPOSAL.item_problems(key, value)] == [code]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_summary(case):
    content = PRESET if case["content"] == "preset" else ProposalContent.from_author(case["content"])
    assert PROPOSAL.results.summary(sheet_of_case(content, case)) == case["facts"]


LINES = st.lists(
    st.builds(
        BudgetLine,
        qty=st.integers(0, 999).map(str),
        times=st.integers(0, 60).map(str),
        price=st.integers(0, 10**9).map(write_plain),
        source=st.sampled_from(("", *SOURCES)),
        category=st.sampled_from(["pay", "service", "goods", "of_an_author"]),
    ),
    max_size=30,
)


@hypothesis.given(LINES)
def test_totals_cross_foot(lines):
    """By source and by category the same whole, to the satang."""
    totals = budget.totals(lines)
    whole = sum(budget.line_total(line) or 0 for line in lines)
    assert totals.over is (whole > LIMIT)
    if not totals.over:
        assert totals.total == whole == sum(totals.sources.values())
        assert sum(totals.categories.values()) == totals.asked


def test_export_rows_have_prices_and_totals_in_baht_with_two_decimals():
    answers = {
        "budget:a": {"text": "ทดสอบสี", "category": "service", "qty": "๖", "times": "1", "price": "412.50", "order": 1},
        "budget:b": {"text": "อื่น", "category": "of_old", "qty": "2", "price": "พัน", "order": 2},
    }
    rows = {(row.item, row.field): row.value for row in PROPOSAL.results.rows(sheet(answers, {}, PRESET), "en")}
    assert rows["budget:a", "price (baht)"] == "412.50"
    assert rows["budget:a", "total (baht)"] == "2475.00"
    assert rows["budget:b", "price (baht)"] == "พัน", "what is no amount stays as it was typed"
    assert rows["budget:b", "category"] == "of_old"
    assert ("budget:b", "total (baht)") not in rows


def test_the_stage_is_a_row():
    rows = PROPOSAL.results.rows(sheet({}, {}, PRESET, stage="region"), "th")
    assert [(row.item, row.value) for row in rows] == [("stage", "ส่งผ่านหน่วยภูมิภาค")]


def test_what_it_offers():
    """Activities with a day, what goes on, and what each partner does."""
    answers = {
        "with:p": {"does": "สอนย้อม"},
        "activity:a": {"text": "ย้อมผ้า", "date": "2027-01-12", "until": "2027-01-14", "owner": "ครู", "partner": "p"},
        "activity:b": {"text": "ไม่มีวัน"},
        "follow": {"text": "ทำต่อทุกเดือน", "date": "2027-05-17"},
    }
    offered = PROPOSAL.results.offers(sheet(answers, {}, PRESET))
    assert [(one.id, one.sort, one.date, one.until, one.partner) for one in offered] == [
        ("activity-a", "event", "2027-01-12", "2027-01-14", "p"),
        ("follow", "step", "2027-05-17", "", ""),
        ("with-p", "part", "", "", "p"),
    ]


def test_stages_are_six_in_their_order():
    rows = [row.model_dump() for row in PRESET.stages]
    for wrong in (rows[:5], rows[::-1], [*rows, rows[0]]):
        with pytest.raises(ValidationError):
            ProposalContent.from_author({"stages": wrong})
