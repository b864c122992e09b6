"""Shapes between the server and the trainer's desk.

The rules of `shapes.py` apply: ISO times in UTC; all personal data is for trainers of this course only.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, RootModel

from partnership_xblock.domain.item import MARKS, at_most
from partnership_xblock.domain.text import storable

from .page import (
    BlockShape,
    Certificate,
    Criterion,
    FeedbackShape,
    FileShape,
    RoundShape,
    SheetLineShape,
    SheetShape,
    WholeWave,
)
from .shapes import ErrorShape, Iso, ItemShape, Key, Shape, StatusName

WaitLevel = Literal["fresh", "near", "over"]
"""How long a submission has waited, against the answer time of the course; always fresh where the course has none."""
Claim = Literal["", "mine", "other"]


def _storable(text: str) -> str:
    """Raises ValueError for text that a database would refuse with an error."""
    if not storable(text):
        raise ValueError("a character no database keeps")
    return text


Typed = Annotated[str, AfterValidator(_storable)]
"""Text that is searched for or stored outside of documents."""
Token = Annotated[str, Field(max_length=64), AfterValidator(_storable)]
"""The person for whom a page was opened."""


class QueueRow(Shape):
    """One submission in the trainer's queue."""

    public_id: str
    teacher: str
    school: str
    province: str
    group: str
    kind: str
    kind_label: str
    title: str
    round: int
    status: StatusName
    submitted_at: Iso | None
    wait_days: int
    """Whole days since it was handed in, by the clock of the server; 0 on the first day."""
    wait: WaitLevel
    due_today: bool
    """The last day of the answer time of the course."""
    claim: Claim
    claimed_by: str
    grade_delivery: str
    left: bool
    """The teacher is no longer enrolled."""
    stage: str = ""
    """In words, where the work goes through stages: the one it was last handed in to, or what was decided there."""


class QueueCounts(Shape):
    """Numbers on the chips, each capped: 100 means more than 99."""

    waiting: int
    mine: int
    returned: int
    accepted: int


class Choice(Shape):
    value: str
    label: str


class KindChoice(Choice):
    """A kind, and the parts of its work that can be listed alone."""

    only: list[Choice] = []


class QueueFilter(Shape):
    """`state` is a chip's name or a status; `q` is part of a teacher's or school's name; `only` a part of the kind's
    work (`KindChoice.only`), empty for all."""

    state: Literal["waiting", "mine", "returned", "accepted", "all"] = "waiting"
    kind: Annotated[str, Field(max_length=40), AfterValidator(_storable)] = ""
    group: Annotated[str, Field(max_length=255), AfterValidator(_storable)] = ""
    q: Annotated[str, Field(max_length=120), AfterValidator(_storable)] = ""
    only: Annotated[str, Field(max_length=40), AfterValidator(_storable)] = ""
    cursor: Annotated[str, Field(max_length=200)] = ""


class QueuePage(Shape):
    """At most 50 rows, longest waiting first; `next` is the cursor of the following page or empty. A search over a very
    long list may give fewer rows, or none, and continue at `next`."""

    rows: list[QueueRow]
    next: str
    counts: QueueCounts


class ReviewDraft(Shape):
    """A trainer's own review draft: `comment:<id>`, `mark:<criterion>`, `todo:<id>`, `overall`, `decision`,
    `hours:<id>`."""

    items: dict[str, ItemShape]
    revision: int


class FigureShape(Shape):
    """One number for trainers: label, value, and a hint how to read it. All in words."""

    label: str
    value: str
    hint: str


class DeskRound(RoundShape):
    """A round with its figures of the network and of the kind, which only trainers see."""

    figures: list[FigureShape]


class HistoryRow(Shape):
    """`verb` names the word, `history.<verb>`: a move of the state table, `reopen_kept` or `reopen_zero` where there
    was a grade, or `override`, `rescore` of its points."""

    verb: str
    actor: str
    at: Iso
    note: str


class GradeShape(Shape):
    """The grade of this submission in the gradebook, or on its way there, in points of the rubric."""

    earned: float
    possible: float
    delivery: str
    """none, pending, sent, failed or frozen."""
    overridden_at: Iso | None
    """When course staff put these points there themselves; None where they are the trainer's."""
    mark: float | None
    """The trainer's own points behind an override; None without one, or where the trainer gave none."""


class ForColleagues(Shape):
    """Facts that are certified for other teachers of the same school, in the same activity."""

    facts: dict[str, int | str]
    """What a certificate holds for, as the kind gives it (`Certifies.facts`)."""
    people: int
    """Colleagues with a certificate for just these."""


class OutcomeShape(Shape):
    """What may be decided at the stage of the round, in words."""

    id: str
    label: str
    told: str
    """What the teacher is told."""
    decision: Literal["return", "accept"]
    goes_on: bool
    amount: bool
    sheets: bool


class SheetsShape(Shape):
    """The score sheets of the round. Until the reader's own is sent, `sheets` has nobody else's."""

    lines: list[SheetLineShape]
    scorers: int
    """How many an outcome that follows from them needs."""
    apart: float
    n: int
    """How many were sent, not counting those who do not score."""
    sent: bool
    """The reader has sent a sheet, or said not to score."""
    sheets: list[SheetShape]
    shown: bool = False
    """A decision that was taken back had shown some to all trainers: a new sheet says that it came after."""


class StageShape(Shape):
    """The stage that the current round was handed in to."""

    id: str
    number: int
    of: int
    label: str
    reader: str
    """The role that reads there, as an id of `roles`."""
    days: int
    """How long it may take; 0 for none."""
    since: Iso
    """Since when the work is at this stage, or its first handing in to it."""
    roles: list[Choice]
    outcomes: list[OutcomeShape]
    most: int
    """The highest amount that an outcome may name, in satang."""
    sheets: SheetsShape | None


class DeskDetail(Shape):
    """One submission opened at the desk."""

    row: QueueRow
    block: BlockShape
    """The settings when the round that is shown was handed in."""
    person: str
    """The reviewer's token: sent back in every write."""
    can_decide: bool
    claimed_until: Iso | None
    rounds: list[DeskRound]
    content: dict[str, Any]
    review: ReviewDraft
    certificates: dict[str, Certificate] = {}
    """As in `PageShape`, those of the current decision included."""
    certified_for_colleagues: list[ForColleagues] = []
    """Until the round is decided, where trainers certify items one by one."""
    earlier_wave: WholeWave | None = None
    """As in `PageShape`, before the first of these rounds."""
    rubric: list[Criterion]
    graded: bool
    grade: GradeShape | None
    starters: list[str]
    stage: StageShape | None = None
    """Where the work goes through stages."""
    decided: FeedbackShape | None
    can_take_back: bool
    can_reopen: bool
    history: list[HistoryRow]
    block_url: str


class ReviewChange(Shape):
    key: Key
    v: dict[str, Any] = {}
    base: int = Field(ge=0)
    gone: bool = False


class ReviewSave(Shape):
    person: Token
    changes: Annotated[list[ReviewChange], Field(max_length=300)] = []
    known: int = 0
    round: Annotated[str, Field(max_length=40), AfterValidator(_storable)] | None = None
    """Public id of the round that the draft was begun on. Choices about certificates (`hours:<id>`) are stored only
    with the round they were made about; without one they are refused, and everything else is saved."""


class ReviewConflict(Shape):
    key: str
    mine: ItemShape
    theirs: ItemShape


class ReviewSaved(Shape):
    """200, or 409 with the same body when `conflicts` is not empty."""

    applied: dict[str, int]
    conflicts: list[ReviewConflict] = []
    fresh: dict[str, ItemShape] = {}
    not_stored: dict[str, ItemShape | None] = {}
    """Choices about certificates that were made about another round than the current one; what stands in their place,
    or null."""
    revision: int
    saved_at: Iso
    claimed_until: Iso | None


class ReviewClash(RootModel[ReviewSaved | ErrorShape]):
    """409 of a save: both versions of each conflict, with all other changes saved; or the reason why nothing was saved,
    because another trainer has claimed the work."""


class ActRequest(Shape):
    """A move that needs only the person who makes it."""

    person: Token


class DecisionRequest(Shape):
    person: Token
    decision: Literal["return", "accept"]
    round: Annotated[str, Field(max_length=40), AfterValidator(_storable)]
    """Public id of the round that the trainer saw when deciding."""
    revision: int
    """Of the review draft that the trainer saw when deciding."""


class ScoreRequest(Shape):
    """A score sheet, sent once. `sheet` is the id of one that was written on paper; empty for the trainer's own."""

    person: Token
    round: Annotated[str, Field(max_length=40), AfterValidator(_storable)]
    """Public id of the round that it is about."""
    sheet: Annotated[str, Field(max_length=40, pattern=r"^[A-Za-z0-9_-]*$")] = ""
    role: Annotated[str, Field(max_length=120 * MARKS), AfterValidator(_storable)] = ""
    declined: bool = False
    marks: dict[str, float] = {}
    """Points by line, whole or half."""


class ReasonRequest(Shape):
    person: Token
    reason: Annotated[str, Field(max_length=1000 * MARKS), at_most(1000)] = ""
    """Its limit is counted in grapheme clusters."""
    keep_grade: bool = True


class Decided(Shape):
    """The decided submission, and the next one to open: its public id, or empty."""

    detail: DeskDetail
    next: str


class DeskPage(Shape):
    """All data that the review page needs at first: the queue or one submission."""

    language: str
    time_zone: str
    course_key: str
    course_title: str
    trainer_title: str
    person: str
    device_key: str
    """Base64 of 32 bytes: encrypts the trainer's unsent text on the device."""
    words: dict[str, str]
    kinds: list[KindChoice]
    groups: list[str]
    filter: QueueFilter
    queue: QueuePage | None
    detail: DeskDetail | None
    urls: dict[str, str]
    """`queue` (page), `api` (base of the REST endpoints of this course), `export`; `files` (page) where long exports
    are prepared; `results` (page) where the course has an overview."""
    now: Iso
    later: dict[str, str] = {}
    """As in `PageShape`."""
    files: list[FileShape] = []
    """As in `BriefPage`."""
    kind_files: dict[str, FileShape] = {}
    """By kind: the built file of its words at the desk, for when work of it is opened; its address is in `later`, as
    are those of `kind-<kind>.js` and `.css`."""


class PrintPage(Shape):
    """A round as a page of its own, for paper; or a draft, as a round without number and receipt."""

    language: str
    time_zone: str
    thai_digits: bool
    words: dict[str, str]
    block: BlockShape
    round: RoundShape
    status: StatusName
    teacher: str
    school: str
    group: str
    course_title: str
    wpa: list[dict[str, str]]
    """`{"code", "label"}` of the indicators for which this work is evidence."""
    fiscal_year: int
    """Buddhist year of the round's submission (October to September)."""
    receipt: str
    certificates: dict[str, Certificate] = {}
    """As in `PageShape`, of this round and those before."""
    earlier_wave: WholeWave | None = None
    """As in `DeskDetail`, without what is never printed."""
    accepted_at: Iso | None
    later: dict[str, str] = {}
    """As in `PageShape`."""
    files: list[FileShape] = []
    """As in `BriefPage`."""
