"""A proposal by keyboard, in English on a wide screen: what is missing is gone to, handed in, read and let on, and the
second stage's lists are opened and left without a mouse. The whole way is told in test_funded_project.py."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.axe import violations
from tests.browser.proposal import Reader, Teacher, Way
from tests.browser.server import loaded

pytestmark = pytest.mark.browser
GROUP = "Huai Phak Kut weavers"


def press(button: Locator) -> None:
    """Reached by Tab as any button is, and pressed."""
    button.focus()
    button.press("Enter")


def test_by_keyboard_in_english(person):
    page = person("somying", width=1280, language="en")
    work = Teacher(page, language="en", touch=False)
    work.open()
    work.fill("proposal.title", "Colours from the school's trees")
    work.fill("proposal.problem", "The weavers buy dye for about 18,000 baht a year, by their account book")
    work.fill("proposal.name", GROUP)
    page.keyboard.press("Enter")
    does = work.root.get_by_label(work.t("proposal.does_of", name=GROUP), exact=False)
    does.fill("Dye and weave")
    work.saved()
    press(work.send)
    expect(work.root.get_by_role("heading", name=work.t("submit.not_ready", n=1))).to_be_visible()
    press(work.root.locator(".px-errors").get_by_role("button").first)
    mentor = work.root.get_by_label(re.compile(f"^{re.escape(work.t('proposal.mentor'))}")).first
    expect(mentor).to_be_focused()
    mentor.fill("Lecturer in chemistry")
    work.saved()
    press(work.send)
    press(work.root.get_by_role("group", name=work.t("submit.confirm")).get_by_role("button").first)
    expect(work.receipt).to_be_visible()

    reader = Reader(person("aree", width=1280, language="en"), language="en")
    reader.looks_at(work.public_id)
    press(reader.button("desk.claim"))
    expect(reader.root.get_by_text(reader.t.like("desk.yours"))).to_be_visible()
    way = Way("write", "pass", "en")
    reader.root.get_by_role("radio", name=re.compile(f"^{re.escape(way.label)}")).focus()
    reader.page.keyboard.press("Space")
    verb = reader.t("desk.gate_send", n=1)
    press(reader.button("desk.gate_send", n=1))
    press(reader.root.get_by_role("group", name=verb, exact=True).get_by_role("button", name=verb, exact=True))
    told = reader.root.get_by_role("heading", name=way.told)
    expect(told).to_be_visible()
    expect(reader.root.locator("[data-at=decided]")).to_be_focused()
    expect(reader.root.get_by_text(reader.t("desk.stage_told", label=way.label)).first).to_be_visible()

    work.told("write", "pass")
    for key in ("activity", "indicator", "line"):
        press(work.button(f"proposal.add_{key}").first)
        first = work.root.get_by_label(re.compile(f"^{re.escape(work.t(f'proposal.{key}'))}")).last
        expect(first).to_be_focused()
        first.fill(f"My {key}")
        press(work.button("proposal.done"))
        expect(work.button("proposal.edit_of", name=f"My {key}")).to_be_focused()
    work.saved()
    stored = {key.partition(":")[0] for key in loaded(page, "proposal-start")["answers"]["items"]}
    assert {"activity", "indicator", "budget"} <= stored
    assert violations(page) == []
