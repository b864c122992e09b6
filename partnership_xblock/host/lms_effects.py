"""Writes to the LMS: grades, completion, mail, tracking events.

Callers run these after their transaction has committed. Nothing here raises when the host refuses, and log messages
name ids only: a message of an exception may quote a person's work.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from opaque_keys.edx.keys import CourseKey, UsageKey

from partnership_xblock.host.lms_people import load_user
from partnership_xblock.host.mail import send
from partnership_xblock.host.protocol import Grade, GradeOutcome, MailOutcome

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ScoredBlock:
    """The attributes that the receiver of SCORE_PUBLISHED reads of a block.

    Never the block itself: of a block with ScorableXBlockMixin the receiver calls `set_score()`, on an instance that is
    bound to no user (host-behaviour.md 3.1).
    """

    location: UsageKey
    weight: float | None


def send_grade(grade: Grade) -> GradeOutcome:
    """Sends a grade for another learner by SCORE_PUBLISHED: fractions are kept and the weight is applied.

    `publish("grade")` grades only the current user, and edx-submissions takes whole points and ignores the weight
    (host-behaviour.md 2.7). The signal is in `grades.signals.signals`; `grades.api` has no module of that name. Frozen
    grades are checked first: the platform would accept the signal and then change nothing.
    """
    try:
        from lms.djangoapps.grades.grade_utils import are_grades_frozen
        from lms.djangoapps.grades.signals.signals import SCORE_PUBLISHED
    except ImportError:
        return "failed"
    user = load_user(grade.learner_id)
    if user is None:
        return "failed"
    try:
        if are_grades_frozen(grade.usage_key.course_key):
            return "frozen"
        answers = SCORE_PUBLISHED.send(
            sender=None,
            block=ScoredBlock(location=grade.usage_key, weight=grade.weight),
            user=user,
            raw_earned=grade.earned,
            raw_possible=grade.possible,
            only_if_higher=grade.only_if_higher,
        )
    except Exception as error:  # noqa: BLE001 (receivers are the platform's and its plugins': any error is a failed delivery)
        log_failure("grade not delivered", grade.usage_key, grade.learner_id, error)
        return "failed"
    if any(updated for _receiver, updated in answers):
        return "sent"
    # The receiver returns whether it changed the score (grades/signals/handlers.py, score_published_handler).
    return "higher" if grade.only_if_higher and answers else "failed"


def complete(learner_id: int, usage_key: UsageKey, *, done: bool = True) -> None:
    """Records completion by user, not through the runtime, whose services may be another request's (host-behaviour.md
    2.1)."""
    try:
        from completion.models import BlockCompletion
        from completion.services import CompletionService
    except ImportError:
        return
    user = load_user(learner_id)
    if user is None or not CompletionService(user, usage_key.course_key).completion_tracking_enabled():
        return
    try:
        BlockCompletion.objects.submit_completion(user=user, block_key=usage_key, completion=float(done))
    except Exception as error:  # noqa: BLE001 (work is handed in all the same)
        log_failure("completion not recorded", usage_key, learner_id, error)


def log_failure(what: str, usage_key: UsageKey, learner_id: int, error: Exception) -> None:
    """Logs a failure without the error's message, which may quote a person's work."""
    log.error("%s: %s learner %s: %s", what, usage_key, learner_id, type(error).__name__)


def site_value(name: str, default: str) -> str:
    """A setting as the current site has it."""
    try:
        from openedx.core.djangoapps.site_configuration import helpers
    except ImportError:
        return default
    return str(helpers.get_value(name, default) or default)


def send_mail(user_id: int, subject: str, body: str, *, name: str = "", unsubscribe: str = "") -> MailOutcome:
    """Sends plain mail from the site's own address. Accounts whose address was never confirmed, that are disabled or
    retired get none: the platform's own mails follow the same rule (see `_may_get_mail`).

    There is no platform notification besides. Their types are a fixed dictionary of the platform, and what a site may
    set with NOTIFICATION_TYPES_OVERRIDE is how the known ones are delivered, not a new one (notifications/
    settings_override.py): until a release lets an app register a type, a notification of ours could not be made.
    """
    user = load_user(user_id)
    if user is None or not _may_get_mail(user):
        return "nobody"
    sender = site_value("email_from_address", settings.DEFAULT_FROM_EMAIL)
    return send(user_id, user.email, subject, body, sender=sender, name=name, unsubscribe=unsubscribe)


def _may_get_mail(user: Any) -> bool:
    """A disabled account has no usable password (ace_common/policies.py, DisableUserOptout); a retired one has an
    address that nobody reads, from the moment retirement is requested (RETIRED_EMAIL_DOMAIN)."""
    retired = "@" + str(getattr(settings, "RETIRED_EMAIL_DOMAIN", "retired.invalid"))
    return bool(user.is_active and user.email and user.has_usable_password() and not user.email.endswith(retired))


def emit(name: str, data: Mapping[str, Any], *, course_key: CourseKey, user_id: int) -> None:
    """Emits a tracking event with the context of the platform's own course events.

    That context is made of the key alone (common/djangoapps/track/contexts.py, context_dict_for_learning_context): no
    query. What the site's backends do with an event is their business, and so is reporting their errors.
    """
    try:
        from common.djangoapps.track.contexts import course_context_from_course_id
        from eventtracking import tracker
    except ImportError:
        return
    try:
        context = {**course_context_from_course_id(course_key), "user_id": user_id}
        with tracker.get_tracker().context(name, context):
            tracker.emit(name, dict(data))
    except Exception as error:  # noqa: BLE001 (what was done is done; backends are the site's)
        log.warning("event %s not emitted: %s", name, type(error).__name__)
