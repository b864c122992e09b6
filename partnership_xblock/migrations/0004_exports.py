# Long exports, prepared by the platform's worker: new tables only.

import django.db.models.deletion
import partnership_xblock.models.columns
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('partnership_xblock', '0003_late'),
    ]

    operations = [
        migrations.CreateModel(
            name='PreparedFile',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('public_id', models.CharField(default=partnership_xblock.models.columns.new_public_id, editable=False, max_length=32, unique=True)),
                ('state', models.CharField(default='queued', max_length=10)),
                ('slot', models.CharField(editable=False, max_length=64, null=True, unique=True)),
                ('asked', models.JSONField(default=dict, encoder=partnership_xblock.models.columns.Utf8JSONEncoder)),
                ('language', models.CharField(max_length=2)),
                ('total', models.PositiveIntegerField(default=0)),
                ('done', models.PositiveIntegerField(default=0)),
                ('size', models.PositiveBigIntegerField(default=0)),
                ('alive_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField(null=True)),
                ('record', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='file', to='partnership_xblock.exportrecord')),
            ],
            options={
                'verbose_name': 'prepared file',
            },
        ),
        migrations.CreateModel(
            name='PreparedPart',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('number', models.PositiveIntegerField()),
                ('content', models.BinaryField()),
                ('file', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='parts', to='partnership_xblock.preparedfile')),
            ],
            options={
                'verbose_name': 'part of a prepared file',
            },
        ),
        migrations.AddIndex(
            model_name='preparedfile',
            index=models.Index(fields=['state', 'alive_at'], name='partnership_prepared_state'),
        ),
        migrations.AddConstraint(
            model_name='preparedpart',
            constraint=models.UniqueConstraint(fields=('file', 'number'), name='partnership_prepared_part'),
        ),
    ]
