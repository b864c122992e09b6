"""The problems of a `friends` round, in the order of the page. Equal to `rules.ts`.

Blocking: no partner to place (`friends_none`) · a partner without a place (`friend_missing`; not being sure is one) ·
no reason for any partner (`friend_because`, at the first partner with a kind, else at the first). Advice: fewer
partners than is good to begin with (`friends_few`). Answers about removed partners are not required.
"""

from __future__ import annotations

from collections.abc import Iterator

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.friends.answer import PREFIX, friend, placed
from partnership_xblock.activities.friends.content import UNSURE, FriendsContent
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai.folding import blank


def check(sheet: Sheet[FriendsContent]) -> list[Problem]:
    """Every problem and advice, in page order."""
    return list(_problems(sheet))


def _problems(sheet: Sheet[FriendsContent]) -> Iterator[Problem]:
    answers, content, minimum = sheet.answers, sheet.content, sheet.settings.minimum
    partners = Network.from_values(sheet.network).partners
    if not partners:
        yield Problem("whole", "friends_none")
        return
    if len(partners) < minimum:
        yield advice("whole", "friends_few", {"n": len(partners), "minimum": minimum})
    friends = {partner.id: friend(answers, partner.id) for partner in partners}
    places = {id_: placed(one, content) for id_, one in friends.items()}
    wanting = None
    if not any(not blank(one.because) for one in friends.values()):
        with_kind = (id_ for id_, kinds in places.items() if kinds and UNSURE not in kinds)
        wanting = next(with_kind, partners[0].id)
    for id_, kinds in places.items():
        if not kinds:
            yield Problem(f"{PREFIX}{id_}#kinds", "friend_missing")
        if id_ == wanting:
            yield Problem(f"{PREFIX}{id_}#because", "friend_because")
