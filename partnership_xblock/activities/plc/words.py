"""Words of `plc` in the interface: key → English msgid."""

from __future__ import annotations

from partnership_xblock.domain.text import N_

WORDS: dict[str, str] = {
    "plc.figure_sessions": N_("Meetings that count"),
    "plc.figure_sessions_hint": N_("Their day has come and no two overlap"),
    "plc.figure_cycles": N_("Full cycles"),
    "plc.figure_cycles_hint": N_("A meeting of every step"),
    "plc.figure_told": N_("Attempts told of"),
    "plc.figure_told_hint": N_("Of those whose day has come"),
    "plc.figure_wrong": N_("Overlapping, or changed after they were certified"),
    "plc.figure_wrong_hint": N_("Meetings to look at first"),
    "problem.not_a_time": N_("This time cannot be read. Type hours and minutes, such as 15:00"),
    "problem.plc_none": N_("Log at least one meeting that has taken place"),
    "problem.date_missing": N_("Say which day you met"),
    "problem.time_missing": N_("Say from when to when you met"),
    "problem.time_order": N_("It cannot end at {end} when it began at {start}"),
    "problem.break_too_long": N_("The break is as long as the meeting"),
    "problem.overlap": N_("Session {b} overlaps with session {a} from {start} to {end}, {minutes} minutes"),
    "problem.session_step_missing": N_("Choose the step of this meeting"),
    "problem.topic_missing": N_("Say in one line what it was about"),
    "problem.cycle_missing": N_("Choose the cycle this meeting belongs to"),
    "problem.roles_missing": N_("Say how many were there, by role"),
    "problem.noticed_missing": N_("Write what was seen of the pupils"),
    "problem.noticed_plan": N_("Nothing about the pupils yet; what made you choose this?"),
    "problem.people_few": N_("{n} in the circle. From {from} on there are more views; you can hand in as it is"),
    "problem.attempt_missing": N_("Nothing to try next yet"),
    "problem.attempt_date_missing": N_("By when will you try it? You can hand in as it is"),
    "problem.after_missing": N_("“{topic}” was to be tried by {by}. What became of it?"),
    "problem.session_long": N_("This meeting took {hours} hours. Is that right?"),
    "problem.session_future": N_("Meetings to come: {n}. They do not count yet"),
    "problem.number_twice": N_("Session number {n} is used twice; you can hand in as it is"),
    "problem.person_named": N_("This looks like a person's name. “Primary 4 teacher” or “one pupil” is enough"),
    "problem.few": N_("{n} of the {minimum} meetings hoped for; you can hand in as it is"),
    "problem.hours_changed": N_("Changed after it was certified. It will be certified anew"),
    "problem.hours_not_counted": N_("This meeting does not count, so its hours cannot be certified. Ask about it instead"),
}  # fmt: skip
