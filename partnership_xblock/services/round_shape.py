"""The one place for a round as it is shown: to its owner, at the desk, on paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from partnership_xblock.activities import installed
from partnership_xblock.domain.document import Document
from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.host.protocol import Host
from partnership_xblock.repositories.rounds import KeptRound, Published
from partnership_xblock.wording import say
from partnership_xblock.wording.people import TRAINER_LEFT

from .feedback import feedback_shape
from .paths import print_path
from .shapes import DocumentShape, ItemShape, MarkShape, RoundShape
from .sheets import sheet_of_round
from .shown import in_one_language, marks_of, of_kept, shown_of_kept
from .times import iso


def round_shape(
    kept: KeptRound, *, marks_shown: bool, names: Mapping[int, str], language: str, host: Host, whole: bool = False
) -> RoundShape:
    """A round with its feedback. Content is localized as it was then, for a learner without its secrets; `whole` for
    those who may see them."""
    feedback = None
    if kept.review is not None:
        feedback = feedback_shape(
            kept.review,
            rubric=rubric_of(kept),
            marks_shown=marks_shown,
            reviewer=_reviewer(kept, kept.review, names, language),
            language=language,
        )
    return RoundShape(
        public_id=kept.public_id,
        number=kept.number,
        submitted_at=iso(kept.submitted_at),
        late=kept.late,
        withdrawn=kept.withdrawn,
        note=kept.note,
        **round_body(kept, language, whole=whole),
        feedback=feedback,
        print_url=host.page_url(print_path(kept.public_id)),
    )


def round_body(kept: KeptRound, language: str, *, whole: bool = False) -> dict[str, Any]:
    """`answers`, `network`, `content` and `marks` of a round: content without its secrets, unless `whole`."""
    content = kept.content if whole else shown_of_kept(str(kept.block["kind"]), kept.content)
    return {
        "answers": item_shapes(kept.answers),
        "network": item_shapes(kept.network),
        "content": in_one_language(content, language),
        "marks": round_marks(kept, language),
    }


def _reviewer(kept: KeptRound, review: Published, names: Mapping[int, str], language: str) -> str:
    """Whose words these are; of somebody who has left, only what she was to the teacher."""
    if review.reviewer_id is None:
        return say(TRAINER_LEFT, language).replace("{trainer}", str(kept.block["trainer_title"]))
    return names.get(review.reviewer_id, "")


def rubric_of(kept: KeptRound) -> tuple[Criterion, ...]:
    """The rubric as it was when the round was handed in."""
    return tuple(Criterion.model_validate(line) for line in kept.block["rubric"])


def reviewers(rounds: Iterable[KeptRound]) -> set[int]:
    """User ids of those whose reviews stand on these rounds."""
    ids = {kept.review.reviewer_id for kept in rounds if kept.review is not None}
    return {one for one in ids if one is not None}


def round_marks(kept: KeptRound, language: str) -> dict[str, MarkShape]:
    """How the answers of a round were marked, by the content it was handed in for."""
    kind = installed(str(kept.block["kind"]))
    if kind is None or kind.marks is None or (content := of_kept(kind, kept.content)) is None:
        return {}
    sheet = sheet_of_round(
        content, answers=kept.answers, network=kept.network, submitted_at=kept.submitted_at, block=kept.block
    )
    return marks_of(kind, sheet, language)


def item_shapes(items: Mapping[str, Any]) -> dict[str, ItemShape]:
    """Stored items as they go over the wire."""
    return {
        key: ItemShape.model_construct(v=row["v"], r=row["r"], gone=row.get("gone", False))
        for key, row in items.items()
    }


def document_shape(document: Document) -> DocumentShape:
    """A live document as it goes over the wire."""
    return DocumentShape(items=item_shapes(document.to_json()), revision=document.revision)
