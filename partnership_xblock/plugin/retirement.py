"""Erases a person's data when the platform retires the person or deletes the account.

Every process of the platform listens; the code that erases is loaded on the first such event.
"""

from __future__ import annotations

import logging
from typing import Any, Literal

log = logging.getLogger(__name__)


class NotErased(Exception):  # noqa: N818 -- tells what happened; the platform tells it on
    """A person's data could not be deleted. Says no more than that: the platform answers with this text and logs it."""


def user_retired(sender: Any, user: Any, **_more: Any) -> None:  # noqa: ARG001 -- Django's receivers take a sender
    """Erases a retired person.

    For `USER_RETIRE_LMS_MISC` and `USER_RETIRE_LMS_CRITICAL` (user_api/accounts/views.py, LMSAccountRetirementView and
    AccountRetirementView). Both are sent with `send`, the second before the account is renamed: an error here answers
    the pipeline's step with 500, the step is marked ERRORED and run again, and the account stays as it is until then.
    Swallowing it would report the person as erased while the work is still there. The steps before have already changed
    the person's e-mail; the id stays the same, and nothing else is read here.
    """
    if user.pk is None:  # another receiver deleted the account: then `account_deleted` ran
        return
    try:
        _erase(user.pk, "retired")
    except Exception as error:  # noqa: BLE001 -- raised again below, without words of a person's work
        log.error("retirement: user %s not erased: %s", user.pk, type(error).__name__)  # noqa: TRY400 -- without its words
        raise NotErased(f"partnership_xblock: not erased ({type(error).__name__}); run this step again") from None


def account_deleted(sender: Any, instance: Any, **_more: Any) -> None:  # noqa: ARG001
    """The same for an account that is deleted outright (Django's `pre_delete`): rows that the foreign keys alone would
    leave behind, such as reviews that were never sent, are deleted as well. In the deletion's own transaction."""
    _erase(instance.pk, "account_deleted")


def _erase(user_id: int, cause: Literal["retired", "account_deleted"]) -> None:
    from partnership_xblock import api  # noqa: PLC0415 -- most processes never hear of it

    api.erase_person(user_id=user_id, cause=cause)
