"""Words for problems, by the codes of the shared domain (`problem.<code>`): the shape of an item, a trainer's review.

And for typed dates (`date.<code>`). A kind's own problems are in its `words.py`."""

from __future__ import annotations

from collections.abc import Mapping

from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.text import N_
from partnership_xblock.wording import say

WORDS: dict[str, str] = {
    # domain/item.py
    "problem.too_long": N_("This has {n} characters; there is room for {max}. Shorten it a little."),
    "problem.bad_character": N_("There is a character here that cannot be kept. Type the last words again."),
    "problem.not_a_date": N_("This date cannot be read. Choose the day, the month and the year again."),
    "problem.not_a_time": N_("Type a time such as 15:00"),
    "problem.unknown_field": N_("The page is older than the system. Copy what you wrote, then open the page again."),
    "problem.wrong_shape": N_("This cannot be kept as it is. Fill it in again."),
    "problem.unknown_item": N_("The page is older than the system. Copy what you wrote, then open the page again."),
    # domain/room.py
    "problem.too_many_partners": N_("A network has room for {max} partners. Remove one before you add another."),
    "problem.too_many_ties": N_("A network has room for {max} lines between partners. Remove one before you add another."),
    "problem.too_many_notes": N_("There is room for {max} notes. Remove one before you add another."),
    "problem.too_many_steps": N_("There is room for {max} next steps. Remove one before you add another."),
    "problem.too_many_comments": N_("There is room for {max} comments. Remove one before you add another."),
    "problem.too_many_things": N_("There is room for {max} of these. Remove one before you add another."),
    # domain/thai/dates.py and frontend/thai/dates.ts
    "date.year_digits": N_("The year has {n} digits. Try {year} or {two}."),
    "date.year_digits_one": N_("The year has one digit. Try {year} or {two}."),
    "date.year_range": N_("This year is too far away. Type a year such as {year} or {two}."),
    "date.year_missing": N_("Type the year, such as {year} or {two}."),
    "date.month_missing": N_("Choose the month from the list."),
    "date.day_missing": N_("Type the day."),
    "date.no_such_day": N_("This month has {last} days. Type the day again."),
    # frontend/state/document.ts: typed and not entered
    "problem.typed": N_("“{text}” is typed here but not added yet. Add it, complete it, or clear it."),
    # domain/review.py
    "problem.return_without_words": N_("Say what to add: a comment, a line of the checklist, or a few words on the whole."),
    "problem.mark_missing": N_("Give points here before accepting."),
    "problem.mark_too_high": N_("The most that can be given here is {max}."),
}  # fmt: skip

NOT_TAKEN: dict[str, str] = {
    # activities/admission.py
    "problem.not_editable": N_("This is done, so it cannot be changed here any more. Take the work up again first."),
    "problem.not_yours": N_("The page is older than the system. Copy what you wrote, then open the page again."),
    "problem.already_tried": N_("This was answered on another device already. The first answer stands."),
}  # fmt: skip
"""Why an item was refused. The answer to a save contains the whole sentence, so no page has these words."""


def item_sentence(problem: Problem, words: Mapping[str, str], language: str) -> str:
    """The sentence for a refused item, with its numbers in place. `words` are the kind's own, which come first."""
    key = f"problem.{problem.code}"
    text = say(words.get(key) or NOT_TAKEN.get(key) or WORDS.get(key) or WORDS["problem.wrong_shape"], language)
    for name, value in problem.params.items():
        text = text.replace("{" + name + "}", str(value))
    return text
