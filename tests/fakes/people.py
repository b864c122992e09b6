"""The people of the access table, on either host: one account for each column, and a few more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from opaque_keys.edx.locator import CourseLocator

from tests.fakes.courseware import COURSE

ELSEWHERE = CourseLocator("ELSE", "X1", "2569")

TRAINERS = ("limited_staff", "staff", "instructor", "global_staff")
AUTHORS = ("staff", "instructor", "global_staff")
TEACHERS = ("teacher", "beta", "other_teacher")
STRANGERS = ("outsider", "foreign_author", "foreign_staff", "foreign_teacher")


@dataclass
class People:
    """Accounts by name; None for the anonymous visitor."""

    accounts: dict[str, User]

    def __getitem__(self, name: str) -> User | None:
        """A fresh account each time: nothing of an earlier request hangs on it."""
        return None if name == "anonymous" else User.objects.get(pk=self.accounts[name].pk)

    def id(self, name: str) -> int:
        return self.accounts[name].pk


def people_of(platform: Any) -> People:
    platform.courses = {str(COURSE): "เครือข่ายความร่วมมือ", str(ELSEWHERE): "อีกวิชา"}
    names = (*TRAINERS, *TEACHERS, *STRANGERS)
    accounts = {
        name: User.objects.create(username=name, email=f"{name}@example.org", first_name=f"คุณ {name}") for name in names
    }
    for name, account in accounts.items():
        platform.profiles[account.pk] = f"คุณ {name}"
    for name in TEACHERS:
        platform.enrol(accounts[name].pk, COURSE)
    platform.enrol(accounts["foreign_teacher"].pk, ELSEWHERE)
    roles = {name: name for name in ("limited_staff", "staff", "instructor")} | {"beta": "beta_testers"}
    for name, role in roles.items():
        platform.give_role(accounts[name].pk, role, COURSE)
    for name, role in (("foreign_author", "instructor"), ("foreign_staff", "limited_staff")):
        platform.give_role(accounts[name].pk, role, ELSEWHERE)
    User.objects.filter(pk=accounts["global_staff"].pk).update(is_staff=True)
    return People(accounts)
