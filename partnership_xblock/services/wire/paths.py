"""The one place for the paths of our own pages, as the platform mounts them in the LMS (`urls.py` matches these).

Not `reverse()`: Studio, which mounts none of them, must be able to name them too.
"""

from __future__ import annotations

from urllib.parse import quote


def print_path(round_public_id: str) -> str:
    """One round, for paper."""
    return f"/partnership/rounds/{round_public_id}/print/"


def work_path(submission_public_id: str) -> str:
    """Where a mail leads: on to the work, wherever it can be read by then."""
    return f"/partnership/work/{submission_public_id}/"


def mail_off_path(token: str) -> str:
    """Where a mail leads who wants none of its kind any more."""
    return f"/partnership/mail-off/{token}/"


def review_path(course_key: str, submission_public_id: str = "") -> str:
    """The trainers' queue of a course, or one submission in it."""
    base = f"/partnership/courses/{quote(course_key, safe=':+')}/review/"
    return f"{base}{submission_public_id}/" if submission_public_id else base


def results_path(course_key: str) -> str:
    """Results by question: which block has any, and below it each block's."""
    return f"{review_path(course_key)}results/"


def export_path(course_key: str) -> str:
    """Where a course's list is asked for as a file."""
    return f"/partnership/courses/{quote(course_key, safe=':+')}/export/"


def files_path(course_key: str) -> str:
    """Where the files that were prepared for a trainer are told of, and fetched below."""
    return f"/partnership/courses/{quote(course_key, safe=':+')}/files/"


def api_path() -> str:
    """The base of the REST API."""
    return "/partnership/api/v1/"
