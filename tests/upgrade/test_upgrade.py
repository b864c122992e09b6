"""A MariaDB database made under one Django is read and written under another."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

HERE = Path(__file__).parent
OTHER = "PARTNERSHIP_OTHER_PYTHON"


@pytest.mark.database
@pytest.mark.skipif(OTHER not in os.environ, reason=f"{OTHER} names no interpreter with another Django")
@pytest.mark.parametrize("script", ["rows.py", "story.py"])
def test_rows_are_read_and_written_under_the_other_django(tmp_path, django_db_blocker, script):
    if not settings.DATABASES["default"]["ENGINE"].endswith("mysql"):
        pytest.skip("the trap is MariaDB's own")
    name = "partnership_upgrade"
    drop(name, django_db_blocker)
    environment = {**os.environ, "PARTNERSHIP_TEST_DB_NAME": name}
    rows = str(tmp_path / "rows.json")
    try:
        for python, verb in ((sys.executable, "write"), (os.environ[OTHER], "read")):
            done = subprocess.run(
                [python, str(HERE / script), verb, rows], env=environment, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stdout + done.stderr
    finally:
        drop(name, django_db_blocker)


def drop(name, blocker):
    from django.db import connection

    with blocker.unblock(), connection._nodb_cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS `{name}`")
