# What is there gets its line, in chunks that are kept one by one: broken off, it goes on where it was when it is run
# again. Rows of submissions are read, never written.

import logging

from django.db import DatabaseError, migrations, transaction

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.thai import folding
from partnership_xblock.host import current_host

CHUNK = 500
LENGTH = 500

log = logging.getLogger(__name__)


def known_as(ids, database):
    """Names as the host has them; none where it cannot be asked yet. They come with the next handing in, or with
    `partnership_refold`."""
    try:
        with transaction.atomic(using=database):
            return current_host().known_as(ids)
    except (DatabaseError, Refused) as error:
        log.warning('search lines without names (%s): run partnership_refold', type(error).__name__)
        return {}


def make_lines(apps, schema_editor):
    database = schema_editor.connection.alias
    submissions = apps.get_model('partnership_xblock', 'Submission').objects.using(database)
    lines = apps.get_model('partnership_xblock', 'SearchLine')
    after = 0
    while True:
        rows = submissions.filter(id__gt=after, scratch=False, round_count__gt=0, search_line=None)
        found = list(rows.order_by('id').values_list('id', 'course_key', 'learner_id', 'school')[:CHUNK])
        if not found:
            return
        names = known_as({learner for _, _, learner, _ in found}, database)
        made = [
            lines(
                submission_id=row,
                course_key=course_key,
                text=folding.line(school, *names.get(learner, ()))[:LENGTH],
            )
            for row, course_key, learner, school in found
        ]
        # One that somebody has handed in meanwhile has its line already.
        lines.objects.using(database).bulk_create(made, ignore_conflicts=True, batch_size=200)
        after = found[-1][0]


class Migration(migrations.Migration):

    atomic = False

    dependencies = [
        ('partnership_xblock', '0006_search_line'),
    ]

    operations = [
        migrations.RunPython(make_lines, migrations.RunPython.noop, elidable=False),
    ]
