"""Writes a new release's manifest: what is seen in the database that was just made, by the code that made it.

python -m tests.upgrade.describe tests/upgrade/0.1        (called by tools/release)
"""

from __future__ import annotations

import json
import lzma
import os
import sys
import tempfile
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
django.setup()

from django.contrib.auth import get_user_model  # noqa: E402

from partnership_xblock.exports.csv import csv_lines  # noqa: E402
from partnership_xblock.models import PreparedFile, Submission  # noqa: E402
from tests.upgrade import seen  # noqa: E402
from tests.upgrade.course import Kept  # noqa: E402
from tests.upgrade.database import loaded  # noqa: E402
from tests.upgrade.olx import fields_of  # noqa: E402
from tests.upgrade.releases import Release  # noqa: E402
from tools.release.plan import MAIN, NOW  # noqa: E402


def works(kept: Kept) -> list[tuple[str, str]]:
    """Whose work in which block: all there is, and the stories' teachers whose work was deleted."""
    names = {pk: name for name, pk in kept.users.items()}
    rows = Submission.objects.values_list("learner_id", "usage_key")
    found = {(names[learner], usage_key) for learner, usage_key in rows}
    for block in MAIN:
        own = get_user_model().objects.filter(username__startswith=f"{block.partition('-')[0]}-")
        teachers = own.exclude(username__endswith="-staff").values_list("username", flat=True)
        found |= {(name, str(kept.infos[block].usage_key)) for name in teachers}
    return sorted(found)


def manifest(kept: Kept) -> seen.Seen:
    courses = sorted({kept.info(usage_key).course_key for _name, usage_key in works(kept)}, key=str)
    files = PreparedFile.objects.filter(state="ready").select_related("record__actor")
    reader = kept.desk().reader()
    fetched = {
        one.public_id: seen.digest(b"".join(seen.api.fetch_file(reader=reader, public_id=one.public_id).parts))
        for one in files
    }
    # The desk first: what a teacher opens she has seen.
    return {
        "desk": {str(key): seen.of_desk(kept, str(key)) for key in courses},
        "files": fetched,
        "fields": {name: seen.digest(fields_of(kept.block(name))) for name in kept.infos},
        "work": {f"{name} {key}": seen.of_teacher(kept, name, key) for name, key in works(kept)},
    }


def readable(found: seen.Seen) -> str:
    """JSON with a line for each work, so that a difference is read in one."""
    deep = {"desk": 2, "work": 1, "tables": 1, "files": 1, "fields": 1}

    def lines(value: object, depth: int, at: int) -> str:
        if not depth or not isinstance(value, dict):
            return json.dumps(value, ensure_ascii=False)
        inner = [f"{' ' * (at + 1)}{json.dumps(key)}: {lines(one, depth - 1, at + 1)}" for key, one in value.items()]
        return "{\n" + ",\n".join(inner) + f"\n{' ' * at}}}"

    parts = [f" {json.dumps(key)}: {lines(value, deep.get(key, 0), 1)}" for key, value in found.items()]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as made, loaded(Release(folder), Path(made)):
        counted = seen.tables()  # before an export is written down
        kept = Kept(Release(folder), NOW)
        lines = "".join(csv_lines(seen.csv_rows(kept)))
        (folder / "export.csv.xz").write_bytes(lzma.compress(lines.encode(), preset=9))
        text = readable({"now": NOW.isoformat(), "tables": counted, **manifest(kept)})
    (folder / "manifest.json").write_text(text, encoding="utf-8")
    print(f"  manifest.json: {len(text):,} characters")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
