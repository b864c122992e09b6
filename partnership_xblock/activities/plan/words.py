"""The words of `plan` in the interface: key → English msgid."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

# make kind wrote this: the words, and their Thai in conf/locale/th (make messages names those that have none)
WORDS: dict[str, str] = {
    "plan.comment_here": N_("Comment on this"),
    "plan.earlier": N_("Earlier round: {said}"),
    "plan.no_answer": N_("Not answered yet"),
    "plan.network": N_("The shared network"),
    "plan.changed": N_("Changed: {name}"),
    "plan.ready_choice": N_("A choice is made"),
    "plan.ready_note": N_("A few sentences are written"),
    "problem.plan_choice_missing": N_("Choose the one that fits best"),
    "problem.plan_note_missing": N_("Tell in a few sentences what shows it"),
}
