"""The same work again at the year's end: it opens with the earlier answers, and says in words what became of them."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from partnership_xblock.activities import activity
from tests.browser.server import loaded, submission_of
from tests.browser.teacher import Work
from tests.browser.trainer import Desk
from tests.browser.widths import each_width

pytestmark = pytest.mark.browser
CONTENT = activity("strength").Content.preset()
FIRST = CONTENT.offered[0]


def accepted(desk: Desk, teacher: Page, block: str) -> None:
    """The trainer reads what the teacher handed in there, and accepts it with full marks."""
    desk.take_up(loaded(teacher, block)["submission"]["public_id"])
    for line in activity(block.partition("-")[0]).rubric:
        desk.mark(line.label.into("th"), line.points, line.points)
    desk.result("accept", "เห็นภาพชัดแล้ว").send("accept")


def test_the_second_wave_of_strength(person):
    page = person("buakaew", width=360, touch=True)
    accepted(Desk(person("aree"), kind="strength"), page, "strength-start")
    before = loaded(page, "strength-start")["rounds"][0]["answers"]
    rated = before[f"rating:{FIRST.id}"]["v"]["now"]
    now = 1 if rated != 1 else 2
    work = Work(page, "strength-again").open()
    t = work.t

    # It opens with what she said then, says so, and has stored nothing.
    expect(work.root.get_by_text(t.like("wave.from"))).to_be_visible()
    expect(work.root.get_by_text(t("wave.draft"))).to_be_visible()
    assert loaded(page, "strength-again")["answers"]["items"] == {}
    asked = work.root.get_by_role("radiogroup", name=f"{t('strength.now')}: {FIRST.label.th}", exact=True)
    if not asked.count():
        work.root.get_by_text(FIRST.label.th).first.click()
    named = t("strength.unknown") if rated == "unknown" else str(rated)
    expect(asked.get_by_role("radio", name=re.compile(f"^{named}"))).to_be_checked()

    # One change: all of it is hers now.
    work.choose(str(now), asked)
    work.saved()
    expect(work.button("wave.empty")).to_be_disabled()
    stored = loaded(page, "strength-again")["answers"]["items"]
    ratings = {key for key in before if key.startswith("rating:")}
    assert {key for key in stored if key.startswith("rating:")} == ratings
    assert stored[f"rating:{FIRST.id}"]["v"]["now"] == now
    assert "priority" not in stored

    # What became of it, in words and as a table: apart from the card above it, without a stripe of lines at its foot.
    beside = work.root.locator("details", has=page.get_by_text(t("wave.title"), exact=True))
    card = work.root.locator("[data-at=priority] > .px-card").bounding_box()
    assert beside.bounding_box()["y"] - card["y"] - card["height"] >= 12
    work.root.get_by_text(t("wave.title"), exact=True).click()
    inner = beside.locator("details", has=page.get_by_text(t("wave.table"), exact=True))
    expect(inner).to_have_css("border-bottom-width", "0px")
    about = f"{FIRST.label.th} · {t('strength.now')}"
    expect(work.root.get_by_text(t("wave.moved", about=about, was=named, **{"is": now}), exact=True)).to_be_visible()
    expect(work.root.get_by_role("img", name=t("strength.radar_waves", n=len(CONTENT.offered)))).to_be_visible()
    work.root.get_by_text(t("wave.table"), exact=True).last.click()
    row = work.root.get_by_role("table", name=t("wave.title")).get_by_role("row").filter(has_text=about)
    expect(row).to_contain_text(t("wave.how_moved"))
    # On a phone its rows are blocks, each word with what it is.
    told = inner.locator("td").first.evaluate("cell => getComputedStyle(cell, '::before').content")
    assert t("wave.was") in told, told
    for _width in each_width(page):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_who_begins_empty_begins_empty(person):
    page = person("buakaew", width=360)
    work = Work(page, "strength-again").open()
    work.button("wave.empty").click()
    expect(work.root.get_by_text(work.t("wave.emptied"))).to_be_visible()
    expect(work.root.get_by_role("radio", checked=True)).to_have_count(0)
    work.choose(work.t("strength.scope_named"))
    work.saved()
    stored = loaded(page, "strength-again")["answers"]["items"]
    assert set(stored) == {"scope"}
    work.open()
    expect(work.root.get_by_text(work.t.like("wave.from"))).to_have_count(0)
    expect(work.root.get_by_text(work.t("wave.title"), exact=True)).to_be_visible()


def test_trainer_and_paper_read_what_became_of_it(person):
    page = person("buakaew", width=1280)
    work = Work(page, "strength-again").open()
    t = work.t
    expect(work.root.get_by_text(t.like("wave.from"))).to_be_visible()
    evidence = work.field(t("strength.evidence_needed"))
    for place in range(evidence.count()):
        evidence.nth(place).fill("ประชุมครบทุกเดือน")
    work.field(t("strength.priority_indicator")).select_option(index=2)
    work.field(t("strength.why")).fill("ห่างจากที่อยากเห็นมากที่สุด")
    work.field(t("strength.first_step")).fill("ชวนกรรมการสถานศึกษาคุยหนึ่งชั่วโมง")
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    same = work.root.get_by_text(t.like("wave.same"))
    expect(same).to_be_visible()

    shown = loaded(page, "strength-again")
    desk = Desk(person("aree"), kind="strength").take_up(shown["submission"]["public_id"])
    expect(desk.root.get_by_text(t.like("wave.since"))).to_be_visible()
    expect(desk.root.get_by_text(t.like("wave.same"))).to_be_visible()
    assert submission_of(desk.page, shown["submission"]["public_id"])["earlier_wave"]["answers"]
    page.goto(shown["rounds"][0]["print_url"])
    expect(page.get_by_role("heading", name=t("wave.title"))).to_be_visible()
    expect(page.get_by_text(t.like("wave.same"))).to_be_visible()


def test_a_map_at_the_years_end_is_drawn_over_the_first(person):
    page = person("farida", width=360, touch=True)
    work = Work(page, "map-again").open()
    t = work.t
    work.add("กลุ่มทอผ้าหมู่ 4").saved()
    work.root.get_by_text(t("wave.title"), exact=True).click()
    expect(work.root.get_by_text(t.like("wave.first", about="กลุ่มทอผ้าหมู่ 4"))).to_be_visible()
    expect(work.root.get_by_text(t.like("wave.same"))).to_be_visible()
    picture = work.root.locator("figure").filter(has=page.get_by_role("list", name=t("map.legend"))).last
    expect(picture.get_by_text(t("wave.how_first"), exact=True)).to_be_visible()
    for _width in each_width(page):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
