"""Builds a learner's page from the work and its rounds, with the number of people who have finished the block."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from partnership_xblock.activities import activity, installed
from partnership_xblock.activities.outcomes import STAGE
from partnership_xblock.domain.module_card import at_least
from partnership_xblock.domain.submission import Status, Submission
from partnership_xblock.host import current_host, zone_without_device
from partnership_xblock.repositories import counting
from partnership_xblock.repositories.rounds import StoredRound
from partnership_xblock.repositories.work import Work
from partnership_xblock.services.records.block import BlockInfo
from partnership_xblock.services.records.cache import cached, remembered
from partnership_xblock.services.records.certificates import certificates_of
from partnership_xblock.services.records.rounds import (
    document_shape,
    item_shapes,
    override_shape,
    receipt_number,
    reviewers,
    round_marks,
    round_shape,
)
from partnership_xblock.services.records.sheets import (
    as_joined,
    content_of,
    day_of,
    in_one_language,
    marks_of,
    sheet_of,
    shown_content,
    shown_stored,
)
from partnership_xblock.services.records.tokens import device_key, person_token
from partnership_xblock.services.records.waves import began, carried, earlier_wave, wave_shape
from partnership_xblock.services.wire.page import (
    BlockShape,
    NextShape,
    PageShape,
    RoundShape,
    SubmissionShape,
    WaveShape,
)
from partnership_xblock.services.wire.paths import draft_path, review_path
from partnership_xblock.services.wire.shapes import DocumentShape, MarkShape
from partnership_xblock.services.wire.times import iso
from partnership_xblock.wording.errors import sentence

from .visit import Visit
from .writable import closed, continues, editable, flow_of, writable

if TYPE_CHECKING:
    from partnership_xblock.repositories.score_sheets import Written

SECONDS: Final = 3600
"""How long a page may show the previous number: the same for everybody, so that it does not reveal when a person
finished."""


def finished(visit: Visit) -> int:
    """The number of people who have finished, in steps (`domain.module_card.at_least`); 0 where it is not shown, and
    where the page shows no person's work. When a page is opened: 1 query an hour for each block."""
    if visit.reader() is None:
        return 0
    usage_key = str(visit.block.usage_key)
    number: int = remembered(_name(visit), lambda: at_least(counting.finished(usage_key)), SECONDS)
    return number


def finished_before(visit: Visit) -> int:
    """The number as last counted, or 0. For answers to the learner's own moves, which hold locks and make enough
    queries: no query."""
    return 0 if visit.reader() is None else cached(_name(visit)) or 0


def _name(visit: Visit) -> str:
    """The cache holds a block and a number. The block is hashed, because its key may contain characters that a cache's
    key may not."""
    return f"partnership_xblock.finished.{hashlib.sha256(str(visit.block.usage_key).encode()).hexdigest()[:32]}"


def page_shape(visit: Visit, work: Work | None, rounds: Sequence[StoredRound], words: Mapping[str, str]) -> PageShape:
    """The page's data. `rounds` are newest first. Without `work` every personal part is empty. At most 2 queries in a
    block of a series, else none; 1 more where several trainers scored a round."""
    host = current_host()
    if work is not None:
        work = as_joined(work)
    block, language = visit.block, visit.language
    broken = visit.mode == "broken"
    listed = [round_ for round_ in rounds if round_.is_listed]
    sheets = _sheets(visit, listed)
    names = host.display_names(_names_wanted(visit, listed))
    frozen = _frozen(visit, work, rounds)
    answers = network = DocumentShape(items={}, revision=0)
    if work is not None:
        answers, network = document_shape(work.answers), document_shape(work.network)
    if frozen is not None:
        answers = DocumentShape(items=item_shapes(frozen.answers), revision=answers.revision)
        network = DocumentShape(items=item_shapes(frozen.network), revision=network.revision)
        content = in_one_language(shown_stored(block.kind, frozen.content), language)
    else:
        content = {} if broken else shown_content(activity(block.kind), content_of(block), language)
    own = visit.mode in ("work", "scratch") and visit.learner_id is not None
    staff = visit.mode in ("scratch", "masquerade")
    return PageShape(
        language=language,
        time_zone=host.time_zone_of(visit.actor_id) if visit.actor_id is not None else "",
        mode=visit.mode,
        # Studio shows the activity as it is: nothing needs to be explained to its author.
        message=sentence(visit.refusal, language) if visit.refusal and visit.mode != "preview" else "",
        person=person_token(visit.learner_id or 0, str(block.course_key)) if own else "",
        learner_name=names.get(visit.learner_id or 0, "") if visit.mode == "masquerade" else "",
        device_key=device_key(visit.learner_id or 0, str(block.course_key)) if own else "",
        block=_block(visit, work),
        content=content,
        marks=_marks(visit, work, frozen),
        example={} if broken else dict(activity(block.kind).example_for(content_of(block), language)),
        answers=answers,
        network=network,
        submission=_submission(visit, work, rounds),
        rounds=[
            _current(
                round_shape(
                    round_, marks_shown=block.rubric_shown, names=names, language=language, host=host, sheets=sheets
                ),
                round_,
            )
            for round_ in listed
        ],
        words=dict(words),
        # In a course everybody gets it: a session may end while a page is open, and the block's own page is a 404 then.
        login_url=host.login_url(host.block_url(block.usage_key)) if visit.mode not in ("preview", "broken") else "",
        enrol_url=host.about_url(block.course_key) if visit.mode in ("anonymous", "refused") else "",
        review_url=host.page_url(review_path(str(block.course_key))) if staff else "",
        today=day_of(visit.now).isoformat(),
        course_zone=str(zone_without_device("")),
        stage="" if broken else _stage(block, rounds),
        certificates={} if broken else certificates_of(activity(block.kind), rounds),
        finished=finished_before(visit),
        earlier_wave=None if broken else _earlier_wave(visit, work, rounds),
        paper_url=host.page_url(draft_path(str(block.usage_key))) if own and activity(block.kind).prints_draft else "",
        next=_next(visit, work),
        now=iso(visit.now),
    )


def _next(visit: Visit, work: Work | None) -> NextShape | None:
    """The next block. The host is asked only where it is shown: accepted work on its owner's own page."""
    if work is None or visit.mode != "work" or work.state.status is not Status.ACCEPTED:
        return None
    host = current_host()
    block = host.next_block(work.place.learner_id, visit.block.usage_key)
    return None if block is None else NextShape(title=block[1], url=host.block_url(block[0]))


def _earlier_wave(visit: Visit, work: Work | None, rounds: Sequence[StoredRound]) -> WaveShape | None:
    """The head of this work's earlier wave, and the answers with which work that nobody has begun opens. `rounds` are
    newest first. At most 2 queries, none without a series."""
    series = visit.block.series_id
    if work is None or series is None:
        return None
    wave = earlier_wave(work.place, visit.block.kind, series, began(rounds))
    if wave is None:
        return None
    shape = wave_shape(wave, visit.language)
    begun = bool(rounds) or bool(work.answers.to_json())
    if begun or visit.mode == "masquerade" or not writable(visit.block, work.state, visit.now):
        return shape
    network = work.network.present()
    prefill, gone = carried(visit.block, content_of(visit.block), wave, network, visit.now)
    return shape.model_copy(update={"prefill": prefill, "gone": gone})


def _current(shape: RoundShape, round_: StoredRound) -> RoundShape:
    """A round of reopened work without decision and marks: the work is returned to its teacher. The reason for
    reopening is the trainers' own note."""
    if shape.feedback is None or not round_.reopened:
        return shape
    open_again = shape.feedback.model_copy(update={"decision": "return", "marks": [], "earned": None, "possible": None})
    return shape.model_copy(update={"feedback": open_again})


def _marks(visit: Visit, work: Work | None, frozen: StoredRound | None) -> dict[str, MarkShape]:
    """The marks of the answers that are shown."""
    if work is None or visit.mode == "broken":
        return {}
    if frozen is not None:
        return round_marks(frozen, visit.language)
    kind, content = activity(visit.block.kind), content_of(visit.block)
    answers, network = work.answers.present(), work.network.present()
    return marks_of(
        kind, sheet_of(visit.block, content, answers=answers, network=network, now=visit.now), visit.language
    )


def _block(visit: Visit, work: Work | None) -> BlockShape:
    shape = visit.block.shape(visit.language, visit.now)
    if work is None:
        return shape
    # The first save in any block of the course makes the network: its owner has read the privacy line before that.
    privacy = {"privacy": ""} if work.network_row else {}
    return shape.model_copy(update={"closed": closed(visit.block, work.state, visit.now), **privacy})


def _names_wanted(visit: Visit, rounds: Sequence[StoredRound]) -> set[int]:
    masked = {visit.learner_id} if visit.mode == "masquerade" and visit.learner_id is not None else set()
    return reviewers(rounds) | masked


def _frozen(visit: Visit, work: Work | None, rounds: Sequence[StoredRound]) -> StoredRound | None:
    """The round that is shown instead of the draft: handed-in work stays as it was while it is read and once accepted.
    None where a kind continues after it is finished: there the page shows the later tries."""
    if work is None or editable(visit.block, work.state, visit.now):
        return None
    if continues(visit.block, work.state, visit.now):
        return None
    return next((round_ for round_ in rounds if not round_.withdrawn), None)


def _stage(block: BlockInfo, rounds: Sequence[StoredRound]) -> str:
    """The stage at which the work is; empty for a kind without stages."""
    kind = activity(block.kind)
    if kind.outcomes is None:
        return ""
    from partnership_xblock.services.records.stages import stage_of  # noqa: PLC0415 -- few kinds need it

    return stage_of(kind, content_of(block), rounds)


def _sheets(visit: Visit, rounds: Sequence[StoredRound]) -> dict[int, list[Written]]:
    """The score sheets of decided rounds. 1 query for a kind that has any and such rounds, else none."""
    kind = installed(visit.block.kind)
    if kind is None or kind.sheets is None:
        return {}
    from partnership_xblock.repositories.score_sheets import sheets_of  # noqa: PLC0415 -- few kinds need it

    return sheets_of([one.id for one in rounds if one.review is not None and one.summary[STAGE] == kind.sheets.stage])


def _submission(visit: Visit, work: Work | None, rounds: Sequence[StoredRound]) -> SubmissionShape:
    state = Submission() if work is None else work.state.settled(visit.now)
    standing = [round_ for round_ in rounds if not round_.withdrawn]
    newest = standing[0] if standing else None
    return SubmissionShape(
        public_id=work.public_id if work is not None and work.row else "",
        status=state.status.value,
        round_number=newest.number if newest is not None else 0,
        next_round=state.round + 1,
        submitted_at=iso(state.submitted_at),
        claimed=state.status is Status.IN_REVIEW,
        decided_at=iso(state.decided_at),
        receipt=receipt_number(newest.id, newest.submitted_at) if newest is not None else "",
        last_saved_at=iso(work.last_saved_at) if work is not None else None,
        override=override_shape(work.overridden) if work is not None else None,
        goes_on=flow_of(visit.block, state).goes_on if visit.mode != "broken" else False,
        writable=writable(visit.block, state, visit.now) if visit.mode in ("work", "scratch") else [],
    )
