"""The export rows of a `friends` round: one per kind of friend, one per reason."""

from __future__ import annotations

from collections.abc import Iterator

from partnership_xblock.activities.activity import Row, Sheet, Values, partners_in
from partnership_xblock.activities.friends.answer import ITEMS, PREFIX, friend
from partnership_xblock.activities.friends.content import FriendsContent
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

FIELDS = {
    "kind": Text(th="เพื่อนแบบ", en="kind of friend"),
    "because": Text(th="เพราะ", en="because"),
}


def rows(sheet: Sheet[FriendsContent], language: str) -> list[Row]:
    """Partners in the network's order, then answers about removed ones, whose names are gone with them. A kind that is
    no longer in the content appears under its id."""
    answers, network, content = sheet.answers, sheet.network, sheet.content
    names = {partner.id: partner.item.name for partner in Network.from_values(network).partners}
    removed = sorted(partners_in(ITEMS, answers) - names.keys())
    return [row for id_ in [*names, *removed] for row in _of(id_, names.get(id_, ""), answers, content, language)]


def _of(partner: str, name: str, answers: Values, content: FriendsContent, language: str) -> Iterator[Row]:
    answer = friend(answers, partner)
    ends = (f"partner:{partner}",)
    for kind in answer.kinds:
        yield Row(
            f"{PREFIX}{partner}", name, FIELDS["kind"].into(language), content.label(kind, language), partners=ends
        )
    if not blank(answer.because):
        yield Row(f"{PREFIX}{partner}", name, FIELDS["because"].into(language), answer.because, partners=ends)
