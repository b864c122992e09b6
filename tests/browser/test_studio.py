"""An author changes what learners meet, in Studio's form; somebody else is refused."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from partnership_xblock.activities import ACTIVITIES, activity
from tests.browser import places
from tests.browser.axe import violations
from tests.browser.teacher import Work
from tests.browser.widths import IN_BOTH
from tests.browser.words import Words

pytestmark = pytest.mark.browser
FIRST = ("lesson", "map")
"""Kinds with and without a long preview: they stand for all in `make test`."""
OTHERS = [one.kind for one in ACTIVITIES if one.kind not in FIRST]
EVERY_KIND = pytest.mark.parametrize(
    "kind", [*FIRST, *(pytest.param(kind, marks=pytest.mark.looks) for kind in OTHERS)]
)
SHORT = 1100
"""Pixels of a preview's beginning, at 360 px under a module card that says all it can."""
LONGER_THAN_A_SAVE = 3000
"""Milliseconds after which a page of a teacher's has stored and sent what she wrote."""


@pytest.mark.parametrize(("language", "width"), [("th", 1280), ("en", 360)])
def test_an_author_changes_title_and_minimum(person, language, width):
    page = person("pranee", language=language, width=width)
    page.goto(places.studio_form("map-again"))
    form = Work(page, "map-again", language=language, frame=page.frames[1])
    t = form.t
    form.field(t("studio.display_name")).fill("ภาคีของเราวันนี้")
    form.button("studio.part.settings").click()
    form.field(t("studio.minimum")).fill("8")
    form.button("studio.save").click()
    expect(page.locator("[data-saved]")).to_be_visible()

    work = Work(person("somying", language=language), "map-again", language=language).open()
    expect(work.root.get_by_role("heading", level=2)).to_have_text("ภาคีของเราวันนี้")
    work.add("วัดป่าดอน")
    expect(work.root.get_by_text(t("map.few", n=8))).to_be_visible()


def test_what_is_wrong_stands_at_its_field(person):
    page = person("pranee")
    page.goto(places.studio_form("map-again"))
    form = Work(page, "map-again", frame=page.frames[1])
    form.button("studio.part.settings").click()
    form.field(form.t("studio.minimum")).fill("หลายราย")
    form.button("studio.part.content").click()
    form.button("studio.save").click()
    expect(form.field(form.t("studio.minimum"))).to_have_attribute("aria-invalid", "true")
    expect(form.field(form.t("studio.minimum"))).to_be_focused()


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_a_new_unit_in_three_presses(person, language, width):
    page = person("pranee", language=language, width=width)
    page.goto(places.STUDIO)
    page.locator("form[action$='/add/'] button").click()
    page.wait_for_selector("iframe")
    t, kind, frame = Words(language, "ladder"), activity("ladder"), page.frames[1]
    frame.get_by_text(kind.introduction.teacher.into(language)).click()
    expect(frame.get_by_text(kind.introduction.trainer.into(language))).to_be_visible()
    assert violations(frame, colours=language == "th") == []
    frame.get_by_role("button", name=t("gallery.use")).click()
    expect(page.locator("[data-saved]")).to_be_visible()

    work = person("somying", language=language)
    work.goto(places.block("added-1"))
    expect(work.locator(".partnership-xblock").get_by_role("heading", level=2)).to_have_text(kind.title.into(language))
    page.goto(places.studio_form("added-1"))
    page.wait_for_selector("iframe")
    expect(page.frames[1].get_by_role("button", name=t("studio.save"))).to_be_visible()
    expect(page.frames[1].get_by_role("button", name=t("gallery.use"))).to_have_count(0)


@pytest.mark.parametrize("username", ["somying", "aree", "wanna"])
def test_others_are_refused(person, username):
    page = person(username)
    page.goto(places.studio_form("map-again"))
    expect(page.locator("iframe")).to_have_count(0)
    answer = page.goto(places.studio_frame("map-again"))
    assert page.get_by_role("textbox").count() == 0, answer.status


ON_TRIAL = """async () => {
  // The platform has taken it out of the page that is shown.
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  const given = JSON.parse(page.querySelector('.xblock-json-init-args').textContent);
  window.show = PartnershipXBlockStudio.preview(document.body.appendChild(document.createElement('section')), given);
}"""
"""What Studio's editor does with the page's data, beside the activity itself."""


@EVERY_KIND
def test_an_activity_on_trial_is_whole_and_tells_nobody(person, kind):
    """Of the built files: core.js, the kind's, then studio.js, on one page."""
    page = person("pranee")
    page.goto(f"{places.STUDIO}view/{places.usage_key(f'{kind}-start')}/author_view")
    work = Work(page, f"{kind}-start").ready()
    core = page.locator("script[src*='js/core']").get_attribute("src")
    page.add_script_tag(url=re.sub(r"core[^/]*$", "studio.js", core))
    page.wait_for_load_state("networkidle")
    asked = []
    page.on("request", lambda request: asked.append(request.url) if request.method != "GET" else None)
    trial = page.locator("section .partnership-xblock").last
    page.evaluate(ON_TRIAL)
    page.evaluate("show('teacher')")
    controls = trial.get_by_role("button").or_(trial.get_by_role("radio")).or_(trial.get_by_role("checkbox"))
    expect(controls.first).to_be_visible()
    if kind == "map":
        field = trial.get_by_label(work.t("map.add_label"), exact=True)
        field.fill("วัดที่ลองเขียน")
        field.press("Enter")
    page.evaluate("show('trainer')")
    expect(trial).not_to_be_empty()
    if kind == "map":
        expect(trial.get_by_text("วัดที่ลองเขียน").first).to_be_visible()
    page.wait_for_timeout(LONGER_THAN_A_SAVE)
    assert asked == []
    assert page.evaluate("async () => (await indexedDB.databases()).length") == 0


@pytest.mark.parametrize(
    ("kind", "language", "width"),
    [
        *((kind, "th", 1280) for kind in FIRST),
        *(pytest.param(kind, "th", 1280, marks=pytest.mark.looks) for kind in OTHERS),
        *(pytest.param(kind, "en", 360, marks=pytest.mark.looks) for kind in FIRST),
    ],
)
def test_a_preview_is_short_until_it_is_asked_for_all(person, kind, language, width):
    """By keyboard, and nothing is remembered: a unit's page holds many blocks."""
    page = person("pranee", language=language, width=width)
    for address in (
        f"{places.STUDIO}view/{places.usage_key(f'{kind}-start')}/author_view",
        f"/xblocks/v2/lb:DemoSchool:ACTIVITIES:partnership:{kind}/embed/student_view/",
    ):
        page.goto(address)
        work = Work(page, f"{kind}-start", language=language).ready()
        page.wait_for_load_state("networkidle")
        expect(work.root.get_by_text(work.t("studio.preview"))).to_be_visible()
        assert work.root.evaluate("root => root.offsetHeight") < SHORT
        if kind == "lesson":  # What it shows is short as it is.
            expect(work.button("studio.preview_all")).to_have_count(0)
            expect(work.root.locator("[inert]")).to_have_count(0)
            continue
        expect(work.root.locator(".px-short")).to_have_attribute("inert", "")
        page.keyboard.press("Tab")
        every = work.button("studio.preview_all")
        expect(every).to_be_focused()
        expect(every).to_have_attribute("aria-expanded", "false")
        page.keyboard.press("Enter")
        fewer = work.button("studio.preview_less")
        expect(fewer).to_be_focused()
        expect(work.root.get_by_role("heading").nth(1)).to_be_visible()
        whole = work.root.evaluate("root => root.offsetHeight")
        page.keyboard.press("Enter")
        expect(every).to_be_visible()
        assert work.root.evaluate("root => root.offsetHeight") < min(SHORT, whole)
        if kind == "map":
            every.click()
            page.reload()
            expect(work.button("studio.preview_all")).to_be_visible()


def test_on_a_phone_indicators_are_lines_and_the_example_is_whole(person):
    page = person("pranee", width=360)
    page.goto(places.studio_frame("map-start"))
    Work(page, "map-start").button("studio.part.settings").click()
    tiles = page.locator(".px-studio .px-t2 .px-tile")
    expect(tiles.first).to_be_visible()
    assert tiles.evaluate_all("all => new Set(all.map(one => Math.round(one.getBoundingClientRect().left))).size") == 1
    Work(page, "map-start").button("studio.part.content").click()
    field = page.locator(".px-studio textarea:not(.px-e-grow)").first
    assert field.evaluate("one => { one.value = one.placeholder; return one.scrollHeight <= one.clientHeight; }")
