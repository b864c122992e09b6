"""Settings of a site with a read replica, routed as the LMS routes (lms/envs/common.py: DATABASE_ROUTERS). Two SQLite
files in the folder that PARTNERSHIP_REPLICA_FOLDER names; the second is a copy, as old as the story wants it."""

from __future__ import annotations

import os
from pathlib import Path

from tests.settings import *  # noqa: F403

FOLDER = Path(os.environ["PARTNERSHIP_REPLICA_FOLDER"])
DATABASES = {
    "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(FOLDER / "writer.db"), "ATOMIC_REQUESTS": True},
    "read_replica": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(FOLDER / "replica.db")},
}
DATABASE_ROUTERS = ["edx_django_utils.db.read_replica.ReadReplicaRouter"]
ALLOWED_HOSTS = ["*"]
