from django.db import migrations, models


class Migration(migrations.Migration):
    """An index: built while work goes on, on MariaDB and MySQL in place; the release before does not miss it."""

    dependencies = [
        ("partnership_xblock", "0008_daily_mails"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="submission",
            index=models.Index(fields=["usage_key", "scratch", "submitted_at"], name="partnership_sub_finished"),
        ),
    ]
