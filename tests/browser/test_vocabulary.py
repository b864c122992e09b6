"""An author gives the course lists of its own; teachers meet them in every activity, also who is there already."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import places
from tests.browser.axe import violations
from tests.browser.teacher import Work
from tests.browser.widths import IN_BOTH

pytestmark = pytest.mark.browser
FARMERS = {"th": "กลุ่มเกษตรกร", "en": "Farmers"}


def opened(person, language="th", width=1280):
    page = person("pranee", language=language, width=width)
    page.goto(places.studio_form("map-again"))
    form = Work(page, "map-again", language=language, frame=page.frames[1])
    # What is shown on trial comes last, and moves what is below it from under the pointer.
    page.wait_for_load_state("networkidle")
    form.root.get_by_text(form.t("studio.vocabulary")).click()
    expect(form.root.get_by_text(form.t("vocabulary.lead"))).to_be_visible()
    return page, form


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_a_kind_of_partner_of_the_courses_own(person, language, width):
    page, form = opened(person, language, width)
    t = form.t
    expect(form.root.get_by_text(t("vocabulary.none"))).to_be_visible()
    form.button("vocabulary.adopt").first.click()
    form.button("vocabulary.add").first.click()
    # Without a name it is refused, and the field has the focus.
    form.button("vocabulary.save").click()
    name = form.root.get_by_label(t("vocabulary.name_th")).and_(form.root.locator("[aria-invalid=true]"))
    expect(name).to_be_focused()
    name.fill(FARMERS["th"])
    row = form.root.locator("details[open] details[open]")
    row.get_by_label(t("vocabulary.name_en")).fill(FARMERS["en"])
    row.get_by_label(t("vocabulary.words")).fill("เกษตรกร, ชาวนา")
    frame = page.frames[1]
    assert frame.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(frame) == []
    form.button("vocabulary.save").click()
    expect(form.root.get_by_text(t.like("vocabulary.draft_here"))).to_be_visible()

    work = Work(person("somying", language=language), "map-again", language=language).open()
    work.add("กลุ่มชาวนาบ้านดอน")
    expect(work.root.get_by_text(FARMERS[language]).first).to_be_attached()


def test_nothing_is_lost_where_the_window_is_closed(person):
    page, form = opened(person)
    form.button("vocabulary.adopt").last.click()
    form.button("studio.cancel").click()
    expect(form.root.get_by_text(form.t("studio.leave"))).to_be_visible()
    expect(page.locator("iframe")).to_have_count(1)
