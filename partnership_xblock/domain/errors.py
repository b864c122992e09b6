"""Every reason for which a request is refused, with its HTTP status."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from partnership_xblock.domain.problem import Problem

STATUS: Final[Mapping[str, int]] = MappingProxyType(
    {
        # Who asks
        "login_required": 401,  # nobody is logged in, or the session has ended
        "not_enrolled": 403,  # logged in, but not in this course
        "not_allowed": 403,  # in the course, but this is for trainers or authors
        "other_person": 403,  # the page was opened for another person, or the work is another person's
        "masquerade": 403,  # staff looking at a learner's work: read-only
        "noauth": 403,  # asked at the platform's path without authentication
        "in_library": 403,  # a block of a content library: it can be looked at and edited, but there is no work in it
        # What is asked for
        "not_found": 404,
        "unknown_kind": 409,  # made by another release: its kind of activity is not installed here
        "broken": 409,  # the block cannot be used as its author, or a course's file, left it
        "deleted": 410,  # the page shows work that no longer exists: course staff deleted it
        "bad_request": 400,  # not JSON, or not the shape this endpoint takes
        "invalid": 422,  # an item has a wrong shape; `problems` says which
        "too_large": 413,  # params: size, limit (bytes)
        # When it is asked
        "closed": 403,  # after due and grace; params: closed_at (ISO)
        "conflict": 409,  # some items were changed elsewhere
        "stale": 409,  # the document has changed since the person saw it
        "vocabulary_changed": 409,  # another author has saved the course's vocabulary since
        "from_library": 409,  # the course's vocabulary cannot be saved in a block that comes from a library
        "not_editable": 409,  # handed in, being read or accepted
        "being_read": 409,  # a trainer is reading the earlier round: the draft stays open, the next round has to wait
        "kind_changed": 409,  # the block's kind has changed since the person began
        "wrong_state": 409,  # the state table has no such move from here; params: verb, status
        "claimed_by_other": 409,  # params: name, until (ISO) where the service adds them
        "not_claimed": 409,  # the trainer has not claimed the work, or no longer
        "wrong_outcome": 409,  # the decision names an outcome that the round's stage does not have
        "sheet_sent": 409,  # a score sheet is written once
        "already_seen": 409,  # the owner has opened the decision: it cannot be taken back
        "not_shareable": 422,  # it cannot be shared yet; `problems` says why and where
        "share_changed": 409,  # what would be shared is no longer what the person looked at
        "share_trial": 403,  # staff trying out: nothing is shared from there
        "share_withdrawn": 410,  # its teacher has withdrawn it
        "file_not_ready": 409,  # the prepared file is not ready yet, or could not be made
        "file_gone": 410,  # the prepared file has expired
        "not_ready": 422,  # something is missing; `problems` says what and where
        "reason_required": 422,  # a move that needs a reason came without one
        "misconfigured": 503,  # the site has not told this app how to ask it about people and courses
        "busy": 503,  # two writers blocked each other in the database, twice: try again
    }
)


class Refused(Exception):  # noqa: N818 -- a refusal is an answer, not an error
    """A request is refused. Adapters turn `code` into words (`wording/errors.py`, `error.<code>`).

    `status` is the HTTP status and follows from the code. `params` fill the words' placeholders and may reach the
    person who asked, so they contain nothing about anyone else. `problems` are set for the codes that say so.
    """

    def __init__(
        self,
        code: str,
        status: int | None = None,
        params: Mapping[str, Any] | None = None,
        problems: Sequence[Problem] = (),
    ) -> None:
        super().__init__(code)
        self.code = code
        self.status = STATUS[code] if status is None else status
        self.params = dict(params or {})
        self.problems = tuple(problems)
