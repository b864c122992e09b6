"""Puts an amount of money into words, as it stands in contracts and vouchers.

In Thai by the rule of the Office of the Royal Society: one is เอ็ด wherever a number stands before it (หนึ่งร้อยเอ็ด).
Equal to `frontend/thai/money_words.ts`.
"""

from __future__ import annotations

from typing import Final

DIGITS: Final = ("ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")
PLACES: Final = ("", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน")
MILLION: Final = 10**6
SMALL: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS: Final = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
GROUPS: Final = ((10**9, "billion"), (10**6, "million"), (10**3, "thousand"))


def in_words(satang: int, language: str) -> str:
    """`สองหมื่นสี่พันสามร้อยหกสิบบาทถ้วน`; `Twenty-four thousand three hundred and sixty baht`."""
    baht, rest = divmod(satang, 100)
    if language.startswith("th"):
        whole = f"{_thai(baht)}บาท" if baht or not rest else ""
        return whole + (f"{_thai(rest)}สตางค์" if rest else "ถ้วน")
    parts = [*([f"{_english(baht)} baht"] if baht or not rest else []), *([f"{_english(rest)} satang"] if rest else [])]
    text = " and ".join(parts)
    return text[0].upper() + text[1:]


def _thai(n: int, *, after: bool = False) -> str:
    """A whole number; `after` where a number stands before it."""
    if n >= MILLION:
        millions, rest = divmod(n, MILLION)
        return f"{_thai(millions, after=after)}ล้าน" + (_thai(rest, after=True) if rest else "")
    if n < 10 and not after:
        return DIGITS[n]
    text = ""
    for place in range(len(PLACES) - 1, -1, -1):
        digit = n // 10**place % 10
        if not digit:
            continue
        if place == 1 and digit <= 2:
            text += "สิบ" if digit == 1 else "ยี่สิบ"
        elif place == 0 and digit == 1 and (after or n > 1):
            text += "เอ็ด"
        else:
            text += DIGITS[digit] + PLACES[place]
    return text


def _english(n: int) -> str:
    for size, name in GROUPS:
        if n >= size:
            many, rest = divmod(n, size)
            joint = " and " if 0 < rest < 100 else " "
            return f"{_english(many)} {name}" + (joint + _english(rest) if rest else "")
    if n >= 100:
        return f"{SMALL[n // 100]} hundred" + (f" and {_english(n % 100)}" if n % 100 else "")
    if n >= 20:
        return TENS[n // 10] + (f"-{SMALL[n % 10]}" if n % 10 else "")
    return SMALL[n]
