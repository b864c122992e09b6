"""The one place for what a teacher does with partners and levels, each tap counted."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from partnership_xblock.activities.ladder.content import LadderContent
from tests.browser.teacher import Work

CONTENT = LadderContent.preset()
FITS = ("all", "asked", "lessons", "anew", "ours")
"""Four of five point to participation."""
SPLIT = ("host", "asked", "teach", "team", "unknown")
"""No level has more than two."""


class Ladder(Work):
    """A teacher and her partners. Every tap is counted."""

    def __init__(self, page: Page, block: str = "ladder-start", *, language: str = "th"):
        super().__init__(page, block, language=language)
        self.taps = 0

    def tap(self, target: Locator) -> None:
        self.taps += 1
        target.tap()

    def press(self, key: str, **params: object) -> None:
        self.tap(self.button(key, **params))

    def level(self, id_: str) -> str:
        return CONTENT.label(id_, self.language)

    def bring(self, *names: str) -> None:
        for name in names:
            self.field(self.t("ladder.name")).fill(name)
            self.field(self.t("ladder.name")).press("Enter")
            expect(self.button("ladder.open", name=name)).to_be_visible()
            more = self.root.get_by_text(self.t("ladder.add_more"), exact=True)
            if name != names[-1] and not self.field(self.t("ladder.name")).is_visible():
                more.click()

    def answer(self, ids: tuple[str, ...]) -> None:
        """Five taps, each of which leads to the next question."""
        for question, id_ in zip(CONTENT.asked, ids, strict=True):
            asked = self.root.get_by_role("group", name=re.compile(re.escape(question.label.into(self.language))))
            label = next((one.label.into(self.language) for one in question.answers if one.id == id_), "")
            self.tap(asked.get_by_role("button", name=label or self.t("ladder.unknown"), exact=True))
            expect(asked).to_have_count(0)

    def choose_level(self, key: str, level: str) -> None:
        group = self.root.get_by_role("group", name=re.compile(rf"^{re.escape(self.t(key))}"))
        tile = group.locator("label").filter(has_text=self.level(level))
        self.tap(tile)
        expect(tile.get_by_role("radio")).to_be_checked()
