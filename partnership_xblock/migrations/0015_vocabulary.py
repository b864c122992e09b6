# The vocabulary of a course: a table of one row a course. Its versions are rows of ContentVersion.

import django.db.models.deletion
import partnership_xblock.models.columns
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('partnership_xblock', '0014_series_of_a_block'),
    ]

    operations = [
        migrations.CreateModel(
            name='CourseVocabulary',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('course_key', models.CharField(max_length=255, unique=True)),
                ('saved', models.JSONField(default=dict, encoder=partnership_xblock.models.columns.Utf8JSONEncoder)),
                ('revision', models.PositiveIntegerField(default=0)),
                ('saved_at', models.DateTimeField(null=True)),
                ('saved_in', models.CharField(max_length=255)),
                ('in_force', models.PositiveIntegerField(default=0)),
                ('in_force_at', models.DateTimeField(null=True)),
                ('version', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='partnership_xblock.contentversion', to_field='hash')),
            ],
            options={
                'verbose_name': 'course vocabulary',
                'verbose_name_plural': 'course vocabularies',
            },
        ),
    ]
