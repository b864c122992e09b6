"""Words come in a file of their own: once, kept by the browser, and without it no page is left with bare keys."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser import places
from tests.browser.teacher import Work
from tests.browser.widths import LANGUAGES
from tests.upgrade.exchange import ARGS, starting_with

pytestmark = pytest.mark.browser
WORDS = re.compile(r"/words/[\w-]+\.js(\?.*)?$")
BARE = re.compile(r"\b(?:page|head|step|save|submit|map|strength|aar|round|example)\.[a-z_]+\b")
"""A key where a sentence should be."""


def says_it_in_words(work):
    expect(work.send).to_be_visible()
    assert not BARE.search(work.root.inner_text())


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_kinds_on_one_page_each_bring_their_own(person, language):
    page = person("somying", language=language)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(places.unit("again"))
    expect(page.frame_locator("iframe.frame").locator(".partnership-xblock h2")).to_have_count(2)
    frame = page.frames[1]
    for place, block in enumerate(("map-again", "strength-again")):
        says_it_in_words(Work(page, block, language=language, frame=frame, place=place).ready())
    files = [url.rpartition("/")[2].partition("?")[0] for url in asked if WORDS.search(url)]
    assert sorted(files) == sorted(["lists.js", f"{language}-map.js", f"{language}-strength.js"]), "each of them once"


@pytest.mark.parametrize("how", ["lost", "of another release"])
def test_without_the_file_the_words_are_asked_for(person, how):
    page = person("somying")
    if how == "lost":
        page.route(WORDS, lambda route: route.abort())
    else:
        other = 'window.PartnershipXBlockFiles={"th-map":{"digest":"1","words":{}},"lists":{"digest":"1","content":{}}}'
        page.route(WORDS, lambda route: route.fulfill(body=other, content_type="text/javascript"))
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    work = Work(page, "map-start").open()
    says_it_in_words(work)
    assert [url.rpartition("/")[2] for url in asked if "/handler/" in url] == ["load"]
    work.add("วัดป่าดอน").saved()
    Work(person("somying"), "map-start").open().has("วัดป่าดอน")


def test_where_nothing_answers_a_sentence_says_so_and_trying_again_helps(person):
    page = person("somying")
    page.route(WORDS, lambda route: route.abort())
    page.route("**/load", lambda route: route.abort())
    page.goto(places.block("map-start"))
    work = Work(page, "map-start")
    expect(work.root.get_by_role("alert")).to_contain_text(work.t("page.failed"))
    page.unroute("**/load")
    work.button("page.again").click()
    says_it_in_words(work.ready())


def test_a_visitor_who_misses_it_opens_the_page_again(person):
    page = person("")
    page.route(WORDS, lambda route: route.abort())
    page.goto(f"{places.block('map-start')}?view=public_view")
    work = Work(page, "map-start")
    expect(work.root.get_by_role("alert")).to_contain_text(work.t("page.failed"))
    page.unroute(WORDS)
    work.button("page.again").click()
    expect(work.root.get_by_role("heading", name=work.t("visitor.title"))).to_be_visible()


def test_what_the_page_says_itself_wins(person):
    """As where a site has pulled a catalogue with other words for a few messages."""
    page = person("somying")
    starting_with(page, "map-start", lambda own: {**own, "words": {**own["words"], "submit.send": "ส่งเลย"}})
    work = Work(page, "map-start").open()
    expect(work.root.get_by_role("button", name="ส่งเลย")).to_be_visible()


def test_studios_preview_drawn_again_still_speaks(person):
    page = person("pranee")
    page.goto(f"{places.STUDIO}view/{places.usage_key('map-again')}/author_view")
    root = page.locator(".partnership-xblock").first
    expect(root.get_by_role("heading", level=2)).to_be_visible()
    found = ARGS.search(page.request.get(page.url).text())
    assert found is not None
    page.evaluate(
        """data => {
          const element = document.querySelector('.xblock[data-init]');
          window[element.dataset.init]({ handlerUrl: () => '/nowhere' }, element, data);
        }""",
        json.loads(found[2]),
    )
    expect(root.get_by_role("heading", level=2)).to_have_count(1)
    assert not BARE.search(root.inner_text())
