"""An author who has never seen the block builds a unit: three activities in a few presses each, then changes what they
ask; teachers meet it, and work that is there stays as it was."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from partnership_xblock.activities import activity
from tests.browser import places
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.test_studio_content import Editor, unfold
from tests.browser.widths import IN_BOTH
from tests.browser.words import Words

pytestmark = pytest.mark.browser
MOST = 12
"""Presses from nothing to an activity that can be published."""
ROWS = {"th": "ร้านสหกรณ์\nปราชญ์ชาวบ้าน\n", "en": "Village shop\nLocal expert\n"}


class Author:
    def __init__(self, page, language):
        self.page, self.language, self.presses = page, language, 0

    def press(self, what: Locator) -> None:
        what.click()
        self.presses += 1

    def add(self, kind: str, preset: str = "") -> None:
        """A new activity of a kind, as the gallery offers it."""
        t, chosen = Words(self.language, kind), activity(kind)
        self.page.goto(places.STUDIO)
        self.press(self.page.locator("form[action$='/add/'] button"))
        self.page.wait_for_selector("iframe")
        frame = self.page.frames[1]
        self.press(frame.get_by_text(chosen.introduction.teacher.into(self.language)))
        if preset:
            label = next(one.label for one in chosen.presets if one.id == preset).into(self.language)
            self.press(frame.locator("label").filter(has_text=label))
        self.press(frame.get_by_role("button", name=t("gallery.use")))
        expect(self.page.locator("[data-saved]")).to_be_visible()


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_a_unit_of_lesson_map_and_plc(person, language, width):
    teacher = Work(person("farida", language=language), "map-start", language=language).open()
    before = loaded(teacher.page)["rounds"]
    page = person("pranee", language=language, width=width)
    author = Author(page, language)
    for kind, preset in (("lesson", "network"), ("map", ""), ("plc", "")):
        presses = author.presses
        author.add(kind, preset)
        assert author.presses - presses <= MOST

    lesson = Editor(page, "added-1", language=language, kind="lesson")
    t = lesson.t
    unfold(lesson.root)
    wanted = {"th": "ข้อไหนคือเครือข่ายของเรา", "en": "Which of these is our network?"}[language]
    cards = lesson.root.locator('[data-at^="content/cards/"]').get_by_role("button", name=t.like("studio.more"))
    cards.nth(7).click()
    lesson.root.locator(".px-e-more").first.get_by_role("button", name=t.like("studio.more")).first.click()
    lesson.root.locator(f'[data-at$="/ask/{language}"] textarea').first.fill(wanted)
    options = lesson.root.locator('[data-at$="/options"]').get_by_role("listitem")
    expect(options.first).to_be_visible()
    for option in options.all():
        option.get_by_role("button", name=t.like("studio.more")).click()
    right = [option.locator('[data-at$="/right"] input') for option in options.all()]
    keys = [one.is_checked() for one in right]
    right[keys.index(True)].uncheck()
    right[keys.index(False)].check()
    lesson.save()
    lesson.saved()

    network = Editor(page, "added-2", language=language, kind="map")
    unfold(network.root)
    usual = network.root.locator('[data-at="content/usual"]')
    usual.get_by_role("button", name=t.like("studio.paste.name")).click()
    usual.get_by_label(t("studio.paste.rows"), exact=True).fill(ROWS[language])
    usual.get_by_role("button", name=t("studio.paste.take")).click()
    network.save()
    network.saved()

    first, _second = ROWS[language].split("\n")[:2]
    work = Work(person("somying", language=language), "added-2", language=language, kind="map").open()
    expect(work.root.get_by_role("button", name=first)).to_be_visible()
    assert loaded(teacher.page)["rounds"] == before != []
