"""Paths of our own pages, as the platform mounts them in the LMS (`urls.py` matches these).

Not `reverse()`: Studio, which does not mount these, must be able to build them too.
"""

from __future__ import annotations

from urllib.parse import quote


def print_path(round_public_id: str) -> str:
    """One round, for paper."""
    return f"/partnership/rounds/{round_public_id}/print/"


def draft_path(usage_key: str) -> str:
    """The reader's own draft in a block, for paper."""
    return f"/partnership/drafts/{quote(usage_key, safe=':+@')}/print/"


def shared_preview_path(usage_key: str) -> str:
    """What colleagues would see of the reader's own draft in a block, once it is shared."""
    return f"/partnership/drafts/{quote(usage_key, safe=':+@')}/shared/"


def circle_path(course_key: str) -> str:
    """What the teachers of a course have shared."""
    return f"/partnership/courses/{quote(course_key, safe=':+')}/shared/"


def shared_path(course_key: str, number: int) -> str:
    """One record of them."""
    return f"{circle_path(course_key)}{number}/"


def work_path(submission_public_id: str) -> str:
    """The link of a mail: it opens the work at the place where it can be read by then."""
    return f"/partnership/work/{submission_public_id}/"


def mail_off_path(token: str) -> str:
    """The link of a mail that switches mails of its topic off."""
    return f"/partnership/mail-off/{token}/"


def review_path(course_key: str, submission_public_id: str = "") -> str:
    """The trainers' queue of a course, or one submission in it."""
    base = f"/partnership/courses/{quote(course_key, safe=':+')}/review/"
    return f"{base}{submission_public_id}/" if submission_public_id else base


def results_path(course_key: str) -> str:
    """Results by question: the list of blocks, and below it each block's results."""
    return f"{review_path(course_key)}results/"


def export_path(course_key: str) -> str:
    """Where a course's list is requested as a file."""
    return f"/partnership/courses/{quote(course_key, safe=':+')}/export/"


def files_path(course_key: str) -> str:
    """Where prepared files are listed for a trainer, and fetched below."""
    return f"/partnership/courses/{quote(course_key, safe=':+')}/files/"


def api_path() -> str:
    """The base of the REST API."""
    return "/partnership/api/v1/"
