"""The page without what its script has already or asks for when it is opened (decision 0042)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from partnership_xblock.services.wire.page import BriefPage, BriefRound, FileShape, PageShape, RoundHead, RoundShape
from partnership_xblock.services.wire.shapes import ItemShape

FROZEN = frozenset({"submitted", "in_review", "accepted"})
"""States in which a round stands in the place of the draft."""


def brief(page: PageShape, *, files: Iterable[FileShape] = (), bundled: Mapping[str, Any] | None = None) -> BriefPage:
    """Rounds as heads, but for those the page compares with at once; no example; of the content only what is not in
    `bundled`, the fields that `files` bring. Words are the caller's to leave out."""
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
    # A kind that goes on after it is done shows what she has since written, not the round.
    itself = frozen and bool(standing) and _text(standing[0]) == (page.answers.items, page.network.items)
    shown = standing[0].public_id if itself else ""
    wanted = _wanted(page, standing, frozen=frozen)
    sent = {one.public_id for one in wanted}
    # Who has which content: what the page brings is named first, so that it has what it is told to take from there.
    owners = [("page", page.content), *((one.public_id, one.content) for one in [*wanted, *page.rounds])]
    found = []
    for one in page.rounds:
        owner = next(name for name, content in owners if content == one.content)
        own = owner == one.public_id
        found.append(
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
    return found


def _text(one: RoundShape) -> tuple[dict[str, ItemShape], dict[str, ItemShape]]:
    return one.answers, one.network


def _wanted(page: PageShape, standing: list[RoundShape], *, frozen: bool) -> list[RoundShape]:
    """What the page compares with at once: the round before the one that is shown; without one the newest, and where
    nothing can be changed (a masquerade, a closed block) the one before that as well."""
    if frozen:
        return standing[1:2]
    return standing[: 2 if page.mode == "masquerade" or page.block.closed else 1]
