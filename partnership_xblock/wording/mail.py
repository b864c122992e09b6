"""Words of mails: a trainer has answered, points were changed, a file is ready. A link and points, nobody's text."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "mail.returned.subject": N_("Your work was returned: {title}"),
    "mail.returned.body": N_("Your work on “{title}” in the course {course} has come back with comments.\n\nRead them and go on here:\n{url}\n"),
    "mail.gate.subject": N_("{told}: {title}"),
    "mail.gate.body": N_("{told}\n\nThis is about “{title}” in the course {course}.\n\nRead the answer and go on here:\n{url}\n"),
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

REMIND: dict[str, str] = {
    "mail.never.subject": N_("Your work is waiting for you: {course}"),
    "mail.never.body": N_("You have not begun your work in the course {course} yet. It does not have to be finished at once; every word is kept.\n\nBegin here:\n{url}\n"),
    "mail.never_in.subject": N_("Your work is waiting for you: {title}"),
    "mail.never_in.body": N_("You have not begun “{title}” in the course {course} yet. It does not have to be finished at once; every word is kept.\n\nBegin here:\n{url}\n"),
    "mail.begun.subject": N_("You have begun, and can go on: {course}"),
    "mail.begun.body": N_("You have begun your work in the course {course} and not handed it in yet. What you wrote is kept.\n\nGo on here:\n{url}\n"),
    "mail.begun_in.subject": N_("You have begun, and can go on: {title}"),
    "mail.begun_in.body": N_("You have begun “{title}” in the course {course} and not handed it in yet. What you wrote is kept.\n\nGo on here:\n{url}\n"),
    "mail.returned.subject": N_("Your work came back and waits for you: {course}"),
    "mail.returned.body": N_("Your work in the course {course} came back with comments a while ago. A little more, and you can hand it in again.\n\nGo on here:\n{url}\n"),
    "mail.returned_in.subject": N_("Your work came back and waits for you: {title}"),
    "mail.returned_in.body": N_("Your work on “{title}” in the course {course} came back with comments a while ago. A little more, and you can hand it in again.\n\nGo on here:\n{url}\n"),
    "mail.remind.off": N_("\nYou want no reminders any more? Switch them off here; you need not log in:\n{off}\n"),
}  # fmt: skip

DAILY: dict[str, str] = {
    "mail.waiting.subject": N_("{n} pieces of work wait to be read"),
    "mail.waiting.subject_one": N_("One piece of work waits to be read"),
    "mail.waiting.course": N_("{course}\n{n} wait, the oldest for {m} days.\n{url}\n"),
    "mail.waiting.course_one": N_("{course}\nOne waits, for {m} days.\n{url}\n"),
    "mail.waiting.course_today": N_("{course}\n{n} wait, all handed in within a day.\n{url}\n"),
    "mail.waiting.course_today_one": N_("{course}\nOne waits, handed in within a day.\n{url}\n"),
    "mail.waiting.off": N_("\nHow often this mail comes is chosen at the desk, below the list. You want it never again? Switch it off here; you need not log in:\n{off}\n"),
}  # fmt: skip

OFF: dict[str, str] = {
    "off.title": N_("Mails to you"),
    "off.remind": N_("Switch off the mails that remind you of work you have not handed in? News about your work (returned, accepted) still comes."),
    "off.waiting": N_("Switch off the mails that tell you how much work waits to be read?"),
    "off.button": N_("Switch them off"),
    "off.done": N_("Switched off. These mails do not come any more."),
    "off.on_again": N_("Switch them on again"),
    "off.on_remind": N_("Switched on. Reminders come again, at most one a day."),
    "off.on_waiting": N_("Switched on. These mails come again, daily; how often is chosen at the desk, below the list."),
}  # fmt: skip
