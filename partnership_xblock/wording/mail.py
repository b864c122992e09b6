"""What a mail says when a trainer has answered, points were changed, or a file is ready: a link and points, no text of
anyone."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "mail.returned.subject": N_("Your work was returned: {title}"),
    "mail.returned.body": N_("Your work on “{title}” in the course {course} has come back with comments.\n\nRead them and go on here:\n{url}\n"),
    "mail.accepted.subject": N_("Your work was accepted: {title}"),
    "mail.accepted.body": N_("Your work on “{title}” in the course {course} has been accepted.\n\nRead the answer here:\n{url}\n"),
    "mail.reopened.subject": N_("You can go on with your work: {title}"),
    "mail.reopened.body": N_("Your work on “{title}” in the course {course} is open again, so that you can add to it.\n\nGo on here:\n{url}\n"),
    "mail.points.subject": N_("Your points were changed: {title}"),
    "mail.points.body": N_("Your points for “{title}” in the course {course} have been changed. What counts now: {points}.\n\nSee your work here:\n{url}\n"),
    "mail.points.plain": N_("{points} of {possible}"),
    "mail.points.weighted": N_("{points} of {possible} ({weighted} of {weight} in the gradebook)"),
    "mail.file.subject": N_("Your file is ready"),
    "mail.file.body": N_("The list of work you asked for in the course {course} is ready. Fetch it within one day:\n{url}\n"),
}  # fmt: skip
