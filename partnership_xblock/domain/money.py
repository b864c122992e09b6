"""Money in Thai baht as whole numbers of satang: read as people type it, written, added up and put into words.

No float takes part: 0.1 + 0.2 is 0.30. Equal to `frontend/thai/money.ts`; tests/golden/thai/money.json holds both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated, Final, NewType

from pydantic import Field

from partnership_xblock.domain.thai.digits import to_ascii

LIMIT: Final = 10**13
"""Satang: a hundred thousand million baht. A number up to it is exact in JavaScript as well."""

Satang = NewType("Satang", int)
"""1/100 of a baht, from 0 to `LIMIT`."""
SatangField = Annotated[int, Field(ge=0, le=LIMIT)]
"""An item's field that holds satang."""

_BEFORE: Final = re.compile(r"^\s*(?:฿\s*)?")
_AFTER: Final = re.compile(r"\s*(?:บาท(?:ถ้วน)?|baht|thb|\.-|฿)?\s*$", re.IGNORECASE)
_NUMBER: Final = re.compile(r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]*)(?:\.(?P<part>[0-9]+))?")


class NotMoney(ValueError):  # noqa: N818 -- it says what a text is not, and is always caught
    """A text that is no amount. `code`: `money_wrong` (no number), `money_digits` (more than two decimals),
    `money_over` (more than the limit)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def read_money(text: str) -> Satang:
    """The amount of a typed text: `๑,๒๓๔.๕๐`, `1,500 บาท`, `500.-`; nothing typed is 0. Raises NotMoney.

    Commas stand between thousands or nowhere, so that `12,50` is not taken for 1,250. Nothing is rounded.
    """
    bare = _AFTER.sub("", _BEFORE.sub("", to_ascii(text), count=1), count=1)
    if not bare and not text.strip():
        return Satang(0)
    found = _NUMBER.fullmatch(bare)
    if found is None or not (found["whole"] or found["part"]):
        raise NotMoney("money_wrong")
    part = found["part"] or ""
    if len(part) > 2:
        raise NotMoney("money_digits")
    whole = (found["whole"] or "").replace(",", "").lstrip("0")
    if len(whole) > len(str(LIMIT)):
        raise NotMoney("money_over")
    satang = int(whole or "0") * 100 + int(part.ljust(2, "0"))
    if satang > LIMIT:
        raise NotMoney("money_over")
    return Satang(satang)


def write_money(satang: int) -> str:
    """`24,360.00`."""
    return f"{satang // 100:,}.{satang % 100:02}"


def write_short(satang: int) -> str:
    """`24,360`, and `24,360.50` where it is not whole."""
    return write_money(satang).removesuffix(".00")


def write_plain(satang: int) -> str:
    """As it is stored and exported, without commas: `24360`, `24360.50`."""
    return write_short(satang).replace(",", "")


def add(amounts: Iterable[int]) -> Satang | None:
    """The sum; None where it is over the limit."""
    total = sum(amounts)
    return Satang(total) if total <= LIMIT else None


def times(amount: int, n: int) -> Satang | None:
    """The amount n times, as a price for a number of things; None where it is over the limit."""
    product = amount * n
    return Satang(product) if product <= LIMIT else None
