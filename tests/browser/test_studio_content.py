"""Authors edit what an activity asks: on a desk with the keyboard, on a phone with two buttons; teachers meet it, and
nobody overwrites a colleague unseen."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import places
from tests.browser.axe import violations
from tests.browser.teacher import Work

pytestmark = pytest.mark.browser
NEW = {
    "th": ("เราอยากเห็นอะไรในปีหน้า", "ใครช่วยเราได้บ้าง", "ศิษย์เก่า"),
    "en": ("What do we want next year?", "Who could help us?", "Former pupils"),
}
PICTURE = "content/questions/picture/label"
HELP = "content/questions/help/label"


class Editor(Work):
    """Studio's editing window with one block in it."""

    def __init__(self, page: Page, block: str, *, language: str = "th", kind: str = "") -> None:
        page.goto(places.studio_form(block))
        super().__init__(page, block, language=language, frame=page.frames[1], kind=kind)
        expect(self.root.get_by_text(self.t("studio.opening"))).to_have_count(0)

    def words(self, path: str, language: str) -> Locator:
        return self.root.locator(f'[data-at="{path}/{language}"] textarea')

    def named(self, key: str, **params: object) -> Locator:
        """A button by its accessible name alone."""
        return self.root.get_by_role("button", name=self.t(key, **params), exact=True)

    @property
    def trial(self) -> Any:
        return self.root.frame_locator(".px-e-frame").locator(".partnership-xblock")

    def save(self) -> None:
        self.button("studio.save").click()

    def saved(self) -> None:
        told = self.page.locator("[data-saved]")
        expect(told).to_have_text(told.get_attribute("data-saved") or "")


def unfold(root: Locator) -> None:
    """Opens every section of the form. On a phone long fields are folded."""
    folded = root.locator("[data-fold] > h4 > button[aria-expanded=false]")
    root.locator("[data-fold], .px-e-items").first.wait_for()
    for _ in range(folded.count()):
        folded.first.click()


@pytest.mark.parametrize(("language", "width"), [("th", 1280), ("en", 360)])
def test_an_author_edits_questions_and_a_teacher_meets_them(person, language, width):
    page = person("pranee", language=language, width=width)
    form = Editor(page, "aar-start", language=language)
    t = form.t
    first, second, group = NEW[language]
    unfold(form.root)
    form.words(PICTURE, language).fill(first)
    form.words(HELP, language).fill(second)
    expect(form.trial.get_by_text(first)).to_be_visible()
    expect(form.root.get_by_text(t("studio.unsaved"))).to_be_visible()

    groups = form.root.locator('[data-at="content/groups"]')
    groups.get_by_role("button", name=t("studio.add"), exact=True).click()
    page.keyboard.type(group)
    expect(groups.get_by_role("listitem")).to_have_count(5)
    if width > 900:
        form.named("studio.move", name=group).focus()
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")
    else:
        form.named("studio.up", name=group).click()
        form.named("studio.up", name=group).click()
    expect(groups.get_by_text(t("studio.moved", name=group, n=3, of=5))).to_be_attached()
    form.save()
    form.saved()

    # The seeded teachers have answered already: the next one begins.
    work = Work(person("buakaew", language=language), "aar-start", language=language).open()
    for words in (first, second):
        expect(work.root.get_by_role("heading", name=words)).to_be_visible()
    names = work.root.get_by_role("group", name=t("aar.people")).locator("label")
    assert group in names.nth(2).inner_text()


def test_what_teachers_may_have_chosen_is_hidden_and_not_removed(person):
    form = Editor(person("pranee"), "aar-start")
    expect(form.root.get_by_text(form.t.like("studio.answered"))).to_be_visible()
    expect(form.named("studio.remove", name="นักเรียน")).to_have_count(0)
    form.named("studio.hide.name", name="นักเรียน").click()
    expect(form.root.get_by_text(form.t("studio.hidden"))).to_be_visible()
    form.save()
    form.saved()


def test_a_second_author_is_told_and_chooses(person):
    one, two = Editor(person("pranee"), "aar-start"), Editor(person("methee"), "aar-start")
    one.words(PICTURE, "th").fill("ของคนแรก")
    one.words(HELP, "en").fill("By the first")
    one.save()
    one.saved()
    two.words(PICTURE, "th").fill("ของคนที่สอง")
    two.words("content/steps", "th").fill("ก้าวต่อไป")
    two.save()
    told = two.root.get_by_role("alert").filter(has_text=two.t("studio.conflict"))
    expect(told).to_be_visible()
    expect(told.get_by_role("listitem")).to_have_count(1)
    expect(told.get_by_text("ของคนแรก")).to_be_visible()
    # What only the first one changed is here already, and nothing that was typed here is lost.
    expect(two.words(HELP, "en")).to_have_value("By the first")
    expect(two.words("content/steps", "th")).to_have_value("ก้าวต่อไป")
    expect(two.words(PICTURE, "th")).to_have_value("ของคนที่สอง")
    told.get_by_role("button", name=two.t("studio.conflict.take")).click()
    expect(two.words(PICTURE, "th")).to_have_value("ของคนแรก")
    two.save()
    two.saved()
    again = Editor(person("pranee"), "aar-start")
    expect(again.words("content/steps", "th")).to_have_value("ก้าวต่อไป")


def test_what_is_wrong_is_gone_to_and_what_was_typed_survives_a_reload(person):
    page = person("pranee")
    form = Editor(page, "lesson-start", language="th")
    card = form.root.locator('[data-at^="content/cards/"]').get_by_role("button", name=form.t.like("studio.more"))
    card.nth(7).click()
    question = form.root.locator(".px-e-more").first.get_by_role("button", name=form.t.like("studio.more")).first
    question.click()
    options = form.root.locator('[data-at$="/options"]')
    right = options.get_by_role("listitem").filter(has_text="ข้อที่ตรง")
    right.get_by_role("button", name=form.t.like("studio.more")).click()
    right.get_by_role("checkbox").uncheck()
    expect(form.root.get_by_text(form.t("studio.mend", n=1))).to_be_visible()
    form.save()
    expect(form.root.get_by_text(form.t("problem.right_missing"))).to_be_visible()
    told = page.locator("[data-saved]")
    expect(told).not_to_have_text(told.get_attribute("data-saved") or "")
    page.on("dialog", lambda dialog: dialog.accept())
    page.wait_for_timeout(1000)

    again = Editor(page, "lesson-start")
    expect(again.root.get_by_text(again.t("studio.restored"))).to_be_visible()
    expect(again.root.get_by_text(again.t("studio.mend", n=1))).to_be_visible()
    again.button("studio.restored.drop").click()
    expect(again.root.get_by_text(again.t("studio.mend", n=1))).to_have_count(0)


@pytest.mark.parametrize(("language", "width"), [("th", 1280), ("en", 360)])
def test_a_corrected_key_says_how_many_tries_are_marked_anew(person, language, width):
    form = Editor(person("pranee", width=width, language=language), "lesson-start", language=language)
    unfold(form.root)
    more = form.t.like("studio.more")
    form.root.locator('[data-at^="content/cards/"]').get_by_role("button", name=more).nth(7).click()
    form.root.locator(".px-e-more").first.get_by_role("button", name=more).first.click()
    options = form.root.locator('[data-at$="/options"]').get_by_role("listitem")
    told = form.root.get_by_text(form.t.like("problem.tries_marked_anew"))
    expect(told).to_have_count(0)
    expect(options.first).to_be_visible()
    for option in options.all():
        option.get_by_role("button", name=more).click()
    right = options.get_by_role("checkbox")
    right.nth([one.is_checked() for one in right.all()].index(True)).uncheck()
    right.first.check()
    expect(told).to_be_visible()


@pytest.mark.parametrize(("block", "width"), [("lesson-start", 360), ("plc-start", 360), ("map-start", 1280)])
def test_nothing_in_the_editor_keeps_somebody_out(person, block, width):
    page = person("pranee", width=width)
    page.goto(places.studio_frame(block))
    form = Work(page, block)
    expect(form.root.get_by_text(form.t("studio.opening"))).to_have_count(0)
    unfold(form.root)
    form.root.get_by_role("button", name=form.t.like("studio.more")).first.click()
    form.root.get_by_role("button", name=form.t.like("studio.paste.name")).first.click()
    expect(page.frame_locator(".px-e-frame").locator(".partnership-xblock *").first).to_be_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_an_author_goes_back_to_before_the_last_save(person):
    page = person("pranee", width=360)
    path = "content/levels/participation/label"
    form = Editor(page, "ladder-start")
    unfold(form.root)
    before = form.words(path, "th").input_value()
    form.words(path, "th").fill("ลองแก้ดู")
    form.save()
    form.saved()
    form = Editor(page, "ladder-start")
    form.button("studio.undo_save").click()
    unfold(form.root)
    expect(form.words(path, "th")).to_have_value(before)
    form.save()
    form.saved()
