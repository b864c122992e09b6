"""While a site is upgraded, a page of the older release meets the newer server, and a newer page meets older answers.

What is kept of each release (`tests/upgrade/<number>/`) plays the older part; `tests/upgrade/rolling.py` is the way
both go. A device that was closed with unsent work under the older release is opened under this one.
"""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.teacher import Work
from tests.upgrade import rolling, unsent
from tests.upgrade.exchange import Replay
from tests.upgrade.releases import releases

pytestmark = pytest.mark.browser
SERVED = re.compile(r"/partnership_xblock/((?:js|css|words)/[a-z-]+\.(?:js|css))(?:\?.*)?$")
TYPES = {"js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8"}


@pytest.fixture(params=releases(), ids=lambda release: release.number)
def release(request):
    return request.param


def wear(page, release, only=("js", "css", "words")):
    """The page gets the older release's scripts and styles, whatever the server serves; gives what it asked for. What
    a release had no folder of at all comes from the server."""
    files = release.page()
    had = {name.partition("/")[0] for name in files} & set(only)
    asked = set()

    def serve(route):
        (name,) = SERVED.findall(route.request.url)
        if name.partition("/")[0] not in had:
            return route.fallback()
        asked.add(name)
        if name not in files:
            return route.abort()  # the newer server names a file the older release had not
        mark = f"window.keptRelease = {release.number!r};\n".encode() if name == "js/core.js" else b""
        return route.fulfill(body=mark + files[name], content_type=TYPES[name.rpartition(".")[2]])

    page.route(SERVED, serve)
    return asked


def test_an_older_page_before_this_server(person, release):
    rolling.lay(Work(person("somying"), rolling.BLOCK))
    page = person("somying")
    asked = wear(page, release)
    other = Work(person("somying"), rolling.BLOCK)
    rolling.go(
        Work(page, rolling.BLOCK).open(), lambda: rolling.write_elsewhere(other), lambda: rolling.add_elsewhere(other)
    )
    assert page.evaluate("window.keptRelease") == release.number
    assert {"js/core.js", "js/kind-map.js", "js/more.js", "css/core.css"} <= asked


def test_an_older_script_in_the_cache_starts_a_newer_page(person, release):
    """The newer page leaves out what the older script wants in its hands; the file with words fetches it."""
    page = person("buakaew")
    asked = wear(page, release)
    said = []
    page.on(
        "request", lambda request: said.append(request.url.rpartition("/")[2]) if "/handler/" in request.url else None
    )
    work = Work(page, rolling.BLOCK).open()
    assert page.evaluate("window.keptRelease") == release.number
    expect(work.root.get_by_role("heading", name=work.t("feedback.returned", n=2))).to_be_visible()
    rounds = work.root.get_by_role("group", name=work.t("round.choose"))
    rounds.get_by_role("button", name=work.t("round.n", n=1)).click()
    expect(work.root.get_by_text(work.t.like("round.frozen", n=1))).to_be_visible()
    assert said == ["load"]
    assert "js/core.js" in asked


def test_this_page_before_an_older_servers_answers(person, release):
    told = json.loads(release.text("answers.json"))
    assert [one["handler"] for one in told["said"]] == list(rolling.STEPS)
    assert [one["status"] for one in told["said"]] == [200, 409, 200, 409, 200, 200, 200]
    page = person("somying")
    wear(page, release, only=("words",))
    replay = Replay(page, rolling.BLOCK, told)
    rolling.go(Work(page, rolling.BLOCK).open(), lambda: None, lambda: None)
    assert (replay.wrong, replay.left) == ([], [])


def test_what_an_older_page_left_unsent_is_sent_by_this_one(person, release):
    kept = release.json("device")
    page = person("somying")
    unsent.put(page, kept)
    unsent.is_sent(Work(page, unsent.BLOCK), Work(person("somying"), unsent.BLOCK))
