"""The one place for what every story begins with: one demo, as new for each, and people with devices of their own.

    def test_…(person):
        page = person("somying", width=360, language="en")      # a new device
        other = person("somying", device=page.context)           # another tab on the same one

The demo is seeded once; before each story its database is put back, which takes milliseconds. Everybody is logged in
beforehand, so that a device begins with a cookie and no page has to be passed.
"""

from __future__ import annotations

import hashlib
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from demo.persons import BY_NAME
from tools.demo_server import CHROMIUM_FLAGS, Demo, demo_server

PATIENCE = 20_000
"""Milliseconds until a page must show what is expected; on a quiet machine it is there at once. Four browsers on two
cores have been seen to take ten seconds."""
NEVER_MIND = ("Failed to load resource", "net::ERR_")
"""What a browser writes about a connection that is not there: the stories take it away on purpose."""

LONGEST = ("funded_project", "axe", "term", "platform_walk", "author_unit", "platform_styles", "whole_way", "portfolio")
"""The files with the longest stories, up to a minute: begun last, all others would wait for them."""

Cookies = list[dict[str, str]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest stories first. The others are mixed, the same way each time: those of one file often wait for the
    same timer, and told at once they leave the machine idle."""
    stories = {place: item for place, item in enumerate(items) if item.path.parent == Path(__file__).parent}
    for place, item in zip(stories, sorted(stories.values(), key=_when), strict=True):
        items[place] = item


def _when(item: pytest.Item) -> tuple[int, str]:
    name = item.path.stem.removeprefix("test_")
    place = LONGEST.index(name) if name in LONGEST else len(LONGEST)
    return place, hashlib.sha256(item.nodeid.encode()).hexdigest()


@pytest.fixture(scope="session")
def demo(chromium_path: str) -> Iterator[tuple[Demo, dict[str, Cookies]]]:
    """The demo, and the cookies of everybody one can be."""
    with demo_server(testing=True) as running:
        cookies = {name: _logged_in(running.address, name) for name in BY_NAME}
        running.keep()
        yield running, cookies


def _logged_in(address: str, name: str) -> Cookies:
    jar = CookieJar()
    browse = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    browse.open(f"{address}/login/").close()
    token = next(cookie.value for cookie in jar if cookie.name == "csrftoken")
    fields = {"person": name, "csrfmiddlewaretoken": token or "", "next": "/demo/ready/"}
    browse.open(f"{address}/demo/person/", urllib.parse.urlencode(fields).encode()).close()
    return [{"name": cookie.name, "value": cookie.value or "", "url": address} for cookie in jar]


def _as_long_as_only_stories_run(fixture_name: str, config: pytest.Config) -> Literal["session", "module"]:
    """While Playwright is there Django believes that it is called from an event loop, and a test that follows would be
    refused its database: beside other tests a browser is there for a file of stories, among stories for the run."""
    return "session" if config.option.markexpr.startswith(("browser", "looks")) else "module"


@pytest.fixture(scope=_as_long_as_only_stories_run)
def browser(chromium_path: str) -> Iterator[Browser]:
    """One browser; each person's device is a context of its own in it."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium_path, args=list(CHROMIUM_FLAGS))
        yield started
        started.close()


@pytest.fixture
def address(demo: tuple[Demo, dict[str, Cookies]]) -> str:
    """Where the demo is, as new."""
    demo[0].put_back()
    return demo[0].address


@pytest.fixture
def person(demo: tuple[Demo, dict[str, Cookies]], address: str, browser: Browser) -> Iterator[Callable[..., Page]]:
    """`person(username, width=1280, height=800, language="th", touch=False, device=None)` gives a page of theirs.

    An empty username is a visitor; `device` opens another tab there; `anew` logs in now, where the story ends the
    session she came with. No page may have thrown an error by the end of the story.
    """
    devices: list[BrowserContext] = []
    errors: list[str] = []

    def watch(page: Page) -> None:
        page.on("pageerror", lambda error: errors.append(f"{page.url}: {error}"))
        page.on("console", lambda line: errors.append(f"{page.url}: {line.text}") if _bad(line) else None)

    def open_as(
        username: str,
        *,
        width: int = 1280,
        height: int = 800,
        language: str = "th",
        touch: bool = False,
        device: BrowserContext | None = None,
        anew: bool = False,
    ) -> Page:
        if device is not None:
            return device.new_page()
        context = browser.new_context(
            base_url=address,
            viewport={"width": width, "height": height},
            timezone_id="Asia/Bangkok",
            locale=language,
            reduced_motion="reduce",
            has_touch=touch,
            is_mobile=touch,
        )
        context.set_default_timeout(PATIENCE)
        context.on("page", watch)
        cookies: Any = _logged_in(address, username) if anew else demo[1].get(username, [])
        context.add_cookies([*cookies, {"name": "openedx-language-preference", "value": language, "url": address}])
        devices.append(context)
        return context.new_page()

    yield open_as
    # A page that is still loading when its story ends lacks half of its scripts from now on.
    by_the_end = list(errors)
    for context in devices:
        # A page that closes sends what it still has, and would send it into the next story.
        context.set_offline(True)
        context.close()
    assert by_the_end == []


def _bad(line: Any) -> bool:
    return line.type == "error" and not any(known in line.text for known in NEVER_MIND)
