"""Authors and teachers at the same moment: one saves, the others are told; one version comes into force."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from partnership_xblock.domain.course_vocabulary import CourseVocabulary as Lists
from partnership_xblock.domain.course_vocabulary import PartnerLists, YearLists
from partnership_xblock.models import ContentVersion, CourseVocabulary
from tests.fakes.course import COURSE, usage
from tests.fakes.race import at_once, codes

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
MANY = 8


def lists(hours):
    return Lists(partners=PartnerLists(), year=YearLists(goal_hours=hours)).model_dump(mode="json")


def copies(*revisions, course=str(COURSE)):
    raw = {"course": course, "at": "2026-11-29T12:00:00+00:00"}
    read = [
        api.Copy.read({**raw, "revision": number, "lists": lists(number)}, str(usage(f"map{number}")))
        for number in revisions
    ]
    return [copy for copy in read if copy is not None]


def test_of_many_who_saw_the_same_one_saves(host):
    def save(hours):
        return api.save_vocabulary(course_key=COURSE, here=usage(), lists=lists(hours), seen=0)

    answers = at_once([lambda hours=hours: save(hours) for hours in range(MANY)])
    assert codes(answers) == {"vocabulary_changed"}
    (winner,) = [one for one in answers if isinstance(one, dict)]
    row = CourseVocabulary.objects.get()
    assert (row.revision, row.saved) == (1, winner["lists"])


def test_of_many_that_are_published_the_newest_stands(host):
    def publish(number):
        return api.follow_vocabulary(course_key=COURSE, copies=copies(number))

    answers = at_once([lambda number=number: publish(number) for number in range(1, MANY + 1)])
    assert codes(answers) == set()
    row = CourseVocabulary.objects.select_related("version").get()
    assert (row.in_force, row.revision) == (MANY, MANY)
    assert row.version.content == row.saved == lists(MANY)


def test_a_rerun_that_many_open_at_once_is_given_one_version(host):
    def take():
        return api.follow_vocabulary(course_key=COURSE, copies=copies(3, course="course-v1:Krabi+PX101+2568"))

    answers = at_once([take] * MANY)
    assert codes(answers) == set()
    assert CourseVocabulary.objects.get().in_force == 1
    assert ContentVersion.objects.count() == 1
