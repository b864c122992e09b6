# Mails that have not gone out, and the order of grades: a new table, and a column that may be null.

import django.db.models.deletion
import partnership_xblock.models.columns
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('partnership_xblock', '0004_exports'),
    ]

    operations = [
        migrations.AddField(
            model_name='submission',
            name='grade_sequence',
            field=models.PositiveIntegerField(null=True),
        ),
        migrations.CreateModel(
            name='Mail',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('public_id', models.CharField(default=partnership_xblock.models.columns.new_public_id, editable=False, max_length=32, unique=True)),
                ('news', models.CharField(max_length=12)),
                ('kept_at', models.DateTimeField()),
                ('tries', models.PositiveSmallIntegerField(default=0)),
                ('next_at', models.DateTimeField()),
                ('taken_until', models.DateTimeField(null=True)),
                ('event', models.BigIntegerField()),
                ('submission', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='partnership_xblock.submission')),
            ],
            options={
                'verbose_name': 'mail to be sent',
                'indexes': [models.Index(fields=['next_at', 'id'], name='partnership_mail_next')],
            },
        ),
    ]
