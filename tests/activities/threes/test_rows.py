"""The export rows of `threes`: all three lanes, with what nobody sees left out."""

from __future__ import annotations

import json

from partnership_xblock.activities.threes import THREES
from partnership_xblock.activities.threes.content import ThreesContent
from tests.fakes.sheets import sheet

PRESET = ThreesContent.preset()


def rows(answers, network, language="th"):
    return THREES.results.rows(sheet(answers, network, PRESET), language)


def cells(answers, network, language="th"):
    return [(row.item, row.about, row.field, row.value) for row in rows(answers, network, language)]


def test_a_strength_of_the_example_and_what_uses_it():
    work = THREES.example("th")
    found = cells(work["answers"], work["network"])
    about = "รวมจุดแข็ง · กลุ่มแม่บ้านทอผ้าดอนตะวัน"
    assert [cell[1:] for cell in found if cell[0] == "asset:exassetweave"] == [
        (about, "ทำอะไรได้", "รู้ว่าใบไม้ไหนให้สีอะไร และทำอย่างไรไม่ตก"),
        (about, "ชั้น", "ม.2"),
        (about, "วิชา", "วิทยาศาสตร์"),
        (about, "เด็กต้องการอะไร", "เห็นกรด–เบสในงานจริง"),
    ]
    assert [cell[1:] for cell in found if cell[0] == "use:exassetweave.exactleafdye"] == [
        (f"{about}: รู้ว่าใบไม้ไหนให้สีอะไร และทำอย่างไรไม่ตก", "ใช้ใน", "วันสีจากใบไม้ แม่ ๆ สอนย้อม"),
    ]


def test_the_sentence_says_where_it_comes_from():
    work = THREES.example("en")
    found = [row for row in rows(work["answers"], work["network"], "en") if row.about == "Share one picture"]
    assert [(row.field, row.value) for row in found][1:5] == [
        ("how it came about", "Drafted by me, changed together"),
        ("date", "2026-11-14"),
        ("place", "The temple hall"),
        ("people", "14"),
    ]
    wrote = [row for row in found if row.field == "written with"]
    assert wrote[0].value == "Parents' network, grades 4 to 6"
    assert wrote[0].partners == ("partner:parentsnet01",)
    assert [row.value for row in found if row.field == "key word"] == [
        "read well",
        "know their own home",
        "every grown-up",
    ]


def test_an_activity_names_its_partners_and_what_became_of_it():
    act = {"text": "ค่ายอ่าน", "way": "teach_us", "partners": ["a", "gone"], "became": "no", "order": 1}
    found = rows({"act:x": act}, {"partner:a": {"name": "วัด", "order": 1}})
    assert [(row.field, row.value, row.partners) for row in found][1:] == [
        ("แบบ", "คนในชุมชนเป็นครู", ()),
        ("ภาคี", "วัด", ("partner:a",)),
        ("ภาคี", "gone", ("partner:gone",)),
        ("ได้ทำไหม", "ยังไม่ได้ทำ", ()),
    ]


def test_an_author_s_words_are_told_from_a_learner_s_and_what_was_removed_stands_under_its_id():
    known = {
        "vision": {"text": "ก", "how": "alone"},
        "asset:a": {"can": "ข", "grade": "p2"},
        "act:b": {"text": "ค", "way": "both"},
    }
    asked = {row.field: row.asked for row in rows(known, {})}
    assert (asked["ได้มาอย่างไร"], asked["ชั้น"]) == ((("alone", "ครูร่างเอง ยังไม่ได้คุย"),), (("p2", "ป.2"),))
    assert asked["แบบ"] == (("both", "เรียนและทำด้วยกัน"),)
    assert asked["ประโยค"] == asked["ทำอะไรได้"] == asked["กิจกรรม"] == ()
    lost = {"vision": {"how": "radio"}, "asset:a": {"can": "ข", "grade": "p9"}, "act:b": {"text": "ค", "way": "sea"}}
    found = [(row.value, row.asked) for row in rows(lost, {})]
    assert [one for one in found if one[0] in ("radio", "p9", "sea")] == [("radio", ()), ("p9", ()), ("sea", ())]


def test_what_nobody_sees_is_no_row():
    answers = {
        "vision": {"text": " \u200b", "people": None},
        "with:a": {"on": False},
        "use:a.b": {"on": True},
        "word:c": {},
    }
    assert cells(answers, {"partner:a": {"name": "วัด", "order": 1}}) == []


def test_no_figure_holds_a_word_of_the_teacher_s():
    work = THREES.example("th")
    figures = json.dumps(THREES.results.summary(sheet(work["answers"], work["network"], PRESET)), ensure_ascii=False)
    assert not any(word in figures for word in ("วัด", "ศาลา", "อ่าน"))
