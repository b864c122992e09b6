"""The one place for what a teacher does with what other activities offer."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.teacher import Work


class Offered(Work):
    @property
    def card(self) -> Locator:
        return self.root.get_by_role("group", name=self.t("offer.title"), exact=True)

    def reach(self) -> Offered:
        """Goes to where it stands: it is asked for when it is nearly in view."""
        self.open()
        self.root.locator(
            '[data-at="priority"], [data-at="sessions"], [data-at^="cycle:"]'
        ).first.scroll_into_view_if_needed()
        return self

    def near(self, place: str) -> Offered:
        """Goes to what stands beside it, on a page that is open."""
        self.root.locator(place).first.scroll_into_view_if_needed()
        return self

    def whole(self) -> Offered:
        """All that is offered: of a long list only the first few are there at once."""
        expect(self.card).to_be_visible()
        rest = self.card.get_by_role("button", name=self.t.like("offer.more"))
        if rest.count():
            rest.click()
        return self

    def row(self, text: str) -> Locator:
        return self.card.get_by_role("listitem").filter(has_text=text)

    def press(self, key: str, text: str) -> None:
        self.row(text).get_by_role("button", name=f"{self.t(key)} {text}", exact=True).click()

    def none(self) -> None:
        """It was asked for, and there is nothing."""
        with self.page.expect_response(lambda answer: "offers" in (answer.request.post_data or "")):
            self.reach()
        expect(self.card).to_have_count(0)
