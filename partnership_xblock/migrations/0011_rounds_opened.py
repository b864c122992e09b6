# Of the rounds that are there: which a trainer had taken to read, from the trail. In chunks that are kept one by one:
# broken off, it goes on where it was when it is run again. Rows of submissions are not written.

from django.db import migrations
from django.db.models import Exists, OuterRef, Q

CHUNK = 500


def settle_rounds(apps, schema_editor):
    """What is settled already stays. A round that stands and was not read stays open: it may be read tomorrow."""
    database = schema_editor.connection.alias
    rounds = apps.get_model('partnership_xblock', 'Round').objects.using(database)
    claims = apps.get_model('partnership_xblock', 'StateEvent').objects.using(database).filter(verb='claim')
    unsettled = rounds.filter(opened=None).annotate(claimed=Exists(claims.filter(round=OuterRef('pk'))))
    after = 0
    while True:
        rows = unsettled.filter(Q(claimed=True) | Q(withdrawn=True), id__gt=after)
        found = list(rows.order_by('id').values_list('id', 'claimed')[:CHUNK])
        if not found:
            return
        for opened in (True, False):
            ids = [row for row, claimed in found if bool(claimed) is opened]
            rounds.filter(id__in=ids, opened=None).update(opened=opened)
        after = found[-1][0]


class Migration(migrations.Migration):

    atomic = False

    dependencies = [
        ('partnership_xblock', '0010_read_round'),
    ]

    operations = [
        migrations.RunPython(settle_rounds, migrations.RunPython.noop, elidable=False),
    ]
