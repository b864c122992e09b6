"""Do mails to teachers leave the site, and from which address?"""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings

from .question import Finding, Question

_NOWHERE = ("console", "dummy", "locmem", "filebased")
_DEFAULTS = ("@localhost", "@example.com")
"""Django's own default sender, and the platform's (lms/envs/common.py, DEFAULT_FROM_EMAIL)."""


def ask() -> Iterator[Finding]:
    sender, backend = settings.DEFAULT_FROM_EMAIL, settings.EMAIL_BACKEND
    quiet = backend.rpartition(".")[0].rpartition(".")[2]
    if quiet in _NOWHERE:
        yield Finding(
            "warning", f"Mails go nowhere: EMAIL_BACKEND is {backend}.", "Set one that sends, with its server."
        )
    if sender.rstrip(">").endswith(_DEFAULTS):
        yield Finding(
            "warning",
            f"Mails would come from {sender}.",
            "Set DEFAULT_FROM_EMAIL to an address that your server may use.",
        )
    elif quiet not in _NOWHERE:
        yield Finding("ok", f"Mails come from {sender}.")


QUESTION = Question(name="mail", ask=ask)
