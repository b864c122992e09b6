"""Shows one submission at the desk: the handed-in work, the trainer's own review of it, and the history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.activities import activity, installed
from partnership_xblock.activities.activity import Activity
from partnership_xblock.domain.document import present
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.submission import DECIDED, Status
from partnership_xblock.domain.text import Text
from partnership_xblock.host import current_host
from partnership_xblock.repositories import desk
from partnership_xblock.repositories.queue import Entry as ListedEntry
from partnership_xblock.repositories.rounds import StoredRound, rounds_of
from partnership_xblock.repositories.work import Place
from partnership_xblock.services.records.block import BlockInfo, criteria, starters_in
from partnership_xblock.services.records.certificates import certificates_of, certified_of
from partnership_xblock.services.records.gathered import with_record
from partnership_xblock.services.records.rounds import item_shapes, reviewers, round_shape, rubric_of
from partnership_xblock.services.records.sheets import in_one_language
from partnership_xblock.services.records.tokens import person_token
from partnership_xblock.services.records.waves import as_joined_since, began, earlier_wave, whole_wave
from partnership_xblock.services.wire.desk import (
    DeskDetail,
    DeskRound,
    FigureShape,
    ForColleagues,
    GradeShape,
    HistoryRow,
    ReviewDraft,
    StageShape,
)
from partnership_xblock.services.wire.page import BlockShape, FeedbackShape
from partnership_xblock.services.wire.times import iso
from partnership_xblock.wording import say
from partnership_xblock.wording.people import PERSON_LEFT

from .reader import Reader
from .roster import enrolled, queue_row

if TYPE_CHECKING:
    from partnership_xblock.repositories.score_sheets import Written

HISTORY: Final = 30
"""Moves that are shown, the newest first."""


def review_detail(*, reader: Reader, public_id: str) -> DeskDetail:
    """One submission for the desk. 4 queries of our own, whatever its size; 2 more in a series, 2 where items are
    certified, 1 where several trainers score, 1 where a draft moves to the next round, and 6 of a kind that gathers the
    course's work.

    Raises Refused not_found, not_allowed, unknown_kind.
    """
    submission = reader.find(public_id)
    kind = installed(submission.entry.kind)
    if kind is None:
        raise Refused("unknown_kind")
    every = rounds_of(submission.entry.row)
    rounds = [round_ for round_ in every if round_.is_listed]
    standing = next((round_ for round_ in rounds if not round_.withdrawn), rounds[0])
    draft = desk.draft_of(submission.entry.row, standing.id, reader.user_id)
    moves = desk.history(submission.entry.row, HISTORY)
    names = current_host().display_names(_people(submission, rounds, moves))
    wave = _wave(submission.entry, every, reader)
    then = None if wave is None else as_joined_since(wave, present(standing.network))
    state = submission.state
    mine = state.claimer(reader.now) == reader.user_id
    sheets, stage = _of_stage(kind, rounds, every, standing, reader)
    place = Place(submission.entry.usage_key, str(reader.course_key), submission.entry.learner_id)
    plain = [_round(round_, names, reader, sheets) for round_ in rounds]
    pairs = [(shape.content, round_) for shape, round_ in zip(plain, rounds, strict=True)]
    contents = with_record(pairs, place, reader.language) if kind.gathers else [content for content, _ in pairs]
    shapes = [shape.model_copy(update={"content": one}) for shape, one in zip(plain, contents, strict=True)]
    # A decided round shows the published review; the draft behind it is the same document.
    decided = next((one.feedback for one in shapes if one.public_id == standing.public_id), None)
    return DeskDetail(
        row=queue_row(submission.entry, reader, names, enrolled(reader, [submission.entry])).model_copy(
            update={"stage": _told(stage, decided, state.status)}
        ),
        block=block_of(standing, reader),
        person=person_token(reader.user_id, str(reader.course_key)),
        can_decide=mine,
        claimed_until=iso(state.claimed_until) if state.claimer(reader.now) is not None else None,
        rounds=shapes,
        content=in_one_language(standing.content, reader.language),
        review=ReviewDraft(items=item_shapes(draft.document.to_json()), revision=draft.document.revision),
        certificates=certificates_of(kind, rounds),
        certified_for_colleagues=[] if decided is not None else _for_colleagues(kind, submission.entry),
        earlier_wave=None if then is None else whole_wave(then, reader.language, whole=True),
        rubric=criteria(rubric_of(standing), reader.language),
        graded=bool(standing.block["graded"]),
        grade=_grade(submission),
        starters=[starter.into(reader.language) for starter in _starters(kind, standing)],
        stage=stage,
        decided=decided,
        can_take_back=state.status in DECIDED and state.decided_by == reader.user_id and not state.seen,
        can_reopen=state.status is Status.ACCEPTED and not state.finished,
        history=[_history(move, names, reader, standing) for move in moves],
        block_url=current_host().block_url(UsageKey.from_string(submission.entry.usage_key)),
    )


def _told(stage: StageShape | None, decided: FeedbackShape | None, status: Status) -> str:
    """The stage, or what was decided there, as the queue's row has it."""
    gate = decided.gate if decided is not None and status in DECIDED else None
    return gate.label if gate is not None else "" if stage is None else stage.label


def _of_stage(
    kind: Activity[Any],
    rounds: Sequence[StoredRound],
    every: Sequence[StoredRound],
    standing: StoredRound,
    reader: Reader,
) -> tuple[Mapping[int, Sequence[Written]], StageShape | None]:
    """The score sheets by round, and the stage; nothing for a kind without stages. 1 query where any are scored."""
    if kind.outcomes is None:
        return {}, None
    from partnership_xblock.repositories.score_sheets import sheets_of  # noqa: PLC0415 -- few kinds need it

    from .at_stage import stage_shape  # noqa: PLC0415 -- few kinds need it

    sheets = {} if kind.sheets is None else sheets_of([one.id for one in rounds])
    return sheets, stage_shape(every, standing, sheets.get(standing.id, ()), reader)


def _starters(kind: Activity[Any], round_: StoredRound) -> tuple[Text, ...]:
    """The block's own sentences as they were when the round was handed in, else the kind's."""
    own = starters_in(round_.block)
    return kind.starters if own is None else own


def _for_colleagues(kind: Activity[Any], entry: ListedEntry) -> list[ForColleagues]:
    """What is certified for others of the same school in this activity: they met at one table. Without the school any
    two would seem to, since many schools keep the same hour. At most 2 queries, none where nothing is certified."""
    if kind.certifies is None or not entry.school:
        return []
    found = certified_of(desk.of_the_same_school(entry.usage_key, entry.school, entry.row))
    return [ForColleagues(facts=facts, people=people) for facts, people in found]


def _wave(entry: ListedEntry, rounds: Sequence[StoredRound], reader: Reader) -> StoredRound | None:
    """The earlier wave of a submission. At most 2 queries, none without a series."""
    if entry.series is None:
        return None
    place = Place(entry.usage_key, str(reader.course_key), entry.learner_id)
    return earlier_wave(place, entry.kind, entry.series, began(rounds))


def block_of(round_: StoredRound, reader: Reader) -> BlockShape:
    """A round's block, as it was at handing in."""
    return BlockInfo.from_json(round_.block, round_.content).shape(reader.language, reader.now)


def _round(
    round_: StoredRound, names: Mapping[int, str], reader: Reader, sheets: Mapping[int, Sequence[Written]]
) -> DeskRound:
    shape = round_shape(
        round_, marks_shown=True, names=names, language=reader.language, host=current_host(), whole=True, sheets=sheets
    )
    words = activity(round_.block["kind"]).words
    figures = [
        FigureShape(
            label=say(words[figure["label"]], reader.language),
            value=figure["value"],
            hint=say(words.get(figure["hint"], ""), reader.language),
        )
        for figure in activity(round_.block["kind"]).results.figures(dict(round_.summary))
    ]
    return DeskRound(**{name: getattr(shape, name) for name in type(shape).model_fields}, figures=figures)


def _grade(submission: desk.DeskSubmission) -> GradeShape | None:
    if submission.grade is None:
        return None
    return GradeShape(
        earned=submission.grade.earned,
        possible=submission.grade.possible,
        delivery=submission.grade.delivery,
        overridden_at=iso(submission.overridden_at),
        mark=submission.mark.earned if submission.mark is not None else None,
    )


def _history(move: desk.Move, names: Mapping[int, str], reader: Reader, newest: StoredRound) -> HistoryRow:
    verb, note = move.verb, move.reason
    if "outcome" in move.data:
        verb, note = "gate", _of_gate(move, reader, newest)
    actor = names.get(move.actor_id or 0, "")
    if "grade_kept" in move.data:
        verb = "reopen_kept" if move.data["grade_kept"] else "reopen_zero"
    if "earned" in move.data:
        # Moves by the platform's own tools: in its worker there is no person at a keyboard.
        note = f"{move.data['earned']:g} / {move.data['possible']:g}"
    elif move.actor_id is None:
        actor = say(PERSON_LEFT, reader.language)
    return HistoryRow(verb=verb, actor=actor, at=iso(move.at), note=note)


def _of_gate(move: desk.Move, reader: Reader, newest: StoredRound) -> str:
    """What was decided at a stage, and as whom; empty where the content no longer knows it."""
    from partnership_xblock.services.records.stages import at_stage  # noqa: PLC0415 -- few kinds need it

    at = at_stage(newest)
    outcome = None if at is None else at.stages.outcome(at.content, str(move.data["stage"]), str(move.data["outcome"]))
    if at is None or outcome is None:
        return ""
    role = at.stages.roles(at.content).get(str(move.data.get("as", "")))
    told = outcome.told.into(reader.language)
    return told if role is None else f"{told} ({role.into(reader.language)})"


def _people(submission: desk.DeskSubmission, rounds: Sequence[StoredRound], moves: Sequence[desk.Move]) -> set[int]:
    people = {submission.entry.learner_id} | reviewers(rounds)
    people |= {move.actor_id for move in moves if move.actor_id is not None}
    return people | ({submission.entry.claimed_by} if submission.entry.claimed_by is not None else set())
