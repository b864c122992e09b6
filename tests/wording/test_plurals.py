"""Every count has words for one: `key_one` is said for exactly 1 (`frontend/components/words.ts`)."""

from __future__ import annotations

import re

import pytest

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.wording import (
    learner,
    mail,
    offers,
    print_,
    problems,
    review,
    save,
    say,
    studio,
    visitor,
    waves,
)

TABLES = [module.WORDS for module in (learner, mail, offers, print_, problems, review, save, studio, visitor, waves)]
WORDS = {key: text for table in [*TABLES, *(dict(kind.words) for kind in ACTIVITIES)] for key, text in table.items()}

NUMBER = "names one of a row (round 2, line 3), and counts nothing"
NEUTRAL = "worded so that it fits any number"
NEVER_ONE = "is said from two on"
FITS_ANY = {
    "aar.people_of": NEUTRAL,
    "aar.progress": NEUTRAL,
    "aar.question_n": NUMBER,
    "anatomy.features": NEVER_ONE,
    "anatomy.parts": NEVER_ONE,
    "anatomy.picture": NEVER_ONE,
    "anatomy.progress": NEUTRAL,
    "anatomy.some": NEUTRAL,
    "benefit.get_n": NEUTRAL,
    "benefit.give_n": NEUTRAL,
    "benefit.head_they_only": NEUTRAL,
    "benefit.head_two_way": NEUTRAL,
    "benefit.head_we_only": NEUTRAL,
    "benefit.kinds": NEVER_ONE,
    "benefit.progress": NEUTRAL,
    "benefit.ready_few": NEUTRAL,
    "benefit.say_they_hoped": NEUTRAL,
    "benefit.say_they_only": NEUTRAL,
    "benefit.say_we_hoped": NEUTRAL,
    "benefit.say_we_only": NEUTRAL,
    "desk.comments": NEUTRAL,
    "desk.handed_in": NUMBER,
    "desk.shown": NEUTRAL,
    "fact.well_connected": NEVER_ONE,
    "field.count": "a text of one character is of no interest, and the limit is never one",
    "friends.progress": NEUTRAL,
    "head.finished": NEVER_ONE,
    "ladder.answered": NEVER_ONE,
    "ladder.behind_caption": NEVER_ONE,
    "ladder.half": NEUTRAL,
    "ladder.jump": NEVER_ONE,
    "ladder.levels": NEVER_ONE,
    "ladder.points_to": NEVER_ONE,
    "ladder.progress": NEUTRAL,
    "ladder.question": NUMBER,
    "ladder.ready_few": NEUTRAL,
    "ladder.start_lead": NEVER_ONE,
    "lesson.card_minutes": NEUTRAL,
    "lesson.card_of": NUMBER,
    "lesson.done_result": NUMBER,
    "lesson.done_try": NUMBER,
    "lesson.match_so_far": NEUTRAL,
    "lesson.network_so_far": NEUTRAL,
    "lesson.order_place": NUMBER,
    "lesson.order_so_far": NEUTRAL,
    "lesson.parts_right": NEUTRAL,
    "lesson.question": NUMBER,
    "lesson.read_chosen": NUMBER,
    "lesson.ready_cards": NEVER_ONE,
    "lesson.ready_questions": NEUTRAL,
    "lesson.right_in": NUMBER,
    "lesson.road": NEVER_ONE,
    "lesson.seen_of": NEUTRAL,
    "lesson.tried": NEUTRAL,
    "lesson.tried_of": NEUTRAL,
    "map.well_connected": NEVER_ONE,
    "plc.aar_n": NEUTRAL,
    "plc.added": NEUTRAL,
    "plc.all_n": NEUTRAL,
    "plc.added_since": NUMBER,
    "plc.attempts": NEUTRAL,
    "plc.code_taken": NEUTRAL,
    "plc.code_twice": NUMBER,
    "plc.certify_of": NEUTRAL,
    "plc.certify_these": NEUTRAL,
    "plc.cycles_full": NEUTRAL,
    "plc.cycles_since": NEUTRAL,
    "plc.follow": NUMBER,
    "plc.lanes": NEUTRAL,
    "plc.log_accepted": NUMBER,
    "plc.log_reading": NUMBER,
    "plc.log_sent": NUMBER,
    "plc.met_n": NEUTRAL,
    "plc.more_tries": NEUTRAL,
    "plc.n_planned": NEUTRAL,
    "plc.new_n": NEUTRAL,
    "plc.new_since": NUMBER,
    "plc.overlaps": NUMBER,
    "plc.pause_n": NEUTRAL,
    "plc.people_of": NEUTRAL,
    "plc.people_sum": NEUTRAL,
    "plc.ready_after": NEUTRAL,
    "plc.ready_facts": NEUTRAL,
    "plc.ready_new": NEUTRAL,
    "plc.ready_planned": NEUTRAL,
    "plc.rhythm": NEUTRAL,
    "plc.see_n": NUMBER,
    "plc.session_n": NUMBER,
    "plc.show_older": NEUTRAL,
    "plc.steps_title": NEVER_ONE,
    "plc.sure_n": NEUTRAL,
    "plc.taken": NEUTRAL,
    "plc.told_since": NEUTRAL,
    "plc.tried": NEUTRAL,
    "plc.waiting_n": NEUTRAL,
    "problem.part_half": NEUTRAL,
    "problem.benefit_few": NEUTRAL,
    "problem.few": NEUTRAL,
    "problem.ladder_few": NEUTRAL,
    "problem.mostly_unknown": NEVER_ONE,
    "problem.number_twice": NUMBER,
    "problem.people_few": NEUTRAL,
    "problem.session_future": NEUTRAL,
    "print.round": NUMBER,
    "print.work": NUMBER,
    "problem.note_too_long": NEVER_ONE,
    "results.few": NEVER_ONE,
    "results.half_ever": NEUTRAL,
    "results.half_first": NEUTRAL,
    "results.hidden_groups": NEVER_ONE,
    "results.limit": NEVER_ONE,
    "results.sentences": NEVER_ONE,
    "results.started": NEVER_ONE,
    "problem.question_untried": NUMBER,
    "problem.try_incomplete": NEUTRAL,
    "problem.card_too_long": NEVER_ONE,
    "problem.text_too_long": NEVER_ONE,
    "problem.try_order": NUMBER,
    "round.frozen": NUMBER,
    "round.n": NUMBER,
    "round.now": NUMBER,
    "strength.item": NUMBER,
    "strength.progress": NEUTRAL,
    "strength.radar": NEVER_ONE,
    "strength.radar_waves": NEVER_ONE,
    "studio.full": NEUTRAL,
    "studio.item": NUMBER,
    "studio.minutes.help": NEUTRAL,
    "studio.moved": NUMBER,
    "studio.open_list": NEVER_ONE,
    "studio.paste.column": NUMBER,
    "studio.paste.room": NEUTRAL,
    "submit.again": NUMBER,
}


def test_every_count_has_words_for_one_or_a_reason():
    without = {key for key, text in WORDS.items() if "{n}" in text and f"{key}_one" not in WORDS}
    assert without == set(FITS_ANY)


@pytest.mark.parametrize("key", sorted(key for key in WORDS if key.endswith("_one")))
def test_words_for_one_say_one_and_belong_to_a_count(key):
    general = key.removesuffix("_one")
    assert general in WORDS
    for language in ("th", "en"):
        one, many = (set(re.findall(r"{(\w+)}", say(WORDS[name], language))) for name in (key, general))
        assert "n" not in one
        assert one <= many | {"name"}, "nothing is asked of the page that the general form does not need"
