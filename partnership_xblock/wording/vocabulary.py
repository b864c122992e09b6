"""Words of the form in which an author edits the vocabulary of the course; they come with the form."""

from __future__ import annotations

from partnership_xblock.domain.text import N_
from partnership_xblock.domain.vocabulary import MARKS
from partnership_xblock.wording.studio import WORDS as STUDIO

_OF_FIELDS = ("missing", "too_long", "whole_number", "too_small", "too_large", "choice", "bad_character", "day_never")

WORDS: dict[str, str] = {
    "vocabulary.lead": N_(
        "These lists are the course's, not this activity's: a change here is a change in all its activities. Work that was handed in keeps the words it was handed in with."
    ),
    "vocabulary.none": N_("Nothing is saved yet: each activity has its own lists."),
    "vocabulary.draft_here": N_("Saved {when}, and not in force yet. Publish this activity to put it in force."),
    "vocabulary.draft_there": N_(
        "Saved {when}, and not in force yet. It comes into force when the activity it was saved in is published: {title}. Or save it here and publish this one."
    ),
    "vocabulary.draft_gone": N_(
        "Saved {when}, and not in force yet; the activity it was saved in is not published. Save it here and publish this one."
    ),
    "vocabulary.in_force": N_("Saved {when}, and in force."),
    "vocabulary.partners": N_("Partners and the map"),
    "vocabulary.partners.help": N_("Kinds of partners, sides of the map, and how we work together."),
    "vocabulary.year": N_("The school year"),
    "vocabulary.year.help": N_("Terms, and the hours of meetings to reach in a fiscal year."),
    "vocabulary.ways": N_("Ways of working together"),
    "vocabulary.ways.help": N_(
        'The levels of "Ways of working together", and their names in lessons. Answers point to them: where one is gone, look at the questions of the activity.'
    ),
    "vocabulary.card": N_("Module cards"),
    "vocabulary.card.help": N_("Levels and competencies that activities can name."),
    "vocabulary.users": N_("{n} published activities read these lists."),
    "vocabulary.users_one": N_("One published activity reads these lists."),
    "vocabulary.users_none": N_("No published activity reads these lists yet."),
    "vocabulary.own": N_("Each activity has its own lists."),
    "vocabulary.differ": N_(
        "The activities differ. Choose with whose lists the course begins; the others then use them too."
    ),
    "vocabulary.begin": N_("Begin with the lists of"),
    "vocabulary.preset": N_("the standard lists"),
    "vocabulary.adopt": N_("Use one list in the whole course"),
    "vocabulary.give_up": N_("Let each activity have its own again"),
    "vocabulary.given_up": N_("After saving and publishing, each activity has its own lists again."),
    "vocabulary.sectors": N_("Kinds of partners"),
    "vocabulary.pillars": N_("Sides of the map"),
    "vocabulary.faiths": N_("Places of faith"),
    "vocabulary.forms": N_("How we work together"),
    "vocabulary.terms": N_("Terms"),
    "vocabulary.levels": N_("Levels"),
    "vocabulary.competencies": N_("Competencies"),
    "vocabulary.goal_hours": N_("Hours to reach in a fiscal year"),
    "vocabulary.goal_hours.help": N_("0 for none. What an office asks for differs."),
    "vocabulary.name_th": N_("Name in Thai"),
    "vocabulary.name_en": N_("Name in English"),
    "vocabulary.pillar": N_("Side of the map"),
    "vocabulary.mark": N_("Shape"),
    "vocabulary.words": N_("Words in a name"),
    "vocabulary.words.help": N_("From them the kind is guessed while a name is typed. Put a comma between words."),
    "vocabulary.faith_pillar": N_("Name of the side"),
    "vocabulary.faith_sector": N_("Name of the kind of partner"),
    "vocabulary.faith_layout": N_("Name of the arrangement by side"),
    "vocabulary.sentence": N_("In a sentence"),
    "vocabulary.himmelman": N_("Himmelman's word"),
    "vocabulary.frey": N_("Frey's word"),
    "vocabulary.in_th": N_("{field} (Thai)"),
    "vocabulary.in_en": N_("{field} (English)"),
    "vocabulary.core": N_("Should not be empty"),
    "vocabulary.hidden": N_("No longer offered"),
    "vocabulary.start": N_("First day"),
    "vocabulary.end": N_("Last day"),
    "vocabulary.day": N_("Month and day, such as 05-16."),
    "vocabulary.add": N_("Add one"),
    "vocabulary.up": N_("Move {name} up"),
    "vocabulary.remove": N_("Remove {name}"),
    "vocabulary.row": N_("{n}. {name}"),
    "vocabulary.new": N_("new"),
    "vocabulary.save": N_("Save the course's lists"),
    "vocabulary.saving": N_("Saving…"),
    "vocabulary.unsaved": N_("What you changed is not saved yet."),
    "vocabulary.failed": N_("Not saved. What you entered is still here: please try again."),
    "vocabulary.problems": N_("Not saved. Look at the places that are marked."),
    "vocabulary.theirs": N_("Take theirs; what I changed is lost"),
    "vocabulary.mine": N_("Save mine instead of theirs"),
    **{f"vocabulary.mark.{mark}": words for mark, words in MARKS.items()},
    **{f"problem.{code}": STUDIO[f"problem.{code}"] for code in _OF_FIELDS},
    "problem.vocabulary_few": N_("At least {min} must be there."),
    "problem.vocabulary_many": N_("At most {max} can be there."),
    "problem.vocabulary_form": N_("Write it as in the hint."),
    "problem.vocabulary_side": N_("Choose a side of the map that is there."),
    "problem.vocabulary_twice": N_("Something is there twice."),
    "problem.vocabulary_words": N_("At most 100 words, each of at most 60 characters."),
}
