"""Words of the picture of a course, which the server says itself: none of them is in a page's file of words."""

from __future__ import annotations

from typing import Final

from partnership_xblock.domain.text import N_

WORDS: Final[dict[str, str]] = {
    "picture.people": N_("{n} teachers have handed in"),
    "picture.people_of_each": N_("{n} teachers have handed in this round, {before} the earlier one"),
    "picture.both": N_("{n} of them also in the earlier round"),
    "picture.place": N_("Where"),
    "picture.now": N_("This round"),
    "picture.before": N_("Earlier"),
    "picture.from_to": N_("Earlier ↓ · this round →"),
    "picture.how": N_("With an edge: as it was. Set apart: said in only one of the two rounds."),
    "picture.single": N_(
        "The cells apart also count teachers who have handed in only one of the two: there are few, and nothing is to be worked out about them."
    ),
    "picture.days": N_("Median days"),
    "picture.lay": N_("median {n} days"),
    "picture.lay_one": N_("median one day"),
    "picture.lay_none": N_("median less than a day"),
    "picture.days_few": N_("Days are shown only at stages that {n} teachers or more have finished."),
    "picture.moves_few": N_(
        "Fewer than {n} have handed in both rounds, or it would tell of so few. No moves are shown."
    ),
}
