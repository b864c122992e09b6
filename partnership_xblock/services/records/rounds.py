"""A round as it is shown to its teacher, at the desk and on paper: body, feedback, points, receipt number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Final

from partnership_xblock.activities import installed
from partnership_xblock.activities.outcomes import STAGE
from partnership_xblock.domain.document import Document
from partnership_xblock.domain.review import Review
from partnership_xblock.domain.scoring import Criterion, rubric_in
from partnership_xblock.host.protocol import Host
from partnership_xblock.repositories.desk import Points
from partnership_xblock.repositories.rounds import PublishedReview, StoredRound
from partnership_xblock.repositories.work import Override
from partnership_xblock.services.wire.page import CommentShape, CriterionMark, FeedbackShape, OverrideShape, RoundShape
from partnership_xblock.services.wire.paths import print_path
from partnership_xblock.services.wire.shapes import DocumentShape, ItemShape, MarkShape
from partnership_xblock.services.wire.times import iso
from partnership_xblock.wording import mail, say
from partnership_xblock.wording.people import TRAINER_LEFT

from .sheets import day_of, in_one_language, marks_of, sheet_of_round, shown_stored, stored_content

THAILAND: Final = timezone(timedelta(hours=7))
"""Without daylight saving since 1920. Fixed, so that a receipt's year does not depend on the reader."""
if TYPE_CHECKING:
    from partnership_xblock.repositories.score_sheets import Written

_NUMBER: Final = re.compile(r"PX-\d{4}-(\d{6,18})", re.IGNORECASE)


def receipt_number(round_id: int, submitted_at: datetime) -> str:
    """`PX-2569-000127`: the Buddhist year of handing in, and the round's own key in the table.

    The key is unique already, so there is no counter for which writers would wait. Numbers of one year grow but have
    gaps.
    """
    return f"PX-{submitted_at.astimezone(THAILAND).year + 543}-{round_id:06d}"


def round_of_receipt(number: str) -> int | None:
    """The round's key in a receipt's number; None where the text is no such number. The year is not compared: a number
    read from paper may have it wrong, and the key alone is unique."""
    match = _NUMBER.fullmatch(number.strip())
    return int(match[1]) if match else None


def override_shape(over: Override | None) -> OverrideShape | None:
    """Points of course staff that are in force; None where the trainer's are."""
    if over is None:
        return None
    weighted = _weighted(over.earned, over.possible, over.weight)
    return OverrideShape(
        earned=_short(over.earned),
        possible=_short(over.possible),
        weighted=weighted,
        weight=over.weight if weighted is not None else None,
        at=iso(over.at),
    )


def points_text(points: Points | None, language: str) -> str:
    """Points in words, for a mail; empty where there are none."""
    if points is None:
        return ""
    weighted = _weighted(points.earned, points.possible, points.weight)
    values = {
        "points": f"{_short(points.earned):g}",
        "possible": f"{_short(points.possible):g}",
        "weighted": f"{weighted or 0:g}",
        "weight": f"{points.weight or 0:g}",
    }
    key = "mail.points.plain" if weighted is None else "mail.points.weighted"
    return say(mail.WORDS[key], language).format_map(values)


def _weighted(earned: float, possible: float, weight: float | None) -> float | None:
    """Points as the gradebook has them; None where they are the same."""
    if weight is None or not possible or weight == possible:
        return None
    return _short(earned / possible * weight)


def _short(number: float) -> float:
    return round(number, 2)


def feedback_shape(
    review: PublishedReview, *, rubric: Sequence[Criterion], marks_shown: bool, reviewer: str, language: str
) -> FeedbackShape:
    """A review as feedback. `rubric` is the round's own; `reviewer` is a name to show. Without `marks_shown`, no points
    at all."""
    read = Review.from_values(review.document.present())
    marks = [
        CriterionMark(
            criterion=line.id,
            label=line.label.into(language),
            points=read.marks[line.id],
            possible=line.points,
            level=_level(line, read.marks[line.id], language),
        )
        for line in rubric
        if marks_shown and line.id in read.marks
    ]
    return FeedbackShape(
        decision="accept" if review.decision == "accept" else "return",
        decided_at=iso(review.decided_at),
        reviewer=reviewer,
        comment=read.overall,
        checklist=[{"id": line.id, "text": line.text, "comment": line.comment} for line in read.checklist],
        comments=[
            CommentShape(id=one.id, number=one.number, anchor=one.anchor, type=one.type, text=one.text)
            # Strengths come first, at their place and in lists; numbers stay in the order of writing.
            for one in sorted(read.comments, key=lambda one: one.type != "strength")
        ],
        marks=marks,
        earned=review.earned if marks_shown else None,
        possible=review.possible if marks_shown else None,
    )


def _level(criterion: Criterion, mark: float, language: str) -> str:
    level = criterion.level_at(mark)
    return "" if level is None else level.into(language)


def round_shape(
    round_: StoredRound,
    *,
    marks_shown: bool,
    names: Mapping[int, str],
    language: str,
    host: Host,
    whole: bool = False,
    sheets: Mapping[int, Sequence[Written]] | None = None,
) -> RoundShape:
    """A round with its feedback. Content is localized as it was at handing in, without its secrets for a learner;
    `whole` for readers who may see them. `sheets` by round: shown with a decision, and never before it."""
    feedback = None
    if round_.review is not None:
        feedback = feedback_shape(
            round_.review,
            rubric=rubric_of(round_),
            marks_shown=marks_shown,
            reviewer=_reviewer(round_, round_.review, names, language),
            language=language,
        ).model_copy(update=_of_stage(round_, (sheets or {}).get(round_.id, ()), language))
    return RoundShape(
        public_id=round_.public_id,
        number=round_.number,
        submitted_at=iso(round_.submitted_at),
        day=day_of(round_.submitted_at).isoformat(),
        late=round_.late,
        withdrawn=round_.withdrawn,
        note=round_.note,
        **round_body(round_, language, whole=whole),
        feedback=feedback,
        print_url=host.page_url(print_path(round_.public_id)),
        stage=str(round_.summary.get(STAGE, "")),
    )


def _of_stage(round_: StoredRound, sheets: Sequence[Written], language: str) -> dict[str, Any]:
    """What feedback says of a stage: the outcome, and the sheets where there are any."""
    kind = installed(str(round_.block["kind"]))
    if kind is None or kind.outcomes is None:
        return {}
    from .stages import agreed_in, at_stage, gate_shape, lines_of, sheet_shapes  # noqa: PLC0415 -- few kinds need it

    at = at_stage(round_)
    if at is None:
        return {}
    lines = lines_of(at, language) if sheets else []
    return {
        "gate": gate_shape(round_, language),
        "lines": lines,
        "sheets": sheet_shapes([one for one in sheets if one.scores], None) if lines else [],
        "apart": at.kind.sheets.apart(at.content) if lines and at.kind.sheets is not None else 0,
        "agreed": agreed_in(round_) if lines else {},
    }


def round_body(round_: StoredRound, language: str, *, whole: bool = False) -> dict[str, Any]:
    """`answers`, `network`, `content` and `marks` of a round: content without its secrets, unless `whole`."""
    content = round_.content if whole else shown_stored(str(round_.block["kind"]), round_.content)
    return {
        "answers": item_shapes(round_.answers),
        "network": item_shapes(round_.network),
        "content": in_one_language(content, language),
        "marks": round_marks(round_, language),
    }


def _reviewer(round_: StoredRound, review: PublishedReview, names: Mapping[int, str], language: str) -> str:
    """The name of the review's author; for a trainer who has left, the role only."""
    if review.reviewer_id is None:
        return say(TRAINER_LEFT, language).replace("{trainer}", str(round_.block["trainer_title"]))
    return names.get(review.reviewer_id, "")


def rubric_of(round_: StoredRound) -> tuple[Criterion, ...]:
    """The rubric as it was when the round was handed in."""
    return rubric_in(round_.block)


def reviewers(rounds: Iterable[StoredRound]) -> set[int]:
    """User ids of the authors of the reviews on these rounds."""
    ids = {round_.review.reviewer_id for round_ in rounds if round_.review is not None}
    return {one for one in ids if one is not None}


def round_marks(round_: StoredRound, language: str) -> dict[str, MarkShape]:
    """How the answers of a round were marked, by the content it was handed in for."""
    kind = installed(str(round_.block["kind"]))
    if kind is None or kind.marks is None or (content := stored_content(kind, round_.content)) is None:
        return {}
    sheet = sheet_of_round(
        content, answers=round_.answers, network=round_.network, submitted_at=round_.submitted_at, block=round_.block
    )
    return marks_of(kind, sheet, language)


def item_shapes(items: Mapping[str, Any]) -> dict[str, ItemShape]:
    """Stored items in wire form."""
    return {
        key: ItemShape.model_construct(v=row["v"], r=row["r"], gone=row.get("gone", False))
        for key, row in items.items()
    }


def document_shape(document: Document) -> DocumentShape:
    """A live document in wire form."""
    return DocumentShape(items=item_shapes(document.to_json()), revision=document.revision)
