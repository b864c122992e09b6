# The points that an acceptance found in force: columns that may be null. Safe while the code of before runs: where it
# accepts, they stay null, and what is restored is reckoned from the rounds (services/desk/undecide.py).

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('partnership_xblock', '0011_rounds_opened'),
    ]

    operations = [
        migrations.AddField(
            model_name='review',
            name='earned_before',
            field=models.FloatField(null=True),
        ),
        migrations.AddField(
            model_name='review',
            name='possible_before',
            field=models.FloatField(null=True),
        ),
        migrations.AddField(
            model_name='review',
            name='weight_before',
            field=models.FloatField(null=True),
        ),
    ]
