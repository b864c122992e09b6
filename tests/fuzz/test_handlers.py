"""Whatever is sent to a handler, by whomever: never a 5xx, always a code, and nothing of it in the log."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.domain.course_vocabulary import CardLists, CourseVocabulary, PartnerLists, YearLists
from partnership_xblock.plugin.authoring import course_published
from tests.fakes.courseware import COURSE
from tests.fakes.doors import handlers
from tests.fakes.writing import change, course_of, one_partner, signed, submission, whole_example
from tests.fuzz.nasty import SENT_AS, bodies, fuzzed, refused_well

LEARNERS = [name for name in handlers() if not name.startswith("studio_")]


def requests_of(handler, user_id, kind):
    """Requests that would be done."""
    if handler != "save_draft":
        return [submission(user_id, {"answers": 1, "network": 1}) if handler == "submit" else signed(user_id), {}]
    whole = whole_example(user_id, kind)
    some = signed(user_id, changes=whole["changes"][:6], discarded=whole["changes"][:3], known={"answers": 1})
    gone = {**whole["changes"][0], "gone": True}
    reply = change("answers", "reply:c1", {"text": "ขอบคุณ", "done": True})
    return [some, one_partner(user_id), signed(user_id, changes=[gone, reply], known={"network": 0})]


@pytest.mark.parametrize("handler", LEARNERS)
@pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])
@fuzzed
@given(data=st.data())
def test_a_learners(platform, people, kind, handler, data):
    course, teacher = course_of(platform, kind), people["teacher"]
    whole = data.draw(st.sampled_from(requests_of(handler, teacher.pk, kind)))
    answer = course.handler(teacher, handler, data.draw(bodies(whole)), sent_as=data.draw(SENT_AS))
    assert refused_well(answer.status, answer.body)


@pytest.mark.parametrize("handler", handlers())
@fuzzed
@given(data=st.data())
def test_who_may_not_learns_nothing_of_what_a_valid_request_is(course, people, handler, data):
    """Studio's save is for authors; the others are for people of the course."""
    body, sent_as = data.draw(bodies({"values": {"kind": "map"}})), data.draw(SENT_AS)
    stranger = people[data.draw(st.sampled_from(["outsider", "foreign_author"]))]
    call = course.studio_handler if handler.startswith("studio_") else course.handler
    assert call(stranger, handler, body, sent_as=sent_as).code in ("not_enrolled", "not_allowed")


@fuzzed
@given(data=st.data())
def test_studios(course, people, data):
    author = people["staff"]
    course.fields = {}
    form = course.studio_view(author).json_init_args["values"]
    body = data.draw(bodies({"values": form}))
    answer = course.studio_handler(author, "studio_save", body, sent_as=data.draw(SENT_AS))
    assert refused_well(answer.status, answer.body)
    assert course.page(people["teacher"]).json_init_args is not None


@fuzzed
@given(data=st.data())
def test_the_courses_lists(course, people, data):
    """Of the whole course: one that was saved is read by every page."""
    whole = CourseVocabulary(partners=PartnerLists(), year=YearLists(), card=CardLists()).model_dump(mode="json")
    body = data.draw(bodies({"lists": whole, "seen": 0}))
    answer = course.studio_handler(people["staff"], "studio_vocabulary", body, sent_as=data.draw(SENT_AS))
    assert refused_well(answer.status, answer.body)
    again = course.studio_handler(people["staff"], "studio_vocabulary", {})
    assert again.status == 200
    if "vocabulary" in course.fields:
        course.platform.modulestore = course.bound
        course_published(None, COURSE)
    assert course.page(people["teacher"]).json_init_args is not None
