"""Who somebody is in a course: roles, enrolment, groups, preferences, anonymous ids."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.host.protocol import Standing

STAFF = frozenset({"staff", "limited_staff", "instructor"})
AUTHORS = frozenset({"staff", "instructor"})
"""Limited staff are staff in the LMS and nobody in Studio."""


@dataclass(frozen=True, slots=True)
class Account:
    """An account of Django's, as far as roles depend on it. `admin`: global staff."""

    known: bool = False
    active: bool = False
    admin: bool = False


def account_of(user: Any) -> Account:
    """The account of a Django user at hand; a visitor's is not known."""
    return Account(known=user.pk is not None, active=user.is_active, admin=user.is_active and user.is_staff)


def accounts_of_django(user_ids: Iterable[int]) -> dict[int, Account]:
    """By id, those that exist; one query."""
    people = get_user_model().objects.filter(pk__in=set(user_ids)).only("pk", "is_active", "is_staff")
    return {user.pk: account_of(user) for user in people}


def counts(account: Account, roles: set[str] | frozenset[str]) -> bool:
    """Whether somebody has one of these roles: global staff have all, and those of an account that was never activated
    count for nothing (student/roles.py, RoleBase.has_user)."""
    return account.admin or (account.active and bool(roles))


def anonymous_id(user_id: int, course_key: CourseKey | None) -> str:
    """One per person and course (student/models/user.py, anonymous_id_for_user)."""
    return hashlib.shake_128(f"{settings.SECRET_KEY}|{user_id}|{course_key}".encode()).hexdigest(16)


class People(ABC):
    """Questions about people; where the answers are kept is a subclass's business. Ids are Django's."""

    @abstractmethod
    def roles_of(self, user_id: int, course_key: CourseKey) -> set[str]:
        """`staff`, `limited_staff`, `instructor`, `beta_testers`: as assigned, whatever the account. Those of staff may
        have been given for the course or for its whole organisation."""

    @abstractmethod
    def enrolled_among(self, course_key: CourseKey, user_ids: Iterable[int]) -> set[int]: ...

    @abstractmethod
    def teachers(self, course_key: CourseKey, *, after: int, limit: int) -> list[int]:
        """At most `limit` ids above `after`, sorted: enrolled and no trainers."""

    @abstractmethod
    def groups_of(self, user_ids: Iterable[int], course_key: CourseKey) -> Mapping[int, str]: ...

    @abstractmethod
    def groups(self, course_key: CourseKey) -> list[str]: ...

    @abstractmethod
    def members(self, group: str, course_key: CourseKey) -> list[int]: ...

    @abstractmethod
    def preference(self, user_id: int, name: str) -> str:
        """`pref-lang` or `time_zone`; empty where nothing was chosen."""

    @abstractmethod
    def course_keys(self) -> Iterable[CourseKey]:
        """All courses, for anonymous ids to be looked up in."""

    def accounts(self, user_ids: Iterable[int]) -> dict[int, Account]:
        return accounts_of_django(user_ids)

    def account(self, user_id: int) -> Account:
        return self.accounts([user_id]).get(user_id, Account())

    def standing(self, user_id: int, course_key: CourseKey) -> Standing:
        roles = self.roles_of(user_id, course_key)
        return Standing(
            enrolled=self.is_enrolled(user_id, course_key),
            trainer=self._has_role(user_id, roles & STAFF),
        )

    def is_enrolled(self, user_id: int, course_key: CourseKey) -> bool:
        return bool(self.enrolled_among(course_key, [user_id]))

    def is_trainer(self, user_id: int, course_key: CourseKey) -> bool:
        return self._has_role(user_id, self.roles_of(user_id, course_key) & STAFF)

    def is_instructor(self, user_id: int, course_key: CourseKey) -> bool:
        """Who runs the course: may delete a learner's state and change points, which other course staff may not."""
        return self._has_role(user_id, self.roles_of(user_id, course_key) & {"instructor"})

    def can_write_studio(self, user_id: int, course_key: CourseKey) -> bool:
        return self._has_role(user_id, self.roles_of(user_id, course_key) & AUTHORS)

    def _has_role(self, user_id: int, roles: set[str]) -> bool:
        return counts(self.account(user_id), roles)

    def may_look_as(self, user_id: int, learner_id: int | None, course_key: CourseKey) -> bool:
        """Trainers may: as any learner (None), or as one who is enrolled (courseware/masquerade.py,
        setup_masquerade)."""
        enrolled = learner_id is None or self.is_enrolled(learner_id, course_key)
        return enrolled and self.is_trainer(user_id, course_key)

    def group_of(self, user_id: int, course_key: CourseKey) -> str:
        return self.groups_of([user_id], course_key).get(user_id, "")

    def language_of(self, user_id: int) -> str:
        return self.preference(user_id, "pref-lang")

    def time_zone_of(self, user_id: int) -> str:
        return self.preference(user_id, "time_zone")

    def learner_of(self, anonymous: str) -> int | None:
        """Found by trying everybody in every course; None for an id of nobody."""
        courses = [*self.course_keys(), None]
        people = get_user_model().objects.values_list("pk", flat=True)
        return next((pk for pk in people if any(anonymous_id(pk, course) == anonymous for course in courses)), None)
