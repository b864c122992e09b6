"""Hands work to the platform's worker (Celery), where the platform runs one.

The platform brings Celery and its broker (`lms/celery.py`); a plain Django site may have none, and then there is no
worker.
"""

from __future__ import annotations

import logging
from typing import Any, Final

from . import patience

log = logging.getLogger(__name__)

MAKE_FILE: Final = "partnership_xblock.make_file"
"""The task of `plugin/tasks.py`."""


def worker_present() -> bool:
    """Whether there is a Celery with a broker to send to and our task registered. Does not check that a worker
    answers."""
    try:
        from celery import current_app
    except ImportError:
        return False
    # Without a configured broker, Celery would try one on this very machine.
    reachable = bool(current_app.conf.broker_url) or bool(current_app.conf.task_always_eager)
    return reachable and MAKE_FILE in current_app.tasks


def hand_over(public_id: str) -> bool:
    """Tells a worker to make a file; False where that failed. Tried once: a person waits for the answer."""
    try:
        from celery import current_app
        from kombu.exceptions import OperationalError
    except ImportError:
        return False
    try:
        with _impatient(current_app) as connection:
            current_app.tasks[MAKE_FILE].apply_async((public_id,), retry=False, connection=connection)
    except (OperationalError, OSError) as error:
        log.warning("export not handed over: %s %s", public_id, type(error).__name__)
        return False
    return True


def _impatient(app: Any) -> Any:
    """A connection to the broker with a time limit. The app's own would wait for a silent Redis for ever, unless its
    transport options say otherwise (`settings/extended.py` adds them where the site has none)."""
    conf = app.conf
    options = dict(conf.broker_transport_options)
    if is_redis(conf.broker_write_url or conf.broker_url):
        options = {**redis_patience(), **options}
    timeout = min(conf.broker_connection_timeout or patience.SECONDS, patience.SECONDS)
    return app.connection_for_write(connect_timeout=timeout, transport_options=options)


def is_redis(url: Any) -> bool:
    """Whether a broker's url is Redis; Celery takes a list of urls as well."""
    first = url[0] if isinstance(url, (list, tuple)) and url else url
    return isinstance(first, str) and first.startswith(("redis:", "rediss:"))


def redis_patience() -> dict[str, float]:
    """Transport options of Celery's Redis broker; without them it has no limit for an answer."""
    return {"socket_timeout": patience.SECONDS, "socket_connect_timeout": patience.SECONDS}
