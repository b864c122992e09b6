"""The one place for noticing text that looks like a person's number or account, where a role would do.

A pause, never a block, and nothing is stored about it. The patterns are the simplest both languages read alike (no
look-behind: older phones' browsers lack it) and run over the text with Thai digits as ASCII. Every repetition in them
is bounded, so that each costs no more than the text's length. They are ours, not an author's: a pattern of an author's
could keep a server busy for ever. `tests/golden/map/personal.json` holds the page
to the same finds.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict

from partnership_xblock.domain.thai.digits import to_ascii

PersonalKind = Literal["phone", "id", "line", "email"]


class Personal(BaseModel):
    """What a kind of personal text looks like; `pattern` is a regular expression, to be used without flags on
    lower-case text."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: PersonalKind
    pattern: str


PERSONAL: Final = (
    # 13 digits, grouped or not, the first 1-8: the national identity number.
    Personal(kind="id", pattern=r"(^|[^0-9])[1-8]([ -]?[0-9]){12}([^0-9]|$)"),
    # 0 or +66, then 8 or 9 digits with single separators: land lines and mobiles.
    Personal(kind="phone", pattern=r"(^|[^0-9])(0|\+?66[ .-]?0?)[ .-]?[1-9]([ .-]?[0-9]){7,8}([^0-9]|$)"),
    # LINE or ไลน์, with or without "ID", then an account name in Latin letters or digits.
    Personal(kind="line", pattern=r"(^|[^a-z])(line|ไลน์|ไลน)( ?(id|ไอดี))? ?[:=@] ?@?[a-z0-9][a-z0-9._-]{3}"),
    Personal(kind="line", pattern=r"(^|[^a-z])(line|ไลน์|ไลน) ?(id|ไอดี) ?@?[a-z0-9][a-z0-9._-]{3}"),
    # Bounded as addresses are (64 before the @, 63 between dots): without, a long text costs its length squared.
    Personal(kind="email", pattern=r"[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}\.[a-z0-9-]"),
)


def personal(text: str) -> PersonalKind | None:
    """The first kind of personal text found, in the order of the table; None for none."""
    plain = to_ascii(unicodedata.normalize("NFKC", text)).lower()
    return next((row.kind for row in PERSONAL if re.search(row.pattern, plain)), None)
