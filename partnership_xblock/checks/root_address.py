"""Do links in mails and in the instructor dashboard lead to the site?"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from partnership_xblock.host import current_host

from .question import Finding, Question


def ask() -> Iterator[Finding]:
    root = current_host().page_url("/")
    parts = urlsplit(root)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        yield Finding(
            "error",
            f"Our pages would be linked as “{root}”, which is no whole address.",
            "Set LMS_ROOT_URL, in LMS and Studio. Until then mails have no working link and the dashboard no tab.",
        )
    elif parts.scheme == "http" and parts.hostname not in ("localhost", "127.0.0.1"):
        yield Finding("warning", f"The site is at {root}, without https.", "Teachers' work is personal: use https.")
    else:
        yield Finding("ok", f"The site is at {root}.")


QUESTION = Question(name="root_address", ask=ask)
