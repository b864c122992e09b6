"""An author changes criteria: a review that is open keeps its own, the next one is by the new ones."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from partnership_xblock.activities import activity
from partnership_xblock.wording import say
from tests.browser.axe import violations
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.test_studio_content import Editor
from tests.browser.trainer import Desk
from tests.browser.widths import IN_BOTH

pytestmark = pytest.mark.browser
BLOCK = "ladder-start"
OLD = activity("ladder").rubric
RENAMED = {"th": "เห็นแรงของเครือข่าย", "en": "Sees the strength of the network"}
ADDED = {"th": "ฟังภาคีก่อนให้คะแนน", "en": "Hears the partners first"}
TABLE = {
    "th": "ฟังภาคีก่อนให้คะแนน\tยังไม่ได้ถาม\t๐.๕\tถามมากกว่าหนึ่งราย\t๒",
    "en": "Hears the partners first\tNobody asked\t0.5\tMore than one was asked\t2",
}


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_an_author_changes_the_criteria_and_a_trainer_reads_by_them(person, language, width):
    page = person("pranee", language=language, width=width)
    form = Editor(page, BLOCK, language=language, kind="ladder")
    t = form.t
    form.root.get_by_text(t("studio.part.assessment"), exact=True).click()
    expect(form.root.get_by_text(t.like("studio.assessment.open"))).to_be_visible()
    rubric = form.root.locator('[data-at="content/rubric"]')
    form.words(f"content/rubric/{OLD[0].id}/label", language).fill(RENAMED[language])
    form.named("studio.paste.name", name=say("Criteria", language)).click()
    rubric.get_by_label(t("studio.paste.rows"), exact=True).fill(TABLE[language])
    rubric.get_by_role("button", name=t("studio.paste.take"), exact=True).click()
    expect(form.root.get_by_text(t("studio.assessment.points", n=14), exact=True)).to_be_visible()

    form.root.locator(".px-e-trial").get_by_text(t("studio.trial.trainer"), exact=True).click()
    expect(form.trial.get_by_text(ADDED[language]).first).to_be_visible()
    assert violations(page) == []
    form.save()
    form.saved()

    # What waits to be read keeps the criteria it was handed in with.
    work = Work(person("buakaew", width=width, language=language), BLOCK, language=language, kind="ladder").open()
    public_id = loaded(work.page, BLOCK)["submission"]["public_id"]
    desk = Desk(person("aree", language=language), kind="ladder", language=language).take_up(public_id)
    for criterion in OLD:
        expect(desk.root.get_by_role("group", name=criterion.label.into(language))).to_be_visible()
    expect(desk.root.get_by_text(ADDED[language])).to_have_count(0)
    desk.button("desk.release").click()
    desk.root.get_by_role("group", name=t("desk.release")).get_by_role("button").first.click()
    expect(desk.button("desk.claim")).to_be_visible()

    # Taken back and handed in again it is read by the new ones.
    work.open()
    work.button("withdraw.button").click()
    work.root.get_by_role("group", name=t("withdraw.button")).get_by_role("button").first.click()
    work.confirm()
    expect(work.receipt).to_be_visible()
    desk.take_up(public_id)
    desk.mark(RENAMED[language], 3.5, 4).mark(OLD[1].label.into(language), 4, 4).mark(OLD[2].label.into(language), 3, 4)
    desk.mark(ADDED[language], 2, 2).result("accept", "ขอบคุณ").send("accept")
    work.open()
    marks = work.root.get_by_role("table", name=t("marks.title"))
    expect(marks.get_by_role("row").last).to_contain_text(t("marks.of", points="12.5", possible=14))
