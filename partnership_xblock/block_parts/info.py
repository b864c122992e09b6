"""The one place where a block's fields become what the services know of a block."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, cast

from opaque_keys.edx.keys import CourseKey, UsageKey

from partnership_xblock.activities import activity, installed
from partnership_xblock.activities.activity import Activity
from partnership_xblock.api import BlockInfo, Visit, arrive, months_kept
from partnership_xblock.block_parts.titles import typed
from partnership_xblock.block_parts.visitor import in_course, owner_of, plain_key
from partnership_xblock.domain.scoring import possible
from partnership_xblock.domain.text import Language
from partnership_xblock.host.request import language_of_request
from partnership_xblock.wording import say
from partnership_xblock.wording.studio import KEPT, KEPT_MONTHS, KEPT_MONTHS_ONE, PRIVACY, PRIVACY_UNREAD, TRAINER


def kind_of(block: Any) -> Activity[Any] | None:
    """The block's kind; None for one that is not installed here, as after an import from another site."""
    return installed(block.kind)


def is_graded(block: Any) -> bool:
    """Whether a trainer's decision brings points: the author wants it, and the kind has a trainer's step."""
    kind = kind_of(block)
    return kind is not None and bool(block.grading == "trainer" and kind.needs_trainer and kind.rubric)


def points(block: Any) -> float:
    """The most a teacher can get, before the weight; 0 where nothing is graded."""
    return possible(activity(block.kind).rubric) if is_graded(block) else 0.0


def own_or_preset(block: Any, name: str, kind: Activity[Any] | None = None) -> Any:
    """A field as its author set it; else what the kind has, by default the block's own."""
    own = getattr(block, name) if block.fields[name].is_set_on(block) else None
    return getattr(kind or activity(block.kind), name) if own is None else own


def privacy_line(kind: Activity[Any], language: str, trainer: str, key: UsageKey) -> str:
    """Who sees the work and how long it is kept, where its author wrote nothing of her own. In a content library nobody
    works, and no course has a rule."""
    read = say(PRIVACY if kind.needs_trainer else PRIVACY_UNREAD, language).replace("{trainer}", trainer)
    months = months_kept(course_key=str(key.course_key)) if in_course(key) else None
    kept = KEPT if months is None else KEPT_MONTHS_ONE if months == 1 else KEPT_MONTHS
    return f"{read} {say(kept, language).replace('{months}', str(months))}"


def block_info(block: Any, language: Language) -> BlockInfo:
    """All a service needs. Due and grace are the host's inherited fields; a host without them has no closing date."""
    kind = activity(block.kind)
    usage_key = plain_key(block.scope_ids.usage_id)
    trainer_title = block.trainer_title or say(TRAINER, language)
    due: datetime | None = getattr(block, "due", None)
    grace: timedelta | None = getattr(block, "graceperiod", None)
    return BlockInfo(
        usage_key=usage_key,
        course_key=cast("CourseKey", usage_key.context_key),  # a library's too
        kind=block.kind,
        content=dict(block.content),
        title=typed(block),
        instructions=block.instructions,
        eyebrow=block.eyebrow,
        minutes=block.minutes or 0,
        level=own_or_preset(block, "level") or "",
        hours=own_or_preset(block, "hours") or 0,
        lane=block.lane or "",
        competencies=tuple(own_or_preset(block, "competencies")),
        competency=block.competency or "",
        wpa=tuple(own_or_preset(block, "wpa")),
        weight=block.weight,
        graded=is_graded(block),
        rubric=kind.rubric if is_graded(block) else (),
        rubric_shown=block.rubric_shown,
        minimum=own_or_preset(block, "minimum"),
        due=due,
        grace=grace or timedelta(),
        trainer_title=trainer_title,
        answer_days=block.answer_days,
        privacy=block.privacy or privacy_line(kind, language, trainer_title, usage_key),
    )


def visit_of(block: Any) -> Visit:
    """Whoever is at the keyboard before this block, in the language of the request."""
    language = language_of_request()
    return arrive(
        block=block_info(block, language),
        learner_id=owner_of(block.scope_ids.user_id),
        request=None,
        language=language,
    )
