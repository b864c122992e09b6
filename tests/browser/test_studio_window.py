"""The editor in Studio's own window, as the authoring front-end opens it: a frame over the whole page that does not
scroll (frontend-app-authoring, src/generic/modal-iframe), in it a window that Studio sizes."""

from __future__ import annotations

import pytest
from playwright.sync_api import Frame, Page, expect

from tests.browser import places
from tests.browser.platform_styles import changed
from tests.browser.words import Words

pytestmark = pytest.mark.browser
SANDBOX = (
    "allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin "
    "allow-scripts allow-top-navigation-by-user-activation"
)
"""Of Teak; Ulmo also allows downloads, Verawood does not."""
OPEN = """([src, sandbox]) => {
  document.body.replaceChildren(Object.assign(document.createElement('iframe'), {
    src, scrolling: 'no', referrerPolicy: 'origin', style: 'position:fixed;inset:0;width:100%;height:100%;border:0',
  }));
  const frame = document.querySelector('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.src = src;
}"""
SEEN = """element => {
  // What a person sees of it: within every box that scrolls or cuts off, and within the page.
  let { top, bottom, left, right } = element.getBoundingClientRect();
  const whole = (bottom - top) * (right - left);
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.nodeName === 'BODY') break;
    if (getComputedStyle(box).overflowY === 'visible') continue;
    const cut = box.getBoundingClientRect();
    [top, bottom] = [Math.max(top, cut.top), Math.min(bottom, cut.bottom)];
    [left, right] = [Math.max(left, cut.left), Math.min(right, cut.right)];
  }
  [top, bottom] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  [left, right] = [Math.max(left, 0), Math.min(right, innerWidth)];
  return Math.max(0, bottom - top) * Math.max(0, right - left) / whole;
}"""


def opened(page: Page, block: str = "aar-start") -> Frame:
    # A page of the same address with nothing on it: Studio's own shows a preview of each activity first.
    page.goto(places.READY)
    page.evaluate(OPEN, [f"{places.studio_frame(block)}?window", SANDBOX])
    page.wait_for_selector("iframe")
    frame = page.frames[1]
    frame.locator(".px-studio .px-primary").wait_for()
    page.wait_for_load_state("networkidle")
    return frame


def test_nothing_of_the_windows_styles_reaches_the_form(person):
    frame = opened(person("pranee"))
    assert changed(frame)[0] == []


def test_nor_those_of_the_window_over_the_whole_screen(person):
    frame = opened(person("pranee"))
    frame.locator(".fullscreen-button").click()
    assert changed(frame)[0] == []


def test_nor_a_field_with_a_problem_or_with_the_focus(person):
    frame = opened(person("pranee"), "map-start")
    t = Words("th", "map")
    frame.get_by_role("button", name=t("studio.part.settings")).click()
    minimum = frame.get_by_label(t("studio.minimum"))
    minimum.fill("หลายราย")
    frame.get_by_role("button", name=t("studio.save"), exact=True).click()
    expect(minimum).to_have_attribute("aria-invalid", "true")
    minimum.focus()
    assert changed(frame, pinned=True)[0] == []


def test_nor_the_gallery_of_a_new_activity(person):
    page = person("pranee")
    page.goto(places.STUDIO)
    page.locator("form[action$='/add/'] button").click()
    page.wait_for_selector("iframe")
    frame = opened(page, "added-1")
    assert changed(frame)[0] == []
    frame.locator(".fullscreen-button").click()
    assert changed(frame)[0] == []


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("whole", [False, True], ids=["window", "whole screen"])
def test_everything_can_be_reached(person, width, whole):
    page = person("pranee", width=width)
    frame = opened(page)
    if whole:
        frame.locator(".fullscreen-button").evaluate("button => button.click()")
    for find in (".px-studio h2", ".px-e-foot .px-primary", ".px-e-trialhead", ".px-e-frame"):
        one = frame.locator(find).first
        # As a wheel or a finger scrolls: only boxes that scroll, not the frame's page.
        one.evaluate("""element => {
          for (let box = element.parentElement; box && box.nodeName !== 'BODY'; box = box.parentElement) {
            if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
            box.scrollTop += element.getBoundingClientRect().top - box.getBoundingClientRect().top - 8;
          }
        }""")
        assert frame.evaluate("scrollY") == 0
        # The page on trial is longer than a screen, and scrolls in its own box.
        assert one.evaluate(SEEN) > (0.1 if find == ".px-e-frame" else 0.9), find


def test_the_activity_on_trial_fits_the_window(person):
    frame = opened(person("pranee"))
    box = frame.locator(".modal-content")
    # Studio gives 435 px, whatever the screen has: here 800.
    assert box.evaluate("box => box.clientHeight") > 600
    box.evaluate("box => { box.scrollTop = 600; }")
    trial = frame.locator(".px-e-trial")
    assert trial.evaluate(SEEN) > 0.98


def test_what_is_given_up_is_gone_though_the_window_goes_at_once(person):
    """The authoring front-end takes the frame away as soon as it hears of it."""
    page = person("pranee")
    t = Words("th", "aar")
    frame = opened(page)
    title = frame.get_by_label(t("studio.display_name"), exact=True)
    title.fill("ชื่อที่ไม่เอาแล้ว")
    page.wait_for_timeout(1000)  # until the device has kept it
    page.evaluate("""() => addEventListener('message', ({ data }) => {
      if (data.type === 'studio.cancel') document.querySelector('iframe').remove();
    })""")
    frame.get_by_role("button", name=t("studio.cancel"), exact=True).click()
    frame.get_by_role("button", name=t("studio.leave_yes"), exact=True).click()
    expect(page.locator("iframe")).to_have_count(0)
    frame = opened(page)
    page.wait_for_timeout(1000)
    expect(frame.get_by_label(t("studio.display_name"), exact=True)).to_have_value("")
    expect(frame.get_by_role("button", name=t("studio.restored.drop"))).to_have_count(0)
