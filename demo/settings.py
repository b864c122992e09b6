"""The demo's Django settings. Everything secret here is for a demo on one's own machine.

Environment: DEMO_DATABASE_URL (database.py), DEMO_PUBLIC_URL (what mails link to), DEMO_TESTING=1 (switches for
browser tests, views/testing.py), DEMO_DEBUG=0.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from demo import plugins
from demo.database import database

BASE_DIR = Path(__file__).resolve().parent

DEBUG = os.environ.get("DEMO_DEBUG", "1") == "1"
# Browser tests need to kill answers and set the scene; nobody else may.
DEMO_TESTING = os.environ.get("DEMO_TESTING", "0") == "1"
DEMO_PUBLIC_URL = os.environ.get("DEMO_PUBLIC_URL", "http://localhost:8000").rstrip("/")

SECRET_KEY = "demo-only-never-for-real-work"
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "demo.urls"
WSGI_APPLICATION = "demo.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "rest_framework",
    "demo.apps.DemoConfig",
    *plugins.app_configs(),
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "demo.middleware.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "demo.middleware.CurrentRequestMiddleware",
    "demo.bar.BarMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

if DEMO_TESTING:
    MIDDLEWARE.insert(0, "demo.views.testing.DropAnswersMiddleware")

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "demo.bar.bar",
            ]
        },
    }
]

DATABASES = {"default": database(os.environ.get("DEMO_DATABASE_URL", ""), BASE_DIR)}
if DATABASES["default"]["ENGINE"].endswith("mysql") and find_spec("MySQLdb") is None:
    # A driver in pure Python does for a demo: no compiler, no client library.
    import_module("pymysql").install_as_MySQLdb()
    # For every new connection it reads all certificates of the machine, which takes longer than anything else in a
    # request; nobody listens on the way to a server on this very machine.
    if DATABASES["default"]["HOST"] in ("", "localhost", "127.0.0.1", "::1"):
        DATABASES["default"]["OPTIONS"].setdefault("ssl_disabled", True)

LANGUAGE_CODE = "th"
LANGUAGES = [("th", "ไทย"), ("en", "English")]
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
LOGIN_URL = "/login/"
X_FRAME_OPTIONS = "SAMEORIGIN"
# The LMS and this demo may share `localhost`; their cookies must not.
SESSION_COOKIE_NAME = "demo_sessionid"
# Scripts of XBlocks read the token from the cookie `csrftoken`, as the platform's own scripts do.
CSRF_COOKIE_NAME = "csrftoken"
# As in the LMS (host-behaviour.md 3.10): one whole megabyte of work must pass.
DATA_UPLOAD_MAX_MEMORY_SIZE = None

EMAIL_BACKEND = "demo.mail.RecordingBackend"
DEFAULT_FROM_EMAIL = "no-reply@demo.invalid"

# As the LMS leaves it to its apps (host-behaviour.md 3.5): open to anyone, JSON only, no schema class.
REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
}

PARTNERSHIP_HOST = "partnership_xblock.host.standalone.StandaloneHost"
PARTNERSHIP_SITE = "demo.site.DemoSite"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}

plugins.apply_settings(sys.modules[__name__], ("common", "production"))
