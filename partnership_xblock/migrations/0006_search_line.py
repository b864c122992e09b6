# Additive: a table that lists are searched by, and an index for lists by group and kind. Safe while the code of before
# runs, but for one thing: it cannot delete a submission that has a line, and says so with an error, until it is replaced.

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('partnership_xblock', '0005_mails'),
    ]

    operations = [
        migrations.CreateModel(
            name='SearchLine',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('course_key', models.CharField(max_length=255)),
                ('text', models.CharField(max_length=500)),
                ('submission', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='search_line', to='partnership_xblock.submission')),
            ],
            options={
                'verbose_name': 'search line',
            },
        ),
        migrations.AddIndex(
            model_name='searchline',
            index=models.Index(fields=['course_key', 'text', 'submission'], name='partnership_search_course'),
        ),
        migrations.AddIndex(
            model_name='submission',
            index=models.Index(fields=['course_key', 'scratch', 'group', 'kind', 'status', 'submitted_at', 'id'], name='partnership_sub_both'),
        ),
    ]
