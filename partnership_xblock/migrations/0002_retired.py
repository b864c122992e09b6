# Additive: a column and two tables, and two references that may be empty. Safe while the code of before runs.

import django.db.models.deletion
import partnership_xblock.models.columns
from django.conf import settings
from django.db import migrations, models


def nobody_has_left(apps, schema_editor):
    """The way back: a review or an export without its person does not fit the tables of before, and is nobody's to
    delete here. Asked before anything is changed, since MySQL cannot undo a change of a table."""
    database = schema_editor.connection.alias
    left = {
        'reviews': apps.get_model('partnership_xblock', 'Review').objects.using(database).filter(reviewer=None),
        'exports': apps.get_model('partnership_xblock', 'ExportRecord').objects.using(database).filter(actor=None),
    }
    found = [f'{rows.count()} {name}' for name, rows in left.items() if rows.exists()]
    if found:
        raise RuntimeError(
            f"{' and '.join(found)} belong to people who have left; the earlier version cannot keep these. "
            'Restore a backup of before, or stay on this version.'
        )


class Migration(migrations.Migration):

    dependencies = [
        ('partnership_xblock', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='PurgeRecord',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('cause', models.CharField(max_length=16)),
                ('course_key', models.CharField(blank=True, default='', max_length=255)),
                ('months', models.PositiveSmallIntegerField(null=True)),
                ('cutoff', models.DateTimeField(null=True)),
                ('deleted', models.JSONField(default=dict, encoder=partnership_xblock.models.columns.Utf8JSONEncoder)),
                ('changed', models.JSONField(default=dict, encoder=partnership_xblock.models.columns.Utf8JSONEncoder)),
                ('ticket', models.CharField(blank=True, default='', max_length=100)),
                ('at', models.DateTimeField()),
                ('finished_at', models.DateTimeField(null=True)),
            ],
            options={
                'verbose_name': 'purge',
            },
        ),
        migrations.CreateModel(
            name='Retention',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('course_key', models.CharField(max_length=255, unique=True)),
                ('months', models.PositiveSmallIntegerField(blank=True, null=True)),
            ],
            options={
                'verbose_name': 'retention',
                'verbose_name_plural': 'retention by course',
            },
        ),
        migrations.AddField(
            model_name='network',
            name='changed_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AlterField(
            model_name='exportrecord',
            name='actor',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AlterField(
            model_name='review',
            name='reviewer',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddIndex(
            model_name='network',
            index=models.Index(fields=['course_key', 'id'], name='partnership_network_course'),
        ),
        migrations.AddIndex(
            model_name='purgerecord',
            index=models.Index(fields=['course_key', 'at', 'id'], name='partnership_purge_when'),
        ),
        # Last here, so first on the way back.
        migrations.RunPython(migrations.RunPython.noop, nobody_has_left),
    ]
