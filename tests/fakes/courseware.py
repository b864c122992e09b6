"""A small LMS and Studio around one block: the four doors of its handlers and its views, no kinder than measured.

It stands on the fake platform or on the plain site (`host`): doors, services and fields are the same, who is who is
that host's to say.

* the LMS's handler wants a login and a CSRF token and checks start dates, but not enrolment (host-behaviour.md 2.2);
* its `handler_noauth` twin wants none of them and runs as whoever has a session (2.3);
* Studio's two doors are open to every account; the editor's drops the fields unless the caller may write (2.4);
* services are one dict for all requests of the process: the user service may be anybody's (2.1);
* fields are saved after a handler that did not raise; nothing runs in a transaction (2.5);
* a field of a person makes her StudentModule row; staff's tools delete, rescore and override by those rows (2.7, 3.3);
* Studio has no `publish` (2.7); a masquerade replaces the scope's user, and in a page the request's too (2.8).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db import transaction
from django.test import Client, RequestFactory
from opaque_keys.edx.locator import BlockUsageLocator, CourseLocator
from webob import Request
from xblock.django.request import django_to_webob_request
from xblock.fields import Scope, ScopeIds
from xblock.runtime import DictKeyValueStore, KvsFieldData
from xblock.test.tools import TestRuntime

from demo.platform.inherited import PlatformMixin
from partnership_xblock.block import PartnershipXBlock
from tests.fakes.looking import look_as
from tests.fakes.plain_site import Plain
from tests.fakes.studio_store import index_of, one_request

COURSE = CourseLocator("PLC", "PLC101", "2569")
USAGE = BlockUsageLocator(COURSE, "partnership", "map1")


class CourseRuntime(TestRuntime):
    """Files have an address, events are kept."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.published: list[tuple[str, Any]] = []

    def local_resource_url(self, block: Any, uri: str) -> str:
        return f"/static/xblock/resources/partnership_xblock/{uri}"

    def handler_url(self, block: Any, handler_name: str, *args: Any, **kwargs: Any) -> str:
        return f"/courses/{COURSE}/xblock/{USAGE}/handler/{handler_name}"

    def publish(self, block: Any, event_type: str, event_data: Any) -> None:
        self.published.append((event_type, event_data))


@contextmanager
def in_studio(platform: Any) -> Iterator[None]:
    platform.service_variant = "cms"
    try:
        yield
    finally:
        platform.service_variant = "lms"


@dataclass
class Answer:
    status: int
    body: Any
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def code(self) -> str:
        return self.body["error"]["code"]


@dataclass
class Courseware:
    """One block in a course. `platform` is the state of the fake platform or of the plain site: it holds the request
    that is being answered, as crum does."""

    platform: Any
    fields: dict[str, Any] = field(default_factory=dict)
    usage_key: Any = USAGE
    starts_later: bool = False
    store: Any = field(default_factory=DictKeyValueStore)
    shared_services: dict[str, Any] = field(default_factory=dict)
    runtime: Any = None

    def __post_init__(self) -> None:
        """Its author has published the block. Where there is no platform (None), nobody."""
        if self.platform is not None:
            self.platform.publish(self.usage_key)

    def block(self, scope_user_id: Any, store: Any = None) -> Any:
        """A bound block over the course's one store, or over another."""
        services = {**self.shared_services, "field-data": KvsFieldData(store or self.store)}
        self.runtime = CourseRuntime(services=services, mixins=(PlatformMixin,))
        ids = ScopeIds(scope_user_id, "partnership", self.usage_key, self.usage_key)
        block = self.runtime.construct_xblock_from_class(PartnershipXBlock, ids)
        for name, value in self.fields.items():
            setattr(block, name, value)
        return block

    def at_keyboard(self, user: Any) -> Any:
        """The request that is being answered, as crum has it."""
        request = RequestFactory().get("/")
        request.user = user or AnonymousUser()
        request.session = {}
        self.platform.request = request
        return request

    def _acting(self, request: Any, looking_at: Any) -> Any:
        """The user a block is bound to: staff may look as a learner (an account) or as any learner ("any")."""
        if not isinstance(self.platform, Plain):
            return look_as(request, COURSE, looking_at)
        self.platform.looking_at = {str(COURSE): looking_at}
        if not isinstance(looking_at, User) or not request.user.is_authenticated:
            return request.user
        return looking_at if self.platform.may_look_as(request.user.pk, looking_at.pk, COURSE) else request.user

    def _as_studio(self) -> Any:
        """LMS and Studio are two processes: some answers of the platform depend on which of them asks."""
        return nullcontext() if isinstance(self.platform, Plain) else in_studio(self.platform)

    def _may_write(self, user: Any) -> bool:
        if isinstance(self.platform, Plain):
            return self.platform.can_write_studio(user.pk, COURSE)
        from common.djangoapps.student.auth import has_studio_write_access

        return bool(has_studio_write_access(user, COURSE))

    # --- the LMS ---

    def page(self, user: Any, *, looking_at: Any = None, view: str = "student_view") -> Any:
        """`render_xblock` and the course page; in the LMS the request becomes the masquerade's learner's."""
        request = self.at_keyboard(user)
        acting = self._acting(request, looking_at)
        if not isinstance(self.platform, Plain):
            request.user = acting
        block = self.block(acting.pk)
        fragment = getattr(block, view)({})
        block.save()
        return fragment

    def handler(
        self,
        user: Any,
        name: str,
        data: Any = None,
        *,
        door: str = "handler",
        looking_at: Any = None,
        method: str = "POST",
        sent_as: str = "application/json",
        prefer: str = "",
    ) -> Answer:
        """A handler of the LMS at its normal or (`door="handler_noauth"`) its unguarded path. `name` may have a
        query."""
        request = self.at_keyboard(user)
        if door == "handler":
            if user is None and method != "GET":
                return Answer(403, "Unauthenticated")
            if self.starts_later:
                return Answer(404, None)
        block = self.block(self._acting(request, looking_at).pk)
        path = f"/courses/{COURSE}/xblock/{self.usage_key}/{door}/{name}"
        return self._call(block, name, data, path, method, sent_as, prefer)

    def handler_of_django(self, user: Any, name: str, request: Any) -> Answer:
        """The same for a whole Django request, as the LMS has it: its CSRF check and its view have read the form."""
        self.at_keyboard(user)
        request.POST.get("csrfmiddlewaretoken")
        request.path_info = f"/courses/{COURSE}/xblock/{self.usage_key}/handler/{name}"
        return self._handled(self.block(user.pk), name, django_to_webob_request(request))

    # --- the platform's tools for course staff ---

    def bound(self, user_id: Any) -> Any:
        """A block as the modulestore (None) or the platform's worker (a learner) has it: nobody at the keyboard."""
        return self.block(user_id)

    def delete_state(self, learner: Any, staff: Any, *, delete: bool = True) -> None:
        """Student admin's "delete state", or "reset attempts". In no transaction, unlike most views of the LMS
        (`ResetStudentAttempts`, instructor/views/api.py)."""
        from lms.djangoapps.instructor.enrollment import reset_student_attempts

        self.at_keyboard(staff)
        self.platform.modulestore = self.bound
        reset_student_attempts(COURSE, learner, self.usage_key, staff, delete_module=delete)
        if delete:
            self.store.db_dict = {key: v for key, v in self.store.db_dict.items() if key.user_id != learner.pk}

    def rescore(self, learner: Any = None, *, only_if_higher: bool = False) -> list[str]:
        """ "Rescore" for one learner or (None) for all who have a row: how each ended."""
        from lms.djangoapps.instructor_task import api_helper
        from lms.djangoapps.instructor_task.tasks_helper import module_state

        self.platform.modulestore, self.platform.request = self.bound, None
        api_helper.check_arguments_for_rescoring(self.usage_key)
        rows = module_state.modules_to_update(COURSE, self.usage_key, learner and learner.pk)
        return [module_state.rescore_problem_module_state(row, {"only_if_higher": only_if_higher}) for row in rows]

    def override(self, learner: Any, score: float) -> None:
        """ "Override score": the points that staff typed, of `max_score()`."""
        from lms.djangoapps.instructor_task import api_helper
        from lms.djangoapps.instructor_task.tasks_helper import module_state

        self.platform.modulestore, self.platform.request = self.bound, None
        api_helper.check_arguments_for_overriding(self.usage_key, score)
        for row in module_state.modules_to_update(COURSE, self.usage_key, learner.pk, override=True):
            module_state.override_score_module_state(row, {"score": str(score)})

    # --- Studio ---

    def studio_handler(
        self,
        user: Any,
        name: str,
        data: Any = None,
        *,
        door: str = "/xblock",
        method: str = "POST",
        sent_as: str = "application/json",
        meanwhile: Callable[[], object] = lambda: None,
    ) -> Answer:
        """`component_handler` (unbound; for authors the block is stored afterwards, whatever the handler did), or
        `door="/preview/xblock"` (bound). `meanwhile` happens once the block is loaded: where it stores anything in the
        course, what this handler did is thrown away, and answered all the same (measured: decision 0084)."""
        self.at_keyboard(user)
        if user is None:
            return Answer(302, "login")
        # What is authored is loaded once; what another request stores meanwhile does not reach this block.
        store = None if door.startswith("/preview") else DictKeyValueStore(dict(self.store.db_dict))
        block = self.block(user.pk if store is None else None, store)
        runtime, index = self.runtime, index_of(self.platform)
        meanwhile()
        self.at_keyboard(user)
        self.runtime, before = runtime, dict(self.fields)
        with self._as_studio(), transaction.atomic(), one_request(self, index) as read:
            answer = self._call(block, name, data, f"{door}/{self.usage_key}/handler/{name}", method, sent_as)
            author, is_newest = self._may_write(user), read() == index_of(self.platform)
        self.fields = before
        if door == "/xblock" and author and is_newest:
            authored = [name for name, one in block.fields.items() if one.scope in (Scope.settings, Scope.content)]
            stored = {name: getattr(block, name) for name in authored if block.fields[name].is_set_on(block)}
            # A block that nothing was changed in makes no version.
            if stored != before and not isinstance(self.platform, Plain):
                self.platform.index += 1
            self.fields = stored
        return answer

    def studio_view(self, user: Any, view: str = "studio_view") -> Any:
        self.at_keyboard(user)
        with self._as_studio():
            return getattr(self.block(user.pk if view == "author_view" else None), view)({})

    def studio_read(
        self,
        user: Any,
        path: str,
        data: Any = None,
        *,
        meanwhile: Callable[[], object] = lambda: None,
        **how: Any,
    ) -> Answer:
        """An address of ours in Studio's process (`tests.access.urls`): the site's middlewares, then our view, which
        loads the block and stores nothing. `meanwhile` happens once the block is loaded."""
        client = Client(**how)
        if user is not None:
            client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")

        def load(_user_id: Any) -> Any:
            block = self.block(None)
            meanwhile()
            self.at_keyboard(user)
            return block

        self.at_keyboard(user)
        self.platform.modulestore = load
        with self._as_studio():
            body = data if isinstance(data, bytes) else json.dumps({} if data is None else data).encode()
            response = client.generic("POST", path, body, content_type="application/json")
        sent = response.json() if response.headers["Content-Type"].startswith("application/json") else None
        return Answer(response.status_code, sent, dict(response.headers))

    def _keep_rows(self) -> None:
        """A person's fields are the state of her StudentModule row. Where there is no platform (None), no row."""
        for key in self.store.db_dict if self.platform is not None else ():
            if key.scope is Scope.user_state and key.user_id is not None:
                row = self.platform.row(key.user_id, self.usage_key)
                state = (row.state if row else None) or json.dumps({})
                self.platform.write_row(key.user_id, self.usage_key, state=state)

    def _call(
        self,
        block: Any,
        name: str,
        data: Any,
        path: str,
        method: str,
        sent_as: str = "application/json",
        prefer: str = "",
    ) -> Answer:
        body = data if isinstance(data, bytes) else json.dumps({} if data is None else data).encode()
        request = Request.blank(path, method=method, content_type=sent_as, body=body if method == "POST" else b"")
        if prefer:
            request.headers["Prefer"] = prefer
        return self._handled(block, name.partition("?")[0], request)

    def _handled(self, block: Any, name: str, request: Any) -> Answer:
        response = self.runtime.handle(block, name, request)
        self._keep_rows()
        body = response.json if response.content_type == "application/json" else response.text
        return Answer(response.status_int, body, dict(response.headers))


def init_args(fragment: Any) -> Any:
    """What the page's script is started with; None where there is no script."""
    return getattr(fragment, "json_init_args", None)


def user_service_of(user: Any, *, staff: bool | None = None) -> Any:
    """A user service that names somebody, right or wrong."""
    is_staff = user.is_staff if staff is None else staff
    current = SimpleNamespace(
        opt_attrs={
            "edx-platform.is_authenticated": True,
            "edx-platform.user_id": user.pk,
            "edx-platform.username": user.username,
            "edx-platform.user_is_staff": is_staff,
            "edx-platform.user_is_global_staff": is_staff,
            "edx-platform.user_role": "instructor" if is_staff else "student",
        }
    )
    return SimpleNamespace(get_current_user=lambda: current)
