"""Reads and writes the copies of groups' names beside the work, since lists are read by our own index."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from partnership_xblock.models import Submission
from partnership_xblock.repositories.exact import exactly
from partnership_xblock.repositories.listed import GROUP_LENGTH

CHUNK: Final = 500


def in_it(course_key: str, group: str) -> set[int]:
    """People whose work has this group beside it. 1 query."""
    rows = exactly(Submission.objects.filter(course_key=course_key), "group", group[:GROUP_LENGTH]).order_by()
    return set(rows.values_list("learner_id", flat=True).distinct())


def put(course_key: str, groups: Mapping[int, str]) -> bool:
    """Writes each person's group beside the work; returns whether any row changed. 1 query for 500 people of a group, 2
    where a row is to be changed."""
    by_name: dict[str, list[int]] = {}
    mended = False
    for learner, group in groups.items():
        by_name.setdefault(group[:GROUP_LENGTH], []).append(learner)
    for group, learners in by_name.items():
        for some in _chunks(learners):
            rows = Submission.objects.filter(course_key=course_key, learner_id__in=some).values_list("pk", "group")
            # By their keys, where there are any: a database would lock every row that it reads on the way. Compared
            # here: a new name may be the same to a database (`exactly`).
            if wrong := [row for row, stored in rows if stored != group]:
                Submission.objects.filter(pk__in=wrong).update(group=group)
                mended = True
    return mended


def _chunks(ids: list[int]) -> Iterator[list[int]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))
