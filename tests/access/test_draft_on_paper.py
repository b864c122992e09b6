"""The access table, row of the draft's paper: its own teacher alone, of a kind that has a paper of its own."""

from __future__ import annotations

import pytest
from django.test import Client

from partnership_xblock.activities import activity
from tests.access.kept import kept
from tests.fakes.courseware import COURSE, USAGE, Courseware
from tests.fakes.people import STRANGERS, TEACHERS, TRAINERS
from tests.fakes.writing import change, signed

NOBODY_BEGAN = True
MARK = "สวนผักหลังโรงเรียนของครูคนแรก"
PATH = f"/partnership/drafts/{USAGE}/print/"


@pytest.fixture
def block(platform, settings):
    """A block with the first teacher's draft of an agreement."""
    settings.ROOT_URLCONF = "tests.access.urls"
    settings.LOGIN_URL = "/login"
    return of_kind(platform, "agreement")


def of_kind(platform, kind):
    course = Courseware(platform, fields={"kind": kind})
    platform.modulestore = course.bound
    platform.block = lambda key: course.bound(None) if key == USAGE else None
    return course


def write(course, user, title=MARK):
    saved = course.handler(user, "save_draft", signed(user.pk, changes=[change("answers", "about", {"title": title})]))
    assert saved.status == 200, saved.body


def ask(user, path=PATH, client=None):
    client = client or Client()
    if user is not None:
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client.get(path)


def test_the_teacher_prints_what_is_stored(block, people):
    write(block, people["teacher"])
    before = kept()
    for digits in (False, True):
        response = ask(people["teacher"], PATH + ("?digits=thai" if digits else ""))
        assert response.status_code == 200
        text = response.content.decode()
        assert MARK in text
        assert '"status":"draft"' in text
        assert f'"thai_digits":{str(digits).lower()}' in text
        assert "no-store" in response.headers["Cache-Control"]
    assert kept() == before, "printing is reading"


@pytest.mark.parametrize("name", [*STRANGERS, *TEACHERS[1:], *TRAINERS])
def test_nobody_else_gets_anything_of_it(block, people, name):
    write(block, people["teacher"])
    response = ask(people[name])
    assert response.status_code in (403, 404)
    assert MARK not in response.content.decode()


def test_a_trainer_prints_a_trial_of_the_own_only(block, people):
    write(block, people["teacher"])
    write(block, people["staff"], title="ลองเขียน")
    text = ask(people["staff"]).content.decode()
    assert "ลองเขียน" in text
    assert MARK not in text


def test_who_is_logged_out_logs_in_first(block, people):
    write(block, people["teacher"])
    response = ask(None)
    assert (response.status_code, response.url.split("?")[0].endswith("/login")) == (302, True)


def test_a_teacher_who_has_written_nothing_learns_nothing_of_the_block(block, people):
    response = ask(people["teacher"])
    assert response.status_code == 404
    assert activity("agreement").example_content.clauses[0].text.th not in response.content.decode()


def test_another_kind_has_no_paper_of_a_draft(platform, people, settings):
    settings.ROOT_URLCONF = "tests.access.urls"
    strength = of_kind(platform, "strength")
    data = signed(people.id("teacher"), changes=[change("answers", "scope", {"network": "whole", "text": MARK})])
    assert strength.handler(people["teacher"], "save_draft", data).status == 200
    response = ask(people["teacher"])
    assert response.status_code == 404
    assert MARK not in response.content.decode()


@pytest.mark.parametrize(
    "key", ["nonsense", f"{COURSE}", str(COURSE.make_usage_key("problem", "p1")), "lb:Org:lib:partnership:a1"]
)
def test_what_is_no_block_of_ours_is_not_looked_for(block, people, key):
    assert ask(people["teacher"], f"/partnership/drafts/{key}/print/").status_code == 404


def test_where_the_block_is_gone(platform, block, people):
    write(block, people["teacher"])
    other = COURSE.make_usage_key("partnership", "another")
    assert ask(people["teacher"], f"/partnership/drafts/{other}/print/").status_code == 404


def test_a_portfolio_is_printed_as_a_draft_with_what_the_course_tells(platform, people, settings):
    settings.ROOT_URLCONF = "tests.access.urls"
    portfolio = of_kind(platform, "portfolio")
    data = signed(people.id("teacher"), changes=[change("answers", "look:pupils", {"text": MARK})])
    assert portfolio.handler(people["teacher"], "save_draft", data).status == 200
    text = ask(people["teacher"]).content.decode()
    assert MARK in text
    assert '"status":"draft"' in text
    assert '"record":{"entries":[' in text
    assert ask(people[TEACHERS[1]]).status_code in (403, 404)
