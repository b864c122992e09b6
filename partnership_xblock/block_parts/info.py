"""Makes the services' `BlockInfo` from a block's fields."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final, Literal, cast

from opaque_keys.edx.keys import CourseKey, UsageKey
from pydantic import ValidationError

from partnership_xblock.activities import NEW_KIND, activity, assessment, installed
from partnership_xblock.activities.activity import Activity
from partnership_xblock.activities.block_settings import DEFAULTS, OF_THE_KIND, ON_THE_CARD, preset
from partnership_xblock.activities.grading import MARKED, RECKONED, brings_points
from partnership_xblock.api import BlockInfo, Visit, arrive, card, retention_months, vocabulary_of
from partnership_xblock.block_parts import olx
from partnership_xblock.block_parts.titles import typed
from partnership_xblock.block_parts.visitor import in_course, owner_of, plain_key
from partnership_xblock.domain.course_vocabulary import InForce
from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Language, Text
from partnership_xblock.host.request import language_of_request
from partnership_xblock.wording import say
from partnership_xblock.wording.studio import (
    KEPT,
    KEPT_MONTHS,
    KEPT_MONTHS_ONE,
    PRIVACY,
    PRIVACY_RECKONED,
    PRIVACY_UNREAD,
    TRAINER,
)


def kind_of(block: Any) -> Activity[Any] | None:
    """The block's kind; None for one that is not installed here, as after an import from another site."""
    return installed(block.kind)


def needs_trainer(block: Any) -> bool:
    """Whether a trainer reads handed-in work: the author's setting, else the kind's."""
    kind = kind_of(block) or activity(NEW_KIND)
    return bool(own_or_preset(block, "needs_trainer", kind))


def content_of(block: Any) -> dict[str, Any]:
    """The author's content. Where a course's file has some that could not be read, content that fits no kind: teachers
    must not meet the preset in place of what their author wrote."""
    content = dict(block.content)
    kind = kind_of(block)
    if content or kind is None or olx.CONTENT not in olx.not_read(block):
        return content
    return dict.fromkeys(kind.Content.model_fields)


def misfits(block: Any) -> list[str]:
    """For the author: the places at which the content does not fit its kind (`questions/2/label`; things of a list are
    counted from 1)."""
    kind = kind_of(block)
    if kind is None:
        return []
    try:
        kind.Content.from_author(block.content)
    except ValidationError as error:
        places = [one["loc"] for one in error.errors(include_url=False, include_context=False, include_input=False)]
        named = ["/".join(str(step + 1) if isinstance(step, int) else step for step in place) for place in places]
        # A list one of whose things does not fit is also said to be too short.
        deepest = [name for name in named if not any(other.startswith(f"{name}/") for other in named)]
        return list(dict.fromkeys(name or olx.CONTENT for name in deepest))
    return []


def is_graded(block: Any) -> bool:
    """Whether work here brings points: the author has turned it on, and the kind has that way of giving them."""
    kind = kind_of(block)
    if kind is None:
        return False
    return brings_points(kind, own_or_preset(block, "grading", kind), needs_trainer=needs_trainer(block))


def own_assessment(block: Any) -> dict[str, Any]:
    """What the block has of its own for the trainer, by the names of its fields; None for what is the kind's. A file's
    that an earlier release could only keep is read as well."""
    found = {}
    for name in assessment.NAMES:
        found[name] = getattr(block, name) if block.fields[name].is_set_on(block) else olx.kept_value(block, name)
    return found


def rubric(block: Any) -> tuple[Criterion, ...]:
    """The trainer's rubric; empty where the trainer's marks bring no points."""
    if not is_graded(block) or own_or_preset(block, "grading") not in MARKED:
        return ()
    kind, own = activity(block.kind), own_assessment(block)
    if own["rubric"] is None or not kind.rubric:
        return kind.rubric
    return assessment.in_force(assessment.of_block(kind, own).rubric)


def starters(block: Any) -> tuple[Text, ...] | None:
    """The block's own sentences for the trainer's comments; None where they are the kind's."""
    own = own_assessment(block)
    if own["starters"] is None:
        return None
    return assessment.offered(assessment.of_block(activity(block.kind), own).starters)


def points(block: Any) -> float:
    """The most points of a teacher, before the weight; 0 where the block is not graded, or the content does not fit."""
    return block_info(block, language_of_request()).possible() if is_graded(block) else 0.0


def own_or_preset(block: Any, name: str, kind: Activity[Any] | None = None) -> Any:
    """The author's value of a setting; else the kind's, by default that of the block's own kind."""
    if name not in OF_THE_KIND:
        value = getattr(block, name)
        return DEFAULTS[name] if value is None else value
    own = getattr(block, name) if block.fields[name].is_set_on(block) else None
    if own is not None:
        return own
    kind = kind or activity(block.kind)
    return preset(name, kind, card(kind=kind, content=block.content) if name in ON_THE_CARD else kind.own_card)


def settings_of(block: Any, kind: Activity[Any]) -> dict[str, Any]:
    """Every setting: the author's value, else the kind's."""
    settings = {name: own_or_preset(block, name, kind) for name in DEFAULTS}
    return {name: tuple(value) if isinstance(value, (list, tuple)) else value for name, value in settings.items()}


Marked = Literal["trainer", "rule", "nobody"]
WHO_READS: Final[Mapping[Marked, str]] = {"trainer": PRIVACY, "rule": PRIVACY_RECKONED, "nobody": PRIVACY_UNREAD}


def marked_by(block: Any) -> Marked:
    """Who marks handed-in work in this block."""
    if needs_trainer(block):
        return "trainer"
    return "rule" if is_graded(block) and own_or_preset(block, "grading") in RECKONED else "nobody"


def privacy_line(marked: Marked, language: str, trainer: str, key: UsageKey) -> str:
    """Who sees the work and how long it is stored, where the author has written no privacy line. Empty in a content
    library: there is no work, and no course with a rule."""
    read = say(WHO_READS[marked], language).replace("{trainer}", trainer)
    months = retention_months(course_key=str(key.course_key)) if in_course(key) else None
    sentence = KEPT if months is None else KEPT_MONTHS_ONE if months == 1 else KEPT_MONTHS
    return f"{read} {say(sentence, language).replace('{months}', str(months))}"


def vocabulary_in(block: Any) -> InForce | None:
    """The vocabulary of the block's course; None where it has none, and in a content library, which is no course."""
    key = plain_key(block.scope_ids.usage_id)
    return vocabulary_of(course_key=key.course_key) if in_course(key) else None


def block_info(block: Any, language: Language) -> BlockInfo:
    """Everything that a service needs. Due and grace are the host's inherited fields; a host without them has no
    closing date."""
    kind = activity(block.kind)
    usage_key = plain_key(block.scope_ids.usage_id)
    trainer_title = block.trainer_title or say(TRAINER, language)
    due: datetime | None = getattr(block, "due", None)
    grace: timedelta | None = getattr(block, "graceperiod", None)
    vocabulary = vocabulary_in(block)
    settings = settings_of(block, kind)
    settings["trainer_title"] = trainer_title
    settings["privacy"] = block.privacy or privacy_line(marked_by(block), language, trainer_title, usage_key)
    return BlockInfo(
        **settings,
        usage_key=usage_key,
        course_key=cast("CourseKey", usage_key.context_key),  # also for a block in a library
        kind=block.kind,
        content=kind.Content.in_course(content_of(block), vocabulary.lists if vocabulary else None),
        vocabulary=vocabulary,
        title=typed(block),
        eyebrow=block.eyebrow,
        graded=is_graded(block),
        rubric=rubric(block),
        starters=starters(block),
        due=due,
        grace=grace or timedelta(),
    )


def visit_of(block: Any) -> Visit:
    """The visit of the person at the keyboard before this block, in the language of the request."""
    language = language_of_request()
    return arrive(
        block=block_info(block, language),
        learner_id=owner_of(block.scope_ids.user_id),
        request=None,
        language=language,
    )
