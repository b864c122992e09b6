"""Sends one plain mail by the site's own server, within seconds."""

from __future__ import annotations

import logging
from email.utils import parseaddr
from smtplib import SMTPException, SMTPRecipientsRefused
from typing import Any, Final

from django.conf import settings
from django.core.mail import EmailMessage, get_connection

from . import patience
from .protocol import MailOutcome

log = logging.getLogger(__name__)

PERMANENT: Final = 500
"""From this SMTP code on, another attempt changes nothing."""


def send(
    user_id: int,
    address: str,
    subject: str,
    body: str,
    *,
    sender: str | None = None,
    name: str = "",
    unsubscribe: str = "",
) -> MailOutcome:
    """Log messages name the user's id: an error's message may contain the mail address."""
    sender = sender or settings.DEFAULT_FROM_EMAIL
    headers = {"Message-ID": f"<partnership.{name}@{_domain(sender)}>"} if name else {}
    if unsubscribe:
        headers |= {"List-Unsubscribe": f"<{unsubscribe}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    try:
        message = EmailMessage(subject, body, sender, [address], connection=_connection(), headers=headers)
        count = message.send()
    except SMTPRecipientsRefused as refused:
        log.warning("mail not sent to user %s: %s", user_id, type(refused).__name__)
        return "nobody" if all(code >= PERMANENT for code, _text in refused.recipients.values()) else "failed"
    except (SMTPException, OSError) as error:
        log.warning("mail not sent to user %s: %s", user_id, type(error).__name__)
        return "failed"
    return "sent" if count else "failed"


def _connection() -> Any:
    """By the site's own backend. One for SMTP has a timeout, others may have none; unless EMAIL_TIMEOUT is set, Django
    waits for ever."""
    connection = get_connection()
    if hasattr(connection, "timeout"):
        connection.timeout = min(filter(None, (connection.timeout, patience.SECONDS)))
    return connection


def _domain(sender: str) -> str:
    return parseaddr(sender)[1].partition("@")[2] or "localhost"
