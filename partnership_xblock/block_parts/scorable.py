"""The block's points for the platform: its maximum, and the staff tools "rescore" and "override score".

The tools run in the platform's worker on a block bound to the learner
(lms/djangoapps/instructor_task/tasks_helper/module_state.py: rescore_problem_module_state,
override_score_module_state). The learner is the scope's user; there is no request. Points go by the host and by person,
as everywhere (decision 0006), not by `runtime.publish`: that one would hand the block to the receiver, which then calls
`set_score` (grades/signals/handlers.py, score_published_handler).
"""

from __future__ import annotations

from typing import Any

from xblock.scorable import ScorableXBlockMixin, Score

from partnership_xblock import api
from partnership_xblock.block_parts import info
from partnership_xblock.block_parts.visitor import owner_of, plain_key
from partnership_xblock.host.request import language_of_request

DIGITS = 6
"""Precision of points that come back from the platform, which divides them by the weight: 7 of 10 at weight 3 is 7 of
10."""


class Scorable(ScorableXBlockMixin):  # type: ignore[misc]
    """`ScorableXBlockMixin` over our own tables. `set_score` stores and never sends; the others send."""

    kind: str
    scope_ids: Any
    weight: float | None

    @property
    def has_score(self) -> bool:
        """Whether the gradebook counts this block."""
        return info.is_graded(self)

    def max_score(self) -> float:
        """Points of the rubric, before the weight; 0 for a block that is not graded, which the platform compares with
        points typed by staff (instructor_task/api_helper.py, check_arguments_for_overriding). Also called on a block
        without a user."""
        return info.points(self)

    def allows_rescore(self) -> bool:
        return self.has_score

    def has_submitted_answer(self) -> bool:
        """Whether there is a mark to send again; without one the platform skips the learner."""
        return self.has_score and self.calculate_score() is not None

    def get_score(self) -> Score | None:
        """The learner's current score, as far as this app knows."""
        learner = self._learner()
        points = None if learner is None else api.standing_score(learner=learner)
        return None if points is None else Score(raw_earned=points.earned, raw_possible=points.possible)

    def calculate_score(self) -> Score | None:
        """The score by the kind's rule for the answers and the current content; else the trainer's last mark."""
        learner = self._learner()
        if learner is None:
            return None
        mark = api.calculated_score(learner=learner, block=self._info()) or api.last_mark(learner=learner)
        return None if mark is None else Score(raw_earned=mark.earned, raw_possible=mark.possible)

    def set_score(self, score: Score) -> None:
        """Stores course staff's points over the trainer's. The platform divides the typed points, and the maximum, by
        the weight; here they are points of the rubric again, as the desk shows them."""
        learner, possible = self._learner(), self.max_score()
        if learner is not None and self.has_score and score.raw_possible:
            earned = round(score.raw_earned / score.raw_possible * possible, DIGITS)
            api.override(learner=learner, earned=earned, possible=possible, weight=self.weight)

    def publish_grade(self, score: Score | None = None, only_if_higher: bool | None = None) -> None:  # noqa: ARG002, FBT001
        """Sends the current score to the gradebook. The platform calls it without arguments, after `set_score`."""
        learner = self._learner()
        if learner is not None and self.has_score:
            api.send_score(learner=learner)

    def rescore(self, only_if_higher: bool) -> None:  # noqa: FBT001 (the mixin's own signature)
        """Sends the trainer's last mark, or the score calculated now, to the gradebook again."""
        learner = self._learner()
        if learner is not None and self.has_score:
            api.rescore(learner=learner, weight=self.weight, only_if_higher=bool(only_if_higher), block=self._info())

    def _info(self) -> api.BlockInfo:
        return info.block_info(self, language_of_request())

    def _learner(self) -> api.Learner | None:
        learner_id = owner_of(self.scope_ids.user_id)
        if learner_id is None:
            return None
        return api.Learner(id=learner_id, usage_key=plain_key(self.scope_ids.usage_id), kind=self.kind)
