"""The one place where work begun under one Django is gone on with under another (`rows.py` looks at columns, this at
people).

    python tests/upgrade/story.py write rows.json      migrate, hand in, review; say what was there
    python tests/upgrade/story.py read rows.json       the same rows, read and gone on with

Each half runs in an interpreter of its own (`tests/upgrade/test_upgrade.py`), on the database that
`PARTNERSHIP_TEST_DB…` names.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TABLES = (
    "ContentVersion",
    "Network",
    "Submission",
    "DraftVersion",
    "Round",
    "Review",
    "PartnerRecord",
    "TieRecord",
    "StateEvent",
)


def begin() -> None:
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    import django
    from django.core.management import call_command

    django.setup()
    make_database()
    call_command("migrate", verbosity=0)


def make_database() -> None:
    """An empty MariaDB database, where there is none yet."""
    from django.conf import settings
    from django.db import connection

    if connection.vendor != "mysql":
        return
    import MySQLdb

    place = settings.DATABASES["default"]
    server = MySQLdb.connect(
        host=place["HOST"], port=int(place["PORT"]), user=place["USER"], password=place["PASSWORD"], charset="utf8mb4"
    )
    with server.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE IF NOT EXISTS `{place['NAME']}` CHARACTER SET utf8mb4")
    server.close()


def everything() -> dict[str, list[dict[str, Any]]]:
    """Every row of ours, as JSON."""
    from django.apps import apps
    from django.core.serializers.json import DjangoJSONEncoder

    rows = {name: list(apps.get_model("partnership_xblock", name).objects.order_by("pk").values()) for name in TABLES}
    found: dict[str, list[dict[str, Any]]] = json.loads(json.dumps(rows, cls=DjangoJSONEncoder))
    return found


def teacher(user: int | None = None) -> Any:
    from partnership_xblock.host import current_host
    from tests.fakes.course import COURSE, Page, block_info, new_user

    host: Any = current_host()
    person = user or new_user("teacher")
    host.enrol(person, COURSE)
    return Page(host, person, block_info())


def write(path: Path) -> None:
    from tests.fakes.course import change

    page = teacher()
    page.save_example()
    page.submit(note="ดูเรื่องวัด 🛕 ให้หน่อย")
    page.withdraw()
    page.save(
        change("answers", "few", {"text": "โรงเรียนเล็ก 𠮷"}),
        discarded=[change("answers", "few", {"text": "ฉบับก่อน"})],
    )
    page.submit()
    review(page)
    page.open()
    path.write_text(json.dumps({"user": page.user, "rows": everything()}, ensure_ascii=False), encoding="utf-8")


def review(page: Any) -> None:
    """A trainer claims, comments and returns, through the api as the desk does."""
    from partnership_xblock import api
    from partnership_xblock.models import Submission
    from tests.fakes.course import COURSE, new_user

    trainer = new_user("trainer")
    page.host.enrol(trainer, COURSE, trainer=True)
    reader = api.reader(user_id=trainer, course_key=COURSE, language="th")
    person = api.person_token(user_id=trainer, course_key=COURSE)
    public_id = Submission.objects.get().public_id
    api.claim(reader=reader, public_id=public_id, request=api.ActRequest(person=person))
    comment = {"anchor": "whole", "type": "question", "text": "เกิดจากอะไร", "order": 1}
    change = {"key": "comment:c1", "v": comment, "base": 0}
    saved = api.save_review(
        reader=reader,
        public_id=public_id,
        request=api.ReviewSave.model_validate({"person": person, "changes": [change]}),
    )
    (seen,) = api.review_detail(reader=reader, public_id=public_id).rounds
    asked = api.DecisionRequest(person=person, decision="return", round=seen.public_id, revision=saved.revision)
    api.decide(reader=reader, public_id=public_id, request=asked)


def read(path: Path) -> None:
    from partnership_xblock.models import Round
    from tests.fakes.course import change

    kept = json.loads(path.read_text(encoding="utf-8"))
    found = everything()
    for table in TABLES:
        if found[table] != kept["rows"][table]:
            raise SystemExit(f"{table} reads otherwise:\n{found[table]}\nit was:\n{kept['rows'][table]}")
    page = teacher(kept["user"])
    shown = page.open()
    if shown.submission.status != "returned" or shown.rounds[0].feedback is None:
        raise SystemExit("the returned work is not shown as returned")
    page.save(change("answers", "reply:c1", {"text": "เติมแล้ว", "done": True}))
    page.submit()
    if [one.number for one in Round.objects.order_by("number")] != [1, 2, 3]:
        raise SystemExit("the next round was not kept")


if __name__ == "__main__":
    import django as installed

    begin()
    {"write": write, "read": read}[sys.argv[1]](Path(sys.argv[2]))
    print(f"{sys.argv[1]} under Django {installed.__version__}: 1 passed")
