"""Whatever a course's file says of a block: it is imported, no view of it raises, no handler answers with an error of
ours, and what was not read goes out as it came in."""

from __future__ import annotations

import json
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from xblock.fields import Scope

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.activities.block_settings import DEFAULTS
from partnership_xblock.block_parts.olx import values as olx
from tests.block.test_olx import imported as read_from_file
from tests.block.test_olx import written as written_out
from tests.fakes.courseware import Courseware
from tests.fakes.doors import handlers
from tests.fakes.writing import one_partner, signed, submission
from tests.fuzz.nasty import fuzzed, refused_well, spoilt, texts, values

AUTHORED = (
    "kind", "display_name", "eyebrow", *DEFAULTS, "due", "graceperiod", "handed_in", "urgh",
)  # fmt: skip
PRESETS = {kind.kind: json.loads(kind.Content.preset().model_dump_json()) for kind in ACTIVITIES}


def written(text):
    """As XML can hold it."""
    return "".join(
        one for one in text if one in "\t\n\r" or (one >= " " and not "\ud800" <= one <= "\udfff" and one < "\ufffe")
    )


@st.composite
def elements(draw):
    node = etree.Element("partnership")
    kind = draw(st.sampled_from([*PRESETS, *PRESETS, "poem"]))
    node.set("kind", kind)
    said = st.one_of(texts, values.map(json.dumps), st.sampled_from(["3", "-1", "0.5", "true", "[]", "nan"]))
    for name in draw(st.sets(st.sampled_from(AUTHORED), max_size=4)) - {"kind"}:
        node.set(name, written(draw(said)))
    if draw(st.booleans()):
        content = draw(st.one_of(spoilt(PRESETS.get(kind, {})), values))
        if draw(st.booleans()):
            olx.write(node, "content", content)
            spoil(draw, node)
        else:  # as release 0.1 wrote it
            child = etree.SubElement(node, "content")
            child.text = written(draw(st.one_of(st.just(json.dumps(content)), texts)))
    if draw(st.booleans()):
        node.append(etree.Comment("x"))
        etree.SubElement(node, "poem").text = "x"
    return node


def spoil(draw, node):
    """Renames, doubles or cuts an element somewhere, as an author's hand or a tool might."""
    for _time in range(draw(st.integers(0, 2))):
        element = draw(st.sampled_from(list(node.iter())[1:]))
        what = draw(st.sampled_from(("rename", "double", "text", "attribute")))
        if what == "rename":
            element.tag = draw(st.sampled_from(("item", "poem", "entry", "th")))
        elif what == "double":
            element.addprevious(deepcopy(element))
        elif what == "text":
            element.text = written(draw(texts))
        else:
            element.set(draw(st.sampled_from(("is", "id", "kind", "later"))), written(draw(texts)))


def imported(node):
    """What the import leaves: the authored fields that are set."""
    block = read_from_file(etree.tostring(node, encoding="unicode"))
    authored = [name for name, one in block.fields.items() if one.scope in (Scope.settings, Scope.content)]
    return {name: getattr(block, name) for name in authored if block.fields[name].is_set_on(block)}


@pytest.mark.parametrize("handler", handlers())
@fuzzed
@given(node=elements())
def test_a_block_from_a_file(platform, people, handler, node):
    fields = imported(node)
    course, teacher = Courseware(platform, fields=fields), people["teacher"]
    body = {
        "save_draft": one_partner(teacher.pk),
        "submit": submission(teacher.pk, {"answers": 9, "network": 9}),
        "studio_save": {"values": {"kind": "map"}},
    }.get(handler, signed(teacher.pk) if handler == "withdraw" else {})
    call = course.studio_handler if handler == "studio_save" else course.handler
    answer = call(people["staff"] if handler == "studio_save" else teacher, handler, body)
    assert refused_well(answer.status, answer.body)


@fuzzed
@given(node=elements())
def test_what_is_asked_of_a_block_from_a_file(platform, people, node):
    """Views, search and apps: an error in one of them would take the unit, or the whole course's publishing, along."""
    fields = imported(node)
    course = Courseware(platform, fields=fields)
    for name, view in (("teacher", "student_view"), ("anonymous", "public_view")):
        assert course.page(people[name], view=view).content
    for view in ("author_view", "studio_view"):
        assert course.studio_view(people["staff"], view).content
    block = course.bound(None)
    assert block.index_dictionary()["content_type"]
    assert json.dumps(block.student_view_data())
    block.max_score()
    first = written_out(block, pretty=True)
    assert written_out(read_from_file(first), pretty=True) == first
