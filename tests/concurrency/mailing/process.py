"""One run of a command, as cron starts it: says "ready", waits for a line, and runs.

python tests/concurrency/mailing/process.py '{"database": "test_x", "mails": "/a/folder"}' partnership_remind --course …
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def main(told: dict[str, str], arguments: list[str]) -> None:
    sys.path.insert(0, str(ROOT))
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    import django
    from django.conf import settings
    from django.core.management import execute_from_command_line

    settings.PARTNERSHIP_HOST = "partnership_xblock.host.standalone.StandaloneHost"
    settings.PARTNERSHIP_SITE = "tests.concurrency.mailing.site.Site"
    settings.EMAIL_BACKEND = "tests.concurrency.mailing.site.Files"
    settings.EMAIL_FILE_PATH = told["mails"]
    settings.DATABASES["default"]["NAME"] = told["database"]
    django.setup()
    print("ready", flush=True)
    sys.stdin.readline()
    execute_from_command_line(["manage.py", *arguments])


if __name__ == "__main__":
    main(json.loads(sys.argv[1]), sys.argv[2:])
