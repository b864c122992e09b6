"""The one place for what a teacher does on a proposal's page, and a trainer before one, in either language."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from partnership_xblock.activities.proposal.content import ProposalContent
from partnership_xblock.activities.proposal.review import RUBRIC
from partnership_xblock.activities.proposal.stages import TABLE
from tests.browser import places
from tests.browser.server import loaded
from tests.browser.teacher import KEPT_SOON, Work
from tests.browser.trainer import Desk

CONTENT = ProposalContent.preset()
BLOCK = "proposal-start"


class Way:
    """What was decided at a stage, as it reads."""

    def __init__(self, stage: str, outcome: str, language: str):
        found = next(one for one in TABLE[stage] if one.id == outcome)
        self.n = list(TABLE).index(stage) + 1
        self.label = found.label.into(language)
        self.told = found.told.into(language)


class Teacher(Work):
    """A teacher and her proposal. Taps are counted, besides typing and the keyboard's Enter."""

    def __init__(self, page: Page, *, language: str = "th", touch: bool = True):
        super().__init__(page, "proposal-start", language=language)
        self.taps = 0
        self.touch = touch

    def tap(self, key: str, **params: object) -> None:
        button = self.button(key, **params).first
        if self.touch:
            button.tap()
        else:
            button.click()
        self.taps += 1

    def fill(self, key: str, text: str, **params: object) -> None:
        self.root.get_by_label(re.compile(f"^{re.escape(self.t(key, **params))}")).first.fill(text)

    def day(self, key: str, day: str) -> None:
        """A day as `2027-01-12`, in the fields of a date."""
        year, month, date = day.split("-")
        group = self.root.get_by_role("group", name=re.compile(f"^{re.escape(self.t(key))}"))
        group.get_by_role("textbox").nth(0).fill(str(int(date)))
        group.get_by_role("combobox").select_option(str(int(month)))
        group.get_by_role("textbox").nth(1).fill(str(int(year) + (543 if self.language == "th" else 0)))
        self.taps += 1

    def hand_in(self) -> None:
        self.saved().confirm()
        self.taps += 2
        expect(self.receipt).to_be_visible()

    def told(self, stage: str, outcome: str) -> None:
        """Opens the page again: what was decided stands above it."""
        self.page.reload()
        self.ready()
        expect(self.root.get_by_role("heading", name=Way(stage, outcome, self.language).told)).to_be_visible()
        assert no_wider(self.page)

    def indicator(self) -> None:
        self.tap("proposal.add_indicator")
        self.fill("proposal.indicator", "สีที่ซักแล้วไม่ตก")
        self.fill("proposal.target", "6")
        self.fill("proposal.how", "ซัก 5 ครั้ง เทียบแถบสี")
        self.tap("proposal.done")

    def line(self, text: str, qty: str, price: str, total: str) -> None:
        """A line of materials that is asked for."""
        self.tap("proposal.add_line")
        self.fill("proposal.line", text)
        self.choose(CONTENT.category("goods", self.language))
        self.taps += 1
        self.fill("proposal.qty", qty)
        self.fill("proposal.price", price)
        expect(self.root.get_by_text(self.t("proposal.line_total", total=total))).to_be_visible()
        self.tap("proposal.done")

    @property
    def public_id(self) -> str:
        return str(loaded(self.page, BLOCK)["submission"]["public_id"])


class Reader(Desk):
    """A trainer before one proposal."""

    def __init__(self, page: Page, *, language: str = "th"):
        super().__init__(page, kind="proposal", language=language)
        self.language = language

    def looks_at(self, public_id: str) -> Reader:
        self.page.goto(f"{places.DESK}{public_id}/")
        return self

    def gives(self, marks: dict[str, int]) -> None:
        """Fills the own sheet in; it is not sent."""
        card = self.root.locator("[data-at=sheets]")
        for line in CONTENT.scored:
            if line.id in marks:
                name = self.t("marks.of", points=marks[line.id], possible="4")
                group = card.get_by_role("group", name=line.label.into(self.language))
                group.get_by_role("radio", name=name, exact=True).check()

    def says_kept(self) -> None:
        """What was filled in is said to be not sent, and has been written to the device."""
        expect(self.root.get_by_text(self.t("save.typed_one"))).to_be_visible()
        self.page.wait_for_timeout(KEPT_SOON)

    def scores(self, marks: dict[str, int]) -> None:
        self.gives(marks)
        self.button("desk.sheet_send").click()
        expect(self.root.get_by_role("button", name=self.t("desk.sheet_send"))).to_have_count(0)

    def decides(self, stage: str, outcome: str, words: str = "", amount: str = "") -> None:
        way = Way(stage, outcome, self.language)
        self.root.get_by_role("radio", name=re.compile(f"^{re.escape(way.label)}")).check()
        if amount:
            self.root.get_by_label(self.t("desk.gate_amount")).fill(amount)
        if words:
            self.root.get_by_label(self.t("desk.overall"), exact=True).fill(words)
        verb = self.t("desk.gate_send", n=way.n)
        self.button("desk.gate_send", n=way.n).click()
        self.root.get_by_role("group", name=verb, exact=True).get_by_role("button", name=verb, exact=True).click()
        expect(self.root.get_by_role("heading", name=way.told)).to_be_visible()

    def passes(self, public_id: str, stage: str, outcome: str, words: str = "") -> None:
        self.take_up(public_id)
        self.decides(stage, outcome, words)

    def closes(self, public_id: str) -> None:
        self.take_up(public_id)
        for line in RUBRIC:
            self.mark(line.label.into(self.language), 4, 4)
        self.decides("run", "close")


def no_wider(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
