"""The export rows of `anatomy`, and what it offers to other activities."""

from __future__ import annotations

import json

import pytest

from partnership_xblock.activities.anatomy import ANATOMY
from partnership_xblock.activities.anatomy.content import AnatomyContent
from partnership_xblock.domain.text import Text
from tests.fakes.sheets import sheet

PRESET = AnatomyContent.preset()
NETWORK = {"partner:a": {"name": "วัด", "order": 1}}
CLINIC = "clinic000001"


def rows(answers, network=NETWORK, language="th", content=PRESET):
    return ANATOMY.results.rows(sheet(answers, network, content), language)


def cells(*given, **more):
    return [(row.item, row.about, row.field, row.value) for row in rows(*given, **more)]


def test_the_example_says_each_answer_each_field_and_why_there_is_no_paper():
    work = ANATOMY.example("th")
    found = [cell[2:] for cell in cells(work["answers"], work["network"])]
    assert found[:3] == [
        ("ภาคี", "รพ.สต. ดอนตะวัน"),
        ("วางหน้าที่และกติกาด้วยกัน", "บางส่วน"),
        ("วางหน้าที่และกติกาด้วยกัน · ตัวอย่าง", "วางคิวตรวจด้วยกัน แต่เรื่องวันเวลา รพ.สต. กำหนด"),
    ]
    assert ("มีความเป็นทางการ", "ยังไม่") in found
    assert ("ประเมินผลด้วยกัน · ใคร", "ครูอนามัยโรงเรียน") in found
    assert [field for field, _ in found[-2:]] == ["เอกสาร", "ยังไม่มีเพราะ"]
    assert found[-2][1] == "ยังไม่มี"
    assert {row.partners for row in rows(work["answers"], work["network"])} == {(f"partner:{CLINIC}",)}


def test_a_paper_has_its_form_day_and_title_in_the_reader_s_language():
    answers = {"subject": {"partner": "a"}, "record:a": {"form": "minutes", "date": "2026-11-20", "title": "อ่าน"}}
    assert [cell[2:] for cell in cells(answers, language="en")][1:] == [
        ("paper", "Minutes of a meeting"),
        ("dated", "2026-11-20"),
        ("title", "อ่าน"),
    ]


def test_only_what_is_about_the_chosen_partner_is_a_row():
    answers = {"subject": {"partner": "a"}, "feature:b.goal": {"answer": "yes"}, "record:b": {"form": "none"}}
    assert cells(answers) == [("subject", "ภาคีที่ดูให้ลึก", "ภาคี", "วัด")]
    assert cells({"feature:a.goal": {"answer": "yes"}}) == []


def test_what_the_author_removed_stands_under_its_id_and_a_removed_partner_has_no_name():
    answers = {
        "subject": {"partner": "x"},
        "feature:x.merger": {"answer": "unsure"},
        "feature:x.goal": {"answer": "no", "example": " \u200b"},
        "part:x.old": {"who": "ครู"},
        "record:x": {"form": "notes"},
    }
    assert cells(answers) == [
        ("subject", "ภาคีที่ดูให้ลึก", "ภาคี", "x"),
        ("feature:x.goal", "", "มีเป้าหมายเดียวกัน", "ยังไม่"),
        ("feature:x.merger", "", "merger", "ไม่แน่ใจ"),
        ("part:x.old", "", "old · ใคร", "ครู"),
        ("record:x", "", "เอกสาร", "notes"),
    ]
    assert [row.asked for row in rows(answers)] == [(), (("goal", "มีเป้าหมายเดียวกัน"),), (), (), ()]


def test_no_figure_holds_a_word_of_the_teacher_s():
    work = ANATOMY.example("th")
    figures = json.dumps(ANATOMY.results.summary(sheet(work["answers"], work["network"], PRESET)), ensure_ascii=False)
    for word in ("รพ.สต.", "คิวตรวจ", "พยาบาล", "ข้อตกลง", CLINIC):
        assert word not in figures


# --- offers -------------------------------------------------------------------------------------------------------

NONE = {"form": "none", "date": "", "title": "", "reason": "รอประชุมเดือนธันวาคม"}
FULL = {"who": "ครู", "what": "ตรวจ", "when": "ทุกเทอม", "evidence": "ทะเบียน"}
DONE = {f"part:a.{id_}": FULL for id_ in ("plan", "information", "action", "review")}


def offers(answers, content=PRESET):
    found = ANATOMY.results.offers(sheet({"subject": {"partner": "a"}, **answers}, {}, content))
    return [(one.id, one.sort, one.text, one.partner) for one in found]


def test_what_is_unwritten_is_offered_with_its_reason_and_an_empty_review_as_a_step():
    review = next(part for part in PRESET.parts if part.id == "review")
    step = ("review.a", "step", review.next, "a")
    assert ("unwritten.a", "unwritten", "รอประชุมเดือนธันวาคม", "a") in offers({"record:a": NONE})
    assert step in offers({"record:a": NONE})
    assert offers({**DONE, "record:a": NONE}) == [("unwritten.a", "unwritten", "รอประชุมเดือนธันวาคม", "a")]
    assert step not in offers({"part:a.review": {"who": "ครู"}})


def test_a_part_has_the_step_that_its_author_wrote_and_none_where_it_is_empty():
    dated = {"form": "mou", "date": "2026-11-20", "title": "", "reason": "เก่า"}
    steps = [(id_, text) for id_, sort, text, _ in offers({"record:a": dated}) if sort == "step"]
    assert [id_ for id_, text in steps if text.th] == ["review.a"]
    assert all(isinstance(text, Text) for _, text in steps)
    assert [sort for _, sort, *_ in offers({**DONE, "record:a": dated})] == []


@pytest.mark.parametrize("answers", [{}, {"subject": {"partner": ""}, "record:a": NONE}])
def test_without_a_partner_nothing_is_offered(answers):
    assert ANATOMY.results.offers(sheet(answers, {}, PRESET)) == []


def test_where_no_paper_is_asked_for_none_is_unwritten():
    content = AnatomyContent.from_author(
        {"parts": [part for part in PRESET.model_dump()["parts"] if not part["record"]]}
    )
    assert offers({**DONE, "record:a": NONE}, content) == []
