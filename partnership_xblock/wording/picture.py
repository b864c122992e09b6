"""Words of the picture of a course, which the server says itself: none of them is in a page's file of words."""

from __future__ import annotations

from typing import Final

from partnership_xblock.domain.text import N_

WORDS: Final[dict[str, str]] = {
    "picture.people": N_("{n} teachers have handed in"),
    "picture.people_of_each": N_("{n} teachers have handed in this time, {before} the time before"),
    "picture.both": N_("{n} of them also the time before"),
    "picture.place": N_("Where"),
    "picture.now": N_("This time"),
    "picture.before": N_("The time before"),
    "picture.from_to": N_("The time before ↓ · this time →"),
    "picture.how": N_("With an edge: as it was. Set apart: said only one of the two times."),
    "picture.single": N_(
        "The cells apart also count teachers who have handed in only one of the two: there are few, and nothing is to be worked out about them."
    ),
    "picture.moves_few": N_(
        "Fewer than {n} have handed in both times, or it would tell of so few. No moves are shown."
    ),
}
