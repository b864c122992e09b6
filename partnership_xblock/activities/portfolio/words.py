"""The words of `portfolio` in the interface: key → English msgid."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "portfolio.comment_here": N_("Comment on this"),
    "portfolio.no_answer": N_("Not answered yet"),
    "portfolio.figure_parts": N_("Parts chosen"),
    "portfolio.figure_parts_hint": N_("Of those that have anything in them"),
    "portfolio.figure_steps": N_("Steps done"),
    "portfolio.figure_steps_hint": N_("Of those it is said of what became of them"),
    "portfolio.figure_feedback": N_("Comments followed up"),
    "portfolio.figure_feedback_hint": N_("Answered, marked done or changed in the next round"),
    "portfolio.figure_wpa": N_("Indicators written in full"),
    "portfolio.figure_wpa_hint": N_("All three columns"),
    "problem.nothing_picked": N_("Choose at least one part"),
    "problem.step_open": N_("Steps without an answer: {n}"),
    "problem.look_missing": N_("Looking back: no answer yet"),
    "problem.feedback_undone": N_("Comments without what you did: {n}"),
    "problem.wpa_unread": N_("วPA {code}: read the draft and make it yours"),
    "problem.wpa_result_missing": N_("วPA {code} has no result yet"),
    "problem.late_evidence": N_("วPA {code} rests on another fiscal year"),
    "problem.look_open": N_("Looking back: {n} left; it may be handed in all the same"),
    "problem.person_in_text": N_("This looks like a person's name or number. A role or group would do"),
}
