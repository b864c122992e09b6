"""OLX: out, in and out again is the same; Thai stays readable; nothing of a person gets into a course's files."""

from __future__ import annotations

import pytest
from lxml import etree
from opaque_keys.edx.locator import BlockUsageLocator, CourseLocator
from xblock.core import XML_NAMESPACES
from xblock.fields import ScopeIds
from xblock.runtime import DictKeyValueStore, KvsFieldData
from xblock.test.tools import TestRuntime

from partnership_xblock.block import PartnershipXBlock

USAGE = BlockUsageLocator(CourseLocator("PLC", "PLC101", "2569"), "partnership", "map1")
CONTENT = {
    "sectors": [{"id": "faith", "label": {"th": "วัด มัสยิด โบสถ์", "en": "Temple, mosque, church"}}],
    "note": 'บรรทัดหนึ่ง\nบรรทัดสอง <b>&amp; "ก" ]]> \x7f\x85\u2028',
}


def new_block(user_id=None):
    runtime = TestRuntime(services={"field-data": KvsFieldData(DictKeyValueStore())})
    return runtime.construct_xblock_from_class(PartnershipXBlock, ScopeIds(user_id, "partnership", USAGE, USAGE))


def exported(block):
    node = etree.Element("unknown", nsmap=XML_NAMESPACES)
    block.add_xml_to_node(node)
    return etree.tostring(node, encoding="unicode")


def imported(text):
    runtime = TestRuntime(services={"field-data": KvsFieldData(DictKeyValueStore())})
    keys = ScopeIds(None, "partnership", USAGE, USAGE)
    return PartnershipXBlock.parse_xml(etree.fromstring(text), runtime, keys)


@pytest.fixture
def block():
    made = new_block()
    made.kind = "map"
    made.display_name = "แผนที่ภาคีของโรงเรียน"
    made.instructions = 'เขียน "ภาคี" ที่ติดต่อกันอยู่\nแล้วโยงเส้น & ส่ง <ได้เลย>'
    made.weight = 2.5
    made.minimum = 0
    made.wpa = ["2.4", "3.2"]
    made.rubric_shown = False
    made.answer_days = 7
    made.content = CONTENT
    return made


def test_out_in_and_out_again_is_the_same(block):
    first = exported(block)
    again = imported(first)
    assert exported(again) == first
    for name in ("kind", "display_name", "instructions", "weight", "minimum", "wpa", "rubric_shown", "answer_days"):
        assert getattr(again, name) == getattr(block, name), name
    assert again.content == CONTENT


def test_thai_is_readable_in_the_file(block):
    text = exported(block)
    assert "แผนที่ภาคีของโรงเรียน" in text
    assert "วัด มัสยิด โบสถ์" in text


def test_nothing_of_a_person_is_written(block):
    block.handed_in = True
    block.save()
    assert "handed_in" not in exported(block)


def test_what_the_author_never_set_is_not_written():
    node = etree.fromstring(exported(new_block()))
    assert (dict(node.attrib), list(node)) == ({"xblock-family": "xblock.v1"}, [])


def test_an_unset_field_stays_unset():
    again = imported(exported(new_block()))
    assert not again.fields["minimum"].is_set_on(again)
    assert again.content == {}


@pytest.mark.parametrize("text", ["[1]", "not json", '"x"'])
def test_content_that_is_no_object_is_not_lost_silently(text):
    with pytest.raises(ValueError, match=r".+"):
        imported(f"<partnership><content>{text}</content></partnership>")
