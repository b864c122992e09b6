"""A session ends while a teacher writes: one link leads her through the login back to the unit, and nothing is lost."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser import places
from tests.browser.teacher import Work
from tests.browser.widths import IN_BOTH

pytestmark = pytest.mark.browser
HERS = "ศูนย์เด็กเล็กบ้านห้วย"


def in_unit(page, language):
    expect(page.frame_locator("iframe.frame").locator(".partnership-xblock h2")).to_have_count(1)
    return Work(page, "map-start", language=language, frame=page.frames[1]).ready()


def log_out(device):
    """In another tab, as people do; it ends the session and the token beside it."""
    other = device.new_page()
    other.goto("/logout")
    other.close()


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_back_at_the_unit_and_the_words_are_sent(person, language, width):
    page = person("somying", language=language, width=width)
    page.goto(places.unit("partner-map"))
    work = in_unit(page, language).add("วัดป่าดอน").saved()
    log_out(page.context)
    work.add(HERS)
    work.says("session")
    expect(work.root.get_by_text(work.t("offline.login"))).to_be_visible()
    work.kept(1)

    link = work.root.get_by_role("link", name=work.t("save.login"))
    assert link.get_attribute("href").startswith("http"), "also where the frame stands on another host"
    link.click()
    expect(page).to_have_url(re.compile("/login/"))
    page.locator("main button[name=person][value=somying]").click()
    expect(page).to_have_url(re.compile(re.escape(places.unit("partner-map"))))
    again = in_unit(page, language)
    again.says("sent", n=1)
    again.has("วัดป่าดอน", HERS)
    Work(person("somying", anew=True), "map-start").open().has("วัดป่าดอน", HERS)


def test_without_a_place_on_the_device_the_page_stays_and_sends_itself(person):
    page = person("somying")
    page.goto(places.unit("partner-map"))
    work = in_unit(page, "th").add("วัดป่าดอน").saved()
    work.root.get_by_text(work.t("device.title")).click()
    work.root.get_by_role("checkbox", name=work.t("device.shared")).check()
    log_out(page.context)
    work.add(HERS)
    work.says("session")
    with page.context.expect_page() as opened:
        work.root.get_by_role("link", name=work.t("save.login")).click()
    opened.value.locator("main button[name=person][value=somying]").click()
    expect(opened.value).to_have_url(re.compile(re.escape(places.unit("partner-map"))))
    opened.value.close()
    page.bring_to_front()
    work.frame.evaluate("window.dispatchEvent(new Event('focus'))")
    work.saved()
    Work(person("somying", anew=True), "map-start").open().has("วัดป่าดอน", HERS)


def test_a_session_that_is_gone_while_the_token_holds_is_no_end(person):
    """The platform's handlers take the token: nothing is said, and nothing need be done."""
    page = person("somying")
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    page.context.clear_cookies(name="demo_sessionid")
    work.add(HERS).saved()
