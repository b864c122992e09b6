"""A person switches mails off by the link in one of them: no login, and nothing else can be done with it.

The link names the topic and the person, signed. It has no end: who finds an old mail may switch off by it too.
"""

from __future__ import annotations

from typing import Final, get_args

from django.core.signing import BadSignature, Signer

from partnership_xblock.domain.errors import Refused
from partnership_xblock.host import current_host
from partnership_xblock.repositories import daily
from partnership_xblock.repositories.daily import Topic

from .atomically import atomically
from .paths import mail_off_path

_SALT: Final = "partnership_xblock.mail_off"
BIGGEST: Final = 2**63
"""Larger numbers are errors to a database."""


def off_url(topic: Topic, person: int) -> str:
    """The address in a mail."""
    token = Signer(salt=_SALT).sign(f"{topic}:{person}").replace(":", ".")
    return current_host().page_url(mail_off_path(token))


def mail_off_topic(*, token: str) -> tuple[Topic, str]:
    """What a link is about, and the language of whom it is for. Raises Refused `not_found`."""
    topic, person = _read(token)
    return topic, current_host().language_of(person)


def mail_off(*, token: str) -> None:
    """None of these mails any more. May be done again. Raises Refused `not_found`."""
    topic, person = _read(token)
    _switch_off(person, topic)


@atomically
def _switch_off(person: int, topic: Topic) -> None:
    # An account that is gone has no choice to be kept.
    if daily.is_known(person):
        daily.switch_off(person, topic, current_host().now())


def _read(token: str) -> tuple[Topic, int]:
    try:
        name, _, number = Signer(salt=_SALT).unsign(token.replace(".", ":")).partition(":")
        topic: Topic = name  # type: ignore[assignment]
        person = int(number)
    except (BadSignature, ValueError):
        raise Refused("not_found") from None
    if topic not in get_args(Topic) or not 0 < person < BIGGEST:
        raise Refused("not_found")
    return topic, person
