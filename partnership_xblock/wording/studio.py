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
    "unread": N_(
        "The file from which this activity was imported has parts that could not be read: {names}. They are kept as they were until somebody saves something else in their place."
    ),
    "misfit": N_(
        "The content of this activity does not fit at: {names}. Until that is mended, teachers see only that they cannot use it."
    ),
    "library_visitor": N_("This activity is done inside a course: enrol in one that uses it."),
}

WORDS: dict[str, str] = {
    "studio.heading": N_("Edit this activity"),
    "studio.parts": N_("Parts of the form"),
    "studio.part.content": N_("Questions and lists"),
    "studio.part.assessment": N_("Criteria and comments"),
    "studio.part.settings": N_("Settings"),
    "studio.unsaved": N_("Changes are not saved yet"),
    "studio.saved_at": N_("Saved at {time}"),
    "studio.publish": N_("Teachers see the changes once this unit is published."),
    "studio.answered": N_("{n} teachers have begun to answer, {handed_in} have handed in"),
    "studio.answered_one": N_("One teacher has begun to answer, {handed_in} have handed in"),
    "studio.answered.help": N_(
        "What was handed in keeps the questions it answered. Open drafts see the new ones. What you take out of a list is "
        "hidden, so that old answers stay readable."
    ),
    "studio.answered.open": N_(
        "{n} of them wait to be read or are being read: these reviews keep the criteria with which the work was handed in."
    ),
    "studio.answered.open_one": N_(
        "One of them waits to be read or is being read: this review keeps the criteria with which the work was handed in."
    ),
    "studio.assessment.help": N_(
        "What the trainer gives points by, and sentences a comment may begin with. Each level says what work looks like that reaches as many points."
    ),
    "studio.assessment.open": N_(
        "{n} reviews are open and keep the criteria with which the work was handed in. What you change here is for work that is handed in once this unit is published; points that were given stay."
    ),
    "studio.assessment.open_one": N_(
        "One review is open and keeps the criteria with which the work was handed in. What you change here is for work that is handed in once this unit is published; points that were given stay."
    ),
    "studio.assessment.points": N_("Points together: {n}"),
    "studio.copy": N_("Copy from another activity of this course"),
    "studio.copy.which": N_("Whose criteria, as published"),
    "studio.copy.told": N_("Criteria: {n}; points: {points}"),
    "studio.copy.none": N_("No other published activity of this course has criteria."),
    "studio.copy.failed": N_("They could not be had just now. Please try again."),
    "studio.copy.instead": N_("Use these criteria in place of those below"),
    "studio.copy.beside": N_("Add them below"),
    "studio.copy.starters": N_("Use its sentences for comments"),
    "studio.copy.close": N_("Close"),
    "studio.copy.done": N_("Copied. Look it over, then save."),
    "studio.trial.starters": N_("A comment may begin with"),
    "studio.in_library": N_(
        "Courses may use this activity already, and their teachers may have answered: that cannot be seen from here. Hide what is no longer used, and do not remove it."
    ),
    "studio.shared": N_("Set for the whole course, further below and for all its activities at once: {names}"),
    "studio.opening": N_("Opening the content…"),
    "studio.not_opened": N_("The content could not be opened. The settings can be changed all the same."),
    "studio.again": N_("Try again"),
    "studio.session": N_(
        "Your session has ended. Log in again in another tab, then save here: everything is still here."
    ),
    "studio.restored": N_("What you had not saved when you left is back."),
    "studio.restored.drop": N_("Discard it"),
    "studio.conflict": N_("Somebody else has saved this activity meanwhile"),
    "studio.conflict.help": N_(
        "Their changes are taken in beside yours. Where both of you changed the same, choose, then save again."
    ),
    "studio.conflict.none": N_("You changed nothing in the same place. Look it over, then save again."),
    "studio.conflict.yours": N_("Yours"),
    "studio.conflict.theirs": N_("Theirs"),
    "studio.conflict.keep": N_("Keep yours"),
    "studio.conflict.take": N_("Take theirs"),
    "studio.conflict.removed": N_("removed"),
    "studio.undo_save": N_("Go back to before your last save"),
    "studio.look": N_("Worth a second look: {n}"),
    "studio.mend": N_("Before it can be saved: {n} places to mend"),
    "studio.mend_one": N_("Before it can be saved: one place to mend"),
    "studio.mend.go": N_("Go there: {name}"),
    "studio.trial": N_("Preview"),
    "studio.trial.as": N_("See it as"),
    "studio.trial.teacher": N_("Teacher"),
    "studio.trial.trainer": N_("Trainer"),
    "studio.trial.note": N_("As you have edited it, before it is saved. What you try here is stored nowhere."),
    "studio.trial.wrong": N_("It is shown as it was before, until what is marked is mended."),
    "studio.trial.missing": N_("The preview cannot be shown now."),
    "studio.th": N_("Thai"),
    "studio.en": N_("English"),
    "studio.th.missing": N_("No Thai yet"),
    "studio.en.missing": N_("No English yet"),
    "studio.th.missing_n": N_("{n} without Thai: who reads Thai sees the English."),
    "studio.th.missing_n_one": N_("One without Thai: who reads Thai sees the English."),
    "studio.en.missing_n": N_("{n} without English: who reads English sees the Thai."),
    "studio.en.missing_n_one": N_("One without English: who reads English sees the Thai."),
    "studio.item": N_("Number {n}"),
    "studio.add": N_("Add"),
    "studio.add.which": N_("What to add"),
    "studio.full": N_("The list is full: {n} at most."),
    "studio.more": N_("Details of {name}"),
    "studio.more.short": N_("Details"),
    "studio.move": N_("Move {name}: arrow keys, or drag"),
    "studio.up": N_("Move {name} up"),
    "studio.down": N_("Move {name} down"),
    "studio.moved": N_("{name} is now number {n} of {of}."),
    "studio.remove": N_("Remove {name}"),
    "studio.removed": N_("{name} is removed."),
    "studio.undo": N_("Undo"),
    "studio.hide": N_("Hide"),
    "studio.show": N_("Show again"),
    "studio.hide.name": N_("Hide {name}"),
    "studio.show.name": N_("Show {name} again"),
    "studio.hidden": N_("Hidden: no longer offered. Old answers stay readable."),
    "studio.secret": N_("Teachers do not see it before they have answered."),
    "studio.fixed": N_("Shown only: it cannot be changed here."),
    "studio.lines": N_("One a line."),
    "studio.gone": N_("no longer there"),
    "studio.choose": N_("Choose from the list"),
    "studio.day": N_("Day"),
    "studio.month": N_("Month"),
    "studio.open_list": N_("Open the list: {n} entries"),
    "studio.close_list": N_("Close the list"),
    "studio.code": N_("Code: {id}"),
    "studio.paste": N_("Paste a table"),
    "studio.paste.name": N_("Paste a table into: {name}"),
    "studio.paste.rows": N_("Rows from Excel, Google Sheets or a CSV file"),
    "studio.paste.help": N_("Copy them there and paste them here. Each row is added as one entry."),
    "studio.paste.file": N_("Or choose a CSV file"),
    "studio.paste.head": N_("The first row is a heading"),
    "studio.paste.column": N_("Column {n} is"),
    "studio.paste.skip": N_("Leave it out"),
    "studio.paste.shown": N_("{n} rows are added, the first of them:"),
    "studio.paste.shown_one": N_("One row is added:"),
    "studio.paste.unread": N_("{n} cells do not fit their column and stay empty: {text}"),
    "studio.paste.unread_one": N_("One cell does not fit its column and stays empty: {text}"),
    "studio.paste.room": N_("Only {n} more fit into the list: the rows after them are left out."),
    "studio.paste.take": N_("Add them"),
    "studio.paste.close": N_("Do not add"),
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
    "studio.minimum.help": N_("A teacher with fewer is asked why, or for all that she has. 0 asks for none."),
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
    "studio.vocabulary.failed": N_(
        "The lists of the whole course could not be saved, so this activity is not saved either. Below, at these lists, it "
        "says why. What you entered is still here."
    ),
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
    "problem.id_twice": N_("The same code is used twice. Remove one of the two and add it anew."),
    "problem.id_reserved": N_("This code has a meaning of its own. Use another."),
    "problem.list_unknown": N_("Choose one of the lists."),
    "problem.reference_unknown": N_("What was chosen here is no longer there. Choose again."),
    "problem.key_incomplete": N_("The right answer is not complete. Choose one for every line."),
    "problem.key_unknown": N_("Choose what each line belongs to."),
    "problem.takeaway_twice": N_("Only one card may ask for the sentence. Remove or hide the other."),
    "problem.wpa_unknown": N_("Choose indicators of the list."),
    "problem.card_too_long": N_("The card has {n} characters; {max} at most fit on one screen. Make it two cards."),
    "problem.picture_missing": N_("Give the address of the picture, or choose a drawing."),
    "problem.alt_missing": N_("Say what the picture shows, for those who do not see it."),
    "problem.summary_missing": N_("Sum up the video, for those who cannot see it."),
    "problem.text_missing": N_("Write it in Thai or in English."),
    "problem.text_too_long": N_("{n} characters; {max} at most."),
    "problem.too_few": N_("Too few: {min} at least."),
    "problem.too_many": N_("Too many: {max} at most."),
    "problem.right_missing": N_("Mark the right answer."),
    "problem.right_twice": N_("Only one answer may be right. Mark one, or make it a question with several."),
    "problem.wrong_missing": N_("At least one answer must not be right."),
    "problem.url_not_https": N_("The address must begin with https://"),
    "problem.points_zero": N_("The question gives no points."),
    "problem.key_corrected": N_(
        "Teachers who have begun: {n}. Once this is published, what they answered here is marked anew. Points rise; they do not fall by themselves."
    ),
    "problem.tries_marked_anew": N_(
        "Tries of this question: {tries}. Teachers who have begun: {n}. Once this is published, every try is marked anew. Points rise; they do not fall by themselves."
    ),
    "problem.more_tries_marked_anew": N_(
        "Tries of this question: more than {tries}. Teachers who have begun: {n}. Once this is published, every try is marked anew. Points rise; they do not fall by themselves."
    ),
    "problem.level_never": N_(
        "Never suggested: questions that can point here are {n} of {of}, and {needed} are needed. Let an answer of more questions point to it, or hide it."
    ),
    "problem.levels_never": N_(
        "Levels that are never suggested, because too few questions have an answer that points to them: {n}."
    ),
    "problem.pitch_never": N_("This course ends before the pitch, so no sheets are asked for."),
    "problem.all_hidden": N_("Everything is hidden: teachers would have nothing to answer. Show at least one."),
    "problem.rubric_empty": N_("Show at least one criterion: the trainer gives points by it."),
    "problem.levels_missing": N_("Add a level: a criterion without levels gives no points."),
    "problem.levels_not_rising": N_("Points rise from level to level: more than {than}."),
    "problem.criterion_zero": N_("The highest level must give points."),
    "problem.form": N_("It is not written as it must be here."),
    "problem.day_never": N_("No year has this day. Choose another."),
    "problem.part_broken": N_("Teachers could not work with this part. Look it over, or take your last change back."),
    "problem.kind_kept": N_(
        "The kind of this activity ({kind}) is not installed here. It stays with its content until you choose another kind or preset, or write content here."
    ),
    "problem.not_shown": N_(
        "What this activity has here does not fit and cannot be shown: {places}. It stays as it is until you change something here."
    ),
    "problem.not_read": N_(
        "The file from which this activity was imported has content that could not be read. It stays as it is until you save other content."
    ),
    "problem.too_many_hidden": N_(
        "Teachers may have chosen what you took out: it stays, hidden. With it there are more than {max}, which is the most. Add fewer new ones, or change the old ones."
    ),
    "problem.kind_locked": N_("Somebody has begun to answer, so the kind cannot be changed."),
}
