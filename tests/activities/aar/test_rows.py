"""A review as rows of an export."""

from __future__ import annotations

from partnership_xblock.activities.aar import AAR
from partnership_xblock.activities.aar.content import AarContent
from tests.fakes.sheets import sheet

PRESET = AarContent.preset()
ANSWERS = {
    "meeting": {"heard": "talks", "date": "2026-11-14", "people": {"pupils": 6, "teachers": None}},
    "note:b": {"question": "stuck", "group": "", "voice": "ครู ป.5", "text": "นัดยาก", "order": 2},
    "note:a": {"question": "picture", "group": "pupils", "text": "อยากเรียนนอกห้อง", "order": 3},
    "note:c": {"question": "removed", "group": "removed", "text": "ยังอยู่", "order": 1},
    "step:s": {"text": "ทำปฏิทินร่วม", "responsible": "หัวหน้าวิชาการ", "date": "2026-12-15", "partner": "p1", "order": 1},
    "link:b.s": {"note": "b", "step": "s"},
}
NETWORK = {"partner:p1": {"name": "รพ.สต. ดอนตะวัน"}}


def test_rows_follow_the_board_and_nothing_is_left_out():
    result = [
        (row.item, row.about, row.field, row.value) for row in AAR.results.rows(sheet(ANSWERS, NETWORK, PRESET), "th")
    ]
    assert result == [
        ("meeting", "การพูดคุย", "ที่มาของความเห็น", "จากการพูดคุยหลายครั้ง"),
        ("meeting", "การพูดคุย", "วันที่", "2026-11-14"),
        ("meeting", "การพูดคุย · นักเรียน", "จำนวนคน", "6"),
        ("note:a", "อยากเห็นโรงเรียนของเราเป็นแบบไหน · นักเรียน", "ความเห็น", "อยากเรียนนอกห้อง"),
        ("note:b", "ตอนนี้อะไรยังติดขัด", "ความเห็น", "นัดยาก"),
        ("note:b", "ตอนนี้อะไรยังติดขัด", "ความเห็นของ", "ครู ป.5"),
        ("note:c", "removed · removed", "ความเห็น", "ยังอยู่"),
        ("step:s", "สิ่งที่จะทำต่อ", "สิ่งที่จะทำต่อ", "ทำปฏิทินร่วม"),
        ("step:s", "สิ่งที่จะทำต่อ", "ผู้รับผิดชอบ", "หัวหน้าวิชาการ"),
        ("step:s", "สิ่งที่จะทำต่อ", "ภายในวันที่", "2026-12-15"),
        ("step:s", "สิ่งที่จะทำต่อ", "ทำกับภาคี", "รพ.สต. ดอนตะวัน"),
        ("step:s", "สิ่งที่จะทำต่อ", "เพราะเรื่องติดขัด", "นัดยาก"),
    ]


def test_figures():
    summary = AAR.results.figures(AAR.results.summary(sheet(ANSWERS, NETWORK, PRESET)))
    assert [figure["value"] for figure in summary] == ["6", "1/1", "1/1"]
