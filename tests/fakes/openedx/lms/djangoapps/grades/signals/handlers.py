"""lms/djangoapps/grades/signals/handlers.py: the arguments the receivers require, what they read of the block and what
they do. Connected by the grades app; here by the fixture."""

from datetime import UTC, datetime

from fake_platform import PLATFORM
from xblock.scorable import ScorableXBlockMixin, Score

from demo.platform.gradebook import is_lower
from lms.djangoapps.courseware.model_data import get_score, set_score

from ..constants import ScoreDatabaseTableEnum
from .signals import PROBLEM_RAW_SCORE_CHANGED, SCORE_PUBLISHED


def score_published_handler(sender, block, user, raw_earned, raw_possible, only_if_higher, **kwargs):
    """Whether the score was updated. The block itself is asked only where it is scorable."""
    assert block.location.course_key.branch is None
    if only_if_higher and is_lower(raw_earned, raw_possible, get_score(user.id, block.location)):
        return False
    modified = set_score(user.id, block.location, raw_earned, raw_possible)
    if isinstance(block, ScorableXBlockMixin):
        block.set_score(Score(raw_earned=raw_earned, raw_possible=raw_possible))
    PROBLEM_RAW_SCORE_CHANGED.send(
        sender=None,
        raw_earned=raw_earned,
        raw_possible=raw_possible,
        weight=getattr(block, "weight", None),
        user_id=user.id,
        course_id=str(block.location.course_key),
        usage_id=str(block.location),
        only_if_higher=only_if_higher,
        modified=modified,
        score_db_table=ScoreDatabaseTableEnum.courseware_student_module,
        score_deleted=kwargs.get("score_deleted", False),
    )
    return True


def problem_raw_score_changed_handler(sender, **kwargs):
    """To the weighted score and to the task, which wants all of these."""
    for needed in ("raw_earned", "only_if_higher", "score_db_table"):
        kwargs[needed]
    assert kwargs["modified"] <= datetime.now(UTC)
    PLATFORM.waiting.append(kwargs)


def connect():
    SCORE_PUBLISHED.connect(score_published_handler, dispatch_uid="score_published_handler")
    PROBLEM_RAW_SCORE_CHANGED.connect(problem_raw_score_changed_handler, dispatch_uid="raw_score_changed")
