"""The platform's worker for a test: a real Celery app with a broker in memory, which a test makes work when it wants.

As `lms/celery.py` does, the app becomes Celery's current one; tasks declared by `shared_task` belong to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from celery import Celery, _state, current_app
from kombu import Connection


@dataclass
class Worker:
    app: Any

    def waiting(self) -> list[str]:
        """What was handed over and not yet done: the arguments, oldest first. Takes them off the queue."""
        public_ids = []
        with Connection("memory://") as connection:
            queue = connection.SimpleQueue("celery")
            while queue.qsize():
                message = queue.get_nowait()
                message.ack()
                assert message.headers["task"] == "partnership_xblock.make_file"
                public_ids.append(message.payload[0][0])
            queue.close()
        return public_ids

    def work(self) -> int:
        """Do what waits; gives how many tasks there were."""
        waiting = self.waiting()
        for public_id in waiting:
            self.app.tasks["partnership_xblock.make_file"](public_id)
        return len(waiting)


@contextmanager
def platform_worker(broker: str = "memory://") -> Iterator[Worker]:
    before, default = current_app._get_current_object(), _state.default_app
    app = Celery("lms", broker=broker)
    app.conf.broker_connection_timeout = 0.2
    # A shared task belongs to the app that is current; Celery makes the one it was declared under aware of each.
    app.set_current()
    app.set_default()  # for a test's threads
    worker = Worker(app)
    try:
        yield worker
    finally:
        if broker == "memory://":
            worker.waiting()
        before.set_current()
        _state.default_app = default
