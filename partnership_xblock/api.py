"""Entry for Python callers: every operation on partnership activities.

Functions take keywords only. They raise `Refused`, whose `code` and `status` adapters turn into an `ErrorShape` with
words from `wording.errors.sentence`; they raise nothing else for a person's mistake.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey, UsageKey
from pydantic import ValidationError

from partnership_xblock.activities.activity import Activity, Card
from partnership_xblock.domain.course_vocabulary import InForce
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.text import Language
from partnership_xblock.services.desk.absent import absent_page
from partnership_xblock.services.desk.ask_for_file import ask_for_file
from partnership_xblock.services.desk.block_results import block_results, blocks_with_results
from partnership_xblock.services.desk.claim import claim, release
from partnership_xblock.services.desk.daily_mail import choose_rhythm, send_daily_mails
from partnership_xblock.services.desk.decide import decide
from partnership_xblock.services.desk.desk_page import desk_page
from partnership_xblock.services.desk.export_rows import export_rows
from partnership_xblock.services.desk.prepared_files import (
    FileDownload,
    clear_files,
    fetch_file,
    make_file,
    prepared_files,
)
from partnership_xblock.services.desk.reader import Reader, course_key_of, reader, reader_of
from partnership_xblock.services.desk.remind import remind, remind_course, send_reminders
from partnership_xblock.services.desk.results_rows import results_rows
from partnership_xblock.services.desk.review_detail import review_detail
from partnership_xblock.services.desk.review_tab import ReviewTab, review_tab
from partnership_xblock.services.desk.roster import roster
from partnership_xblock.services.desk.save_review import save_review
from partnership_xblock.services.desk.support import free_claim, resend_grade
from partnership_xblock.services.desk.teacher_rows import teacher_rows
from partnership_xblock.services.desk.undecide import reopen, take_back
from partnership_xblock.services.learner import forget_work as _forget_work
from partnership_xblock.services.learner import has_answers as _has_answers
from partnership_xblock.services.learner import kind_file as _kind_file
from partnership_xblock.services.learner import open_page as _open_page
from partnership_xblock.services.learner import open_part as _open_part
from partnership_xblock.services.learner import related as _related
from partnership_xblock.services.learner import save_draft as _save_draft
from partnership_xblock.services.learner import submit as _submit
from partnership_xblock.services.learner import versions as _versions
from partnership_xblock.services.learner import visit as _visit
from partnership_xblock.services.learner import withdraw as _withdraw
from partnership_xblock.services.learner.automatic_grade import RemarkReport, finished_blocks, remark_block
from partnership_xblock.services.learner.brief import brief
from partnership_xblock.services.learner.follow_link import follow_link
from partnership_xblock.services.learner.print_draft import draft_for_print
from partnership_xblock.services.learner.progress import tell_progress
from partnership_xblock.services.learner.report import report
from partnership_xblock.services.learner.staff_scores import (
    Learner,
    calculated_score,
    last_mark,
    override,
    rescore,
    send_score,
    standing_score,
)
from partnership_xblock.services.learner.visit import Visit
from partnership_xblock.services.records import tokens as _tokens
from partnership_xblock.services.records.block import BlockInfo, card_of
from partnership_xblock.services.records.copies import refold
from partnership_xblock.services.records.erase_person import ErasureReport, erase_person, erasure_report
from partnership_xblock.services.records.grades import grade_backlog, resend_grades
from partnership_xblock.services.records.mail_off import mail_link, mail_off, mail_on_again
from partnership_xblock.services.records.news import mail_backlog, send_mails
from partnership_xblock.services.records.print_round import round_for_print
from partnership_xblock.services.records.purge import (
    PurgeReport,
    courses_with_work,
    purge_course,
    purge_report,
    retention_months,
)
from partnership_xblock.services.records.rounds import receipt_number, round_of_receipt
from partnership_xblock.services.records.vocabulary import Copy, copies_in, follow_vocabulary
from partnership_xblock.services.records.vocabulary import vocabulary_of as _vocabulary_of
from partnership_xblock.services.records.vocabulary_editing import Authored, save_vocabulary, vocabulary_form
from partnership_xblock.services.records.waves import follow_series
from partnership_xblock.services.wire import paths as _paths
from partnership_xblock.services.wire import refusal as _refusal
from partnership_xblock.services.wire.absent import (
    AbsentFilter,
    AbsentPage,
    Reminded,
    RemindRequest,
    RhythmChosen,
    RhythmRequest,
)
from partnership_xblock.services.wire.desk import (
    ActRequest,
    Decided,
    DecisionRequest,
    DeskDetail,
    DeskPage,
    PrintPage,
    QueueFilter,
    QueuePage,
    ReasonRequest,
    ReviewClash,
    ReviewSave,
    ReviewSaved,
    ScoreRequest,
)
from partnership_xblock.services.wire.page import BriefPage, PageShape, PartShape, RelatedAnswer
from partnership_xblock.services.wire.results import BlockOptions, BlockResults, ResultsFilter
from partnership_xblock.services.wire.save import (
    LoadRequest,
    SaveAnswer,
    SaveRequest,
    SubmitRequest,
    VersionShape,
    WithdrawRequest,
)
from partnership_xblock.services.wire.shapes import ErrorBody, ErrorShape, ProblemShape
from partnership_xblock.services.wire.sharing import ShareRequest, ShareState

if TYPE_CHECKING:
    from partnership_xblock.services.desk import tries as _tries
    from partnership_xblock.services.learner import sharing as _sharing
    from partnership_xblock.services.records import circle as _circle

__all__ = [
    "AbsentFilter",
    "AbsentPage",
    "ActRequest",
    "Authored",
    "BlockInfo",
    "BlockOptions",
    "BlockResults",
    "BriefPage",
    "Copy",
    "Decided",
    "DecisionRequest",
    "DeskDetail",
    "DeskPage",
    "ErasureReport",
    "ErrorBody",
    "ErrorShape",
    "FileDownload",
    "Learner",
    "LoadRequest",
    "PageShape",
    "PartShape",
    "PrintPage",
    "ProblemShape",
    "PurgeReport",
    "QueueFilter",
    "QueuePage",
    "Reader",
    "ReasonRequest",
    "Refused",
    "RelatedAnswer",
    "RemarkReport",
    "RemindRequest",
    "Reminded",
    "ResultsFilter",
    "ReviewClash",
    "ReviewSave",
    "ReviewSaved",
    "ReviewTab",
    "RhythmChosen",
    "RhythmRequest",
    "SaveAnswer",
    "SaveRequest",
    "ScoreRequest",
    "ShareRequest",
    "ShareState",
    "SubmitRequest",
    "VersionShape",
    "Visit",
    "WithdrawRequest",
    "absent_page",
    "arrive",
    "ask_for_file",
    "block_results",
    "blocks_with_results",
    "brief",
    "calculated_score",
    "choose_rhythm",
    "circle",
    "claim",
    "clear_files",
    "copies_in",
    "course_key_of",
    "courses_with_work",
    "decide",
    "desk_page",
    "device_of",
    "draft_for_print",
    "erase_person",
    "erasure_report",
    "error_shape",
    "export_rows",
    "fetch_file",
    "files_path",
    "finished_blocks",
    "follow_link",
    "follow_series",
    "follow_vocabulary",
    "forget_name",
    "forget_work",
    "free_claim",
    "grade_backlog",
    "has_answers",
    "how_many_answered",
    "kind_file",
    "last_mark",
    "mail_backlog",
    "mail_link",
    "mail_off",
    "mail_on_again",
    "make_file",
    "name_report",
    "open_page",
    "open_part",
    "override",
    "person_token",
    "prepared_files",
    "preview",
    "purge_course",
    "purge_report",
    "reader",
    "reader_of",
    "receipt_number",
    "refold",
    "related",
    "release",
    "remark_block",
    "remind",
    "remind_course",
    "reopen",
    "report",
    "rescore",
    "resend_grade",
    "resend_grades",
    "results_rows",
    "retention_months",
    "review_detail",
    "review_tab",
    "roster",
    "round_for_print",
    "round_of_receipt",
    "save_draft",
    "save_review",
    "save_vocabulary",
    "score",
    "send_daily_mails",
    "send_mails",
    "send_reminders",
    "send_score",
    "share",
    "shared_preview",
    "shared_record",
    "standing_score",
    "submit",
    "take_back",
    "teacher_rows",
    "tell_progress",
    "tries_in",
    "unshare_record",
    "versions",
    "vocabulary_form",
    "vocabulary_of",
    "withdraw",
    "write_bundle",
]


def card(*, kind: Activity[Any], content: Mapping[str, Any]) -> Card:
    """The activity's card with the author's changes; the kind's own where those do not fit."""
    try:
        return card_of(kind, content)
    except ValidationError:
        return kind.own_card


def score(*, reader: Reader, public_id: str, request: ScoreRequest) -> DeskDetail:
    """Takes a trainer's score sheet of a round, once."""
    from partnership_xblock.services.desk.score import score as take  # noqa: PLC0415 -- few kinds need it

    return take(reader=reader, public_id=public_id, request=request)


def share(*, visit: Visit, request: ShareRequest) -> ShareState:
    """Looks at what would be shared, shares it with the teachers of the course, or withdraws it."""
    from partnership_xblock.services.learner.sharing import share as act  # noqa: PLC0415 -- few kinds need it

    return act(visit, request)


def shared_preview(*, visit: Visit, choices: Mapping[str, Mapping[str, Any]]) -> _sharing.Built:
    """What colleagues would see of this person's saved work. `choices` as in `ShareRequest`."""
    from partnership_xblock.services.learner.sharing import preview as look  # noqa: PLC0415 -- few kinds need it

    return look(visit, choices)


def circle(
    *, user_id: int | None, request: HttpRequest | None, course_key: CourseKey, below: int | None
) -> _circle.Circle:
    """One page of what teachers of a course have shared with one another."""
    from partnership_xblock.services.records import circle as shared  # noqa: PLC0415 -- few courses need it

    return shared.circle(user_id=user_id, request=request, course_key=course_key, below=below)


def shared_record(
    *, user_id: int | None, request: HttpRequest | None, course_key: CourseKey, number: int
) -> _circle.Record:
    """One record of them, by its number."""
    from partnership_xblock.services.records import circle as shared  # noqa: PLC0415 -- few courses need it

    return shared.shared_record(user_id=user_id, request=request, course_key=course_key, number=number)


def unshare_record(*, user_id: int | None, request: HttpRequest | None, course_key: CourseKey, number: int) -> None:
    """Withdraws a teacher's own record at its page, also after leaving the course."""
    from partnership_xblock.services.records import circle as shared  # noqa: PLC0415 -- few courses need it

    shared.unshare_record(user_id=user_id, request=request, course_key=course_key, number=number)


def write_bundle(*, user_id: int, to: BinaryIO) -> dict[str, int]:
    """Writes all that is stored of a person to a zip; returns the number of pieces in each part."""
    from partnership_xblock.services.records.bundle import write_bundle as write  # noqa: PLC0415 -- by a command alone

    return write(user_id=user_id, to=to)


def forget_name(*, course_key: str, name: str, ticket: str = "") -> Mapping[str, int]:
    """Removes a name from every text of a course; returns rows by table. Raises ValueError where it is too short."""
    from partnership_xblock.services.records import forget_name as names  # noqa: PLC0415 -- by a command alone

    return names.forget_name(course_key=course_key, name=name, ticket=ticket)


def name_report(*, course_key: str, name: str) -> Mapping[str, int]:
    """The number of rows of each table that contain the name; nothing is changed. Raises ValueError."""
    from partnership_xblock.services.records import forget_name as names  # noqa: PLC0415 -- by a command alone

    return names.name_report(course_key=course_key, name=name)


def vocabulary_of(*, course_key: CourseKey) -> InForce | None:
    """The vocabulary in force in a course; None where each activity has its own lists."""
    return _vocabulary_of(course_key)


def arrive(*, block: BlockInfo, learner_id: int | None, request: HttpRequest | None, language: Language) -> Visit:
    """The visit of a person to a block in the LMS, with the mode in which it opens. `learner_id` is the block's scope
    user."""
    return _visit.arrive(block=block, learner_id=learner_id, request=request, language=language)


def preview(*, block: BlockInfo, language: Language, now: datetime, broken: bool = False) -> Visit:
    """Studio's visit to a block: no person's work. `broken`: the block cannot be used as its author left it."""
    return Visit.preview(block=block, language=language, now=now, broken=broken)


def open_page(*, visit: Visit, words: Mapping[str, str], viewed: bool = False) -> PageShape:
    """The page's data. `words` are the interface's, in the visit's language. `viewed` when a page is rendered with the
    block on it, and not for later requests of an open page: it emits one event for an opening."""
    return _open_page.open_page(visit, words, viewed=viewed)


def open_part(*, visit: Visit, request: LoadRequest) -> PartShape:
    """One part of a page that was left out of it (`brief`)."""
    return _open_part.open_part(visit, request)


def save_draft(*, visit: Visit, request: SaveRequest) -> SaveAnswer:
    """Applies item changes. Answered with 409 when `conflicts` is not empty."""
    return _save_draft.save_draft(visit, request)


def submit(*, visit: Visit, request: SubmitRequest, words: Mapping[str, str]) -> PageShape:
    """Hands in, once. The caller publishes completion."""
    return _submit.submit(visit, request, words)


def withdraw(*, visit: Visit, request: WithdrawRequest, words: Mapping[str, str]) -> PageShape:
    """Withdraws work that no trainer is reading."""
    return _withdraw.withdraw(visit, request, words)


def versions(*, visit: Visit) -> list[VersionShape]:
    """Texts overwritten or discarded since the last submission, newest first."""
    return _versions.versions(visit)


def related(*, visit: Visit) -> RelatedAnswer:
    """Activities of the course that share a competency with this one, as far as this person can see them there."""
    return _related.related(visit)


def kind_file(*, visit: Visit, name: str) -> _kind_file.MadeFile:
    """A file that the kind makes of this person's own saved work."""
    return _kind_file.kind_file(visit, name)


def forget_work(
    *, usage_key: UsageKey, course_key: CourseKey, learner_id: int, possible: float = 0.0, weight: float | None = None
) -> None:
    """Deletes one learner's work in one block, as the platform's "delete state" asks. `possible` and `weight` are the
    block's; 0 where it is not graded."""
    _forget_work.forget_work(
        usage_key=usage_key, course_key=course_key, learner_id=learner_id, possible=possible, weight=weight
    )


def has_answers(*, usage_key: UsageKey) -> bool:
    """Whether the block has answers: then its kind must not change. Staff trials do not count."""
    return _has_answers.has_answers(usage_key=usage_key)


def how_many_answered(*, usage_key: UsageKey) -> tuple[int, int, int]:
    """How many learners have begun in the block, how many of them have handed in, and how many of these wait for a
    trainer's decision. Staff trials do not count."""
    return _has_answers.how_many_answered(usage_key=usage_key)


def tries_in(*, usage_key: UsageKey, kind: str) -> _tries.Tries:
    """How often learners have tried each question of the block: for its author, who has corrected a key."""
    from partnership_xblock.services.desk.tries import tries_in as count  # noqa: PLC0415 -- few authors need it

    return count(str(usage_key), kind)


def files_path(*, course_key: CourseKey) -> str:
    """The page on which a trainer sees prepared files."""
    return _paths.files_path(str(course_key))


def person_token(*, user_id: int, course_key: CourseKey) -> str:
    """A token for a person in a course instead of the id: sent with the page, and back in every write."""
    return _tokens.person_token(user_id, str(course_key))


def device_of(*, user_id: int, context: str, now: datetime) -> dict[str, str]:
    """By what a device keeps what a person has not saved in a course, or a content library, apart from everybody
    else's: the person's token, the key of the copy, and the time it is."""
    return {
        "person": _tokens.person_token(user_id, context),
        "course_key": context,
        "device_key": _tokens.device_key(user_id, context),
        "now": now.isoformat(),
    }


def error_shape(*, refused: Refused, language: Language) -> ErrorShape:
    """The body of a refusal, in words."""
    return _refusal.error_shape(refused, language)
