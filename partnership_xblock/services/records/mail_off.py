"""Switches a person's mails off, and on again, by the link in one of them: no login, nothing else.

The link contains the topic and the person, signed. It never expires: the finder of an old mail can switch mails off by
it too.
"""

from __future__ import annotations

from typing import Final, NamedTuple, get_args

from django.core.signing import BadSignature, Signer

from partnership_xblock.domain.errors import Refused
from partnership_xblock.host import current_host
from partnership_xblock.repositories import daily
from partnership_xblock.repositories.daily import Topic
from partnership_xblock.services.wire.paths import mail_off_path

from .transaction import atomically

_SALT: Final = "partnership_xblock.mail_off"
BIGGEST: Final = 2**63
"""Larger numbers are errors to a database."""


def off_url(topic: Topic, person: int) -> str:
    """The address in a mail."""
    token = Signer(salt=_SALT).sign(f"{topic}:{person}").replace(":", ".")
    return current_host().page_url(mail_off_path(token))


class MailLink(NamedTuple):
    """The topic of a link, the language of its person, and whether these mails are switched off."""

    topic: Topic
    language: str
    off: bool


def mail_link(*, token: str) -> MailLink:
    """What the page of a link shows. 1 query. Raises Refused `not_found`."""
    topic, person = _read(token)
    off = person in daily.switched_off(topic, [person])
    return MailLink(topic, current_host().language_of(person), off)


def mail_off(*, token: str) -> None:
    """Switches these mails off. May be done again. Raises Refused `not_found`."""
    topic, person = _read(token)
    _switch_off(person, topic)


def mail_on_again(*, token: str) -> None:
    """Switches these mails on, as if they had never been off. May be done again. Raises Refused `not_found`."""
    topic, person = _read(token)
    _switch_on(person, topic)


@atomically
def _switch_on(person: int, topic: Topic) -> None:
    daily.switch_on(person, topic)


@atomically
def _switch_off(person: int, topic: Topic) -> None:
    # A deleted account has no choice to store.
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
