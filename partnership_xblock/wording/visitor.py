"""Words around an activity for visitors of an open course: what they see, and how to take part."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "visitor.title": N_("You are looking at this activity as a visitor"),
    "visitor.what": N_("Below is what it asks, answered by an example that we made up. No real school is in it."),
    "visitor.trainer": N_("Teachers enrolled in this course write about their own school. Their {trainer} reads it and answers."),
    "visitor.unread": N_("Teachers enrolled in this course write about their own school. Nobody marks it."),
    "visitor.anonymous": N_("To do it yourself, log in and enrol in the course."),
    "visitor.not_enrolled": N_("To do it yourself, enrol in the course."),
    "visitor.login": N_("Log in"),
    "visitor.about": N_("About the course and enrolling"),
    "visitor.example": N_("The example"),
}  # fmt: skip
