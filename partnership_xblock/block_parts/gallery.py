"""The gallery from which an author chooses a new block's kind: what each is for, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from partnership_xblock import activities
from partnership_xblock.activities import assessment
from partnership_xblock.activities.activity import Activity
from partnership_xblock.activities.block_settings import DEFAULTS
from partnership_xblock.activities.introduction import AIMS
from partnership_xblock.wording import say
from partnership_xblock.wording.studio import WORDS

SIGNS = ("kind", "content", *assessment.NAMES, *DEFAULTS)
"""Fields of which one is set where an author has been at work."""


def is_new(block: Any) -> bool:
    """Whether nobody has chosen a kind for the block, nor set anything else, as in a form of release 0.1, which did not
    store the kind where it was the default; nor has a file brought what could not be read. A title is no sign: Studio
    gives one."""
    return not block.unread and not any(block.fields[name].is_set_on(block) for name in SIGNS)


def gallery(language: str, picture_of: Callable[[str], str]) -> dict[str, Any]:
    """`{"aims": [{value, label}], "kinds": [...]}` of all kinds, in the order of their aims; `picture_of` gives the
    address of a kind's drawing. Presets are among the choices of the form (`Form.choices`)."""
    aims = list(AIMS)
    kinds = sorted(activities.ACTIVITIES, key=lambda kind: aims.index(kind.introduction.aim))
    used = {kind.introduction.aim for kind in kinds}
    return {
        "aims": [{"value": aim, "label": say(name, language)} for aim, name in AIMS.items() if aim in used],
        "kinds": [_card(kind, language, picture_of(kind.kind)) for kind in kinds],
    }


def _card(kind: Activity[Any], language: str, picture: str) -> dict[str, Any]:
    told = kind.introduction
    return {
        "value": kind.kind,
        "label": kind.label.into(language),
        "aim": told.aim,
        "picture": picture,
        "teacher": told.teacher.into(language),
        "trainer": told.trainer.into(language),
        "read": kind.needs_trainer,
        "grading": say(WORDS[f"studio.grading.{kind.grading}"], language),
    }
