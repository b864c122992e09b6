"""After somebody has left, or a course's time is over, nothing of her is found: in the database as it is dumped for a
backup, in the cache, in files, in what was logged."""

from __future__ import annotations

import json
import logging
from datetime import timedelta

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.cache import cache

from partnership_xblock import api
from partnership_xblock.activities import KINDS
from partnership_xblock.models import PreparedFile, PreparedPart, Retention, Round
from partnership_xblock.repositories import erasure, redaction
from tests.fakes import dump
from tests.fakes.course import COURSE
from tests.privacy.story import Story, file_in_the_making, tell
from tests.services.conftest import host

__all__ = ["host"]

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def places(settings, tmp_path, caplog):
    """Where to look. `places()` is everything; the account itself is the platform's and is not looked at."""
    settings.MEDIA_ROOT = tmp_path
    cache.clear()
    caplog.set_level(logging.DEBUG, logger="partnership_xblock")

    def everything() -> str:
        parts = (dump.database(without=["auth_user"]), dump.cached(), dump.files(tmp_path), caplog.text)
        return "\n".join(parts)

    return everything


@pytest.fixture
def two(host) -> tuple[Story, Story]:
    """Two teachers, each with her trainer: what is done to one, who has work of every kind, must leave the other's map
    alone."""
    return tell(host), tell(host, of_all_kinds=False)


@pytest.fixture
def two_on_a_map(host) -> tuple[Story, Story]:
    """The same, with work of one kind: a course's files do not care about the kind."""
    return tell(host, of_all_kinds=False), tell(host, of_all_kinds=False)


def found(words, text) -> set[str]:
    return {word for word in words if word in text}


def of_trainer(story: Story) -> list[str]:
    return [story.unsent, story.usernames["trainer"], str(story.desk.user)]


def everything_of(story: Story) -> list[str]:
    """All that our own tables hold of the two; what the platform calls them is not among it."""
    kept = {*story.teacher_words(), *of_trainer(story), *story.sent.values(), story.reason}
    return sorted(kept - set(story.usernames.values()))


def test_the_story_is_in_every_table_with_something_personal_and_has_words_of_every_kind_in_a_round(two, places):
    text = places()
    for story in two:
        assert found(everything_of(story), text) == set(everything_of(story))
        assert not found(story.usernames.values(), text), "a user name has never been kept"
    for table in apps.get_app_config("partnership_xblock").get_models():
        assert ".. pii:" not in (table.__doc__ or "") or table.objects.exists(), table
    story, _other = two
    for kind in KINDS:
        words = {text for name, text in story.hers.items() if name.startswith(f"{kind} ")}
        rounds = Round.objects.filter(submission__kind=kind, submission__learner_id=story.page.user)
        assert words
        assert words == found(words, "".join(json.dumps(one.answers, ensure_ascii=False) for one in rounds)), kind


def test_of_a_teacher_who_left(two, places):
    gone, stays = two
    api.erase_person(user_id=gone.page.user)
    text = places()
    assert not found([*gone.teacher_words(), *gone.sent.values(), gone.unsent, gone.reason], text)
    assert found(everything_of(stays), text) == set(everything_of(stays))


def test_of_a_trainer_who_left(two, places):
    """Her words to the teacher are the teacher's now; nothing says whose they were."""
    gone, stays = two
    api.erase_person(user_id=gone.desk.user)
    text = places()
    assert not found(of_trainer(gone), text)
    kept = [*gone.hers.values(), *gone.sent.values(), gone.reason]
    assert found(kept, text) == set(kept)
    assert found(everything_of(stays), text) == set(everything_of(stays))


@pytest.mark.parametrize("who", ["teacher", "trainer"])
def test_of_an_account_that_was_deleted(two, places, who):
    gone, _stays = two
    words = gone.teacher_words() if who == "teacher" else of_trainer(gone)
    get_user_model().objects.get(pk=gone.page.user if who == "teacher" else gone.desk.user).delete()
    assert not found(words, places())


@pytest.mark.parametrize("what", ["teacher", "trainer", "course", "name"])
def test_files_that_were_made_before_go_with_it(two_on_a_map, host, what):
    """Their bytes are compressed: a dump would not show them."""
    gone, stays = two_on_a_map
    if what == "course":
        Retention.objects.create(course_key=str(COURSE), months=12)
        host.clock += timedelta(days=367)
        api.purge_course(course_key=str(COURSE))
    elif what == "name":
        api.forget_name(course_key=str(COURSE), name=gone.hers["partner name"])
    else:
        api.erase_person(user_id=gone.page.user if what == "teacher" else gone.desk.user)
    left = PreparedPart.objects.values_list("file__record__actor_id", flat=True)
    # A trainer takes only her own files along; whatever held a teacher's work or a name is there for nobody.
    assert list(left) == ([stays.desk.user] if what == "trainer" else [])


@pytest.mark.parametrize("what", ["course", "name"])
def test_a_file_that_is_begun_while_rows_go_does_not_outlive_them(two_on_a_map, host, what, monkeypatch):
    """A worker may read the course after a purge has begun and before it has come to a person's rows."""
    gone, _stays = two_on_a_map
    found_by = erasure.stale if what == "course" else redaction.ids_of

    def begun_meanwhile(*args):
        PreparedFile.objects.all().delete()
        gone.desk.export()
        file_in_the_making(gone.desk, gone.hers["context name"])
        monkeypatch.undo()
        return found_by(*args)

    if what == "course":
        Retention.objects.create(course_key=str(COURSE), months=12)
        host.clock += timedelta(days=367)
        monkeypatch.setattr(erasure, "stale", begun_meanwhile)
        api.purge_course(course_key=str(COURSE))
    else:
        monkeypatch.setattr(redaction, "ids_of", begun_meanwhile)
        api.forget_name(course_key=str(COURSE), name=gone.hers["partner name"])
    assert not PreparedPart.objects.exists()


def test_of_a_course_whose_time_is_over(two, places, host):
    Retention.objects.create(course_key=str(COURSE), months=12)
    assert api.retention_months(course_key=str(COURSE)) == 12, "in the cache"
    host.clock += timedelta(days=367)
    assert api.purge_course(course_key=str(COURSE)).done
    text = places()
    for story in two:
        assert not found([*everything_of(story), *story.usernames.values()], text)
