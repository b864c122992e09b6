# The series of a submission's block, and the index by which its learner's earlier waves are found. The column may be null:
# the release before, which may run beside this one during an upgrade, writes rows without it.

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ('partnership_xblock', '0012_points_before'),
    ]

    operations = [
        migrations.AddField(
            model_name='submission',
            name='series',
            field=models.CharField(max_length=40, null=True),
        ),
        migrations.AddIndex(
            model_name='submission',
            index=models.Index(fields=['learner', 'course_key', 'kind', 'series'], name='partnership_sub_series'),
        ),
    ]
