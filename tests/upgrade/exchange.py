"""What a page and a server say to each other, written down and played back.

with recording(page, "map-start") as told: …          answers come from the server, and are kept
replay = Replay(page, "map-start", told); …           answers come from what was kept, whatever the server would say
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Page, Request, Route

from tests.browser import places

Told = dict[str, Any]
"""`page`: what the page was started with. `said`: each call of a handler with what was sent and answered."""
HANDLER = re.compile(r"/handler/(\w+)$")
ARGS = re.compile(r'(<script type="json/xblock-args" class="xblock-json-init-args">)(.*?)(</script>)', re.DOTALL)


def handlers(block: str) -> re.Pattern[str]:
    return re.compile(re.escape(places.handlers(block)) + r"\w+$")


def document(block: str) -> re.Pattern[str]:
    return re.compile(re.escape(places.block(block)) + "$")


@contextmanager
def recording(page: Page, block: str) -> Iterator[Told]:
    """What the page is started with when it is opened, and what it asks from now on. The browser itself asks."""
    told: Told = {"page": None, "said": []}
    asked: list[Request] = []

    def hear(request: Request) -> None:
        asked.append(request)

    page.on("request", hear)
    yield told
    page.remove_listener("request", hear)
    for request in asked:
        answer = request.response()
        if handlers(block).search(request.url) and answer is not None:
            (handler,) = HANDLER.findall(request.url)
            one = {"handler": handler, "sent": request.post_data_json, "status": answer.status}
            told["said"].append({**one, "answer": answer.json()})
        elif document(block).search(request.url) and answer is not None:
            found = ARGS.search(answer.text())
            assert found is not None
            told["page"] = json.loads(found[2])


def starting_with(page: Page, block: str, change: Callable[[Told], Told]) -> None:
    """The page's script is started with what `change` makes of the server's own data."""

    def opened(route: Route) -> None:
        # A connection to the demo may close in between; only then it is tried again.
        answer = route.fetch(max_retries=3)
        text = answer.text()
        found = ARGS.search(text)
        assert found is not None
        start = json.dumps(change(json.loads(found[2])))
        safe = start.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
        route.fulfill(response=answer, body=text[: found.start(2)] + safe + text[found.end(2) :])

    page.route(document(block), opened)


class Replay:
    """Answers a page as it was answered once. `wrong` says what was asked otherwise than then."""

    def __init__(self, page: Page, block: str, told: Told) -> None:
        self.left = list(told["said"])
        self.wrong: list[str] = []
        page.route(handlers(block), self._call)
        starting_with(page, block, lambda _own: told["page"])

    def _call(self, route: Route) -> None:
        (handler,) = HANDLER.findall(route.request.url)
        asked = said_of(handler, route.request.post_data_json)
        if not self.left:
            self.wrong.append(f"asked once more than then: {asked}")
            return route.abort()
        then = self.left.pop(0)
        if asked != said_of(then["handler"], then["sent"]):
            self.wrong.append(f"asked {asked}, then {said_of(then['handler'], then['sent'])}")
        body = json.dumps(then["answer"], ensure_ascii=False)
        return route.fulfill(status=then["status"], content_type="application/json; charset=utf-8", body=body)


def said_of(handler: str, sent: Told) -> Told:
    """What must be asked as it was asked then: names and values, not the token that is drawn for each press."""
    return {"handler": handler, **{name: value for name, value in sent.items() if name != "token"}}
