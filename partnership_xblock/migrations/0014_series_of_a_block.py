# The index by which work outside of its block's series is found when a course is published.

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ('partnership_xblock', '0013_series'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='submission',
            index=models.Index(fields=['usage_key', 'series'], name='partnership_sub_block'),
        ),
    ]
