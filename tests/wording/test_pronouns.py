"""How Thai speaks to people: a trainer is ท่าน, and only at her desk; a teacher is คุณ, or nothing at all."""

from __future__ import annotations

import re

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.wording import errors, learner, mail, print_, problems, review, save, say, studio, visitor

THAN = re.compile("(?<!เ)ท่าน")
"""Not the middle of เท่านั้น, only."""
OTHERS = (errors, learner, mail, print_, problems, save, studio, visitor)


def test_only_the_desk_says_than():
    tables = [module.WORDS for module in OTHERS] + [dict(kind.words) for kind in ACTIVITIES]
    spoken = [say(msgid, "th") for words in tables for msgid in words.values()]
    desk = [say(msgid, "th") for msgid in review.WORDS.values()]
    assert [text for text in spoken if THAN.search(text)] == []
    assert any(THAN.search(text) for text in desk)
