"""A map as rows of an export."""

from __future__ import annotations

from partnership_xblock.activities.map import MAP
from partnership_xblock.activities.map.content import MapContent
from tests.fakes.sheets import sheet

PRESET = MapContent.preset()


def rows(answers: dict, network: dict, language: str = "th") -> list[tuple[str, str, str, str, bool]]:
    return [
        (r.item, r.about, r.field, r.value, r.private)
        for r in MAP.results.rows(sheet(answers, network, PRESET), language)
    ]


def test_ids_become_labels_and_empty_fields_have_no_row():
    network = {
        "context": {"name": "บ้านสะพานม้า", "code": "๑๐๕๐๑๓๐๐๐๑", "faith": "mosque", "school_type": "primary"},
        "partner:a": {
            "name": "มัสยิดอัล-อิฮ์ซาน",
            "sector": "faith",
            "direction": "both",
            "forms": ["event", "old"],
            "trust": 3,
        },
    }
    assert rows({}, network) == [
        ("context", "บ้านสะพานม้า", "ชื่อโรงเรียน", "บ้านสะพานม้า", False),
        ("context", "บ้านสะพานม้า", "รหัสโรงเรียน", "1050130001", False),
        ("context", "บ้านสะพานม้า", "ประเภทโรงเรียน", "ประถมศึกษา", False),
        ("context", "บ้านสะพานม้า", "ศาสนสถานคู่โรงเรียน", "มัสยิด", False),
        ("partner:a", "มัสยิดอัล-อิฮ์ซาน", "ชื่อภาคี", "มัสยิดอัล-อิฮ์ซาน", False),
        ("partner:a", "มัสยิดอัล-อิฮ์ซาน", "ประเภทภาคี", "มัสยิดและศาสนสถาน", False),
        ("partner:a", "มัสยิดอัล-อิฮ์ซาน", "ด้าน", "มัสยิด", False),
        ("partner:a", "มัสยิดอัล-อิฮ์ซาน", "ใครให้ใคร", "ให้และรับทั้งสองทาง", False),
        ("partner:a", "มัสยิดอัล-อิฮ์ซาน", "ทำอะไรด้วยกัน", "จัดกิจกรรม, old", False),
        ("partner:a", "มัสยิดอัล-อิฮ์ซาน", "ความไว้วางใจ (1-4)", "3", True),
    ]


def test_quality_story_and_trust_are_private_and_nothing_else():
    network = {"partner:a": {"name": "ก", "quality": "strained", "story": "เปลี่ยนคนบ่อย", "trust": 1, "together": "ค่าย"}}
    assert {field for _, _, field, _, private in rows({}, network) if private} == {
        "ความสัมพันธ์ตอนนี้",
        "ที่มาของความสัมพันธ์",
        "ความไว้วางใจ (1-4)",
    }


def test_ties_and_answers():
    network = {
        "partner:a": {"name": "A"},
        "partner:b": {"name": "B", "order": 1},
        "tie:1": {"a": "a", "b": "b", "line": "cousins"},
    }
    answers = {"few": {"text": "small school"}, "q:care": {"partner": "b", "text": "far away"}}
    cells = rows(answers, network, "en")
    assert ("tie:1", "A – B", "Know each other", "cousins", False) in cells
    ends = [row.partners for row in MAP.results.rows(sheet(answers, network, PRESET), "en") if row.item == "tie:1"]
    assert ends == [("partner:a", "partner:b")]
    assert [row[3] for row in cells if row[0] in ("few", "q:care")] == ["small school", "B", "far away"]


def test_an_answer_to_a_question_that_was_removed_stands_under_its_id():
    network = {"partner:a": {"name": "A"}}
    answers = {"q:gone": {"partner": "a", "text": "far away"}, "q:empty": {"partner": "", "text": "\u200b"}}
    assert [row[:4] for row in rows(answers, network, "en") if row[0].startswith("q:")] == [
        ("q:gone", "gone", "Partner chosen", "A"),
        ("q:gone", "gone", "Answer", "far away"),
    ]


def test_a_schools_code_has_the_digits_a_register_has():
    cells = rows({}, {"context": {"code": "๑๐๕๐ ๑๓๐-๐๐๑"}})
    assert [row[3] for row in cells] == ["1050130001"]


def test_every_text_of_the_example_comes_out():
    example = MAP.example("th")
    values = {row.value for row in MAP.results.rows(sheet(example["answers"], example["network"], PRESET), "th")}
    written = {
        value
        for item in [*example["network"].values(), *example["answers"].values()]
        for field, value in item.items()
        if isinstance(value, str) and field in ("name", "together", "change", "story", "contact_role", "text", "line")
    }
    assert written <= values
