"""A term's work: the demo's own sample, then a story for every state that is missing there."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from django.contrib.auth import get_user_model
from django.db.migrations.recorder import MigrationRecorder
from django.test import override_settings

from demo import course, mail
from demo.runtime.load import unbound_block
from demo.seed.sow import sow
from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.block_parts.info import block_info
from partnership_xblock.host import current_host
from partnership_xblock.models import Retention
from tests.fakes.worker import Worker, platform_worker
from tools.release import authors, stories
from tools.release.people import Scene, in_course
from tools.release.plan import ANCHOR, MAIN, NOW
from tools.release.steady import Clock, SteadyHost


def play() -> None:
    """Every story in every kind, the last ones a few minutes before now."""
    clock = Clock(ANCHOR)
    with mail.quietly():
        sow(ANCHOR)
        authors.edit()
        for name in MAIN:
            played = (*stories.UNREAD, *stories.READ) if is_read(name) else stories.UNREAD
            for number, story in enumerate(played):
                clock.set(ANCHOR + timedelta(days=1, hours=number))
                story(scene(clock, name, story.__name__))
        other_courses(clock)
        clock.set(NOW - timedelta(hours=6))
        take_out()
        clock.set(NOW - timedelta(minutes=10))
        for name in filter(is_read, MAIN):
            stories.being_read(scene(clock, name, "waiting"))
    clock.close()


def is_read(block: str) -> bool:
    """Whether a trainer reads this kind."""
    return activity(block.partition("-")[0]).needs_trainer


def scene(clock: Clock, block: str, username: str) -> Scene:
    info = block_info(unbound_block(course.COURSE_KEY.make_usage_key(course.BLOCK_TYPE, block)), "th")
    name = f"{block.partition('-')[0]}-{username}".replace("_", "-")
    return Scene(cast("SteadyHost", current_host()), clock, info, name)


def other_courses(clock: Clock) -> None:
    """Two older courses: one whose work is due for deletion, one where it was deleted; and a name taken out."""
    due, purged = stories.other_course("DUE"), stories.other_course("PURGED")
    SteadyHost.ends = {str(key): ANCHOR - timedelta(days=900) for key in (due, purged)}
    for key, played in ((due, (stories.accepted, stories.begun)), (purged, (stories.accepted, stories.returned))):
        for number, story in enumerate(played):
            # In the second course the first of the two is long over, and the other one is not.
            days = 20 if key == purged and number else 900
            clock.set(ANCHOR - timedelta(days=days))
            one = scene(clock, "map-start", f"{key.course}-{story.__name__}".lower())
            story(Scene(one.host, clock, in_course(one.info, key), one.username))
    clock.set(NOW - timedelta(days=1))
    Retention.objects.create(course_key=str(due), months=12)
    Retention.objects.create(course_key=str(purged), months=24)
    Retention.objects.create(course_key=str(stories.other_course("KEPT")), months=None)
    api.purge_course(course_key=str(purged), ticket="T-2")
    api.forget_name(course_key=str(due), name="อสม. หมู่ 4", ticket="T-3")


def take_out() -> None:
    """Trainers' exports: one streamed each, one prepared and ready, one requested and not begun."""
    with platform_worker() as worker, override_settings(PARTNERSHIP_EXPORT_FILE_FROM=1):
        ask("aree", worker)
        ask("pranee", None)


def ask(username: str, worker: Worker | None) -> None:
    user = get_user_model().objects.get(username=username)
    reader = api.reader(user_id=user.pk, course_key=course.COURSE_KEY, language="th")
    for _line in api.export_rows(reader=reader, request=api.QueueFilter(state="accepted", q="ครู"), identified=False):
        pass
    if not api.ask_for_file(reader=reader, request=api.QueueFilter(state="returned"), identified=True):
        raise RuntimeError("no file was prepared")
    if worker is not None:
        worker.work()


def settle() -> None:
    """Sets the times that Django itself writes, of migrations and accounts, to the anchor's."""
    MigrationRecorder.Migration.objects.update(applied=ANCHOR)
    get_user_model().objects.update(date_joined=ANCHOR)
