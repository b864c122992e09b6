"""lms/djangoapps/grades/signals/handlers.py, score_published_handler: the arguments it requires, what it reads of the
block and what it does. Connected by the grades app; here by the fixture."""

from fake_platform import PLATFORM
from xblock.scorable import ScorableXBlockMixin

from .signals import SCORE_PUBLISHED


def score_published_handler(sender, block, user, raw_earned, raw_possible, only_if_higher, **kwargs):
    if only_if_higher:
        raise NotImplementedError("reads the earlier score")
    key = (user.id, str(block.location))
    assert block.location.course_key.branch is None
    PLATFORM.scores[key] = (raw_earned, raw_possible, getattr(block, "weight", None))
    if isinstance(block, ScorableXBlockMixin):
        block.set_score(None)
    return True


def connect():
    SCORE_PUBLISHED.connect(score_published_handler, dispatch_uid="score_published_handler")
