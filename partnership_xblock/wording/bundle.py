"""What is handed to a person who asks what is kept about her: the headings of its pages."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "bundle.title": N_("What is kept about you in partnership activities"),
    "bundle.made": N_("Made {at} for {name}. The same, for programs, is in data.json."),
    "bundle.elsewhere": N_(
        "Not in here is what the platform keeps by itself: your account and enrolment, grades, completion, the record "
        "of events, and mails that were sent. Ask the site for these."
    ),
    "bundle.unsent": N_("What a trainer has written about your work and has not sent you is not in here: it is hers."),
    "bundle.nothing": N_("Nothing is kept."),
    "bundle.networks": N_("Your school and its partners"),
    "bundle.work": N_("Your work"),
    "bundle.reviews_given": N_("What you answered others as a trainer"),
    "bundle.moves": N_("What you did with the work of others"),
    "bundle.exports": N_("What you took out of a course"),
    "bundle.course": N_("Course"),
    "bundle.when": N_("When"),
    "bundle.trial": N_("Tried out as staff: nobody else sees it"),
    "bundle.state": N_("State"),
    "bundle.school": N_("School"),
    "bundle.group": N_("Group"),
    "bundle.grade": N_("Points sent to the gradebook"),
    "bundle.draft": N_("As it stands now"),
    "bundle.round": N_("Round {n}, handed in {at}"),
    "bundle.withdrawn": N_("taken back"),
    "bundle.note": N_("Your note to the trainer"),
    "bundle.reply": N_("Your answer to a comment"),
    "bundle.answered": N_("Answered by {name}, {at}"),
    "bundle.unsent_own": N_("Not sent"),
    "bundle.decision": N_("Decision"),
    "bundle.overall": N_("Overall"),
    "bundle.comment": N_("Comment {n}"),
    "bundle.checklist": N_("To do"),
    "bundle.points": N_("Points"),
    "bundle.earlier": N_("Earlier texts"),
    "bundle.history": N_("What happened"),
    "bundle.reason": N_("Reason: {text}"),
    "bundle.only_json": N_("This kind of activity is not installed any more. Its text is in data.json."),
    "bundle.rows": N_("{n} lines"),
    "bundle.rows_one": N_("One line"),
    "bundle.with_names": N_("with names"),
    "bundle.without_names": N_("without names"),
    "bundle.draft_state": N_("Draft"),
    "bundle.submitted_state": N_("Handed in"),
    "bundle.in_review_state": N_("Being read"),
    "bundle.returned_state": N_("Returned"),
    "bundle.accepted_state": N_("Accepted"),
}
