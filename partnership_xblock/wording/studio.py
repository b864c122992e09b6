"""Words of the block itself: Studio's form, and the text in place of an activity that cannot be shown."""

from __future__ import annotations

from partnership_xblock.domain.text import N_
from partnership_xblock.wording import errors

TRAINER = N_("mentor")
PRIVACY = N_("Read by: you, your {trainer} and the staff of this course, to give you an answer.")
PRIVACY_UNREAD = N_("Read by: you and the staff of this course. Nobody marks it.")
"""Without a trainer's step."""
PRIVACY_RECKONED = N_("Read by: you and the staff of this course. The answers are marked by the system.")
"""Without one, where the kind's rule gives points."""
KEPT = N_("It is kept for as long as this course keeps its records.")
KEPT_MONTHS = N_("It is deleted {months} months after the course has ended and you last worked in it.")
KEPT_MONTHS_ONE = N_("It is deleted one month after the course has ended and you last worked in it.")
"""Where the course, or the site, has a time after which work is deleted."""

SHOWN: dict[str, str] = {
    "loading": N_("Opening the activity…"),
    "no_script": N_(
        "This activity needs JavaScript. Turn it on in your browser and open this page again; nothing you wrote is lost."
    ),
    "anonymous": N_("Log in to do this activity. Your work is then kept under your name."),
    "login": N_("Log in"),
    "refused": N_("This activity is for people enrolled in this course."),
    "broken": N_("This activity cannot be shown now. Nothing you wrote is lost. Please try again in a while."),
    "as_left": errors.WORDS["error.broken"],
    "misconfigured": errors.WORDS["error.misconfigured"],
    "elsewhere": N_("This activity works in a course or a content library only. Add it to a unit of a course."),
    "unknown_kind": errors.WORDS["error.unknown_kind"],
    "kind_changed": errors.WORDS["error.kind_changed"],
    "no_studio_access": N_("Only people who may edit this course can change this activity."),
    "no_library_access": N_("Only people who may edit this library can change this activity."),
    "library_visitor": N_("This activity is done inside a course: enrol in one that uses it."),
}

WORDS: dict[str, str] = {
    "studio.heading": N_("Settings of this activity"),
    "studio.kind": N_("Kind of activity"),
    "studio.kind.help": N_("It cannot be changed once somebody has begun to answer."),
    "studio.kind.locked": N_("Somebody has begun to answer, so the kind stays as it is."),
    "studio.display_name": N_("Title"),
    "studio.display_name.help": N_("Leave it empty to use the title of this kind."),
    "studio.instructions": N_("One sentence under the title"),
    "studio.instructions.help": N_("Leave it empty to use the sentence of this kind."),
    "studio.grading": N_("Grading"),
    "studio.grading.trainer": N_("The trainer gives points by the rubric when accepting"),
    "studio.grading.rule": N_("Points for the answers, given by the system"),
    "studio.grading.both": N_("Points for the answers, and the trainer's by the rubric"),
    "studio.grading.completion": N_("One point for being done"),
    "studio.grading.none": N_("No points"),
    "studio.needs_trainer": N_("A trainer reads what is handed in and answers"),
    "studio.preset": N_("Begin with"),
    "studio.preset.help": N_("The questions and lists the activity begins with."),
    "studio.preset.locked": N_("Teachers have begun to answer, so the questions stay."),
    "studio.weight": N_("Points in the gradebook"),
    "studio.weight.help": N_("Leave it empty to use the points of the rubric. Half points are possible."),
    "studio.weight.library": N_(
        "They stay in the library: a course that takes this activity over sets its own points. Empty: those of the rubric."
    ),
    "studio.rubric_shown": N_("Show the rubric and the marks to teachers"),
    "studio.minimum": N_("Partners needed at least"),
    "studio.minimum.help": N_("A teacher with fewer can hand in when she says why. 0 asks for none."),
    "studio.series": N_("Series"),
    "studio.series.help": N_(
        "The same short word, such as year, in two or more activities of this kind: each later one is set beside the one "
        "the teacher handed in before, and may begin from its answers. Leave it empty for an activity that stands alone."
    ),
    "studio.card": N_("Module card"),
    "studio.card.help": N_("Teachers read it under the title, before they begin."),
    "studio.none": N_("None"),
    "studio.minutes": N_("Minutes it takes"),
    "studio.minutes.help": N_("Leave it empty to use those of this kind: {n}."),
    "studio.level": N_("Level"),
    "studio.hours": N_("Hours the course counts for it"),
    "studio.hours.help": N_("Whole or half hours. Leave it empty where the course counts none."),
    "studio.lane": N_("Way of growing skills"),
    "studio.competencies": N_("Competencies it works on"),
    "studio.competencies.help": N_("Activities of the course that share one lead to each other."),
    "studio.competency": N_("Competency in your own words"),
    "studio.competency.help": N_("Shown after those of the list. Empty it to show only the list."),
    "studio.wpa": N_("Indicators of the performance agreement this can be used for"),
    "studio.trainer_title": N_("What a trainer is called here"),
    "studio.trainer_title.help": N_("For example mentor, supervisor or facilitator. Empty: mentor."),
    "studio.answer_days": N_("Days within which the trainer answers"),
    "studio.answer_days.help": N_("Teachers see it as a promise. Leave it empty to promise nothing."),
    "studio.privacy": N_("Who sees the work, for what, and how long it is kept"),
    "studio.privacy.help": N_("Shown before the teacher begins. Leave it empty to use this sentence: {default}"),
    "studio.vocabulary": N_("Lists of the whole course"),
    "studio.save": N_("Save"),
    "studio.saving": N_("Saving…"),
    "studio.saved": N_("Saved"),
    "studio.cancel": N_("Cancel"),
    "studio.leave": N_("What you changed is not saved."),
    "studio.leave_yes": N_("Close without saving"),
    "studio.leave_no": N_("Go on editing"),
    "studio.failed": N_("Not saved. What you entered is still here: please try again."),
    "studio.preview": N_("This is how a finished example looks. Teachers begin with an empty one."),
    "studio.preview_all": N_("Show all of it"),
    "studio.preview_less": N_("Show less"),
    "problem.missing": N_("Please fill this in."),
    "problem.too_long": N_("Use at most {max} characters."),
    "problem.number": N_("Write a number."),
    "problem.whole_number": N_("Write a whole number."),
    "problem.too_small": N_("The smallest possible is {min}."),
    "problem.too_large": N_("The largest possible is {max}."),
    "problem.half_points": N_("Whole or half points only."),
    "problem.half_hours": N_("Whole or half hours only."),
    "problem.choice": N_("Choose one of the list."),
    "problem.bad_character": N_("There is a character here that cannot be kept. Type the last words again."),
    "problem.kind_locked": N_("Somebody has begun to answer, so the kind cannot be changed."),
}
