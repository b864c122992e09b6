"""The one place for what a submission's list columns say: copies of the documents' words for the trainers' queue."""

from __future__ import annotations

from dataclasses import replace

from partnership_xblock.activities import activity
from partnership_xblock.domain.submission import Status
from partnership_xblock.domain.thai import folding
from partnership_xblock.host import current_host
from partnership_xblock.repositories.work import Work
from partnership_xblock.services.records.block import BlockInfo


def with_list_columns(work: Work, block: BlockInfo, *, language: str) -> Work:
    """The work with title, school and province as they are now, and with the partners its answers speak of."""
    kind = activity(block.kind)
    context = work.network.present().get("context", {})
    spoken_of = sorted(kind.partners_in(work.answers.present()))
    references = {name: ids for name, ids in work.references.items() if name != work.public_id}
    if spoken_of:
        references[work.public_id] = spoken_of
    school = str(context.get("name", ""))
    return replace(
        work,
        title=block.title or block.card().title.into(language),
        school=school,
        province=str(context.get("province", "")),
        answer_days=block.answer_days,
        references=references,
        found_by=_found_by(work, school),
    )


def _found_by(work: Work, school: str) -> str | None:
    """The line that trainers' lists are searched by: written anew whenever she hands in, with her names as the host has
    them now, and when the school of handed-in work changes. None where it is neither, or nobody may find it."""
    if work.place.scratch or work.state.submitted_at is None:
        return None
    if school == work.school and work.state.status in (Status.DRAFT, Status.RETURNED):
        return None
    learner = work.place.learner_id
    return folding.line(school, *current_host().known_as([learner]).get(learner, ()))
