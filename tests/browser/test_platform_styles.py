"""A block looks the same in a unit of the LMS, alone, in Studio and in a content library as on a bare page.

The demo's pages carry the platform's own rules (demo/static/demo/platform): they reach into every block. Each state is
asked with them and without them, on a phone and on a wide screen. Run by `make looks`; the platform walk asks the same
of a map in every `make test`.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import places
from tests.browser.platform_styles import changed
from tests.browser.teacher import Work
from tests.browser.widths import each_width

pytestmark = [pytest.mark.browser, pytest.mark.looks]
UNIT_KEY = "block-v1:DemoSchool+PARTNERS+2569+type@vertical+block@partner-map"
UNITS = {"map": "partner-map", "friends": "friends", "strength": "strength", "aar": "aar"}
KINDS = pytest.mark.parametrize("kind", list(UNITS))
USED = {
    *("a", "b", "button", "dd", "div", "dl", "dt", "fieldset", "form", "h2", "h3", "h4", "header", "input", "label"),
    *("legend", "li", "ol", "option", "p", "section", "select", "small", "span", "summary", "svg", "table", "tbody"),
    *("td", "textarea", "th", "thead", "tr", "ul"),
}
"""Element types that a block is made of; a map in all its states has each. A test that met none would prove nothing."""


class Looked:
    """Looks at one state after the other; tells at the end what the platform changed in each."""

    def __init__(self):
        self.wrong = {}
        self.tags = set()

    def at(self, state, page, place=0, **how):
        for width in each_width(page):
            lines, tags = changed(page, place, **how)
            self.tags |= tags
            if lines:
                self.wrong[f"{state}, {width} px"] = lines

    def told(self):
        return "\n".join(f"{state}\n  " + "\n  ".join(lines[:40]) for state, lines in self.wrong.items())


def in_unit(page, kind, language="th"):
    """The block in its unit, as the course page has it in a frame."""
    page.goto(places.unit(UNITS[kind]))
    expect(page.frame_locator("iframe.frame").locator(".partnership-xblock h2")).to_have_count(1)
    page.wait_for_load_state("networkidle")
    return Work(page, f"{kind}-start", language=language, frame=page.frames[1])


def alone(page, kind):
    work = Work(page, f"{kind}-start").open()
    page.wait_for_load_state("networkidle")
    return work


def write(work, kind):
    """A state with fields open and gaps told."""
    if kind == "map":
        work.add("วัดป่าดอน", "ร้านป้าน้อย")
        work.root.locator(".pm-school summary").click()
        work.edit("วัดป่าดอน")
    if kind == "aar":
        work.choose(work.t("aar.heard_meeting"))
        work.root.get_by_role("button", name=work.t("aar.add_note")).first.click()
        work.button("aar.add_step").click()
    if kind == "friends":
        work.root.get_by_role("textbox").first.fill("วัดป่าดอน")
        work.root.get_by_role("textbox").first.press("Enter")
    if kind != "friends":
        work.send.click()
    work.root.get_by_text(work.t("device.title")).click()
    if kind != "strength":
        work.saved()
    work.page.wait_for_load_state("networkidle")


@pytest.mark.parametrize(("open_", "kind"), [*((in_unit, kind) for kind in UNITS), (alone, "map"), (alone, "strength")])
def test_a_teachers_work_in_every_state(person, open_, kind):
    """Alone, the page around a block is the same for each kind: two will do."""
    looked = Looked()
    work = open_(person("somying"), kind)
    looked.at("start", work.frame)
    if kind != "friends":
        work.button("example.open").click()
        if kind == "map":
            expect(work.root.locator(".px-panel svg.pm-svg")).to_be_visible()
        looked.at("example", work.frame)
        work.button("example.close").click()
    write(work, kind)
    looked.at("being written", work.frame)
    for username in ("buakaew", "farida"):
        looked.at(f"{username}'s", open_(person(username), kind).frame)
    assert looked.wrong == {}, looked.told()
    if kind == "map":
        assert USED - looked.tags == set(), "element types that were not looked at"


@KINDS
def test_an_authors_preview_and_form(person, kind):
    looked = Looked()
    page = person("pranee")
    for view, block in (("author_view", f"{kind}-start"), ("studio_view", f"{kind}-start")):
        page.goto(f"{places.STUDIO}view/{places.usage_key(block)}/{view}")
        page.wait_for_load_state("networkidle")
        looked.at(view, page)
    for view in ("student_view", "studio_view", "public_view"):
        page.goto(f"/xblocks/v2/lb:DemoSchool:ACTIVITIES:partnership:{kind}/embed/{view}/")
        page.wait_for_load_state("networkidle")
        looked.at(f"library {view}", page)
    assert looked.wrong == {}, looked.told()


def test_a_visitors_page_and_two_blocks_in_one_unit(person):
    looked = Looked()
    page = person("")
    work = in_unit(page, "strength")
    looked.at("visitor", work.frame)
    page = person("somying")
    page.goto(places.unit("again"))
    expect(page.frame_locator("iframe.frame").locator(".partnership-xblock h2")).to_have_count(2)
    looked.at("first of two", page.frames[1])
    looked.at("second of two", page.frames[1], 1)
    assert looked.wrong == {}, looked.told()


def test_under_the_pointer_and_with_the_focus(person):
    """The unit as a page of its own: in a frame the pointer would lose what it is on."""
    looked = Looked()
    page = person("somying")
    page.goto(f"/xblock/{UNIT_KEY}")
    work = Work(page, "map-start").ready()
    work.add("วัดป่าดอน")
    work.edit("วัดป่าดอน")
    work.saved()
    for name in (work.t("map.add_label"), work.t("map.together")):
        work.field(name).focus()
        looked.at(f"{name} with the focus", page, pinned=True)
    for name in ("map.done", "preview.button"):
        work.button(name).hover()
        looked.at(f"{name} under the pointer", page, pinned=True)
    page = person("")
    page.goto(f"/xblock/{UNIT_KEY}?view=public_view")
    work = Work(page, "map-start").ready()
    for link in work.root.get_by_role("link").all():
        link.hover()
        looked.at("a link under the pointer", page, pinned=True)
        link.focus()
        looked.at("a link with the focus", page, pinned=True)
    page.locator(".px-banner p").first.evaluate("text => { text.innerHTML = '<a href=\"/\">x</a>' }")
    page.get_by_role("link", name="x", exact=True).hover()
    looked.at("a link in a text under the pointer", page, pinned=True)
    assert looked.wrong == {}, looked.told()


def test_the_platforms_rules_are_there(person):
    """Else all the others would prove nothing: beside the block, the rules that were measured hold."""
    work = in_unit(person(""), "strength")
    seen = work.frame.evaluate("""() => {
      const beside = document.createElement('div');
      beside.innerHTML = '<header><h2>x</h2><p>x</p></header><ul><li>x</li></ul>';
      document.querySelector('.partnership-xblock').before(beside);
      const of = tag => getComputedStyle(beside.querySelector(tag));
      return [of('header').fontWeight, of('h2').fontSize, of('h2').float, of('p').fontFamily.split(',')[0],
              of('ul').listStyleType, of('ul').paddingLeft];
    }""")
    assert seen == ["100", "14px", "right", '"Open Sans"', "disc", "16px"]
