"""The two commands of the operator's scheduler as it starts them: real processes, twice in a row and two at the same
moment. However often and with whom they run, a person gets one mail of a topic a day."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.db import connection

from partnership_xblock.models import DailyMail, StateEvent, Submission
from tests.fakes.course import COURSE, Page, new_user

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
PROCESS = Path(__file__).parent / "mailing" / "process.py"
PATIENCE = 120
"""Seconds after which a process hangs."""
TEACHERS, TRAINERS = 30, 12
REMIND = ("partnership_remind", "--course", str(COURSE))
TELL = ("partnership_daily_mails",)


class Cron:
    """Starts commands, and knows which mails have left."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *commands: tuple[str, ...]) -> list[dict[str, int]]:
        """All at the same moment; what each has printed. Each must end well."""
        told = json.dumps({"database": connection.settings_dict["NAME"], "mails": str(self.folder)})
        started = [
            subprocess.Popen(
                [sys.executable, str(PROCESS), told, *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for command in commands
        ]
        for process in started:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n", process.communicate(timeout=PATIENCE)[1]
        for process in started:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        printed = []
        for process in started:
            out, err = process.communicate(timeout=PATIENCE)
            assert (process.returncode, err) == (0, "")
            printed.append(
                {name: int(number) for name, _, number in (line.rpartition(": ") for line in out.splitlines())}
            )
        return printed

    def mails(self) -> Counter[str]:
        """How many each address got."""
        every = [json.loads(path.read_text(encoding="utf-8")) for path in self.folder.iterdir()]
        assert len({mail["name"] for mail in every}) == len(every), "a mail has left twice under its name"
        return Counter(address for mail in every for address in mail["to"])


@pytest.fixture
def cron(tmp_path: Path) -> Cron:
    return Cron(tmp_path)


def people(part: str, number: int) -> list[str]:
    """Accounts that get mail; their addresses."""
    found = [new_user(f"{part}{n:02d}") for n in range(number)]
    for one in get_user_model().objects.filter(pk__in=found):
        one.email = f"{one.username}@site.test"
        one.save()
    return [f"{part}{n:02d}@site.test" for n in range(number)]


def yesterday(topic: str) -> None:
    """What was sent today was sent yesterday: the next run is one of the next day."""
    for row in DailyMail.objects.filter(topic=topic).order_by("day"):
        DailyMail.objects.filter(pk=row.pk).update(day=row.day - timedelta(days=1))


@pytest.fixture
def teachers(transactional_db: None) -> list[str]:
    return people("teacher", TEACHERS)


@pytest.fixture
def trainers(page: Page) -> list[str]:
    """Each has once taken the work that waits."""
    page.save_example()
    page.submit()
    addresses = people("trainer", TRAINERS)
    work = Submission.objects.get()
    for one in get_user_model().objects.filter(username__startswith="trainer"):
        StateEvent.objects.create(submission=work, verb="claim", actor_id=one.pk, at=work.submitted_at)
    return addresses


def test_a_teacher_is_reminded_once_a_day(cron: Cron, teachers: list[str]) -> None:
    once = dict.fromkeys(teachers, 1)
    told = cron.run(REMIND, REMIND)
    assert cron.mails() == once, "two at the same moment"
    assert sum(one["sent"] for one in told) == TEACHERS
    assert [one["failed"] for one in told] == [0, 0]
    (again,) = cron.run(REMIND)
    assert (again["asked for"], again["sent"]) == (0, 0)
    assert cron.mails() == once, "and again on the same day"
    yesterday("remind")
    cron.run(REMIND, REMIND)
    assert cron.mails() == dict.fromkeys(teachers, 2), "one more on the next day"


def test_a_trainer_is_told_once_a_day(cron: Cron, trainers: list[str]) -> None:
    once = dict.fromkeys(trainers, 1)
    told = cron.run(TELL, TELL)
    assert cron.mails() == once
    assert sum(one["sent"] for one in told) == TRAINERS
    (again,) = cron.run(TELL)
    assert again["sent"] == 0
    assert cron.mails() == once
    yesterday("waiting")
    cron.run(TELL, TELL)
    assert cron.mails() == dict.fromkeys(trainers, 2)
