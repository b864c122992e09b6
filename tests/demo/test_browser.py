"""The demo in a browser: the bar, frames as high as their content, Studio's form, the log, and a lost answer."""

from __future__ import annotations

import re

import pytest

from demo import course
from demo.states import desk_path
from tools.demo_server import CHROMIUM_FLAGS, demo_server

pytestmark = pytest.mark.browser
UNIT = f"/courses/{course.COURSE_KEY}/unit/{{}}/"
INSTRUCTOR = f"/courses/{course.COURSE_KEY}/instructor/"
WIDTHS = (360, 1280)
MAP = course.COURSE_KEY.make_usage_key("partnership", "map-start")

POST = """
const token = document.cookie.match(/csrftoken=([^;]+)/)[1];
const post = (url, body) => fetch(url, {method: 'POST', headers: {'X-CSRFToken': token}, body: JSON.stringify(body)});
const arm = (count) => fetch('/demo/testing/drop-answers/',
  {method: 'POST', body: new URLSearchParams({count, path: 'load'})});
"""
SUBMIT = f"""async (handlers) => {{ {POST}
const page = await (await post(handlers + 'load', {{}})).json();
const revision = {{answers: page.answers.revision, network: page.network.revision}};
const asked = {{person: page.person, page: page.block.usage_key, token: 'demo-browser-1', revision}};
return (await post(handlers + 'submit', asked)).status; }}"""
LOSE = f"""async (url) => {{ {POST}
await arm(1);
try {{ await post(url, {{}}); return 'answered'; }} catch (error) {{ return 'lost'; }} finally {{ await arm(0); }} }}"""


@pytest.fixture(scope="module")
def base():
    with demo_server(testing=True) as demo:
        yield demo.address


@pytest.fixture(scope="module")
def person(base, chromium_path):
    """`person(username, width=1280, language="th", path="/")`: a page on a device of its own; "" is a visitor."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path, args=list(CHROMIUM_FLAGS))

        def open_as(username, *, width=1280, language="th", path="/"):
            context = browser.new_context(
                base_url=base, viewport={"width": width, "height": 800}, timezone_id="Asia/Bangkok"
            )
            context.add_cookies([{"name": "openedx-language-preference", "value": language, "url": base}])
            page = context.new_page()
            if username:
                page.goto("/login/")
                page.locator(f"main button[name=person][value={username}]").click()
            page.goto(path)
            return page

        yield open_as
        browser.close()


def frame_of(page):
    page.wait_for_selector("iframe.frame")
    return page.frame_locator("iframe.frame")


def inner_height(page):
    return page.evaluate(
        "() => document.querySelector('iframe.frame').contentDocument.getElementById('content').offsetHeight"
    )


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["th", "en"])
def test_no_page_scrolls_sideways(person, width, language):
    page = person("buakaew", width=width, language=language)
    for path in ("/", "/login/", "/demo/log/", UNIT.format("partner-map"), UNIT.format("again")):
        page.goto(path)
        page.wait_for_timeout(300)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert page.locator("html").get_attribute("lang") == language


def test_the_bar_switches_person_and_language_and_stays_on_the_page(person):
    page = person("buakaew", path=UNIT.format("partner-map"))
    page.locator(".demo-bar summary").click()
    page.locator(".demo-bar button[value=farida]").click()
    assert "ฟารีดา" in page.locator(".demo-bar summary").inner_text()
    assert "/unit/partner-map/" in page.url
    page.locator(".demo-bar button[value=en]").click()
    assert "Kru Farida" in page.locator(".demo-bar summary").inner_text()
    assert page.locator("html").get_attribute("lang") == "en"


@pytest.mark.parametrize("width", WIDTHS)
def test_frames_are_as_high_as_what_is_in_them(person, width):
    page = person("buakaew", width=width, path=UNIT.format("partner-map"))
    frame_of(page).locator(".partnership-xblock h1, .partnership-xblock h2").first.wait_for()
    page.wait_for_timeout(500)
    outer = page.locator("iframe.frame").bounding_box()["height"]
    assert outer > 800
    assert abs(outer - inner_height(page)) <= 4
    frame_of(page).locator("body").evaluate("() => document.getElementById('content').style.paddingBottom = '400px'")
    page.wait_for_timeout(300)
    assert page.locator("iframe.frame").bounding_box()["height"] >= outer + 380


def test_one_page_shows_two_blocks(person):
    page = person("farida", path=UNIT.format("again"))
    frame_of(page).locator(".partnership-xblock").nth(1).wait_for()
    assert frame_of(page).locator(".xblock-initialized").count() == 2


def test_a_block_starts_with_a_plain_element_in_the_lms_and_a_wrapped_one_in_studio(person):
    page = person("pranee", path="/")
    page.goto(f"/xblock/{course.SECTIONS[0].units[0].blocks[0].usage_key}")
    page.evaluate(
        """() => { window.seen = []; window.Probe = function (runtime, element) { seen.push(element); };
        const make = (runtimeClass) => { const one = document.createElement('div'); one.className = 'xblock';
          Object.assign(one.dataset, {init: 'Probe', runtimeClass, runtimeVersion: '1', usageId: 'u', courseId: 'c'});
          document.body.append(one); };
        make('LmsRuntime'); make('StudioRuntime'); document.dispatchEvent(new Event('DOMContentLoaded')); }"""
    )
    assert page.evaluate("seen[0] instanceof HTMLElement")
    assert page.evaluate("!(seen[1] instanceof HTMLElement) && seen[1].length === 1 && seen[1][0].nodeType === 1")
    assert page.evaluate("new LmsRuntime.v1().handlerUrl(seen[0], 'load')") == "/courses/c/xblock/u/handler/load"
    assert page.evaluate("new StudioRuntime.v1().handlerUrl(seen[1], 'save')") == "/xblock/u/handler/save"
    assert page.evaluate("typeof new LmsRuntime.v1().notify") == "undefined", "as in the LMS"


def test_the_log_shows_what_happens_by_itself(person):
    log = person("methee", path="/demo/log/?kind=completion")
    log.wait_for_timeout(300)
    newest = log.locator("#lines").get_attribute("data-last")
    teacher = person("buakaew", path=UNIT.format("partner-map"))
    status = teacher.evaluate(SUBMIT, f"/courses/{course.COURSE_KEY}/xblock/{MAP}/handler/")
    assert status == 200
    row = log.locator("#lines tr.new").first
    row.wait_for(timeout=8000)
    assert "บัวแก้ว" in row.inner_text()
    assert newest


def test_studio_lists_previews_and_opens_the_form(person):
    page = person("pranee", path="/studio/")
    first = page.frame_locator("iframe.frame").first
    first.locator(".partnership-xblock h1, .partnership-xblock h2").first.wait_for()
    page.locator("main .authored .btn").first.click()
    form = frame_of(page)
    form.locator("input[type=text], input:not([type])").first.wait_for()
    assert "/studio/edit/" in page.url


@pytest.mark.parametrize("width", WIDTHS)
def test_the_tab_of_the_instructor_dashboard_opens_the_desk(person, width):
    page = person("aree", width=width, path=f"/courses/{course.COURSE_KEY}/")
    page.locator(f'a[href="{INSTRUCTOR}"]').click()
    page.locator("main nav a[aria-current=page]").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.locator("main nav a", has_text="งานความร่วมมือ").click()
    page.wait_for_url(f"**{desk_path()}")
    page.locator(".partnership-xblock h1").first.wait_for()


def test_the_desk_opens_with_the_bar(person):
    page = person("aree", path=desk_path())
    assert page.locator(".demo-bar").count() == 1
    assert re.search(r"/partnership/courses/.*/review/", page.url)


def test_an_answer_is_lost_after_the_work_was_done(person):
    page = person("somying", path=UNIT.format("partner-map"))
    assert page.evaluate(LOSE, f"/courses/{course.COURSE_KEY}/xblock/{MAP}/handler/load") == "lost"
