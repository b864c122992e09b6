"""The one place for what the server holds, read as a person's own browser would read it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from tests.browser import places


def loaded(page: Page, block: str = "map-start") -> Any:
    """The page's data as the server would give it now."""
    token = next(cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "csrftoken")
    headers = {"X-CSRFToken": token}
    answer = page.context.request.post(places.handlers(block) + "load", data={}, headers=headers)
    assert answer.ok, answer.status
    return answer.json()


def posted(page: Page, block: str, handler: str, **body: Any) -> Any:
    """What the block's own page would send, and the answer: for what another story tells in the browser."""
    token = next(cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "csrftoken")
    data = {"person": loaded(page, block)["person"], "page": places.usage_key(block), **body}
    answer = page.context.request.post(places.handlers(block) + handler, data=data, headers={"X-CSRFToken": token})
    assert answer.ok, answer.text()
    return answer.json()


def submission_of(page: Page, public_id: str) -> Any:
    """One submission as a trainer's client gets it."""
    answer = page.context.request.get(f"{places.API}submissions/{public_id}/")
    assert answer.ok, answer.status
    return answer.json()


def log_lines(page: Page, kind: str = "") -> str:
    """The demo's log as it reads now, newest first, as the page shows it."""
    page.goto(f"{places.LOG}?kind={kind}")
    return page.locator("#lines").inner_text()
