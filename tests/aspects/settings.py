"""The app beside event-routing-backends, as the platform's plugin loader leaves their settings.

What event-routing-backends imports of the platform is the fake one. The fakes stand last on the path: packages that
are installed for real (eventtracking) win.
"""

from __future__ import annotations

import sys
from pathlib import Path

from event_routing_backends.settings.common import plugin_settings as _theirs

from partnership_xblock.settings.common import plugin_settings as _ours
from tests.settings import *  # noqa: F403
from tests.settings import INSTALLED_APPS as _APPS

sys.path.append(str(Path(__file__).parents[1] / "fakes" / "openedx"))

INSTALLED_APPS = [*_APPS, "config_models", "celery_utils", "event_routing_backends"]
LMS_ROOT_URL = "https://lms.test"
RUNNING_WITH_TEST_SETTINGS = True  # a statement names a fixed version of its transformer
_theirs(sys.modules[__name__])
_ours(sys.modules[__name__])
XAPI_EVENTS_ENABLED = True
CALIPER_EVENTS_ENABLED = True
