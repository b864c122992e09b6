"""The one place for the settings tests run under: the app alone, on the database named by PARTNERSHIP_TEST_DB.

`PARTNERSHIP_TEST_DB` is sqlite (default), mariadb or postgres; `tools/databases.py` starts the latter two and says
where they listen (`…_HOST`, `…_PORT`, `…_USER`, `…_PASSWORD`).
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

DATABASE = os.environ.get("PARTNERSHIP_TEST_DB", "sqlite")
_PLACE = {
    "NAME": os.environ.get("PARTNERSHIP_TEST_DB_NAME", "partnership"),
    "PASSWORD": os.environ.get("PARTNERSHIP_TEST_DB_PASSWORD", ""),
    "HOST": os.environ.get("PARTNERSHIP_TEST_DB_HOST", "127.0.0.1"),
}
_DATABASES: dict[str, dict[str, Any]] = {
    "sqlite": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"},
    "mariadb": {
        **_PLACE,
        "ENGINE": "django.db.backends.mysql",
        "USER": os.environ.get("PARTNERSHIP_TEST_DB_USER", "root"),
        "PORT": os.environ.get("PARTNERSHIP_TEST_DB_PORT", "3306"),
        # PyMySQL reads the certificates of the machine anew for each connection that may use TLS: 23 ms.
        "OPTIONS": {"charset": "utf8mb4", "ssl_disabled": True},
        "TEST": {"CHARSET": "utf8mb4"},
    },
    "postgres": {
        **_PLACE,
        "ENGINE": "django.db.backends.postgresql",
        "USER": os.environ.get("PARTNERSHIP_TEST_DB_USER", "postgres"),
        "PORT": os.environ.get("PARTNERSHIP_TEST_DB_PORT", "5432"),
    },
}
if DATABASE == "mariadb":
    import_module("pymysql").install_as_MySQLdb()  # it has no types
DATABASES = {"default": _DATABASES[DATABASE]}

SECRET_KEY = "not a secret: tests only"
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "th"
LANGUAGES = [("th", "ไทย"), ("en", "English")]
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.admin",
    "rest_framework",
    "drf_spectacular",
    "partnership_xblock",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
ROOT_URLCONF = "tests.fakes.urls"
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
LMS_ROOT_URL = "https://lms.test"
PARTNERSHIP_HOST = "tests.fakes.host.RecordingHost"
