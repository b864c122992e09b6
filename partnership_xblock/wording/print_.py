"""A round as a page for paper."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "print.no_script": N_("This page needs JavaScript. Switch it on in your browser, then open the page again."),
}
