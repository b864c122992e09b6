"""The figures of a `friends` round: counts, no names. They compare nobody."""

from __future__ import annotations

from collections import Counter

from partnership_xblock.activities.activity import Sheet, Summary
from partnership_xblock.activities.friends.answer import friend, placed
from partnership_xblock.activities.friends.content import UNSURE, FriendsContent
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.thai.folding import blank


def summary(sheet: Sheet[FriendsContent]) -> Summary:
    """`{"partners": 5, "placed": 4, "unsure": 1, "two_kinds": 1, "reasons": 2, "kinds": {"ideal": 1, ...}}`.

    Of present partners: `placed` have one kind or two, `unsure` are answered so, the rest is open; `reasons` have a
    reason. `kinds` counts each kind of the content, also with 0.
    """
    answers, network, content = sheet.answers, sheet.network, sheet.content
    friends = [friend(answers, partner.id) for partner in Network.from_values(network).partners]
    places = [placed(one, content) for one in friends]
    counts = Counter(kind for kinds in places for kind in kinds)
    return {
        "partners": len(friends),
        "placed": sum(bool(kinds) and UNSURE not in kinds for kinds in places),
        "unsure": counts[UNSURE],
        "two_kinds": sum(len(kinds) > 1 for kinds in places),
        "reasons": sum(not blank(one.because) for one in friends),
        "kinds": {kind.id: counts[kind.id] for kind in content.kinds},
    }
