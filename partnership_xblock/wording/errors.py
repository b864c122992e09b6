"""The sentence of a refusal: what happened and what to do, by the codes of `domain/errors.py` (`error.<code>`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from partnership_xblock.domain.text import N_
from partnership_xblock.wording import say

WORDS: dict[str, str] = {
    "error.login_required": N_("You are not logged in, or your session has ended. Log in again to go on."),
    "error.not_enrolled": N_("You are not enrolled in this course, so there is nothing to fill in here. Enrol first, then open this page again."),
    "error.not_allowed": N_("This is only for those who run the course."),
    "error.other_person": N_("This page was opened by somebody else. Open it again to go on as yourself; their work is not touched."),
    "error.masquerade": N_("You are looking at a learner's work. You can read it, but not change it."),
    "error.noauth": N_("This address is closed. Open the activity from its page in the course."),
    "error.in_library": N_("This activity is in a library: here it can be looked at and edited, but not worked in. Add it to a unit of a course to try it out."),
    "error.not_found": N_("This was not found. It may have been removed; go back and choose again."),
    "error.unknown_kind": N_("This activity is of a kind that is not installed here. Please tell the staff of your course."),
    "error.broken": N_("This activity cannot be used as its author left it. Nothing you wrote is lost. Please tell the staff of your course."),
    "error.deleted": N_("Those who run the course have deleted this work. Copy what you still see here, then open the page again to begin anew."),
    "error.bad_request": N_("The page sent something that is not understood. Copy what you wrote, then open the page again."),
    "error.invalid": N_("Some of this cannot be kept as it is. Look at the marked places and mend them."),
    "error.too_large": N_("Your work is longer than can be kept, so the last change is not saved. Shorten it a little; it is then saved by itself."),
    "error.closed": N_("The time to hand in is over, so nothing more can be changed here. Your draft is kept and can be read."),
    "error.conflict": N_("Some of this was changed on another device. Choose which version to keep."),
    "error.stale": N_("Your work was changed elsewhere in the meantime. Look at the newest version, then hand in again."),
    "error.vocabulary_changed": N_("Somebody else has saved the course's lists since you opened them. Nothing was overwritten, and what you entered is still here."),
    "error.from_library": N_("This activity comes from a library, so the course's lists cannot be saved in it. Open the settings of an activity that was made in this course."),
    "error.not_editable": N_("This work has been handed in, so it cannot be changed now. Withdraw it first, or wait for the answer."),
    "error.being_read": N_("{trainer} is reading what you handed in before. All you write is kept; hand in again when the answer has come."),
    "error.kind_changed": N_("This activity has been replaced by one of another kind since you began. What you wrote is kept, and what you handed in can still be read. Please tell the staff of your course."),
    "error.wrong_state": N_("This is no longer possible, because something has happened since. Open the page again to see how things stand."),
    "error.claimed_by_other": N_("{trainer} is already reading this, so it cannot be changed now."),
    "error.not_claimed": N_("You are no longer the one reading this. Take it again to go on; your saved draft is still there."),
    "error.wrong_outcome": N_("This cannot be decided at the stage of this work. Open the page again and choose what follows."),
    "error.sheet_sent": N_("Your sheet has been sent, and stays as it was sent. Open the page again to see it."),
    "error.already_seen": N_("The teacher has already opened this answer, so it cannot be taken back."),
    "error.not_ready": N_("Something is still missing. Look at the marked places, then hand in again."),
    "error.not_shareable": N_("This cannot be shared yet. Look at the marked places."),
    "error.share_changed": N_("Something has changed since you looked at it. Look again at what your colleagues will see, then share it."),
    "error.share_trial": N_("You are trying this out as staff, so nothing is shared from here."),
    "error.share_withdrawn": N_("The teacher who shared this has withdrawn it. Its number stays empty."),
    "error.file_not_ready": N_("This file is not ready. Go back to see how far it is."),
    "error.file_gone": N_("This file was kept for one day and is now deleted. Ask for it again at the work to read."),
    "error.reason_required": N_("Say why, so that the teacher understands."),
    "error.unknown": N_("Something went wrong on our side. Try again in a moment."),
    "error.misconfigured": N_("This activity is not fully set up on this site, so nothing can be opened or saved here yet. Please tell those who run the site."),
    "error.busy": N_("The system was busy for a moment. Try again."),
}  # fmt: skip

TRAINER: Final = N_("Your mentor")
"""The reader of the work, where the course has set no word for trainers."""


def sentence(code: str, language: str, params: Mapping[str, Any] | None = None) -> str:
    """A refusal's sentence in a language. Of `params`, `name` or `trainer` fills `{trainer}`: a trainer reads a name, a
    teacher the course's word for trainers."""
    values = params or {}
    words = say(WORDS.get(f"error.{code}", WORDS["error.unknown"]), language)
    trainer = values.get("name") or values.get("trainer") or say(TRAINER, language)
    return words.replace("{trainer}", str(trainer))
