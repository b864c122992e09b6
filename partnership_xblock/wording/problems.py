"""What is missing or wrong, in words, by the codes of the shared domain (`problem.<code>`): the shape of an item, dates,
a trainer's review. A kind's own problems are in its `words.py`."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    # domain/item.py
    "problem.too_long": N_("This has {n} characters; there is room for {max}. Shorten it a little."),
    "problem.bad_character": N_("There is a character here that cannot be kept. Type the last words again."),
    "problem.not_a_date": N_("This date cannot be read. Choose the day, the month and the year again."),
    "problem.unknown_field": N_("The page is older than the system. Copy what you wrote, then open the page again."),
    "problem.wrong_shape": N_("This cannot be kept as it is. Fill it in again."),
    "problem.unknown_item": N_("The page is older than the system. Copy what you wrote, then open the page again."),
    # domain/thai/dates.py
    "problem.date_incomplete": N_("Fill in the day, the month and the year, or leave all three empty."),
    "problem.year_not_a_number": N_("Type the year in digits, such as 2568 or 68."),
    "problem.year_too_many_digits": N_("The year has {n} digits. Try 2568 or 68."),
    "problem.year_too_few_digits": N_("Type the year with four digits or two, such as 2568 or 68."),
    "problem.year_out_of_range": N_("This year is too far away. Type a year such as 2568 or 68."),
    "problem.month_unknown": N_("Choose the month from the list."),
    "problem.day_unknown": N_("This month has {days} days. Type the day again."),
    # domain/review.py
    "problem.return_without_words": N_("Say what to add: a comment, a line of the checklist, or a few words on the whole."),
    "problem.mark_missing": N_("Give points here before accepting."),
    "problem.mark_too_high": N_("There are at most {max} points here."),
}  # fmt: skip
