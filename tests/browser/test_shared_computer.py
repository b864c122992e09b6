"""A shared computer: nobody's unsent words are shown to another, sent under another name, or lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.teacher import KEPT_ON_DEVICE, Work

pytestmark = pytest.mark.browser
HERS = "ศูนย์เด็กเล็กบ้านห้วย"


def become(page, username):
    """On the same device, by the demo's bar, as a visitor would switch."""
    page.goto("/demo/log/")
    page.locator(".demo-bar summary").click()
    page.locator(f".demo-bar button[name=person][value='{username}']").click()
    expect(page.locator(f".demo-bar button[value='{username}'][aria-current=true]")).to_have_count(1)


def log_out(device):
    """Beside the browser, which may have no internet."""
    token = next(cookie["value"] for cookie in device.cookies() if cookie["name"] == "csrftoken")
    answer = device.request.post(
        "/demo/person/", form={"person": "", "next": "/demo/ready/", "csrfmiddlewaretoken": token}
    )
    assert answer.ok


def test_somebody_else_logs_in_between(person):
    """A types without internet and goes; B works; A comes back."""
    page = person("somying")
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    device = page.context
    device.set_offline(True)
    work.add(HERS)
    work.says("device", n=1)
    work.kept(1)
    page.close()
    device.set_offline(False)

    page = person("", device=device)
    become(page, "farida")
    farida = Work(page, "map-again").open()
    assert HERS not in page.locator("body").inner_text()
    farida.add("ตาดีกาบ้านบูกิต").saved()
    expect(farida.root.get_by_text(HERS)).to_have_count(0)
    become(page, "somying")
    page.goto("about:blank")

    page = person("", device=device)
    back = Work(page, "map-start").open()
    back.says("sent", n=1)
    back.has("วัดป่าดอน", HERS)
    elsewhere = Work(person("somying", anew=True), "map-start").open()
    elsewhere.has("วัดป่าดอน", HERS)
    expect(Work(person("farida", anew=True), "map-again").open().root.get_by_text(HERS)).to_have_count(0)


def test_a_page_whose_session_became_anothers_refuses_and_loses_nothing(person):
    page = person("somying")
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    other = person("", device=page.context)
    become(other, "farida")
    work.add(HERS)
    work.says("person")
    expect(work.send).to_be_disabled()
    expect(work.root.get_by_text(work.t("submit.person"))).to_be_visible()
    work.has("วัดป่าดอน", HERS)
    expect(Work(person("farida", anew=True), "map-again").open().root.get_by_text(HERS)).to_have_count(0)

    become(other, "somying")
    page.bring_to_front()
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    work.saved()
    Work(person("somying", anew=True), "map-start").open().has("วัดป่าดอน", HERS)


def test_a_session_that_ended_says_so_and_goes_on_after_logging_in(person):
    page = person("somying")
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    other = person("", device=page.context)
    become(other, "")
    work.add(HERS)
    work.says("session")
    expect(work.root.get_by_role("link", name=work.t("save.login"))).to_be_visible()
    expect(work.root.get_by_text(work.t("submit.session"))).to_be_visible()
    work.has("วัดป่าดอน", HERS)
    become(other, "somying")
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    work.saved()
    Work(person("somying", anew=True), "map-start").open().has("วัดป่าดอน", HERS)


def test_this_computer_is_shared_keeps_nothing_and_warns_first(person):
    """What a page sends while it closes may still arrive, offline or not: it is sent for nobody who is logged in."""
    page = person("somying")
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    work.root.get_by_text(work.t("device.title")).click()
    shared = work.root.get_by_role("checkbox", name=work.t("device.shared"))
    shared.check()
    expect(work.root.get_by_text(work.t("device.shared_help"))).to_be_visible()
    page.context.set_offline(True)
    work.add(HERS)
    work.says("memory", n=1)
    expect(work.root.get_by_text(work.t("device.shared_warning", n=1))).to_be_visible()
    log_out(page.context)
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.close(run_before_unload=True)
    page.wait_for_event("close") if not page.is_closed() else None
    assert asked == ["beforeunload"], "she is asked before what is unsent goes"

    page.context.set_offline(False)
    page = person("", device=page.context)
    become(page, "somying")
    page.evaluate(KEPT_ON_DEVICE, [0, 10_000])
    again = Work(page, "map-start").open()
    again.has("วัดป่าดอน")
    expect(again.root.get_by_text(HERS)).to_have_count(0)
