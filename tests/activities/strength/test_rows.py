"""A rating as rows of an export, and as figures for the trainer."""

from __future__ import annotations

from partnership_xblock.activities.strength import STRENGTH
from partnership_xblock.activities.strength.content import StrengthContent
from tests.fakes.sheets import sheet

PRESET = StrengthContent.preset()
ANSWERS = {
    "scope": {"network": "named", "text": "เครือข่ายรักการอ่าน"},
    "rating:goals": {"now": 2, "wanted": 5, "evidence": "ประชุมแล้ว"},
    "rating:exchange": {"now": "unknown", "wanted": "unknown"},
    "rating:older": {"now": 1},
    "priority": {"indicator": "goals", "why": "สำคัญ", "date": "2026-12-01", "partner": "temple000001"},
}
NETWORK = {"partner:temple000001": {"name": "วัดโพธิ์ศรีดอน"}}


def test_one_row_per_answer_and_none_for_what_is_empty():
    cells = [(row.item, row.field, row.value) for row in STRENGTH.results.rows(sheet(ANSWERS, NETWORK, PRESET), "th")]
    assert cells == [
        ("scope", "เครือข่ายที่ประเมิน", "เครือข่ายรักการอ่าน"),
        ("rating:goals", "ตอนนี้", "2"),
        ("rating:goals", "อยากให้เป็น", "5"),
        ("rating:goals", "PNI", "1.50"),
        ("rating:goals", "ลำดับ", "1"),
        ("rating:goals", "สิ่งที่เห็น", "ประชุมแล้ว"),
        ("rating:exchange", "ตอนนี้", "ไม่ทราบ"),
        ("rating:exchange", "อยากให้เป็น", "ยังไม่แน่ใจ"),
        ("rating:older", "ตอนนี้", "1"),
        ("priority", "เรื่องที่จะทำก่อน", "มีเป้าหมายร่วมกันที่ชัดเจน"),
        ("priority", "เหตุผล", "สำคัญ"),
        ("priority", "ภายในวันที่", "2026-12-01"),
        ("priority", "ทำกับภาคี", "วัดโพธิ์ศรีดอน"),
    ]


def test_labels_follow_the_language():
    about = {row.item: row.about for row in STRENGTH.results.rows(sheet(ANSWERS, NETWORK, PRESET), "en")}
    assert about["rating:goals"] == "We share clear goals"
    assert about["rating:older"] == "older"


def test_figures_never_hold_a_mean():
    summary = STRENGTH.results.summary(sheet(ANSWERS, NETWORK, PRESET))
    assert [figure["value"] for figure in STRENGTH.results.figures(summary)] == ["1/7", "1", "1.50"]
    assert not any("mean" in key or "average" in key for key in summary)
    assert [
        figure["value"] for figure in STRENGTH.results.figures(STRENGTH.results.summary(sheet({}, {}, PRESET)))
    ] == ["0/7", "0"]
