"""Finds an amount of money in a text. Equal to `money.ts`.

Baht in numbers, or in words that are amounts (หนึ่งหมื่นบาท): a sentence on money without an amount needs no check."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from partnership_xblock.domain.thai.digits import to_ascii

AMOUNT: Final = re.compile(r"([0-9]|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน) ?(บาท|฿|baht|thb)|(฿|thb) ?[0-9]")


def names_amount(text: str) -> bool:
    """Whether an amount of money stands in it, in Thai or Arabic digits."""
    return AMOUNT.search(to_ascii(unicodedata.normalize("NFC", text)).lower()) is not None
