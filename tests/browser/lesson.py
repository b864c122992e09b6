"""The one place for what a teacher does in a lesson: from card to card, each tap counted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Locator, Page, expect

from partnership_xblock.activities import activity
from tests.browser.teacher import Work

CONTENT = activity("lesson").Content.from_author({"preset": "network"})
KEYS: Mapping[str, Any] = {question.id: question for question in CONTENT.questions}


class Learner(Work):
    """A teacher in a lesson. Every tap is counted."""

    def __init__(self, page: Page, *, language: str = "th"):
        super().__init__(page, "lesson-start", language=language)
        self.taps = 0

    def tap(self, target: Locator) -> None:
        self.taps += 1
        target.tap()

    def next(self, key: str = "lesson.next") -> None:
        self.tap(self.button(key))

    def question(self, id_: str) -> Locator:
        return self.root.locator(f'[data-at="draft:{id_}"]')

    def check(self, id_: str) -> None:
        self.tap(self.question(id_).get_by_role("button", name=self.t("lesson.check"), exact=True))

    def waits(self, id_: str) -> None:
        """Its try is kept here, and a second cannot be made."""
        expect(self.question(id_)).to_contain_text(self.t("lesson.waiting"))
        button = self.question(id_).get_by_role("button", name=self.t("lesson.check"), exact=True)
        expect(button).to_have_attribute("aria-disabled", "true")

    def pick(self, id_: str, *options: str) -> None:
        """Options by their ids."""
        question = KEYS[id_]
        words = {option.id: option.label.into(self.language) for option in question.options}
        role: Any = "radio" if question.type == "single" else "checkbox"
        for option in options:
            self.tap(self.question(id_).get_by_role(role, name=words[option], exact=True))

    def say(self, id_: str, answers: Mapping[str, str]) -> None:
        """Features and the conclusion."""
        names = {one.id: one.label.into(self.language) for one in CONTENT.listed(KEYS[id_].list)}
        names["verdict"] = self.t("lesson.verdict")
        for part, seen in answers.items():
            row = self.question(id_).get_by_role("radiogroup", name=names[part], exact=True)
            word = self.t(f"lesson.{'verdict' if part == 'verdict' else 'seen'}_{seen}")
            self.tap(row.get_by_role("radio", name=word, exact=True))

    def match(self, id_: str, pairs: Mapping[str, str]) -> None:
        """Lines and their choices."""
        question = KEYS[id_]
        lines = {one.id: one.label.into(self.language) for one in question.lines}
        place = [one.id for one in question.choices]
        for line, choice in pairs.items():
            row = self.question(id_).get_by_role("radiogroup", name=lines[line], exact=True)
            self.tap(row.get_by_role("radio").nth(place.index(choice)))

    def right(self, *ids: str) -> None:
        """Each question at its first try."""
        for id_ in ids:
            question = KEYS[id_]
            match question.type:
                case "match":
                    self.match(id_, {line.id: line.key for line in question.lines})
                case "network":
                    self.say(id_, dict(question.key))
                case _:
                    self.pick(id_, *(option.id for option in question.options if option.right))
            self.check(id_)
            expect(self.question(id_)).to_contain_text(self.t("lesson.right"))

    def finish(self, sentence: str) -> None:
        """The sentence on the last card, and done."""
        self.field(self.t("lesson.take_text")).fill(sentence)
        self.saved()
        self.tap(self.root.get_by_role("button", name=self.t("submit.done"), exact=True))
        expect(self.root.get_by_role("heading", name=self.t("receipt.done"), exact=True)).to_be_visible()
