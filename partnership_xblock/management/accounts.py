"""Finds the account that a command's arguments name."""

from __future__ import annotations

from django.contrib.auth import get_user_model
from django.core.management.base import CommandError, CommandParser

from partnership_xblock.management.arguments import ID, NAME, number, text


def add_account(parser: CommandParser) -> None:
    """`--user` or `--user-id`, exactly one: an account that the platform has retired has lost its user name."""
    one = parser.add_mutually_exclusive_group(required=True)
    one.add_argument("--user", type=text(NAME), help="User name")
    one.add_argument(
        "--user-id", type=number(ID), help="The account's number, also of an account that is retired already"
    )


def account(user: str | None, user_id: int | None) -> int:
    """The account's id. Raises CommandError where there is none of that name; an id is not checked, since the account
    may be gone while its data is still here."""
    if user_id is not None:
        return user_id
    model = get_user_model()
    user_pk = model.objects.filter(**{model.USERNAME_FIELD: user}).values_list("pk", flat=True).first()
    if user_pk is None:
        raise CommandError(f"There is no account {user}")
    return int(user_pk)
