"""A plain site for processes that send mails: accounts called teacher… are enrolled, those called trainer… read. Its
mail server takes its time, and keeps each mail as a file."""

from __future__ import annotations

import json
import time
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail.backends.base import BaseEmailBackend

from partnership_xblock.host.protocol import Standing
from partnership_xblock.host.standalone import NoSite

SLOW = 0.01
"""Seconds a mail takes: so that two processes meet in the middle of a list."""


class Site(NoSite):
    public_url = "https://site.test"

    def standing(self, user_id, course_key):
        found = get_user_model().objects.filter(pk=user_id, username__startswith="trainer")
        return Standing(trainer=found.exists())

    def teachers(self, course_key, *, after, limit):
        rows = get_user_model().objects.filter(username__startswith="teacher", pk__gt=after)
        return list(rows.order_by("pk").values_list("pk", flat=True)[:limit])

    def enrolled_among(self, course_key, user_ids):
        return set(user_ids)


class Files(BaseEmailBackend):
    def send_messages(self, email_messages):
        for message in email_messages:
            time.sleep(SLOW)
            told = {"to": message.to, "name": message.extra_headers["Message-ID"]}
            (Path(settings.EMAIL_FILE_PATH) / uuid4().hex).write_text(json.dumps(told), encoding="utf-8")
        return len(email_messages)
