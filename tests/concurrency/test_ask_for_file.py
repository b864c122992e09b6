"""A trainer presses twice, or in two windows: one file is prepared."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from partnership_xblock.models import ExportRecord, PreparedFile
from tests.fakes.course import COURSE, new_user
from tests.fakes.race import at_once
from tests.fakes.worker import platform_worker

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]


def test_asked_for_many_times_at_once_it_is_one_file(page, settings):
    settings.PARTNERSHIP_EXPORT_FILE_FROM = 1
    page.save_example()
    page.submit()
    trainer = new_user()
    page.host.enrol(trainer, COURSE, trainer=True)
    reader = api.reader(user_id=trainer, course_key=COURSE, language="th")
    asked = api.QueueFilter(state="all")
    with platform_worker() as worker:
        answers = at_once([lambda: api.ask_for_file(reader=reader, request=asked, identified=False) for _ in range(8)])
        assert answers == [True] * 8
        (public_id,) = worker.waiting()
    assert PreparedFile.objects.get().public_id == public_id
    assert ExportRecord.objects.count() == 1
