"""The Celery task that makes prepared files. Without Celery there is none.

Imported by `apps.py`: Celery looks for tasks in `<app>.tasks` only (`lms/celery.py`: autodiscover over INSTALLED_APPS).
Every process of the platform does so when it starts; the task's own imports are loaded when it first runs.
"""

from __future__ import annotations

from partnership_xblock.host.worker import MAKE_FILE

try:
    from celery import shared_task
except ImportError:
    shared_task = None


def make_file(public_id: str) -> None:
    """Makes a file that a trainer waits for. Called twice, it makes the file once; the argument names nobody."""
    from partnership_xblock import api  # noqa: PLC0415 -- most processes never run it

    api.make_file(public_id=public_id)


if shared_task is not None:
    make_file = shared_task(name=MAKE_FILE, ignore_result=True)(make_file)
