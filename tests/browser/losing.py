"""The one place for losing answers: the server does what was asked, and the browser hears nothing of it."""

from __future__ import annotations

from playwright.sync_api import Page

MORE_THAN_A_BROWSER_TRIES = 6
"""A browser sends a request again by itself when a kept connection dies; each of its tries must lose its answer."""


def lose_answers(page: Page, path: str, count: int = MORE_THAN_A_BROWSER_TRIES) -> None:
    """The next `count` answers to writes at `path` (`save_draft`, `submit$`) never arrive; 0 ends it."""
    answer = page.context.request.post("/demo/testing/drop-answers/", form={"count": str(count), "path": path})
    assert answer.ok
