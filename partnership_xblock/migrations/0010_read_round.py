# Which round a trainer has read, as state: columns that may be null. Safe while the code of before runs: what it leaves
# null is read from the trail (repositories/rounds.py).

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('partnership_xblock', '0009_finished'),
    ]

    operations = [
        migrations.AddField(
            model_name='round',
            name='opened',
            field=models.BooleanField(null=True),
        ),
        migrations.AddField(
            model_name='submission',
            name='read_round',
            field=models.PositiveIntegerField(null=True),
        ),
    ]
