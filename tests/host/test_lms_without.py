"""Where the platform lacks a module the LMS adapter gives the least: nobody is anybody, nothing is sent or breaks.

Every public function of the adapter is held to it, so a new one is held to it too. What its parameters are called says
what it is given; a parameter of a new name must be told here what a caller would give.
"""

from __future__ import annotations

import importlib.util
import inspect
import pkgutil
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import RequestFactory
from opaque_keys.edx.locator import LibraryLocatorV2

import partnership_xblock.host
from partnership_xblock.host import lms_parts
from partnership_xblock.host.lms import LmsHost
from partnership_xblock.host.protocol import Grade, Standing
from tests.fakes.courseware import USAGE as BLOCK
from tests.fakes.platform import HERE, NAMES, fake_platform

pytestmark = pytest.mark.django_db
COURSE = BLOCK.course_key

ADAPTER = sorted(
    f"partnership_xblock.host.{one.name}"
    for one in pkgutil.iter_modules(partnership_xblock.host.__path__)
    if one.name.startswith("lms_")
)
"""The files of the adapter beside `lms.py`, whoever adds one."""

LEAST = (None, False, "", 0, (), [], {}, set(), Standing(), "failed")
OF_ITSELF = {
    "course_title": str(COURSE),
    "block_url": f"https://lms.test/courses/{COURSE}/jump_to/{BLOCK}",
    "page_url": "https://lms.test/x/",
    "login_url": "https://lms.test/login?next=/x/",
    "language_of": "th",
    "course_language": "th",
    "about_url": f"https://lms.test/courses/{COURSE}/about",
    "name_fields": ("profile__name", "username"),
    "site_value": "x",
    "send_mail": "sent",
    "has_block": True,
}
"""What can be answered without the platform: the key for the title, the site's own settings, Django's own mail; and a
block is taken to be there, where its page can say better that it is not."""


class Asked:
    """What a caller gives, by the name of the parameter: somebody who has every right there is, in a real course."""

    def __init__(self, user: User) -> None:
        request = RequestFactory().get("/")
        request.user, request.session = user, {}
        self.by_name: dict[str, Any] = {
            "user_id": user.pk,
            "user_ids": [user.pk],
            "learner_id": user.pk,
            "actor_id": user.pk,
            "acting_for": user.pk,
            "course_key": COURSE,
            "usage_key": BLOCK,
            "block_key": BLOCK,
            "library_key": LibraryLocatorV2("PLC", "ACTS"),
            "request": request,
            "anonymous_id": "0" * 32,
            "grade": Grade(user.pk, BLOCK, 1.0, 5.0, None),
            "subject": "s",
            "body": "b",
            "name": "x",
            "group": "x",
            "what": "x",
            "error": ValueError("x"),
            "default": "x",
            "data": {},
            "path": "/x/",
            "next_path": "/x/",
            "username": user.username,
            "after": 0,
            "limit": 9,
        }

    def of(self, function: Any) -> dict[str, Any]:
        wanted = inspect.signature(function).parameters.values()
        return {one.name: self.by_name[one.name] for one in wanted if one.default is one.empty}


def methods() -> list[str]:
    return sorted(name for name, _ in inspect.getmembers(LmsHost, inspect.isfunction) if not name.startswith("_"))


def functions() -> list[tuple[str, str]]:
    """(module, function) of the adapter, where they are defined."""
    result = []
    for path in ADAPTER:
        module = importlib.import_module(path)
        for name, one in inspect.getmembers(module, inspect.isfunction):
            if one.__module__ == path and not name.startswith("_"):
                result.append((path, name))
    return result


def modules() -> list[str]:
    """Every module of the fake platform, by its own name."""
    paths = (path.relative_to(HERE) for path in Path(HERE).rglob("*.py") if path.stem != "fake_platform")
    named = {".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in paths}
    return sorted(named)


@pytest.fixture
def asked(settings) -> Asked:
    settings.LMS_ROOT_URL = "https://lms.test"
    settings.LOGIN_URL = "/login"
    admin = User.objects.create(username="admin", is_staff=True, is_superuser=True, email="admin@example.org")
    return Asked(admin)


@pytest.fixture
def nothing(monkeypatch) -> None:
    for name in NAMES:
        monkeypatch.setitem(sys.modules, name, None)


def expected(name: str, answer: Any) -> bool:
    return answer == OF_ITSELF[name] if name in OF_ITSELF else answer in LEAST


@pytest.mark.usefixtures("nothing")
class TestNoPlatformAtAll:
    @pytest.mark.parametrize("name", methods())
    def test_every_question_has_the_least_answer(self, asked, name):
        method = getattr(LmsHost(), name)
        if name == "now":
            assert method().utcoffset().total_seconds() == 0
        elif name in ("real_user_id", "masquerade"):
            # A request that is given speaks for itself; without one there is nobody to ask about.
            given = {**asked.of(method), "request": None}
            assert method(**given) is None
        else:
            assert expected(name, method(**asked.of(method)))

    @pytest.mark.parametrize(("module", "name"), functions())
    def test_every_function_of_the_adapter_too(self, asked, module, name):
        function = getattr(importlib.import_module(module), name)
        given = {**asked.of(function), "request": None} if "request" in asked.of(function) else asked.of(function)
        answer = function(**given)
        if name == "load_user":
            assert answer == User.objects.get(username="admin")
        elif name == "missing":
            assert answer == lms_parts.PARTS
        else:
            assert expected(name, answer)


class TestOneModuleMissing:
    """Releases, Studio and slim sites lack one here, one there."""

    @pytest.fixture
    def rich(self, asked):
        """A platform where every question about this person has an answer."""
        with fake_platform() as platform:
            user = asked.by_name["request"].user
            platform.courses[str(COURSE)] = "เครือข่าย"
            platform.enrolments.add((user.pk, str(COURSE)))
            platform.profiles[user.pk] = "สมศรี ใจดี"
            platform.cohorted.add(str(COURSE))
            platform.cohorts[str(COURSE), "กลุ่มเหนือ"] = {user.pk}
            platform.preferences[user.pk, "pref-lang"] = "en"
            platform.preferences[user.pk, "time_zone"] = "Asia/Tokyo"
            block = SimpleNamespace(scope_ids=SimpleNamespace(usage_id=asked.by_name["usage_key"]))
            platform.publish(asked.by_name["usage_key"])
            platform.modulestore = lambda _user_id: block
            platform.request = asked.by_name["request"]
            yield platform

    def answers(self, asked: Asked) -> dict[str, Any]:
        host = LmsHost()
        return {name: getattr(host, name)(**asked.of(getattr(host, name))) for name in methods() if name != "now"}

    @pytest.mark.parametrize("missing", modules())
    def test_each_answer_is_the_full_one_or_the_least(self, asked, rich, monkeypatch, missing):
        full = self.answers(asked)
        assert full["standing"] == Standing(enrolled=True, trainer=True), "a test of something"
        # Whatever was imported below it goes too, or it would be found again without its parent.
        for name in [name for name in sys.modules if name.startswith(f"{missing}.")]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, missing, None)
        for name, answer in self.answers(asked).items():
            assert answer == full[name] or expected(name, answer), name


def test_nothing_of_the_platform_is_imported_before_it_is_asked(monkeypatch):
    """The adapter can be loaded where there is no platform: in Studio, in a command, in these tests."""
    for name in NAMES:
        monkeypatch.setitem(sys.modules, name, None)
    for path in [*ADAPTER, "partnership_xblock.host.lms", "partnership_xblock.host.authentication"]:
        spec = importlib.util.find_spec(path)
        # A copy, executed anew: the module itself is in use by other tests.
        spec.loader.exec_module(importlib.util.module_from_spec(spec))
