"""A learner's page and its parts: the block, rounds with feedback, the submission."""

from __future__ import annotations

from typing import Any, Literal

from .shapes import DocumentShape, Iso, ItemShape, MarkShape, Mode, Shape, StatusName


class Criterion(Shape):
    """One line of the rubric. Marks go from 0 to `points` in half points."""

    id: str
    label: str
    points: float
    levels: list[str]
    steps: list[float] = []
    """The points up to which each level reaches."""


Certificate = dict[str, int | str]
"""`{"state": "yes", "minutes": 90, "date": ..., "round": 2, "on": "2026-12-04", "by": "ศึกษานิเทศก์"}`: the certified
facts, which its kind names, with round, day and role; or `{"state": "ask", "round": ..., "on": ..., "by": ...}`."""


class BlockShape(Shape):
    usage_key: str
    course_key: str
    kind: str
    title: str
    instructions: str
    eyebrow: str
    minutes: int
    level: str
    """In words, as are `lane` and `competency`; empty for none."""
    hours: float = 0
    """Counted by the course; 0 where it counts none."""
    lane: str = ""
    competencies: list[str] = []
    """Ids. Where there are any, the handler `related` lists activities that share one."""
    competency: str
    wpa: list[str]
    due: Iso | None
    closes: Iso | None
    """When the block stops accepting work: due and grace together; None for never."""
    closed: bool
    graded: bool
    needs_trainer: bool
    """False for a kind whose button says done."""
    weight: float
    rubric: list[Criterion]
    """Empty unless the author shows it."""
    minimum: int
    trainer_title: str
    answer_days: int | None
    privacy: str
    """Who reads the work, and how long it is stored; empty once this person has stored data in this course."""


class CommentShape(Shape):
    """A trainer's comment. `anchor` is the key of the item it is about, or `whole`. `number` is the pin's."""

    id: str
    number: int
    anchor: str
    type: Literal["strength", "question", "suggestion"]
    text: str


class CriterionMark(Shape):
    criterion: str
    label: str
    points: float
    possible: float
    level: str = ""
    """What the mark's level looks like, by the rubric of the round; empty where it has none."""


class GateShape(Shape):
    """What was decided at the stage of a round, in words of the reader's language."""

    outcome: str
    label: str
    told: str
    """To the teacher, in place of the house's words for returned and accepted."""
    to: str
    """The stage that follows, or the end that it is."""
    goes_on: bool
    as_role: str
    role: str
    """The role in which the trainer read; empty for none."""
    amount: int | None
    """In satang."""


class SheetLineShape(Shape):
    """One line of a score sheet, from 0 to `points` in halves."""

    id: str
    label: str
    points: int


class SheetShape(Shape):
    """A score sheet. `number` is its scorer's among those of the round; there are no names."""

    number: int
    mine: bool
    paper: bool
    role: str
    """The position of the person who wrote it on paper."""
    declined: bool
    marks: dict[str, float]
    after: bool = False
    """Written when others had been shown, with a decision that was taken back."""


class FeedbackShape(Shape):
    """A decided review, as the teacher sees it. The teacher's replies are items `reply:<comment id>` of the answers."""

    decision: Literal["return", "accept"]
    decided_at: Iso
    reviewer: str
    comment: str
    checklist: list[dict[str, str]]
    """`{"id", "text", "comment": comment id or ""}`; the lines that the teacher has ticked are items `todo:<id>` of the
    answers."""
    comments: list[CommentShape]
    marks: list[CriterionMark]
    earned: float | None = None
    possible: float | None = None
    gate: GateShape | None = None
    """Where the work goes through stages."""
    lines: list[SheetLineShape] = []
    """Of the sheets, where several trainers scored this round."""
    sheets: list[SheetShape] = []
    apart: float = 0
    """From this difference on, scorers are asked to talk."""
    agreed: dict[str, float] = {}
    """By line: what they agreed on. Nothing is averaged."""


class RoundHead(Shape):
    """A round without its text."""

    public_id: str
    number: int
    submitted_at: Iso
    day: str = ""
    """The day it was handed in where the course is, for rules that ask for it."""
    late: bool
    """After this learner's due date, within the grace period."""
    withdrawn: bool
    note: str
    feedback: FeedbackShape | None
    print_url: str
    stage: str = ""
    """The stage that it was handed in to, where the work goes through stages."""


class RoundShape(RoundHead):
    """A whole round. Its documents never change after handing in."""

    answers: dict[str, ItemShape]
    network: dict[str, ItemShape]
    content: dict[str, Any]
    """The content it was handed in for, localized."""
    marks: dict[str, MarkShape] = {}
    """By question, where the server marks answers."""


class BriefRound(RoundHead):
    """A round of a brief page: parts of its body that are None are requested when the round is opened."""

    answers: dict[str, ItemShape] | None = None
    network: dict[str, ItemShape] | None = None
    content: dict[str, Any] | None = None
    marks: dict[str, MarkShape] | None = None
    shown: bool = False
    """Its answers and network are the page's own: it is shown instead of the draft."""
    content_of: str = ""
    """Where the same content is: `page`, or the public id of a newer round; empty for its own."""


class OverrideShape(Shape):
    """Points that course staff put in the gradebook instead of the trainer's marks."""

    earned: float
    possible: float
    weighted: float | None
    """As the gradebook has them, of `weight`; null where those are the same numbers."""
    weight: float | None
    at: Iso


class SubmissionShape(Shape):
    public_id: str
    status: StatusName
    round_number: int
    """Of the newest round that was not withdrawn, as on the desk and on paper; 0 before the first."""
    next_round: int
    submitted_at: Iso | None
    claimed: bool
    decided_at: Iso | None
    receipt: str
    """The number on the receipt, empty before the first round."""
    last_saved_at: Iso | None
    override: OverrideShape | None = None
    """The points in force, instead of any marks below."""
    goes_on: bool = False
    """The draft stays open whatever happens to a round: the page shows the draft, never the round."""
    writable: list[str] = []
    """Keys of the answers that may be written now, or prefixes of keys; an empty one stands for all of them."""


class LinkShape(Shape):
    """Another activity of the course."""

    title: str
    url: str


class NextShape(LinkShape):
    """The activity that comes after this one in the course."""


class RelatedAnswer(Shape):
    """The answer of the handler `related`: at most three activities, the nearest first."""

    related: list[LinkShape]


class FileShape(Shape):
    """A built file that brings a part of the page's data (`window.PartnershipXBlockFiles`)."""

    name: str
    digest: str
    """Of its content. A file with another digest is of another release and is not used."""


class WaveShape(Shape):
    """The earlier wave: the newest standing round of the same series and kind in another block of the course, by the
    same learner."""

    public_id: str
    """Of the round: its body is a part of the page, as that of a round of the page's own."""
    title: str
    """Of its block, at handing in."""
    number: int
    submitted_at: Iso
    prefill: dict[str, dict[str, Any]] = {}
    """Answers with which the page opens, by key: a draft that is shown, and stored with the first change."""
    gone: list[str] = []
    """Names of the partners that are not in the network any more; answers about them are not in `prefill`."""


class WholeWave(WaveShape):
    """The same with its text, for the desk and for paper."""

    answers: dict[str, ItemShape]
    network: dict[str, ItemShape]
    content: dict[str, Any]


class PageBase(Shape):
    """The data of a learner's page, common to both of its forms."""

    language: str
    """Of the interface: th, en or another with a catalogue."""
    time_zone: str
    """The IANA name of the person's choice; empty: the device's own."""
    mode: Mode
    message: str
    """Why nothing can be done here, in words; empty where work is possible."""
    person: str
    learner_name: str
    """Only in masquerade: the owner of the work."""
    device_key: str
    """Base64 of 32 bytes: encrypts the copies on this device for this person."""
    block: BlockShape
    content: dict[str, Any]
    marks: dict[str, MarkShape] = {}
    """By question, where the server marks answers."""
    example: dict[str, Any]
    """A finished example: `{"answers": {key: value}, "network": {key: value}}`."""
    answers: DocumentShape
    network: DocumentShape
    submission: SubmissionShape
    words: dict[str, str]
    login_url: str
    """Absolute: to log in and come back to the block's place in the course. Empty where there is no work."""
    enrol_url: str
    """Visitors only: the course's own presentation; empty for others."""
    review_url: str
    """Staff only; empty for others."""
    now: Iso
    today: str = ""
    """The day in the course's time zone (`2026-12-03`), for rules that need it; the device's own may be another."""
    course_zone: str = ""
    """That time zone: an IANA name."""
    stage: str = ""
    """The stage at which the work is, or its end; empty for a kind without stages."""
    certificates: dict[str, Certificate] = {}
    """By item, where trainers certify items one by one: the newest answer."""
    finished: int = 0
    """How many learners of this course run, at least, have handed in or finished; in steps of five, and 0 below."""
    earlier_wave: WaveShape | None = None
    """None without a series, and in its first wave."""
    paper_url: str = ""
    """Where the own draft is printed, of a kind with a paper of its own; empty for others, and where there is none."""
    next: NextShape | None = None
    """Where to continue once the work is done; None before, and after the last block."""
    later: dict[str, str] = {}
    """Addresses, by file name, of files that the page loads when it needs them, as the host serves them. Empty in the
    answers of handlers."""


class PageShape(PageBase):
    """The whole page, as a script of release 0.1 expects it: it requests nothing more until it saves."""

    rounds: list[RoundShape]
    """Newest first; without withdrawn ones that were never read."""


class BriefPage(PageBase):
    """The page without the data that its script has from a built file (`files`) or requests when needed (0042)."""

    rounds: list[BriefRound]
    """As in `PageShape`; only the bodies that are shown at once."""
    files: list[FileShape] = []
    """The page's own words and content win over those of the files. Empty in the answers of handlers."""


class OfferShape(Shape):
    """Something written in another activity of the same learner and course, offered for this one. What became of it is
    the item `offer:<ref>` of the answers."""

    ref: str
    text: str
    """At most 300 grapheme clusters."""
    also: list[str]
    """The same words in another language, where they are an author's: they count as no change."""
    date: str
    """By when, ISO; empty for none."""
    partner: str
    """A partner's id; empty for none."""
    until: str
    """The last day, ISO; empty where it takes one, or none."""
    owner: str
    """The position of who sees to it; empty for none. At most 300 grapheme clusters."""
    form: str
    """The form of the paper it is about, as the id of a choice; empty where it is not told."""
    title: str
    """Of the activity it comes from, as it was handed in."""
    at: Iso
    """When that was handed in."""
    item: str
    """Where it goes when it is used: an item's key, or a family's with its colon; empty where it stays beside the
    work."""
    fields: dict[Literal["text", "date", "partner", "until", "owner", "form", "source"], str]
    """The names of that item's fields."""


class PieceShape(Shape):
    """A part of a sentence: words, or a partner with its name at that time."""

    text: str
    partner: str = ""


class EntryShape(Shape):
    """One thing that handed-in work of the course tells (`activities/record.py` says what each field is)."""

    ref: str
    part: str
    sort: str
    date: str = ""
    who: list[str] = []
    head: list[PieceShape] = []
    line: list[PieceShape] = []
    note: list[PieceShape] = []
    by: str = ""
    source: str = ""
    year: int = 0
    term: str = ""
    facts: dict[str, int | str] = {}
    spots: list[list[str]] = []
    private: bool = False
    starts_out: bool = False


class MissingShape(Shape):
    """An activity of which nothing was handed in, and where it is."""

    title: str
    url: str


class RecordShape(Shape):
    """What a teacher's handed-in work of the course tells, oldest first within a part. In the content of a round, under
    `record`, it is as it was when that round was handed in."""

    entries: list[EntryShape] = []
    missing: list[MissingShape] = []
    """What was begun and not handed in."""
    unbegun: list[MissingShape] = []
    """The first of those that were not begun and would tell something: only on the teacher's own page of open work."""
    unbegun_more: int = 0
    """How many more of these there are."""
    cut: bool = False
    """There was more than is read."""
    indicators: dict[str, str] = {}
    """What the block's indicators say, by code."""


class PartShape(Shape):
    """The answer to a `LoadRequest` for one part: the example, what other activities offer, the record of the course,
    or the body of a round."""

    example: dict[str, Any] | None = None
    answers: dict[str, ItemShape] | None = None
    network: dict[str, ItemShape] | None = None
    content: dict[str, Any] | None = None
    """None where the page has it already."""
    marks: dict[str, MarkShape] | None = None
    offers: list[OfferShape] | None = None
    record: RecordShape | None = None
    """Of a kind that gathers the course's work."""
    words: dict[str, str] | None = None
    """Words that only a page with offers has; None where there are none."""
