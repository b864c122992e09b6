# Work that teachers share with the teachers of their course, and the numbers given to it.

import django.db.models.deletion
import partnership_xblock.models.columns
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('partnership_xblock', '0015_vocabulary'),
    ]

    operations = [
        migrations.CreateModel(
            name='SharedNumber',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('course_key', models.CharField(max_length=255, unique=True)),
                ('last', models.PositiveIntegerField(default=0)),
            ],
            options={
                'verbose_name': 'number of shared work',
                'verbose_name_plural': 'numbers of shared work',
            },
        ),
        migrations.CreateModel(
            name='SharedWork',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('course_key', models.CharField(max_length=255)),
                ('number', models.PositiveIntegerField()),
                ('head', models.JSONField(default=dict, encoder=partnership_xblock.models.columns.Utf8JSONEncoder)),
                ('body', models.JSONField(default=dict, encoder=partnership_xblock.models.columns.Utf8JSONEncoder)),
                ('licence', models.CharField(blank=True, default='', max_length=40)),
                ('names', models.CharField(blank=True, default='', max_length=8)),
                ('named', models.BooleanField(default=False)),
                ('digest', models.CharField(blank=True, default='', max_length=64)),
                ('revision', models.PositiveIntegerField(default=0)),
                ('token', models.CharField(blank=True, default='', max_length=64)),
                ('shared_at', models.DateTimeField()),
                ('withdrawn_at', models.DateTimeField(null=True)),
                ('submission', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='partnership_xblock.submission')),
            ],
            options={
                'verbose_name': 'shared work',
                'verbose_name_plural': 'shared work',
                'indexes': [models.Index(fields=['course_key', 'withdrawn_at', 'number'], name='partnership_shared_list')],
                'constraints': [models.UniqueConstraint(fields=('course_key', 'number'), name='partnership_shared_number')],
            },
        ),
    ]
