"""The trainer's desk: the queue and the review of one submission."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "desk.title": N_("Work to read"),
    "desk.no_script": N_("This page needs JavaScript. Switch it on in your browser, then open the page again."),
}

PAGE: dict[str, str] = {
    "page.refused": N_("This page is not available to you"),
    "page.front": N_("Go to the front page"),
}
"""What stands around a refusal, where there is no desk."""
