"""An author's changes to the sample course's blocks after some were answered, and the course as OLX."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.test import RequestFactory
from lxml import etree
from xblock.core import XML_NAMESPACES

from demo import course
from demo.runtime.load import studio_block, unbound_block
from partnership_xblock.activities import activity
from partnership_xblock.block_parts.studio_form import Form

FORM: dict[str, dict[str, Any]] = {
    "map-start": {
        "display_name": "แผนที่ภาคี ปี 2569",
        "instructions": 'เขียน "ภาคี" ที่ติดต่อกันอยู่\nแล้วโยงเส้น & ส่ง <ได้เลย>',
        "minimum": 3,
        "trainer_title": "พี่เลี้ยง",
        "wpa": ["2.4", "3.2"],
    },
    "strength-start": {"weight": 7.5, "answer_days": 14, "privacy": "เห็นเฉพาะครูกับศึกษานิเทศก์"},
    "aar-start": {"display_name": "AAR: what we take along", "rubric_shown": False},
    "friends-start": {"instructions": "เพื่อนแบบไหน\nเลือกได้สองอย่าง"},
}
"""The fields of Studio's form."""


def content_of(kind: str) -> dict[str, Any]:
    """An author's own lists and texts, in both languages: renamed, added, hidden, switched on."""
    preset = activity(kind).Content.preset().model_dump(mode="json")
    if kind == "map":
        own = {"id": "elders", "label": {"th": "ปราชญ์ชุมชน", "en": "Elders"}, "pillar": "home", "mark": "community"}
        sectors = [*preset["sectors"], {**own, "hidden": False}]
        sectors[0]["label"] = {"th": 'บ้าน ผู้ปกครอง และ "ญาติ"', "en": "Homes & relatives <3"}
        sectors[-2]["hidden"] = True
        questions = preset["questions"]
        questions[0]["label"] = {"th": "อยากดูแลรายไหนก่อน 𠮷", "en": "Whom would you tend to first?"}
        return {"sectors": sectors, "questions": questions, "trust": True}
    if kind == "strength":
        indicators = preset["indicators"]
        indicators[0]["label"] = {"th": "เป้าหมายที่พูดตรงกัน", "en": "Goals we name alike"}
        text = {"th": "เล่าให้คนนอกฟัง", "en": "We tell others"}
        own = {**indicators[0], "id": "telling", "label": text, "short": {"th": "บอกเล่า", "en": "Telling"}}
        return {"indicators": [*indicators, own]}
    if kind == "aar":
        groups = [*preset["groups"], {"id": "alumni", "label": {"th": "ศิษย์เก่า", "en": "Alumni"}, "hidden": False}]
        return {"groups": groups, "steps": {"th": "จะทำอะไรต่อ\nกันดี", "en": "What next?"}}
    kinds = preset["kinds"]
    kinds[1]["example"] = {"th": "ตัวอย่างใหม่", "en": "another example"}
    return {"kinds": kinds}


def edit() -> None:
    """Edits one block of each kind; the others stay unchanged."""
    request = RequestFactory().get("/studio/")
    request.user = get_user_model().objects.get(username="pranee")
    for name, typed in FORM.items():
        block: Any = studio_block(request, course.COURSE_KEY.make_usage_key(course.BLOCK_TYPE, name))
        form = Form(block=block, locked=True, language="th")
        form.apply(form.check({**form.values(), **typed}))
        block.content = content_of(block.kind)
        block.save()


def write_olx(folder: Path) -> None:
    """Writes every block of the course with its own `add_xml_to_node`."""
    folder.mkdir(parents=True, exist_ok=True)
    for info in course.blocks():
        block = unbound_block(info.usage_key)
        node = etree.Element("partnership", nsmap=XML_NAMESPACES)
        block.add_xml_to_node(node)
        (folder / f"{info.id}.xml").write_bytes(etree.tostring(node, encoding="utf-8", pretty_print=True))
