"""What a masquerading trainer sees: a learner's work, hers to read and nothing else; then herself again."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from demo.persons import BY_NAME
from tests.browser import places
from tests.browser.axe import violations
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.trainer import Desk
from tests.browser.widths import IN_BOTH, each_width
from tests.browser.words import Words

pytestmark = pytest.mark.browser
UNIT = {"map-start": "partner-map", "strength-start": "strength", "aar-start": "aar"}
PICTURES = os.environ.get("STORY_PICTURES", "")
"""A folder, where somebody wants to look at what the story saw."""


def picture(page: Page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png")


def go_to(page: Page, block: str) -> None:
    """Waits until it has loaded: left before, it would ask for what it lacks, which is no request of the next page."""
    page.goto(places.unit(UNIT[block]))
    page.wait_for_load_state("networkidle")


def look_as(page: Page, block: str, language: str, whom: str) -> Work:
    """On the course's page of this block, by the list of the platform's own bar; gives the block in its frame."""
    go_to(page, block)
    bar = page.locator("form.masq")
    bar.get_by_role("combobox").select_option(label=whom)
    bar.get_by_role("button").click()
    expect(bar.get_by_role("combobox").locator("option:checked")).to_have_text(whom)
    expect(page.frame_locator("iframe.frame").locator(".partnership-xblock h2")).to_be_visible()
    return Work(page, block, language=language, frame=page.frames[1])


def name_of(page: Page, username: str, block: str, language: str) -> str:
    """As the bar's list calls her."""
    go_to(page, block)
    names = page.locator("form.masq option").all_text_contents()
    return next(name for name in names if name.startswith(BY_NAME[username].name.into(language)))


def banner(work: Work) -> Locator:
    return work.root.locator(".px-banner").first


def stored(page: Page, block: str) -> object:
    """A person's work as the server has it, without the clock."""
    whole = loaded(page, block)
    return {name: whole[name] for name in ("answers", "network", "submission", "rounds")}


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_a_draft_is_read_and_nothing_else(person, language, width):
    owner = person("buakaew")
    owner.goto(places.block("aar-start"))
    before = stored(owner, "aar-start")
    page = person("aree", language=language, width=width)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if "/handler" in request.url else None)
    whom = name_of(page, "buakaew", "aar-start", language)
    work = look_as(page, "aar-start", language, whom)

    first = work.root.locator("h2, .px-banner").first
    expect(first).to_have_class(re.compile("px-banner"))
    expect(banner(work).get_by_text(work.t.like("mode.masquerade"))).to_be_visible()
    expect(banner(work).get_by_role("link", name=work.t("mode.review"))).to_be_visible()
    expect(work.root.locator("[data-save]")).to_have_count(0)
    expect(work.send).to_have_count(0)
    for role in ("textbox", "checkbox", "radio", "combobox", "spinbutton"):
        expect(work.root.get_by_role(role)).to_have_count(0)
    expect(work.root.get_by_text(work.t("device.title"))).to_have_count(0)
    for seen in each_width(page):
        picture(page, f"draft-{language}-{seen}")
        assert violations(work.frame, ".partnership-xblock", colours=language == "th") == []
    assert sent == [], "looking sends nothing to the block"
    assert stored(owner, "aar-start") == before


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_work_that_was_handed_in_and_returned_stays_her_news(person, language, width):
    """Neither taken back nor answered nor counted as seen: the trainer may still think again."""
    page = person("aree", language=language, width=width)
    whom = name_of(page, "buakaew", "map-start", language)
    work = look_as(page, "map-start", language, whom)
    expect(banner(work).get_by_text(work.t.like("mode.masquerade"))).to_be_visible()
    expect(work.root.get_by_text(work.t.like("feedback.returned", n=2))).to_be_visible()
    for key in ("comment.reply", "comment.done", "withdraw.button", "map.next", "submit.send"):
        expect(work.root.get_by_role("button", name=work.t.like(key))).to_have_count(0)
    expect(work.root.get_by_role("checkbox")).to_have_count(0)
    for seen in each_width(page):
        picture(page, f"returned-{language}-{seen}")
        assert violations(work.frame, ".partnership-xblock", colours=language == "th") == []

    waiting = look_as(page, "strength-start", language, whom)
    waiting.stands_at("submitted")
    expect(waiting.root.get_by_role("button", name=waiting.t("withdraw.button"))).to_have_count(0)
    for seen in each_width(page):
        picture(page, f"submitted-{language}-{seen}")
        assert violations(waiting.frame, ".partnership-xblock", colours=language == "th") == []


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_the_desk_is_still_her_own(person, language, width):
    page = person("aree", language=language, width=width)
    work = look_as(page, "aar-start", language, name_of(page, "buakaew", "aar-start", language))
    with page.context.expect_page() as opened:
        banner(work).get_by_role("link", name=work.t("mode.review")).click()
    desk = Desk(opened.value, language=language)
    expect(desk.root.get_by_role("heading", level=1)).to_be_visible()
    desk.take("ฟารีดา")


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_then_she_is_herself_again_on_what_she_tries_out(person, language, width):
    page = person("aree", language=language, width=width)
    whom = name_of(page, "buakaew", "map-start", language)
    hers = look_as(page, "map-start", language, whom)
    # How a map is read comes with its drawing, after the page.
    expect(hers.root.get_by_role("rowheader").first).to_be_visible()

    t = Words(language, "map")
    bar = page.locator("form.masq")
    bar.get_by_role("combobox").select_option(value="")
    bar.get_by_role("button").click()
    expect(page.frame_locator("iframe.frame").locator(".partnership-xblock h2")).to_be_visible()
    own = Work(page, "map-start", language=language, frame=page.frames[1])
    expect(own.root.get_by_text(t("mode.scratch"))).to_be_visible()
    expect(own.root.get_by_role("rowheader")).to_have_count(0)
    own.add("วัดที่ลองเพิ่ม").saved()
    picture(page, f"scratch-{language}-{width}")

    any_learner = bar.locator("option[value=any]").inner_text()
    as_any = look_as(page, "map-start", language, any_learner)
    as_any.has("วัดที่ลองเพิ่ม")
    expect(as_any.root.get_by_text(t("mode.scratch"))).to_be_visible()

    teacher = person("buakaew")
    teacher.goto(places.block("map-start"))
    assert "วัดที่ลองเพิ่ม" not in str(stored(teacher, "map-start"))
