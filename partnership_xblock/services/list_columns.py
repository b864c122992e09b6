"""The one place for what a submission's list columns say: copies of the documents' words for the trainers' queue."""

from __future__ import annotations

from dataclasses import replace

from partnership_xblock.activities import activity
from partnership_xblock.repositories.work import Work

from .block_info import BlockInfo


def with_list_columns(work: Work, block: BlockInfo, *, language: str) -> Work:
    """The work with title, school and province as they are now, and with the partners its answers speak of."""
    kind = activity(block.kind)
    context = work.network.present().get("context", {})
    spoken_of = sorted(kind.referred_partners(work.answers.present()))
    references = {name: ids for name, ids in work.references.items() if name != work.public_id}
    if spoken_of:
        references[work.public_id] = spoken_of
    return replace(
        work,
        title=block.title or kind.title.into(language),
        school=str(context.get("name", "")),
        province=str(context.get("province", "")),
        answer_days=block.answer_days,
        references=references,
    )
