"""The one place for what a trainer does at her desk: finds work, takes it, comments, marks, decides."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser import places
from tests.browser.words import Words


class Desk:
    def __init__(self, page: Page, *, kind: str = "map", language: str = "th"):
        self.page = page
        self.t = Words(language, kind)
        self.root = page.locator("#partnership-desk")

    def open(self) -> Desk:
        self.page.goto(places.DESK)
        expect(self.root.get_by_role("heading", level=1)).to_be_visible()
        return self

    def button(self, key: str, **params: object) -> Locator:
        return self.root.get_by_role("button", name=self.t(key, **params), exact=True)

    def find(self, name: str) -> Locator:
        """Types part of a name; gives the only row (or card) that is left."""
        self.root.get_by_label(self.t("desk.name"), exact=True).fill(name)
        rows = (
            self.root.get_by_role("row")
            .filter(has_text=name)
            .or_(self.root.get_by_role("list", name=self.t("desk.list")).get_by_role("listitem").filter(has_text=name))
        )
        expect(self.root.get_by_role("status").filter(has_text=self.t.like("desk.shown", n=1))).to_be_visible()
        expect(rows).to_have_count(1)
        return rows

    def take(self, name: str) -> Desk:
        """Finds it in the queue and takes it to read."""
        self.find(name).get_by_role("button", name=re.compile(f"^{re.escape(self.t('desk.claim'))}")).click()
        expect(self.root.get_by_text(self.t.like("desk.yours"))).to_be_visible()
        return self

    def take_up(self, public_id: str) -> Desk:
        """Opens a submission by its address, and takes it to read."""
        self.page.goto(f"{places.DESK}{public_id}/")
        self.button("desk.claim").click()
        expect(self.root.get_by_text(self.t.like("desk.yours"))).to_be_visible()
        return self

    def comment(self, place: str, kind: str, text: str) -> Desk:
        """`place` as the list of places names it."""
        self.root.get_by_label(self.t("desk.new_about"), exact=True).select_option(label=place)
        self.button("desk.new").click()
        editor = self.root.get_by_role("group", name=self.t("desk.comment_on", place=place), exact=True)
        editor.get_by_role("button", name=self.t(f"comment.{kind}"), exact=True).click()
        editor.get_by_label(self.t("desk.comment_text"), exact=True).fill(text)
        editor.get_by_role("button", name=self.t("desk.keep"), exact=True).click()
        expect(self.root.get_by_text(text).first).to_be_visible()
        return self

    def mark(self, criterion: str, points: float, possible: float) -> Desk:
        group = self.root.get_by_role("group", name=criterion)
        name = self.t("marks.of", points=int(points), possible=f"{possible:g}")
        group.get_by_role("radio", name=name, exact=True).check()
        if points % 1:
            group.get_by_role("checkbox", name=self.t("desk.half"), exact=True).check()
        return self

    def result(self, decision: str, overall: str, *todos: str) -> Desk:
        """`return` or `accept`, a few words, and lines of the checklist."""
        self.root.get_by_role("radio", name=self.t(f"desk.{decision}"), exact=True).check()
        self.root.get_by_label(self.t("desk.overall"), exact=True).fill(overall)
        for todo in todos:
            self.root.get_by_label(self.t("desk.todo_new"), exact=True).fill(todo)
            self.button("desk.todo_add").click()
        return self

    def send(self, decision: str) -> Desk:
        """Asks to send, looks once more, and sends."""
        verb = self.t(f"desk.send_{decision}")
        self.button(f"desk.send_{decision}").click()
        self.root.get_by_role("group", name=verb, exact=True).get_by_role("button", name=verb, exact=True).click()
        told = self.t(f"desk.was_{'accepted' if decision == 'accept' else 'returned'}")
        expect(self.root.get_by_role("heading", name=told)).to_be_visible()
        return self
