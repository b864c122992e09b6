"""Reduces a page to what its script neither has already nor asks for when needed (decision 0042)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from partnership_xblock.services.wire.page import BriefPage, BriefRound, FileShape, PageShape, RoundHead, RoundShape
from partnership_xblock.services.wire.shapes import ItemShape

FROZEN = frozenset({"submitted", "in_review", "accepted"})
"""States in which a round is shown instead of the draft."""


def brief(page: PageShape, *, files: Iterable[FileShape] = (), bundled: Mapping[str, Any] | None = None) -> BriefPage:
    """The page with rounds as heads, except those it compares with at once; without the example; with only the content
    that differs from `bundled`, the fields that `files` bring. The caller leaves out the words."""
    content = {name: value for name, value in page.content.items() if not _same(name, value, bundled or {})}
    rest = {name: getattr(page, name) for name in type(page).model_fields if name != "rounds"}
    return BriefPage.model_construct(
        **{**rest, "content": content, "example": {}}, rounds=_rounds(page), files=list(files)
    )


def _same(name: str, value: Any, bundled: Mapping[str, Any]) -> bool:
    return name in bundled and bool(value == bundled[name])


def _rounds(page: PageShape) -> list[BriefRound]:
    frozen = page.submission.status in FROZEN
    standing = [one for one in page.rounds if not one.withdrawn]
    # For a kind that continues after it is finished, the page shows the later answers, not the round.
    itself = frozen and bool(standing) and _text(standing[0]) == (page.answers.items, page.network.items)
    if page.submission.goes_on:
        frozen = itself
    shown = standing[0].public_id if itself else ""
    wanted = _wanted(page, standing, frozen=frozen)
    sent = {one.public_id for one in wanted}
    # Refer to the same content where it comes first: the page's own is named first, so that the script has it by then.
    owners = [("page", page.content), *((one.public_id, one.content) for one in [*wanted, *page.rounds])]
    rounds = []
    for one in page.rounds:
        owner = next(name for name, content in owners if content == one.content)
        own = owner == one.public_id
        rounds.append(
            BriefRound.model_construct(
                **{name: getattr(one, name) for name in RoundHead.model_fields},
                answers=one.answers if one.public_id in sent else None,
                network=one.network if one.public_id in sent else None,
                content=one.content if own and one.public_id in sent else None,
                marks=one.marks if one.public_id in sent else None,
                shown=one.public_id == shown,
                content_of="" if own else owner,
            )
        )
    return rounds


def _text(one: RoundShape) -> tuple[dict[str, ItemShape], dict[str, ItemShape]]:
    return one.answers, one.network


def _wanted(page: PageShape, standing: list[RoundShape], *, frozen: bool) -> list[RoundShape]:
    """The rounds that the page compares with at once: the one before the round that is shown; without such a round the
    newest, and where nothing can be changed (a masquerade, a closed block) the one before that as well."""
    if frozen:
        return standing[1:2]
    return standing[: 2 if page.mode == "masquerade" or page.block.closed else 1]
