"""Are this app's tables as this version of it expects them?"""

from __future__ import annotations

from collections.abc import Iterator

from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from .question import Finding, Question

APP = "partnership_xblock"


def ask() -> Iterator[Finding]:
    executor = MigrationExecutor(connection)
    to_apply = executor.migration_plan(executor.loader.graph.leaf_nodes(APP))
    open_ones = [migration.name for migration, _backwards in to_apply if migration.app_label == APP]
    names = {name for app, name in executor.loader.disk_migrations if app == APP}
    ahead = sorted(name for app, name in executor.loader.applied_migrations if app == APP and name not in names)
    if open_ones:
        yield Finding(
            "error",
            f"Not applied yet: {', '.join(open_ones)}.",
            f"Run `manage.py lms migrate {APP}`, once: LMS and Studio share the database.",
        )
    if ahead:
        yield Finding(
            "warning",
            f"The database has migrations that this version does not know: {', '.join(ahead)}.",
            "An older version is running than the one that migrated. Install the newer one everywhere.",
        )
    if not open_ones and not ahead:
        yield Finding("ok", "All migrations are applied.")


QUESTION = Question(name="migrations", ask=ask)
