"""The demo's mail backend: prints mails to the console and stores them for the log page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.core.mail.backends.console import EmailBackend

from demo.models import Happening, SentMail

_quiet: ContextVar[bool] = ContextVar("demo_mail_quiet", default=False)


@contextmanager
def quietly() -> Iterator[None]:
    """Mails are kept, not printed: the seed writes a term's worth of them."""
    token = _quiet.set(True)
    try:
        yield
    finally:
        _quiet.reset(token)


class RecordingBackend(EmailBackend):
    def send_messages(self, email_messages: Sequence[EmailMessage]) -> Any:
        for message in email_messages:
            for address in message.to:
                SentMail.objects.create(to=address, subject=str(message.subject), body=str(message.body))
                user = get_user_model().objects.filter(email=address).first()
                Happening.objects.create(
                    kind=Happening.MAIL, user_id=user.pk if user else None, name=str(message.subject)[:255]
                )
        return len(email_messages) if _quiet.get() else super().send_messages(email_messages)
