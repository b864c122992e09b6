"""No page in any state keeps somebody out: WCAG 2.2 A and AA by axe, and nothing to scroll sideways.

Each state is looked at in Thai on a phone and on a wide screen, without beginning the story again, and in English on a
phone, where long words have the least room. Contrast is asked in Thai: no colour depends on the language, which is
asked of the style sheets themselves. One story is told in every `make test`, all of them by `make looks`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from partnership_xblock.activities import KINDS
from tests.browser import places
from tests.browser.axe import violations
from tests.browser.server import loaded
from tests.browser.teacher import HOW, Work, made_map
from tests.browser.trainer import Desk
from tests.browser.widths import WIDTHS, each_width

pytestmark = pytest.mark.browser
LANGUAGES = pytest.mark.parametrize("language", ["th", "en"])
LOOKS = pytest.mark.looks
ROOT = Path(__file__).resolve().parents[2]


class Seen:
    """Looks at one state after the other; tells at the end what was wrong in each."""

    def __init__(self, language, page=None):
        self.page = page
        self.thai = language == "th"
        self.wrong = {}

    def at(self, state, page=None):
        page = page or self.page
        for width in each_width(page, WIDTHS if self.thai else WIDTHS[:1]):
            found = violations(page, colours=self.thai)
            if found:
                self.wrong[f"{state}, {width} px"] = found


def told(seen):
    return "\n".join(f"{state}\n  " + "\n  ".join(lines) for state, lines in seen.wrong.items())


@pytest.mark.parametrize("language", ["th", pytest.param("en", marks=LOOKS)])
def test_a_teachers_page_from_empty_to_handed_in(person, language):
    page = person("somying", language=language)
    seen = Seen(language, page)
    work = Work(page, "map-start", language=language).open()
    t = work.t
    seen.at("empty")
    work.button("example.open").click()
    seen.at("example")
    work.button("example.close").click()
    work.add("วัดป่าดอน", "ร้านป้าน้อย")
    work.root.locator(".pm-school summary").click()
    work.edit("วัดป่าดอน")
    seen.at("editor open")
    work.close_editor()
    work.send.click()
    expect(work.root.get_by_role("heading", name=t.like("submit.not_ready"))).to_be_visible()
    seen.at("what is missing")
    work.saved()
    page.context.set_offline(True)
    work.add("อบต.ดอนตะวัน")
    work.says("device", n=1)
    seen.at("offline")
    page.context.set_offline(False)
    work.saved()
    other = Work(person("somying"), "map-start").open()
    other.field(HOW["th"]).fill("ฝากผู้ใหญ่บ้าน")
    other.saved()
    work.field(HOW[language]).fill("ฝากครูฝ่ายวิชาการ")
    work.says("conflict", n=1)
    seen.at("conflict")
    work.button("conflict.both").click()
    work.root.get_by_text(t("device.title")).click()
    expect(work.root.get_by_role("checkbox", name=t("device.shared"))).to_be_visible()
    seen.at("this device")
    work.answer("วัดป่าดอน", "อยู่ติดกัน", "ฝากกรรมการ")
    work.saved()
    work.button("preview.button").click()
    seen.at("preview")
    work.send.click()
    expect(work.root.get_by_role("group", name=t("submit.confirm"))).to_be_visible()
    seen.at("confirm")
    work.root.get_by_role("group", name=t("submit.confirm")).get_by_role("button").first.click()
    expect(work.receipt).to_be_visible()
    seen.at("submitted")
    page.goto(loaded(page)["rounds"][0]["print_url"])
    page.wait_for_load_state("networkidle")
    seen.at("print")
    assert seen.wrong == {}, told(seen)


SEEDED = {
    "buakaew": (
        *("map-start", "strength-start", "aar-start", "plc-start", "ladder-start", "ladder-again", "benefit-start"),
        *("threes-start", "anatomy-start", "anatomy-again", "agreement-start", "agreement-again", "plan-start"),
        *("plan-again", "portfolio-start"),
    ),
    "farida": (
        *("ladder-start", "benefit-start", "anatomy-start", "agreement-start", "plan-start", "map-start"),
        *("strength-start", "friends-start", "lesson-start"),
    ),
    # Empty: one of each kind. The map's is looked at above.
    "somying": tuple(f"{kind}-start" for kind in KINDS if kind != "map"),
}
"""Whose work is looked at, in the order in which it is opened."""
READ = {"buakaew"}
"""Whose work is mostly read, not written: her words are Thai in both languages, and those around them stand on
everybody's pages."""


@LOOKS
@pytest.mark.parametrize(
    ("username", "language"),
    [*((username, "th") for username in SEEDED), *((username, "en") for username in SEEDED if username not in READ)],
)
def test_pages_of_work_in_every_kind_and_state(person, language, username):
    """As seeded: returned, submitted, draft, read by somebody, empty. One device each: what it has got, it keeps."""
    seen, page = Seen(language), person(username, language=language)
    for block in SEEDED[username]:
        work = Work(page, block, language=language).open()
        page.wait_for_load_state("networkidle")
        seen.at(f"{username} {block}", page)
        if block == "aar-start" and username == "somying":
            work.choose(work.t("aar.heard_meeting"))
            work.root.get_by_role("button", name=work.t("aar.add_note")).first.click()
            work.button("aar.add_step").click()
            seen.at("aar being written", page)
        if username == "buakaew" and block == "plc-start":
            work.button("plc.new").click()
            work.root.get_by_text(work.t("plc.who"), exact=True).click()
            seen.at("a meeting being written", page)
        if username == "farida" and block == "ladder-start":
            work.root.locator(".la-press").first.click()
            seen.at("a question about a partner", page)
            for _ in range(5):
                work.button("ladder.unknown").click()
            expect(work.button("ladder.see_answers")).to_be_visible()
            seen.at("a level being decided", page)
        if username == "farida" and block == "benefit-start":
            for place in (0, 0, 1):
                work.root.locator("button.be-cell").nth(place).click()
            work.root.locator(".be-name").first.click()
            expect(work.root.locator(".be-two")).to_be_visible()
            seen.at("benefits of a partner", page)
            work.send.click()
            expect(work.root.get_by_role("heading", name=work.t.like("submit.not_ready"))).to_be_visible()
            seen.at("benefits with gaps", page)
        if username == "somying" and block == "threes-start":
            work.field(work.t("threes.name")).fill("วัดป่าดอน")
            page.keyboard.press("Enter")
            work.root.locator("textarea").first.fill("เด็กอ่านคล่อง")
            work.button("threes.to_words").click()
            work.root.locator(".ts-taps button").first.click()
            work.root.get_by_role("button", name=work.t("threes.add_asset_of", name="วัดป่าดอน")).click()
            work.button("threes.add_act").click()
            seen.at("a plan being written", page)
            work.send.click()
            expect(work.root.get_by_role("heading", name=work.t.like("submit.not_ready"))).to_be_visible()
            seen.at("a plan with gaps", page)
        if username == "farida" and block == "anatomy-start":
            work.root.locator(".an-press").first.click()
            tiles = work.root.locator(".an-feature .px-tile")
            expect(tiles).to_have_count(36)
            for place in (0, 5, 10, 15):
                tiles.nth(place).click()
            for summary in work.root.locator("details[data-at] > summary").all():
                summary.click()
            work.send.click()
            expect(work.root.get_by_role("heading", name=work.t.like("submit.not_ready"))).to_be_visible()
            seen.at("a tie with gaps", page)
        if username == "buakaew" and block == "portfolio-start":
            expect(work.root.locator("[data-at='pick:steps']")).to_be_visible()
            for row in work.root.locator(".po-part > details > summary").all():
                if not row.evaluate("one => one.parentElement.open"):
                    row.click()
            work.root.locator("[data-at^='step:'] input[type=radio]").nth(1).check(force=True)
            work.root.locator("[data-at='pick:wpa'] .po-body details > summary").first.click()
            work.send.click()
            expect(work.root.get_by_role("heading", name=work.t.like("submit.not_ready"))).to_be_visible()
            seen.at("a filled portfolio being written, with gaps", page)
        if username == "somying" and block == "proposal-start":
            work.send.click()
            expect(work.root.get_by_role("heading", name=work.t.like("submit.not_ready"))).to_be_visible()
            work.root.locator("[data-at=budget] summary").first.click()
            work.button("proposal.add_line").click()
            expect(work.field(work.t("proposal.line"))).to_be_focused()
            seen.at("a proposal with gaps, a line of its budget being written", page)
        if username == "farida" and block == "agreement-start":
            work.root.locator(".ag-press").first.click()
            rows = work.root.locator(".ag-rowhead")
            rows.last.click()
            rows.first.click()
            expect(work.field(work.t("agreement.gives"))).to_be_focused()
            work.root.evaluate("root => { for (const one of root.querySelectorAll('details')) one.open = true; }")
            for button in work.root.locator(".ag-road button").all()[::-1]:
                button.click()
            work.root.locator(".ag-addmember").first.click()
            work.button("agreement.add_row").click()
            seen.at("an agreement being written", page)
            work.send.click()
            expect(work.root.get_by_role("heading", name=work.t.like("submit.not_ready"))).to_be_visible()
            seen.at("an agreement with gaps", page)
        if username == "farida" and block == "plan-start":
            line = work.field(work.t("plan.add_event"))
            for text in ("ตรวจสายตาวันแรก", "สรุปงานทั้งปี"):
                line.fill(text)
                line.press("Enter")
            work.button("plan.edit_event", text="ตรวจสายตาวันแรก").click()
            work.root.locator(".pn-duty").first.get_by_role("radio").first.check()
            work.root.locator(".pn-duty").first.get_by_role("button").first.click()
            for label, year in (("plan.first", 2025), ("plan.last", 2030)):
                work.field(work.t(label)).fill(str(year + (543 if language == "th" else 0)))
            work.field(work.t("plan.called")).fill("5")
            work.root.locator(".pn-grid input, .pn-years input").first.fill("twelve")
            work.button("plan.add_first_cue").click()
            seen.at("a plan of years being written", page)
            work.send.click()
            expect(work.root.get_by_role("heading", name=work.t.like("submit.not_ready"))).to_be_visible()
            seen.at("a plan of years with gaps", page)
        if username == "somying" and block == "strength-start":
            work.send.click()
            seen.at("strength with gaps", page)
        if username == "somying" and block == "lesson-start":
            work.button("lesson.start").click()
            seen.at("a card of a lesson", page)
            work.button("lesson.next").click()
            work.button("lesson.next").click()
            work.root.get_by_role("radio").first.check()
            work.button("lesson.check").click()
            expect(work.button("lesson.again")).to_be_visible()
            seen.at("a question that was checked", page)
    assert seen.wrong == {}, told(seen)


@LOOKS
@LANGUAGES
def test_the_desk(person, language):
    made_map(Work(person("somying"), "map-start").open()).confirm()
    page = person("aree", language=language)
    seen = Seen(language, page)
    desk = Desk(page, language=language).open()
    seen.at("queue")
    desk.take("สมหญิง")
    seen.at("claimed")
    desk.comment("วัดป่าดอน", "question", "เจอกันบ่อยแค่ไหน")
    desk.root.get_by_label(desk.t("desk.new_about"), exact=True).select_option(label="ร้านป้าน้อย")
    desk.button("desk.new").click()
    seen.at("comment being written")
    desk.root.get_by_role("button", name=desk.t("desk.close"), exact=True).click()
    desk.root.get_by_role("radio", name=desk.t("desk.accept"), exact=True).check()
    desk.button("desk.send_accept").click()
    seen.at("marks missing")
    desk.result("return", "เติมอีกนิด", "เล่าเรื่องวัด").send("return")
    seen.at("returned")

    teacher = person("somying", language=language)
    work = Work(teacher, "map-start", language=language).open()
    expect(work.root.get_by_role("article", name=work.t("comment.number", n=1))).to_be_visible()
    work.button("comment.reply").first.click()
    seen.at("teacher: returned, replying", teacher)
    assert seen.wrong == {}, told(seen)


@LOOKS
@LANGUAGES
def test_pages_around(person, language):
    """The demo's own, Studio's form, and what somebody meets who may not see the work."""
    seen, devices = Seen(language), {}
    for username, path in (
        ("", "/"),
        ("somying", "/"),
        ("", places.unit("partner-map")),
        ("somying", places.unit("again")),
        ("", f"{places.block('map-start')}?view=public_view"),
        ("wanna", places.unit("partner-map")),
        ("pranee", places.block("map-start")),
        ("methee", places.LOG),
        ("pranee", places.STUDIO),
        ("pranee", places.studio_form("map-again")),
        ("pranee", places.studio_frame("map-again")),
        ("aree", places.studio_form("map-again")),
        ("somying", places.DESK),
    ):
        page = devices[username] = devices.get(username) or person(username, language=language)
        page.goto(path)
        page.wait_for_load_state("networkidle") if path != places.LOG else page.wait_for_load_state()
        seen.at(f"{username or 'visitor'} {path}", page)
    assert seen.wrong == {}, told(seen)


def test_axe_is_asked(person):
    """A page that is wrong is found wrong: else all the others would prove nothing."""
    page = person("")
    page.set_content("<img src='x.png'><input><p style='color: #aaa; background: #fff'>Hardly to be read</p>")
    assert _rules(violations(page)) >= {"image-alt", "label", "html-has-lang", "color-contrast"}
    assert _rules(violations(page, colours=False)) >= {"image-alt", "label", "html-has-lang"}


def _rules(lines):
    return {line.partition(":")[0] for line in lines}


def test_no_colour_depends_on_the_language():
    """Else contrast would have to be asked in English, too."""
    sheets = [sheet for folder in ("frontend", "demo/static") for sheet in (ROOT / folder).rglob("*.css")]
    assert len(sheets) > 20
    assert [str(sheet) for sheet in sheets if re.search(r":lang\(|\[lang", sheet.read_text(encoding="utf-8"))] == []
