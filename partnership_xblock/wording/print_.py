"""Words of a round's page for paper."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "print.no_script": N_("This page needs JavaScript. Switch it on in your browser, then open the page again."),
    "print.button": N_("Print or save as PDF"),
    "print.digits": N_("Thai digits"),
    "print.digits_help": N_("Everywhere on the page, also in the picture"),
    "print.browser": N_("Open in the browser"),
    "print.browser_help": N_("LINE cannot print. Open this page in your browser first."),
    "print.screen": N_("It prints on A4. On a phone the same words are laid out to be read there."),
    "print.wpa": N_("Can be used for วPA, indicator {code}: {label}"),
    "print.teacher": N_("Recorded by"),
    "print.school": N_("School"),
    "print.group": N_("Group"),
    "print.course": N_("Course"),
    "print.year": N_("Fiscal year"),
    "print.handed_in": N_("Submission"),
    "print.late": N_("Due date"),
    "print.work": N_("The work, round {n}"),
    "print.date_line": N_("Date ........ / .................... / ............"),
    "print.round": N_("Round {n}, {at}"),
    "print.receipt": N_("Number"),
    "print.accepted": N_("Read and accepted"),
    "print.accepted_by": N_("Read and accepted by the {trainer} on {at}"),
    "print.sign": N_("Signed"),
    "print.recorder": N_("recorder"),
    "print.certifier_hours": N_("Certifier of hours"),
    "print.certifier": N_("certifier"),
    "print.director": N_("Director of {school}"),
    "print.director_of": N_("Director of {school} School"),
    "print.director_plain": N_("Director of the school"),
    "print.position": N_("Position"),
    "print.draft": N_("Draft of {at}"),
    "print.page": N_("Page"),
    "print.of": N_("of"),
    "print.failed": N_("This page cannot be shown on this device now. Open it again, or use another device."),
}  # fmt: skip
