"""A plan in an export: every word of it, days in ISO, years in both eras; figures and what the next wave opens with."""

from __future__ import annotations

from partnership_xblock.activities.plan import PLAN
from partnership_xblock.activities.plan.content import PlanContent
from tests.fakes.sheets import sheet


def rows(answers, network=None, content=None, language="th"):
    return PLAN.results.rows(sheet(answers, network or {}, content or PlanContent.preset()), language)


def told(answers, *args, **how):
    return [(row.item, row.about, row.field, row.value) for row in rows(answers, *args, **how)]


def test_an_event_with_its_partner_and_duty():
    answers = {
        "event:a": {
            "text": "ตรวจสายตา",
            "date": "2026-12-15",
            "until": "2026-12-16",
            "owner": "ครูอนามัย",
            "partner": "clinic000001",
            "duty": "bodies",
            "report": True,
        }
    }
    found = rows(answers, {"partner:clinic000001": {"name": "รพ.สต.", "order": 1}})
    assert [(row.field, row.value) for row in found] == [
        ("เรื่อง", "ตรวจสายตา"),
        ("วันที่", "2026-12-15"),
        ("ถึงวันที่", "2026-12-16"),
        ("ผู้รับผิดชอบ", "ครูอนามัย"),
        ("ภาคี", "รพ.สต."),
        ("หน้าที่", "ร่วมงานกับหน่วยงานในและนอกโรงเรียน"),
        ("ต้องรายงานผล", "ใช่"),
    ]
    assert [row.partners for row in found if row.partners] == [("partner:clinic000001",)]


def test_years_stand_in_both_eras_and_say_how_many_they_are():
    answers = {
        "range": {"first": 2025, "last": 2030, "kind": "academic", "called": 5},
        "cell:aim.2025": {"target": "18", "actual": "17", "note": "ย้ายเข้า 2 คน"},
        "measure:aim": {"text": "เล่มที่อ่าน", "unit": "เล่ม"},
    }
    assert told(answers) == [
        ("range", "แผนหลายปี", "ปีแรก", "2568 (2025)"),
        ("range", "แผนหลายปี", "ปีสุดท้าย", "2573 (2030)"),
        ("range", "แผนหลายปี", "จำนวนปี", "6"),
        ("range", "แผนหลายปี", "แบบของปี", "ปีการศึกษา"),
        ("range", "แผนหลายปี", "เอกสารเรียกว่าแผนกี่ปี", "5"),
        ("measure:aim", "ผลที่อยากเห็น", "วัดจาก", "เล่มที่อ่าน"),
        ("measure:aim", "ผลที่อยากเห็น", "หน่วย", "เล่ม"),
        ("cell:aim.2025", "ผลที่อยากเห็น · 2568 (2025)", "เป้าหมาย", "18"),
        ("cell:aim.2025", "ผลที่อยากเห็น · 2568 (2025)", "ผลจริง", "17"),
        ("cell:aim.2025", "ผลที่อยากเห็น · 2568 (2025)", "หมายเหตุ", "ย้ายเข้า 2 คน"),
    ]


def test_what_is_no_longer_in_the_content_stands_under_its_id():
    answers = {"duty:merged": {"state": "done"}, "duty:run": {"state": "todo"}, "cell:fame.2025": {"target": "3"}}
    assert told(answers, language="en") == [
        ("duty:run", "Arrange and run the school's partnership work", "state", "not yet"),
        ("duty:merged", "merged", "state", "done"),
        ("cell:fame.2025", "fame · 2568 (2025)", "target", "3"),
    ]


def test_cards_and_what_became_of_earlier_ones():
    answers = {
        "cue:a": {"when": "ฝนตก", "will": "ย้ายเข้าศาลา"},
        "met:b": {"when": "นัด", "will": "ถามก่อน", "answer": "partly", "text": "ได้สองครั้ง"},
    }
    assert [value for *_, value in told(answers)] == ["ฝนตก", "ย้ายเข้าศาลา", "นัด", "ถามก่อน", "ทำได้บางส่วน", "ได้สองครั้ง"]


def test_figures_leave_out_what_is_not_asked_and_cards_that_were_not_shown():
    content = PlanContent.from_author({"with_duties": False})
    summary = PLAN.results.summary(sheet({"event:a": {"text": "ก", "partner": "p"}}, {}, content))
    figures = {one["label"].removeprefix("plan.figure_"): one["value"] for one in PLAN.results.figures(summary)}
    assert figures == {"events": "1", "partnered": "1/1", "taken": "0"}


def test_only_a_calendar_that_has_something_can_lack_partners():
    (alone,) = PLAN.results.filters
    assert [
        alone.holds(one) for one in ({}, {"events": 0}, {"events": 2, "partnered": 0}, {"events": 2, "partnered": 1})
    ] == [
        False,
        False,
        True,
        False,
    ]
