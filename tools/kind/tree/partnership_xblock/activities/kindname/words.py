"""The words of `kindname` in the interface: key → English msgid."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

# make kind wrote this: the words, and their Thai in conf/locale/th (make messages names those that have none)
WORDS: dict[str, str] = {
    "kindname.comment_here": N_("Comment on this"),
    "kindname.earlier": N_("Earlier round: {said}"),
    "kindname.no_answer": N_("Not answered yet"),
    "kindname.network": N_("The shared network"),
    "kindname.changed": N_("Changed: {name}"),
    "kindname.ready_choice": N_("A choice is made"),
    "kindname.ready_note": N_("A few sentences are written"),
    "problem.kindname_choice_missing": N_("Choose the one that fits best"),
    "problem.kindname_note_missing": N_("Tell in a few sentences what shows it"),
}
