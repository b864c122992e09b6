"""Fills a submission's list columns: copies of words of the documents, for the trainers' queue."""

from __future__ import annotations

from dataclasses import replace

from partnership_xblock.activities import activity
from partnership_xblock.domain.submission import Status
from partnership_xblock.domain.thai import folding
from partnership_xblock.host import current_host
from partnership_xblock.repositories.work import Work
from partnership_xblock.services.records.block import BlockInfo


def with_list_columns(work: Work, block: BlockInfo, *, language: str) -> Work:
    """The work with its current title, school and province, and with the partners that its answers refer to."""
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
        series=block.series_id,
        references=references,
        search_line=_search_line(work, school),
    )


def _search_line(work: Work, school: str) -> str | None:
    """The line that trainers search by: written at every handing in, with the teacher's current names from the host,
    and when the school of handed-in work changes. None in any other case, and for work that no list has."""
    if work.place.scratch or work.state.submitted_at is None:
        return None
    if school == work.school and work.state.status in (Status.DRAFT, Status.RETURNED):
        return None
    learner = work.place.learner_id
    return folding.line(school, *current_host().known_as([learner]).get(learner, ()))
