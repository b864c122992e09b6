"""OLX: out, in and out again is the same; Thai stays readable; nothing of a person gets into a course's files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from opaque_keys.edx.locator import BlockUsageLocator, CourseLocator
from xblock.core import XML_NAMESPACES
from xblock.fields import Dict, List, Scope, ScopeIds, String
from xblock.runtime import DictKeyValueStore, KvsFieldData
from xblock.test.tools import TestRuntime

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.activities.block_settings import OF_THE_KIND
from partnership_xblock.block import PartnershipXBlock
from partnership_xblock.block_parts.olx import not_read
from partnership_xblock.domain.module_card import COMPETENCIES, LANES
from partnership_xblock.domain.text import storable
from partnership_xblock.domain.wpa import INDICATORS

USAGE = BlockUsageLocator(CourseLocator("PLC", "PLC101", "2569"), "partnership", "map1")
CONTENT = {
    "sectors": [{"id": "faith", "label": {"th": "วัด มัสยิด โบสถ์", "en": "Temple, mosque, church"}}],
    "note": 'บรรทัดหนึ่ง\nบรรทัดสอง <b>&amp; "ก" ]]> \x7f\x85\u2028',
}


def new_block(user_id=None, cls=PartnershipXBlock):
    runtime = TestRuntime(services={"field-data": KvsFieldData(DictKeyValueStore())})
    return runtime.construct_xblock_from_class(cls, ScopeIds(user_id, "partnership", USAGE, USAGE))


def exported(block):
    node = etree.Element("unknown", nsmap=XML_NAMESPACES)
    block.add_xml_to_node(node)
    return etree.tostring(node, encoding="unicode")


def imported(text, cls=PartnershipXBlock):
    runtime = TestRuntime(services={"field-data": KvsFieldData(DictKeyValueStore())})
    keys = ScopeIds(None, "partnership", USAGE, USAGE)
    return cls.parse_xml(etree.fromstring(text.encode()), runtime, keys)


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


def test_a_new_field_is_written_and_read_without_a_line_of_code():
    class Later(PartnershipXBlock):
        __module__ = PartnershipXBlock.__module__
        vocabulary = Dict(scope=Scope.settings)
        note = String(scope=Scope.settings)

    made = new_block(cls=Later)
    made.kind = "map"
    made.note = "สองบรรทัด\nของผู้สร้าง"
    made.vocabulary = {"stamp": 3, "sectors": [{"id": "faith", "label": {"th": "วัด", "en": ""}}], "pillars": []}
    first = written(made, pretty=True)
    again = imported(first, Later)
    assert (again.vocabulary, again.note) == (made.vocabulary, made.note)
    assert written(again, pretty=True) == first
    assert '<item id="faith">' in first
    earlier = imported(first)
    assert written(earlier, pretty=True) == first


# What any author, importer or API may have put into a field; half characters cannot be sent to a browser, and the
# platform's own String fields drop what XML cannot hold.
TEXTS = st.text(max_size=60) | st.sampled_from(
    [
        *("", " ", "null", "true", "12", "[1]", '{"a": 1}', "บรรทัด\r\nสอง\tสาม", "]]>", "<b>&amp;</b>"),
        *("ก่ำ\u0e4d\u0e32", "\ufeffข", "\u2028"),
    ]
)
STORED = TEXTS.filter(storable)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**31), 2**31)
    | st.floats(allow_nan=False, allow_infinity=False)
    | STORED,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(STORED, inner, max_size=3),
    max_leaves=8,
)
AUTHORED = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from([one.kind for one in ACTIVITIES]),
        **dict.fromkeys(("display_name", "instructions", "eyebrow", "trainer_title", "privacy"), TEXTS),
        **dict.fromkeys(("level", "competency"), TEXTS),
        "grading": st.sampled_from(["trainer", "none"]),
        "weight": st.none() | st.floats(0, 1000).map(lambda value: round(value * 2) / 2),
        "rubric_shown": st.booleans(),
        "minimum": st.none() | st.integers(0, 50),
        "series": st.text(st.characters(categories=("L", "Nd")), max_size=40),
        "minutes": st.none() | st.integers(0, 600),
        "hours": st.none() | st.integers(0, 2000).map(lambda value: value / 2),
        "lane": st.sampled_from(["", *LANES]),
        "competencies": st.lists(st.sampled_from([*COMPETENCIES, "of a newer release"]), max_size=3),
        "answer_days": st.none() | st.integers(1, 60),
        "wpa": st.lists(st.sampled_from(sorted(INDICATORS)), max_size=3),
        "content": st.dictionaries(STORED, VALUES, max_size=4),
    },
)


def written(block, *, pretty):
    """As the platform writes it: into an element without our namespaces, pretty or not
    (lib/xblock_serializer/block_serializer.py; xmodule/modulestore/xml_exporter.py)."""
    node = etree.Element("root")
    block.add_xml_to_node(node)
    return etree.tostring(node, encoding="unicode", pretty_print=pretty)


@pytest.mark.filterwarnings("ignore::xblock.fields.ModifyingEnforceTypeWarning")
@pytest.mark.slow
@given(values=AUTHORED, pretty=st.booleans())
def test_whatever_an_author_wrote_comes_back(values, pretty):
    made = new_block()
    for name, value in values.items():
        setattr(made, name, value)
    first = written(made, pretty=pretty)
    again = imported(first)
    assert written(again, pretty=pretty) == first
    for name, field in made.fields.items():
        assert field.read_from(again) == field.read_from(made), name
        nothing = (name == "content" and not made.content) or (name in OF_THE_KIND and getattr(made, name) is None)
        assert field.is_set_on(again) == (field.is_set_on(made) and not nothing), name


PRESETS = [(kind.kind, preset) for kind in ACTIVITIES for preset in kind.presets]


@pytest.mark.parametrize(("kind", "preset"), PRESETS, ids=[f"{kind}-{preset.id}" for kind, preset in PRESETS])
def test_every_preset_of_every_kind_comes_back_with_its_keys(kind, preset):
    made = new_block()
    made.kind = kind
    made.content = preset.content.model_dump(mode="json")
    first = written(made, pretty=True)
    again = imported(first)
    assert written(again, pretty=True) == first
    assert again.content == made.content
    assert again.unread == {}
    assert activity(kind).Content.from_author(again.content) == preset.content


@pytest.mark.parametrize(("kind", "preset"), PRESETS, ids=[f"{kind}-{preset.id}" for kind, preset in PRESETS])
def test_a_file_is_readable(kind, preset):
    """No JSON, no text in attributes; things of lists have their ids."""
    made = new_block()
    made.kind = kind
    made.wpa = ["2.4"]
    made.competencies = ["self", "thinking"]
    made.privacy = "ครูและพี่เลี้ยงเท่านั้น"
    made.content = preset.content.model_dump(mode="json")
    node = etree.fromstring(written(made, pretty=True))
    for element in node.iter():
        assert not any(mark in value for value in element.attrib.values() for mark in '[]{}"\n '), element.tag
    things = [item for item in node.iter("item") if item.find("label") is not None]
    assert things
    # What a kind says of each sector is told apart by the sector.
    assert all(item.get("id") or item.get("sector") for item in things)
    assert node.find("privacy").text == made.privacy
    assert [item.text for item in node.find("wpa")] == ["2.4"]
    assert [child.tag for child in node] == ["competencies", "privacy", "wpa", "content"]


def test_very_long_content_comes_back():
    made = new_block()
    made.content = {"questions": [{"label": {"th": "ภาคีรายไหน\n" * 50_000}}]}
    assert imported(written(made, pretty=True)).content == made.content


NEWER = """<?xml version="1.0"?>
<partnership xmlns:option="http://code.edx.org/xblock/option" url_name="map1" kind="map" display_name="แผนที่"
  copied_from_block="lb:PLC:ACTS:partnership:map1" upstream="lb:PLC:ACTS:partnership:map1" season="2570">
  stray <!-- a note --> <?php x ?>
  <option:later>x</option:later>
  <forecast><item id="a"/></forecast>
  <content trust="true" later="1"/>
</partnership>"""


def test_what_a_newer_release_wrote_is_kept(caplog):
    block = imported(NEWER)
    assert (block.kind, block.display_name, block.content) == ("map", "แผนที่", {"trust": True, "later": 1})
    assert block.children == [] if block.has_children else True
    assert "forecast" in caplog.text
    content = activity("map").Content.from_author(block.content)
    assert content.trust is True
    first = written(block, pretty=True)
    node = etree.fromstring(first)
    assert etree.tostring(node.find("forecast"), with_tail=False) == b'<forecast>\n    <item id="a"/>\n  </forecast>'
    assert (node.get("season"), node.get("url_name")) == ("2570", None)
    assert node.find("content").get("later") == "1"
    again = imported(first)
    assert written(again, pretty=True) == first
    assert not_read(again) == ()


def test_a_release_that_knows_it_reads_it_where_an_earlier_one_kept_it():
    """As a release does that has a list `forecast`: it meets the file of the release between."""
    between = written(imported(NEWER), pretty=True)

    class Later(PartnershipXBlock):
        __module__ = PartnershipXBlock.__module__
        forecast = List(scope=Scope.settings)

    block = imported(between, Later)
    assert block.forecast == [{"id": "a"}]
    assert written(block, pretty=True).count("<forecast>") == 1


def test_reading_leaves_the_file_as_it_was():
    node = etree.fromstring(NEWER.encode())
    before = etree.tostring(node)
    runtime = TestRuntime(services={"field-data": KvsFieldData(DictKeyValueStore())})
    PartnershipXBlock.parse_xml(node, runtime, ScopeIds(None, "partnership", USAGE, USAGE))
    assert etree.tostring(node) == before
