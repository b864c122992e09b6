"""The endpoints of the trainer's desk, each one call to `api`."""

from __future__ import annotations

from drf_spectacular.utils import OpenApiParameter
from pydantic import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from partnership_xblock import api

from .base import DeskView, answer
from .describe import describe

REFUSALS = dict.fromkeys((400, 401, 403, 404, 413, 503), api.ErrorShape)
CLASHES = {**REFUSALS, **dict.fromkeys((409, 415, 422), api.ErrorShape)}
"""Statuses of endpoints that write: a conflict with the state, a body that is no JSON, an item of a wrong shape."""


class Submissions(DeskView):
    """A course's queue."""

    @describe(
        "list_submissions",
        "Submissions of a course, longest waiting first, fifty a page",
        parameters=[
            OpenApiParameter("state", str, enum=["waiting", "mine", "returned", "accepted", "all"]),
            OpenApiParameter("kind", str, description="A kind of activity; empty for all"),
            OpenApiParameter("only", str, description="A part of that kind's work by its figures; empty for all"),
            OpenApiParameter("group", str, description="A cohort's name; empty for all"),
            OpenApiParameter("q", str, description="Part of a teacher's or school's name"),
            OpenApiParameter("cursor", str, description="`next` of the page before"),
        ],
        responses={200: api.QueuePage, **REFUSALS},
    )
    def get(self, request: Request, course_key: str) -> Response:
        reader = self.reader(request, course_key)
        return answer(api.roster(reader=reader, request=queue_filter(request)))


def queue_filter(request: Request) -> api.QueueFilter:
    """The filter in the query string; raises Refused `bad_request` for an invalid one."""
    try:
        return api.QueueFilter.model_validate(
            {name: request.query_params.get(name, "") for name in ("kind", "only", "group", "q", "cursor")}
            | ({"state": request.query_params["state"]} if request.query_params.get("state") else {})
        )
    except ValidationError:
        raise api.Refused("bad_request") from None


class Absent(DeskView):
    """Teachers of a course who have not handed in."""

    @describe(
        "list_absent",
        "Enrolled teachers who have not handed in: never begun, begun, or returned and quiet for a week",
        parameters=[
            OpenApiParameter("kind", str, description="A kind of activity; empty for any"),
            OpenApiParameter("cursor", str, description="`next` of the page before"),
        ],
        responses={200: api.AbsentPage, **REFUSALS},
    )
    def get(self, request: Request, course_key: str) -> Response:
        reader = self.reader(request, course_key)
        try:
            filter_ = api.AbsentFilter.model_validate(
                {name: request.query_params.get(name, "") for name in ("kind", "cursor")}
            )
        except ValidationError:
            raise api.Refused("bad_request") from None
        return answer(api.absent_page(reader=reader, kind=filter_.kind, cursor=filter_.cursor))


class Reminders(DeskView):
    """A mail to teachers who have not handed in."""

    @describe(
        "remind",
        "Remind chosen teachers of that list, or everyone on it, by mail; each at most once a day",
        request=api.RemindRequest,
        responses={200: api.Reminded, **CLASHES},
    )
    def post(self, request: Request, course_key: str) -> Response:
        reader = self.reader(request, course_key)
        return answer(api.remind(reader=reader, request=self.body(request, api.RemindRequest)))


class Results(DeskView):
    """The blocks of a course that have an overview."""

    @describe(
        "list_blocks_with_results",
        "Blocks of a course that somebody has begun in and that have an overview: results by question, or a picture",
        responses={200: api.BlockOptions, **REFUSALS},
    )
    def get(self, request: Request, course_key: str) -> Response:
        return answer(api.blocks_with_results(reader=self.reader(request, course_key)))


class ResultsOfBlock(DeskView):
    """The overview of one block."""

    @describe(
        "read_block_results",
        "One block's overview without names, by question or as a picture; nothing that tells of fewer than five people",
        parameters=[
            OpenApiParameter("block", str, required=True, description="A usage key"),
            OpenApiParameter("group", str, description="A cohort's name; empty for everybody"),
        ],
        responses={200: api.BlockResults, **REFUSALS},
    )
    def get(self, request: Request, course_key: str) -> Response:
        reader = self.reader(request, course_key)
        try:
            filter_ = api.ResultsFilter.model_validate(
                {name: request.query_params.get(name, "") for name in ("block", "group")}
            )
        except ValidationError:
            raise api.Refused("bad_request") from None
        return answer(api.block_results(reader=reader, request=filter_))


class DailyMail(DeskView):
    """How often the trainer gets a mail about work that waits in a course."""

    @describe(
        "choose_daily_mail",
        "Be told by mail what waits in this course: daily, weekly or not at all",
        request=api.RhythmRequest,
        responses={200: api.RhythmChosen, **CLASHES},
    )
    def post(self, request: Request, course_key: str) -> Response:
        reader = self.reader(request, course_key)
        return answer(api.choose_rhythm(reader=reader, request=self.body(request, api.RhythmRequest)))


class SubmissionDetail(DeskView):
    """One submission as the desk shows it."""

    @describe(
        "read_submission",
        "A submission with its rounds and the reader's own review draft",
        responses={200: api.DeskDetail, **REFUSALS},
    )
    def get(self, request: Request, public_id: str) -> Response:
        return answer(api.review_detail(reader=self.reader_of(request, public_id), public_id=public_id))


class Claim(DeskView):
    """Claiming a submission."""

    @describe(
        "claim_submission",
        "Take it to read; renews a claim that is already yours",
        request=api.ActRequest,
        responses={200: api.DeskDetail, **CLASHES},
    )
    def post(self, request: Request, public_id: str) -> Response:
        reader = self.reader_of(request, public_id)
        body = self.body(request, api.ActRequest)
        return answer(api.claim(reader=reader, public_id=public_id, request=body))


class Release(DeskView):
    """Giving a submission back to the queue."""

    @describe(
        "release_submission",
        "Give it back to the queue; the review draft stays",
        request=api.ActRequest,
        responses={200: api.DeskDetail, **CLASHES},
    )
    def post(self, request: Request, public_id: str) -> Response:
        reader = self.reader_of(request, public_id)
        body = self.body(request, api.ActRequest)
        return answer(api.release(reader=reader, public_id=public_id, request=body))


class ReviewDraft(DeskView):
    """The trainer's own review draft."""

    @describe(
        "save_review",
        "Save changed items of the review draft; 409 with both versions where one was changed elsewhere, or why not",
        request=api.ReviewSave,
        responses={200: api.ReviewSaved, **CLASHES, 409: api.ReviewClash},
    )
    def patch(self, request: Request, public_id: str) -> Response:
        reader = self.reader_of(request, public_id)
        result = api.save_review(reader=reader, public_id=public_id, request=self.body(request, api.ReviewSave))
        return answer(result, status=409 if result.conflicts else 200)


class Score(DeskView):
    """A score sheet of a round."""

    @describe(
        "score",
        "Send a score sheet, once: your own, or one that was written on paper; the others' are shown after your own",
        request=api.ScoreRequest,
        responses={200: api.DeskDetail, **CLASHES},
    )
    def post(self, request: Request, public_id: str) -> Response:
        reader = self.reader_of(request, public_id)
        body = self.body(request, api.ScoreRequest)
        return answer(api.score(reader=reader, public_id=public_id, request=body))


class Decision(DeskView):
    """Sending the review with its decision: return or accept."""

    @describe(
        "decide",
        "Return with comments, or accept; the same decision twice is one",
        request=api.DecisionRequest,
        responses={200: api.Decided, **CLASHES},
    )
    def post(self, request: Request, public_id: str) -> Response:
        reader = self.reader_of(request, public_id)
        body = self.body(request, api.DecisionRequest)
        return answer(api.decide(reader=reader, public_id=public_id, request=body))


class TakeBack(DeskView):
    """Taking a decision back."""

    @describe(
        "take_back",
        "Take a decision back, until the teacher has opened it",
        request=api.ActRequest,
        responses={200: api.DeskDetail, **CLASHES},
    )
    def post(self, request: Request, public_id: str) -> Response:
        reader = self.reader_of(request, public_id)
        body = self.body(request, api.ActRequest)
        return answer(api.take_back(reader=reader, public_id=public_id, request=body))


class Reopen(DeskView):
    """Reopening accepted work."""

    @describe(
        "reopen",
        "Send accepted work back for a reason; the grade is kept or withdrawn",
        request=api.ReasonRequest,
        responses={200: api.DeskDetail, **CLASHES},
    )
    def post(self, request: Request, public_id: str) -> Response:
        reader = self.reader_of(request, public_id)
        body = self.body(request, api.ReasonRequest)
        return answer(api.reopen(reader=reader, public_id=public_id, request=body))
