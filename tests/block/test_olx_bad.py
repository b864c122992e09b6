"""XML that is wrong: the block opens all the same, says what could not be read, and gives it out again as it was."""

from __future__ import annotations

from time import process_time

import pytest
from lxml import etree
from xblock.fields import Scope

from partnership_xblock.block_parts.olx import bounds, not_read, replaced
from partnership_xblock.block_parts.views import _in_words
from partnership_xblock.wording import say
from partnership_xblock.wording.studio import SHOWN, WORDS
from tests.block.test_olx import imported, written
from tests.fakes.courseware import Courseware, init_args

pytestmark = pytest.mark.django_db

KEPT = [
    ("<content>[1]</content>", "content"),
    ("<content>not json</content>", "content"),
    ('<content>"x"</content>', "content"),
    ("<content><questions/><questions/></content>", "content"),
    ("<content>ก<questions/></content>", "content"),
    ('<content is="poem">x</content>', "content"),
    ("<content><item>a</item></content>", "content"),
    ("<wpa><a/></wpa>", "wpa"),
    ('<wpa><item is="number">2</item></wpa>', "wpa"),
    ("<weight>heavy</weight>", "weight"),
    ('<minutes is="number">99999999999</minutes>', "minutes"),
    ("<privacy><item>a</item></privacy>", "privacy"),
]


def fields_of(block):
    authored = [name for name, one in block.fields.items() if one.scope in (Scope.settings, Scope.content)]
    return {name: getattr(block, name) for name in authored if block.fields[name].is_set_on(block)}


@pytest.mark.parametrize(("xml", "name"), KEPT, ids=[xml for xml, _ in KEPT])
class TestAnElement:
    def test_is_kept_and_goes_out_as_it_was(self, xml, name):
        block = imported(f'<partnership kind="aar" display_name="ก">{xml}</partnership>')
        assert (block.kind, block.display_name, not_read(block)) == ("aar", "ก", (name,))
        first = written(block, pretty=False)
        assert xml in first
        assert written(imported(first), pretty=False) == first

    def test_its_author_is_told_and_every_view_opens(self, platform, people, xml, name):
        course = Courseware(platform, fields=fields_of(imported(f'<partnership kind="aar">{xml}</partnership>')))
        # In the form's words, not by the field's own name.
        called = WORDS["studio.part.content" if name == "content" else f"studio.{name}"]
        told = say(SHOWN["unread"], "th").replace("{names}", f"“{say(called, 'th')}”")
        preview = course.studio_view(people["staff"], "author_view")
        assert told in (preview.content if name == "content" else init_args(preview)["message"])
        assert init_args(course.studio_view(people["staff"]))["values"]["kind"] == "aar"
        # Teachers never meet the preset in place of what their author wrote.
        assert (init_args(course.page(people["teacher"])) is None) == (name == "content")
        assert course.bound(None).student_view_data()["available"] == (name != "content")

    def test_what_is_saved_stands_in_its_place(self, platform, people, xml, name):
        fields = fields_of(imported(f'<partnership kind="aar" later="1">{xml}</partnership>'))
        course = Courseware(platform, fields=fields)
        values = init_args(course.studio_view(people["staff"]))["values"]
        assert course.studio_handler(people["staff"], "studio_save", {"values": values}).status == 200
        if name == "content":
            # It is kept until other content is saved: settings say nothing of it.
            assert not_read(course.bound(None)) == ("content",)
            asked = {"kind": "aar", "preset": values["preset"]}
            given = course.studio_handler(people["staff"], "studio_content", asked).body
            assert given["not_read"] == ["content"]
            assert [(one["path"], one["code"], one["blocking"]) for one in given["problems"]] == [
                ("content", "not_read", False)
            ]
            body = {"values": values, "content": given["content"]}
            assert course.studio_handler(people["staff"], "studio_save", body).status == 200
        assert not_read(course.bound(None)) == ()
        assert course.fields["unread"] == {"attributes": {"later": "1"}}
        assert init_args(course.page(people["teacher"]))["block"]["kind"] == "aar"

    def test_it_stays_where_its_field_is_not_sent(self, platform, people, xml, name):
        course = Courseware(platform, fields=fields_of(imported(f'<partnership kind="aar">{xml}</partnership>')))
        values = init_args(course.studio_view(people["staff"]))["values"]
        values.pop(name, None)
        assert course.studio_handler(people["staff"], "studio_save", {"values": values}).status == 200
        assert not_read(course.bound(None)) == (name,)


@pytest.mark.parametrize("name", ["parent", "children", "tags", "unread", "handed_in"])
def test_an_element_sets_only_what_an_author_may(name):
    block = imported(f'<partnership kind="aar"><{name}><item>a</item></{name}></partnership>')
    assert (block.kind, block.parent, block.handed_in) == ("aar", None, False)
    assert name not in fields_of(block) or name in ("unread", "tags")
    assert written(imported(written(block, pretty=False)), pretty=False) == written(block, pretty=False)


def test_another_preset_stands_in_place_of_content_that_could_not_be_read(platform, people):
    xml = '<partnership kind="lesson"><content>not json</content></partnership>'
    course = Courseware(platform, fields=fields_of(imported(xml)))
    values = init_args(course.studio_view(people["staff"]))["values"]
    body = {"values": {**values, "preset": "network"}}
    assert course.studio_handler(people["staff"], "studio_save", body).status == 200
    assert not_read(course.bound(None)) == ()


def test_an_attribute_of_the_fields_name_is_not_the_field():
    block = imported('<partnership kind="aar" unread=\'{"attributes": {"weight": "9"}}\'/>')
    assert not_read(block) == ("unread",)
    assert "weight" not in block.unread["attributes"]
    assert written(imported(written(block, pretty=False)), pretty=False) == written(block, pretty=False)


@pytest.mark.parametrize(
    "shape",
    [
        {"attributes": [1], "elements": {"a": 1}},
        {"attributes": {"weight": 5, "a b": "x", "c": "\0"}, "elements": [7, "<"]},
    ],
)
def test_what_was_kept_in_another_shape_breaks_nothing(shape):
    block = imported('<partnership kind="aar"/>')
    block.unread = shape
    assert not_read(block) == ()
    replaced(block, {"weight"})
    assert etree.fromstring(written(block, pretty=False)).get("kind") == "aar"


@pytest.mark.parametrize("text", ["\\ud83d", "a\\u0000b"])
def test_text_that_no_database_keeps_does_not_fit(text):
    said = f'<steps><th is="escaped">{text}</th></steps>'
    block = imported(
        f'<partnership kind="aar"><content>{said}</content><privacy is="escaped">{text}</privacy></partnership>'
    )
    assert not_read(block) == ("content", "privacy")
    assert (block.content, block.privacy) == ({}, "")
    assert said in written(block, pretty=False)


def test_an_attribute_that_does_not_fit_is_kept_too():
    block = imported('<partnership kind="aar" weight="heavy" wpa="[1]" minutes="1e9"/>')
    assert not_read(block) == ("minutes", "weight", "wpa")
    assert (block.weight, block.wpa, block.minutes) == (None, None, None)
    again = imported(written(block, pretty=False))
    assert again.unread == block.unread


def test_content_that_does_not_fit_its_kind_is_named_place_by_place(platform, people):
    xml = '<partnership kind="aar"><content><questions><item id="a"/></questions><steps a="b"/></content></partnership>'
    block = imported(xml)
    course = Courseware(platform, fields=fields_of(block))
    told = say(SHOWN["misfit"], "th").replace("{names}", "questions/1/label")
    preview = course.studio_view(people["staff"], "author_view")
    assert told in preview.content
    assert init_args(preview) is None
    assert init_args(course.page(people["teacher"])) is None
    assert block.content["questions"] == [{"id": "a"}]


# --- too much ---

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
BOMB = f'<!DOCTYPE p [<!ENTITY l0 "lol">{LAUGHS}]><partnership kind="aar"><content><a>&l8;</a></content></partnership>'


def deep(levels: int) -> str:
    return f'<partnership kind="aar"><content>{"<a>" * levels}{"</a>" * levels}</content></partnership>'


@pytest.mark.parametrize(
    "xml",
    [
        deep(200),
        f'<partnership kind="aar"><content>{"<a/>" * 120_000}</content></partnership>',
        f'<partnership kind="aar"><content><a>{"x" * 7_000_000}</a></content></partnership>',
        f'<partnership kind="aar" privacy="{"x" * 7_000_000}"/>',
    ],
    ids=["deep", "many", "long", "long attribute"],
)
def test_more_than_any_block_has_is_refused_at_once_and_said(xml):
    node = etree.fromstring(xml.encode(), etree.XMLParser(huge_tree=True))
    began = process_time()
    with pytest.raises(bounds.TooMuchError):
        bounds.require_small(node)
    assert process_time() - began < 1
    block = imported(xml)
    assert (not_read(block), block.content) == (("content",), {})
    first = written(block, pretty=False)
    assert written(imported(first), pretty=False) == first
    assert len(first) < 200


def test_values_deeper_than_ours_are_kept_as_xml():
    block = imported(deep(20))
    assert not_read(block) == ("content",)
    assert "<a>" * 20 in written(block, pretty=False).replace("<a/>", "<a>")


def test_entities_are_not_read():
    few = '<!DOCTYPE p [<!ENTITY x "lol">]><partnership kind="aar"><content><a>&x;</a></content></partnership>'
    node = etree.fromstring(few.encode(), etree.XMLParser(resolve_entities=False))
    with pytest.raises(bounds.TooMuchError, match="entities"):
        bounds.require_small(node)
    with pytest.raises(ValueError, match=r"document type|amplification"):
        bounds.parsed(BOMB.encode())
    with pytest.raises(ValueError, match="document type"):
        bounds.parsed(few.encode())


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no XML"),
        (b"<a>", "no XML"),
        (b"\x00\xff", "no XML"),
        ("<a>ก</a>".encode("utf-16")[:-3], "no XML"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "document type"),
        (b"<a>" * 5000 + b"</a>" * 5000, "no XML"),
        (b"<a>" + b"x" * bounds.BYTES + b"</a>", "larger"),
    ],
    ids=["empty", "open", "bytes", "cut", "doctype", "deep", "large"],
)
def test_a_file_from_outside_is_refused_with_a_sentence(data, why):
    with pytest.raises(ValueError, match=why):
        bounds.parsed(data)


def test_a_field_that_the_form_does_not_have_is_quoted():
    assert _in_words(["eyebrow", "minutes"], "th") == f"“eyebrow”, “{say(WORDS['studio.minutes'], 'th')}”"
